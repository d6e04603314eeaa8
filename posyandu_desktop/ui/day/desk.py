"""What the day screen needs from around it. No Qt in here."""

from collections.abc import Callable
from dataclasses import dataclass

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.running import Runner


def nothing() -> None:
    """Stop nothing, where nothing is sent in the background."""


def no_number(_text: str) -> bool:
    """Take every text for a name, where nobody looks for numbers that are scanned."""
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the day screen needs from around it; `standing_note` is a quiet line for all day.

    `scanned` opens whose number a text is, and says whether it was one.
    """

    store: Store
    content: ClinicalContent
    session: Session
    run: Runner
    send: Callable[[], "Sent"]
    open_visit: Callable[[Person], None]
    open_home_visit: Callable[[Person], None]
    show_home_visits: Callable[[], None]
    new_person: Callable[[str], None]
    show_deliveries: Callable[[], None]
    show_missing: Callable[[], None]
    queue: Queue
    standing_note: str = ""
    scanned: Callable[[str], bool] = no_number
    stop_sending: Callable[[], None] = nothing


@dataclass(frozen=True, slots=True)
class Sent:
    """What an upload came to.

    Attributes:
        received: Records the server confirmed.
        refused: Records it refused.
        waiting: Records that still wait.
        trouble: Why it ended early, as a sentence; empty when it did not.
        used_kb: Data that went over the line.
        stopped: Whether somebody stopped it.
        came: What others' laptops and the Puskesmas wrote, in words; or empty.
        again_in_s: How long to leave the server alone; None for the usual while.
    """

    received: int
    refused: int
    waiting: int
    trouble: str = ""
    used_kb: int = 0
    stopped: bool = False
    again_in_s: float | None = None
    came: str = ""
