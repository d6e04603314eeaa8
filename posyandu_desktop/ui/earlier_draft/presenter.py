"""The question which of two visits of somebody is meant, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.earlier_draft import DISCARD_KEY, GO_ON_KEY, Question


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """What each answer does; `discard` may fail when the disk does not take it."""

    go_on: Callable[[], None]
    discard: Callable[[], None]
    leave: Callable[[], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What is shown; `is_sure` is whether throwing away was asked for once."""

    question: Question
    message: str = ""
    is_sure: bool = False


class EarlierDraft(Presenter[State, View[State]]):
    """A question that only its own two keys answer: digits and Enter of a hurried hand do not."""

    def __init__(self, question: Question, person_id: PersonId, answers: Answers) -> None:
        self.person_id = person_id
        self._answers = answers
        self._state = State(question=question)

    def key_typed(self, text: str) -> None:
        """Hear the two answers; any other key is told that it wrote nothing."""
        key = text.upper()
        if key == GO_ON_KEY:
            self.go_on()
        elif key == DISCARD_KEY:
            self.discard()
        else:
            words = self._state.question.answer_first
            self._show(replace(self._state, message=words, is_sure=False))

    def go_on(self) -> None:
        """Open what is half typed."""
        self._answers.go_on()

    def discard(self) -> None:
        """Throw the draft away, once that was asked about."""
        if not self._state.is_sure:
            words = self._state.question.sure
            self._show(replace(self._state, message=words, is_sure=True))
            return
        try:
            self._answers.discard()
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence))

    def leave(self) -> None:
        """Go back to the day; nothing has changed."""
        self._answers.leave()
