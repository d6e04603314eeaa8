"""Everything the close of a session day shows, and what it needs from around it. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.session_close.lines import Line
from posyandu_desktop.ui.texts.day_figures import BandRow, Figure
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows.

    Attributes:
        lines: The checklist; empty once the day is signed off.
        after: Who came after the sign-off and is in none of its numbers; "" for nobody.
        open_points: What was open when it was signed off.
        figures: The large numbers of the day, each with its word.
        bands: The same letters by age.
        summary: Caption and words of whatever else the day came to.
        looked_at: The line whose names are shown, "" for the summary.
        may_go_home: Whether Delete on a name says that they went home unserved.
        asks: What the field at the foot is for.
        next_text: When the posyandu opens again, as typed; "" is not known.
    """

    title: str
    signed: str = ""
    after: str = ""
    lines: tuple[Line, ...] = ()
    open_points: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    bands: tuple[BandRow, ...] = ()
    summary: tuple[tuple[str, str], ...] = ()
    looked_at: str = ""
    names_title: str = ""
    names: tuple[PersonRow, ...] = ()
    may_go_home: bool = False
    asks: str = ""
    text: str = ""
    problem: str = ""
    next_text: str = ""
    next_problem: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO

    @property
    def typed(self) -> tuple[str, str]:
        """What would be lost."""
        return self.text, self.next_text

    @property
    def is_closed(self) -> bool:
        """Whether the day is signed off."""
        return bool(self.signed)


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it; `done` shows the day with a sentence."""

    store: Store
    content: ClinicalContent
    session: Session
    operator: Operator
    now: Callable[[], datetime]
    open_visit: Callable[[Person], None]
    open_home_visit: Callable[[Person], None]
    show_deliveries: Callable[[], None]
    save_backup: Callable[[], None]
    show_opening: Callable[[], None]
    done: Callable[[str], None]
    leave: Callable[[], None]
