"""Lying taken for standing, and a posture that is unusual for the age."""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case, Earlier
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.growth import LYING_STANDING_DIFFERENCE_CM, Posture
from posyandu_desktop.domain.last_value import NOISE, Detail, beside, doubt_about, months_since
from posyandu_desktop.domain.visit import Visit

_OTHER = {Posture.LYING: Posture.STANDING, Posture.STANDING: Posture.LYING}


def as_lying(visit: Visit, field: str, value: float) -> float:
    """Return the length a height means, so that lying and standing can be compared."""
    is_standing = field == "height_cm" and visit.choice("posture") == Posture.STANDING
    return value + LYING_STANDING_DIFFERENCE_CM if is_standing else value


def swapped_postures(case: Case) -> Iterator[Doubt]:
    """Yield a doubt when the height fits the last one only if it was taken the other way."""
    posture, value, last = _posture(case), case.visit.number("height_cm"), case.last("height_cm")
    if posture is None or value is None or last is None:
        return
    change = as_lying(case.visit, "height_cm", value) - as_lying(
        last.visit, "height_cm", last.value
    )
    if posture is Posture.LYING:
        least = -_measuring_error(case) - NOISE
        is_swap = change < least <= change + LYING_STANDING_DIFFERENCE_CM
    else:
        per_month = case.content.plausibility.posture.growth_cm_per_month
        most = per_month * months_since(case, last) + NOISE
        is_swap = change - LYING_STANDING_DIFFERENCE_CM <= most < change
    if is_swap:
        yield doubt_about(
            case,
            "height_cm",
            "posture_swapped",
            **beside(last),
            **_last_posture(last),
            posture=posture.value,
            other_posture=_OTHER[posture].value,
        )


def unusual_postures(case: Case) -> Iterator[Doubt]:
    """Yield a doubt about a small child measured standing, or an older one measured lying."""
    posture = _posture(case)
    if posture is None or case.visit.number("height_cm") is None:
        return
    stands = case.months >= case.content.plausibility.posture.standing_from_month
    usual = Posture.STANDING if stands else Posture.LYING
    if posture is not usual:
        yield doubt_about(
            case,
            "height_cm",
            "posture_unusual",
            posture=posture.value,
            other_posture=usual.value,
        )


def _posture(case: Case) -> Posture | None:
    """Return how a child was measured; of others nobody is asked."""
    chosen = case.visit.choice("posture")
    if chosen is None or case.months > case.content.plausibility.posture_to_month:
        return None
    return Posture(chosen)


def _last_posture(last: Earlier) -> Detail:
    return {"last_posture": last.visit.choice("posture") or ""}


def _measuring_error(case: Case) -> float:
    rules = case.content.plausibility.shrink
    found = (each.more_than for each in rules if each.field == "height_cm")
    return next(found, 0.0)
