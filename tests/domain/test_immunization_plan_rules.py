"""Provinces, school, spacing, forgotten dates, early doses; and laws that hold for any history."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.immunization_applies import PlanContext, PlanReason
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_states import HAD, TO_GIVE, DoseState, PlanState
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from tests.domain.builders import BOY, GIRL, a_dose
from tests.domain.test_immunization_plan import BORN_ON, DAY, SCHEDULE, here, months, states

PUPIL_BORN_ON = date(2015, 3, 1)


def pupil(
    on: date, school_class: int | None, sex: Sex = GIRL, *doses: Immunization
) -> dict[tuple[str, int], DoseState]:
    context = PlanContext(school_class=school_class)
    found = plan(PUPIL_BORN_ON, sex, doses, context, SCHEDULE, on)
    return {(state.vaccine, state.dose_number): state for state in found}


def test_je_is_for_endemic_provinces_only_and_says_when_nobody_knows() -> None:
    on = months(10)
    assert states(on)["je", 1].state is PlanState.DUE
    for province, reason in (
        ("32", PlanReason.NOT_IN_PROVINCE),
        (None, PlanReason.PROVINCE_UNKNOWN),
    ):
        found = states(on, [], PlanContext(province=province))["je", 1]
        assert (found.state, found.reason) == (PlanState.NOT_APPLICABLE, reason)
    had = states(on, [a_dose("je", 1, on)], PlanContext(province="32"))["je", 1]
    assert had.state is PlanState.HISTORY


def test_products_nobody_uses_are_not_planned() -> None:
    assert states(months(3))["hexavalent", 1].reason is PlanReason.PRODUCT_NOT_USED


def test_a_province_of_a_plain_vaccine_counts_too() -> None:
    vaccines = tuple(
        one.model_copy(update={"provinces": ("51",)}) if one.code == "bcg" else one
        for one in SCHEDULE.vaccines
    )
    schedule = SCHEDULE.model_copy(update={"vaccines": vaccines})
    found = plan(BORN_ON, GIRL, [], PlanContext(province="32"), schedule, months(1))
    bcg = next(state for state in found if state.vaccine == "bcg")
    assert bcg.reason is PlanReason.NOT_IN_PROVINCE


def test_a_dose_without_windows_stays_due() -> None:
    dose = SCHEDULE.vaccines[1].doses[0]
    endless = dose.model_copy(update={"on_time_to_month": None, "until_month": None})
    vaccine = SCHEDULE.vaccines[1].model_copy(update={"doses": (endless,)})
    schedule = SCHEDULE.model_copy(update={"vaccines": (vaccine,), "further_vaccines": ()})
    (found,) = plan(BORN_ON, GIRL, [], PlanContext(), schedule, months(120))
    assert (found.state, found.latest_on) == (PlanState.DUE, None)


def test_two_live_vaccines_go_together_or_four_weeks_apart() -> None:
    first_on = months(10)
    mr = [a_dose("mr", 1, first_on)]
    assert states(first_on, mr)["je", 1].state is PlanState.DUE
    next_day = states(first_on + DAY, mr)["je", 1]
    assert (next_day.state, next_day.reason) == (PlanState.UPCOMING, PlanReason.LIVE_SPACING)
    assert next_day.earliest_on == first_on + 28 * DAY
    assert states(first_on + 28 * DAY, mr)["je", 1].state is PlanState.DUE
    hasty = states(months(18), [*mr, a_dose("je", 1, first_on + 27 * DAY)])
    assert hasty["je", 1].reason is PlanReason.LIVE_SPACING
    assert hasty["je", 1].state is PlanState.TOO_EARLY
    assert hasty["mr", 1].state is PlanState.HISTORY


@pytest.mark.parametrize(
    ("first_on", "second_on", "reason"),
    [
        (BORN_ON + timedelta(days=55), None, PlanReason.TOO_YOUNG),
        (months(3), months(3) + 27 * DAY, PlanReason.INTERVAL_SHORT),
    ],
)
def test_a_dose_given_too_early_counts_and_is_shown_to_the_nakes(
    first_on: date, second_on: date | None, reason: PlanReason
) -> None:
    doses = [a_dose("dpt_hb_hib", 1, first_on)]
    if second_on:
        doses.append(here("dpt_hb_hib", 2, second_on))
    early = states(months(8), doses)["dpt_hb_hib", len(doses)]
    assert (early.state, early.reason) == (PlanState.TOO_EARLY, reason)
    assert early.is_fulfilled
    following = states(months(8), doses)["dpt_hb_hib", len(doses) + 1]
    assert following.state is PlanState.DUE


def test_trap_29_an_unknown_date_counts_and_the_next_dose_goes_by_age_and_says_so() -> None:
    found = states(months(3), [a_dose("dpt_hb_hib", 1, None), here("bcg", 1, months(1))])
    assert found["dpt_hb_hib", 1].state is PlanState.UNKNOWN_DATE
    second = found["dpt_hb_hib", 2]
    assert second.state is PlanState.DUE
    assert not second.interval_known
    assert second.earliest_on == BORN_ON + timedelta(days=84)
    assert found["bcg", 1].source is ImmunizationSource.GIVEN_HERE
    assert found["dpt_hb_hib", 1].source is ImmunizationSource.BUKU_KIA


def test_an_earlier_dose_nobody_wrote_down_is_not_asked_for_again() -> None:
    first = states(months(5), [a_dose("pcv", 2, months(4))])["pcv", 1]
    assert (first.state, first.reason) == (PlanState.NOT_APPLICABLE, PlanReason.LATER_DOSE_HAD)
    assert not first.is_fulfilled


@pytest.mark.parametrize(
    ("key", "school_class", "first_on", "on_time_to"),
    [
        (("mr_school", 1), 1, date(2025, 8, 1), date(2025, 8, 31)),
        (("dt_school", 1), 1, date(2025, 11, 1), date(2025, 11, 30)),
        (("td_school", 1), 2, date(2025, 11, 1), date(2025, 11, 30)),
        (("td_school", 2), 5, date(2025, 11, 1), date(2025, 11, 30)),
        (("hpv", 1), 5, date(2025, 8, 1), date(2025, 8, 31)),
    ],
)
def test_school_doses_go_by_class_and_month(
    key: tuple[str, int], school_class: int, first_on: date, on_time_to: date
) -> None:
    last_on = date(2026, 6, 30)
    assert pupil(first_on - DAY, school_class)[key].state is PlanState.UPCOMING
    assert pupil(first_on, school_class)[key].state is PlanState.DUE
    assert pupil(on_time_to, school_class)[key].state is PlanState.DUE
    assert pupil(on_time_to + DAY, school_class)[key].state is PlanState.OVERDUE
    assert pupil(last_on, school_class)[key].state is PlanState.OVERDUE
    assert pupil(last_on + DAY, school_class + 1)[key].state is PlanState.NO_LONGER_GIVEN
    if school_class > 1:
        a_year_early = pupil(first_on - timedelta(days=365), school_class - 1)[key]
        assert (a_year_early.state, a_year_early.due_on) == (PlanState.UPCOMING, first_on)


def test_school_doses_need_the_class() -> None:
    assert pupil(date(2025, 8, 1), None)["dt_school", 1].reason is PlanReason.SCHOOL_CLASS_UNKNOWN


def test_hpv_is_for_girls() -> None:
    assert pupil(date(2025, 8, 1), 5, BOY)["hpv", 1].reason is PlanReason.OTHER_SEX


def test_trap_23_hpv_is_one_dose_since_2025_and_was_two_before() -> None:
    assert pupil(date(2024, 8, 15), 6)["hpv", 2].state is PlanState.DUE
    assert pupil(date(2025, 8, 15), 6)["hpv", 2].reason is PlanReason.WITHDRAWN
    assert pupil(date(2022, 8, 15), 5)["hpv", 1].reason is PlanReason.NOT_INTRODUCED


def test_a_missed_class_does_not_hold_up_the_next() -> None:
    found = pupil(date(2025, 11, 3), 5)
    assert found["td_school", 1].state is PlanState.NO_LONGER_GIVEN
    assert found["td_school", 2].state is PlanState.DUE


DOSES = [
    (vaccine.code, dose.number) for vaccine in SCHEDULE.planned_vaccines for dose in vaccine.doses
]
offsets = st.integers(min_value=0, max_value=2400)
doses = st.builds(
    lambda key, offset, source: Immunization(
        vaccine=key[0],
        dose_number=key[1],
        source=source,
        given_on=None if offset is None else BORN_ON + timedelta(days=offset),
    ),
    st.sampled_from(DOSES),
    st.none() | offsets,
    st.sampled_from(ImmunizationSource),
)
histories = st.lists(doses, max_size=14)
contexts = st.builds(
    PlanContext,
    province=st.sampled_from([None, "32", "34", "51"]),
    products=st.frozensets(st.sampled_from(["hexavalent", "rv_two_dose"])),
    school_class=st.none() | st.integers(min_value=1, max_value=12),
)


def planned(
    on: date, history: list[Immunization], context: PlanContext
) -> dict[tuple[str, int], DoseState]:
    return states(on, history, context)


@settings(max_examples=150, deadline=None)
@given(histories, contexts, offsets)
def test_no_dose_is_both_due_and_too_early(
    history: list[Immunization], context: PlanContext, offset: int
) -> None:
    on = BORN_ON + timedelta(days=offset)
    for key, state in planned(on, history, context).items():
        if state.state in TO_GIVE:
            assert state.earliest_on is not None
            assert state.earliest_on <= on
            given_now = planned(on, [*history, here(*key, on)], context)[key]
            assert given_now.state is PlanState.GIVEN


@settings(max_examples=150, deadline=None)
@given(histories, contexts, offsets, st.randoms(use_true_random=False))
def test_a_plan_does_not_depend_on_the_order_of_the_history(
    history: list[Immunization], context: PlanContext, offset: int, random: Random
) -> None:
    on = BORN_ON + timedelta(days=offset)
    shuffled = list(history)
    random.shuffle(shuffled)
    assert planned(on, shuffled, context) == planned(on, history, context)


@settings(max_examples=150, deadline=None)
@given(histories, contexts, offsets, st.sampled_from(DOSES))
def test_a_dose_given_never_makes_an_earlier_one_overdue(
    history: list[Immunization], context: PlanContext, offset: int, key: tuple[str, int]
) -> None:
    on = BORN_ON + timedelta(days=offset)
    before = planned(on, history, context)
    after = planned(on, [*history, here(*key, on)], context)
    for (vaccine, number), state in after.items():
        if vaccine == key[0] and number < key[1] and state.state in TO_GIVE:
            assert before[vaccine, number].state is state.state


@settings(max_examples=150, deadline=None)
@given(histories, contexts, offsets)
def test_a_late_series_never_starts_again(
    history: list[Immunization], context: PlanContext, offset: int
) -> None:
    on = BORN_ON + timedelta(days=offset)
    found = planned(on, history, context)
    open_states = TO_GIVE | {PlanState.UPCOMING}
    for vaccine in SCHEDULE.planned_vaccines:
        if vaccine.doses[0].school:
            continue
        had = [
            n for (code, n), state in found.items() if code == vaccine.code and state.state in HAD
        ]
        still = [
            n
            for (code, n), state in found.items()
            if code == vaccine.code and state.state in open_states
        ]
        assert len(still) <= 1
        assert not still or still[0] > max(had, default=-1)
