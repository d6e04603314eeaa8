"""The practice page: a tile for each drill, and below it the papers of the one that runs."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.practice.presenter import PracticeScreen, State
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_tile import ChoiceTile, TileGrid
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.screen import Screen

ICONS = {"toddlers": "baby", "infants": "scale", "blood_pressure": "heart", "pregnant": "pregnant"}


class PracticeView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: PracticeScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.message = MessageBar()
        self.tiles = TileGrid(
            [
                ChoiceTile(tile.title, tile.note, ICONS.get(tile.code, "clock"), str(place))
                for place, tile in enumerate(presenter.state.tiles, 1)
            ],
            2,
        )
        self.papers = PlainTable(
            tr("Kertas latihan"),
            (
                Column(title=tr("Nama"), bold=True),
                Column(title=tr("Yang diketik"), stretch=True),
                Column(title=tr("Hasil Anda")),
            ),
            tr("Pilih latihan di atas."),
        )
        self._title = text_label("", "heading", wrap=True)
        self.foot = FootBar()
        self._lay_out()
        self.tiles.on_chosen(presenter.begin)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._title.setText(state.title)
        self.papers.set_rows(state.papers)
        self._title.setVisible(bool(state.papers))
        self.papers.setVisible(bool(state.papers))
        self.stop_button.setVisible(state.is_running)
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor on the first drill."""
        self.tiles.setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        page = CentredPage(
            tr("Latihan"),
            tr(
                "Pilih latihan. Kertasnya muncul di garis merah di atas: cari namanya, ketik "
                "angkanya, simpan. Waktunya hanya untuk Anda sendiri."
            ),
            width=980,
        )
        page.body.addWidget(self.tiles)
        add_gap(page.body, 8)
        page.body.addWidget(self._title)
        self.papers.setMinimumHeight(theme.px(260))
        page.body.addWidget(self.papers)
        self.stack(self.message, middle=page, foot=self.foot)
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.stop_button = self.foot.add_button(KeyButton(tr("Hentikan latihan"), "Del"))
        back.clicked.connect(self._presenter.leave)
        self.stop_button.clicked.connect(self._presenter.stop)
        self.foot.set_status(tr("Angka 1 sampai 4 memilih latihan."), icon="info")
