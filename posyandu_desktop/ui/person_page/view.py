"""The page of one person: who they are above, six parts below, each one key away."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.person_page.charts import ChartPart
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.person_page.presenter import PersonPage
from posyandu_desktop.ui.person_page.state import Asks, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.name_strip import NameStrip
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Badge, Column
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.search_field import SearchField
from posyandu_desktop.ui.widgets.tab_row import TabRow
from posyandu_desktop.ui.widgets.why_row import WhyRow

_TAB = Qt.FocusReason.TabFocusReason
_ONLY_READ = (Tab.DOSES, Tab.CHANGES)
TABLE_HEIGHT = 180
_TABS = {
    Tab.VISITS: "Kunjungan",
    Tab.CHARTS: "Grafik",
    Tab.DOSES: "Imunisasi",
    Tab.REFERRALS: "Rujukan",
    Tab.EPISODES: "Episode",
    Tab.CHANGES: "Riwayat perubahan",
}
_COLUMNS = {
    Tab.VISITS: ("Tanggal", "Tempat", "Ukuran", "Hasil", "Dicatat oleh", "Tanda"),
    Tab.DOSES: ("Dosis", "Keadaan", "Kapan"),
    Tab.REFERRALS: ("Dirujuk", "Ke", "Keadaan", "Kabar"),
    Tab.EPISODES: ("Mulai", "Apa", "Keterangan", "Tanda"),
    Tab.CHANGES: ("Kapan", "Siapa", "Tentang", "Apa", "Alasan"),
}
_WIDE = {
    Tab.VISITS: "Ukuran",
    Tab.DOSES: "Kapan",
    Tab.REFERRALS: "Kabar",
    Tab.EPISODES: "Keterangan",
    Tab.CHANGES: "Apa",
}
_EMPTY = {
    Tab.VISITS: "Belum pernah dicatat.",
    Tab.DOSES: "Belum ada imunisasi yang tercatat.",
    Tab.REFERRALS: "Belum pernah dirujuk.",
    Tab.EPISODES: "Tidak ada kehamilan, PMT, atau KIPI yang tercatat.",
    Tab.CHANGES: "Belum ada perubahan yang tercatat.",
}


class PersonPageView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    page = "person"

    def __init__(self, presenter: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.back
        self._rows: object = None
        self._notes: tuple[Badge, ...] = ()
        self._asked = Asks.NOTHING
        self.message = MessageBar()
        self.why = WhyRow(presenter.because)
        named = enumerate(_TABS.items(), start=1)
        parts = [(tab, f"{number}  {tr(words)}") for number, (tab, words) in named]
        self.tabs = TabRow(parts, tr("Bagian"))
        self.tables: dict[Tab, PlainTable] = {}
        self.charts = ChartPart(presenter.chart_chosen)
        self.search = SearchField(tr("Cari orang yang benar …"), key_hint="")
        self.found = PersonList(tr("Hasil pencarian"), tr("Ketik nama, lalu Enter."))
        self.foot = FootBar()
        self._notes_box = QVBoxLayout()
        self._part = QVBoxLayout()
        self._stack = QStackedWidget()
        self._lay_out(presenter.state)
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.tabs.set_value(state.tab)
        self._show_notes(state.notes)
        self._show_part(state)
        self._show_foot(state)
        self._show_asked(state)
        self.message.say(state.message, state.message_tone, remedy=state.undo)

    def start(self) -> None:
        """Put the focus into the part that is shown."""
        table = self.tables.get(self._presenter.state.tab)
        (self.tabs if table is None else table).setFocus(_TAB)

    def person_in_hand(self) -> PersonId | None:
        """Return whose page it is."""
        return self._presenter.person.id

    def _show_part(self, state: State) -> None:
        if state.tab is Tab.CHARTS:
            self.charts.show_charts(state.charts, state.chart)
            self._stack.setCurrentWidget(self.charts)
            return
        table = self._table(state.tab)
        if self._stack.currentWidget() is not self._picking or state.asks is Asks.NOTHING:
            self._stack.setCurrentWidget(table)
        if state.rows is not self._rows:
            self._rows = state.rows
            table.set_rows(state.rows)
        if table.current_key() != state.in_hand:
            table.take(state.in_hand)

    def _table(self, tab: Tab) -> PlainTable:
        table = self.tables.get(tab)
        if table is None:
            columns = tuple(
                Column(title=tr(title), bold=place == 0, stretch=title == _WIDE[tab])
                for place, title in enumerate(_COLUMNS[tab])
            )
            table = PlainTable(tr(_TABS[tab]), columns, tr(_EMPTY[tab]))
            table.setMinimumHeight(theme.px(TABLE_HEIGHT))
            table.opened.connect(self._presenter.open_row)
            table.selectionModel().currentRowChanged.connect(self._row_changed)
            self.tables[tab] = table
            self._stack.addWidget(table)
        return table

    def _show_asked(self, state: State) -> None:
        before, self._asked = self._asked, state.asks
        if state.asks is Asks.WHY:
            self.why.ask(state.question, state.reasons)
        else:
            self.why.dismiss()
        if state.asks is Asks.WHO:
            self._stack.setCurrentWidget(self._picking)
            self.found.set_rows(state.found)
            if state.found and not self.found.currentIndex().isValid():
                self.found.setCurrentIndex(self.found.people.index(0))
            if before is not Asks.WHO:
                self.search.clear()
                self.search.setFocus(_TAB)
        elif before is not Asks.NOTHING and state.asks is Asks.NOTHING:
            self.start()

    def _show_notes(self, notes: tuple[Badge, ...]) -> None:
        if notes == self._notes:
            return
        self._notes = notes
        while (item := self._notes_box.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for note in notes:
            line = ToneLine("body_bold", note.tone)
            line.say(note.word, note.tone)
            self._notes_box.addWidget(line)

    def _show_foot(self, state: State) -> None:
        quiet = state.asks is Asks.NOTHING
        self.take_back.setVisible(quiet and bool(state.action))
        if state.action:
            self.take_back.set_text(state.action)
        self.move_button.setVisible(quiet and state.can_move)
        self.judge.setVisible(quiet and state.tab is Tab.VISITS and bool(state.outdated))
        if state.asks is Asks.WHO:
            self.foot.set_status(tr("Kunjungan ini milik siapa? Esc: tidak jadi."), icon="question")
        elif state.asks is Asks.WHY:
            self.foot.set_status(tr("Pilih sebabnya. Esc: tidak jadi."), icon="question")
        else:
            hint = tr("1 sampai 6: bagian lain. Enter: buka. Esc: kembali.")
            if state.tab in _ONLY_READ:
                hint = tr("1 sampai 6: bagian lain. Esc: kembali.")
            if state.tab is Tab.CHARTS:
                hint = tr("1 sampai 6: bagian lain. Panah: grafik lain. Esc: kembali.")
            self.foot.set_status(hint, Tone.NEUTRAL, "info")

    def _row_changed(self) -> None:
        table = self.tables.get(self._presenter.state.tab)
        if table is not None:
            self._presenter.looked_at(table.current_key())

    def _connect(self) -> None:
        presenter = self._presenter
        self.tabs.chosen.connect(self._tab_chosen)
        for number, tab in enumerate(Tab, start=1):
            key = QShortcut(QKeySequence(str(number)), self)
            key.activated.connect(partial(self._tab_chosen, tab))
        on_paper = QShortcut(QKeySequence("Ctrl+P"), self)
        on_paper.activated.connect(presenter.print_for_mother)
        undo = QShortcut(QKeySequence("Ctrl+Z"), self)
        undo.activated.connect(presenter.undo)
        self.message.acted.connect(presenter.undo)
        self.search.searched.connect(presenter.search)
        self.search.accepted.connect(self._search_entered)
        self.search.cancelled.connect(presenter.back)
        self.search.set_results(self.found)
        self.found.ascended.connect(self.search.take_focus)
        self.found.opened.connect(presenter.move_to)
        self.destroyed.connect(presenter.detach)

    def _tab_chosen(self, tab: object) -> None:
        self._presenter.open_tab(tab)
        self.start()

    def _search_entered(self, _text: str) -> None:
        self._presenter.search_entered()

    def _lay_out(self, state: State) -> None:
        self._picking = QWidget()
        picking = QVBoxLayout(self._picking)
        picking.setContentsMargins(0, 0, 0, 0)
        picking.addWidget(self.search)
        picking.addWidget(self.found, 1)
        self._stack.addWidget(self._picking)
        self._stack.addWidget(self.charts)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(self._head(state))
        column.addWidget(self.tabs)
        parts = Card()
        self.judge = KeyButton(tr("Nilai ulang"), "F6")
        parts.body.addLayout(self._notes_box)
        parts.body.addWidget(self.judge, 0, Qt.AlignmentFlag.AlignLeft)
        parts.body.addWidget(self._stack, 1)
        column.addWidget(parts, 1)
        columns = Columns([(whole, FREE)])
        name = NameStrip(state.name, columns)
        self.stack(name, self.message, self.why, middle=columns, foot=self.foot)
        presenter = self._presenter
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        show = self.foot.add_button(KeyButton(tr("Tunjukkan"), "F9"))
        self.move_button = self.foot.add_button(KeyButton(tr("Pindahkan"), "F7"))
        self.take_back = self.foot.add_button(KeyButton(tr("Batalkan"), "Del", kind=ButtonKind.ACT))
        for button, act in (
            (back, presenter.back),
            (show, presenter.show_to_mother),
            (self.judge, presenter.judge_again),
            (self.move_button, presenter.move),
            (self.take_back, presenter.take_back),
        ):
            button.clicked.connect(act)

    def _head(self, state: State) -> Card:
        head = Card()
        head.body.setSpacing(theme.px(2))
        head.body.addWidget(text_label(state.name, "title", wrap=True))
        head.body.addWidget(text_label(" · ".join(state.facts), "body_bold", wrap=True))
        where = " · ".join(state.whereabouts)
        head.body.addWidget(text_label(where, "body", "muted_ink", wrap=True))
        return head
