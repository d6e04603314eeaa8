"""The language people read. Indonesian is written in the code; another one is looked up.

A text is translated where it is used, not where it stands: so a switch of the language is seen at
the next drawing, without a restart.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

T = TypeVar("T")

COMMA, POINT = ",", "."

_look_up: Callable[[str], str] | None = None
_decimal_sign = COMMA


def tr(text: str) -> str:
    """Return `text` in the chosen language, or as it is where nobody translated it.

    What varies is a named place, filled after the lookup: ``tr("{name} datang").format(name=…)``.
    """
    return text if _look_up is None else _look_up(text)


def look_up() -> Callable[[str], str] | None:
    """Return the lookup of the chosen language; None for Indonesian."""
    return _look_up


def speak(catalogue: Callable[[str], str] | None, decimal_sign: str = COMMA) -> None:
    """Choose the language: a catalogue's lookup, or None for Indonesian, and how 0,5 is written."""
    global _look_up, _decimal_sign  # one program speaks one language at a time
    _look_up, _decimal_sign = catalogue, decimal_sign


def decimal_sign() -> str:
    """Return what stands before the decimals of a number that is shown."""
    return _decimal_sign


def tr_options(options: Iterable[tuple[T, str]]) -> tuple[tuple[T, str], ...]:
    """Return what can be chosen, its words in the chosen language."""
    return tuple((value, tr(words)) for value, words in options)
