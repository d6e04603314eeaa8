"""The plan of every dose: its windows, and the traps of the domain reference by number."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.immunization_applies import PlanContext, PlanReason
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_states import DoseState, PlanState
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from tests.domain.builders import BOY, CONTENT, GIRL, a_dose

SCHEDULE = CONTENT.immunization_schedule
BORN_ON = date(2024, 1, 15)
DAY = timedelta(days=1)
HERE = PlanContext(province="51")
HEXAVALENT = PlanContext(products=frozenset({"hexavalent"}))
TWO_DOSES = PlanContext(products=frozenset({"rv_two_dose"}))
YOGYAKARTA = PlanContext(province="34")


def states(
    on: date,
    given: Iterable[Immunization] = (),
    context: PlanContext = HERE,
    *,
    born_on: date = BORN_ON,
) -> dict[tuple[str, int], DoseState]:
    found = plan(born_on, GIRL, given, context, SCHEDULE, on)
    return {(state.vaccine, state.dose_number): state for state in found}


def months(number: int) -> date:
    years, month = divmod(number, 12)
    return date(2024 + years, 1 + month, 15)


def after(days: int) -> date:
    return BORN_ON + timedelta(days=days)


def here(vaccine: str, number: int, given_on: date) -> Immunization:
    return Immunization(
        vaccine=vaccine,
        dose_number=number,
        source=ImmunizationSource.GIVEN_HERE,
        given_on=given_on,
    )


YEAR = months(12) - DAY
TWO_YEARS = months(24) - DAY
FIVE_YEARS = months(60) - DAY
CATCH_UP, OVERDUE = PlanState.CATCH_UP, PlanState.OVERDUE

# vaccine, dose, first day due, last day on time, last day allowed, its state on that day
WINDOWS = [
    ("hb0", 0, after(0), after(0), after(7), OVERDUE),
    ("bcg", 1, after(8), YEAR, YEAR, PlanState.DUE),
    ("opv", 1, after(8), YEAR, FIVE_YEARS, CATCH_UP),
    ("opv", 2, months(2), YEAR, FIVE_YEARS, CATCH_UP),
    ("opv", 3, months(3), YEAR, FIVE_YEARS, CATCH_UP),
    ("opv", 4, months(4), YEAR, FIVE_YEARS, CATCH_UP),
    ("dpt_hb_hib", 1, months(2), YEAR, FIVE_YEARS, CATCH_UP),
    ("dpt_hb_hib", 2, months(3), YEAR, FIVE_YEARS, CATCH_UP),
    ("dpt_hb_hib", 3, months(4), YEAR, FIVE_YEARS, CATCH_UP),
    ("dpt_hb_hib", 4, months(18), TWO_YEARS, FIVE_YEARS, CATCH_UP),
    ("pcv", 1, months(2), YEAR, FIVE_YEARS, CATCH_UP),
    ("pcv", 2, months(3), YEAR, FIVE_YEARS, CATCH_UP),
    ("pcv", 3, months(12), TWO_YEARS, FIVE_YEARS, CATCH_UP),
    ("rv", 1, months(2), months(5) - DAY, months(5) - DAY, PlanState.DUE),
    ("rv", 2, months(3), months(7) - DAY, months(7) - DAY, PlanState.DUE),
    ("rv", 3, months(4), months(7) - DAY, months(7) - DAY, PlanState.DUE),
    ("ipv", 1, months(4), YEAR, FIVE_YEARS, CATCH_UP),
    ("ipv", 2, months(9), YEAR, FIVE_YEARS, CATCH_UP),
    ("mr", 1, months(9), YEAR, FIVE_YEARS, CATCH_UP),
    ("mr", 2, months(18), TWO_YEARS, FIVE_YEARS, CATCH_UP),
    ("je", 1, months(10), months(11) - DAY, FIVE_YEARS, CATCH_UP),
    ("hexavalent", 1, months(2), YEAR, FIVE_YEARS, CATCH_UP),
    ("hexavalent", 2, months(3), YEAR, FIVE_YEARS, CATCH_UP),
    ("hexavalent", 3, months(4), YEAR, FIVE_YEARS, CATCH_UP),
    ("rv_two_dose", 1, months(2), months(5) - DAY, months(5) - DAY, PlanState.DUE),
    ("rv_two_dose", 2, months(3), months(7) - DAY, months(7) - DAY, PlanState.DUE),
    ("ipv_only", 1, months(2), YEAR, FIVE_YEARS, CATCH_UP),
    ("ipv_only", 2, months(3), YEAR, FIVE_YEARS, CATCH_UP),
    ("ipv_only", 3, months(4), YEAR, FIVE_YEARS, CATCH_UP),
]
CONTEXTS = {"hexavalent": HEXAVALENT, "rv_two_dose": TWO_DOSES, "ipv_only": YOGYAKARTA}


def before(vaccine: str, number: int) -> list[Immunization]:
    return [
        a_dose(name, dose, day)
        for name, dose, day, *_ in WINDOWS
        if name == vaccine and dose < number
    ]


def test_the_table_holds_every_dose_that_goes_by_age() -> None:
    by_age = [
        (vaccine.code, dose.number)
        for vaccine in SCHEDULE.planned_vaccines
        for dose in vaccine.doses
        if dose.school is None
    ]
    assert by_age == [(vaccine, number) for vaccine, number, *_ in WINDOWS]


@pytest.mark.parametrize(
    ("vaccine", "number", "first_on", "on_time_to", "last_on", "late"),
    WINDOWS,
    ids=lambda value: str(value) if isinstance(value, str | int) else "",
)
def test_every_dose_keeps_its_windows(
    vaccine: str, number: int, first_on: date, on_time_to: date, last_on: date, late: PlanState
) -> None:
    given = before(vaccine, number)
    context = CONTEXTS.get(vaccine, HERE)

    def on(day: date) -> PlanState:
        return states(day, given, context)[vaccine, number].state

    if first_on > BORN_ON:
        assert on(first_on - DAY) is PlanState.UPCOMING
    assert on(first_on) is PlanState.DUE
    assert on(on_time_to) is PlanState.DUE
    assert on(last_on) is late
    assert on(last_on + DAY) is PlanState.NO_LONGER_GIVEN
    found = states(first_on, given, context)[vaccine, number]
    assert (found.due_on, found.latest_on) == (first_on, last_on)
    if on_time_to < last_on:
        assert on(on_time_to + DAY) is late


def test_the_plan_has_one_state_a_dose_in_the_order_of_the_schedule() -> None:
    found = plan(BORN_ON, BOY, [], HERE, SCHEDULE, months(3))
    assert [(state.vaccine, state.dose_number) for state in found] == [
        (vaccine.code, dose.number)
        for vaccine in SCHEDULE.planned_vaccines
        for dose in vaccine.doses
    ]


def test_what_was_had_is_given_history_or_of_unknown_date() -> None:
    given = [here("bcg", 1, after(10)), a_dose("opv", 1, after(10)), a_dose("hb0", 0, None)]
    found = states(months(3), given)
    assert found["bcg", 1].state is PlanState.GIVEN
    assert found["opv", 1].state is PlanState.HISTORY
    assert found["hb0", 0].state is PlanState.UNKNOWN_DATE
    assert all(found[key].is_fulfilled for key in [("bcg", 1), ("opv", 1), ("hb0", 0)])


def test_a_later_day_is_not_known_to_an_earlier_plan() -> None:
    assert states(months(3), [a_dose("bcg", 1, months(4))])["bcg", 1].state is PlanState.DUE


def test_trap_6_intervals_count_days_and_not_months() -> None:
    given = [a_dose("opv", 1, after(8)), a_dose("opv", 2, date(2025, 2, 3))]
    third = states(date(2025, 3, 2), given)["opv", 3]
    assert third.earliest_on == date(2025, 3, 3)
    assert third.state is PlanState.UPCOMING
    assert states(date(2025, 3, 3), given)["opv", 3].state is CATCH_UP


@pytest.mark.parametrize(
    ("vaccine", "last_without", "first_with"),
    [
        ("pcv", date(2022, 6, 30), date(2022, 7, 1)),
        ("rv", date(2023, 5, 31), date(2023, 6, 1)),
    ],
)
def test_trap_23_older_children_are_not_blamed_for_what_came_after_them(
    vaccine: str, last_without: date, first_with: date
) -> None:
    for born_on, is_meant in ((last_without, False), (first_with, True)):
        first = states(born_on + timedelta(days=80), born_on=born_on)[vaccine, 1]
        assert (first.reason is PlanReason.NOT_INTRODUCED) is not is_meant
    begun = [a_dose("pcv", 1, date(2022, 9, 1))]
    second = states(date(2022, 10, 15), begun, born_on=date(2022, 5, 1))["pcv", 2]
    assert second.state is PlanState.DUE


def test_trap_24_a_late_child_goes_on_with_age_and_interval_and_nothing_is_invalid() -> None:
    on = date(2026, 3, 1)
    found = states(on, [a_dose("dpt_hb_hib", 1, months(2)), a_dose("dpt_hb_hib", 2, on - 27 * DAY)])
    assert found["dpt_hb_hib", 1].state is PlanState.HISTORY
    assert found["dpt_hb_hib", 3].state is PlanState.UPCOMING
    assert found["dpt_hb_hib", 3].earliest_on == on + DAY
    fourth = found["dpt_hb_hib", 4]
    assert (fourth.state, fourth.reason) == (PlanState.NOT_APPLICABLE, PlanReason.NEEDS_PREVIOUS)
    assert fourth.earliest_on == on + DAY + timedelta(days=336)
    assert found["pcv", 1].state is CATCH_UP


def test_trap_25_rotavirus_and_bcg_end_and_hb0_on_the_third_day_is_not_invalid() -> None:
    assert states(after(3), [a_dose("hb0", 0, after(3))])["hb0", 0].state is PlanState.HISTORY
    found = states(months(6))
    assert found["rv", 1].state is PlanState.NO_LONGER_GIVEN
    assert found["rv", 2].reason is PlanReason.PREVIOUS_NO_LONGER_GIVEN
    late = states(months(13), [here("bcg", 1, months(12))])["bcg", 1]
    assert (late.state, late.reason) == (PlanState.GIVEN, PlanReason.AFTER_LAST_DAY)


def test_trap_25_a_dose_whose_interval_would_end_past_its_age_is_not_promised() -> None:
    second_on = months(7) - 20 * DAY
    given = [a_dose("rv", 1, months(4)), a_dose("rv", 2, second_on)]
    assert states(second_on, given)["rv", 3].state is PlanState.NO_LONGER_GIVEN
    waiting = states(months(7) - 20 * DAY, given[:1])["rv", 3]
    assert (waiting.state, waiting.reason) == (
        PlanState.NO_LONGER_GIVEN,
        PlanReason.NEEDS_PREVIOUS,
    )


@pytest.mark.parametrize(
    ("vaccine", "number", "days"), [("dpt_hb_hib", 4, 336), ("mr", 2, 168), ("pcv", 3, 56)]
)
def test_trap_26_boosters_count_from_the_dose_before(vaccine: str, number: int, days: int) -> None:
    last_on = date(2026, 2, 1)
    given = [a_dose(vaccine, each, last_on) for each in range(1, number)]
    assert states(last_on, given)[vaccine, number].earliest_on == last_on + timedelta(days=days)


def test_trap_27_hexavalent_covers_injected_polio() -> None:
    planned = states(months(4), [], HEXAVALENT)
    for key in [("dpt_hb_hib", 1), ("dpt_hb_hib", 3), ("ipv", 1), ("ipv", 2)]:
        assert planned[key].reason is PlanReason.COVERED_BY_PRODUCT
        assert planned[key].covered_by == "hexavalent"
        assert not planned[key].is_fulfilled
    given = [a_dose("hexavalent", each, months(1 + each)) for each in (1, 2, 3)]
    had = states(months(18), given)
    assert had["ipv", 1].is_fulfilled
    assert had["ipv", 2].is_fulfilled
    assert had["dpt_hb_hib", 3].is_fulfilled
    assert had["dpt_hb_hib", 4].state is PlanState.DUE


def test_trap_27_one_hexavalent_dose_does_not_stand_for_two_of_injected_polio() -> None:
    given: Sequence[Immunization] = [
        a_dose("hexavalent", 1, months(2)),
        a_dose("dpt_hb_hib", 2, months(3)),
        a_dose("dpt_hb_hib", 3, months(4)),
    ]
    found = states(months(9), given)
    assert found["ipv", 1].is_fulfilled
    assert found["ipv", 2].state is PlanState.DUE
    assert (
        states(months(9), [a_dose("hexavalent", 1, None), *given[1:]])["ipv", 2].interval_known
        is False
    )


def test_trap_27_hexavalent_brought_in_later_leaves_injected_polio_due() -> None:
    given = [a_dose("dpt_hb_hib", each, months(1 + each)) for each in (1, 2, 3)]
    found = states(months(9), given, HEXAVALENT)
    assert found["ipv", 1].state is PlanState.DUE
    assert found["hexavalent", 1].covered_by == "dpt_hb_hib"


def test_trap_27_two_dose_rotavirus_needs_no_third_unless_it_was_mixed() -> None:
    assert states(months(4), [], TWO_DOSES)["rv", 3].covered_by == "rv_two_dose"
    both = [a_dose("rv_two_dose", each, months(1 + each)) for each in (1, 2)]
    assert states(months(4), both)["rv", 3].is_fulfilled
    mixed = [a_dose("rv", 1, months(2)), a_dose("rv_two_dose", 2, months(3))]
    assert states(months(4), mixed, TWO_DOSES)["rv", 3].state is PlanState.DUE


def test_trap_27_in_yogyakarta_injected_polio_stands_for_drops() -> None:
    given = [a_dose("ipv_only", each, months(1 + each)) for each in (1, 2, 3)]
    found = states(months(9), given, YOGYAKARTA)
    assert all(found["opv", number].is_fulfilled for number in (1, 2, 3, 4))
    assert all(found["ipv", number].is_fulfilled for number in (1, 2))
