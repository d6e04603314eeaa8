"""The day screen: six figures, three lists, or what the search found."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.day.board import DayBoard
from posyandu_desktop.ui.day.foot import DayFoot
from posyandu_desktop.ui.day.found_page import FoundPage
from posyandu_desktop.ui.day.presenter import DayScreen, State
from posyandu_desktop.ui.widgets.filter_chips import FilterChips, FilterOption
from posyandu_desktop.ui.widgets.frames import FigureTile
from posyandu_desktop.ui.widgets.list_card import ListCard
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.tiles import TileRow

HAND_OVER_KEY = "Ctrl+T"
VISIT_KEYS = ("F2", "F4", "F9", "Ctrl+I", "Ctrl+M", "Ctrl+S")
"""Keys of a visit that people press here too: they say where they belong."""
_POLICY = QSizePolicy.Policy


class DayView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    gives_way = True
    next_wanted = Signal()
    """Somebody found by searching was noted as here: the next one is searched."""

    def __init__(self, presenter: DayScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self.message = MessageBar()
        self.tiles = [FigureTile("", "") for _ in presenter.state.figures]
        empty = tr("Belum ada. Cari nama, lalu Enter; atau Ctrl+Enter bila baru datang.")
        self.in_progress = PersonList(tr("Sedang dilayani"), empty)
        self.filters = FilterChips(tr("Saring yang ditunggu"))
        # Made before they are laid out, so that Tab meets them where the eye does.
        self._show_filters(presenter.state)
        self.awaited = PersonList(tr("Ditunggu hari ini"), "", lines=3)
        self.served = PersonList(
            tr("Sudah selesai"), tr("Belum ada kunjungan yang tersimpan hari ini.")
        )
        self._cards = [
            ListCard(tr("Sedang dilayani"), " ", self.in_progress),
            ListCard(tr("Ditunggu hari ini"), " ", self.awaited),
            ListCard(tr("Sudah selesai"), " ", self.served),
        ]
        self._found = FoundPage()
        self.results = self._found.results
        self._middle = QStackedWidget()
        self.foot = DayFoot(presenter)
        self.home, self.send = self.foot.home, self.foot.send
        self.home.clicked.connect(self._visit_at_home)
        self._lay_out(presenter)
        for listed in (self.in_progress, self.awaited, self.served, self.results):
            listed.opened.connect(presenter.open_row)
            listed.opened_otherwise.connect(presenter.open_at_home)
        for waiting in (self.awaited, self.results):
            waiting.ticked.connect(self._arrived)
        self.in_progress.removed.connect(presenter.take_back)
        self.awaited.turned.connect(presenter.turn)
        self.filters.chosen.connect(presenter.narrow)
        self.filters.accepted.connect(self.awaited.setFocus)
        self._keys = [QShortcut(QKeySequence(keys), self) for keys in ("Ctrl+Return", "Ctrl+Enter")]
        for key in self._keys:
            key.activated.connect(self._arrival_wanted)
        for keys in VISIT_KEYS:
            elsewhere = QShortcut(QKeySequence(keys), self)
            elsewhere.activated.connect(partial(presenter.only_in_a_visit, keys))
        hand_over = QShortcut(QKeySequence(HAND_OVER_KEY), self)
        hand_over.activated.connect(self._hand_over)
        presenter.attach(self)
        self.destroyed.connect(presenter.detach)

    def show_state(self, state: State) -> None:
        """Show the state."""
        for tile, figure in zip(self.tiles, state.figures, strict=True):
            tile.set_figure(figure.number, figure.caption, figure.tone)
        self.in_progress.set_rows(state.in_progress)
        self._show_filters(state)
        self.awaited.set_rows(state.awaited)
        self.awaited.set_empty_text(state.awaited_empty)
        self.served.set_rows(state.served)
        here = tr("{count} orang · langkah").format(count=len(state.in_progress))
        self._cards[0].set_heading(tr("Sedang dilayani"), here)
        self._cards[1].set_heading(state.awaited_title, state.awaited_note)
        self._cards[2].set_heading(state.served_title, state.served_note)
        self._found.show_found(state)
        self._show_page(1 if state.searching else 0)
        self.foot.show_sending(state)
        if state.message != self.message.text() or not self.message.isVisible():
            self.message.say(state.message, state.message_tone)

    def person_in_hand(self) -> PersonId | None:
        """Return who is marked in the list that is shown or has the cursor."""
        if self._found.searched:
            listed: PersonList | None = self.results
        else:
            lists = (self.in_progress, self.awaited, self.served)
            listed = next((one for one in lists if one.hasFocus()), None)
        key = listed.current_key() if listed is not None else None
        return cast("PersonId | None", key)

    def descend(self) -> None:
        """Go from the search box into the first list that has somebody."""
        if self.results.isVisible():
            self.results.go_below_first()
            return
        lists = (self.in_progress, self.awaited, self.served)
        for listed in lists:
            if listed.people.rowCount():
                listed.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _show_filters(self, state: State) -> None:
        options = [
            FilterOption(value=one.value, word=one.word, count=one.count) for one in state.filters
        ]
        self.filters.set_options(options, state.filtered)

    def _arrived(self, key: object) -> None:
        """Note an arrival; after one found by searching, the next name is searched."""
        was_searched = bool(self._found.searched)
        self._presenter.arrive(key)
        if was_searched:
            self.next_wanted.emit()

    def _arrival_wanted(self) -> None:
        listed = self.results if self._found.searched else self.awaited
        key = listed.current_key()
        if key is not None and (self._found.searched or listed.hasFocus()):
            self._arrived(key)
        else:
            self._presenter.nobody_to_arrive()

    def _show_page(self, place: int) -> None:
        self._middle.setCurrentIndex(place)
        shown = self._middle.currentWidget()
        for page in (self.board, self._found):
            # Hidden, a page has no say in how high the day is.
            policy = _POLICY.Preferred if page is shown else _POLICY.Ignored
            page.setSizePolicy(policy, policy)

    def _hand_over(self) -> None:
        """Send on whoever is marked; after one found by searching, the next name is searched."""
        key, was_searched = self.person_in_hand(), bool(self._found.searched)
        if key is None:
            self._presenter.nobody_to_hand_over()
            return
        self._presenter.hand_over(key)
        if was_searched:
            self.next_wanted.emit()

    def _lay_out(self, presenter: DayScreen) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        for tile, figure in zip(self.tiles, presenter.state.figures, strict=True):
            tile.clicked.connect(partial(self._open_figure, figure.opens))
        for card in self._cards:
            card.fill()
        lists = (self.in_progress, self.awaited, self.served)
        self.board = DayBoard(TileRow(self.tiles), self.filters, self._cards, lists)
        self._middle.addWidget(self.board)
        self._middle.addWidget(self._found)
        outer.addWidget(self.message)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.foot)

    def _visit_at_home(self) -> None:
        marked = self.results.current_key() if self._found.searched else None
        if marked is None:
            self._presenter.home_visit_wanted()
        else:
            self._presenter.open_at_home(marked)

    def _open_figure(self, opens: str) -> None:
        if opens == "awaited":
            self.awaited.setFocus()
        elif opens == "deliveries":
            self._presenter.show_deliveries()
        else:
            self._presenter.show_names(opens)
