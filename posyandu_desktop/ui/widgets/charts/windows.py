"""Which ages or lengths a growth chart shows: enough to see where a child comes from. No Qt."""

from posyandu_desktop.domain.growth import (
    FIRST_DAY_OF_HEIGHT,
    FIRST_SCHOOL_MONTH,
    LAST_SCHOOL_MONTH,
)

_FIRST_YEAR_TO = 10.5
_FIRST_PAGE_TO = 22
_PAGE = 24
_UNDER_FIVE = 60
_SCHOOL_PAGE = 72
_LYING_CM = (45.0, 110.0)
_STANDING_CM = (65.0, 120.0)
_LENGTHS_SHOWN_CM = 30.0


def age_window(months: float) -> tuple[float, float]:
    """Return the months shown of a child under five: the first year, two years, or the last two.

    The child stands at about three quarters, so that the past fills the picture and the way ahead
    is seen; windows begin at half years, so that the picture does not move every month.
    """
    if months < _FIRST_YEAR_TO:
        return 0.0, 12.0
    if months < _FIRST_PAGE_TO:
        return 0.0, float(_PAGE)
    high = min((int(months) // 6 + 2) * 6, _UNDER_FIVE)
    return float(high - _PAGE), float(high)


def school_window(months: float) -> tuple[float, float]:
    """Return the months shown of a child of school age: six years around this one."""
    low = max(FIRST_SCHOOL_MONTH, (int(months) // 12 - 4) * 12)
    low = min(low, LAST_SCHOOL_MONTH - _SCHOOL_PAGE)
    return float(low), float(low + _SCHOOL_PAGE)


def length_window(centimetres: float | None, age_days: int) -> tuple[float, float]:
    """Return the lengths or heights shown: 30 cm around the last one, within WHO's tables."""
    lowest, highest = _LYING_CM if age_days < FIRST_DAY_OF_HEIGHT else _STANDING_CM
    middle = (lowest + _LENGTHS_SHOWN_CM / 2) if centimetres is None else centimetres
    wanted = 5.0 * round((middle - _LENGTHS_SHOWN_CM * 0.6) / 5)
    low = min(max(wanted, lowest), highest - _LENGTHS_SHOWN_CM)
    return low, low + _LENGTHS_SHOWN_CM
