"""The steps of an import as pages, one class each; none decides anything."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.register_import.presenter import RegisterImport
from posyandu_desktop.ui.register_import.state import Page, Shown, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.choice_tile import ChoiceTile, TileGrid
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.frames import Card, FigureTile
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.messages import ProgressLine
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Column
from posyandu_desktop.ui.widgets.tiles import TileRow

MOST_LINES = 7
_TAB = Qt.FocusReason.TabFocusReason
_TILES = {
    Shown.NEW: ("orang baru · Alt+1", Tone.GOOD),
    Shown.DIFFERENT: ("berbeda atau lebih lengkap · Alt+2", Tone.INFO),
    Shown.SAME: ("sudah sama · Alt+3", Tone.NEUTRAL),
    Shown.REFUSED: ("baris tidak terbaca · Alt+4", Tone.WATCH),
}
_TITLES = {
    Shown.NEW: "Orang baru: akan masuk daftar",
    Shown.DIFFERENT: "Yang berbeda: isian kosong diisi, sisanya Anda yang memilih",
    Shown.SAME: "Sudah sama: tidak ada yang berubah",
    Shown.REFUSED: "Tidak terbaca: perbaiki di berkasnya, lalu impor lagi",
}
_PEOPLE = (
    Column(title="Baris", numeric=True),
    Column(title="Nama", bold=True),
    Column(title="Lahir"),
    Column(title="Ibu"),
    Column(title="Catatan", stretch=True),
)
_FIELDS = (
    Column(title="Nama", bold=True),
    Column(title="Isian"),
    Column(title="Di laptop ini", stretch=True),
    Column(title="Di berkas", stretch=True),
    Column(title="Yang dipakai"),
)
_REFUSED = (
    Column(title="Baris", numeric=True),
    Column(title="Yang ditolak"),
    Column(title="Alasan", stretch=True),
)


class ChoosePage(CentredPage):
    """Where to begin: a file, or an empty one to fill in."""

    def __init__(self) -> None:
        super().__init__(
            tr("Impor data sasaran"),
            tr(
                "Ambil daftar warga dari unduhan e-PPGBM atau dari templat kami. "
                "Semuanya ditampilkan dulu; belum ada yang berubah sebelum Anda "
                "menekan Impor."
            ),
            width=900,
        )
        self.pick = ChoiceTile(
            tr("Pilih berkas"),
            tr("Excel (.xlsx, .xls), LibreOffice (.ods), atau .csv."),
            "excel",
            "1",
        )
        self.template = ChoiceTile(
            tr("Simpan templat kosong"),
            tr("Belum punya daftar? Isi templat ini."),
            "download",
            "2",
        )
        self.tiles = TileGrid([self.pick, self.template], 2)
        self.body.addWidget(self.tiles)
        self.setFocusProxy(self.tiles)

    def show_state(self, _state: State) -> None:
        """Nothing on this page changes."""


class BusyPage(CentredPage):
    """Reading or importing; how far it is, and the way to stop."""

    def __init__(self, presenter: RegisterImport) -> None:
        super().__init__(" ", " ", width=760)
        self.progress = ProgressLine()
        self.progress.cancelled.connect(presenter.cancel)
        self.body.addWidget(self.progress)
        self.setFocusProxy(self.progress.cancel)

    def show_state(self, state: State) -> None:
        """Show the state."""
        if state.page is Page.IMPORTING:
            self._show_importing(state)
        else:
            self._show_reading(state)

    def _show_reading(self, state: State) -> None:
        self.set_heading(tr("Membaca berkas …"), state.file_name)
        self.progress.start("")
        self.progress.cancel.hide()

    def _show_importing(self, state: State) -> None:
        self.set_heading(tr("Mengimpor …"), tr("Yang sudah masuk tetap ada walau dihentikan."))
        if state.progress is None:
            self.progress.start("")
        else:
            self.progress.advance(*state.progress)
        self.progress.cancel.show()
        self.progress.cancel.setEnabled(not state.cancelling)


class PreviewPage(QWidget):
    """What the import would do: four figures that open to the rows behind them."""

    saving_refused = Signal()

    def __init__(self, presenter: RegisterImport) -> None:
        super().__init__()
        self._presenter = presenter
        self._rows: object = None
        self.tiles = {shown: FigureTile("0", tr(caption)) for shown, (caption, _) in _TILES.items()}
        self.people = PlainTable(tr("Orang di berkas"), _PEOPLE, tr("Tidak ada."))
        self.fields = PlainTable(tr("Isian yang berbeda"), _FIELDS, tr("Tidak ada yang berbeda."))
        self.refused = PlainTable(tr("Baris yang ditolak"), _REFUSED, tr("Semua baris terbaca."))
        self.take_all = KeyButton(tr("Ambil semua dari berkas"), "F6")
        self.keep_all = KeyButton(tr("Pertahankan semua"), "F7")
        self.save_refused = KeyButton(tr("Simpan daftar ini"), "F8", icon="download")
        self._hint = text_label("", "body", "muted_ink", wrap=True)
        self._card = Card(tr("Isi berkas"), " ")
        self._tables = QStackedWidget()
        self._lay_out()
        for place, (shown, tile) in enumerate(self.tiles.items(), 1):
            # A button's own shortcut clicks 100 ms late; this one does at once.
            key = QShortcut(QKeySequence(f"Alt+{place}"), self)
            key.activated.connect(partial(self._list, shown))
            tile.clicked.connect(partial(self._list, shown))
        self.fields.opened.connect(presenter.toggle)
        self.take_all.clicked.connect(presenter.take_all)
        self.keep_all.clicked.connect(presenter.keep_all)
        self.save_refused.clicked.connect(self.saving_refused)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for shown, count in state.counts:
            caption, tone = _TILES[shown]
            self.tiles[shown].set_figure(str(count), tr(caption), tone if count else Tone.NEUTRAL)
        table = self.table(state.shown)
        if state.rows is not self._rows:
            self._rows = state.rows
            row = table.currentIndex().row()
            table.set_rows(state.rows)
            if 0 <= row < len(state.rows):
                table.setCurrentIndex(table.model().index(row, 0))
        self._tables.setCurrentWidget(table)
        self._card.set_heading(tr(_TITLES[state.shown]), state.file_name)
        is_fields = state.shown is Shown.DIFFERENT
        self.take_all.setVisible(is_fields)
        self.keep_all.setVisible(is_fields)
        self.save_refused.setVisible(state.shown is Shown.REFUSED and state.refused_count > 0)
        self._hint.setVisible(is_fields)
        self._hint.setText(
            tr("Enter memilih: di laptop ini atau dari berkas.") if is_fields else ""
        )

    def table(self, shown: Shown) -> PlainTable:
        """Return the table of a part."""
        special = {Shown.DIFFERENT: self.fields, Shown.REFUSED: self.refused}
        return special.get(shown, self.people)

    def start(self) -> None:
        """Put the focus into the list."""
        self.table(self._presenter.state.shown).setFocus(_TAB)

    def _list(self, shown: Shown) -> None:
        self._presenter.show(shown)
        self.start()

    def _lay_out(self) -> None:
        for table in (self.people, self.fields, self.refused):
            table.setMinimumHeight(theme.px(200))
            self._tables.addWidget(table)
        actions = QHBoxLayout()
        actions.setSpacing(theme.px(8))
        actions.addStretch(1)
        for button in (self.take_all, self.keep_all, self.save_refused):
            actions.addWidget(button)
        self._card.body.addWidget(self._tables, 1)
        self._card.body.addWidget(self._hint)
        self._card.body.addLayout(actions)
        columns = Columns([(self._card, FREE)], above=TileRow(list(self.tiles.values())))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(columns)


class DonePage(CentredPage):
    """What the import did."""

    saving_refused = Signal()

    def __init__(self) -> None:
        super().__init__(" ", " ", width=680)
        self.lines = [ToneLine("body_bold", Tone.GOOD) for _ in range(MOST_LINES)]
        for line in self.lines:
            self.body.addWidget(line)
        self.save_refused = KeyButton(tr("Simpan daftar yang ditolak"), "F8", icon="download")
        self.body.addWidget(self.save_refused, 0, Qt.AlignmentFlag.AlignLeft)
        self.save_refused.clicked.connect(self.saving_refused)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.set_heading(state.report_title, state.file_name)
        for at, line in enumerate(self.lines):
            text, tone = state.report[at] if at < len(state.report) else ("", Tone.GOOD)
            line.say(text, tone)
            line.setVisible(bool(text))
        self.save_refused.setVisible(state.refused_count > 0)
