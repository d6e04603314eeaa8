"""The language people read. Indonesian is written in the code; another one is looked up.

A text is translated where it is used, not where it stands: so a switch of the language is seen at
the next drawing, without a restart.
"""

from collections.abc import Callable

_look_up: Callable[[str], str] | None = None


def tr(text: str) -> str:
    """Return `text` in the chosen language, or as it is where nobody translated it.

    What varies is a named place, filled after the lookup: ``tr("{name} datang").format(name=…)``.
    """
    return text if _look_up is None else _look_up(text)


def speak(look_up: Callable[[str], str] | None) -> None:
    """Choose the language: a catalogue's lookup, or None for Indonesian."""
    global _look_up  # noqa: PLW0603  # one program speaks one language at a time
    _look_up = look_up
