"""Where each thing of a chart lies: scales, steps, cut lines, labels apart. No Qt in here."""

import math
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter

from posyandu_desktop.language import decimal_sign
from posyandu_desktop.ui.dates import short_month
from posyandu_desktop.ui.widgets.charts.values import Axis, Mark, Point, Steps

_STEPS = {
    Steps.NUMBERS: (0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100),
    Steps.MONTHS: (1, 2, 3, 6, 12, 24, 36),
    Steps.YEARS: (12, 24, 36, 60),
    Steps.CALENDAR: (1, 2, 3, 4, 6, 12),
}
_NEARLY = 1e-9


@dataclass(frozen=True, slots=True)
class Frame:
    """The rectangle in which a chart's lines are drawn, in the painter's units."""

    left: float
    top: float
    width: float
    height: float
    x: Axis
    y: Axis

    def at(self, point: Point) -> Point:
        """Return where a point of the chart lies."""
        across = self.left + self.x.share(point[0]) * self.width
        return across, self.top + (1 - self.y.share(point[1])) * self.height

    def holds(self, place: Point) -> bool:
        """Say whether a place lies in the rectangle, its edges included."""
        across, down = place
        is_within = self.left - _NEARLY <= across <= self.left + self.width + _NEARLY
        return is_within and self.top - _NEARLY <= down <= self.top + self.height + _NEARLY


def ticks(axis: Axis, most: int) -> tuple[tuple[float, str], ...]:
    """Return at most about `most` labelled steps in which people count."""
    steps = _STEPS[axis.steps]
    step = next((s for s in steps if (axis.high - axis.low) / s <= most), steps[-1])
    first, last = math.ceil(axis.low / step - _NEARLY), math.floor(axis.high / step + _NEARLY)
    if axis.steps is Steps.CALENDAR and last * step >= axis.high - _NEARLY:
        last -= 1  # the month after the last one shown
    places = (round(number * step, 6) for number in range(first, last + 1))
    return tuple((place, _tick_label(axis, place)) for place in places)


def _tick_label(axis: Axis, place: float) -> str:
    if axis.steps is Steps.CALENDAR:
        return short_month(round(place) % 12 + 1)
    shown = place / 12 if axis.steps is Steps.YEARS else place
    return f"{shown:g}".replace(".", decimal_sign())


def fitted(values: Iterable[float], step: float, title: str = "") -> Axis:
    """Return an axis of values that holds all of them, rounded out to whole steps."""
    found = list(values) or [0.0]
    low = math.floor(min(found) / step + _NEARLY) * step
    high = math.ceil(max(found) / step - _NEARLY) * step
    return Axis(low=round(low, 6), high=round(max(high, low + step), 6), title=title)


def value_at(curve: Sequence[Point], x: float) -> float | None:
    """Return a line's value by straight line; None outside it."""
    place = bisect_right(curve, x, key=itemgetter(0))
    if place == 0 or (place == len(curve) and x > curve[-1][0]):
        return None
    (x0, y0), (x1, y1) = curve[place - 1], curve[min(place, len(curve) - 1)]
    return y0 if x1 == x0 else y0 + (y1 - y0) * (x - x0) / (x1 - x0)


def clipped(curve: Sequence[Point], axis: Axis) -> tuple[Point, ...]:
    """Return the part of a line that lies within an axis, cut exactly at its ends."""
    edges = [(x, value_at(curve, x)) for x in (axis.low, axis.high)]
    inside = [point for point in curve if axis.low < point[0] < axis.high]
    ends = [(x, value) for x, value in edges if value is not None]
    return tuple(sorted([*ends, *inside], key=lambda point: point[0]))


def runs(marks: Sequence[Mark]) -> list[list[Mark]]:
    """Return the marks in groups that a line joins."""
    groups: list[list[Mark]] = []
    for mark in marks:
        if not groups or not mark.joined:
            groups.append([])
        groups[-1].append(mark)
    return groups


def spread(places: Sequence[float], gap: float, low: float, high: float) -> list[float]:
    """Return places moved apart so that none is nearer than `gap`, in the order given (rising)."""
    moved: list[float] = []
    for place in places:
        moved.append(max(place, moved[-1] + gap) if moved else max(place, low))
    for at in reversed(range(len(moved))):
        limit = high if at == len(moved) - 1 else moved[at + 1] - gap
        moved[at] = min(moved[at], limit)
    return moved
