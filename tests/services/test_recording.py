import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Source,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.services.recording import Recorded, Recorder, Refused, doubt_key
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.texts.problems import problem_text
from tests.builders import CONTENT, a_child, a_dose, a_visit, an_old_dose
from tests.full_disk import empty_disk, fill_disk
from tests.services.stores import KADER, NOW, TODAY, a_store

LATER = datetime(2026, 5, 20, 3, 0, tzinfo=UTC)
LAST_MONTH = date(2026, 4, 18)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def recorder(store: Store) -> Recorder:
    return Recorder(store, CONTENT, KADER, lambda: NOW)


@pytest.fixture
def child(store: Store) -> Person:
    person = a_child()
    store.people.save(person)
    return person


def weighed_last_month(store: Store, child: Person, weight_kg: float) -> tuple[Visit, ...]:
    visit = a_visit(child, LAST_MONTH, weight_kg=weight_kg)
    store.visits.save(visit)
    return (visit,)


def a_draft(visit: Visit) -> Draft:
    return Draft(
        person_id=visit.person_id, session_id=None, visit_id=visit.id, typed={}, saved_at=NOW
    )


def test_province_and_products_of_this_posyandu_decide_what_is_offered_and_doubted(
    store: Store, child: Person
) -> None:
    store.posyandu.save(replace(store.posyandu.get(), village_code="5171012001"))
    store.vaccines_in_use.save(store.posyandu.get().id, ["hexavalent"])
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    assert recorder.place() == PlanContext(province="51", products=frozenset({"hexavalent"}))
    visit = a_visit(child, immunizations=(a_dose("dpt_hb_hib", 1), an_old_dose("bcg", 1)))

    judged = recorder.judge(child, visit, ())

    [due] = [f for f in judged.interpretation.findings if f.code == "immunization.due"]
    assert "JE" in str(due.inputs["doses"])
    assert [doubt.detail["not_planned"] for doubt in judged.doubts] == ["covered_by_product"]
    refused = recorder.save(child, visit, ())
    assert isinstance(refused, Refused)
    looked_at = replace(
        visit, doubts_overruled=tuple(Overruled(doubt_key(one)) for one in refused.doubts)
    )
    saved = recorder.save(child, looked_at, ())
    assert isinstance(saved, Recorded)
    assert len(saved.visit.doubts_overruled) == 1


def test_a_saved_visit_is_signed_found_and_queued(
    store: Store, recorder: Recorder, child: Person
) -> None:
    history = weighed_last_month(store, child, 8.0)
    visit = a_visit(child, weight_kg=8.4)

    outcome = recorder.save(child, visit, history)

    assert isinstance(outcome, Recorded)
    saved = store.visits.get(visit.id)
    assert outcome.visit == saved
    assert (saved.recorded_by, saved.recorded_at) == (KADER.id, NOW)
    assert saved.status is VisitStatus.FINISHED
    assert "weight_trend.gained" in [finding.code for finding in outcome.findings]
    assert store.visits.findings_of(visit.id) == outcome.findings
    assert store.outbox.entry(Kind.VISIT, visit.id) is not None


def test_the_draft_goes_with_the_saved_visit(
    store: Store, recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4)
    recorder.keep_draft(a_draft(visit))
    assert store.drafts.of(child.id) is not None

    recorder.save(child, visit, ())

    assert store.drafts.of(child.id) is None


def test_a_visit_saved_again_is_amended_and_keeps_its_id_and_who_examined(
    store: Store, recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4)
    recorder.save(child, visit, ())
    rina = Operator(id=OperatorId(uuid4()), name="Rina", role=Role.BIDAN)
    store.operators.save(rina)

    changed = replace(visit, observations={"weight_kg": 9.6})
    outcome = Recorder(store, CONTENT, rina, lambda: LATER).save(child, changed, ())

    assert isinstance(outcome, Recorded)
    [saved] = store.visits.of_person(child.id)
    assert (saved.id, saved.status) == (visit.id, VisitStatus.AMENDED)
    assert (saved.recorded_by, saved.recorded_at) == (KADER.id, LATER)
    assert saved.number("weight_kg") == 9.6


def test_a_problem_keeps_everything_from_the_disk(
    store: Store, recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4, height_cm=75.0)

    outcome = recorder.save(child, visit, ())

    assert isinstance(outcome, Refused)
    assert [problem.code for problem in outcome.problems] == ["posture_missing"]
    assert store.visits.find(visit.id) is None
    assert store.outbox.entry(Kind.VISIT, visit.id) is None


def test_a_doubt_is_saved_only_once_it_was_overruled_and_is_remembered(
    store: Store, recorder: Recorder, child: Person
) -> None:
    history = weighed_last_month(store, child, 8.0)
    visit = a_visit(child, weight_kg=11.0)

    outcome = recorder.save(child, visit, history)
    assert isinstance(outcome, Refused)
    assert outcome.problems == ()
    [doubt] = outcome.doubts

    reason = Overruled(doubt_key(doubt), OverruleReason.CHECKED_AGAIN)
    sure = replace(visit, doubts_overruled=(reason,))
    assert isinstance(recorder.save(child, sure, history), Recorded)
    saved = store.visits.get(visit.id)
    assert saved.doubts_overruled == (reason,)
    assert isinstance(recorder.save(child, saved, history), Recorded)


def test_an_overruled_doubt_does_not_cover_another_value(
    store: Store, recorder: Recorder, child: Person
) -> None:
    history = weighed_last_month(store, child, 8.0)
    refused = recorder.save(child, a_visit(child, weight_kg=11.0), history)
    assert isinstance(refused, Refused)
    keys = tuple(Overruled(doubt_key(doubt)) for doubt in refused.doubts)

    other = replace(a_visit(child, weight_kg=12.0), doubts_overruled=keys)

    assert isinstance(recorder.save(child, other, history), Refused)


@given(chosen=st.sets(st.integers(0, 3)))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_overruling_one_doubt_never_hides_another(
    recorder: Recorder, child: Person, chosen: set[int]
) -> None:
    before = a_visit(child, LAST_MONTH, weight_kg=8.0, height_cm=74.0, posture="lying")
    visit = a_visit(
        child,
        weight_kg=0.84,
        height_cm=73.2,
        posture="lying",
        head_circumference_cm=65.0,
        muac_cm=28.0,
    )
    doubts = recorder.judge(child, visit, [before]).doubts
    assert len(doubts) == 4

    sure = tuple(Overruled(doubt_key(doubts[place]), OverruleReason.OTHER) for place in chosen)
    left = recorder.judge(child, replace(visit, doubts_overruled=sure), [before]).doubts

    assert left == tuple(doubt for place, doubt in enumerate(doubts) if place not in chosen)


def test_a_first_reading_is_saved_with_the_visit_and_written_into_the_journal(
    store: Store, recorder: Recorder, child: Person
) -> None:
    reading = FirstReading("weight_kg", 0.94, "decimal_slip")
    visit = replace(a_visit(child, weight_kg=9.4), first_readings=(reading,))

    recorder.save(child, visit, ())

    assert store.visits.get(visit.id).first_readings == (reading,)
    [line] = store.journal.of(Kind.VISIT, visit.id)
    assert json.loads(line.change["first_readings"]) == [["weight_kg", 0.94, "decimal_slip"]]


def test_a_problem_says_what_was_probably_meant(recorder: Recorder, child: Person) -> None:
    visit = a_visit(child, weight_kg=8400.0)

    [problem] = recorder.judge(child, visit, ()).problems

    assert (problem.detail["maybe"], problem.detail["slip"]) == (8.4, "gram")


def test_a_visit_before_the_birth_is_refused_without_guessing(
    recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, date(2025, 3, 10), weight_kg=8400.0)

    assert [one.code for one in recorder.judge(child, visit, ()).problems] == ["visit_before_birth"]


def test_a_doubt_about_a_value_that_was_corrected_is_not_recorded(
    store: Store, recorder: Recorder, child: Person
) -> None:
    history = weighed_last_month(store, child, 8.0)
    refused = recorder.save(child, a_visit(child, weight_kg=11.0), history)
    assert isinstance(refused, Refused)
    keys = tuple(Overruled(doubt_key(doubt)) for doubt in refused.doubts)
    assert keys

    corrected = replace(a_visit(child, weight_kg=8.4), doubts_overruled=keys)
    assert isinstance(recorder.save(child, corrected, history), Recorded)

    assert store.visits.get(corrected.id).doubts_overruled == ()


def test_the_same_doubt_has_the_same_key_whatever_the_order_of_its_details() -> None:
    one = Doubt(field="weight_kg", code="shrank", detail={"value": 8.0, "last": 9.0})
    other = Doubt(field="weight_kg", code="shrank", detail={"last": 9.0, "value": 8.0})
    third = Doubt(field="weight_kg", code="shrank", detail={"last": 9.0, "value": 8.1})

    assert doubt_key(one) == doubt_key(other)
    assert doubt_key(one) != doubt_key(third)


def test_looking_at_a_visit_saves_nothing(store: Store, recorder: Recorder, child: Person) -> None:
    visit = a_visit(child, weight_kg=9.4)

    judgement = recorder.judge(child, visit, ())

    assert judgement.interpretation.trend is not None
    assert store.visits.of_person(child.id) == []


def test_the_history_has_every_source_and_never_the_visit_itself(
    store: Store, recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4)
    before = a_visit(child, LAST_MONTH, weight_kg=9.0)
    copied = a_visit(child, date(2026, 3, 20), weight_kg=8.7, source=Source.IMPORT)
    for one in (copied, before, visit):
        store.visits.save(one)

    assert recorder.history(child, visit) == (before, copied)


def test_a_full_disk_stores_nothing_and_the_next_try_works(
    store: Store, recorder: Recorder, child: Person
) -> None:
    visit = a_visit(child, weight_kg=9.4)
    fill_disk(store)

    with pytest.raises(DiskFull):
        recorder.save(child, visit, ())
    assert store.visits.find(visit.id) is None
    assert store.outbox.entry(Kind.VISIT, visit.id) is None

    empty_disk(store)
    assert isinstance(recorder.save(child, visit, ()), Recorded)


def test_a_draft_can_be_forgotten(store: Store, recorder: Recorder, child: Person) -> None:
    recorder.keep_draft(a_draft(a_visit(child)))

    recorder.forget_draft(child)

    assert store.drafts.of(child.id) is None


def test_only_a_visit_without_changes_counts_as_saved(recorder: Recorder, child: Person) -> None:
    visit = a_visit(child, weight_kg=9.4)
    assert not recorder.is_saved(visit)

    recorder.save(child, visit, ())

    assert recorder.is_saved(visit)
    assert not recorder.is_saved(replace(visit, observations={"weight_kg": 9.5}))
    assert not recorder.is_saved(replace(visit, id=VisitId(uuid4())))


def test_today_is_the_day_on_the_laptop_s_clock(recorder: Recorder) -> None:
    assert recorder.today() == NOW.astimezone().date() == TODAY


def test_a_saved_visit_with_a_referral_is_the_same_when_nothing_new_is_typed(
    recorder: Recorder, child: Person
) -> None:
    typed = replace(
        a_visit(child, weight_kg=9.4, danger_sign=True),
        referral=Referral(target=ReferralTarget.PUSKESMAS, note="lemas"),
    )

    recorded = recorder.save(child, typed, ())

    assert isinstance(recorded, Recorded)
    assert recorded.visit.referral is not None
    assert "danger_sign.yes" in recorded.visit.referral.reasons
    assert recorder.is_saved(typed)
    assert not recorder.is_saved(replace(typed, referral=None))


def test_a_visit_saved_again_keeps_what_became_of_its_referral(
    store: Store, recorder: Recorder, child: Person
) -> None:
    typed = replace(
        a_visit(child, weight_kg=9.4, danger_sign=True),
        referral=Referral(target=ReferralTarget.PUSKESMAS, note="lemas"),
    )
    recorder.save(child, typed, ())
    sent = store.visits.get(typed.id).referral
    assert sent is not None
    answered = replace(
        sent,
        state=ReferralState.ANSWERED,
        arrived_on=LAST_MONTH,
        answered_on=TODAY,
        answer="Dirawat tiga hari",
    )
    store.referrals.save(typed.id, answered)
    assert recorder.is_saved(typed)

    again = replace(
        typed,
        observations={"weight_kg": 9.5, "danger_sign": True},
        referral=Referral(target=ReferralTarget.PUSKESMAS, note="sudah segar"),
    )
    recorder.save(child, again, ())

    assert store.visits.get(typed.id).referral == replace(answered, note="sudah segar")


@pytest.mark.parametrize("target", [ReferralTarget.HOSPITAL, None])
def test_a_referral_with_news_is_not_changed_unseen(
    store: Store, recorder: Recorder, child: Person, target: ReferralTarget | None
) -> None:
    typed = replace(
        a_visit(child, weight_kg=9.4, danger_sign=True),
        referral=Referral(target=ReferralTarget.PUSKESMAS),
    )
    recorder.save(child, typed, ())
    sent = store.visits.get(typed.id).referral
    assert sent is not None
    arrived = replace(sent, state=ReferralState.ARRIVED, arrived_on=TODAY)
    store.referrals.save(typed.id, arrived)

    other = Referral(target=target) if target else None
    refused = recorder.save(child, replace(typed, referral=other), ())

    assert isinstance(refused, Refused)
    assert [problem.code for problem in refused.problems] == ["referral_followed"]
    assert "Rujukan" in problem_text(refused.problems[0])
    assert store.visits.get(typed.id).referral == arrived
