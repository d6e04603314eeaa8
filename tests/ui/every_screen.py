"""Every screen of the app, each as somebody comes to it in the demo village.

A new screen is one more line in `SCREENS`: its name, and how it is opened.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.app import build
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.services.starting import Started, start_demo
from posyandu_desktop.settings import Settings, device_folder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.pages import Pages
from posyandu_desktop.ui.shell import DEMO_FOLDER
from posyandu_desktop.ui.visit.view import VisitView

SMALLEST = (1366, 768)
GROUP = LifeCycleGroup


def found_village(folder: Path) -> Started:
    """Make the demo village below a data folder; it can be copied and toured many times."""
    return start_demo(StoreFiles(folder / DEMO_FOLDER), device_folder(), load_content(), utc_now)


class Tour:
    """The program on the demo village, with its first operator, going from screen to screen."""

    def __init__(
        self, app: QApplication, folder: Path, started: Started, settings: Settings | None = None
    ) -> None:
        self._app = app
        self._started = started
        self._village = StoreFiles(folder / DEMO_FOLDER)
        self.shell = build(app, folder, settings or Settings())
        self.window = self.shell.window
        self.window.resize(*SMALLEST)
        self.window.show()
        self.window.activateWindow()
        self.settle()

    @property
    def office(self) -> Office:
        """What the operator works in; signs in where nobody is."""
        if self.shell.office is None:
            self.shell._open(self._village, self._started.key, self._started.operator)
            self.settle()
        if self.shell.office is None:
            raise AssertionError("nobody is signed in")
        return self.shell.office

    @property
    def pages(self) -> Pages:
        """The pages around the day."""
        return self.office.pages

    def go(self, name: str) -> QWidget:
        """Open a screen and return it."""
        if self.shell.office is not None:
            self.shell.office.pages.mother.close()
        SCREENS[name](self)
        self.settle()
        front = self.face
        if front is None:
            raise AssertionError(f"{name} is not in front")
        return front

    @property
    def face(self) -> QWidget | None:
        """What is looked at: the screen in front, or the mother's view that covers it."""
        office = self.shell.office
        if office is not None and office.pages.mother.in_front is not None:
            return office.pages.mother.in_front
        return self.window.screen_in_front

    @property
    def whole(self) -> QWidget:
        """The window that is looked at."""
        return (self.face or self.window).window()

    def show_mother(self, person: Person) -> None:
        """Show somebody their own view, on the smallest laptop."""
        self.office.show_day()
        self.office.pages.mother.show_person(person)
        if self.office.pages.mother.in_front is not None:
            self.office.pages.mother.in_front.showNormal()
            self.office.pages.mother.in_front.resize(*SMALLEST)

    def ask_who(self) -> None:
        """Show the tiles of the operators."""
        self.shell.ask_who(self._village)

    def settle(self) -> None:
        """Let the window finish what it has begun."""
        for _ in range(4):
            self._app.processEvents()
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def close(self) -> None:
        """Close the window as its own button does."""
        self.window.close()
        self.shell.close()
        self.window.deleteLater()
        self.settle()

    def somebody(self, group: LifeCycleGroup, sex: Sex = Sex.FEMALE) -> Person:
        """Return somebody of an age group who came before."""
        place = self.office.workplace
        return next(
            person
            for person in place.store.people.active()
            if life_cycle_group(person.born_on, place.today()) is group
            and person.sex is sex
            and len(place.store.visits.of_person(person.id)) >= 3
        )

    def pregnant(self) -> Person:
        """Return a woman who is pregnant now."""
        place = self.office.workplace
        return place.store.people.get(place.store.pregnancies.open()[0].woman_id)

    def search(self, text: str) -> None:
        """Type into the search box."""
        self.office.show_day()
        self.window.bar.search.setText(text)

    def over_the_day(self, show: Callable[[], None]) -> None:
        """Lay a page over the day."""
        self.office.show_day()
        self.settle()
        show()

    def visit(self, person: Person) -> None:
        """Open somebody's visit of today."""
        self.office.open_visit(person)

    def typed_visit(self, group: LifeCycleGroup, **typed: str) -> None:
        """Open somebody's visit and type measures that have something to say."""
        self.visit(self.somebody(group))
        self.settle()
        front = self.window.screen_in_front
        if not isinstance(front, VisitView):
            raise TypeError("no visit is in front")
        for code, text in typed.items():
            field = front.form.numbers[code]
            field.set_text(text)
            field.edited.emit(text)


Opens = Callable[[Tour], object]

SCREENS: dict[str, Opens] = {
    "mulai": lambda t: t.shell.show_first_start(),
    "masuk": lambda t: t.ask_who(),
    "hari-buka": lambda t: t.office.show_day(),
    "mencari": lambda t: t.search("sri"),
    "orang-baru": lambda t: t.pages.people.show_person_form("Anak Baru"),
    "ubah-data": lambda t: t.pages.people.correct_person(t.somebody(GROUP.TODDLER)),
    "kunjungan-bayi": lambda t: t.visit(t.somebody(GROUP.INFANT)),
    "kunjungan-balita": lambda t: t.typed_visit(GROUP.TODDLER, weight_kg="8,4", height_cm="79,5"),
    "kunjungan-apras": lambda t: t.visit(t.somebody(GROUP.PRESCHOOL)),
    "kunjungan-sekolah": lambda t: t.visit(t.somebody(GROUP.SCHOOL_AGE)),
    "kunjungan-remaja": lambda t: t.visit(t.somebody(GROUP.ADOLESCENT)),
    "kunjungan-dewasa": lambda t: t.typed_visit(
        GROUP.ADULT, weight_kg="71", systolic_mmhg="184", diastolic_mmhg="112"
    ),
    "kunjungan-lansia": lambda t: t.visit(t.somebody(GROUP.ELDERLY)),
    "kunjungan-hamil": lambda t: t.visit(t.pregnant()),
    "layar-ibu-anak": lambda t: t.show_mother(t.somebody(GROUP.TODDLER)),
    "layar-ibu-hamil": lambda t: t.show_mother(t.pregnant()),
    "layar-ibu-dewasa": lambda t: t.show_mother(t.somebody(GROUP.ADULT)),
    "kehamilan": lambda t: t.office.ways.show_pregnancy(t.pregnant()),
    "kejadian-ikutan": lambda t: t.office.ways.show_adverse_event(t.somebody(GROUP.INFANT), ()),
    "kunjungan-rumah": lambda t: t.pages.show_home_visits(),
    "kunjungan-di-rumah": lambda t: t.office.ways.open_home_visit(t.somebody(GROUP.TODDLER)),
    "rujukan": lambda t: t.pages.show_referrals(),
    "kiriman": lambda t: t.pages.show_deliveries(),
    "impor": lambda t: t.pages.show_import(),
    "server": lambda t: t.pages.show_server(),
    "vaksin": lambda t: t.pages.show_vaccines(),
    "petugas": lambda t: t.pages.roles.show_operators(),
    "pengaturan": lambda t: t.over_the_day(t.shell.look.show_settings),
    "bantuan": lambda t: t.over_the_day(t.shell.look.show_help),
    "latihan": lambda t: t.pages.practice.show_practice(),
}
