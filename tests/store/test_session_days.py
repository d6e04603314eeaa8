from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import BandCounts, Closing, Lot, Opening, Summary
from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, NOON, TODAY, PowerCut, a_session, a_visit

RINA = Operator(id=OperatorId(uuid4()), name="Rina", role=Role.BIDAN)
BCG = Lot(vaccine="bcg", lot_number="B-7", expires_on=date(2027, 8, 31))
MR = Lot(vaccine="mr", lot_number="M-1")
SUMMARY = Summary(
    people=3,
    bands=(BandCounts(from_month=0, to_month=5, registered=9, weighed=2, trends={"N": 1}),),
    served={"balita": 2, "lansia": 1},
    doses={"bcg 1": 1},
    not_given={"refused": 1},
    capsules={"vitamin_a_red": 2},
    referrals={"pustu": 1},
    open_points={"drafts": ("Aisyah Rekaan",), "backup": ()},
    lots=(BCG,),
    late=1,
)


@pytest.fixture
def session(store: Store) -> Session:
    store.operators.save(RINA)
    made = a_session()
    store.sessions.save(made)
    return made


def actions(store: Store, session: Session) -> list[str]:
    return [line.action for line in store.journal.of("session", session.id)]


def test_a_day_nobody_opened_holds_nothing(store: Store, session: Session) -> None:
    day = store.session_days.get(session.id)
    assert day.started_at is None
    assert day.closing is None
    assert day.opening == Opening()
    assert not day.is_open


def test_an_opened_day_comes_back_with_its_people_and_vials(store: Store, session: Session) -> None:
    said = Opening(operators=(ANI.id, RINA.id), lots=(BCG, MR), vitamin_a=True)
    store.session_days.begin(session.id, said, NOON)
    day = store.session_days.get(session.id)
    assert day.is_open
    assert day.started_at == NOON
    assert day.opening == said
    assert actions(store, session) == ["open", "begin"]


def test_what_is_said_again_later_keeps_when_the_day_and_each_vial_began(
    store: Store, session: Session
) -> None:
    later = NOON + timedelta(hours=2)
    store.session_days.begin(session.id, Opening(lots=(BCG,)), NOON)
    store.session_days.begin(session.id, Opening(lots=(MR, BCG), vitamin_a=False), later)
    assert store.session_days.get(session.id).started_at == NOON
    assert store.session_days.lots_noted(session.id) == [(NOON, BCG), (later, MR)]
    change = store.journal.of("session", session.id)[-1]
    assert change.action == "change"
    assert (change.change["before"]["vitamin_a"], change.change["after"]["vitamin_a"]) == (
        None,
        False,
    )
    store.session_days.begin(session.id, Opening(lots=(BCG, MR), vitamin_a=False), later)
    assert actions(store, session) == ["open", "begin", "change"]


def test_the_summary_is_kept_as_it_was_signed(store: Store, session: Session) -> None:
    closing = Closing(at=NOON, by=RINA.id, summary=SUMMARY, note="Hujan deras")
    store.session_days.close(session.id, closing)
    assert store.session_days.get(session.id).closing == closing
    assert store.sessions.get(session.id).closed
    line = store.journal.of("session", session.id)[-1]
    assert (line.action, line.change["note"]) == ("close", "Hujan deras")
    assert line.change["summary"]["people"] == 3


def test_a_day_opened_again_says_why_in_the_journal(store: Store, session: Session) -> None:
    store.session_days.close(session.id, Closing(at=NOON, by=ANI.id, summary=SUMMARY))
    store.session_days.reopen(session.id, "Satu anak terlupa")
    assert store.session_days.get(session.id).closing is None
    assert not store.sessions.get(session.id).closed
    line = store.journal.of("session", session.id)[-1]
    assert (line.action, line.change) == ("reopen", {"reason": "Satu anak terlupa"})


def test_a_power_cut_while_a_day_is_opened_leaves_it_as_it_was(
    store: Store, session: Session
) -> None:
    def begin_and_stop() -> None:
        with store.transaction():
            store.session_days.begin(session.id, Opening(operators=(ANI.id,), lots=(BCG,)), NOON)
            raise PowerCut

    with pytest.raises(PowerCut):
        begin_and_stop()
    assert store.session_days.get(session.id).opening == Opening()
    assert actions(store, session) == ["open"]
    assert store.integrity() == []


def test_the_list_of_sessions_holds_those_with_a_visit_or_opened_newest_first(
    store: Store, siti: Person
) -> None:
    days = [date(2025, month, 15) for month in (9, 10, 11, 12)]
    made = [a_session(held_on=day) for day in days]
    for session in (*made, a_session()):
        store.sessions.save(session)
    store.visits.save(a_visit(siti, session_id=made[0].id, visited_on=days[0]))
    store.session_days.begin(made[2].id, Opening(), NOON)
    found = store.session_days.before(TODAY, 10)
    assert [(one.session.held_on, one.visits) for one in found] == [(days[2], 0), (days[0], 1)]
    assert found[0].started_at == NOON
    assert [one.session for one in store.session_days.before(TODAY, 1)] == [made[2]]


def test_when_a_visit_was_first_written_down_outlives_its_corrections(
    store: Store, siti: Person, session: Session
) -> None:
    visit = a_visit(siti, session_id=session.id)
    store.visits.save(visit)
    [(found, day, first)] = store.session_days.first_recorded(session.id)
    assert (found, day) == (visit.id, TODAY)
    store.visits.save(replace(visit, recorded_at=datetime(2026, 2, 1, tzinfo=UTC)))
    assert store.session_days.first_recorded(session.id) == [(visit.id, TODAY, first)]


def test_what_was_copied_or_entered_in_error_was_never_written_down_here(
    store: Store, siti: Person, session: Session
) -> None:
    store.visits.save_history([a_visit(siti, session_id=session.id)])
    wrong = VisitStatus.ENTERED_IN_ERROR
    store.visits.save(a_visit(siti, session_id=session.id, status=wrong))
    assert store.session_days.first_recorded(session.id) == []


def test_an_unknown_session_holds_nothing_to_ask_for(store: Store) -> None:
    with pytest.raises(KeyError):
        store.session_days.get(SessionId(uuid4()))


def test_the_list_of_sessions_and_the_first_writing_are_found_by_an_index(store: Store) -> None:
    for query in (
        "SELECT 1 FROM visits WHERE session_id = 'x'",
        "SELECT min(at) FROM journal WHERE kind = 'visit' AND entity_id IN ('x')",
        "SELECT 1 FROM sessions WHERE held_on < 'x' ORDER BY held_on DESC",
    ):
        plan = " ".join(row[3] for row in store._db.rows(f"EXPLAIN QUERY PLAN {query}"))
        assert "USING" in plan
        assert "INDEX" in plan


def test_the_latest_session_tells_when_the_next_one_is(store: Store) -> None:
    october, november = (
        a_session(held_on=date(2026, 10, 13)),
        a_session(held_on=date(2026, 11, 10)),
    )
    for session in (october, november):
        store.sessions.save(session)
    days = store.session_days
    days.plan_next(october.id, date(2026, 11, 12))
    assert days.next_after(date(2026, 11, 10)) == date(2026, 11, 12)
    days.plan_next(november.id, date(2026, 12, 8))
    days.plan_next(november.id, date(2026, 12, 8))

    assert days.next_after(date(2026, 11, 10)) == date(2026, 12, 8)
    assert days.next_after(date(2026, 12, 8)) is None
    assert days.get(november.id).next_on == date(2026, 12, 8)
    planned = [one for one in store.journal.of("session", november.id) if one.action == "plan_next"]
    assert [one.change for one in planned] == [
        {"before": {"next_on": None}, "after": {"next_on": "2026-12-08"}}
    ]
    days.plan_next(november.id, None)
    assert days.get(november.id).next_on is None
