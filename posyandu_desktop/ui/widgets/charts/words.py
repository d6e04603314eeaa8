"""Where the words of the bands stand: inside their band, off the lines and the dots. No Qt."""

from collections.abc import Sequence
from dataclasses import dataclass

from posyandu_desktop.ui.widgets.charts.geometry import Frame, value_at
from posyandu_desktop.ui.widgets.charts.values import Band, Mark, Point

_TRIES = 9
_ENDS = (0, 0.5, 1)
_ALONG = tuple(place / 8 for place in range(9))
_OFF_THE_LINE = 0.12


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in the painter's units."""

    left: float
    top: float
    width: float
    height: float

    def holds(self, place: Point, room: float) -> bool:
        """Say whether a place lies inside, or nearer than `room`."""
        across, down = place
        is_beside = self.left - room <= across <= self.left + self.width + room
        return is_beside and self.top - room <= down <= self.top + self.height + room


def place_word(  # everything a word may not cover
    frame: Frame,
    band: Band,
    size: tuple[float, float],
    marks: Sequence[Mark],
    taken: Sequence[Box],
    lines: Sequence[tuple[Point, ...]] = (),
) -> Box | None:
    """Return where the word of a band fits, as far right as it does; None where it does not.

    Args:
        frame: The rectangle of the chart.
        band: Whose word.
        size: Width and height of the word.
        marks: The measurements, which stay free.
        taken: Where other words stand already.
        lines: What else is drawn, and must not run through the word.
    """
    width, height = size
    room = frame.width - width - height * 0.5
    if room <= 0:
        return None
    for number in range(_TRIES):
        left = frame.left + room * (1 - number / (_TRIES - 1)) + height * 0.25
        box = _in_band(frame, band, Box(left, 0.0, width, height))
        if box is None or _overlaps(box, taken) or not _is_free(frame, box, marks):
            continue
        if not _is_crossed(frame, box, lines):
            return box
    return None


def _in_band(frame: Frame, band: Band, box: Box) -> Box | None:
    """Return the box moved next to the band's own line; None when the band is too narrow there."""
    over = [_height(frame, band.high, box, share) for share in _ENDS]
    under = [_height(frame, band.low, box, share) for share in _ENDS]
    ceiling = max((y for y in over if y is not None), default=frame.top)
    floor = min((y for y in under if y is not None), default=frame.top + frame.height)
    ceiling, floor = max(ceiling, frame.top), min(floor, frame.top + frame.height)
    off = box.height * _OFF_THE_LINE
    if floor - ceiling < box.height + off:
        return None
    top = ceiling + off if band.low is None else floor - off - box.height
    return Box(box.left, top, box.width, box.height)


def _height(frame: Frame, line: tuple[Point, ...] | None, box: Box, share: float) -> float | None:
    if line is None:
        return None
    across = box.left + box.width * share
    x = frame.x.low + (across - frame.left) / frame.width * (frame.x.high - frame.x.low)
    value = value_at(line, x)
    return None if value is None else frame.at((x, value))[1]


def _is_free(frame: Frame, box: Box, marks: Sequence[Mark]) -> bool:
    # Above this month's dot stands its value.
    places = ((frame.at((mark.x, mark.y)), 1.9 if mark.is_now else 0.3) for mark in marks)
    return not any(box.holds(place, room * box.height) for place, room in places)


def _is_crossed(frame: Frame, box: Box, lines: Sequence[tuple[Point, ...]]) -> bool:
    heights = (_height(frame, line, box, share) for line in lines for share in _ALONG)
    # A little of a letter's own height is air.
    top, bottom = box.top + box.height * 0.12, box.top + box.height * 0.88
    return any(y is not None and top < y < bottom for y in heights)


def _overlaps(box: Box, taken: Sequence[Box]) -> bool:
    return any(
        box.left < other.left + other.width
        and other.left < box.left + box.width
        and box.top < other.top + other.height
        and other.top < box.top + box.height
        for other in taken
    )
