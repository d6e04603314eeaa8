"""A pressure typed in one go: everybody writes 172/104, in whichever field the cursor is. No Qt."""

import re
from collections.abc import Collection
from typing import NamedTuple

from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.ui.visit.typed import TypedVisit

_PRESSURE = re.compile(r"\s*\d{2,3}\s*/\s*\d{2,3}\s*")


class TypedPressure(NamedTuple):
    """Where the two numbers belong, and the visit with them there."""

    upper: str
    lower: str
    typed: TypedVisit


def typed_pressure(code: str, typed: TypedVisit, asked: Collection[str]) -> TypedPressure | None:
    """Return what was meant by a text with a slash, None when it is no pressure.

    Args:
        code: The field it was typed into: one of a reading, or any other number's.
        typed: What is typed.
        asked: The codes of the fields of the cards.
    """
    text = typed.texts.get(code, "")
    upper_text, slash, lower_text = text.partition("/")
    below = dict(READINGS).get(code)
    if slash and below is not None:
        return _placed(code, below, (upper_text, lower_text), typed)
    upper, lower = READINGS[0]
    is_free = upper not in typed.texts and lower not in typed.texts
    if _PRESSURE.fullmatch(text) and upper in asked and is_free:
        return _placed(upper, lower, (upper_text, lower_text), typed.with_text(code, ""))
    return None


def _placed(upper: str, lower: str, texts: tuple[str, str], typed: TypedVisit) -> TypedPressure:
    above = typed.with_text(upper, texts[0].strip())
    return TypedPressure(upper, lower, above.with_text(lower, texts[1].strip()))
