"""The page of what waits for a midwife: Space ticks, Enter signs."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.verification.presenter import State, Verification
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.screen import Screen


class SignTable(PlainTable):
    """A table whose rows are ticked with Space.

    Signals:
        ticked(object): The key of the row.
    """

    ticked = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks; the rest is the table's."""
        if event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.current_key())
        else:
            super().keyPressEvent(event)


class VerificationView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    gives_way = True

    def __init__(self, presenter: Verification, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self._rows: object = None
        self.message = MessageBar()
        columns = (
            Column(title=tr("Tanda tangani")),
            Column(title=tr("Nama"), bold=True),
            Column(title=tr("Kunjungan")),
            Column(title=tr("Dicatat")),
            Column(title=tr("Yang menunggu"), stretch=True),
        )
        empty = tr("Tidak ada yang menunggu bidan. Kunjungan dari kader muncul di sini.")
        self.table = SignTable(tr("Menunggu bidan"), columns, empty)
        self.table.setMinimumHeight(theme.px(220))
        self._card = Card(tr("Menunggu bidan"), " ")
        self.foot = FootBar()
        self._lay_out()
        self.table.ticked.connect(presenter.tick)
        self.table.opened.connect(presenter.enter)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if state.rows != self._rows:
            self._rows = state.rows
            key = self.table.current_key()
            self.table.set_rows(state.rows)
            if key is not None:
                self.table.take(key)
        self._card.set_heading(tr("Menunggu bidan"), state.note)
        self.all_button.setVisible(state.may_sign)
        self.sign_button.setVisible(state.may_sign)
        self.sign_button.setEnabled(bool(state.ticked))
        self.foot.set_status(_status(state), icon="info")
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the focus into the list."""
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        self._card.body.addWidget(self.table, 1)
        self.stack(self.message, middle=Columns([(self._card, FREE)]), foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.all_button = self.foot.add_button(KeyButton(tr("Pilih semua"), "Ctrl+A"))
        self.sign_button = self.foot.add_button(
            KeyButton(tr("Tanda tangani"), "Enter", kind=ButtonKind.PRIMARY, shortcut="")
        )
        back.clicked.connect(self._presenter.leave)
        self.all_button.clicked.connect(self._presenter.tick_all)
        self.sign_button.clicked.connect(self._presenter.sign)
        self.foot.set_status(" ", Tone.NEUTRAL, "info")


def _status(state: State) -> str:
    if state.ticked:
        words = tr("{count} dipilih. Enter menandatangani semuanya.")
        return words.format(count=len(state.ticked))
    if not state.count:
        return tr("Semua sudah ditandatangani.")
    if not state.may_sign:
        return tr("{count} menunggu bidan. Enter membuka.").format(count=state.count)
    return tr("{count} menunggu. Spasi memilih, Enter membuka.").format(count=state.count)
