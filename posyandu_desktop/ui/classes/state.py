"""Everything the page of classes shows, and what it needs from around it. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Session
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.classes.typed import TypedClass
from posyandu_desktop.ui.classes.usual import Topics
from posyandu_desktop.ui.texts.corrections import OfferedReason
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import PersonRow


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows.

    Attributes:
        topics: The usual ones of the kind of class, or all that fit.
        people: Those who came that day, those it is for in front, and who is ticked; or what the
            search found.
        past: The classes that were written down, the newest first.
        question: What is asked before something saved is changed, "" for nothing.
        undo: What Ctrl+Z takes back, "" for nothing.
    """

    typed: TypedClass
    topics: Topics = field(default_factory=Topics)
    people: tuple[PersonRow, ...] = ()
    searching: str = ""
    past: tuple[PersonRow, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    question: str = ""
    reasons: tuple[OfferedReason, ...] = ()
    undo: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it.

    Attributes:
        changed: Hears that something was saved, and waits for upload now.
        leave: Goes back to the day.
    """

    store: Store
    content: ClinicalContent
    operator: Operator
    session: Session
    now: Callable[[], datetime]
    changed: Callable[[], None]
    leave: Callable[[], None]
