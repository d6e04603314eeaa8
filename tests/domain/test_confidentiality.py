"""Who may read what was told in confidence."""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest

from posyandu_desktop.domain.confidentiality import (
    TALK_TO_BIDAN,
    hides_reasons,
    may_read,
    readable_history,
    reads_findings,
    sealed,
    sealed_advice,
    unread_before,
    unread_codes,
)
from posyandu_desktop.domain.finding import Advice, Finding, Severity, Urgency
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Referral, ReferralTarget, Visit, VisitId
from posyandu_desktop.store.content import load_content

CONTENT = load_content()
SITI = Operator(id=OperatorId(UUID(int=1)), name="Siti", role=Role.KADER)
WATI = Operator(id=OperatorId(UUID(int=2)), name="Wati", role=Role.KADER, is_admin=True)
RATNA = Operator(id=OperatorId(UUID(int=3)), name="Ratna", role=Role.BIDAN)
VISIT = Visit(
    id=VisitId(UUID(int=4)),
    person_id=PersonId(UUID(int=5)),
    visited_on=date(2026, 5, 12),
    cards=(),
    observations={"weight_kg": 55.0, "srq_headache": True, "tbc_cough": True},
    recorded_by=WATI.id,
    entered_by={"srq_headache": SITI.id, "tbc_cough": WATI.id},
)
CONFIDENTIAL = frozenset({"srq_headache", "tbc_cough"})
SRQ = Finding(
    rule="srq_20", code="srq_20.high", severity=Severity.ACT, inputs={"total": 9}, version="2026.1"
)
TBC = Finding(rule="tbc", code="tbc.show_nakes", severity=Severity.ACT, inputs={"tbc_cough": True})
CALM = Finding(rule="srq_20", code="srq_20.low", severity=Severity.GOOD)
TENSION = Finding(rule="blood_pressure", code="blood_pressure.high", severity=Severity.WATCH)


@pytest.mark.parametrize(
    ("operator", "entered_by", "reads"),
    [
        (SITI, SITI.id, True),
        (SITI, WATI.id, False),
        (WATI, SITI.id, False),
        (RATNA, SITI.id, True),
        (SITI, None, False),
        (RATNA, None, True),
    ],
)
def test_the_bidan_and_whoever_was_told_may_read(
    operator: Operator, entered_by: OperatorId | None, reads: bool
) -> None:
    assert may_read(operator, entered_by) is reads


def test_each_answer_belongs_to_who_entered_it_and_an_old_one_to_who_recorded_the_visit() -> None:
    assert unread_codes(SITI, VISIT, CONFIDENTIAL) == {"tbc_cough"}
    assert unread_codes(WATI, VISIT, CONFIDENTIAL) == {"srq_headache"}
    assert unread_codes(RATNA, VISIT, CONFIDENTIAL) == frozenset()
    old = replace(VISIT, entered_by={})
    assert unread_codes(WATI, old, CONFIDENTIAL) == frozenset()
    assert unread_codes(SITI, old, CONFIDENTIAL) == CONFIDENTIAL


def test_only_the_last_answer_counts_among_earlier_visits() -> None:
    newer = replace(VISIT, observations={"tbc_cough": False}, entered_by={"tbc_cough": SITI.id})

    assert unread_before(SITI, [newer, VISIT], CONFIDENTIAL) == frozenset()
    assert unread_before(WATI, [newer, VISIT], CONFIDENTIAL) == CONFIDENTIAL


def test_all_findings_are_read_only_by_who_was_told_everything() -> None:
    assert not reads_findings(SITI, VISIT)
    assert reads_findings(RATNA, VISIT)
    assert reads_findings(SITI, replace(VISIT, entered_by={"srq_headache": SITI.id}))
    assert reads_findings(WATI, replace(VISIT, entered_by={}))


def test_a_hidden_finding_is_neutral_and_just_as_grave() -> None:
    [neutral, tension] = sealed((SRQ, TENSION), CONTENT)

    assert (neutral.code, neutral.severity) == (TALK_TO_BIDAN, Severity.ACT)
    assert neutral.inputs == {}
    assert CONTENT.label(neutral) == "Perlu bicara dengan bidan"
    assert tension == TENSION


def test_two_hidden_findings_are_said_once_and_a_good_one_not_at_all() -> None:
    assert [one.code for one in sealed((SRQ, TBC, CALM), CONTENT)] == [TALK_TO_BIDAN]
    assert sealed((CALM,), CONTENT) == ()


def test_only_what_comes_from_unread_answers_is_hidden() -> None:
    shown = sealed((SRQ, TBC), CONTENT, frozenset({"srq_headache"}))

    assert [one.code for one in shown] == [TALK_TO_BIDAN, "tbc.show_nakes"]
    assert sealed((SRQ, TBC), CONTENT, frozenset()) == (SRQ, TBC)


def test_an_open_finding_does_not_carry_the_answer_along() -> None:
    mixed = replace(TENSION, inputs={"systolic_mmhg": 150.0, "tbc_cough": True})

    [shown] = sealed((mixed,), CONTENT, frozenset({"tbc_cough"}))

    assert shown.inputs == {"systolic_mmhg": 150.0}


def _step(*because: Finding) -> Advice:
    return Advice(
        urgency=Urgency.TODAY, sentence="Temui psikolog.", because=because,
        refer_to="puskesmas", severity=because[0].severity,
    )  # fmt: skip


def test_hidden_advice_says_where_to_go_and_not_why() -> None:
    [step] = sealed_advice((_step(SRQ),), CONTENT, "Antar ke bidan.")

    assert (step.sentence, step.refer_to, step.urgency) == ("Antar ke bidan.", None, Urgency.TODAY)
    assert [one.code for one in step.because] == [TALK_TO_BIDAN]


def test_advice_with_an_open_reason_stays_with_that_reason_alone() -> None:
    [step] = sealed_advice((_step(TENSION, SRQ),), CONTENT, "Antar ke bidan.")

    assert step.sentence == "Temui psikolog."
    assert step.because == (TENSION,)


def test_what_was_written_back_about_a_hidden_reason_is_hidden_too() -> None:
    sent = Referral(
        target=ReferralTarget.PUSKESMAS, reasons=("srq_20.high",), note="sedih", answer="kontrol"
    )
    visit = replace(VISIT, referral=sent)

    assert hides_reasons(SITI, visit, CONTENT)
    [shown] = readable_history([visit], SITI, CONTENT)
    assert shown.referral == replace(sent, note=None, answer=None)
    assert readable_history([visit], RATNA, CONTENT) == (visit,)


def test_mental_health_and_tuberculosis_are_marked_on_every_card() -> None:
    marked = CONTENT.confidential_codes

    for code in ("srq_headache", "phq_down", "skilas_sad", "tbc_cough", "tbc_diagnosed_on"):
        assert code in marked
    assert not marked & {"weight_kg", "systolic_mmhg", "pregnant", "immunizations"}


def test_every_finding_of_a_confidential_screening_is_confidential() -> None:
    hidden = {code for code, one in CONTENT.screenings.items() if one.confidential} | {"tbc"}
    for code in CONTENT.advice_rules.findings:
        if code.partition(".")[0] in hidden:
            assert CONTENT.is_confidential(code), code
    assert CONTENT.is_confidential("skilas.depression")
    assert not CONTENT.is_confidential("blood_pressure.high")
