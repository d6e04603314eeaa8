"""What the import screen shows. No Qt in here."""

from dataclasses import dataclass
from enum import Enum, auto

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import TableRow


class Page(Enum):
    """The steps of an import."""

    CHOOSE = auto()
    READING = auto()
    PREVIEW = auto()
    IMPORTING = auto()
    DONE = auto()


class Shown(Enum):
    """Which part of the preview is listed."""

    NEW = auto()
    SAME = auto()
    DIFFERENT = auto()
    REFUSED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows."""

    page: Page = Page.CHOOSE
    file_name: str = ""
    shown: Shown = Shown.NEW
    counts: tuple[tuple[Shown, int], ...] = ()
    measurements: int = 0
    rows: tuple[TableRow, ...] = ()
    taken: int = 0
    can_import: bool = False
    progress: tuple[int, int] | None = None
    cancelling: bool = False
    report_title: str = ""
    report: tuple[tuple[str, Tone], ...] = ()
    refused_count: int = 0
    message: str = ""
    message_tone: Tone = Tone.INFO
