"""The visit screen: who and before, the card's fields, what it means."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Setting, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.second_look import reasons_for
from posyandu_desktop.ui.visit.correcting import DISCARD_KEY
from posyandu_desktop.ui.visit.frame import VisitFrame
from posyandu_desktop.ui.visit.place import Place, go_to, place_of
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.step_jump import jump, page_keys, step_keys
from posyandu_desktop.ui.visit.stray_keys import StrayKeys
from posyandu_desktop.ui.visit.tab_order import come_in, stops_of
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.widgets.caret import BEGINNING, put_caret

DRAFT_AFTER_MS = 200
"""A change reaches the disk within 300 ms: this wait, and the write itself, beside the typing."""


class VisitView(VisitFrame):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: VisitEntry, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._jumped_to = ""
        self._stray_keys = StrayKeys(presenter, self.form.guard)
        self._said = ""
        self._asked_from = Place()
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(presenter.keep_draft_soon)
        self.message.closed.connect(self.reasons.hide)
        self.back_button.clicked.connect(self._leave)
        self.show_button.clicked.connect(presenter.show_to_mother)
        self.save_button.clicked.connect(self._save)
        if self.next_step is not None:
            self.next_step.clicked.connect(presenter.handing_over.hand_over)
        else:
            self._no_step_key = self._key("Ctrl+T", presenter.handing_over.hand_over)
        self._why_key = self._key("F2", presenter.why)
        # A line that is typed hears it first.
        self._undo_key = self._key("Ctrl+Z", presenter.cannot_undo)
        self._print_key = self._key("Ctrl+P", presenter.print_for_mother)
        self._discard_key = self._key(DISCARD_KEY, presenter.discard_changes)
        self._page_keys = page_keys(self, self._meaning_card.turn_page)
        self._step_keys = step_keys(self, self._go_to_step)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.form.show_state(state)
        if self.home is not None:
            self.home.show_state(state)
        self.who.show_state(state)
        self.meaning.show_state(state)
        for key in self._page_keys:
            key.setEnabled(state.why_open and self._meaning_card.scrolls_itself())
        if state.draft_line:
            self.foot.set_status(state.draft_line)
        if state.message != self._said:
            self._said = state.message
            self.message.say(state.message, state.message_tone)
        asks = state.asks_reason and not self.message.isHidden()
        self.reasons.show_reasons(reasons_for(state.doubts) if asks else ())
        self._ask_why(state)
        self.show_in_sight(state)
        self.save_button.setEnabled(not state.saved)
        if state.jump_to != self._jumped_to:
            self._jumped_to = state.jump_to
            target = self.form.field(state.jump_to)
            if target is not None:
                jump(target)

    @property
    def visit_id(self) -> VisitId:
        """Which visit it is."""
        return self._presenter.state.typed.visit_id

    @property
    def at_home_on(self) -> date | None:
        """The day of a home visit, None at the posyandu."""
        typed = self._presenter.state.typed
        return typed.visited_on if typed.setting is Setting.HOME else None

    def person_in_hand(self) -> PersonId | None:
        """Return whose visit it is."""
        return self._presenter.case.person.id

    def draft_due(self) -> None:
        """Write the draft soon; fast typing cannot delay it, for a running timer is left alone."""
        if not self._draft_timer.isActive():
            self._draft_timer.start()

    def start(self) -> None:
        """Put the cursor where typing begins: at home with the day, which may not be today."""
        if self.home is not None:
            self.home.start()
            return
        first = self._where_it_goes_on() or self.form.first_field()
        if first is not None:
            jump(first)
            if self._presenter.handing_over.step > 1:
                # Somebody else typed what stands there: the next key must not replace it.
                put_caret(QApplication.focusWidget(), BEGINNING)

    def _where_it_goes_on(self) -> QWidget | None:
        """Return the first empty row of the step somebody was sent to; folded ones stay so."""
        rows = {**self.form.numbers, **self.form.questions, **self.form.choices, **self.form.lists}
        going_on = self._presenter.handing_over
        stops = (rows[code] for code in going_on.first_empty if code in rows)
        found = next(stops, None)
        # Beyond the rows are doses, what is handed out, topics: the key of the step knows them.
        return found or (self.form.step_field(going_on.step) if going_on.step > 1 else None)

    @property
    def person(self) -> Person:
        """Whose visit it is."""
        return self._presenter.case.person

    @property
    def typed(self) -> TypedVisit:
        """What stands on the screen."""
        return self._presenter.state.typed

    def place(self) -> Place:
        """Return where the cursor is, for whoever goes on here."""
        return place_of(self.form)

    def go_to(self, place: Place) -> None:
        """Put the cursor where another operator left it."""
        if not go_to(self.form, place):
            self.start()
            # Nobody went there: the next key must not replace what stands in it.
            put_caret(QApplication.focusWidget(), BEGINNING)

    def sign(self) -> bool:
        """Sign the visit as it stands, as a midwife does."""
        if self.why.question():
            self.why.insist()
        else:
            self._presenter.sign()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Hear the day of a home visit again when the lock is gone."""
        super().showEvent(event)
        if self.home is not None:
            self.home.hear()

    def go_on(self) -> None:
        """Put the cursor behind the day of a home visit, which was just chosen."""
        jump(stops_of(self.form)[0])

    def keep_now(self) -> None:
        """Write the draft at once; it will be back on the screen after the next sign-in."""
        self.keep_draft()

    def keep_draft(self) -> None:
        """Write the draft at once; the screen stays, and what it loses the cursor for is no act."""
        if self.home is not None:
            self.home.let_go()
        if self._draft_timer.isActive() or self._presenter.has_unkept:
            self._draft_timer.stop()
            self._presenter.keep_draft()

    def put_aside(self) -> bool:
        """Keep what is typed because another screen is wanted; say if it worked."""
        is_aside = self._presenter.put_aside()
        if is_aside and self.home is not None:
            self.home.let_go()
        return is_aside

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001  # Qt's own
        """Come into the form at its beginning, whichever row was made last."""
        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(next)
        come_in(self.form, before, forward=next)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what is open, then goes back; what was typed stays as a draft."""
        if event.key() == Qt.Key.Key_Escape:
            self._close_what_is_open()
        elif not self._stray_keys.hear(event):
            super().keyPressEvent(event)

    def _close_what_is_open(self) -> None:
        """Close what was opened last: the reasons, a small form, a message; then the visit."""
        state = self._presenter.state
        if state.why_open:
            self._presenter.why()
        elif state.dose_form is not None:
            self._presenter.dose_closed()
        elif state.correction is not None:
            self._presenter.show_correction(None)
            self.go_to(self._asked_from)
        elif self.message.isVisible():
            self.message.dismiss()
        else:
            self._leave()

    def _ask_why(self, state: State) -> None:
        if state.correction is None:
            self.why.dismiss()
        else:
            question = tr("Yang sudah tersimpan diganti: {changes}. Apa sebabnya?")
            if not self.why.question():
                self._asked_from = self.place()
            changes = "; ".join(state.correction.lines)
            self.why.ask(question.format(changes=changes), self._presenter.correction.reasons())

    def _go_to_step(self, number: int) -> None:
        field = self.form.step_field(number)
        if field is not None:
            jump(field)

    def _save(self) -> None:
        if self.why.question():
            self.why.insist()
        elif not self._is_on_another_day():
            self._presenter.save()

    def _leave(self) -> None:
        if not self._is_on_another_day():
            self._presenter.leave()

    def _is_on_another_day(self) -> bool:
        """Say whether a day was typed and not yet taken over; then it is, and shown first."""
        return self.home is not None and self.home.takes_another_day()

    def _key(self, name: str, act: Callable[[], None]) -> QShortcut:
        key = QShortcut(QKeySequence(name), self)
        key.activated.connect(act)
        return key
