"""The page of deliveries: the list, and below it the reason of the row in hand."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.deliveries.presenter import Deliveries, State
from posyandu_desktop.ui.texts.sent import progress_text, send_key_text
from posyandu_desktop.ui.theme_tokens import TONE_ICONS, Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.screen import Screen

_COLUMNS = (
    Column(title="Keadaan"),
    Column(title="Nama", bold=True),
    Column(title="Yang dikirim"),
    Column(title="Alasan", stretch=True),
)
_EMPTY = "Belum ada kunjungan yang disimpan. Kunjungan yang tersimpan muncul di sini."


class DeliveriesView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    gives_way = True

    def __init__(self, presenter: Deliveries, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self._rows: object = None
        self.message = MessageBar()
        self.table = PlainTable(tr("Kiriman"), [one.translated() for one in _COLUMNS], tr(_EMPTY))
        self.table.setMinimumHeight(theme.px(220))
        self._card = Card(tr("Kiriman ke server Puskesmas"), " ")
        self.foot = FootBar()
        self._lay_out()
        self.table.opened.connect(presenter.open_row)
        self.table.selectionModel().currentRowChanged.connect(self._row_changed)
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if state.rows is not self._rows:
            self._rows = state.rows
            self.table.set_rows(state.rows)
        self._card.set_heading(tr("Kiriman ke server Puskesmas"), state.note)
        self.send_button.set_text(send_key_text(sending=state.sending))
        self._show_status(state)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_status(self, state: State) -> None:
        if state.sending:
            words = progress_text(state.send_progress, stopping=state.stopping)
            self.foot.set_status(words, Tone.INFO, "cloud-up")
        elif state.detail:
            icon = TONE_ICONS[state.detail_tone]
            self.foot.set_status(state.detail, state.detail_tone, icon)
        elif state.rejected:
            words = tr("{rejected} perlu diperbaiki. Pilih, lalu Enter.").format(
                rejected=state.rejected
            )
            self.foot.set_status(words, Tone.ACT, "warning")
        else:
            received = tr("{received} diterima server (kunjungan dan data warga)").format(
                received=state.received
            )
            words = tr("{received} · {waiting} menunggu sinyal")
            if state.waiting and not state.has_server:
                words = tr("{waiting} menunggu. Belum ada server: isi di menu, Server Puskesmas.")
            said = words.format(received=received, waiting=state.waiting)
            self.foot.set_status(said, icon="info")

    def _row_changed(self) -> None:
        self._presenter.looked_at(self.table.current_key())

    def _open_current(self) -> None:
        key = self.table.current_key()
        if key is not None:
            self._presenter.open_row(key)

    def _lay_out(self) -> None:
        self._card.body.addWidget(self.table, 1)
        self.stack(self.message, middle=Columns([(self._card, FREE)]), foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.open_button = self.foot.add_button(KeyButton(tr("Buka"), "Enter", shortcut=""))
        stick = self.foot.add_button(KeyButton(tr("Flashdisk"), "F6", icon="usb"))
        self.send_button = self.foot.add_button(
            KeyButton(tr("Kirim sekarang"), "Ctrl+K", kind=ButtonKind.PRIMARY)
        )
        stick.clicked.connect(self._presenter.show_stick)
        back.clicked.connect(self._presenter.leave)
        self.open_button.clicked.connect(self._open_current)
        self.send_button.clicked.connect(self._presenter.send)
