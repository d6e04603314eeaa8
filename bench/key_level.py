"""The key-level model: what a visit costs somebody who knows the screen, in seconds.

A practised operator's time is the sum of what the hands do, what the head does before, and what
the machine makes them wait for (after Card, Moran and Newell's Keystroke-Level Model):

- K = 0.28 s for every key, and one more for a modifier (Ctrl+S is two keys). 0.28 s is their
  figure for an average non-secretary typist; nobody here is taken for a fast one.
- P = 1.1 s for pointing with the mouse. Everything here is done on the keyboard: none are counted
  unless a script points.
- M = 1.35 s for the thought before a chunk of keys.
- R is not assumed: it is the measured time of each key until the window has drawn its answer.

Where an M stands is a rule, applied by the scripts' own words and not by taste:

1. one before the person is looked for: letters, arrows and Enter are one chunk;
2. one before every figure that is read off an instrument or a slip (a pressure, "142/92", is one);
   Enter behind it is a redundant terminator and has none;
3. one before every decision: a dose, a hand-out, a topic, a referral; the key that jumps to it
   belongs to it;
4. one before a block of questions of one kind, and one more before each answer in it that differs
   from the answer before it. "T T T T" is one thought, "T T Y T" three. An Enter that passes over
   a row is an answer like others: the row is left empty;
5. one before saving.

What is not in the sum: talking, weighing, listening. Rule 4 is the mildest of the five, so the same
visit is also reported with an M before every single answer.
"""

import time
from dataclasses import dataclass, field

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

KEY_S = 0.28
THOUGHT_S = 1.35
POINT_S = 1.1


@dataclass(slots=True)
class Tally:
    """What one visit took.

    Attributes:
        keys: Keys pressed, modifiers counted.
        thoughts: M's by the rule.
        spared: Answers that had no M of their own by rule 4.
        points: Times the mouse was pointed.
        answered_ms: How long each key waited for the window, but for those that changed the screen.
        opened_ms: How long each change of screen took.
        referred: Whether a referral was advised, and made.
    """

    keys: int = 0
    thoughts: int = 0
    spared: int = 0
    points: int = 0
    answered_ms: list[float] = field(default_factory=list)
    opened_ms: list[float] = field(default_factory=list)
    referred: bool = False

    @property
    def waited_s(self) -> float:
        """How long the machine kept somebody waiting."""
        return (sum(self.answered_ms) + sum(self.opened_ms)) / 1000

    @property
    def seconds(self) -> float:
        """The whole visit by the model."""
        return self.keys * KEY_S + self.thoughts * THOUGHT_S + self.points * POINT_S + self.waited_s

    @property
    def strict_seconds(self) -> float:
        """The same with an M before every single answer."""
        return self.seconds + self.spared * THOUGHT_S


class Typist:
    """Types in the real window where the cursor is, and counts."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.tally = Tally()
        self._last_answer = ""
        window.activateWindow()
        if not QTest.qWaitForWindowActive(window):
            raise AssertionError("the window got no keyboard")

    def begin(self) -> None:
        """Count from nothing."""
        self.tally = Tally()
        self._last_answer = ""

    def think(self) -> None:
        """Stop to think; whatever block was being answered is over."""
        self.tally.thoughts += 1
        self._last_answer = ""

    def answer(self, key: Qt.Key, *, block: str) -> None:
        """Answer a question of a block: a thought where the block or the answer is another one."""
        this = f"{block}/{key}"
        if this == self._last_answer:
            self.tally.spared += 1
        else:
            self.think()
        self._last_answer = this
        self.press(key)

    def figure(self, text: str) -> None:
        """Read a figure, type it, and go on."""
        self.think()
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def type(self, text: str) -> None:
        """Type letters, digits and signs."""
        for sign in text:
            self._hit(lambda sign=sign: QTest.keyClick(self._door(), sign))
            self.tally.keys += 1

    def press(self, key: Qt.Key, *, ctrl: bool = False) -> None:
        """Press one key, with Ctrl or without.

        A digit is pressed no sooner than the model's typist does: answers that follow each other
        faster are taken for a number in the wrong place, and undone.
        """
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_9:
            QTest.qWait(round(KEY_S * 1000))
        none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
        self._hit(lambda: QTest.keyClick(self._door(), key, control if ctrl else none))
        self.tally.keys += 1 + ctrl

    def focused(self) -> QWidget:
        """Return the widget with the cursor."""
        return self._focused()

    def _hit(self, strike: object) -> None:
        front = self._screen()
        started = time.perf_counter()
        strike()  # type: ignore[operator]
        # Until nothing is left to do, painting included: that is what somebody waits for.
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        spent = (time.perf_counter() - started) * 1000
        changed = self._screen() is not front
        (self.tally.opened_ms if changed else self.tally.answered_ms).append(spent)

    def _door(self) -> QWindow:
        """Return where the system hands over a key: given to a widget, none would be noticed."""
        return self._window.windowHandle()

    def _screen(self) -> object:
        return getattr(self._window, "screen_in_front", None)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window
