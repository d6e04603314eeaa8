"""Another session day: any date at the top, the sessions known below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_choice.presenter import SessionChoice, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.screen import Screen

_QUEUED = Qt.ConnectionType.QueuedConnection
_TAB = Qt.FocusReason.TabFocusReason


class SessionChoiceView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: SessionChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.message = MessageBar()
        self.day = DateField(tr("Hari buka lain"), presenter.today, lately=True)
        self.table = PlainTable(
            tr("Hari buka yang lalu"),
            (
                Column(title=tr("Hari buka"), bold=True),
                Column(title=tr("Kunjungan"), numeric=True),
                Column(title=tr("Keadaan"), stretch=True),
            ),
            tr("Belum ada hari buka yang lalu. Tulis tanggalnya di atas."),
        )
        self.foot = FootBar()
        self._lay_out()
        self.day.edited.connect(self._day_typed)
        # Queued: what Enter does to the focus comes first.
        self.day.input.entered.connect(self._day_entered, _QUEUED)
        self.table.opened.connect(presenter.open_row)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if self.table.model().rowCount() != len(state.rows):
            self.table.set_rows(state.rows)
        self.today_button.setVisible(state.may_go_back)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor into the list, or where a day is typed while there is none."""
        (self.table if self._presenter.state.rows else self.day).setFocus(_TAB)

    def _day_typed(self, _text: str) -> None:
        self._presenter.day_typed()

    def _day_entered(self, _text: str) -> None:
        # Enter has left the field; unless the day is gone to, it is mended or confirmed there.
        self.day.input.setFocus(_TAB)
        if self.day.day() is not None or not self.day.problem():
            self._presenter.day_entered(self.day.day())

    def _lay_out(self) -> None:
        card = Card(tr("Mencatat untuk hari buka yang mana?"), " ")
        note = tr(
            "Kunjungan yang terlambat dicatat masuk ke hari bukanya sendiri: umur, N/T dan jadwal "
            "menurut hari itu. Angka hari ini tidak berubah."
        )
        card.body.addWidget(text_label(note, "body", "muted_ink", wrap=True))
        card.body.addWidget(self.day)
        card.body.addWidget(self.table, 1)
        self.table.setMinimumHeight(theme.px(260))
        self.stack(self.message, middle=Columns([(card, FREE)]), foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
        self.today_button = self.foot.add_button(KeyButton(tr("Kembali ke hari ini")))
        self.today_button.clicked.connect(self._presenter.back_to_today)
        hint = tr("Enter: catat untuk hari itu. Shift+Tab dari daftar: tulis tanggal lain.")
        self.foot.set_status(hint, Tone.NEUTRAL, "info")
