"""The page of the stick: the sticks found, and below them what can be done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.stick.presenter import State, StickScreen
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.fields import PinField
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar, ProgressLine
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.screen import Screen

LABEL_WIDTH = 250
LONGEST_PHRASE = 300
_ABOUT = (
    "Untuk tempat tanpa sinyal. Yang menunggu disimpan ke flashdisk dalam keadaan tersegel: hanya "
    "Puskesmas yang bisa membukanya. Laptop lain yang punya sinyal meneruskannya, lalu tanda "
    "terimanya dibawa kembali ke sini."
)


class StickView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(
        self,
        presenter: StickScreen,
        ask_folder: Callable[[], Path | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self._ask_folder = ask_folder
        self.on_escape = presenter.leave
        self._rows: object = None
        self.message = MessageBar()
        self.places = PlainTable(
            tr("Flashdisk yang terpasang"),
            (
                Column(title=tr("Tempat"), bold=True),
                Column(title=tr("Isinya"), stretch=True),
            ),
            tr("Tidak ada flashdisk. Pasang lalu tekan F5, atau pilih foldernya dengan F8."),
        )
        self.phrase = PinField(tr("Kata sandi kunci Puskesmas"), label_width=LABEL_WIDTH)
        self.phrase.input.setFont(theme.current().font("body"))
        self.phrase.input.setMaxLength(LONGEST_PHRASE)
        self.phrase.set_hint(tr("Dikosongkan: titipan diteruskan tanpa dibuka."))
        self.counts = text_label("", "body", "muted_ink", wrap=True)
        self.progress = ProgressLine()
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if state.places is not self._rows:
            self._rows = state.places
            self.places.set_rows(state.places)
        self.counts.setText(state.counts)
        self.phrase.setVisible(state.opens)
        if self.phrase.text() != state.phrase:
            self.phrase.set_text(state.phrase)
        for button in self._jobs:
            button.setEnabled(not state.working)
        self.trust_button.setVisible(state.unknown is not None)
        self._show_progress(state)
        self.message.say(state.message, state.message_tone)
        chosen = tr("Dipakai: {place}").format(place=state.chosen) if state.chosen else ""
        self.foot.set_status(chosen or tr("Belum ada flashdisk."), Tone.NEUTRAL, "usb")

    def start(self) -> None:
        """Put the focus into the list."""
        self.places.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_progress(self, state: State) -> None:
        if not state.working:
            self.progress.finish()
        elif state.progress is None:
            self.progress.start(state.working)
        else:
            self.progress.advance(*state.progress)

    def _connect(self) -> None:
        presenter = self._presenter
        self.places.selectionModel().currentRowChanged.connect(self._row_changed)
        self.phrase.edited.connect(presenter.phrase_typed)
        self.progress.cancelled.connect(presenter.cancel)
        self.save_button.clicked.connect(presenter.save)
        self.carry_button.clicked.connect(presenter.carry)
        self.take_button.clicked.connect(presenter.take)
        self.trust_button.clicked.connect(presenter.trust)
        self.again_button.clicked.connect(presenter.look_again)
        self.keys_button.clicked.connect(presenter.show_keys)
        self.folder_button.clicked.connect(self._folder_wanted)
        self.back_button.clicked.connect(presenter.leave)
        self.destroyed.connect(presenter.detach)

    def _row_changed(self) -> None:
        self._presenter.chosen(self.places.current_key())

    def _folder_wanted(self) -> None:
        self._presenter.folder_chosen(self._ask_folder())

    def _lay_out(self) -> None:
        page = CentredPage(tr("Flashdisk"), tr(_ABOUT), width=980)
        self.places.setMinimumHeight(theme.px(120))
        page.body.addWidget(self.places)
        looking = QHBoxLayout()
        self.again_button = KeyButton(tr("Cari lagi"), "F5")
        self.folder_button = KeyButton(tr("Folder lain"), "F8")
        self.keys_button = KeyButton(tr("Kunci Puskesmas"), "F4")
        for button in (self.again_button, self.folder_button, self.keys_button):
            looking.addWidget(button)
        looking.addStretch(1)
        page.body.addLayout(looking)
        page.body.addWidget(self.phrase)
        page.body.addWidget(self.counts)
        page.body.addWidget(self.progress)
        self.stack(self.message, middle=page, foot=self.foot)
        self.trust_button = KeyButton(tr("Sidik cocok, kenali laptop itu"), "Ctrl+N")
        self.back_button = KeyButton(tr("Kembali"), "Esc", shortcut="")
        self.take_button = KeyButton(tr("Ambil tanda terima"), "F7")
        self.carry_button = KeyButton(tr("Titipan flashdisk"), "F6")
        self.save_button = KeyButton(tr("Simpan ke flashdisk"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self._jobs = (self.take_button, self.carry_button, self.save_button)
        for button in (
            self.back_button,
            self.trust_button,
            *self._jobs,
        ):
            self.foot.add_button(button)
