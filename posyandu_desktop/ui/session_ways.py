"""The ways to a session day: opened, closed, another one; and the strip that says which it is.

Nothing here holds anybody up: visits are taken whether the day was opened or closed.
"""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import SessionDay
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import open_session
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.session_screens import SessionScreens
from posyandu_desktop.ui.texts import session_strip as strips
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Strip
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

TOLD = "open_the_day"


class SessionWays(QObject):
    """Keeps which session is in hand, and puts its screens in front."""

    def __init__(self, office: "Office", window: MainWindow, device_folder: Path) -> None:
        super().__init__(office)
        self._office = office
        self._window = window
        self._screens = SessionScreens(office, self, device_folder)
        self._offers = False
        self._was_offered = False
        strip, search = window.session_strip, window.bar.search
        self._connections = (
            (strip.main_pressed, self._main_pressed),
            (strip.other_pressed, self._other_pressed),
            (search.accepted, self._entered),
            (search.cancelled, self._escaped),
            (window.escaped, self._escaped),
        )
        for signal, slot in self._connections:
            signal.connect(slot)

    @property
    def is_late(self) -> bool:
        """Whether visits are written down for an earlier day."""
        return self._office.session.held_on < self._office.workplace.today()

    def close(self) -> None:
        """Let go of the window; another operator gets their own."""
        for signal, slot in self._connections:
            signal.disconnect(slot)
        self._window.session_strip.show_strip(None)

    def shown(self, view: Screen) -> None:
        """Say above a screen that came in front which day it is about."""
        strip = None
        if isinstance(view, DayView):
            strip = self._strip_of_day()
        elif view.recording is not None:
            self._offers = False
            workplace = self._office.workplace
            strip = strips.of_visit(workplace.store, *view.recording, workplace.today())
        self._window.session_strip.show_strip(strip)

    def turn(self) -> None:
        """Open the day, or close it when it is open."""
        day = self._day()
        if day.started_at is None and day.closing is None:
            self.show_opening()
        else:
            self.show_closing()

    def show_opening(self) -> None:
        """Show what is said when a day is opened."""
        self._show(self._screens.opening())

    def show_closing(self) -> None:
        """Show what is still open on the day, and its sign-off."""
        self._show(self._screens.closing())

    def show_choice(self) -> None:
        """Show the sessions of other days."""
        self._show(self._screens.choice())

    def go_to(self, session: Session) -> None:
        """Write down the visits of another day from now on."""
        if self._office.session == session:
            self.back()
            return
        self._take(session)
        self._office.show_day(
            tr("Sekarang mencatat untuk {day}. Esc di sini: kembali ke hari ini.").format(
                day=show_date(session.held_on)
            )
            if self.is_late
            else tr("Kembali mencatat untuk hari ini."),
            Tone.INFO,
        )

    def opened(self, session: Session, message: str) -> None:
        """Go on with a session that was just opened, and say so."""
        self._take(session)
        self._office.show_day(message)

    def back(self) -> None:
        """Show the day as it is."""
        self._office.show_day()

    def back_to_today(self) -> None:
        """Write down the visits of today again."""
        if not self.is_late:
            return
        workplace = self._office.workplace
        try:
            session = open_session(workplace.store, workplace.operator, workplace.today())
        except PosyanduError as error:
            self._office.tell(error.sentence, Tone.ACT)
            return
        self.go_to(session)

    def not_born_yet(self, person: Person) -> str:
        """Return why somebody born after the day in hand has no visit on it."""
        if self.is_late:
            words = tr("{name} lahir {born}, sesudah hari buka {day}. Periksa tanggalnya.")
            day = show_date(self._office.session.held_on)
            return words.format(name=person.name, born=show_date(person.born_on), day=day)
        words = tr(
            "{name} lahir sesudah tanggal hari ini. Periksa tanggal laptop, atau tanggal lahirnya."
        )
        return words.format(name=person.name)

    def backup_saved(self, name: str) -> None:
        """Remember that a backup was made; the sign-off asks for one of the day."""
        from posyandu_desktop.services.session_closing import note_backup

        try:
            note_backup(self._office.workplace.store, name)
        except PosyanduError as error:
            self._office.tell(error.sentence, Tone.ACT)

    def _take(self, session: Session) -> None:
        self._office.session = session
        self._office.ways.session_changed()

    def _entered(self, text: str) -> None:
        if self._offers and not text.strip():
            self._open_as_usual()

    def _open_as_usual(self) -> None:
        from posyandu_desktop.services.usual_day import open_as_usual

        workplace, day = self._office.workplace, self._office.session.held_on
        try:
            session = open_as_usual(
                workplace.store, workplace.content, workplace.operator, day, workplace.now()
            )
        except PosyanduError as error:
            self._office.tell(error.sentence, Tone.ACT)
            return
        said = tr("Hari buka dibuka. Ctrl+F lalu ketik nama untuk mulai.")
        self.opened(session, f"{said} {self._office.pages.clock.note()}".strip())

    def _escaped(self) -> None:
        if isinstance(self._window.screen_in_front, DayView):
            self.back_to_today()

    def _main_pressed(self) -> None:
        if self._offers:
            self._open_as_usual()
        elif self.is_late:
            self.back_to_today()
        else:
            self.turn()

    def _other_pressed(self) -> None:
        self.turn()

    def _strip_of_day(self) -> Strip:
        day, session = self._day(), self._office.session
        store = self._office.workplace.store
        self._offers = False
        if self.is_late:
            return strips.of_late_day(store, session, day)
        if day.closing is not None:
            return strips.of_closed_day(store, session, day.closing.at)
        if day.started_at is not None:
            return strips.of_open_day(store, day, day.started_at)
        self._offers = self._may_offer()
        return strips.of_offer(self._me()) if self._offers else strips.of_unopened_day()

    def _may_offer(self) -> bool:
        """Offer it once a day to each operator, on the first look at the day.

        Who has just set the posyandu up, alone and before its first day, is offered nothing: one
        Enter too many there would open the day.
        """
        store = self._office.workplace.store
        if self._was_offered or self._is_new():
            return False
        self._was_offered = True
        try:
            return store.told.first_time(self._office.session.id, self._me().id, TOLD)
        except PosyanduError:
            # To be offered it again does no harm.
            return True

    def _is_new(self) -> bool:
        store, day = self._office.workplace.store, self._office.session.held_on
        return len(store.operators.all()) < 2 and not store.session_days.before(day, 1)

    def _day(self) -> SessionDay:
        return self._office.workplace.store.session_days.get(self._office.session.id)

    def _me(self) -> Operator:
        return self._office.workplace.operator

    def _show(self, view: Screen) -> None:
        self._offers = False
        self._office.show(view)
        QTimer.singleShot(0, view.start)
