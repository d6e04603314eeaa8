"""Problems stop saving, doubts ask for a second look."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.plausibility import check_value, doubts, problems
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Supplement,
    SupplementKind,
    Value,
    Visit,
)
from tests.domain.builders import (
    ADULT_MAN,
    BOY,
    CONTENT,
    TODAY,
    a_dose,
    a_person,
    a_visit,
    card_field,
    weighed,
)

CHILD = a_person(date(2025, 9, 12))
LAST_MONTH = date(2026, 10, 17)
GIVEN = Immunization(
    vaccine="mr",
    dose_number=1,
    source=ImmunizationSource.GIVEN_HERE,
    given_on=TODAY,
    lot_number="0123A",
    expires_on=date(2027, 5, 31),
    vaccinator="Bidan Uji",
)


def problem_codes(visit: Visit, person: Person = CHILD) -> list[tuple[str, str]]:
    return [(each.field, each.code) for each in problems(person, visit, TODAY, CONTENT)]


def doubt_codes(
    observations: dict[str, Value], *history: Visit, person: Person = CHILD
) -> list[tuple[str, str]]:
    visit = a_visit(TODAY, observations)
    return [(each.field, each.code) for each in doubts(person, visit, history, CONTENT)]


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (0.49, "outside_instrument"),
        (0.5, None),
        (8.45, None),
        (8.455, "too_many_decimals"),
        (40.0, None),
        (40.1, "outside_instrument"),
        (112.0, "outside_instrument"),
        (-8.4, "outside_instrument"),
        (8400.0, "outside_instrument"),
    ],
)
def test_a_weight_is_what_the_scale_can_show(value: float, code: str | None) -> None:
    problem = check_value(card_field("bayi-balita-apras", "weight_kg"), value)
    assert (problem.code if problem else None) == code


def test_a_pressure_has_no_decimals() -> None:
    field = card_field("usia-dewasa", "systolic_mmhg")
    assert check_value(field, 120.0) is None
    problem = check_value(field, 120.5)
    assert problem is not None
    assert problem.code == "too_many_decimals"


def test_a_field_without_a_number_has_no_limits() -> None:
    assert check_value(card_field("bayi-balita-apras", "oedema"), 1.0) is None


def test_every_limit_of_every_card_can_itself_be_typed() -> None:
    for card in CONTENT.cards:
        for step in card.steps:
            for field in step.fields:
                if isinstance(field, Quantity):
                    assert check_value(field, field.minimum) is None
                    assert check_value(field, field.maximum) is None


def test_a_good_visit_has_neither_problem_nor_doubt() -> None:
    measured: dict[str, Value] = {"weight_kg": 8.5, "height_cm": 74.6, "posture": "lying"}
    last = a_visit(LAST_MONTH, {"weight_kg": 8.4, "height_cm": 74.1, "posture": "lying"})
    assert problem_codes(a_visit(TODAY, measured)) == []
    assert doubt_codes(measured, last) == []


def test_all_problems_are_named_at_once() -> None:
    typed: dict[str, Value] = {"weight_kg": 112.0, "height_cm": 74.6, "muac_cm": 1.0}
    visit = a_visit(TODAY + timedelta(days=1), typed)
    assert problem_codes(visit) == [
        ("visit", "visit_in_future"),
        ("weight_kg", "outside_instrument"),
        ("muac_cm", "outside_instrument"),
        ("height_cm", "posture_missing"),
    ]


def test_a_visit_before_the_birth_is_refused_and_judged_no_further() -> None:
    visit = a_visit(date(2025, 9, 11), {"weight_kg": 112.0})
    assert problem_codes(visit) == [("visit", "visit_before_birth")]
    assert doubts(CHILD, visit, (), CONTENT) == ()


@pytest.mark.parametrize(
    ("born_on", "is_needed"), [(date(2021, 11, 22), True), (date(2021, 11, 21), False)]
)
def test_the_posture_is_needed_below_sixty_months(born_on: date, is_needed: bool) -> None:
    visit = a_visit(TODAY, {"height_cm": 100.0})
    found = problem_codes(visit, a_person(born_on))
    assert (found == [("height_cm", "posture_missing")]) is is_needed


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"systolic_mmhg": 120.0}, [("diastolic_mmhg", "pressure_half_missing")]),
        ({"diastolic_mmhg": 80.0}, [("systolic_mmhg", "pressure_half_missing")]),
        (
            {"systolic_mmhg": 80.0, "diastolic_mmhg": 120.0},
            [("diastolic_mmhg", "pressure_swapped")],
        ),
        (
            {"systolic_mmhg": 90.0, "diastolic_mmhg": 90.0},
            [("diastolic_mmhg", "pressure_swapped")],
        ),
        ({"systolic_mmhg": 120.0, "diastolic_mmhg": 80.0}, []),
    ],
)
def test_a_blood_pressure_is_a_pair(
    typed: dict[str, Value], expected: list[tuple[str, str]]
) -> None:
    assert problem_codes(a_visit(TODAY, typed), ADULT_MAN) == expected


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, None),
        ({"lot_number": None}, "lot_missing"),
        ({"lot_number": ""}, "lot_missing"),
        ({"vaccinator": None}, "vaccinator_missing"),
        ({"expires_on": None}, "expiry_missing"),
        ({"expires_on": date(2026, 11, 20)}, "lot_expired"),
        ({"expires_on": TODAY}, None),
        ({"given_on": None}, "dose_date_missing"),
        ({"given_on": date(2026, 11, 22)}, "dose_in_future"),
        ({"given_on": date(2025, 9, 11)}, "dose_before_birth"),
    ],
)
def test_a_dose_given_here_is_complete(changes: dict[str, object], code: str | None) -> None:
    dose = replace(GIVEN, **changes)  # type: ignore[arg-type]
    found = [each for _, each in problem_codes(a_visit(TODAY, immunizations=[dose]))]
    assert found == ([] if code is None else [code])


def test_a_dose_from_the_book_needs_nothing_and_may_have_no_date() -> None:
    copied = [a_dose("bcg", 1, None), a_dose("opv", 1, date(2025, 10, 1))]
    assert problem_codes(a_visit(TODAY, immunizations=copied)) == []


def test_the_same_dose_twice_in_one_visit_is_a_slip() -> None:
    twice = [a_dose("bcg", 1, None), a_dose("bcg", 1, None)]
    assert problem_codes(a_visit(TODAY, immunizations=twice)) == [("immunizations", "dose_twice")]


def test_nothing_cannot_be_handed_out() -> None:
    supplement = Supplement(kind=SupplementKind.DEWORMING, quantity=0)
    visit = replace(a_visit(TODAY), supplements=(supplement,))
    assert problem_codes(visit) == [("supplements", "supplement_quantity")]


@pytest.mark.parametrize(("typed", "last", "maybe"), [(1.12, 11.2, 11.2), (0.85, 8.4, 8.5)])
def test_a_slipped_comma_is_met_with_the_number_that_was_meant(
    typed: float, last: float, maybe: float
) -> None:
    visit = a_visit(TODAY, {"weight_kg": typed})
    [doubt] = doubts(CHILD, visit, [weighed(LAST_MONTH, last)], CONTENT)
    assert (doubt.code, doubt.detail["maybe"]) == ("decimal_slip", maybe)
    assert doubt.detail["last_on"] == "2026-10-17"


def test_a_weight_of_long_ago_is_no_measure_for_a_slip() -> None:
    boy = a_person(date(2020, 12, 1), BOY)
    newborn = weighed(date(2020, 12, 10), 2.4)
    assert doubt_codes({"weight_kg": 18.0}, newborn, person=boy) == []


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ({"height_cm": 73.6, "posture": "lying"}, []),
        ({"height_cm": 72.8, "posture": "lying"}, [("height_cm", "shrank")]),
        ({"height_cm": 72.8, "posture": "standing"}, [("height_cm", "shrank")]),
        ({"height_cm": 79.0, "posture": "lying"}, [("height_cm", "grew_too_fast")]),
    ],
)
def test_a_child_neither_shrinks_nor_leaps(
    typed: dict[str, Value], expected: list[tuple[str, str]]
) -> None:
    last = a_visit(LAST_MONTH, {"height_cm": 74.1, "posture": "lying"})
    assert doubt_codes(typed, last) == expected


def test_a_head_does_not_shrink() -> None:
    last = a_visit(LAST_MONTH, {"head_circumference_cm": 45.2})
    assert doubt_codes({"head_circumference_cm": 44.7}, last) == []
    assert doubt_codes({"head_circumference_cm": 44.6}, last) == [
        ("head_circumference_cm", "shrank")
    ]


def test_an_arm_may_become_thinner() -> None:
    last = a_visit(LAST_MONTH, {"muac_cm": 13.4})
    assert doubt_codes({"muac_cm": 12.0}, last) == []


def test_the_last_number_may_lie_several_visits_back() -> None:
    history = [a_visit(LAST_MONTH), a_visit(date(2026, 9, 12), {"head_circumference_cm": 45.2})]
    assert doubt_codes({"head_circumference_cm": 43.0}, *history) == [
        ("head_circumference_cm", "shrank")
    ]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (9.0, []),
        (10.5, [("weight_kg", "gained_too_much")]),
        (7.6, []),
        (7.5, [("weight_kg", "lost_too_much")]),
    ],
)
def test_an_absurd_gain_or_loss_of_a_child_is_doubted(
    now: float, expected: list[tuple[str, str]]
) -> None:
    assert doubt_codes({"weight_kg": now}, weighed(LAST_MONTH, 8.4)) == expected


def test_an_adult_may_change_more_but_not_in_height() -> None:
    last = a_visit(LAST_MONTH, {"weight_kg": 62.0, "height_cm": 165.0})
    assert doubt_codes({"weight_kg": 65.0, "height_cm": 164.0}, last, person=ADULT_MAN) == []
    assert doubt_codes({"weight_kg": 72.0, "height_cm": 156.0}, last, person=ADULT_MAN) == [
        ("weight_kg", "gained_too_much"),
        ("height_cm", "adult_height_changed"),
    ]


def test_whos_flags_ask_for_a_second_measurement() -> None:
    found = doubt_codes(
        {"weight_kg": 2.5, "height_cm": 40.0, "posture": "lying", "head_circumference_cm": 45.0}
    )
    assert found == [
        ("weight_kg", "implausible_for_age"),
        ("height_cm", "implausible_for_age"),
    ]


def test_one_number_is_doubted_once_by_the_likeliest_slip() -> None:
    found = doubt_codes({"weight_kg": 0.85}, weighed(LAST_MONTH, 8.4))
    assert found == [("weight_kg", "decimal_slip")]


def test_an_impossible_number_is_a_problem_and_not_a_doubt_as_well() -> None:
    assert doubt_codes({"weight_kg": 84.0}, weighed(LAST_MONTH, 8.4)) == []


def test_pressures_close_together_are_doubted() -> None:
    near: dict[str, Value] = {"systolic_mmhg": 114.0, "diastolic_mmhg": 100.0}
    far: dict[str, Value] = {"systolic_mmhg": 115.0, "diastolic_mmhg": 100.0}
    assert doubt_codes(near, person=ADULT_MAN) == [("diastolic_mmhg", "pressure_too_close")]
    assert doubt_codes(far, person=ADULT_MAN) == []


@pytest.mark.parametrize(
    ("vaccine", "number", "given_on", "born_on", "earlier", "code"),
    [
        ("mr", 1, TODAY, date(2026, 3, 14), [], None),
        ("mr", 1, TODAY, date(2026, 3, 15), [], "dose_too_early"),
        ("pcv", 2, TODAY, date(2026, 3, 1), [date(2026, 10, 24)], None),
        ("pcv", 2, TODAY, date(2026, 3, 1), [date(2026, 10, 25)], "dose_interval_short"),
        ("bcg", 1, TODAY, date(2025, 11, 22), [], None),
        ("bcg", 1, TODAY, date(2025, 11, 21), [], "dose_too_late"),
        ("hb0", 0, TODAY, date(2026, 11, 14), [], None),
        ("hb0", 0, TODAY, date(2026, 11, 13), [], "dose_too_late"),
        ("hb0", 0, TODAY, date(2024, 1, 10), [], "dose_too_late"),
    ],
)
def test_a_dose_given_here_outside_its_window_is_confirmed_by_the_bidan(
    vaccine: str,
    number: int,
    given_on: date,
    born_on: date,
    earlier: Sequence[date],
    code: str | None,
) -> None:
    dose = replace(GIVEN, vaccine=vaccine, dose_number=number, given_on=given_on)
    history = [a_visit(day, immunizations=[a_dose(vaccine, 1, day)]) for day in earlier]
    visit = a_visit(TODAY, immunizations=[dose])
    found = [each.code for each in doubts(a_person(born_on), visit, history, CONTENT)]
    assert found == ([] if code is None else [code])


@pytest.mark.parametrize(
    ("vaccine", "number", "born_on", "limit"),
    [
        ("hb0", 0, date(2024, 1, 10), (7, "day")),
        ("bcg", 1, date(2025, 11, 21), (11, "month")),
        ("bcg", 1, date(2026, 11, 14), (8, "day")),
        ("mr", 1, date(2026, 3, 15), (36, "week")),
    ],
)
def test_a_dose_outside_its_window_names_the_age_that_was_crossed_and_stops_nothing(
    vaccine: str, number: int, born_on: date, limit: tuple[int, str]
) -> None:
    visit = a_visit(TODAY, immunizations=[replace(GIVEN, vaccine=vaccine, dose_number=number)])
    person = a_person(born_on)
    [doubt] = doubts(person, visit, [], CONTENT)
    assert doubt.field == "immunizations"
    assert (doubt.detail["limit"], doubt.detail["limit_unit"]) == limit
    assert problem_codes(visit, person) == []


def test_a_dose_from_the_book_is_never_called_too_early_or_too_late() -> None:
    copied = [a_dose("mr", 1, date(2026, 1, 1)), a_dose("bcg", 1, date(2026, 10, 1))]
    visit = a_visit(TODAY, immunizations=copied)
    assert doubts(CHILD, visit, (), CONTENT) == ()


def test_a_dose_had_before_is_doubted() -> None:
    history = [a_visit(LAST_MONTH, immunizations=[a_dose("mr", 1, LAST_MONTH)])]
    visit = a_visit(TODAY, immunizations=[GIVEN])
    assert [each.code for each in doubts(CHILD, visit, history, CONTENT)] == ["dose_repeated"]


@pytest.mark.parametrize(
    ("born_on", "on", "kind", "code"),
    [
        (date(2025, 1, 1), date(2026, 8, 15), SupplementKind.VITAMIN_A_RED, None),
        (
            date(2025, 1, 1),
            date(2026, 8, 15),
            SupplementKind.VITAMIN_A_BLUE,
            "supplement_wrong_age",
        ),
        (
            date(2025, 1, 1),
            date(2026, 6, 15),
            SupplementKind.VITAMIN_A_RED,
            "supplement_out_of_season",
        ),
        (date(2025, 1, 1), date(2026, 3, 15), SupplementKind.VITAMIN_A_RED, "supplement_repeated"),
    ],
)
def test_a_hand_out_of_the_wrong_colour_or_time_is_doubted(
    born_on: date, on: date, kind: SupplementKind, code: str | None
) -> None:
    history = [a_visit(date(2026, 2, 15), supplements=[SupplementKind.VITAMIN_A_RED])]
    visit = a_visit(on, supplements=[kind])
    found = [each.code for each in doubts(a_person(born_on), visit, history, CONTENT)]
    assert found == ([] if code is None else [code])


@pytest.mark.parametrize(
    ("status", "status_on", "is_doubted"),
    [
        (PersonStatus.ACTIVE, None, False),
        (PersonStatus.MOVED, None, False),
        (PersonStatus.MOVED, date(2026, 11, 1), True),
        (PersonStatus.DIED, date(2026, 11, 21), True),
        (PersonStatus.DIED, date(2026, 11, 22), False),
    ],
)
def test_somebody_moved_or_dead_is_looked_at_twice(
    status: PersonStatus, status_on: date | None, is_doubted: bool
) -> None:
    person = a_person(date(2025, 9, 12), status=status, status_on=status_on)
    assert bool(doubt_codes({}, person=person)) is is_doubted
