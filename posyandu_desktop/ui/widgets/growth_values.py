"""What a growth chart shows, and its scales. No Qt in here."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartData:
    """One child on WHO's curves.

    Args:
        curves: By z-score (-3, -2, 0, 1, 3; also -1, 2): points of age in months and value.
        points: The child's measurements, oldest first: age in months and value.
        highlighted: Place of this visit's measurement in `points`; None when not measured.
        title: What is drawn, such as "Berat menurut umur"; part of the spoken description.
        x_title: Words under the axis of age, such as "umur (bulan)".
        y_title: Words above the axis of values, such as "kg".
        x_range: Ages shown, in months; those of the curves when None.
        y_range: Values shown; computed when None.
        join_months: Points further apart than this are not joined, as on the official card.
    """

    curves: Mapping[int, Sequence[Point]]
    points: tuple[Point, ...] = ()
    highlighted: int | None = None
    title: str = ""
    x_title: str = ""
    y_title: str = ""
    x_range: tuple[float, float] | None = None
    y_range: tuple[float, float] | None = None
    join_months: float = 1.75


@dataclass(frozen=True, slots=True)
class Scale:
    """One axis: where it begins and ends, and its labelled steps."""

    low: float
    high: float
    ticks: tuple[float, ...] = field(default=())

    def share(self, value: float) -> float:
        """Return where a value lies: 0 at the beginning, 1 at the end."""
        return (value - self.low) / (self.high - self.low)


_AGE_STEPS = (1, 2, 3, 6, 12, 24, 36)
_VALUE_STEPS = (0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50)


def age_scale(chart: ChartData, most_ticks: int) -> Scale:
    """Return the axis of age in months, with steps people count in."""
    low, high = chart.x_range or _span(x for x, _ in _all_points(chart))
    return _scale(low, max(high, low + 1), _AGE_STEPS, most_ticks)


def value_scale(chart: ChartData, ages: Scale, most_ticks: int) -> Scale:
    """Return the axis of values: all curves and points within `ages`, rounded out to steps."""
    if chart.y_range is not None:
        return _scale(*chart.y_range, _VALUE_STEPS, most_ticks)
    within = [y for x, y in _all_points(chart) if ages.low <= x <= ages.high]
    low, high = _span(within)
    step = _step(low, max(high, low + 0.1), _VALUE_STEPS, most_ticks)
    fine = max((one for one in _VALUE_STEPS if one <= step / 2), default=step)
    low, high = math.floor(low / fine) * fine, math.ceil(high / fine) * fine
    return _scale(low, max(high, low + step), (step,), most_ticks + 1)


def runs(points: Sequence[Point], join_months: float) -> list[list[Point]]:
    """Return the points in groups that are joined by a line."""
    if not points:
        return []
    groups = [[points[0]]]
    for before, here in pairwise(points):
        if here[0] - before[0] > join_months:
            groups.append([])
        groups[-1].append(here)
    return groups


def value_at(curve: Sequence[Point], age: float) -> float | None:
    """Return a curve's value at an age by straight line; None outside the curve."""
    for (x0, y0), (x1, y1) in pairwise(curve):
        if x0 <= age <= x1:
            return y0 if x1 == x0 else y0 + (y1 - y0) * (age - x0) / (x1 - x0)
    return None


def clipped(curve: Sequence[Point], ages: Scale) -> list[Point]:
    """Return the part of a curve that lies within the ages shown, cut exactly at the edges."""
    edges = [(age, value_at(curve, age)) for age in (ages.low, ages.high)]
    inside = [point for point in curve if ages.low < point[0] < ages.high]
    ends = [(age, value) for age, value in edges if value is not None]
    return sorted([*ends, *inside])


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places moved apart so that none is nearer than `gap`, in the order given (rising)."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + gap) if moved else max(place, low))
    for at in reversed(range(len(moved))):
        limit = high if at == len(moved) - 1 else moved[at + 1] - gap
        moved[at] = min(moved[at], limit)
    return moved


def _all_points(chart: ChartData) -> list[Point]:
    return [*chart.points, *(point for curve in chart.curves.values() for point in curve)]


def _span(values: Iterable[float]) -> tuple[float, float]:
    found = list(values)
    return (min(found), max(found)) if found else (0.0, 1.0)


def _step(low: float, high: float, steps: Sequence[float], most_ticks: int) -> float:
    fitting = (step for step in steps if (high - low) / step <= most_ticks)
    return next(fitting, steps[-1])


def _scale(low: float, high: float, steps: Sequence[float], most_ticks: int) -> Scale:
    step = _step(low, high, steps, most_ticks)
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return Scale(low, high, tuple(round(n * step, 6) for n in range(first, last + 1)))
