"""The page of home visits: the week's figures, a new visit at the left, the visits at the right."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui.home_visits.presenter import (
    LAST_WEEK,
    THIS_WEEK,
    HomeVisits,
    State,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.frames import Card, FigureTile
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.search_field import SearchField
from posyandu_desktop.ui.widgets.tiles import TileRow

_WEEKS: tuple[tuple[object, str], ...] = ((THIS_WEEK, "Minggu ini"), (LAST_WEEK, "Minggu lalu"))
_HINT = "Angka ini untuk rapat mingguan di Pustu. Tanda bahaya: telepon nakes saat itu juga."
_TAB = Qt.FocusReason.TabFocusReason


class HomeVisitsView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    page = "home_visits"

    def __init__(self, presenter: HomeVisits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.tiles = [FigureTile("", "") for _ in presenter.state.figures]
        self.day = DateField(tr("Tanggal kunjungan"), presenter.today, lately=True)
        self.search = SearchField(tr("Cari nama yang dikunjungi …"), key_hint="")
        self.results = PersonList(tr("Hasil pencarian"), tr("Ketik nama, lalu Enter."))
        self.week = Segmented(tr_options(_WEEKS), tr("Minggu kunjungan"))
        self.listed = PersonList(
            tr("Yang dikunjungi"), tr("Belum ada kunjungan rumah pada minggu ini.")
        )
        self._new = Card(tr("Kunjungan rumah baru"), " ")
        self._seen = Card(tr("Yang dikunjungi"), " ")
        self.foot = FootBar()
        self._lay_out()
        self._connect()
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for tile, figure in zip(self.tiles, state.figures, strict=True):
            tile.set_figure(figure.number, figure.caption, figure.tone)
        if not self.day.input.hasFocus():
            self.day.set_day(state.visited_on)
        self.results.set_rows(state.results)
        if state.results and not self.results.currentIndex().isValid():
            # Enter in the search box opens the first one, so it is marked.
            self.results.setCurrentIndex(self.results.people.index(0))
        if state.searching:
            self.results.set_empty_text(
                tr("Tidak ada “{searching}”. Coba bagian nama lain.").format(
                    searching=state.searching
                )
            )
        else:
            self.results.set_empty_text(tr("Ketik nama, lalu Enter."))
        self.week.set_value(state.week)
        self.listed.set_rows(state.listed)
        self._seen.set_heading(state.listed_title, state.listed_note)

    def person_in_hand(self) -> PersonId | None:
        """Return who is marked among the visited, or else among those found."""
        if self.listed.hasFocus():
            return self._presenter.person_of(self.listed.current_key())
        key = self.results.current_key() if self._presenter.state.results else None
        return cast("PersonId | None", key)

    def start(self) -> None:
        """Put the cursor where a name is typed."""
        self._presenter.refresh()
        self.search.setFocus(_TAB)

    def _connect(self) -> None:
        presenter = self._presenter
        for tile, figure in zip(self.tiles, presenter.state.figures, strict=True):
            tile.clicked.connect(partial(presenter.show_names, figure.opens))
        self.day.dated.connect(presenter.day_chosen)
        self.search.searched.connect(presenter.search)
        self.search.accepted.connect(self._search_entered)
        self.search.cancelled.connect(presenter.leave)
        self.search.set_results(self.results)
        self.results.ascended.connect(self.search.take_focus)
        self.results.opened.connect(presenter.open_person)
        self.week.chosen.connect(presenter.week_chosen)
        self.listed.opened.connect(presenter.open_listed)

    def _search_entered(self, _text: str) -> None:
        self._presenter.search_entered()

    def _lay_out(self) -> None:
        for widget in (self.day, self.search):
            self._new.body.addWidget(widget)
        self._new.body.addWidget(self.results, 1)
        self._seen.body.addWidget(self.week, 0, Qt.AlignmentFlag.AlignLeft)
        self._seen.body.addWidget(self.listed, 1)
        figures = TileRow(self.tiles)
        columns = Columns([(self._new, FREE), (self._seen, FREE)], above=figures)
        self.stack(middle=columns, foot=self.foot)
        self.foot.set_status(tr(_HINT), Tone.NEUTRAL, "info")
        back = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        back.clicked.connect(self._presenter.leave)
