"""Findings in order, and few steps to take."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.card import Choice, Quantity, YesNo
from posyandu_desktop.domain.education import suggested_topics, taught_lately, topics_for
from posyandu_desktop.domain.finding import Severity, Urgency
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.plausibility import doubts, problems
from posyandu_desktop.domain.visit import Value, Visit, VisitStatus
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    BOY,
    CONTENT,
    TODAY,
    a_person,
    a_visit,
    codes,
    codes_of,
    meaning,
    weighed,
)

CHILD = a_person(date(2025, 9, 12))


def test_an_empty_visit_of_an_adult_means_nothing() -> None:
    assert meaning(ADULT_MAN, {}) == Interpretation()


def test_findings_come_gravest_first() -> None:
    measured: dict[str, Value] = {
        "weight_kg": 8.5,
        "muac_cm": 11.0,
        "complementary_feeding": False,
        "ill_today": True,
    }
    severities = [finding.severity for finding in meaning(CHILD, measured).findings]
    assert severities == sorted(severities, reverse=True)
    assert severities[0] is Severity.URGENT


def test_severe_malnutrition_takes_in_the_milder_steps() -> None:
    history = [weighed(date(2026, 9, 12), 6.0), weighed(date(2026, 10, 12), 5.9)]
    measured: dict[str, Value] = {
        "weight_kg": 5.6,
        "height_cm": 74.6,
        "posture": "lying",
        "muac_cm": 11.0,
    }
    found = meaning(CHILD, measured, history=history)
    first = found.advice[0]
    assert {finding.code for finding in first.because} == {
        "weight_for_length_height.severely_wasted",
        "bmi_for_age.severely_wasted",
        "muac.red",
        "weight_trend.not_gained_again",
        "weight_for_age.severely_underweight",
        "growth_line.below_red",
    }
    assert (first.urgency, first.refer_to) == (Urgency.TODAY, "puskesmas")
    assert [step.urgency for step in found.advice[1:]] == [Urgency.TODAY]


def test_2t_names_its_months_in_the_sentence_for_the_family() -> None:
    history = [weighed(date(2026, 9, 12), 8.4), weighed(date(2026, 10, 12), 8.4)]
    found = meaning(CHILD, {"weight_kg": 8.5}, history=history)
    assert found.advice[0].sentence.startswith("Sudah 2 bulan berat anak belum cukup naik.")
    assert found.advice[0].refer_to == "pustu"


def test_large_waist_and_high_bmi_are_one_sentence() -> None:
    found = meaning(ADULT_MAN, {"weight_kg": 90.0, "height_cm": 160.0, "waist_cm": 104.0})
    assert len(found.advice) == 1
    assert {each.code for each in found.advice[0].because} == {"bmi.obese", "waist.large"}


def test_a_danger_sign_is_a_matter_of_now() -> None:
    found = meaning(CHILD, {"danger_sign": True, "ill_today": True})
    assert found.advice[0].urgency is Urgency.NOW
    assert {each.code for each in found.advice[0].because} == {"danger_sign.yes", "ill_today.yes"}
    assert codes(meaning(CHILD, {"danger_sign": False}).findings) == ["immunization.not_recorded"]


def test_answers_speak_only_where_the_content_gives_them_a_meaning() -> None:
    found = meaning(CHILD, {"exclusive_breastfeeding": True, "development_checklist": "incomplete"})
    assert codes(found.findings) == [
        "development_checklist.incomplete",
        "immunization.not_recorded",
    ]


def test_education_is_suggested_by_what_was_found() -> None:
    found = meaning(ADULT_WOMAN, {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0, "smoker": True})
    fitting = topics_for(
        ADULT_WOMAN, TODAY, CONTENT.groups(ADULT_WOMAN, TODAY), CONTENT.education_topics
    )
    suggested = suggested_topics(fitting, found.findings)
    assert [topic.code for topic in suggested] == ["blood_pressure", "stop_smoking"]
    assert suggested_topics(fitting, ()) == ()


def test_what_was_taught_last_month_is_not_said_again_while_there_is_something_else() -> None:
    found = meaning(ADULT_WOMAN, {"systolic_mmhg": 150.0, "diastolic_mmhg": 95.0, "smoker": True})
    fitting = topics_for(
        ADULT_WOMAN, TODAY, CONTENT.groups(ADULT_WOMAN, TODAY), CONTENT.education_topics
    )

    def suggested(*lately: str) -> list[str]:
        return [topic.code for topic in suggested_topics(fitting, found.findings, lately)]

    assert suggested("blood_pressure") == ["stop_smoking"]
    assert suggested("stop_smoking", "blood_pressure") == ["blood_pressure", "stop_smoking"]


def test_lately_is_the_month_before_and_no_error_of_it() -> None:
    def taught(on: date, status: VisitStatus = VisitStatus.FINISHED) -> Visit:
        return replace(a_visit(on, status=status), education=(f"{on:%B}".lower(),))

    history = [
        taught(date(2026, 11, 2)),
        taught(date(2026, 10, 30)),
        taught(date(2026, 9, 30)),
        replace(taught(date(2026, 10, 1), VisitStatus.ENTERED_IN_ERROR), education=("wrong",)),
    ]

    assert taught_lately(history, date(2026, 11, 21)) == {"october"}
    assert taught_lately(history, date(2026, 12, 1)) == {"november"}


def test_topics_fit_group_age_and_sex() -> None:
    def fitting(born_on: date, sex: Sex = Sex.FEMALE) -> set[str]:
        person = a_person(born_on, sex)
        groups = CONTENT.groups(person, TODAY)
        topics = topics_for(person, TODAY, groups, CONTENT.education_topics)
        return {topic.code for topic in topics}

    baby, toddler = fitting(date(2026, 9, 1)), fitting(date(2023, 1, 1))
    assert "breastfeeding" in baby
    assert "complementary_feeding" not in baby
    assert not {"breastfeeding", "complementary_feeding"} & toddler
    assert "family_planning" in fitting(date(1990, 1, 1))
    assert "family_planning" not in fitting(date(1990, 1, 1), Sex.MALE)
    assert "healthy_ageing" in fitting(date(1950, 1, 1))


FIELDS = {
    field.code: field
    for card in CONTENT.cards
    for step in card.steps
    for field in step.fields
    if isinstance(field, Quantity | YesNo | Choice)
}


@st.composite
def observations(draw: st.DrawFn) -> dict[str, Value]:
    drawn: dict[str, Value] = {}
    for code in draw(st.sets(st.sampled_from(sorted(FIELDS)))):
        field = FIELDS[code]
        if isinstance(field, Quantity):
            drawn[code] = draw(st.floats(min_value=-5, max_value=9000, allow_nan=False))
        elif isinstance(field, Choice):
            drawn[code] = draw(st.sampled_from([option.code for option in field.options]))
        else:
            drawn[code] = draw(st.booleans())
    return drawn


@given(
    typed=observations(),
    earlier=observations(),
    born_on=st.dates(date(1930, 1, 1), TODAY),
    sex=st.sampled_from(Sex),
)
def test_whatever_is_typed_is_understood_or_ignored(
    typed: dict[str, Value], earlier: dict[str, Value], born_on: date, sex: Sex
) -> None:
    person = a_person(born_on, sex)
    history = [a_visit(max(born_on, date(2026, 10, 17)), earlier)]
    found = interpret(person, a_visit(TODAY, typed), history, CONTENT)
    named = [finding for step in found.advice for finding in step.because]
    wanted = [f for f in found.findings if CONTENT.advice_rules.findings[f.code].advice]
    assert sorted(codes(named)) == sorted(codes(wanted))
    for finding in found.findings:
        assert finding.source
        assert finding.version
        assert CONTENT.label(finding)
    severities = [step.severity for step in found.advice]
    assert severities == sorted(severities, reverse=True)


@given(
    typed=observations(),
    earlier=observations(),
    born_on=st.dates(date(1930, 1, 1), TODAY),
    sex=st.sampled_from(Sex),
)
def test_one_number_never_has_a_problem_and_a_doubt_and_never_two_doubts(
    typed: dict[str, Value], earlier: dict[str, Value], born_on: date, sex: Sex
) -> None:
    person, visit = a_person(born_on, sex), a_visit(TODAY, typed)
    history = [a_visit(max(born_on, date(2026, 10, 17)), earlier)]
    doubted = [doubt.field for doubt in doubts(person, visit, history, CONTENT)]
    impossible = {
        problem.field
        for problem in problems(person, visit, TODAY, CONTENT)
        if problem.code == "outside_instrument"
    }
    assert len(doubted) == len(set(doubted))
    assert not impossible & set(doubted)


def test_the_same_visit_always_means_the_same() -> None:
    boy = a_person(date(2025, 1, 1), BOY)
    visit = a_visit(TODAY, {"weight_kg": 9.0, "height_cm": 80.0, "posture": "lying"})
    assert interpret(boy, visit, (), CONTENT) == interpret(boy, visit, (), CONTENT)


def test_a_thin_bmi_is_not_told_as_thin_for_the_length_that_is_said_to_be_normal() -> None:
    newborn = a_person(TODAY - timedelta(days=2), BOY)
    found = meaning(newborn, {"weight_kg": 2.25, "height_cm": 45.9, "posture": "lying"})
    assert codes_of(found, "weight_for_length_height") == ["weight_for_length_height.normal"]
    assert codes_of(found, "bmi_for_age") == ["bmi_for_age.wasted"]
    [said] = [one.sentence for one in found.advice if "IMT" in one.sentence]
    assert said.startswith("IMT bayi rendah untuk umurnya")
    assert not [one for one in found.advice if "panjangnya" in one.sentence]


def test_thin_for_the_height_takes_in_thin_for_the_age() -> None:
    child = a_person(TODAY - timedelta(days=900), BOY)
    found = meaning(child, {"weight_kg": 10.7, "height_cm": 90.0, "posture": "standing"})
    assert codes_of(found, "bmi_for_age") == ["bmi_for_age.wasted"]
    assert codes_of(found, "weight_for_length_height") == ["weight_for_length_height.wasted"]
    assert [one.sentence for one in found.advice if "IMT" in one.sentence] == []
    assert [one for one in found.advice if "kurus untuk tingginya" in one.sentence]
