"""The page of open referrals: the list at the left, the one in hand with its steps at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import ReferralState
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.referrals.lines import Detail
from posyandu_desktop.ui.referrals.presenter import Form, ReferralsScreen, State
from posyandu_desktop.ui.texts.referrals import STEP_TITLES
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fields import Field, TextField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column

LABEL_WIDTH = 84
DETAIL_WIDTH = 430
LONGEST_ANSWER = 300
_TAB = Qt.FocusReason.TabFocusReason
_QUEUED = Qt.ConnectionType.QueuedConnection
_COLUMNS = (
    Column(title="Keadaan"),
    Column(title="Nama", bold=True),
    Column(title="Dirujuk"),
    Column(title="Ke"),
    Column(title="Sebab", stretch=True),
)
_EMPTY = "Tidak ada rujukan yang terbuka. Yang dirujuk saat kunjungan muncul di sini."
_STEP_KEYS = {
    ReferralState.ARRIVED: "F6",
    ReferralState.ANSWERED: "F7",
    ReferralState.CLOSED: "F8",
}


class ReferralsView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    page = "referrals"

    def __init__(self, presenter: ReferralsScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._rows: object = None
        self._open_step: ReferralState | None = None
        self._jumped_to = ""
        self.message = MessageBar()
        self.table = PlainTable(
            tr("Rujukan terbuka"), [one.translated() for one in _COLUMNS], tr(_EMPTY)
        )
        self.day = DateField(tr("Tanggal"), presenter.today, future=True, label_width=LABEL_WIDTH)
        self.answer = TextField("", label_width=LABEL_WIDTH, longest=LONGEST_ANSWER)
        self.fields: dict[str, Field] = {"on": self.day, "answer": self.answer}
        self.step_buttons = {
            step: KeyButton(tr(STEP_TITLES[step]), key) for step, key in _STEP_KEYS.items()
        }
        self.save_button = KeyButton(tr("Simpan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self.foot = FootBar()
        self._about = _About()
        self._form_title = text_label("", "heading")
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._show_rows(state)
        self._about.show_detail(state.detail)
        self._show_form(state)
        self._show_steps(state)
        self._show_status(state)
        self.message.say(state.message, state.message_tone, remedy=state.undo)

    def person_in_hand(self) -> PersonId | None:
        """Return whose referral is in hand."""
        return self._presenter.person_in_hand()

    def start(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus(_TAB)

    def _show_rows(self, state: State) -> None:
        if state.rows is not self._rows:
            self._rows = state.rows
            self.table.set_rows(state.rows)
        if self.table.current_key() != state.current:
            self.table.take(state.current)

    def _show_status(self, state: State) -> None:
        if state.form is not None:
            words = (
                tr("Enter: simpan. Panah bawah: tanggal.")
                if state.form.asks
                else tr("Enter: simpan.")
            )
            self.foot.set_status(tr("{words} Esc: tidak jadi.").format(words=words), icon="info")
        else:
            tone = Tone.ACT if state.overdue else Tone.NEUTRAL
            self.foot.set_status(state.summary, tone, "warning" if state.overdue else "info")

    def _show_steps(self, state: State) -> None:
        steps = state.detail.steps if state.detail else {}
        for step, button in self.step_buttons.items():
            button.setVisible(state.form is None and bool(steps))
            button.setEnabled(step in steps)
            button.set_text(steps.get(step, tr(STEP_TITLES[step])))

    def _show_form(self, state: State) -> None:
        form = state.form
        is_open = form is not None
        for widget in (self._form_title, self.day, self.save_button):
            widget.setVisible(is_open)
        self.answer.setVisible(form is not None and bool(form.asks))
        self.table.setEnabled(not is_open)
        self.open_button.setVisible(not is_open)
        if form is not None:
            self._show_fields(form)
        was_open, self._open_step = self._open_step, form.step if form else None
        if was_open and not is_open:
            self.start()
        if state.jump_to and state.jump_to != self._jumped_to:
            self.fields[state.jump_to].setFocus(_TAB)
        self._jumped_to = state.jump_to

    def _show_fields(self, form: Form) -> None:
        if form.step is not self._open_step:
            self._form_title.setText(tr(STEP_TITLES[form.step]))
            self.day.set_day(self._presenter.today())
            self.answer.set_label(form.asks)
        self.answer.set_text(form.text)
        for name, field in self.fields.items():
            field.set_problem(form.problems.get(name))

    def _row_changed(self) -> None:
        self._presenter.looked_at(self.table.current_key())

    def _open_current(self) -> None:
        key = self.table.current_key()
        if key is not None:
            self._presenter.open_row(key)

    def _connect(self) -> None:
        presenter = self._presenter
        self.table.opened.connect(presenter.open_row)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.typed, name))
            # Queued: what Enter does to the focus comes first.
            field.input.entered.connect(self._save, _QUEUED)
        for step, button in self.step_buttons.items():
            button.clicked.connect(partial(self._begin, step))
        self.save_button.clicked.connect(presenter.save)
        self.message.acted.connect(presenter.undo)
        self._undo_key = QShortcut(QKeySequence("Ctrl+Z"), self)
        self._undo_key.activated.connect(presenter.undo)
        self.destroyed.connect(presenter.detach)

    def _save(self, _text: str) -> None:
        self._presenter.save()

    def _begin(self, step: ReferralState, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's clicked(bool)
        self._presenter.begin(step)

    def _lay_out(self) -> None:
        listed = Card(tr("Rujukan yang belum selesai"), " ")
        listed.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(theme.px(220))
        chosen = Card()
        chosen.body.addWidget(self._about)
        add_gap(chosen.body, 6)
        for button in self.step_buttons.values():
            chosen.body.addWidget(button)
        for row in (self._form_title, self.answer, self.day):
            chosen.body.addWidget(row)
        chosen.body.addStretch(1)
        self.stack(
            self.message, middle=Columns([(listed, FREE), (chosen, DETAIL_WIDTH)]), foot=self.foot
        )
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.open_button = self.foot.add_button(
            KeyButton(tr("Buka kunjungan"), "Enter", shortcut="")
        )
        self.foot.add_button(self.save_button)
        back.clicked.connect(self._presenter.back)
        self.open_button.clicked.connect(self._open_current)


class _About(QWidget):
    """Whose referral is in hand, what to do now, why, and what happened since."""

    def __init__(self) -> None:
        super().__init__()
        self._name = text_label("", "title", wrap=True)
        self._about = text_label("", "body", "muted_ink", wrap=True)
        self._to_do = ToneLine("body_bold")
        self._when = text_label("", "body", wrap=True)
        self._why = text_label("", "body", wrap=True)
        self._since = text_label("", "body", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        for label in (
            self._name,
            self._about,
            self._to_do,
            self._when,
            self._why,
            self._since,
        ):
            column.addWidget(label)

    def show_detail(self, detail: Detail | None) -> None:
        """Show a referral, or that there is none."""
        if detail is None:
            self._name.setText(tr("Semua rujukan selesai"))
            self._to_do.say(tr("Bila Anda merujuk seseorang, kabarnya dicatat di sini."), Tone.INFO)
        else:
            self._name.setText(detail.name)
            self._to_do.say(detail.to_do, detail.tone)
        texts = {
            self._about: detail.about if detail else "",
            self._when: detail.when if detail else "",
            self._why: "\n".join(f"• {reason}" for reason in detail.why) if detail else "",
            self._since: "\n".join(detail.since) if detail else "",
        }
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))
