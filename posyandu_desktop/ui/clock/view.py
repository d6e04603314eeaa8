"""The page of the clock: what it says, why that cannot be, and a field for the day people know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.clock.presenter import ClockScreen, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen

LABEL_WIDTH = 250
_QUEUED = Qt.ConnectionType.QueuedConnection


class ClockView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: ClockScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.message = MessageBar()
        self.says = text_label("", "heading", wrap=True)
        self.reason = text_label("", "body_bold", wrap=True)
        self.how = text_label("", "body", "muted_ink", wrap=True)
        # Any day may be typed: the laptop's own is the one in doubt.
        self.day = DateField(
            tr("Hari ini tanggal berapa?"), presenter.today, future=True, label_width=LABEL_WIDTH
        )
        self.foot = FootBar()
        self._lay_out()
        # Queued: what Enter does to the focus comes first.
        self.day.input.entered.connect(self._text_entered, _QUEUED)
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.says.setText(state.says)
        self.reason.setText(state.reason)
        self.how.setText(state.how)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor into the field."""
        self.day.setFocus(Qt.FocusReason.TabFocusReason)

    def _text_entered(self, _text: str) -> None:
        self._day_entered()

    def _day_entered(self) -> None:
        # Back before it is heard: Enter went on to "go on all the same", which is no answer.
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.input.selectAll()
        self._presenter.day_said(self.day.day())

    def _lay_out(self) -> None:
        page = CentredPage(
            tr("Tanggal laptop"),
            tr("Umur anak dan jadwal imunisasi dihitung dari tanggal laptop. Pastikan dulu."),
            width=860,
        )
        for widget in (self.says, self.reason, self.day, self.how):
            page.body.addWidget(widget)
        self.stack(self.message, middle=page, foot=self.foot)
        later = self.foot.add_button(KeyButton(tr("Lanjut saja dulu"), "Esc", shortcut=""))
        again = self.foot.add_button(KeyButton(tr("Sudah dibetulkan, periksa lagi"), "F5"))
        sure = self.foot.add_button(
            KeyButton(tr("Pastikan"), "Enter", kind=ButtonKind.PRIMARY, shortcut="")
        )
        later.clicked.connect(self._presenter.leave)
        again.clicked.connect(self._look_again)
        sure.clicked.connect(self._day_entered)
        self.foot.set_status(tr("Kunjungan tidak hilang apa pun tanggalnya."), Tone.NEUTRAL, "info")

    def _look_again(self) -> None:
        self._presenter.look_again()
