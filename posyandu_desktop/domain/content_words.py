"""A content file in another language: its words are looked up, its rules stay untouched."""

import json
from collections.abc import Callable
from typing import Any

WORDS = frozenset(
    {
        "action",
        "help",
        "instructions",
        "label",
        "name",
        "name_under_two",
        "names",
        "none_action",
        "points",
        "sentence",
        "sentence_again",
        "sentence_infant",
        "short",
        "short_under_two",
        "text",
        "title",
        "too_close",
        "too_many",
        "too_old",
        "too_young",
        "unit",
        "words",
    }
)
"""The members of a content file that people read; everything else is a rule, a code or a source."""


def translated(file: bytes, look_up: Callable[[str], str]) -> bytes:
    """Return a content file (JSON) with the texts people read looked up.

    A file that is not JSON comes back as it is: whoever reads it says what is wrong with it.
    """
    try:
        content = json.loads(file)
    except ValueError:
        return file
    return json.dumps(_looked_up(content, look_up), ensure_ascii=False).encode()


def _looked_up(part: Any, look_up: Callable[[str], str], key: str = "") -> Any:
    if isinstance(part, dict):
        return {name: _looked_up(value, look_up, name) for name, value in part.items()}
    if isinstance(part, list):
        return [_looked_up(value, look_up, key) for value in part]
    return look_up(part) if isinstance(part, str) and key in WORDS else part
