"""The page of the keys: what there is, and below it the one that is taken over or made."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.stick_keys.presenter import Mode, State, StickKeysScreen
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.fields import Field, PinField, TextField
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen

LABEL_WIDTH = 250
LONGEST_PHRASE = 300
LONGEST_LINE = 400
_QUEUED = Qt.ConnectionType.QueuedConnection
_TAB = Qt.FocusReason.TabFocusReason
_FIRST = {Mode.LOOK: "line", Mode.COMPARE: "digits", Mode.MAKE: "name"}
_SHOWN = {Mode.LOOK: ("line",), Mode.COMPARE: ("digits",), Mode.MAKE: ("name", "phrase", "again")}


class StickKeysView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(
        self,
        presenter: StickKeysScreen,
        ask_open: Callable[[], Path | None],
        ask_save: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._ask_open, self._ask_save = ask_open, ask_save
        self.on_escape = presenter.back
        self._mode: Mode | None = None
        self.message = MessageBar()
        self.current = text_label("", "body_bold", wrap=True)
        self.laptop = text_label("", "body", wrap=True)
        self.known = text_label("", "body", "muted_ink", wrap=True)
        self.offered = text_label("", "heading", wrap=True)
        self.fields: dict[str, Field] = {
            "line": _text(tr("Tempel atau pindai kunci"), LONGEST_LINE),
            "digits": _text(tr("Lima angka terakhir sidik"), 10),
            "name": _text(tr("Nama Puskesmas"), 100),
            "phrase": _phrase(tr("Kata sandi kunci")),
            "again": _phrase(tr("Kata sandi sekali lagi")),
        }
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.current.setText(state.current)
        self.laptop.setText(state.laptop)
        self.known.setText(state.known)
        self.known.setVisible(bool(state.known))
        self.offered.setText(tr("Telepon Puskesmas dan cocokkan: {key}").format(key=state.offered))
        for name, each in self.fields.items():
            if each.text() != state.typed.get(name, ""):
                each.set_text(state.typed.get(name, ""))
        self.hand_out_button.setEnabled(not state.working)
        self.save_button.setEnabled(not state.working)
        self.message.say(state.message, state.message_tone)
        self._show_mode(state.mode)
        # Without a key there is none to hand out, and three buttons have room in one row.
        self.hand_out_button.setVisible(state.mode is Mode.LOOK and state.may_hand_out)

    def start(self) -> None:
        """Put the cursor into the first field."""
        self.fields[_FIRST[self._presenter.state.mode]].setFocus(_TAB)

    def _show_mode(self, mode: Mode) -> None:
        if mode is self._mode:
            return
        self._mode = mode
        for name, each in self.fields.items():
            each.setVisible(name in _SHOWN[mode])
        self.offered.setVisible(mode is Mode.COMPARE)
        self.save_button.set_text(tr("Buat kunci") if mode is Mode.MAKE else tr("Pakai kunci ini"))
        self.save_button.setVisible(mode is not Mode.LOOK)
        for button in (self.file_button, self.make_button):
            button.setVisible(mode is Mode.LOOK)
        self.start()

    def _connect(self) -> None:
        for name, each in self.fields.items():
            each.edited.connect(partial(self._presenter.typed, name))
        for name in ("digits", "again"):
            self.fields[name].input.entered.connect(self._entered, _QUEUED)
        self.fields["line"].input.entered.connect(self._line_entered, _QUEUED)
        self.file_button.clicked.connect(self._file_wanted)
        self.make_button.clicked.connect(self._presenter.begin_making)
        self.hand_out_button.clicked.connect(self._hand_out)
        self.save_button.clicked.connect(self._presenter.save)
        self.back_button.clicked.connect(self._presenter.back)
        self.destroyed.connect(self._presenter.detach)

    def _entered(self, _text: str) -> None:
        self._presenter.save()

    def _line_entered(self, _text: str) -> None:
        self._presenter.line_entered()

    def _file_wanted(self) -> None:
        self._presenter.file_chosen(self._ask_open())

    def _hand_out(self) -> None:
        self._presenter.hand_out(self._ask_save())

    def _lay_out(self) -> None:
        page = CentredPage(
            tr("Kunci Puskesmas"),
            tr(
                "Titipan flashdisk disegel dengan kunci Puskesmas, supaya hanya Puskesmas yang "
                "bisa membukanya. Kuncinya berkas teks kecil dari Puskesmas."
            ),
            width=900,
        )
        for label in (self.current, self.laptop, self.known, self.offered):
            page.body.addWidget(label)
        for each in self.fields.values():
            page.body.addWidget(each)
        self.stack(self.message, middle=page, foot=self.foot)
        self.back_button = KeyButton(tr("Kembali"), "Esc", shortcut="")
        self.make_button = KeyButton(tr("Buat kunci (di Puskesmas)"), "F6")
        self.hand_out_button = KeyButton(tr("Simpan kunci umum"), "F8")
        self.file_button = KeyButton(tr("Ambil dari berkas"), "F7", kind=ButtonKind.PRIMARY)
        self.save_button = KeyButton(tr("Pakai kunci ini"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        for button in (
            self.back_button,
            self.make_button,
            self.hand_out_button,
            self.file_button,
            self.save_button,
        ):
            self.foot.add_button(button)
        self.foot.set_status(tr("Kunci umum boleh diketahui siapa pun."), Tone.NEUTRAL, "info")


def _text(label: str, longest: int) -> TextField:
    return TextField(label, label_width=LABEL_WIDTH, longest=longest)


def _phrase(label: str) -> PinField:
    made = PinField(label, label_width=LABEL_WIDTH)
    made.input.setFont(theme.current().font("body"))
    made.input.setMaxLength(LONGEST_PHRASE)
    return made
