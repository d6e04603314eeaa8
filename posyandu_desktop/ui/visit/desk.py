"""What the visit screen needs from the world around it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from posyandu_desktop.domain.case import Case as RulesCase
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.ui.running import BringHome
from posyandu_desktop.ui.visit import doses
from posyandu_desktop.ui.visit.handing_over import NO_QUEUE, VisitQueue
from posyandu_desktop.ui.visit.typed import TypedVisit


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the visit screen needs from the world around it.

    `operators` are all who have a PIN here: a bidan among them vaccinates, a kader never does.
    `show_again` shows a home visit that was moved to another day. `bring_home` lets the window's
    thread hear when a draft is on disk; without it, each is put there at once.
    """

    recorder: Recorder
    content: ClinicalContent
    operator: Operator
    operators: tuple[Operator, ...]
    lots: doses.Lots
    now: Callable[[], datetime]
    leave: Callable[[], None]
    show_pregnancy: Callable[[Person], None]
    show_adverse_event: Callable[[Person, tuple[Immunization, ...]], None]
    show_to_mother: Callable[[RulesCase], None]
    print_for_mother: Callable[[RulesCase], str]
    saved: Callable[[Recorded], None]
    show_again: Callable[[Person, TypedVisit], None]
    show_history: Callable[[], None] = lambda: None
    queue: VisitQueue = NO_QUEUE
    bring_home: BringHome | None = None

    def vaccinator(self) -> str:
        """Return who vaccinates here by default: the bidan signed in, or the first one."""
        if self.operator.role is Role.BIDAN:
            return self.operator.name
        return next((one.name for one in self.operators if one.role is Role.BIDAN), "")

    def kader_names(self) -> frozenset[str]:
        """Return who must never be named as a vaccinator."""
        return frozenset(one.name for one in self.operators if one.role is Role.KADER)
