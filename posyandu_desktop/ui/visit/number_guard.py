"""Keeps a number that is typed one field too late from answering questions."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.digit_run import NUMBER_CHARACTERS, SIGNS, DigitRun, Misplaced
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.step_jump import jump
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import Field
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.painting import ENTER_KEYS
from posyandu_desktop.ui.widgets.stray_digits import NOT_A_NUMBER
from posyandu_desktop.ui.widgets.tick_box import TickBox

_MODIFIED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier

AnswerRow = QuestionRow | ChoiceField


class NumberGuard:
    """Hears the keys of a form before its rows do."""

    def __init__(
        self,
        presenter: VisitEntry,
        row: Callable[[str], AnswerRow | None],
        note: Callable[[], Field | None],
    ) -> None:
        self._presenter = presenter
        self._row = row
        self._note = note
        self._run = DigitRun()
        self._said_on: AnswerRow | None = None
        self._stray = ""

    def watch(self, code: str, row: AnswerRow) -> None:
        """Hear the keys of a row with answers."""
        watched = row.choice if isinstance(row, QuestionRow) else row.box
        watched.watch_keys(partial(self._on_answers, code))

    def watch_choice(self, choice: Segmented, number: Field) -> None:
        """Hear the keys of a choice that stands beside a number."""
        choice.watch_keys(partial(self._beside, number))

    def watch_field(self, field: Field) -> None:
        """Hear the keys of a line in which numbers or words are typed."""
        field.input.watch_keys(partial(self._in_field, field))

    def watch_box(self, box: TickBox) -> None:
        """Hear the keys of a box, to which the cursor may have gone on."""
        box.watch_keys(self._on_box)

    def takes_stray(self, event: QKeyEvent) -> bool:
        """Hear a key on a button: it may go on with a number that began by answering questions."""
        return self._elsewhere(event, False)  # noqa: FBT003  # a button has no answers

    def _on_answers(self, code: str, event: QKeyEvent, is_answer: bool) -> bool:  # noqa: FBT001  # read at its one use
        if not _is_of_number(event):
            return self._other_key(event)
        if event.isAutoRepeat():
            return False
        here = Misplaced(code, "", self._presenter.state.typed)
        found = self._run.on_answers(event.text(), event.timestamp(), here, is_answer=is_answer)
        return self._say(found)

    def _in_field(self, field: Field, event: QKeyEvent, _is_answer: bool) -> bool:  # noqa: FBT001  # as above
        if not _is_of_number(event):
            return self._other_key(event)
        may_begin = bool(field.text()) or event.text() not in SIGNS
        return self._taken_elsewhere(event, may_begin=may_begin)

    def _elsewhere(self, event: QKeyEvent, _is_answer: bool) -> bool:  # noqa: FBT001  # as above
        if not _is_of_number(event):
            return self._other_key(event)
        return self._taken_elsewhere(event, may_begin=False)

    def _on_box(self, event: QKeyEvent, is_answer: bool) -> bool:  # noqa: FBT001  # as above
        """Let words go where there is room for them: a referral leads on to the boxes of topics."""
        note, is_key = self._note(), bool(event.modifiers() & _MODIFIED)
        if event.text().isalpha() and not is_key and note is not None and note.isVisible():
            note.input.setFocus(Qt.FocusReason.TabFocusReason)
            note.input.end(False)  # noqa: FBT003  # Qt's own signature
            note.input.insert(event.text())
            return True
        return self._elsewhere(event, is_answer)

    def _beside(self, number: Field, event: QKeyEvent, is_answer: bool) -> bool:  # noqa: FBT001  # as above
        """Let digits go into an empty line beside the choice, or say that they did not."""
        if not _is_of_number(event):
            self._stray = ""
            return self._elsewhere(event, is_answer)
        if self._elsewhere(event, is_answer):
            return True
        begins = not self._stray and event.text() not in SIGNS
        if begins and (line := _line_before_or_after(number)) is not None:
            QApplication.sendEvent(line, event.clone())
            return True
        self._stray += event.text()
        self._presenter.say(tr(NOT_A_NUMBER).format(text=self._stray), Tone.WATCH)
        return True

    def _taken_elsewhere(self, event: QKeyEvent, *, may_begin: bool) -> bool:
        character, at_ms = event.text(), event.timestamp()
        return self._say(self._run.elsewhere(character, at_ms, may_begin=may_begin))

    def _other_key(self, event: QKeyEvent) -> bool:
        """Let a key do what it does; the Enter behind a number that was refused ends the number."""
        ends_number = event.key() in ENTER_KEYS and self._run.goes_on(event.timestamp())
        self._run.forget()
        if not ends_number:
            self._be_quiet()
        return ends_number

    def _say(self, found: Misplaced | None) -> bool:
        if found is None:
            self._be_quiet()
            return False
        if self._presenter.state.typed != found.before:
            self._presenter.put_back(found.before)
        row = self._row(found.code)
        if row is not None:
            if self._said_on is not row:
                self._be_quiet()
            row.set_remark(tr(NOT_A_NUMBER).format(text=found.text))
            self._said_on = row
            jump(row)
        return True

    def _be_quiet(self) -> None:
        if self._said_on is not None:
            self._said_on.set_remark("")
            self._said_on = None


def _line_before_or_after(number: Field) -> QLineEdit | None:
    """Put the cursor into the line of a choice, or the one after; None if both are full."""
    here = QApplication.focusWidget()
    if number.input.isEnabled() and not number.text():
        number.input.setFocus(Qt.FocusReason.TabFocusReason)
        return number.input
    if here is None or not go_on(here, forward=True):
        return None
    line = QApplication.focusWidget()
    if isinstance(line, QLineEdit) and not line.text():
        return line
    here.setFocus(Qt.FocusReason.OtherFocusReason)
    return None


def _is_of_number(event: QKeyEvent) -> bool:
    return event.text() in NUMBER_CHARACTERS and not event.modifiers() & _MODIFIED
