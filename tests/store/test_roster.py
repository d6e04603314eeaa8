from datetime import date

import pytest

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import PersonStatus
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.open import Store
from tests.store.building import TODAY, a_finding, a_person, a_session, a_visit

GRAVE = a_finding("a.grave", Severity.ACT)
MILD = a_finding("a.mild", Severity.NOTE)


def test_the_gravest_finding_of_the_latest_visit_is_why_somebody_is_awaited(store: Store) -> None:
    siti = a_person()
    store.people.save(siti)
    store.visits.save(a_visit(siti, visited_on=date(2025, 11, 3)), [MILD, GRAVE])
    store.visits.save(a_visit(siti, visited_on=date(2025, 10, 6)), [MILD])
    (awaited,) = store.roster.awaited(a_session(), 10)
    assert (awaited.person, awaited.reason) == (siti, GRAVE)


def test_the_gravest_come_first_then_the_alphabet(store: Store) -> None:
    ani, budi, citra = (a_person(name=name) for name in ("Ani", "Budi", "Citra"))
    for person in (citra, budi, ani):
        store.people.save(person)
    store.visits.save(a_visit(citra, visited_on=date(2025, 12, 1)), [GRAVE])
    awaited = store.roster.awaited(a_session(), 10)
    assert [(one.person.name, one.reason) for one in awaited] == [
        ("Citra", GRAVE),
        ("Ani", None),
        ("Budi", None),
    ]
    assert len(store.roster.awaited(a_session(), 2)) == 2


def test_somebody_who_is_well_again_is_no_longer_first(store: Store) -> None:
    ani, citra = a_person(name="Ani"), a_person(name="Citra")
    store.people.save(ani)
    store.people.save(citra)
    store.visits.save(a_visit(citra, visited_on=date(2025, 11, 3)), [GRAVE])
    store.visits.save(a_visit(citra, visited_on=date(2025, 12, 1)), [MILD])
    wrong = a_visit(citra, visited_on=date(2025, 12, 2))
    store.visits.save(wrong, [GRAVE])
    store.visits.save(
        a_visit(
            citra, id=wrong.id, visited_on=wrong.visited_on, status=VisitStatus.ENTERED_IN_ERROR
        ),
        [GRAVE],
    )
    store.visits.save(a_visit(ani, visited_on=date(2025, 12, 1)), [MILD])
    awaited = store.roster.awaited(a_session(), 10)
    assert [(one.person.name, one.reason) for one in awaited] == [("Ani", MILD), ("Citra", MILD)]


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
