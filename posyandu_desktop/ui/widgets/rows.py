"""What lists and cards show, as frozen values a presenter can make. No Qt in here."""

from collections.abc import Hashable
from dataclasses import dataclass, replace
from typing import Self

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Badge:
    """A tone with its word; `icon` is the tone's own unless another is named.

    `step` is one of the five steps (langkah), whose band colour it has then; 0 is none.
    """

    tone: Tone
    word: str
    icon: str = ""
    step: int = 0

    def translated(self) -> Self:
        """Return the badge in the chosen language; for those that stand in a table of texts."""
        return replace(self, word=tr(self.word))


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRow:
    """One person in a list: who, which one, and why they matter now.

    `more` is a third line, shown by lists that have room for it.
    """

    key: Hashable
    name: str
    details: str = ""
    badge: Badge | None = None
    more: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table."""

    title: str
    numeric: bool = False
    bold: bool = False
    stretch: bool = False

    def translated(self) -> Self:
        """Return the column in the chosen language; for those that stand in a table of texts."""
        return replace(self, title=tr(self.title))


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What a cell shows, and by what it is sorted (the text itself when not said)."""

    text: str
    sort_by: float | str | None = None
    tone: Tone | None = None

    def translated(self) -> Self:
        """Return the cell in the chosen language; for those that stand in a table of texts."""
        return replace(self, text=tr(self.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class TableRow:
    """One row of a table; one cell for each column."""

    key: Hashable
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryRow:
    """One earlier month: its name, its values as shown ("" is not measured), its letter."""

    label: str
    values: tuple[str, ...]
    letter: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """The loudest thing on a screen: a letter of the card, what it means, and why."""

    letter: str
    title: str
    explanation: str
    tone: Tone


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do now: the step, the cluster of services it is for, and one sentence why."""

    title: str
    sentence: str
    tone: Tone = Tone.INFO
    cluster: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """The strip below the bar; `main` and `other` are the words and keys of its buttons."""

    words: str
    tone: Tone = Tone.NEUTRAL
    icon: str = "calendar"
    main: tuple[str, str] | None = None
    other: tuple[str, str] | None = None
