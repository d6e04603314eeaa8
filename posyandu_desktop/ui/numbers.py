"""Numbers as people type and read them, in the language chosen. No Qt in here."""

import re

from posyandu_desktop.language import decimal_sign

MINUS = "−"
_NUMBER = re.compile(r"[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)")
_THOUSANDS = re.compile(r"[+-]?[1-9][0-9]{0,2}\.[0-9]{3}")


def parse_number(text: str) -> float | None:
    """Return the number a person typed, with comma or point, or None when it is not one.

    "3.200" is refused: it may be 3,2 kilograms or three thousand grams, and a guess could be
    wrong by a factor of 1,000. So are letters, two separators and an empty text.
    """
    typed = text.strip().replace(MINUS, "-")
    if not _NUMBER.fullmatch(typed) or _THOUSANDS.fullmatch(typed):
        return None
    return float(typed.replace(",", "."))


def show_number(value: float, decimals: int) -> str:
    """Return `value` with the decimal sign of the language and a real minus; never "−0,0"."""
    shown = f"{abs(value):.{decimals}f}"
    sign = MINUS if value < 0 and float(shown) != 0 else ""
    return sign + shown.replace(".", decimal_sign())


def show_z(z: float) -> str:
    """Return a z-score with two decimals that never reach a limit the score itself does not.

    Classes begin and end at whole standard deviations. −1,996 is shown as −1,99 and −2,004 as
    −2,01: printed as −2,00, the one would look like the other class and the other like a mistake.
    """
    shown = round(z, 2)
    if shown == round(z) != z and shown != 0:
        shown += 0.01 if z > shown else -0.01
    return show_number(shown, 2)


def show_measure(value: float, decimals: int) -> str:
    """Return a measured value with as many decimals as it needs, at least one where any fit."""
    needed = 1 if decimals > 1 and round(value, 1) == round(value, decimals) else decimals
    return show_number(value, needed)
