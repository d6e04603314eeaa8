"""The opening of a session day: day, people and vitamin A at the left, vials at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_open.presenter import SessionOpening, State
from posyandu_desktop.ui.session_open.state import DAY, EXPIRY, LOT
from posyandu_desktop.ui.session_open.vial_row import VialRow
from posyandu_desktop.ui.texts.next_session import LABEL as NEXT_LABEL
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import Field
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.tick_box import TickBox

LABEL_WIDTH = 150
CHANGE_KEY, VIALS_KEY = "F6", "F7"
_TAB = Qt.FocusReason.TabFocusReason
_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_Y: True, Qt.Key.Key_T: False}


class SessionOpenView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: SessionOpening, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._jumped_to: tuple[str, str] | None = None
        state = presenter.state
        self.message = MessageBar()
        self.heading = text_label(state.title, "title", wrap=True)
        self.day = DateField(tr("Tanggal"), presenter.today, lately=True, label_width=LABEL_WIDTH)
        self.next_day = DateField(
            tr(NEXT_LABEL), presenter.held_on, future=True, label_width=LABEL_WIDTH
        )
        self.operators = {one: TickBox(words, in_form=True) for one, words in state.operators}
        options: tuple[tuple[object, str], ...] = ((True, tr("Ya")), (False, tr("Tidak")))
        choice = Segmented(options, tr("Vitamin A"), keys=_KEYS)
        self.vitamin_a = ChoiceRow(tr("Bulan vitamin A"), choice, label_width=LABEL_WIDTH)
        self._vitamin_a_note = text_label("", "body", "muted_ink", wrap=True)
        self._others = text_label("", "body", "muted_ink", wrap=True)
        self.vials = {code: VialRow(name) for code, name in state.vaccines}
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.heading.setText(state.title)
        self.day.set_text(state.day_text)
        self.day.set_problem(state.day_problem or None)
        for one, box in self.operators.items():
            box.setChecked(one in state.typed.operators)
        self.vitamin_a.choice.set_value(state.typed.vitamin_a)
        self.next_day.set_text(state.typed.next_text)
        self.next_day.set_problem(state.next_problem or None)
        self._vitamin_a_note.setText(state.vitamin_a_note)
        self._others.setText(state.others)
        self._others.setVisible(bool(state.others))
        for code, row in self.vials.items():
            row.show_vial(*state.typed.vials.get(code, ("", "")))
            row.show_problems(*(state.problems.get((code, part), "") for part in (LOT, EXPIRY)))
        self.save_button.set_text(tr("Simpan") if state.is_open else tr("Buka hari"))
        self.message.say(state.message, state.message_tone)
        if state.jump_to is not None and state.jump_to != self._jumped_to:
            self._go_to(state.jump_to)
        self._jumped_to = state.jump_to
        if state.next_problem:
            self.next_day.setFocus(_TAB)

    def start(self) -> None:
        """Put the cursor on the button: one Enter takes everything as it stands."""
        self.save_button.setFocus(_TAB)

    def _go_to(self, where: tuple[str, str]) -> None:
        target = self.day if where == DAY else self.vials[where[0]].field(where[1])
        target.setFocus(_TAB)

    def _connect(self) -> None:
        presenter = self._presenter
        self.day.edited.connect(presenter.day_typed)
        self.day.left.connect(presenter.day_left)
        self.next_day.edited.connect(presenter.next_typed)
        self.vitamin_a.choice.chosen.connect(presenter.vitamin_a_chosen)
        first = next((row.lot for row in self.vials.values()), self.day)
        for key, field in ((CHANGE_KEY, self.day), (VIALS_KEY, first)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(partial(self._change_in, field))
        for one, box in self.operators.items():
            box.clicked.connect(partial(self._tick, one))
        for code, row in self.vials.items():
            row.lot.edited.connect(partial(presenter.vial_typed, code, LOT))
            row.expiry.edited.connect(partial(presenter.vial_typed, code, EXPIRY))

    def _change_in(self, field: Field) -> None:
        self._say_keys(is_changing=True)
        field.setFocus(_TAB)

    def _say_keys(self, *, is_changing: bool) -> None:
        hint = tr("Enter: buka seperti ini. F6: ubah dulu. F7: botol vaksin.")
        if is_changing:
            hint = tr("Enter: isian berikutnya. Ctrl+S: simpan. F7: botol vaksin.")
        self.foot.set_status(hint, Tone.NEUTRAL, "info")

    def _tick(self, one: OperatorId) -> None:
        self._presenter.operator_ticked(one, present=self.operators[one].isChecked())

    def _lay_out(self) -> None:
        columns = Columns(
            [(ScrollCard(self._day_and_people()), FREE), (ScrollCard(self._brought()), FREE)]
        )
        self.stack(self.message, middle=columns, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
        self.save_button = self.foot.add_button(
            KeyButton(tr("Buka hari"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        )
        self.save_button.clicked.connect(self._presenter.save)
        last = list(self.vials.values())[-1].expiry if self.vials else self.next_day
        # Enter in the last field must lead to what opens the day, not to the way out.
        self.setTabOrder(last.input, self.save_button)
        self.setTabOrder(self.save_button, back)
        self._say_keys(is_changing=self._presenter.state.is_open)

    def _day_and_people(self) -> QWidget:
        inside, column = _column()
        column.addWidget(self.heading)
        column.addWidget(self.day)
        add_gap(column, 6)
        column.addWidget(text_label(tr("Yang bertugas"), "heading"))
        for box in self.operators.values():
            column.addWidget(box)
        add_gap(column, 6)
        column.addWidget(self.vitamin_a)
        column.addWidget(self._vitamin_a_note)
        add_gap(column, 6)
        column.addWidget(self.next_day)
        column.addStretch(1)
        return inside

    def _brought(self) -> QWidget:
        inside, column = _column()
        column.addWidget(text_label(tr("Botol vaksin yang dibawa"), "heading"))
        note = tr("Boleh kosong. Yang ditulis di sini ditawarkan pada setiap kunjungan.")
        column.addWidget(text_label(note, "body", "muted_ink", wrap=True))
        for row in self.vials.values():
            column.addWidget(row)
        column.addWidget(self._others)
        column.addStretch(1)
        return inside


def _column() -> tuple[QWidget, QVBoxLayout]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
    column.setSpacing(theme.px(6))
    return inside, column
