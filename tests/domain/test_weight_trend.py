"""N, T, O and B: the traps of the clinical reference, and D = N + T + O + B."""

from collections import Counter
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.age import Period
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Source, Visit, VisitStatus
from posyandu_desktop.domain.weight_trend import TrendResult, WeightTrend, weight_trend
from tests.domain.builders import BOY, CONTENT, GIRL, a_person, a_visit, codes_of, meaning, weighed

GIRL_OF_2025 = a_person(date(2025, 1, 10), GIRL)


def trend(
    on: date, weight_kg: float, *history: Visit, born_on: date = date(2025, 1, 10), sex: Sex = GIRL
) -> TrendResult:
    result = weight_trend(a_person(born_on, sex), on, weight_kg, history, CONTENT)
    assert result is not None
    return result


@pytest.mark.parametrize(
    ("month", "boys_g", "girls_g"),
    [
        (1, 800, 800),
        (2, 900, 900),
        (3, 800, 800),
        (4, 600, 600),
        (5, 500, 500),
        (6, 400, 400),
        (7, 400, 300),
        (8, 300, 300),
        (9, 300, 300),
        (10, 300, 300),
        (11, 300, 200),
        (12, 200, 200),
        (60, 200, 200),
    ],
)
def test_the_minimum_gain_goes_by_sex_and_month_reached(
    month: int, boys_g: int, girls_g: int
) -> None:
    assert CONTENT.weight_gain.needed_g(BOY, month) == boys_g
    assert CONTENT.weight_gain.needed_g(GIRL, month) == girls_g


def test_no_minimum_is_published_before_one_month_and_after_sixty() -> None:
    assert CONTENT.weight_gain.needed_g(BOY, 0) is None
    assert CONTENT.weight_gain.needed_g(BOY, 61) is None


def test_a_gain_of_exactly_the_minimum_is_n() -> None:
    result = trend(date(2026, 3, 12), 9.0, weighed(date(2026, 2, 12), 8.8))
    assert result == TrendResult(
        trend=WeightTrend.GAINED,
        gained_g=200,
        needed_g=200,
        consecutive_not_gained=0,
        previous_weight_kg=8.8,
        previous_on=date(2026, 2, 12),
    )


def test_heavier_than_before_but_below_the_minimum_is_t() -> None:
    result = trend(date(2026, 3, 12), 8.9, weighed(date(2026, 2, 12), 8.8))
    assert (result.trend, result.gained_g) == (WeightTrend.NOT_GAINED, 100)


@pytest.mark.parametrize("tenths", range(4, 300))
def test_two_tenths_of_a_kilogram_are_always_two_hundred_grams(tenths: int) -> None:
    before, now = tenths / 10, (tenths + 2) / 10
    assert trend(date(2026, 3, 12), now, weighed(date(2026, 2, 12), before)).gained_g == 200


@pytest.mark.parametrize(("sex", "letter"), [(BOY, WeightTrend.NOT_GAINED), (GIRL, "N")])
@pytest.mark.parametrize("month", [7, 11])
def test_boys_and_girls_part_at_seven_and_eleven_months(sex: Sex, letter: str, month: int) -> None:
    born_on = date(2025, 1, 10)
    on = date(2025, 1 + month, 10)
    gained_kg = 0.3 if month == 7 else 0.2
    before = weighed(on - timedelta(days=30), 7.0)
    assert trend(on, round(7.0 + gained_kg, 1), before, born_on=born_on, sex=sex).trend == letter


def test_weighings_fifty_six_days_apart_can_lie_in_neighbouring_months() -> None:
    result = trend(date(2026, 4, 30), 9.0, weighed(date(2026, 3, 5), 8.8))
    assert result.trend is WeightTrend.GAINED


def test_weighings_thirty_two_days_apart_can_leave_a_month_out() -> None:
    result = trend(date(2026, 3, 1), 9.0, weighed(date(2026, 1, 28), 8.8))
    assert result.trend is WeightTrend.NOT_WEIGHED_LAST_MONTH


def test_december_is_the_month_before_january() -> None:
    result = trend(date(2026, 1, 2), 9.0, weighed(date(2025, 12, 30), 8.0))
    assert result.trend is WeightTrend.GAINED


def test_after_a_missed_month_nothing_is_compared() -> None:
    result = trend(date(2026, 3, 12), 12.0, weighed(date(2026, 1, 12), 8.8))
    assert result.trend is WeightTrend.NOT_WEIGHED_LAST_MONTH
    assert result.gained_g is None
    assert result.needed_g is None
    assert (result.previous_weight_kg, result.previous_on) == (8.8, date(2026, 1, 12))


def test_the_first_weighing_is_b() -> None:
    assert trend(date(2026, 3, 12), 9.0) == TrendResult(trend=WeightTrend.FIRST)


def test_a_visit_without_a_weight_is_no_weighing() -> None:
    came_only = a_visit(date(2026, 2, 12), {"height_cm": 75.0})
    assert trend(date(2026, 3, 12), 9.0, came_only).trend is WeightTrend.FIRST


def test_a_weighing_copied_from_the_book_counts_as_the_previous_one() -> None:
    copied = weighed(date(2026, 2, 12), 8.8, Source.IMPORT)
    assert trend(date(2026, 3, 12), 9.0, copied).trend is WeightTrend.GAINED


def test_a_weighing_entered_in_error_never_was() -> None:
    wrong = a_visit(date(2026, 2, 12), {"weight_kg": 5.0}, status=VisitStatus.ENTERED_IN_ERROR)
    assert trend(date(2026, 3, 12), 9.0, wrong).trend is WeightTrend.FIRST


def test_a_second_weighing_of_a_month_is_compared_with_the_month_before() -> None:
    history = (weighed(date(2026, 2, 12), 8.8), weighed(date(2026, 3, 2), 8.95))
    result = trend(date(2026, 3, 28), 9.0, *history)
    assert (result.trend, result.gained_g) == (WeightTrend.GAINED, 200)


def test_the_last_weighing_of_a_month_stands_for_it() -> None:
    history = (weighed(date(2026, 2, 2), 8.0), weighed(date(2026, 2, 25), 8.9))
    assert trend(date(2026, 3, 12), 9.0, *history).gained_g == 100


def test_a_late_entry_is_judged_by_what_came_before_it_only() -> None:
    later = weighed(date(2026, 4, 12), 9.4)
    assert trend(date(2026, 3, 12), 9.0, later).trend is WeightTrend.FIRST


def test_the_age_reached_is_that_of_the_day_of_weighing() -> None:
    before = weighed(date(2025, 2, 9), 3.6)
    assert trend(date(2025, 3, 9), 4.4, before).needed_g == 800
    assert trend(date(2025, 3, 10), 4.4, before).needed_g == 900


def test_within_the_first_month_any_gain_counts() -> None:
    born_on = date(2026, 1, 20)
    before = weighed(date(2026, 1, 28), 3.0)
    gained = trend(date(2026, 2, 10), 3.1, before, born_on=born_on)
    assert (gained.trend, gained.needed_g) == (WeightTrend.GAINED, None)
    lost = trend(date(2026, 2, 10), 3.0, before, born_on=born_on)
    assert lost.trend is WeightTrend.NOT_GAINED


def test_two_months_in_a_row_are_2t_and_three_are_counted_on() -> None:
    january, february = weighed(date(2026, 1, 12), 8.8), weighed(date(2026, 2, 12), 8.8)
    result = trend(date(2026, 3, 12), 8.9, january, february)
    assert result.consecutive_not_gained == 2
    march = weighed(date(2026, 3, 12), 8.9)
    again = trend(date(2026, 4, 12), 8.9, january, february, march)
    assert again.consecutive_not_gained == 3


def test_a_gain_between_breaks_2t() -> None:
    history = (
        weighed(date(2026, 1, 12), 8.8),
        weighed(date(2026, 2, 12), 8.8),
        weighed(date(2026, 3, 12), 9.2),
    )
    assert trend(date(2026, 4, 12), 9.2, *history).consecutive_not_gained == 1


def test_a_month_not_weighed_breaks_2t() -> None:
    history = (
        weighed(date(2025, 12, 12), 8.8),
        weighed(date(2026, 1, 12), 8.8),
        weighed(date(2026, 3, 12), 8.8),
    )
    assert trend(date(2026, 4, 12), 8.8, *history).consecutive_not_gained == 1


def test_not_gained_and_then_away_is_an_alert_of_its_own() -> None:
    history = (weighed(date(2025, 12, 12), 8.8), weighed(date(2026, 1, 12), 8.8))
    result = trend(date(2026, 3, 12), 9.0, *history)
    assert result.trend is WeightTrend.NOT_WEIGHED_LAST_MONTH
    assert result.returned_after_not_gained
    found = meaning(GIRL_OF_2025, {"weight_kg": 9.0}, date(2026, 3, 12), history)
    assert codes_of(found, "weight_trend") == ["weight_trend.returned_after_not_gained"]


def test_coming_back_after_a_gain_is_no_alert() -> None:
    history = (weighed(date(2025, 12, 12), 8.5), weighed(date(2026, 1, 12), 8.8))
    assert not trend(date(2026, 3, 12), 9.0, *history).returned_after_not_gained


@pytest.mark.parametrize(
    ("day", "has_trend"), [(date(2030, 2, 9), True), (date(2030, 2, 10), False)]
)
def test_the_letters_end_with_sixty_months(day: date, has_trend: bool) -> None:
    result = weight_trend(GIRL_OF_2025, day, 15.0, (), CONTENT)
    assert (result is not None) is has_trend


def test_not_weighed_has_no_letter() -> None:
    found = meaning(GIRL_OF_2025, {"height_cm": 75.0, "posture": "lying"}, date(2026, 3, 12))
    assert found.trend is None
    assert codes_of(found, "weight_trend") == []


def test_the_water_of_oedema_is_not_called_a_gain() -> None:
    history = (weighed(date(2026, 2, 12), 8.8),)
    seen = {"weight_kg": 9.5, "oedema": True}
    found = meaning(GIRL_OF_2025, seen, date(2026, 3, 12), history)
    assert found.trend is not None
    assert found.trend.trend is WeightTrend.GAINED
    assert codes_of(found, "weight_trend") == []


def test_2t_is_one_finding_with_everything_needed_to_ask_why() -> None:
    history = (weighed(date(2026, 1, 12), 8.8), weighed(date(2026, 2, 12), 8.8))
    found = meaning(GIRL_OF_2025, {"weight_kg": 8.9}, date(2026, 3, 12), history)
    [finding] = [each for each in found.findings if each.rule == "weight_trend"]
    assert finding.code == "weight_trend.not_gained_again"
    assert CONTENT.label(finding) == "Berat tidak naik, bulan ke-2 (2T)"
    assert finding.inputs == {
        "weight_kg": 8.9,
        "age_months": 14,
        "previous_weight_kg": 8.8,
        "previous_on": "2026-02-12",
        "gained_g": 100,
        "consecutive_not_gained": 2,
    }
    assert finding.thresholds == {"needed_g": 200}
    assert finding.source == CONTENT.weight_gain.source
    assert finding.version == CONTENT.weight_gain.version


WEIGHTS = st.floats(min_value=2.0, max_value=20.0).map(lambda kg: round(kg, 2))
DAYS = st.integers(min_value=0, max_value=1790).map(lambda n: date(2021, 7, 31) + timedelta(days=n))
HISTORIES = st.lists(st.tuples(DAYS, WEIGHTS), max_size=40, unique_by=lambda weighing: weighing[0])


@given(born_sex=st.sampled_from(Sex), weighings=HISTORIES)
def test_every_weighed_child_has_exactly_one_letter(
    born_sex: Sex, weighings: list[tuple[date, float]]
) -> None:
    person = a_person(date(2021, 7, 31), born_sex)
    history = [weighed(on, weight_kg) for on, weight_kg in weighings]
    letters: Counter[WeightTrend] = Counter()
    first_in: list[Period] = []
    for on, weight_kg in weighings:
        result = weight_trend(person, on, weight_kg, history, CONTENT)
        assert result is not None
        letters[result.trend] += 1
        assert (result.gained_g is not None) is (result.trend in {"N", "T"})
        assert (result.consecutive_not_gained > 0) is (result.trend is WeightTrend.NOT_GAINED)
        assert (result.previous_on is None) is (result.trend is WeightTrend.FIRST)
        if result.trend is WeightTrend.FIRST:
            first_in.append(Period.of(on))
    assert letters.total() == len(weighings)
    assert len(set(first_in)) <= 1
    if weighings:
        assert first_in[0] == Period.of(min(on for on, _ in weighings))
