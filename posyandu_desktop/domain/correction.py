"""Why something saved was wrong, and which of its values a correction changes."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Self

from posyandu_desktop.domain.visit import Visit


class Mistake(StrEnum):
    """What went wrong when it was written down."""

    MISREAD = "misread"
    MISTYPED = "mistyped"
    WRONG_PERSON = "wrong_person"
    INSTRUMENT = "instrument"
    TWICE = "twice"
    NOT_SO = "not_so"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why it is put right; `note` is in somebody's own words, and never empty for another reason.

    Raises:
        ValueError: Another reason that says nothing.
    """

    mistake: Mistake
    note: str = ""

    def __post_init__(self) -> None:
        if self.mistake is Mistake.OTHER and not self.note.strip():
            raise ValueError("another reason has to be named")

    def to_json(self) -> dict[str, str]:
        """Return plain JSON values."""
        return {"mistake": self.mistake.value, "note": self.note.strip()}

    @classmethod
    def from_json(cls, plain: Any) -> Self:
        """Return what `to_json` wrote."""
        return cls(Mistake(plain["mistake"]), plain["note"])


def corrected(before: Visit, after: Visit) -> tuple[str, ...]:
    """Return the codes of all that was saved and is another now, or gone; in the saved order.

    What was only added corrects nothing: a visit may be filled by several people. Doses,
    supplements, topics and the referral go by the names of their parts.
    """
    found = [
        code
        for code, value in before.observations.items()
        if after.observations.get(code) != value
        or isinstance(after.observations[code], bool) is not isinstance(value, bool)
    ]
    if set(before.immunizations) - set(after.immunizations):
        found.append("immunizations")
    if set(before.doses_not_given) - set(after.doses_not_given):
        found.append("doses_not_given")
    if set(before.supplements) - set(after.supplements):
        found.append("supplements")
    if set(before.education) - set(after.education):
        found.append("education")
    sent = before.referral and before.referral.target
    if sent is not None and sent is not (after.referral and after.referral.target):
        found.append("referral")
    return tuple(found)
