"""What the visits of a pregnant woman, of a mother and of a newborn mean."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Severity, Urgency
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.visit import Value, Visit
from tests.domain.builders import (
    ADULT_MAN,
    CONTENT,
    GIRL,
    TODAY,
    a_person,
    a_visit,
    codes,
    codes_of,
)

WOMAN = a_person(date(1998, 5, 17))
TEENAGER = a_person(date(2009, 6, 1))
LMP = TODAY - timedelta(weeks=24, days=3)


def a_pregnancy(lmp: date | None = LMP, **changes: object) -> Pregnancy:
    dating = Dating(method=DatingMethod.LMP, on=lmp, noted_on=TODAY) if lmp else None
    return replace(
        Pregnancy(
            id=PregnancyId(UUID(int=7)),
            woman_id=WOMAN.id,
            noted_on=TODAY - timedelta(days=30),
            dating=dating,
            gravida=2,
            para=1,
            abortus=0,
            pre_pregnancy_weight_kg=50.0,
            height_cm=155.0,
        ),
        **changes,  # type: ignore[arg-type]
    )


def delivered(days_ago: int, kind: OutcomeKind = OutcomeKind.LIVE_BIRTH) -> Pregnancy:
    on = TODAY - timedelta(days=days_ago)
    live = 1 if kind is OutcomeKind.LIVE_BIRTH else 0
    lmp = on - timedelta(days=275)
    return replace(
        a_pregnancy(lmp),
        noted_on=on - timedelta(days=100),
        outcome=Outcome(kind=kind, on=on, live_children=live),
    )


def meant(
    pregnancy: Pregnancy,
    observations: dict[str, Value],
    past: tuple[Visit, ...] = (),
    person: Person = WOMAN,
) -> Interpretation:
    episodes = Episodes(pregnancies=(pregnancy,))
    return interpret(person, a_visit(TODAY, observations), past, CONTENT, episodes)


@pytest.mark.parametrize(
    ("weight_kg", "code"),
    [
        (55.3, "below"),
        (55.4, "within"),
        (58.2, "within"),
        (58.3, "above"),
    ],
)
def test_weight_is_judged_by_the_gain_expected_at_this_week(weight_kg: float, code: str) -> None:
    found = meant(a_pregnancy(), {"weight_kg": weight_kg})
    assert codes_of(found, "gestational_gain") == [f"gestational_gain.{code}"]


def test_the_bmi_of_a_pregnant_woman_is_hidden_whatever_she_weighs() -> None:
    found = meant(a_pregnancy(), {"weight_kg": 80.0, "height_cm": 155.0, "waist_cm": 99.0})
    assert codes_of(found, "bmi") == []
    assert codes_of(found, "waist") == []


def test_a_weight_without_the_weight_before_asks_for_it_and_judges_nothing() -> None:
    found = meant(a_pregnancy(pre_pregnancy_weight_kg=None), {"weight_kg": 60.0})
    assert codes_of(found, "gestational_gain") == ["gestational_gain.unknown"]


def test_twins_have_no_corridor_and_nothing_is_said() -> None:
    found = meant(a_pregnancy(fetuses_expected=2), {"weight_kg": 75.0})
    assert codes_of(found, "gestational_gain") == []


@pytest.mark.parametrize(("muac_cm", "code"), [(23.4, "kek"), (23.5, "normal")])
def test_an_arm_below_23_5_cm_is_kek(muac_cm: float, code: str) -> None:
    found = meant(a_pregnancy(), {"muac_cm": muac_cm})
    assert codes_of(found, "maternal_muac") == [f"maternal_muac.{code}"]


@pytest.mark.parametrize(
    ("weeks", "hb_g_dl", "code"),
    [(12, 10.9, "anaemia"), (20, 10.5, "normal"), (20, 10.4, "anaemia"), (30, 10.9, "anaemia")],
)
def test_the_limit_of_anaemia_goes_by_the_trimester(weeks: int, hb_g_dl: float, code: str) -> None:
    pregnancy = a_pregnancy(TODAY - timedelta(weeks=weeks))
    pregnancy = replace(pregnancy, noted_on=TODAY)
    assert codes_of(meant(pregnancy, {"hb_g_dl": hb_g_dl}), "hb") == [f"hb.{code}"]


def test_pressure_in_pregnancy_has_its_own_urgency() -> None:
    found = meant(a_pregnancy(), {"systolic_mmhg": 165.0, "diastolic_mmhg": 100.0})
    assert codes_of(found, "blood_pressure") == ["blood_pressure.pregnancy_severe"]
    assert found.advice[0].urgency is Urgency.NOW


def test_tablets_given_are_summed_over_this_pregnancy_only() -> None:
    last_month = a_visit(TODAY - timedelta(days=30), {"iron_tablets_given": 30.0})
    before = a_visit(LMP - timedelta(days=60), {"iron_tablets_given": 90.0})
    found = meant(a_pregnancy(), {"iron_tablets_given": 30.0}, (last_month, before))
    [progress] = [each for each in found.findings if each.rule == "iron_tablets"]
    assert progress.code == "iron_tablets.given_some"
    assert progress.inputs["given_tablets"] == 60


def test_ninety_tablets_given_are_enough_given_and_say_nothing_of_drinking() -> None:
    found = meant(a_pregnancy(), {"iron_tablets_given": 90.0, "iron_tablets_daily": False})
    assert codes_of(found, "iron_tablets") == [
        "iron_tablets.not_daily",
        "iron_tablets.given_enough",
    ]


def test_a_missed_class_is_said_until_there_were_four() -> None:
    months = [
        a_visit(TODAY - timedelta(days=days), {"antenatal_class": True})
        for days in (30, 60, 90, 120)
    ]
    missed = meant(a_pregnancy(), {"antenatal_class": False})
    enough = meant(a_pregnancy(), {"antenatal_class": False}, tuple(months))
    assert codes_of(missed, "antenatal_class") == ["antenatal_class.missed"]
    assert codes_of(enough, "antenatal_class") == ["antenatal_class.enough"]


def test_an_undated_pregnancy_asks_for_its_date_and_is_a_pregnancy_all_the_same() -> None:
    found = meant(a_pregnancy(None), {"weight_kg": 55.0})
    assert codes_of(found, "pregnancy") == ["pregnancy.undated"]


def test_past_forty_two_weeks_the_outcome_is_asked_for() -> None:
    found = meant(a_pregnancy(TODAY - timedelta(weeks=42)), {"weight_kg": 60.0})
    assert codes_of(found, "pregnancy") == ["pregnancy.outcome_unknown"]


def test_a_pregnancy_forgotten_for_years_is_asked_about_and_rules_nothing_else() -> None:
    for forgotten in (
        a_pregnancy(TODAY - timedelta(weeks=315)),
        a_pregnancy(None, noted_on=TODAY - timedelta(weeks=315)),
    ):
        found = meant(forgotten, {"weight_kg": 60.0, "systolic_mmhg": 118, "diastolic_mmhg": 76})
        assert codes_of(found, "pregnancy") == ["pregnancy.outcome_unknown"]
        assert codes_of(found, "gestational_gain") == []
        episodes = Episodes(pregnancies=(forgotten,))
        assert LifeCycleGroup.PREGNANT not in CONTENT.groups(WOMAN, TODAY, episodes)


def test_the_four_risks_are_named() -> None:
    found = meant(a_pregnancy(para=2, gravida=3), {"weight_kg": 55.0}, person=TEENAGER)
    [risk] = [each for each in found.findings if each.rule == "high_risk_pregnancy"]
    assert risk.inputs["risks"] == "ibu di bawah 20 tahun, anak ke-3 atau lebih"


def test_a_pregnant_girl_of_17_has_both_cards_and_each_question_once() -> None:
    episodes = Episodes(pregnancies=(a_pregnancy(),))
    cards = CONTENT.card_for(TEENAGER, TODAY, episodes)
    assert [card.code for card in cards] == ["ibu-hamil", "usia-sekolah-remaja"]
    assert CONTENT.groups(TEENAGER, TODAY, episodes) == (
        LifeCycleGroup.PREGNANT,
        LifeCycleGroup.ADOLESCENT,
    )
    shared = {field.code for step in cards[0].steps for field in step.fields} & {
        field.code for step in cards[1].steps for field in step.fields
    }
    assert {"weight_kg", "systolic_mmhg", "tbc_cough", "hb_g_dl"} <= shared


def test_one_danger_sign_is_urgent_named_and_a_referral_now() -> None:
    found = meant(
        a_pregnancy(), {"danger_pregnancy_bleeding": True, "danger_pregnancy_fever": False}
    )
    first = found.findings[0]
    assert (first.code, first.severity) == ("danger_signs.pregnancy", Severity.URGENT)
    assert first.inputs["signs"] == "Perdarahan"
    assert found.advice[0].urgency is Urgency.NOW
    assert found.advice[0].refer_to is not None


def test_danger_signs_denied_are_no_finding() -> None:
    fields = {
        field.code: False
        for card in CONTENT.cards
        for step in card.steps
        for field in step.fields
        if field.section and field.section.danger == "pregnancy"
    }
    assert len(fields) >= 14
    assert codes_of(meant(a_pregnancy(), dict(fields)), "danger_signs") == []


def test_a_sign_that_is_on_none_of_her_cards_is_not_heard() -> None:
    found = interpret(ADULT_MAN, a_visit(TODAY, {"danger_pregnancy_fever": True}), (), CONTENT)
    assert codes_of(found, "danger_signs") == []


@pytest.mark.parametrize(
    ("days", "visit"),
    [(1, "KF1"), (2, "KF1"), (3, "KF2"), (7, "KF2"), (8, "KF3"), (28, "KF3"), (29, "KF4")],
)
def test_the_visit_of_nifas_goes_by_the_days_since_the_delivery(days: int, visit: str) -> None:
    found = meant(delivered(days), {"weight_kg": 55.0})
    [due] = [each for each in found.findings if each.rule == "postnatal_visit"]
    assert due.inputs["visit"] == visit
    assert date.fromisoformat(str(due.inputs["until"])) >= TODAY


def test_an_examination_noted_today_is_the_visit() -> None:
    found = meant(delivered(5), {"postnatal_check": True})
    assert codes_of(found, "postnatal_visit") == []


def test_after_day_42_nifas_is_over_and_breastfeeding_goes_on() -> None:
    assert LifeCycleGroup.POSTPARTUM in CONTENT.groups(
        WOMAN, TODAY, Episodes(pregnancies=(delivered(42),))
    )
    later = Episodes(pregnancies=(delivered(43),))
    assert CONTENT.groups(WOMAN, TODAY, later)[0] is LifeCycleGroup.BREASTFEEDING
    found = meant(delivered(43), {"breastfeeding": False, "contraception": "none"})
    assert codes_of(found, "postnatal_visit") == []
    assert codes_of(found, "mother_breastfeeding") == ["mother_breastfeeding.no"]
    assert codes_of(found, "postpartum_contraception") == ["postpartum_contraception.none"]


def test_after_an_abortion_she_is_of_her_age_again() -> None:
    episodes = Episodes(pregnancies=(delivered(3, OutcomeKind.ABORTION),))
    assert CONTENT.groups(WOMAN, TODAY, episodes) == (LifeCycleGroup.ADULT,)


def test_capsules_not_taken_are_said() -> None:
    found = meant(delivered(5), {"mother_vitamin_a_taken": False})
    assert "mother_vitamin_a.not_taken" in codes(found.findings)


@pytest.mark.parametrize(("days", "visit"), [(1, "KN1"), (3, "KN2"), (8, "KN3"), (28, "KN3")])
def test_a_newborn_is_due_for_its_visit(days: int, visit: str) -> None:
    child = a_person(TODAY - timedelta(days=days), GIRL)
    found = interpret(child, a_visit(TODAY, {"weight_kg": 3.1}), (), CONTENT)
    [due] = [each for each in found.findings if each.rule == "neonatal_visit"]
    assert due.inputs["visit"] == visit


def test_a_newborn_seen_by_a_midwife_is_not_asked_for_again() -> None:
    child = a_person(TODAY - timedelta(days=4), GIRL)
    found = interpret(child, a_visit(TODAY, {"neonatal_check": True}), (), CONTENT)
    assert codes_of(found, "neonatal_visit") == []


@pytest.mark.parametrize(
    ("pressure", "code", "urgency", "refer_to"),
    [
        ((162.0, 104.0), "postpartum_severe", Urgency.NOW, "rumah_sakit"),
        ((150.0, 110.0), "postpartum_severe", Urgency.NOW, "rumah_sakit"),
        ((140.0, 80.0), "postpartum_high", Urgency.TODAY, "puskesmas"),
        ((120.0, 90.0), "postpartum_high", Urgency.TODAY, "puskesmas"),
        ((130.0, 84.0), "postpartum_watch", Urgency.TODAY, None),
        ((129.0, 84.0), "postpartum_normal", None, None),
    ],
)
@pytest.mark.parametrize("kind", [OutcomeKind.LIVE_BIRTH, OutcomeKind.STILLBIRTH])
def test_in_nifas_a_pressure_is_as_urgent_as_in_pregnancy(
    pressure: tuple[float, float],
    code: str,
    urgency: Urgency | None,
    refer_to: str | None,
    kind: OutcomeKind,
) -> None:
    numbers: dict[str, Value] = {"systolic_mmhg": pressure[0], "diastolic_mmhg": pressure[1]}
    found = meant(delivered(3, kind), numbers)
    assert codes_of(found, "blood_pressure") == [f"blood_pressure.{code}"]
    steps = [step for step in found.advice if f"blood_pressure.{code}" in codes(step.because)]
    assert [(step.urgency, step.refer_to) for step in steps] == (
        [] if urgency is None else [(urgency, refer_to)]
    )
    assert not any("bayi" in step.sentence or "hamil" in step.sentence for step in steps)


def test_after_nifas_a_pressure_is_that_of_an_adult_again() -> None:
    found = meant(delivered(43), {"systolic_mmhg": 162.0, "diastolic_mmhg": 104.0})
    assert codes_of(found, "blood_pressure") == ["blood_pressure.grade_2"]


def test_the_limits_of_nifas_are_marked_as_an_analogy() -> None:
    [band] = [each for each in CONTENT.blood_pressure.bands if each.postpartum]
    assert band.unverified
