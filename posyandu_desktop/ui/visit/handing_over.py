"""Handing a half-done visit to the next of the five steps. No Qt in here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from posyandu_desktop.domain.card import CardField, Education, Immunizations, Referral, Supplements
from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.ui.visit.reading import filled
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit

if TYPE_CHECKING:
    from posyandu_desktop.ui.visit.presenter import VisitEntry

LAST_STEP = 5


class VisitQueue(Protocol):
    """The queue as a visit knows it; `step` is where the person was when the visit was opened.

    A step of 0 is none: a visit at home, of another day, or one that is saved already.
    """

    @property
    def step(self) -> int:
        """Where the person was when the visit was opened."""
        ...

    def hand_over(self, person: Person, done_step: int) -> None:
        """Send the person on to the step after the one that is done, and show the day."""
        ...

    def let_go(self, person: Person) -> None:
        """Nobody has the person in hand any more."""
        ...

    def served(self, person: Person, steps: Iterable[int]) -> None:
        """Remember that this operator served the person at these steps."""
        ...


@dataclass(frozen=True, slots=True)
class NoQueue:
    """The queue of a visit that stands in none."""

    step: int = 0

    def hand_over(self, person: Person, done_step: int) -> None:
        """There is nobody to hand over to."""

    def let_go(self, person: Person) -> None:
        """Nobody had them in hand."""

    def served(self, person: Person, steps: Iterable[int]) -> None:
        """There are no steps."""


NO_QUEUE = NoQueue()


class HandingOver:
    """What a visit does with the queue it stands in."""

    def __init__(self, entry: "VisitEntry", queue: VisitQueue) -> None:
        self._entry = entry
        self._queue = queue

    @property
    def is_possible(self) -> bool:
        """Whether the person stands in the queue, so that there may be a next step."""
        return self._queue.step > 0

    @property
    def step(self) -> int:
        """The step the person was sent to; 0 where they stand in no queue."""
        return self._queue.step

    @property
    def first_empty(self) -> Iterator[str]:
        """Where typing goes on: the empty fields of the step the person was sent to, and after."""
        if self._queue.step > 1:
            yield from empty_codes_from(self._entry.state, self._queue.step)

    def hand_over(self) -> None:
        """Send the person on to the next step; what was typed waits there as a draft."""
        state = self._entry.state
        if not self.is_possible:
            self._entry.say(tr("Kunjungan ini tidak dalam antrean langkah. Simpan dengan Ctrl+S."))
            return
        if state.saved:
            return
        done = max((self._queue.step, *steps_filled(state)))
        if done >= LAST_STEP:
            self._entry.say(tr("Ini langkah terakhir. Simpan dengan Ctrl+S."))
        elif self._entry.keep_aside():
            self._queue.hand_over(self._entry.case.person, done)

    def note_served(self) -> None:
        """Remember at which steps this operator filled in what was just saved."""
        filled_here = (step for step in steps_filled(self._entry.state) if step >= self._queue.step)
        self._queue.served(self._entry.case.person, tuple(filled_here))


def steps_filled(state: State) -> tuple[int, ...]:
    """Return the steps of the card in which something is filled in, in order."""
    codes = filled(state.typed)
    return tuple(
        step.number
        for step in state.steps
        if any(_is_filled(field, codes, state.typed) for field in step.fields)
    )


def empty_codes_from(state: State, first_step: int) -> Iterator[str]:
    """Yield the fields of a step and those after it that nobody filled in yet."""
    codes = filled(state.typed)
    for step in state.steps:
        if step.number >= first_step:
            for field in step.fields:
                if not _is_filled(field, codes, state.typed):
                    yield field.code


def _is_filled(field: CardField, codes: frozenset[str], typed: TypedVisit) -> bool:
    match field:
        case Immunizations():
            return bool(typed.immunizations or typed.doses_not_given)
        case Supplements():
            return bool(typed.supplements)
        case Education():
            return bool(typed.education)
        case Referral():
            return typed.referral_target is not None
        case _:
            return field.code in codes
