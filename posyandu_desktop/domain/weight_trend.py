"""Did the child gain weight? N, T, O and B, counted in posyandu periods (calendar months).

Source: domain reference 2.3 and 2.4. Grams are whole numbers here: 0.9 - 0.7 is not 0.2 in
floating point, and a child exactly on the minimum has gained.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.age import Period, completed_months
from posyandu_desktop.domain.case import Case, past_visits
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit


class WeightTrend(StrEnum):
    """The letter on the card and in the recap; every weighed child has exactly one."""

    GAINED = "N"
    NOT_GAINED = "T"
    NOT_WEIGHED_LAST_MONTH = "O"
    FIRST = "B"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendResult:
    """The letter and where it comes from.

    Attributes:
        trend: The letter.
        gained_g: Grams since last month; None for O and B, which compare nothing.
        needed_g: Minimum gain for the age reached; None where none is published (month 0).
        consecutive_not_gained: T in so many periods in a row, this one included; 2 is "2T".
        previous_weight_kg: The last weighing in an earlier period, whenever it was.
        previous_on: Its day.
        returned_after_not_gained: O, and the last weighing before had been a T.
    """

    trend: WeightTrend
    gained_g: int | None = None
    needed_g: int | None = None
    consecutive_not_gained: int = 0
    previous_weight_kg: float | None = None
    previous_on: date | None = None
    returned_after_not_gained: bool = False


@dataclass(frozen=True, slots=True)
class _Weighing:
    on: date
    grams: int


_Weighings = Mapping[Period, _Weighing]


def weight_trend(
    person: Person,
    visit_date: date,
    weight_kg: float,
    history: Sequence[Visit],
    content: ClinicalContent,
) -> TrendResult | None:
    """Return the trend of a weighing.

    Only visits before `visit_date` count, imported ones too; a second weighing in one period is
    compared with the period before, not with the first. A weighing at home is none of the
    posyandu's: it makes no D, and nothing is compared with it.

    Returns:
        None for somebody older than the minimum gains go.
    """
    if completed_months(person.born_on, visit_date) > content.weight_gain.to_month:
        return None
    weighings = _by_period(past_visits(history, visit_date))
    period = Period.of(visit_date)
    weighings.pop(period, None)
    if not weighings:
        return TrendResult(trend=WeightTrend.FIRST)
    weighings[period] = _Weighing(visit_date, round(weight_kg * 1000))
    return _compared(person, period, weighings, content)


def _compared(
    person: Person, period: Period, weighings: _Weighings, content: ClinicalContent
) -> TrendResult:
    before = _period_before(period)
    last = max(other for other in weighings if other != period)
    previous = weighings[last]
    trend, gained_g, needed_g = _judge(person, period, weighings, content)
    was_not_gained = _judge(person, last, weighings, content)[0] is WeightTrend.NOT_GAINED
    return TrendResult(
        trend=trend,
        gained_g=gained_g,
        needed_g=needed_g,
        consecutive_not_gained=_not_gained_until(person, period, weighings, content),
        previous_weight_kg=previous.grams / 1000,
        previous_on=previous.on,
        returned_after_not_gained=last != before and was_not_gained,
    )


def _judge(
    person: Person, period: Period, weighings: _Weighings, content: ClinicalContent
) -> tuple[WeightTrend, int | None, int | None]:
    now, last_month = weighings[period], weighings.get(_period_before(period))
    if last_month is None:
        return WeightTrend.NOT_WEIGHED_LAST_MONTH, None, None
    gained_g = now.grams - last_month.grams
    needed_g = content.weight_gain.needed_g(person.sex, completed_months(person.born_on, now.on))
    has_gained = gained_g > 0 if needed_g is None else gained_g >= needed_g
    return WeightTrend.GAINED if has_gained else WeightTrend.NOT_GAINED, gained_g, needed_g


def _not_gained_until(
    person: Person, period: Period, weighings: _Weighings, content: ClinicalContent
) -> int:
    count = 0
    while (
        period in weighings
        and _judge(person, period, weighings, content)[0] is WeightTrend.NOT_GAINED
    ):
        count += 1
        period = _period_before(period)
    return count


def _by_period(past: Sequence[Visit]) -> dict[Period, _Weighing]:
    weighings: dict[Period, _Weighing] = {}
    for visit in past:
        weight_kg = visit.number("weight_kg")
        if weight_kg is not None and visit.setting is Setting.POSYANDU:
            # Newest first, so the first weighing met is the last of its period.
            weighing = _Weighing(visit.visited_on, round(weight_kg * 1000))
            weighings.setdefault(Period.of(visit.visited_on), weighing)
    return weighings


def _period_before(period: Period) -> Period:
    return (
        Period(period.year - 1, 12) if period.month == 1 else Period(period.year, period.month - 1)
    )


_CODES = {
    WeightTrend.GAINED: "weight_trend.gained",
    WeightTrend.NOT_GAINED: "weight_trend.not_gained",
    WeightTrend.NOT_WEIGHED_LAST_MONTH: "weight_trend.not_weighed_last_month",
    WeightTrend.FIRST: "weight_trend.first",
}


def trend_findings(case: Case, result: TrendResult | None) -> Iterator[Finding]:
    """Yield what the trend means.

    Water weighs: a gain of a child with oedema is not called good.
    """
    weight_kg = case.visit.number("weight_kg")
    if result is None or weight_kg is None:
        return
    if result.trend is WeightTrend.GAINED and case.visit.answer("oedema"):
        return
    inputs: dict[str, float | str | bool] = {"weight_kg": weight_kg, "age_months": case.months}
    if result.previous_weight_kg is not None and result.previous_on is not None:
        inputs["previous_weight_kg"] = result.previous_weight_kg
        inputs["previous_on"] = result.previous_on.isoformat()
    if result.gained_g is not None:
        inputs["gained_g"] = result.gained_g
    if result.consecutive_not_gained:
        inputs["consecutive_not_gained"] = result.consecutive_not_gained
    rules = case.content.weight_gain
    yield case.content.advice_rules.finding(
        _code(result),
        inputs,
        {} if result.needed_g is None else {"needed_g": result.needed_g},
        rules.source,
        rules.version,
    )


def _code(result: TrendResult) -> str:
    if result.consecutive_not_gained >= 2:
        return "weight_trend.not_gained_again"
    if result.returned_after_not_gained:
        return "weight_trend.returned_after_not_gained"
    return _CODES[result.trend]
