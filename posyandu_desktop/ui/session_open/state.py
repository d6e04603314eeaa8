"""Everything the opening of a session day shows, and what it needs. No Qt in here."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.session import Posyandu, Session
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.theme_tokens import Tone

LOT, EXPIRY = "lot", "expiry"
DAY = ("day", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands on the form; `vials` by vaccine: lot number and month as typed.

    `next_text` is when the posyandu opens again, "" where nobody knows.
    """

    operators: frozenset[OperatorId] = frozenset()
    vitamin_a: bool = False
    vials: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    next_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows.

    Attributes:
        day: The day that is opened.
        day_text: The day as it is typed, which may be none yet.
        problems: What is wrong with a vial, by vaccine and part.
        jump_to: Where the cursor goes: a vaccine and a part, or `DAY`.
    """

    title: str
    day: date
    typed: Typed
    is_open: bool
    operators: tuple[tuple[OperatorId, str], ...] = ()
    vaccines: tuple[tuple[str, str], ...] = ()
    others: str = ""
    vitamin_a_note: str = ""
    day_text: str = ""
    day_problem: str = ""
    problems: Mapping[tuple[str, str], str] = field(default_factory=dict)
    next_problem: str = ""
    jump_to: tuple[str, str] | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        operators: Who has a PIN here.
        opened: Goes on with the session, and a sentence about it.
    """

    store: Store
    content: ClinicalContent
    posyandu: Posyandu
    operator: Operator
    operators: tuple[Operator, ...]
    today: Callable[[], date]
    now: Callable[[], datetime]
    opened: Callable[[Session, str], None]
    leave: Callable[[], None]
