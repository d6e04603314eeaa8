"""Everything the day screen shows, as plain values."""

from dataclasses import dataclass

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure above the lists; `opens` names the list of names behind it."""

    number: str
    caption: str
    tone: Tone
    opens: str


@dataclass(frozen=True, slots=True)
class Filter:
    """One filter of the awaited: what it leaves, its word, how many; "" leaves everybody."""

    value: str
    word: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the day screen shows."""

    title: str = ""
    figures: tuple[Figure, ...] = ()
    in_progress: tuple[PersonRow, ...] = ()
    filters: tuple[Filter, ...] = ()
    filtered: str = ""
    awaited: tuple[PersonRow, ...] = ()
    awaited_title: str = ""
    awaited_note: str = ""
    awaited_empty: str = ""
    served: tuple[PersonRow, ...] = ()
    served_title: str = "Sudah selesai"
    served_note: str = ""
    searching: str = ""
    results: tuple[PersonRow, ...] = ()
    results_note: str = ""
    sending: bool = False
    stopping: bool = False
    send_progress: tuple[int, int] | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO
    standing_note: str = ""
