"""What a signed-in operator moves between: the day, a visit, and the pages around them."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.errors import PosyanduError, StoreDamaged
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import open_session
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.bar_facts import show_facts
from posyandu_desktop.ui.day.presenter import DayScreen
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.day_ways import DayWays
from posyandu_desktop.ui.draft_ways import asks_first, draft_first
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.pages import Pages
from posyandu_desktop.ui.searching import Searching
from posyandu_desktop.ui.session_ways import SessionWays
from posyandu_desktop.ui.texts.states import refused_cards_note
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.uploading import Uploading
from posyandu_desktop.ui.visit_ways import VisitWays, is_untouched
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.word_home import WordHome
from posyandu_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from posyandu_desktop.ui.left_open import Resume
    from posyandu_desktop.ui.lock import Lock

_GOES_ON = "Melanjutkan kunjungan yang terhenti. Semua yang diketik masih ada."

T = TypeVar("T")


class Office(QObject):
    """The screens of one signed-in operator, one in front at a time."""

    def __init__(
        self,
        workplace: Workplace,
        window: MainWindow,
        background: Background,
        *,
        lock: "Lock",
        device_folder: Path,
    ) -> None:
        super().__init__(window)
        self.workplace = workplace
        self.background = background
        self._window = window
        self.session: Session = open_session(workplace.store, workplace.operator, workplace.today())
        self._day: DayScreen | None = None
        self._searching = Searching(self, window.bar.search)
        # First of those that hear Enter: what opening the day says, stays said.
        self._searching.begin()
        self._in_front: Screen | None = None
        self._closed = False
        self._untold: list[tuple[str, Tone]] = []
        self._standing_note = ""
        self.word_home = WordHome(self)
        self.uploading = Uploading(self)
        self.ways = VisitWays(self, window)
        self.day_ways = DayWays(self)
        self.sessions = SessionWays(self, window, device_folder)
        self.pages = Pages(self, window, lock=lock, device_folder=device_folder)

    def begin(self, resume: "Resume | None" = None) -> None:
        """Show the day, or what was open when the power went or somebody else was here."""
        bar = self._window.bar
        bar.receipts.clicked.connect(self.pages.show_deliveries)
        bar.operator.clicked.connect(self.pages.menu.open)
        self.background.progressed.connect(self._day_progressed)
        # Only then: reading the cards is more than the first picture needs.
        if self.workplace.files.own_cards.is_dir():
            refused = self.workplace.content.refused_cards
            self._untold.extend((sentence, Tone.WATCH) for sentence in refused)
            self._standing_note = refused_cards_note(refused)
        self.show_day()
        if resume is not None:
            resume(self)
        elif not self.pages.clock.begin():
            self.show_what_was_open()
        self.pages.practice.tell_what_was_left()
        self.uploading.begin()
        self.day_ways.begin()

    def close(self) -> None:
        """Let go of the window's bar and close the store."""
        if self._in_front is not None:
            self._in_front.keep_now()
        self._closed = True
        self.word_home.close()
        self.uploading.stop()
        self.background.cancel()
        self._searching.close()
        bar = self._window.bar
        for signal, slot in (
            (bar.receipts.clicked, self.pages.show_deliveries),
            (bar.operator.clicked, self.pages.menu.open),
            (self.background.progressed, self._day_progressed),
        ):
            signal.disconnect(slot)
        self.pages.close()
        self.sessions.close()
        self.workplace.store.close()

    @property
    def in_front(self) -> Screen | None:
        """The screen that is shown, or would be if nothing stood before it."""
        return self._in_front

    def keep_draft(self) -> None:
        """Put what is typed on disk; the screen stays, what lies over it goes."""
        self.pages.mother.close()
        if self._in_front is not None:
            self._in_front.keep_draft()

    def may_lock(self) -> bool:
        """Say whether somebody else may go on; False, once, where they would lose something."""
        return self._in_front is None or self._in_front.may_lock()

    def show_day(self, message: str = "", tone: Tone = Tone.GOOD) -> None:
        """Show the session day."""
        if not self._put_aside():
            return
        self.ways.forget_landing()
        self._window.bar.search.clear()
        self._day = self.day_ways.make_day(self.pages.clock.note() or self._standing_note)
        view = DayView(self._day)
        self.show(view)
        self._searching.serve(view)
        if message:
            self._untold.append((message, tone))
        if self._untold:
            self._day.say(*self._untold.pop())

    def tell(self, message: str, tone: Tone) -> None:
        """Say on the day how a job went; who is typing elsewhere is told when they come back."""
        if self._in_front is not None and self._in_front.gives_way:
            self.show_day(message, tone)
        else:
            self._untold.append((message, tone))

    def ask_first(self, words: str) -> None:
        """Say on the screen in front what has to be done before a key can do anything."""
        if self._window.screen_in_front is not self._in_front:
            return  # what lies over it hides its lines
        if self._day is not None:
            self._day.say(words, Tone.INFO)
        elif self._in_front is None or not self._in_front.say_here(words, Tone.INFO):
            self.tell(words, Tone.INFO)

    def open_visit(self, person: Person, message: str = "", *, goes_on: bool = False) -> None:
        """Show one person's visit of today: the draft, the saved one, or a new one.

        A draft of another visit is asked about first, unless somebody goes on with it.
        """
        if person.born_on > self.session.held_on:
            self.show_day(self.sessions.not_born_yet(person), Tone.ACT)
            return
        store = self.workplace.store
        draft, wanted = store.drafts.of(person.id), (Setting.POSYANDU, self.session.held_on)
        again = partial(self.open_visit, person, message)
        if not goes_on and asks_first(self, person, (draft, wanted), again):
            return
        saved = next(
            (v for v in store.visits.of_person(person.id) if v.session_id == self.session.id), None
        )
        why = message or draft_first(draft, wanted)
        self.ways.show_visit(person, saved, draft, why)

    def correct_visit(self, visit: Visit) -> None:
        """Show a saved visit of any day, to be corrected.

        Somebody has one draft at a time, so a visit begun today is finished first.
        """
        store = self.workplace.store
        draft = store.drafts.of(visit.person_id)
        person = store.people.get(visit.person_id)
        if store.pulled.foreign([visit.id]):
            words = tr("{name}: kunjungan ini dicatat di laptop lain, di sini hanya dibaca.")
            self.show_day(words.format(name=person.name), Tone.WATCH)
            return
        if draft is not None and draft.visit_id != visit.id:
            self.show_day(
                tr("{name}: selesaikan dulu kunjungan yang masih draf.").format(name=person.name),
                Tone.WATCH,
            )
            return
        self.ways.show_visit(person, visit, draft)

    def show(self, view: Screen) -> None:
        """Put a screen in front, with the bar's figures brought up to date.

        A visit that is still being typed is put aside as a draft first; when the disk does not take
        the draft, the visit stays in front.
        """
        if not self._put_aside():
            return
        if not isinstance(view, DayView):
            self._day = None
            self._window.bar.search.clear()  # it was looked for on the day
        self._in_front = view
        self._window.show_screen(view, with_bar=True)
        self.sessions.shown(view)
        self.update_bar()

    def update_bar(self) -> None:
        """Show session, receipts and operator as they stand on disk."""
        show_facts(self._window.bar, self.workplace, self.session)

    def settings_changed(self, settings: Settings) -> None:
        """Let other settings hold from now on."""
        self.workplace = replace(self.workplace, settings=settings)
        self.uploading.settings_changed(settings)

    def say_again(self, content: ClinicalContent) -> None:
        """Say everything in the language chosen; a form that is being filled says it next time."""
        self.workplace = replace(self.workplace, content=content)
        self.ways.forget()
        self.pages.menu.renew_words()
        self.update_bar()
        if self._day is not None:
            self._searching.search_again()
        elif self._in_front is not None and self._in_front.opened_anew is not None:
            self._in_front.keep_now()
            self._in_front.opened_anew()

    def run(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        """Run a job in the background; once its operator has signed out, nobody hears of it."""
        self.background.run(job, partial(self._came_home, then), partial(self._came_home, failed))

    def _came_home(self, hear: Callable[[T], None], result: T) -> None:
        if not self._closed:
            hear(result)
            self.update_bar()

    @property
    def day(self) -> DayScreen | None:
        """The day, while it is in front."""
        return self._day

    @property
    def is_closed(self) -> bool:
        """Whether the operator has signed out."""
        return self._closed

    def refresh_day(self) -> None:
        """Read the lists of the day again, when it is in front."""
        if self._day is not None:
            self._day.refresh()

    def show_what_was_open(self) -> None:
        """Show the visit that was typed when the power went, if there is one."""
        store = self.workplace.store
        try:
            draft = store.drafts.on_screen()
            if draft is not None and not is_untouched(draft):
                person = store.people.get(draft.person_id)
                self.open_visit(person, tr(_GOES_ON), goes_on=True)
        except StoreDamaged as error:
            # A bad page about one person must not keep everybody else waiting.
            self.tell(error.sentence, Tone.ACT)

    def _put_aside(self) -> bool:
        self._window.leave_over()  # what the screen asks must be seen
        return self._in_front is None or self._in_front.put_aside()

    def _day_progressed(self, done: int, total: int) -> None:
        if self._day is not None:
            self._day.progressed(done, total)
