"""The queue of the day as one visit knows it: who has the person, and where they go next."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from typing import Protocol

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.ui.texts.steps import step_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.handing_over import NO_QUEUE, VisitQueue
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.workplace import Workplace


class ShowDay(Protocol):
    """Shows the day with a line to say."""

    def __call__(self, message: str, tone: Tone) -> None:
        """Show it."""
        ...


def queue_of(
    typed: TypedVisit, workplace: Workplace, session: Session, show_day: ShowDay
) -> VisitQueue:
    """Take somebody in hand whose visit of this session is opened; anybody else is in no queue."""
    is_of_today = typed.session_id == session.id and typed.setting is Setting.POSYANDU
    if not is_of_today or workplace.store.visits.find(typed.visit_id) is not None:
        return NO_QUEUE
    queue = Queue(workplace.store, session, workplace.operator, workplace.now)
    try:
        step = queue.take(typed.person_id).step
    except PosyanduError:
        # The visit can be typed all the same; saving it will say what is wrong with the disk.
        return NO_QUEUE
    return _Queued(queue, show_day, step)


@dataclass(frozen=True, slots=True)
class _Queued:
    """Somebody in the queue whose visit is open."""

    queue: Queue
    show_day: ShowDay
    step: int

    def hand_over(self, person: Person, done_step: int) -> None:
        """Send the person on to the step after the one that is done, and show the day."""
        try:
            sent = self.queue.hand_over(person.id, done_step)
        except PosyanduError as error:
            self.show_day(error.sentence, Tone.ACT)
            return
        said = tr("{name} diteruskan ke langkah {step}. Yang sudah diisi tersimpan.")
        self.show_day(said.format(name=person.name, step=step_words(sent.step)), Tone.GOOD)

    def let_go(self, person: Person) -> None:
        """Nobody has the person in hand any more."""
        with suppress(PosyanduError):
            # The visit itself is on disk, or has said why not.
            self.queue.leave(person.id)

    def served(self, person: Person, steps: Iterable[int]) -> None:
        """Remember that this operator served the person at these steps."""
        with suppress(PosyanduError):
            self.queue.note_served(person.id, steps)
