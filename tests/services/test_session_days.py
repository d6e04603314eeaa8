"""A session day from its opening to its sign-off, on a real store."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
)
from posyandu_desktop.domain.vitamin_a_month import content_of_session
from posyandu_desktop.services.day import look_at, open_session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.services.session_closing import (
    Checklist,
    close_day,
    last_backup,
    look_through,
    note_backup,
)
from posyandu_desktop.services.session_opening import (
    go_to_day,
    late_visits,
    lots_of,
    open_day,
    past_sessions,
    usual_opening,
)
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Rejection
from posyandu_desktop.ui.texts.sessions import summary_lines
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store, open_again

RATNA = Operator(id=OperatorId(uuid4()), name="Bidan Ratna", role=Role.BIDAN)
BCG = Lot(vaccine="bcg", lot_number="B-7", expires_on=date(2027, 8, 31))
LAST_MONTH = date(2026, 4, 18)
AISYAH = a_child("Aisyah Rekaan", date(2025, 3, 11))
BUDI = a_child("Budi Rekaan", date(2026, 2, 1))
SUMARNI = a_person("Sumarni")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    store = a_store(folder)
    store.operators.save(RATNA)
    for person in (AISYAH, BUDI, SUMARNI):
        store.people.save(person, queue=False)
    yield store
    store.close()


@pytest.fixture
def session(store: Store) -> Session:
    return open_session(store, KADER, TODAY)


def record(
    store: Store,
    person: Person,
    visit: Visit,
    at: datetime = NOW,
    content: ClinicalContent = CONTENT,
) -> Visit:
    recorder = Recorder(store, content, KADER, lambda: at)
    outcome = recorder.save(person, visit, recorder.history(person, visit))
    assert isinstance(outcome, Recorded), outcome
    return outcome.visit


def checked(store: Store, session: Session) -> Checklist:
    return look_through(store, CONTENT, session, TODAY)[0]


def names(people: tuple[Person, ...]) -> list[str]:
    return [person.name for person in people]


def test_a_day_is_opened_with_who_is_there_and_their_vials(store: Store, session: Session) -> None:
    opening = Opening(operators=(KADER.id, RATNA.id), lots=(BCG,), vitamin_a=True)
    assert open_day(store, KADER, TODAY, opening, NOW) == session
    day = store.session_days.get(session.id)
    assert day.is_open
    assert set(day.opening.operators) == {KADER.id, RATNA.id}
    assert lots_of(store, session) == (BCG,)


def test_without_a_word_it_is_whoever_is_signed_in() -> None:
    assert usual_opening(KADER, vitamin_a=False) == Opening(operators=(KADER.id,), vitamin_a=False)


def test_a_lot_first_written_in_a_visit_belongs_to_the_session_too(
    store: Store, session: Session
) -> None:
    open_day(store, KADER, TODAY, Opening(lots=(BCG,)), NOW)
    record(store, AISYAH, a_visit(AISYAH, session=session, immunizations=(a_dose(),)))
    found = lots_of(store, session)
    assert [(lot.vaccine, lot.lot_number) for lot in found] == [("bcg", "B-7"), ("mr", "A123")]


def test_an_earlier_day_begins_to_exist_when_it_is_gone_to_and_only_once(store: Store) -> None:
    assert past_sessions(store, TODAY) == []
    late = go_to_day(store, KADER, LAST_MONTH)
    assert go_to_day(store, KADER, LAST_MONTH) == late
    record(store, AISYAH, a_visit(AISYAH, LAST_MONTH, session=late, weight_kg=8.9))
    [past] = past_sessions(store, TODAY)
    assert (past.session, past.visits, past.started_at) == (late, 1, None)


def test_a_late_visit_is_judged_by_its_own_day_and_leaves_today_as_it_was(
    store: Store, session: Session
) -> None:
    record(store, SUMARNI, a_visit(SUMARNI, session=session, weight_kg=60.0))
    before = look_at(store, session)
    march = date(2026, 3, 18)
    go_to_day(store, KADER, march)
    for day, weight_kg in ((march, 8.7), (LAST_MONTH, 9.1)):
        late = go_to_day(store, KADER, day)
        record(store, AISYAH, a_visit(AISYAH, day, session=late, weight_kg=weight_kg))
    [of_april] = store.visits.of_session(go_to_day(store, KADER, LAST_MONTH).id)
    trend = next(one for one in store.visits.findings_of(of_april.id) if one.rule == "weight_trend")
    assert trend.code == "weight_trend.gained"
    assert look_at(store, session).served == before.served
    assert look_at(store, session).awaited_count == before.awaited_count
    assert late_visits(store, go_to_day(store, KADER, LAST_MONTH)) == {of_april.id}


def test_a_corrected_visit_is_not_late_and_one_after_the_sign_off_is(folder: Path) -> None:
    clock = [NOW]
    made = a_store(folder)
    made.close()
    store = open_again(folder)
    store.journal._now = lambda: clock[0]
    for person in (AISYAH, BUDI):
        store.people.save(person, queue=False)
    session = open_session(store, KADER, TODAY)
    visit = record(store, AISYAH, a_visit(AISYAH, session=session, weight_kg=9.4))
    assert late_visits(store, session) == frozenset()
    clock[0] = NOW + timedelta(hours=4)
    close_day(store, CONTENT, session, KADER, note="", now=NOW + timedelta(hours=3))
    corrected = replace(visit, observations={"weight_kg": 9.3})
    record(store, AISYAH, corrected, NOW + timedelta(days=3))
    assert late_visits(store, session) == frozenset()
    after = record(store, BUDI, a_visit(BUDI, session=session, weight_kg=5.2), clock[0])
    assert late_visits(store, session) == {after.id}
    store.close()


def test_the_checklist_names_what_is_open(store: Store, session: Session) -> None:
    dangerous = a_visit(SUMARNI, session=session, systolic_mmhg=185.0, diastolic_mmhg=112.0)
    record(store, SUMARNI, dangerous)
    lot = replace(a_dose(), lot_number=None)
    store.visits.save(a_visit(AISYAH, session=session, immunizations=(lot,)))
    store.drafts.save(
        Draft(
            person_id=BUDI.id,
            session_id=session.id,
            visit_id=VisitId(uuid4()),
            typed={"visited_on": TODAY.isoformat()},
            saved_at=NOW,
        )
    )
    found = checked(store, session)
    assert names(found.unreferred) == ["Sumarni"]
    assert names(found.incomplete_doses) == ["Aisyah Rekaan"]
    assert names(found.drafts) == ["Budi Rekaan"]
    assert found.waiting == 2
    assert set(found.open_points(TODAY)) == {
        "unreferred",
        "incomplete_doses",
        "drafts",
        "waiting",
        "backup",
    }
    assert found.open_points(TODAY)["drafts"] == ("Budi Rekaan",)


def test_who_came_and_was_not_served_is_open_but_counts_neither_as_weighed_nor_as_served(
    store: Store, session: Session
) -> None:
    queue = Queue(store, session, KADER, lambda: NOW)
    queue.arrive(AISYAH.id)
    queue.hand_over(BUDI.id, 2)
    record(store, SUMARNI, a_visit(SUMARNI, session=session, weight_kg=60.0))
    found = checked(store, session)
    assert [(one.person.name, one.step) for one in found.unserved] == [
        ("Aisyah Rekaan", 1),
        ("Budi Rekaan", 3),
    ]
    assert found.open_points(TODAY)["unserved"] == ("Aisyah Rekaan", "Budi Rekaan")
    summary = close_day(store, CONTENT, session, KADER, note="", now=NOW)
    assert summary.people == 1
    assert sum(band.registered for band in summary.bands) == 2
    assert sum(band.weighed for band in summary.bands) == 0


def test_who_went_home_unserved_still_came_and_is_kept_with_the_sign_off(
    store: Store, session: Session
) -> None:
    queue = Queue(store, session, KADER, lambda: NOW)
    queue.arrive(AISYAH.id)
    queue.arrive(BUDI.id)
    assert queue.go_home(AISYAH.id)
    found = checked(store, session)
    assert names(found.went_home) == ["Aisyah Rekaan"]
    assert found.open_points(TODAY)["unserved"] == ("Budi Rekaan",)
    day = look_at(store, session)
    assert [one.person.name for one in day.in_progress] == ["Budi Rekaan"]
    assert day.came == 2
    close_day(store, CONTENT, session, KADER, note="", now=NOW)
    closing = store.session_days.get(session.id).closing
    assert closing is not None
    assert closing.summary.went_home == ("Aisyah Rekaan",)


def test_who_went_home_is_back_when_they_are_handed_on_or_come_again(
    store: Store, session: Session
) -> None:
    queue = Queue(store, session, KADER, lambda: NOW)
    for person in (AISYAH, BUDI):
        queue.arrive(person.id)
        queue.go_home(person.id)
    assert queue.arrive(AISYAH.id)
    queue.hand_over(BUDI.id, 1)
    assert checked(store, session).went_home == ()
    begun = a_visit(AISYAH, session=session)
    store.drafts.save(
        Draft(
            person_id=AISYAH.id,
            session_id=session.id,
            visit_id=begun.id,
            typed={"visited_on": TODAY.isoformat()},
            saved_at=NOW,
        )
    )
    assert not queue.go_home(AISYAH.id)


def test_a_referral_and_a_saved_draft_are_not_open_any_more(store: Store, session: Session) -> None:
    sent = replace(
        a_visit(SUMARNI, session=session, systolic_mmhg=185.0, diastolic_mmhg=112.0),
        referral=Referral(target=ReferralTarget.PUSKESMAS),
    )
    record(store, SUMARNI, sent)
    found = checked(store, session)
    assert found.unreferred == ()
    assert found.drafts == ()


def test_a_draft_of_another_day_is_not_this_days_to_close(store: Store, session: Session) -> None:
    other = go_to_day(store, KADER, LAST_MONTH)
    store.drafts.save(
        Draft(
            person_id=BUDI.id,
            session_id=other.id,
            visit_id=VisitId(uuid4()),
            typed={"visited_on": LAST_MONTH.isoformat()},
            saved_at=NOW,
        )
    )
    assert checked(store, session).drafts == ()
    assert names(checked(store, other).drafts) == ["Budi Rekaan"]


def test_who_was_found_at_risk_last_time_and_did_not_come_is_named_for_sweeping(
    store: Store, session: Session
) -> None:
    act = Finding(rule="r", code="r.act", severity=Severity.ACT)
    watch = Finding(rule="r", code="r.watch", severity=Severity.WATCH)
    store.visits.save(a_visit(AISYAH, LAST_MONTH), [watch, act])
    store.visits.save(a_visit(BUDI, LAST_MONTH), [watch])
    store.visits.save(a_visit(SUMARNI, date(2026, 3, 1)), [act])
    store.visits.save(a_visit(SUMARNI, LAST_MONTH), [watch])
    [one] = checked(store, session).sweeping
    assert (one.person.name, one.reason.code) == ("Aisyah Rekaan", "r.act")
    store.visits.save(a_visit(AISYAH, TODAY, session=session))
    assert checked(store, session).sweeping == ()


def test_what_the_server_refused_is_counted(store: Store, session: Session) -> None:
    visit = record(store, SUMARNI, a_visit(SUMARNI, session=session, weight_kg=60.0))
    entry = store.outbox.entry(Kind.VISIT, visit.id)
    assert entry is not None
    store.outbox.reject(entry, Rejection(status=422, reason="no"))
    assert checked(store, session).refused == 1


def test_a_backup_of_the_day_is_known_and_one_of_an_earlier_day_is_not_enough(
    store: Store, session: Session
) -> None:
    assert last_backup(store) is None
    note_backup(store, "posyandu-2026-05-20.posyandu")
    found = checked(store, session)
    assert found.is_backed_up(TODAY)
    assert not found.is_backed_up(TODAY + timedelta(days=1))


def test_the_summary_counts_the_day(store: Store, session: Session) -> None:
    open_day(store, KADER, TODAY, Opening(lots=(BCG,)), NOW)
    given = (Supplement(kind=SupplementKind.VITAMIN_A_RED),)
    weighed = a_visit(AISYAH, session=session, immunizations=(a_dose(),), weight_kg=9.4)
    content = content_of_session(CONTENT, TODAY, vitamin_a=True)
    refused = DoseNotGiven(vaccine="pcv", dose_number=1, reason=NotGivenReason.REFUSED)
    came = replace(weighed, supplements=given, doses_not_given=(refused,))
    record(store, AISYAH, came, content=content)
    sent = Referral(target=ReferralTarget.PUSTU)
    record(
        store, SUMARNI, replace(a_visit(SUMARNI, session=session, weight_kg=60.0), referral=sent)
    )
    summary = close_day(store, CONTENT, session, KADER, note=" Hujan ", now=NOW)
    assert summary.people == 2
    assert summary.served == {"balita": 1, "dewasa": 1}
    assert summary.doses == {"mr 1": 1}
    assert summary.not_given == {"refused": 1}
    assert ("Imunisasi tidak diberi", "Keluarga menolak: 1") in summary_lines(summary, CONTENT)
    assert summary.capsules == {"vitamin_a_red": 1}
    assert summary.referrals == {"pustu": 1}
    bands = {(b.from_month, b.to_month): b for b in summary.bands}
    assert (bands[0, 5].registered, bands[0, 5].weighed) == (1, 0)
    assert (bands[12, 23].registered, bands[12, 23].weighed) == (1, 1)
    assert bands[12, 23].trends == {"B": 1}
    assert sum(sum(b.trends.values()) for b in summary.bands) == sum(
        b.weighed for b in summary.bands
    )
    closing = store.session_days.get(session.id).closing
    assert closing is not None
    assert (closing.summary, closing.note, closing.by) == (summary, "Hujan", KADER.id)


def test_a_day_nobody_opened_can_be_signed_off(store: Store, session: Session) -> None:
    close_day(store, CONTENT, session, KADER, note="", now=NOW)
    day = store.session_days.get(session.id)
    assert day.started_at == NOW
    assert day.closing is not None


@pytest.mark.parametrize("acts", [1, 4, 8])
def test_a_day_that_was_being_turned_when_the_power_went_is_whole(
    store: Store, folder: Path, acts: int
) -> None:
    command = [sys.executable, "-m", "tests.services.turn_days_until_killed", str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        assert process.stdout is not None
        done = [process.stdout.readline().strip() for _ in range(acts)]
        process.send_signal(signal.SIGKILL)
    assert done == (["opened", "closed", "reopened"] * 3)[:acts]
    session = store.sessions.on(TODAY)
    assert session is not None
    day = store.session_days.get(session.id)
    last = store.journal.of("session", session.id)[-1]
    assert (last.action == "close") is (day.closing is not None) is session.closed
    assert len(day.opening.lots) == 1
    if day.closing is not None:
        assert [lot.lot_number for lot in day.closing.summary.lots] == [day.closing.note]
    assert store.integrity() == []
