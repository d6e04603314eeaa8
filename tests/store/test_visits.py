from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings

from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralTarget,
    Setting,
    Source,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.cipher import connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import (
    KEY,
    TODAY,
    Clock,
    a_draft,
    a_finding,
    a_person,
    a_session,
    a_visit,
)
from tests.store.strategies import PERSON, findings, visits


@given(visit=visits, again=visits, found=findings)
@settings(
    deadline=None,
    database=None,
    max_examples=80,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_visit_comes_back_as_it_was_saved_the_first_time_and_the_next(
    store: Store, visit: Visit, again: Visit, found: tuple[Finding, ...]
) -> None:
    store.people.save(PERSON)
    store.visits.save(visit)
    assert store.visits.get(visit.id) == visit

    other = _with_id(again, visit.id)
    store.visits.save(other, found)
    assert store.visits.get(visit.id) == other
    assert store.visits.findings_of(visit.id) == found


def _with_id(visit: Visit, visit_id: VisitId) -> Visit:
    parts = {name: getattr(visit, name) for name in Visit.__slots__}
    return Visit(**parts | {"id": visit_id})


def test_an_integer_that_slipped_in_comes_back_as_the_same_number(
    store: Store, siti: Person
) -> None:
    visit = a_visit(siti, observations={"systolic_mmhg": 120})
    store.visits.save(visit)
    assert store.visits.get(visit.id).number("systolic_mmhg") == 120.0


def test_an_unknown_visit_is_none_when_looked_for_and_a_bug_when_asked_for(store: Store) -> None:
    stranger = VisitId(uuid4())
    assert store.visits.find(stranger) is None
    assert store.visits.findings_of(stranger) == ()
    with pytest.raises(KeyError):
        store.visits.get(stranger)


def test_saving_queues_the_visit_and_drops_its_draft(store: Store, siti: Person) -> None:
    visit = a_visit(siti)
    store.drafts.save(a_draft(siti, visit_id=visit.id))
    store.visits.save(visit, [a_finding()])
    assert [(e.kind, e.entity_id) for e in store.outbox.waiting()] == [(Kind.VISIT, visit.id)]
    assert store.drafts.of(siti.id) is None


def test_correcting_an_old_visit_keeps_the_draft_of_todays(store: Store, siti: Person) -> None:
    old = a_visit(siti, visited_on=TODAY - timedelta(days=30))
    todays = a_draft(siti)
    store.drafts.save(todays)
    store.visits.save(old)
    assert store.drafts.of(siti.id) == todays


def test_a_visit_of_nobody_leaves_no_trace(store: Store, siti: Person) -> None:
    draft = a_draft(siti)
    store.drafts.save(draft)
    nobody = a_person()
    visit = a_visit(nobody, id=draft.visit_id)
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.visits.save(visit, [a_finding()])
    assert store.visits.find(visit.id) is None
    assert store.outbox.waiting() == []
    assert store.journal.of("visit", visit.id) == []
    assert store.drafts.of(siti.id) == draft


def test_the_journal_keeps_what_a_visit_was_before(store: Store, siti: Person) -> None:
    visit = a_visit(siti, observations={"weight_kg": 4.8, "oedema": False})
    store.visits.save(visit)
    store.visits.save(a_visit(siti, id=visit.id, observations={"weight_kg": 8.4}))
    first, second = store.journal.of("visit", visit.id)
    assert (first.action, first.change["observations"]["weight_kg"]) == ("record", 4.8)
    assert second.action == "change"
    assert second.change == {
        "before": {"observations": {"weight_kg": 4.8, "oedema": False}},
        "after": {"observations": {"weight_kg": 8.4}},
    }


def test_somebodys_visits_come_newest_first(store: Store, siti: Person) -> None:
    days = [date(2025, 11, 3), date(2026, 1, 5), date(2025, 12, 1)]
    for day in days:
        store.visits.save(a_visit(siti, visited_on=day))
    store.visits.save(a_visit(_another(store)))
    assert [v.visited_on for v in store.visits.of_person(siti.id)] == sorted(days, reverse=True)
    assert [v.visited_on for v in store.visits.of_person(siti.id, limit=1)] == [date(2026, 1, 5)]


def _another(store: Store) -> Person:
    person = a_person(name="Budi")
    store.people.save(person)
    return person


def test_parts_never_wander_to_another_visit(store: Store, siti: Person) -> None:
    plain = a_visit(siti, visited_on=date(2025, 12, 1), observations={})
    full = a_visit(
        siti,
        education=("asi", "mpasi"),
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
        referral=Referral(target=ReferralTarget.PUSTU, reasons=("x",)),
    )
    store.visits.save(full, [a_finding()])
    store.visits.save(plain)
    assert store.visits.of_person(siti.id) == [full, plain]
    assert store.visits.findings_of_many([full.id, plain.id]) == {full.id: (a_finding(),)}


def test_a_record_made_in_error_is_seen_only_when_asked_for(store: Store, siti: Person) -> None:
    session = a_session()
    store.sessions.save(session)
    wrong = a_visit(siti, session_id=session.id, status=VisitStatus.ENTERED_IN_ERROR)
    store.visits.save(wrong)
    assert store.visits.of_person(siti.id) == []
    assert store.visits.of_session(session.id) == []
    assert store.visits.of_person(siti.id, with_errors=True) == [wrong]
    assert store.visits.of_session(session.id, with_errors=True) == [wrong]


def test_the_visits_of_a_session_come_in_the_order_they_were_saved(
    store: Store, siti: Person
) -> None:
    session = a_session()
    store.sessions.save(session)
    first = a_visit(siti, session_id=session.id)
    second = a_visit(_another(store), session_id=session.id)
    store.visits.save(first)
    store.visits.save(second)
    store.visits.save(first)
    store.visits.save(a_visit(siti))
    assert [v.id for v in store.visits.of_session(session.id)] == [first.id, second.id]


def test_an_imported_history_is_not_uploaded_and_an_import_can_be_repeated(
    store: Store, siti: Person
) -> None:
    history = [
        a_visit(siti, visited_on=date(2025, month, 3), source=Source.IMPORT)
        for month in range(1, 7)
    ]
    assert store.visits.save_history(history) == 6
    assert store.visits.save_history(history) == 0
    assert store.visits.of_person(siti.id) == history[::-1]
    assert store.outbox.waiting() == []
    assert [line.action for line in store.journal.of("visit", history[0].id)] == ["import"]


def test_what_was_found_in_an_imported_visit_is_kept(store: Store, siti: Person) -> None:
    visit = a_visit(siti, source=Source.IMPORT)
    store.visits.save_history([visit], {visit.id: [a_finding()]})
    assert store.visits.findings_of(visit.id) == (a_finding(),)


def test_visits_are_counted_by_source_without_errors(store: Store, siti: Person) -> None:
    store.visits.save(a_visit(siti))
    store.visits.save(a_visit(siti, status=VisitStatus.ENTERED_IN_ERROR))
    store.visits.save_history([a_visit(siti, source=Source.IMPORT) for _ in range(2)])
    assert store.visits.count(Source.POSYANDU) == 1
    assert store.visits.count(Source.IMPORT) == 2


def test_an_import_does_not_undo_a_correction(store: Store, siti: Person) -> None:
    imported = a_visit(siti, source=Source.IMPORT)
    store.visits.save_history([imported])
    corrected = a_visit(siti, id=imported.id, source=Source.IMPORT, observations={"weight_kg": 9.0})
    store.visits.save(corrected)
    store.visits.save_history([imported])
    assert store.visits.get(imported.id) == corrected


def test_an_import_that_fails_halfway_adds_nothing(store: Store, siti: Person) -> None:
    with pytest.raises(Exception, match="FOREIGN KEY"):
        store.visits.save_history([a_visit(siti), a_visit(a_person())])
    assert store.visits.of_person(siti.id) == []


def test_sixty_visits_are_read_with_as_many_statements_as_one(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    store.visits.save_history(
        a_visit(siti, visited_on=TODAY - timedelta(days=30 * month)) for month in range(60)
    )
    statements: list[str] = []
    db = connect(files.database, KEY)
    reader = Store(db, Author(None), Clock())
    db.conn.set_trace_callback(statements.append)
    assert len(reader.visits.of_person(siti.id)) == 60
    for_sixty = len(statements)
    statements.clear()
    assert len(reader.visits.of_person(siti.id, limit=1)) == 1
    assert for_sixty == len(statements)
    reader.close()


def test_the_home_visits_of_some_days_are_found_by_their_days(store: Store, siti: Person) -> None:
    first, last = TODAY, TODAY + timedelta(days=6)

    def at_home(on: date, status: VisitStatus = VisitStatus.FINISHED) -> Visit:
        visit = a_visit(siti, visited_on=on, setting=Setting.HOME, status=status)
        store.visits.save(visit)
        return visit

    later, sooner = at_home(last), at_home(first)
    for on in (first - timedelta(days=1), last + timedelta(days=1)):
        at_home(on)
    at_home(first, VisitStatus.ENTERED_IN_ERROR)
    store.visits.save(a_visit(siti, visited_on=first))

    assert store.visits.at_home(first, last) == [sooner, later]
