"""Everything the page of a person shows, and what it needs from around it. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.rows import Key
from posyandu_desktop.ui.texts.corrections import OfferedReason
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.values import ChartValues
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow, TableRow


class Asks(StrEnum):
    """What is asked in place."""

    NOTHING = ""
    WHY = "why"
    WHO = "who"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows.

    Attributes:
        facts, whereabouts: The two lines of the head.
        charts: The charts there are; `chart` is the one shown.
        in_hand: The row the cursor is on.
        action: What Del does with the row in hand, "" for nothing.
        can_move: Whether the visit in hand can go to another person.
        outdated: How many visits were judged before an earlier number was corrected.
        undo: What Ctrl+Z takes back, "" for nothing.
    """

    name: str
    facts: tuple[str, ...]
    whereabouts: tuple[str, ...]
    tab: Tab = Tab.VISITS
    rows: tuple[TableRow, ...] = ()
    notes: tuple[Badge, ...] = ()
    charts: tuple[ChartValues, ...] = ()
    chart: ChartValues | None = None
    in_hand: Key | None = None
    action: str = ""
    can_move: bool = False
    outdated: int = 0
    asks: Asks = Asks.NOTHING
    question: str = ""
    reasons: tuple[OfferedReason, ...] = ()
    found: tuple[PersonRow, ...] = ()
    searching: str = ""
    undo: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it.

    Attributes:
        correct_visit: Opens a saved visit.
        move_visit: Takes a visit back and opens a copy for another person; returns why not.
        show_to_mother: Shows the person their own view.
        print_for_mother: Prints the strip of it; returns what to say.
        changed: Hears that something was saved, and waits for upload now.
        leave: Goes back to where one came from.
    """

    store: Store
    content: ClinicalContent
    now: Callable[[], datetime]
    correct_visit: Callable[[Visit], None]
    move_visit: Callable[[Visit, Person], str]
    show_referrals: Callable[[], None]
    show_pregnancy: Callable[[Person], None]
    show_adverse_event: Callable[[Person], None]
    show_class: Callable[[UUID], None]
    show_to_mother: Callable[[Person], None]
    print_for_mother: Callable[[Person], str]
    changed: Callable[[], None]
    leave: Callable[[], None]
