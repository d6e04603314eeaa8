"""On which line of a JSON text something stands, so that whoever wrote the file can find it."""

import re
from collections.abc import Sequence
from json import JSONDecoder
from typing import Final

_DECODER: Final = JSONDecoder()
_BLANK: Final = re.compile(r"[ \t\n\r]*")


def line_of(text: str, path: Sequence[str | int]) -> int:
    """Return the line, counted from 1, of the value at a path of keys and places.

    Where the path leads to nothing (a key is missing), the line of what it should stand in.

    Args:
        text: Valid JSON.
        path: As pydantic names the place of an error; a step the text does not have is passed over.
    """
    at = _skip(text, 0)
    for step in path:
        found = _step(text, at, step)
        at = at if found is None else found
    return text.count("\n", 0, at) + 1


def _step(text: str, at: int, step: str | int) -> int | None:
    if text[at] == "{" and isinstance(step, str):
        return _member(text, at, step)
    if text[at] == "[" and isinstance(step, int):
        return _element(text, at, step)
    return None


def _member(text: str, at: int, wanted: str) -> int | None:
    at = _skip(text, at + 1)
    while text[at] == '"':
        key, at = _DECODER.raw_decode(text, at)
        at = _skip(text, _skip(text, at) + 1)
        if key == wanted:
            return at
        at = _after(text, at)
    return None


def _element(text: str, at: int, wanted: int) -> int | None:
    at = _skip(text, at + 1)
    place = 0
    while text[at] != "]":
        if place == wanted:
            return at
        at = _after(text, at)
        place += 1
    return None


def _after(text: str, at: int) -> int:
    """Return where the next key or element begins, or the closing bracket."""
    _, end = _DECODER.raw_decode(text, at)
    end = _skip(text, end)
    return _skip(text, end + 1) if text[end] == "," else end


def _skip(text: str, at: int) -> int:
    blank = _BLANK.match(text, at)
    return blank.end() if blank else at
