"""Tells a number typed in the wrong place from answers given with digits. No Qt.

Somebody who looks at the paper and not at the screen types "12,5" one field too late, where each
digit answers a question and goes on. A number betrays itself: by its comma, by a digit that is no
answer here, by digits that follow each other faster than questions are read.
"""

from dataclasses import dataclass

from posyandu_desktop.ui.visit.typed import TypedVisit

AT_ONCE_MS = 180
"""Digits of one number follow each other so; answers, each to a question of its own, do not."""

PAUSE_MS = 1000
"""After a pause what is typed has nothing to do with what was typed before."""

LONGEST = 3
"""So many digits stand before a comma; who answered more questions than these meant it."""

SIGNS = frozenset(",./")
NUMBER_CHARACTERS = SIGNS | frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Misplaced:
    """A number that was typed where an answer is asked.

    Attributes:
        code: The row where it began.
        text: What was typed of it so far.
        before: What stood on the screen before it.
    """

    code: str
    text: str
    before: TypedVisit


class DigitRun:
    """The digits that were typed without anything else in between.

    Times are those of the keyboard, in milliseconds; 0 is not known, and then nothing is fast.
    """

    def __init__(self) -> None:
        self._answered: list[Misplaced] = []
        self._refused: Misplaced | None = None
        self._at_ms = 0

    def forget(self) -> None:
        """Begin anew: another key was pressed."""
        self._answered, self._refused = [], None

    def goes_on(self, at_ms: int) -> bool:
        """Say whether a key now still belongs to a number that was refused."""
        self._pause(at_ms)
        return self._refused is not None

    def on_answers(
        self, character: str, at_ms: int, here: Misplaced, *, is_answer: bool
    ) -> Misplaced | None:
        """Return the number that was typed by mistake; None where a digit answers.

        Args:
            character: One of `NUMBER_CHARACTERS`.
            at_ms: When its key was pressed.
            here: The row the cursor is on and what stands on the screen, no text.
            is_answer: Whether the character is the key of an answer.
        """
        self._pause(at_ms)
        if self._refused is not None or not is_answer or self._is_fast(at_ms):
            return self._refuse(character, at_ms, here)
        self._answered.append(Misplaced(here.code, character, here.before))
        self._answered = self._answered[-LONGEST:]
        self._at_ms = at_ms
        return None

    def elsewhere(self, character: str, at_ms: int, *, may_begin: bool) -> Misplaced | None:
        """Return the number whose beginning was taken for answers; None where it begins here.

        Args:
            character: One of `NUMBER_CHARACTERS`.
            at_ms: When its key was pressed.
            may_begin: Whether a number could begin with it where the cursor is.
        """
        self._pause(at_ms)
        if self._answered and (self._is_fast(at_ms) or not may_begin):
            return self._refuse(character, at_ms, self._answered[0])
        self.forget()
        return None

    def _refuse(self, character: str, at_ms: int, here: Misplaced) -> Misplaced:
        first = self._refused or (self._answered or [here])[0]
        typed = self._refused.text if self._refused else "".join(a.text for a in self._answered)
        self._refused = Misplaced(first.code, typed + character, first.before)
        self._answered = []
        self._at_ms = at_ms
        return self._refused

    def _is_fast(self, at_ms: int) -> bool:
        known = at_ms > 0 and self._at_ms > 0 and bool(self._answered)
        return known and at_ms - self._at_ms <= AT_ONCE_MS

    def _pause(self, at_ms: int) -> None:
        if at_ms > 0 and self._at_ms > 0 and at_ms - self._at_ms > PAUSE_MS:
            self.forget()
