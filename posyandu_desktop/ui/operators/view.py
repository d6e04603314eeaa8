"""The page of operators: who has a PIN at the left, the form at the right."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.operator import Role
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.operators.presenter import Mode, OperatorsScreen, State
from posyandu_desktop.ui.texts.roles import ROLE_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.fields import Field, PinField, TextField
from posyandu_desktop.ui.widgets.form_screen import FormScreen
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList

LABEL_WIDTH = 150
FORM_WIDTH = 560
_TAB = Qt.FocusReason.TabFocusReason
_QUEUED = Qt.ConnectionType.QueuedConnection
_ROLE_KEYS: dict[Qt.Key, object] = {Qt.Key.Key_K: Role.KADER, Qt.Key.Key_B: Role.BIDAN}
_HEADINGS = {
    Mode.LIST: ("PIN", ""),
    Mode.ADD: ("Petugas baru", "biarkan ia mengetik PIN-nya sendiri"),
    Mode.CHANGE_PIN: ("Ganti PIN saya", ""),
}
_ABOUT = (
    "Setiap petugas punya PIN sendiri, supaya tercatat siapa yang mengisi. PIN paling sedikit 6 "
    "angka atau huruf dan tidak diberikan ke orang lain.\n\n"
    "Bila seseorang tidak bertugas lagi, pilih namanya lalu tekan Del. "
    "Catatannya tetap ada."
)


class OperatorsView(FormScreen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: OperatorsScreen, parent: QWidget | None = None) -> None:
        super().__init__(presenter, parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._mode: Mode | None = None
        self._jumped_to = ""
        self.message = MessageBar()
        self.people = PersonList(tr("Petugas"), tr("Belum ada petugas."))
        self.name = TextField(tr("Nama petugas"), label_width=LABEL_WIDTH, longest=120)
        self.role = ChoiceRow(
            tr("Bertugas sebagai"),
            Segmented([(role, tr(ROLE_WORDS[role])) for role in Role], keys=_ROLE_KEYS),
            label_width=LABEL_WIDTH,
        )
        self.old_pin = PinField(tr("PIN sekarang"), label_width=LABEL_WIDTH)
        self.pin = PinField(tr("PIN baru"), label_width=LABEL_WIDTH)
        self.again = PinField(tr("PIN sekali lagi"), label_width=LABEL_WIDTH)
        self.fields: dict[str, Field] = {
            "name": self.name,
            "old_pin": self.old_pin,
            "pin": self.pin,
            "pin_again": self.again,
        }
        self.remove_button = KeyButton(tr("Hapus PIN yang dipilih"), "Del")
        self.change_button = KeyButton(tr("Ganti PIN saya"), "F2")
        self.admin_button = KeyButton(tr("Beri atau cabut hak admin"), "F6")
        self.add_button = KeyButton(tr("Tambah petugas"), "Ctrl+N", kind=ButtonKind.PRIMARY)
        self.save_button = KeyButton(tr("Simpan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self._about = text_label(tr(_ABOUT), "body", "muted_ink", wrap=True)
        self._form_card = Card("PIN", " ")
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.people.set_rows(state.rows)
        texts = {
            "name": state.form.name,
            "old_pin": state.old_pin,
            "pin": state.form.pin,
            "pin_again": state.form.pin_again,
        }
        for name, field in self.fields.items():
            field.set_text(texts[name])
            field.set_problem(state.problems.get(name))
        self.role.choice.set_value(state.form.role)
        self.role.set_problem(state.problems.get("role"))
        self._show_mode(state)
        self._show_message(state)
        if state.jump_to and state.jump_to != self._jumped_to:
            self._row(state.jump_to).setFocus(_TAB)
        self._jumped_to = state.jump_to

    def start(self) -> None:
        """Put the focus where the next key is expected."""
        first: dict[Mode, QWidget] = {
            Mode.LIST: self.people,
            Mode.ADD: self.name,
            Mode.CHANGE_PIN: self.old_pin,
        }
        first[self._presenter.state.mode].setFocus(_TAB)

    def _show_mode(self, state: State) -> None:
        is_form = state.mode is not Mode.LIST
        self._form_card.set_heading(*map(tr, _HEADINGS[state.mode]))
        self._about.setVisible(not is_form)
        self.name.setVisible(state.mode is Mode.ADD)
        self.role.setVisible(state.mode is Mode.ADD)
        self.old_pin.setVisible(state.mode is Mode.CHANGE_PIN)
        self.pin.setVisible(is_form)
        self.again.setVisible(is_form)
        going, coming = self.save_button, self.add_button
        if is_form:
            going, coming = coming, going
        going.hide()
        coming.show()
        self.save_button.setEnabled(not state.working)
        self.change_button.setVisible(not is_form)
        self.admin_button.setVisible(not is_form and state.manages)
        self.remove_button.setVisible(not is_form and state.manages)
        self.add_button.setVisible(not is_form and state.manages)
        if state.working:
            self.foot.set_status(tr("Membuat kunci PIN …"), Tone.INFO, "lock")
        elif state.mode is Mode.ADD:
            self.foot.set_status(tr("K atau B: bertugas sebagai kader atau bidan."), icon="info")
        else:
            self.foot.set_status(
                tr("{rows_count} petugas punya PIN").format(rows_count=len(state.rows)),
                icon="people",
            )
        if state.mode is not self._mode:
            self._mode = state.mode
            if self.isVisible():
                self.start()

    def _show_message(self, state: State) -> None:
        if not state.message:
            self.message.dismiss()
            return
        remedy = tr("Ya, hapus PIN") if state.asks_to_remove else ""
        self.message.say(state.message, state.message_tone, remedy=remedy)

    def _row(self, name: str) -> QWidget:
        return self.role if name == "role" else self.fields[name]

    def _connect(self) -> None:
        presenter = self._presenter
        for name, field in self.fields.items():
            field.edited.connect(partial(presenter.typed, name))
        self.role.choice.chosen.connect(presenter.role_chosen)
        self.old_pin.entered.connect(self._to_pin)
        self.pin.entered.connect(self._to_again)
        self.again.entered.connect(presenter.save, _QUEUED)
        self.message.acted.connect(presenter.remove)
        self.destroyed.connect(presenter.detach)

    def _to_pin(self) -> None:
        self.pin.input.setFocus(_TAB)

    def _to_again(self) -> None:
        self.again.input.setFocus(_TAB)

    def _remove(self) -> None:
        self._presenter.ask_to_remove(self.people.current_key())

    def _change_admin(self) -> None:
        self._presenter.change_admin(self.people.current_key())

    def _lay_out(self) -> None:
        listed = Card(tr("Petugas yang punya PIN"), " ")
        listed.body.addWidget(self.people, 1)
        listed.body.addWidget(self.admin_button, 0, Qt.AlignmentFlag.AlignLeft)
        listed.body.addWidget(self.remove_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.people.setMinimumHeight(theme.px(200))
        form = self._form_card.body
        for row in (self._about, self.name, self.role, self.old_pin, self.pin, self.again):
            form.addWidget(row)
        form.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        form.addStretch(1)
        self.stack(
            self.message,
            middle=Columns([(listed, FREE), (self._form_card, FORM_WIDTH)]),
            foot=self.foot,
        )
        presenter = self._presenter
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.foot.add_button(self.add_button)
        self.foot.add_button(self.save_button)
        for button, act in (
            (back, presenter.back),
            (self.remove_button, self._remove),
            (self.admin_button, self._change_admin),
            (self.change_button, presenter.change_pin),
            (self.add_button, presenter.add),
            (self.save_button, presenter.save),
        ):
            button.clicked.connect(act)
