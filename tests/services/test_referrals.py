from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Visit,
    VisitStatus,
)
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.services.referrals import FollowUp
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.builders import CONTENT, a_child, a_finding, a_visit
from tests.full_disk import fill_disk
from tests.services.stores import KADER, NOW, TODAY, a_store

SENT = Referral(target=ReferralTarget.PUSKESMAS, reasons=("muac.red",))
WEEK = timedelta(days=7)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def desk(store: Store) -> FollowUp:
    return FollowUp(store, CONTENT, lambda: NOW)


def referred(
    store: Store, on: date = TODAY, referral: Referral = SENT, person: Person | None = None
) -> Visit:
    who = person or a_child()
    store.people.save(who)
    visit = replace(a_visit(who, on, weight_kg=8.0), referral=referral)
    store.visits.save(visit, [a_finding(code, Severity.ACT) for code in referral.reasons])
    return visit


def test_overdue_referrals_come_first_and_the_oldest_among_them(
    store: Store, desk: FollowUp
) -> None:
    arrived = replace(SENT, state=ReferralState.ARRIVED, arrived_on=TODAY - 3 * WEEK)
    here = referred(store, TODAY - 5 * WEEK, arrived)
    fresh = referred(store, TODAY - WEEK)
    late = referred(store, TODAY - WEEK - timedelta(days=1))
    later = referred(store, TODAY - 3 * WEEK)

    found = desk.open()

    assert [one.visit.id for one in found] == [later.id, late.id, here.id, fresh.id]
    assert [one.is_overdue for one in found] == [True, True, False, False]
    assert [one.days for one in found] == [21, 8, 35, 7]


def test_what_could_not_wait_stands_above_all_until_somebody_arrives(
    store: Store, desk: FollowUp
) -> None:
    late = referred(store, TODAY - 3 * WEEK)
    urgent = replace(a_visit(who := a_child(), TODAY, weight_kg=8.0), referral=SENT)
    store.people.save(who)
    store.visits.save(urgent, [a_finding("danger_signs.child", Severity.URGENT)])

    assert [one.visit.id for one in desk.open()] == [urgent.id, late.id]

    desk.advance(urgent.id, ReferralState.ARRIVED, TODAY)
    assert [one.visit.id for one in desk.open()] == [late.id, urgent.id]


def test_each_says_why_in_words_and_each_reason_once(store: Store, desk: FollowUp) -> None:
    reasons = ("muac.red", "finger_count_left.impaired", "gone.away", "tbc.suspected", "muac.red")
    sent = referred(store, referral=replace(SENT, reasons=reasons))
    visit = replace(sent, recorded_by=KADER.id)
    store.visits.save(visit, [a_finding("muac.red"), a_finding("finger_count_left.impaired")])

    [one] = desk.open()

    assert one.reasons == (
        "Merah (gizi buruk)",
        "Mata kiri terganggu",
        "gone.away",
        "Skrining TBC",
    )


def test_a_step_is_saved_and_waits_for_upload(store: Store, desk: FollowUp) -> None:
    visit = referred(store, TODAY - 2 * WEEK)
    before = store.outbox.entry(Kind.VISIT, visit.id)
    assert before is not None

    moved = desk.advance(visit.id, ReferralState.ARRIVED, TODAY - WEEK)

    assert moved == replace(SENT, state=ReferralState.ARRIVED, arrived_on=TODAY - WEEK)
    saved = store.visits.get(visit.id)
    assert (saved.referral, saved.status) == (moved, VisitStatus.AMENDED)
    after = store.outbox.entry(Kind.VISIT, visit.id)
    assert after is not None
    assert after.revision == before.revision + 1


def test_a_referral_leaves_the_list_only_when_it_is_closed(store: Store, desk: FollowUp) -> None:
    visit = referred(store, TODAY - 2 * WEEK)

    desk.advance(visit.id, ReferralState.ANSWERED, TODAY, "PMT 90 hari")
    assert [one.referral.answer for one in desk.open()] == ["PMT 90 hari"]
    desk.advance(visit.id, ReferralState.CLOSED, TODAY)

    assert desk.open() == ()
    closed = store.visits.get(visit.id).referral
    assert closed is not None
    assert (closed.state, closed.answer) == (ReferralState.CLOSED, "PMT 90 hari")
    desk.reopen(visit.id)
    assert [one.referral.state for one in desk.open()] == [ReferralState.ANSWERED]


def test_what_does_not_fit_is_said_and_nothing_is_saved(store: Store, desk: FollowUp) -> None:
    visit = referred(store, TODAY - WEEK)
    lines = len(store.journal.of(Kind.VISIT, visit.id))

    refused = [
        desk.advance(visit.id, ReferralState.ANSWERED, TODAY),
        desk.advance(visit.id, ReferralState.ARRIVED, TODAY + timedelta(days=1)),
        desk.advance(visit.id, ReferralState.ARRIVED, TODAY - 2 * WEEK),
        desk.reopen(visit.id),
    ]

    codes = [[p.code for p in each] for each in refused if isinstance(each, tuple)]
    assert codes == [
        ["answer_missing"],
        ["step_in_future"],
        ["step_before_visit"],
        ["nothing_to_reopen"],
    ]
    assert store.visits.get(visit.id) == visit
    assert len(store.journal.of(Kind.VISIT, visit.id)) == lines


def test_a_visit_that_referred_nobody_is_a_bug(store: Store, desk: FollowUp) -> None:
    child = a_child()
    store.people.save(child)
    visit = a_visit(child, weight_kg=8.0)
    store.visits.save(visit)

    with pytest.raises(KeyError):
        desk.advance(visit.id, ReferralState.ARRIVED, TODAY)


def test_a_full_disk_is_told_and_the_referral_stays_open(store: Store, desk: FollowUp) -> None:
    visit = referred(store, TODAY - WEEK)
    fill_disk(store)

    with pytest.raises(DiskFull):
        desk.advance(visit.id, ReferralState.ANSWERED, TODAY, "kontrol " * 40_000)


def test_the_answer_survives_a_correction_of_the_visit_and_the_correction_the_answer(
    store: Store, desk: FollowUp
) -> None:
    child = a_child()
    store.people.save(child)
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    typed = replace(
        a_visit(child, TODAY - WEEK, weight_kg=9.4, danger_sign=True),
        referral=Referral(target=ReferralTarget.PUSKESMAS),
    )
    first = recorder.save(child, typed, ())
    assert isinstance(first, Recorded)
    found = store.visits.findings_of(typed.id)

    desk.advance(typed.id, ReferralState.ANSWERED, TODAY, "Dirawat")
    again = recorder.save(child, replace(typed, observations={"danger_sign": True}), ())

    assert isinstance(again, Recorded)
    assert again.visit.referral is not None
    assert (again.visit.referral.state, again.visit.referral.answer) == (
        ReferralState.ANSWERED,
        "Dirawat",
    )
    assert "danger_sign.yes" in again.visit.referral.reasons
    assert {finding.code for finding in store.visits.findings_of(typed.id)} <= {
        finding.code for finding in found
    }


def test_today_is_the_day_on_the_laptops_clock(store: Store) -> None:
    late = datetime(2026, 5, 20, 23, 59, tzinfo=UTC)

    assert FollowUp(store, CONTENT, lambda: late).today() == late.astimezone().date()
