"""The visit screen: who and before, the card's fields, what it means."""

from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QShowEvent, Qt
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Setting, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.second_look import reasons_for
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.card_form import CardForm
from posyandu_desktop.ui.visit.home_strip import HomeStrip
from posyandu_desktop.ui.visit.panels import MeaningPanel, WhoPanel
from posyandu_desktop.ui.visit.place import Place, go_to, place_of
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.reason_row import ReasonRow
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.step_jump import jump, page_keys, step_keys
from posyandu_desktop.ui.visit.tab_order import come_in, stops_of
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.why_row import WhyRow

DRAFT_AFTER_MS = 200
"""A change reaches the disk within 300 ms: this wait, and the write itself."""


class VisitView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: VisitEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to = ""
        self._said = ""
        self._draft_timer = QTimer(self)
        self._draft_timer.setSingleShot(True)
        self._draft_timer.setInterval(DRAFT_AFTER_MS)
        self._draft_timer.timeout.connect(presenter.keep_draft)
        self.message = MessageBar(close_key="Esc")
        self.reasons = ReasonRow(presenter.overrule)
        self.why = WhyRow(presenter.correction.because)
        self.form = CardForm(presenter)
        self.meaning = MeaningPanel(presenter)
        self._meaning_card = ScrollCard(self.meaning)
        self.who = WhoPanel(presenter)
        self.foot = FootBar()
        self.message.closed.connect(self.reasons.hide)
        typed = presenter.state.typed
        is_home = typed.setting is Setting.HOME
        self.recording = None if is_home else (typed.visit_id, typed.visited_on)
        self.home = HomeStrip(presenter.home_day) if is_home else None
        self._lay_out()
        self._why_key = QShortcut(QKeySequence("F2"), self)
        self._why_key.activated.connect(presenter.why)
        self.next_step: KeyButton | None = None
        if presenter.handing_over.is_possible:
            self.next_step = KeyButton(tr("Langkah berikut"), "Ctrl+T")
            self.next_step.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
            self.next_step.clicked.connect(presenter.handing_over.hand_over)
            self.who.add_below_name(self.next_step)
        self._page_keys = page_keys(self, self._meaning_card.turn_page)
        self._step_keys = step_keys(self, self._go_to_step)
        self._print_key = QShortcut(QKeySequence("Ctrl+P"), self)
        self._print_key.activated.connect(presenter.print_for_mother)
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

    def _where_it_goes_on(self) -> QWidget | None:
        """Return the first empty row of the step somebody was sent to; folded ones stay so."""
        rows = {**self.form.numbers, **self.form.questions, **self.form.choices, **self.form.lists}
        stops = (rows[code] for code in self._presenter.handing_over.first_empty if code in rows)
        return next(stops, None)

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

    def sign(self) -> bool:
        """Sign the visit as it stands, as a midwife does."""
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
        if self._draft_timer.isActive():
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
        else:
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
            self.start()
        elif self.message.isVisible():
            self.message.dismiss()
        else:
            self._leave()

    def _ask_why(self, state: State) -> None:
        if state.correction is None:
            self.why.dismiss()
        else:
            question = tr("Yang sudah tersimpan diganti: {changes}. Apa sebabnya?")
            changes = "; ".join(state.correction.lines)
            self.why.ask(question.format(changes=changes), self._presenter.correction.reasons())

    def _go_to_step(self, number: int) -> None:
        field = self.form.step_field(number)
        if field is not None:
            jump(field)

    def _save(self) -> None:
        if not self._is_on_another_day():
            self._presenter.save()

    def _leave(self) -> None:
        if not self._is_on_another_day():
            self._presenter.leave()

    def _is_on_another_day(self) -> bool:
        """Say whether a day was typed and not yet taken over; then it is, and shown first."""
        return self.home is not None and self.home.takes_another_day()

    def _lay_out(self) -> None:
        columns = Columns(
            [
                (ScrollCard(self.who), 290),
                (ScrollCard(self.form), FREE),
                (self._meaning_card, 390),
            ]
        )
        home = () if self.home is None else (self.home,)
        self.stack(self.message, self.reasons, self.why, *home, middle=columns, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._leave)
        show = self.foot.add_button(KeyButton(tr("Tunjukkan"), "F9"))
        show.clicked.connect(self._presenter.show_to_mother)
        # F9 shows from everywhere; a button that takes the cursor would not give it back.
        show.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save_button = self.foot.add_button(
            KeyButton(tr("Simpan kunjungan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._save)
        self.foot.set_status(tr("Belum ada yang diketik"), Tone.NEUTRAL, "dot")
