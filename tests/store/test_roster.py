from datetime import date

import pytest

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.arrivals import Arrival
from posyandu_desktop.store.open import Store
from tests.store.building import NOON, TODAY, a_draft, a_person, a_session, a_visit

DAY = date(2026, 1, 5)


def a_reason(code: str, topic: Topic, weight: int) -> Reason:
    return Reason(code=code, topic=topic, severity=Severity.WATCH, weight=weight, words=code)


GRAVE = a_reason("last.weight_trend", Topic.NUTRITION, 88)
MILD = a_reason("weighing", Topic.NUTRITION, 20)
DOSE = a_reason("vaccine_due", Topic.VACCINE, 70)


def expect(store: Store, name: str, *reasons: Reason) -> Person:
    person = a_person(name=name)
    store.people.save(person)
    store.expectations.put({person.id: reasons}, DAY)
    return person


def names(store: Store, topic: Topic | None = None, *, reasoned: bool = False) -> list[str]:
    found = store.roster.awaited(a_session(), 10, topic, reasoned=reasoned)
    return [one.person.name for one in found]


def test_the_gravest_come_first_then_the_alphabet_each_with_all_reasons(store: Store) -> None:
    expect(store, "Citra", MILD, GRAVE)
    expect(store, "Budi", MILD)
    expect(store, "Ani", MILD)
    expect(store, "Dewi")

    awaited = store.roster.awaited(a_session(), 10)

    assert [(one.person.name, one.reasons) for one in awaited] == [
        ("Citra", (GRAVE, MILD)),
        ("Ani", (MILD,)),
        ("Budi", (MILD,)),
        ("Dewi", ()),
    ]
    assert len(store.roster.awaited(a_session(), 2)) == 2


def test_the_list_can_be_narrowed_to_one_matter_and_every_matter_is_counted(store: Store) -> None:
    expect(store, "Citra", MILD, GRAVE, DOSE)
    expect(store, "Budi", MILD)
    expect(store, "Ani", DOSE)
    expect(store, "Dewi")

    assert names(store, Topic.VACCINE) == ["Ani", "Citra"]
    assert names(store, Topic.NUTRITION) == ["Citra", "Budi"]
    assert names(store, reasoned=True) == ["Citra", "Ani", "Budi"]
    assert store.roster.count_by_topic(a_session()) == {Topic.NUTRITION: 2, Topic.VACCINE: 2}
    assert store.roster.count_reasoned(a_session()) == 3


def test_who_is_in_the_queue_or_half_typed_is_awaited_no_more(store: Store) -> None:
    session = a_session()
    store.sessions.save(session)
    queued, typed = expect(store, "Ani", DOSE), expect(store, "Budi", DOSE)
    expect(store, "Citra", DOSE)
    store.arrivals.save(
        Arrival(session_id=session.id, person_id=queued.id, arrived_at=NOON, changed_at=NOON)
    )
    store.drafts.save(a_draft(typed, session_id=session.id))

    awaited = store.roster.awaited(session, 10, Topic.VACCINE)

    assert [one.person.name for one in awaited] == ["Citra"]
    assert store.roster.count_by_topic(session) == {Topic.VACCINE: 1}
    assert (store.roster.count_awaited(session), store.roster.count_came(session)) == (1, 1)


def test_a_visit_of_an_earlier_day_half_typed_today_takes_nobody_off_the_list(store: Store) -> None:
    earlier, today = a_session(), a_session()
    for session in (earlier, today):
        store.sessions.save(session)
    late = expect(store, "Ani", DOSE)
    store.drafts.save(a_draft(late, session_id=earlier.id))

    assert [one.person for one in store.roster.awaited(today, 10, Topic.VACCINE)] == [late]
    assert store.roster.count_awaited(today) == store.roster.count_reasoned(today) == 1
    assert store.roster.count_by_topic(today) == {Topic.VACCINE: 1}
    assert store.roster.count_by_topic(earlier) == {}


def test_who_came_moved_or_died_is_not_awaited(store: Store) -> None:
    session = a_session()
    store.sessions.save(session)
    came, awaited = a_person(name="Ani"), a_person(name="Budi")
    for person in (came, awaited, a_person(status=PersonStatus.MOVED)):
        store.people.save(person)
    store.visits.save(a_visit(came, session_id=session.id))
    store.visits.save(a_visit(came, session_id=session.id))
    store.visits.save(a_visit(awaited, session_id=session.id, status=VisitStatus.ENTERED_IN_ERROR))
    assert [one.person for one in store.roster.awaited(session, 10)] == [awaited]
    assert store.roster.count_awaited(session) == 1


@pytest.mark.parametrize("on", [TODAY, date(2025, 2, 28), date(2024, 2, 29), date(2026, 3, 31)])
def test_under_five_ends_with_sixty_completed_months(store: Store, on: date) -> None:
    births = [date.fromordinal(on.toordinal() - days) for days in (-1, 0, *range(1822, 1832))]
    for born_on in births:
        store.people.save(a_person(born_on=born_on))
    store.people.save(a_person(born_on=on, status=PersonStatus.DIED))
    expected = [b for b in births if b <= on and completed_months(b, on) < 60]
    assert store.roster.count_under_five(on) == len(expected)
