"""The scripted visits: who comes, what is measured and answered, and in which order it is typed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from bench.key_level import Typist
from posyandu_desktop.domain.person import Person
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.visit.card_form import CardForm
from posyandu_desktop.ui.visit.view import VisitView

ENTER, DOWN, SPACE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space
NOTHING_OF_IT = Qt.Key.Key_N
TO_PUSKESMAS = Qt.Key.Key_3
YES, NO = Qt.Key.Key_Y, Qt.Key.Key_T
SEEN_AT_ONCE = 4
LETTERS = 3
TOPIC, HAND_OUTS = "topic", "hand-outs"
MOST_ROWS = 120

ScreenT = TypeVar("ScreenT", bound=QWidget)


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What is typed for one person.

    Attributes:
        figures: Text by the code of its field; a field that is not named is passed over.
        yes: Questions answered yes; every other question of the card that is come by is denied.
        chosen: Which option, from 1, by the code of the choice.
        until: The last field that is filled in; "" for the whole card.
        answers: Whether questions are answered; else they are passed over.
        at_once: Typed where the cursor is when the visit opens; then nothing else is.
        doses: How many due doses are given.
        hand_outs: Whether what is due is handed out.
        usual: Codes of what is handed out in its usual number, with the space bar.
        topics: How many suggested topics are taught.
    """

    figures: Mapping[str, str]
    yes: frozenset[str] = frozenset()
    chosen: Mapping[str, int] = field(default_factory=dict)
    until: str = ""
    answers: bool = True
    at_once: str = ""
    doses: int = 0
    hand_outs: bool = False
    usual: frozenset[str] = frozenset()
    topics: int = 0


class ScriptFailed(Exception):
    """A visit did not go as it was written, so that its figure would mean nothing."""


class Performance:
    """One visit being typed from the search box to the day that follows."""

    def __init__(self, typist: Typist, window: MainWindow, settle: Callable[[], None]) -> None:
        self._typist = typist
        self._window = window
        self._settle = settle

    def play(self, person: Person, script: Script) -> None:
        """Find the person, type the visit, save it.

        Raises:
            ScriptFailed: The screen was not where the script needs it.
        """
        view = self._find(person)
        if script.at_once:
            self._typist.figure(script.at_once)
        else:
            self._walk(view.form, script)
        if script.doses:
            self._give(view.form, script.doses)
            if script.hand_outs and not self._has_handed_out(view.form):
                self._walk(view.form, replace(script, until=HAND_OUTS))
                self._check_hand_outs(view.form)
        if script.topics:
            self._teach(view.form, script.topics)
        self._save(view)

    def _find(self, person: Person) -> VisitView:
        typist, day = self._typist, self._front(DayView)
        typist.think()
        place = -1
        for sign in _searched(person):
            typist.type(sign)
            place = day.results.people.place_of(person.id)
            if 0 <= place < SEEN_AT_ONCE:
                break
        if place < 0:
            raise ScriptFailed(f"not found among the first: {place}")
        if place:
            for _ in range(place):
                typist.press(DOWN)
        typist.press(ENTER)
        self._settle()
        return self._front(VisitView)

    def _walk(self, form: CardForm, script: Script) -> None:
        passed: list[QWidget] = []
        for _ in range(MOST_ROWS):
            focused = self._typist.focused()
            if not form.isAncestorOf(focused) or focused in passed[:-1]:
                return
            passed.append(focused)
            code = self._fill(form, script)
            if code in {script.until, TOPIC} - {""}:
                return
        raise ScriptFailed("the form has no end")

    def _fill(self, form: CardForm, script: Script) -> str:
        """Fill in the row with the cursor, or pass over it; return its code."""
        typist, focused = self._typist, self._typist.focused()
        rows: dict[str, QWidget] = {**form.numbers, **form.questions, **form.lists, **form.sections}
        code = next((code for code, row in rows.items() if row.isAncestorOf(focused)), "")
        if code in script.usual:
            typist.answer(SPACE, block=HAND_OUTS)
        elif code in form.numbers and code in script.figures:
            typist.figure(script.figures[code])
        elif code in form.numbers:
            typist.answer(ENTER, block="figures passed over")
        elif code in form.sections:
            has_none = form.sections[code].none_button is not None
            typist.answer(NO if has_none else ENTER, block=f"section {code}")
        elif code:
            self._answer(code, script)
        else:
            code = self._hand_out_or_pass(form, script)
        return code

    def _hand_out_or_pass(self, form: CardForm, script: Script) -> str:
        typist, focused = self._typist, self._typist.focused()
        if self._is_on_topics(form) and script.topics:
            return TOPIC
        is_hand_out = any(row.isAncestorOf(focused) for row in form.supplements.values())
        gives = is_hand_out and script.hand_outs
        typist.answer(Qt.Key.Key_1 if gives else ENTER, block=HAND_OUTS if is_hand_out else "other")
        return HAND_OUTS if is_hand_out else ""

    def _answer(self, code: str, script: Script) -> None:
        block = code.partition("_")[0]
        if not script.answers:
            self._typist.answer(ENTER, block="passed over")
        elif code in script.chosen:
            key = Qt.Key(Qt.Key.Key_0.value + script.chosen[code])
            self._typist.answer(key, block=block)
        elif block == "tbc" and code not in script.yes:
            self._typist.answer(NOTHING_OF_IT, block=block)
        else:
            self._typist.answer(YES if code in script.yes else NO, block=block)

    def _give(self, form: CardForm, count: int) -> None:
        for _ in range(count):
            self._typist.think()
            self._typist.press(Qt.Key.Key_I, ctrl=True)
        self._settle()
        written = form.doses.written if form.doses is not None else 0
        if written != count:
            raise ScriptFailed(f"{written} doses are written, not {count}")

    def _has_handed_out(self, form: CardForm) -> bool:
        return any(row.choice.value() for row in form.supplements.values())

    def _check_hand_outs(self, form: CardForm) -> None:
        if not self._has_handed_out(form):
            raise ScriptFailed("nothing was handed out")

    def _teach(self, form: CardForm, count: int) -> None:
        """Refer first where that is advised, for there the key of the step leads; then teach."""
        typist = self._typist
        typist.think()
        if not self._is_on_topics(form):
            typist.press(Qt.Key.Key_5, ctrl=True)
        if form.referral is not None and form.referral.isAncestorOf(typist.focused()):
            typist.press(TO_PUSKESMAS)
            typist.tally.referred = True
            self._settle()
            typist.think()
        for _ in range(count):
            typist.press(SPACE)
        if sum(box.isChecked() for box in form.topics.values()) != count:
            raise ScriptFailed(f"the topic is not ticked: {typist.focused()}")

    def _is_on_topics(self, form: CardForm) -> bool:
        return any(box.hasFocus() for box in form.topics.values())

    def _save(self, view: VisitView) -> None:
        """Press Ctrl+S; what is asked then is answered by pressing it again."""
        for _ in range(2):
            self._typist.think()
            self._typist.press(Qt.Key.Key_S, ctrl=True)
            self._settle()
            if self._window.screen_in_front is not view:
                return
        raise ScriptFailed(f"not saved: {view.message.text()}")

    def _front(self, kind: type[ScreenT]) -> ScreenT:
        front = self._window.screen_in_front
        if not isinstance(front, kind):
            raise ScriptFailed(f"{kind.__name__} is not in front")
        return front


def _searched(person: Person) -> str:
    """Return what is typed to find somebody: three letters of each word, the mother's at last."""
    words = [*person.name.lower().split(), *(person.mother_name or "").lower().split()]
    return " ".join(word[:LETTERS] for word in words)
