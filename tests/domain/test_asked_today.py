"""What a visit need not ask: not due yet, not advised, pointless; and what comes back sooner."""

from collections.abc import Mapping
from datetime import date

import pytest

from posyandu_desktop.domain.asked_today import (
    Standing,
    asked_today,
    ruled_out,
    standing_findings,
)
from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.frequency import Answered
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Value, Visit, VisitStatus
from tests.domain.builders import BOY, CONTENT, GIRL, TODAY, a_person, a_visit

GLUCOSE = ("glucose_random_mg_dl", "glucose_beyond_meter", "glucose_fasting_mg_dl")
OCTOBER, MAY, LAST_YEAR = date(2026, 10, 17), date(2026, 5, 21), date(2025, 11, 21)
MAN_OF_46 = a_person(date(1980, 5, 17), BOY)
MAN_OF_26 = a_person(date(2000, 5, 17), BOY)
WOMAN_OF_26 = a_person(date(2000, 5, 17), GIRL)
ELDER = a_person(date(1950, 1, 1), GIRL)
NO_FAMILY_ILLNESS: dict[str, Value] = dict.fromkeys(
    (
        f"family_{illness}"
        for illness in (
            "hypertension",
            "diabetes",
            "stroke",
            "heart_disease",
            "asthma",
            "cancer",
            "high_cholesterol",
        )
    ),
    False,
)


def the_case(person: Person, *past: Visit) -> Case:
    return case_of(person, a_visit(TODAY), past, CONTENT)


def looked_at(person: Person, *past: Visit) -> dict[str, Standing]:
    case = the_case(person, *past)
    fields = [
        field
        for card in case.cards
        for step in card.steps
        for field in step.fields
        if field.concerns(person.sex, case.months, case.groups)
    ]
    return asked_today(case, fields, standing_findings(case, fields))


def is_asked(person: Person, code: str, *past: Visit) -> bool:
    standing = looked_at(person, *past).get(code)
    return standing is None or standing.needed


def had(on: date, answers: Mapping[str, Value]) -> Visit:
    return a_visit(on, answers)


def test_who_comes_for_the_first_time_is_asked_everything_that_is_advised() -> None:
    assert all(standing.needed for standing in looked_at(ELDER).values())


def test_what_is_asked_at_every_visit_has_no_standing() -> None:
    visit = had(OCTOBER, {"weight_kg": 50.0, "tbc_cough": False, "systolic_mmhg": 120.0})
    standing = looked_at(ELDER, visit)
    assert not {"weight_kg", "tbc_cough", "systolic_mmhg", "education"} & standing.keys()


@pytest.mark.parametrize(
    ("code", "value", "on", "asked"),
    [
        ("finger_count_right", "normal", date(2026, 5, 22), False),
        ("finger_count_right", "normal", MAY, True),
        ("cholesterol_mg_dl", 170.0, date(2025, 11, 22), False),
        ("cholesterol_mg_dl", 170.0, LAST_YEAR, True),
        ("smoker", "no", OCTOBER, False),
        ("smoker", "no", date(2024, 1, 1), True),
    ],
)
def test_a_field_rests_until_its_months_are_completed(
    code: str, value: Value, on: date, asked: bool
) -> None:
    assert is_asked(MAN_OF_46, code, had(on, {code: value})) is asked


def test_a_field_that_is_not_due_knows_its_last_value_and_when_it_comes_back() -> None:
    standing = looked_at(MAN_OF_46, had(OCTOBER, {"cholesterol_mg_dl": 170.0}))
    assert standing["cholesterol_mg_dl"] == Standing(
        Answered(170.0, OCTOBER, "cholesterol_mg_dl"), date(2027, 10, 17), False
    )


def test_a_visit_entered_in_error_answered_nothing() -> None:
    wrong = a_visit(OCTOBER, {"smoker": "no"}, status=VisitStatus.ENTERED_IN_ERROR)
    assert is_asked(MAN_OF_46, "smoker", wrong)


def test_a_section_rests_only_when_all_of_it_was_answered() -> None:
    once = had(date(2020, 1, 1), NO_FAMILY_ILLNESS)
    assert not is_asked(ELDER, "family_diabetes", once)
    half = had(OCTOBER, {"family_hypertension": True})
    assert is_asked(ELDER, "family_hypertension", half)
    assert is_asked(ELDER, "family_diabetes", half)


def test_a_screening_rests_as_its_own_file_says() -> None:
    visit = had(date(2026, 5, 1), {"aks_bowels": "controlled", "srq_headache": False})
    standing = looked_at(ELDER, visit)
    assert not standing["aks_stairs"].needed
    assert standing["aks_stairs"].again_on == date(2027, 5, 1)
    assert not standing["srq_useful"].needed
    assert standing["skilas_sad"].needed
    assert looked_at(ELDER, had(LAST_YEAR, {"aks_bowels": "controlled"}))["aks_stairs"].needed


@pytest.mark.parametrize(
    ("code", "value"),
    [
        ("finger_count_right", "impaired"),
        ("whisper_left", "not_possible"),
        ("cholesterol_mg_dl", 215.0),
        ("uric_acid_mg_dl", 8.2),
        ("glucose_random_mg_dl", 150.0),
        ("glucose_beyond_meter", "high"),
        ("glucose_fasting_mg_dl", 110.0),
    ],
)
def test_what_was_to_be_watched_last_time_is_asked_again_at_the_next_visit(
    code: str, value: Value
) -> None:
    assert is_asked(MAN_OF_46, code, had(OCTOBER, {code: value}))


def test_a_small_arm_is_measured_again_and_a_strong_one_rests() -> None:
    assert is_asked(WOMAN_OF_26, "muac_cm", had(OCTOBER, {"muac_cm": 22.5}))
    assert not is_asked(WOMAN_OF_26, "muac_cm", had(OCTOBER, {"muac_cm": 26.0}))


def test_what_was_mended_since_is_not_watched_any_more() -> None:
    worse = had(date(2026, 7, 1), {"cholesterol_mg_dl": 250.0})
    better = had(OCTOBER, {"cholesterol_mg_dl": 180.0})
    assert not is_asked(MAN_OF_46, "cholesterol_mg_dl", better, worse)


@pytest.mark.parametrize("measured", [{GLUCOSE[0]: 108.0}, {GLUCOSE[2]: 92.0}])
def test_either_glucose_is_a_measurement_for_both_fields(measured: dict[str, Value]) -> None:
    standing = looked_at(MAN_OF_46, had(OCTOBER, measured))
    assert [standing[code].needed for code in GLUCOSE] == [False, False, False]


@pytest.mark.parametrize("code", GLUCOSE)
def test_the_young_without_a_risk_need_no_blood_sugar(code: str) -> None:
    assert is_asked(MAN_OF_46, code)
    assert not is_asked(MAN_OF_26, code)


@pytest.mark.parametrize(
    "risk",
    [
        {"family_diabetes": True},
        {"own_hypertension": True},
        {"low_activity": True},
        {"smoker": "yes"},
        {"waist_cm": 95.0},
        {"weight_kg": 80.0, "height_cm": 160.0},
    ],
)
def test_a_risk_known_from_before_asks_for_the_blood_sugar_of_the_young(
    risk: dict[str, Value],
) -> None:
    assert is_asked(MAN_OF_26, "glucose_random_mg_dl", had(OCTOBER, risk))


def test_a_risk_that_ended_asks_for_nothing() -> None:
    smoked = had(date(2025, 6, 1), {"smoker": "yes"})
    stopped = had(OCTOBER, {"smoker": "former"})
    assert not is_asked(MAN_OF_26, "glucose_random_mg_dl", stopped, smoked)


def test_a_pupil_of_fifteen_is_young_too_and_a_child_has_no_such_field() -> None:
    pupil, child = a_person(date(2011, 1, 1)), a_person(date(2015, 1, 1))
    assert not is_asked(pupil, "glucose_random_mg_dl")
    assert "glucose_random_mg_dl" not in looked_at(child)


@pytest.mark.parametrize(
    ("today", "past", "hidden"),
    [
        ({"smoker": "no"}, None, {"puma"}),
        ({"smoker": False}, None, {"puma"}),
        ({"smoker": "yes"}, None, set()),
        ({"smoker": "former"}, None, set()),
        ({}, None, set()),
        ({}, had(OCTOBER, {"smoker": "no"}), {"puma"}),
        ({"smoker": "former"}, had(OCTOBER, {"smoker": "no"}), set()),
        ({}, had(date(2024, 1, 1), {"smoker": "no"}), set()),
    ],
)
def test_puma_is_offered_unless_somebody_is_known_never_to_smoke(
    today: dict[str, Value], past: Visit | None, hidden: set[str]
) -> None:
    before = looked_at(MAN_OF_46, *([past] if past else []))
    assert ruled_out(CONTENT.screenings.values(), today, before) == hidden
