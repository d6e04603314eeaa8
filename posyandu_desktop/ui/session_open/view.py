"""The opening of a session day: day, people and vitamin A at the left, vials at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_open.presenter import EXPIRY, LOT, SessionOpening, State
from posyandu_desktop.ui.texts.next_session import LABEL as NEXT_LABEL
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard
from posyandu_desktop.ui.widgets.tick_box import TickBox

LABEL_WIDTH = 150
VIAL_WIDTH = 200
LONGEST_LOT = 60
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
        self.day = DateField(tr("Tanggal"), presenter.today, label_width=LABEL_WIDTH)
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
        if not self.day.input.hasFocus():
            self.day.set_day(state.day)
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
            row.show_problem(state.problems.get((code, LOT)) or state.problems.get((code, EXPIRY)))
        self.save_button.set_text(tr("Simpan") if state.is_open else tr("Buka hari"))
        self.message.say(state.message, state.message_tone)
        if state.jump_to is not None and state.jump_to != self._jumped_to:
            self.vials[state.jump_to[0]].field(state.jump_to[1]).setFocus(_TAB)
        self._jumped_to = state.jump_to
        if state.next_problem:
            self.next_day.setFocus(_TAB)

    def start(self) -> None:
        """Put the cursor on the button: one Enter takes everything as it stands."""
        self.save_button.setFocus(_TAB)

    def _connect(self) -> None:
        presenter = self._presenter
        self.day.dated.connect(presenter.day_chosen)
        self.next_day.edited.connect(presenter.next_typed)
        self.vitamin_a.choice.chosen.connect(presenter.vitamin_a_chosen)
        for one, box in self.operators.items():
            box.clicked.connect(partial(self._tick, one))
        for code, row in self.vials.items():
            row.lot.edited.connect(partial(presenter.vial_typed, code, LOT))
            row.expiry.edited.connect(partial(presenter.vial_typed, code, EXPIRY))

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
        hint = tr("Enter: buka seperti ini. Shift+Tab: ubah dulu.")
        self.foot.set_status(hint, Tone.NEUTRAL, "info")

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


class VialRow(QWidget):
    """One vaccine: the lot on its vials, and the month printed beside it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lot = TextField(name, label_width=VIAL_WIDTH, longest=LONGEST_LOT)
        self.lot.set_placeholder(tr("nomor batch"))
        self.expiry = TextField(tr("sampai"), label_width=66, longest=10)
        self.expiry.set_placeholder(tr("bln/thn"))
        self.expiry.input.setFixedWidth(theme.px(100))
        self.expiry.input.setAccessibleName(tr("{name}, kedaluwarsa").format(name=name))
        self.lot.input.setAccessibleName(tr("{name}, nomor batch").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.lot, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.expiry, 0, Qt.AlignmentFlag.AlignTop)

    def field(self, part: str) -> TextField:
        """Return one of its two fields."""
        return self.lot if part == LOT else self.expiry

    def show_vial(self, lot: str, expiry: str) -> None:
        """Show what is typed."""
        self.lot.set_text(lot)
        self.expiry.set_text(expiry)

    def show_problem(self, problem: str | None) -> None:
        """Say below what is wrong."""
        self.lot.set_problem(problem)


def _column() -> tuple[QWidget, QVBoxLayout]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
    column.setSpacing(theme.px(6))
    return inside, column
