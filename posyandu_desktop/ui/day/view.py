"""The day screen: six figures, three lists, or what the search found."""

from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.day.presenter import DayScreen, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.filter_chips import FilterChips, FilterOption
from posyandu_desktop.ui.widgets.frames import Card, FigureTile
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.tiles import TileRow

_HINT = "Ketik nama. Enter: buka. Ctrl+Enter: datang."


class DayView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    gives_way = True
    next_wanted = Signal()
    """Somebody found by searching was noted as here: the next one is searched."""

    def __init__(self, presenter: DayScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._searched = ""
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
        self.results = PersonList(tr("Hasil pencarian"), "")
        self._cards = [
            Card(tr("Sedang dilayani"), " "),
            Card(tr("Ditunggu hari ini"), " "),
            Card(tr("Sudah selesai"), " "),
        ]
        self._found = Card(tr("Hasil pencarian"), " ")
        self._middle = QStackedWidget()
        self.foot = FootBar()
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
        self._show_results(state)
        self._show_sending(state)
        if state.message != self.message.text() or not self.message.isVisible():
            self.message.say(state.message, state.message_tone)

    def person_in_hand(self) -> PersonId | None:
        """Return who is marked in the list that is shown or has the cursor."""
        if self._searched:
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
        was_searched = bool(self._searched)
        self._presenter.arrive(key)
        if was_searched:
            self.next_wanted.emit()

    def _arrival_wanted(self) -> None:
        listed = self.results if self._searched else self.awaited
        key = listed.current_key()
        if key is not None and (self._searched or listed.hasFocus()):
            self._arrived(key)

    def _show_results(self, state: State) -> None:
        self.results.set_rows(state.results)
        is_new = state.searching != self._searched
        self._searched = state.searching
        if state.results and (is_new or not self.results.currentIndex().isValid()):
            # Enter in the search box opens the first one, so it is marked.
            self.results.setCurrentIndex(self.results.people.index(0))
        self.results.set_empty_text(
            tr("Tidak ada “{searching}”. Enter atau Ctrl+N: catat sebagai orang baru.").format(
                searching=state.searching
            )
        )
        keys = tr(" · Ctrl+U: serumah · Ctrl+J: bayi baru") if state.results else ""
        self._found.set_heading(
            tr("Hasil “{searching}”").format(searching=state.searching), state.results_note + keys
        )
        self._middle.setCurrentIndex(1 if state.searching else 0)

    def _show_sending(self, state: State) -> None:
        self.send.setEnabled(not state.sending)
        if state.sending and state.send_progress:
            done, total = state.send_progress
            self.foot.set_status(
                tr("Mengirim {done} dari {total} …").format(done=done, total=total),
                Tone.INFO,
                "cloud-up",
            )
        elif state.sending:
            self.foot.set_status(tr("Menghubungi server …"), Tone.INFO, "cloud-up")
        elif state.standing_note:
            self.foot.set_status(state.standing_note, Tone.WATCH, "warning")
        else:
            self.foot.set_status(tr(_HINT), Tone.NEUTRAL, "search")

    def _lay_out(self, presenter: DayScreen) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        # Above the columns and scrolled with them: at 200 % they alone would fill the screen.
        head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(theme.px(12))
        for tile, figure in zip(self.tiles, presenter.state.figures, strict=True):
            tile.clicked.connect(partial(self._open_figure, figure.opens))
        above.addWidget(TileRow(self.tiles))
        above.addWidget(self.filters)
        lists = (self.in_progress, self.awaited, self.served)
        for card, listed in zip(self._cards, lists, strict=True):
            card.body.addWidget(listed, 1)
        self._found.body.addWidget(self.results, 1)
        # The list scrolls: it must never push the window below the edge of a small screen.
        self.results.setMinimumHeight(theme.px(24))
        found = QWidget()
        room = QVBoxLayout(found)
        room.setContentsMargins(*[theme.px(12)] * 4)
        room.addWidget(self._found)
        columns = [(card, FREE) for card in self._cards]
        self._middle.addWidget(Columns(columns, above=head))
        self._middle.addWidget(found)
        outer.addWidget(self.message)
        outer.addWidget(self._middle, 1)
        outer.addWidget(self.foot)
        missing = self.foot.add_button(KeyButton(tr("Belum datang"), "Ctrl+P", icon="list"))
        missing.clicked.connect(presenter.show_missing)
        home = KeyButton(tr("Kunjungan rumah"), "Shift+Enter", shortcut="", icon="home")
        self.home = self.foot.add_button(home)
        self.home.clicked.connect(self._visit_at_home)
        new = self.foot.add_button(KeyButton(tr("Orang baru"), "Ctrl+N"))
        new.clicked.connect(presenter.new_person)
        self.send = self.foot.add_button(
            KeyButton(tr("Kirim sekarang"), "Ctrl+K", kind=ButtonKind.PRIMARY)
        )
        self.send.clicked.connect(presenter.send)

    def _visit_at_home(self) -> None:
        marked = self.results.current_key() if self._searched else None
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
