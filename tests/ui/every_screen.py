"""Every screen of the app, each as somebody comes to it in the demo village.

A new screen is one more line in `SCREENS`: its name, and how it is opened. What takes more than one
step to come to has a function in `tests.ui.tour_stops`.
"""

from collections.abc import Callable
from pathlib import Path
from threading import Event

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.app import build
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.starting import Started, start_demo
from posyandu_desktop.settings import Settings, device_folder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.pages import Pages
from posyandu_desktop.ui.person_page.parts import Tab
from posyandu_desktop.ui.shell import DEMO_FOLDER
from tests.ui import tour_stops as stops

SMALLEST = (1366, 768)
GROUP = LifeCycleGroup


def found_village(folder: Path) -> Started:
    """Make the demo village below a data folder, everybody with the reasons for being awaited."""
    files, content = StoreFiles(folder / DEMO_FOLDER), load_content()
    started = start_demo(files, device_folder(), content, utc_now)
    store = open_store(files, started.key, Author(started.operator.id), utc_now)
    today, stop = utc_now().astimezone().date(), Event()
    while Expecting(store, content).settle_some(today, stop):
        pass
    store.close()
    return started


class Tour:
    """The program on the demo village, with its first operator, going from screen to screen."""

    def __init__(
        self, app: QApplication, folder: Path, started: Started, settings: Settings | None = None
    ) -> None:
        self._app = app
        self.started = started
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
            self.shell._open(self._village, self.started.key, self.started.operator)
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
            self.shell.lock.lift()
            if self.office.in_front is not None:
                # A form asks once before it lets go of what is not saved.
                self.office.in_front.put_aside()
            self.shell.office.pages.practice.stop()
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
        stops.typing(self, **typed)


Opens = Callable[[Tour], object]

SCREENS: dict[str, Opens] = {
    "mulai": lambda t: t.shell.show_first_start(),
    "mulai-posyandu": lambda t: stops.first_start(t, "posyandu"),
    "mulai-petugas": lambda t: stops.first_start(t, "petugas"),
    "mulai-kode": lambda t: stops.first_start(t, "kode"),
    "masuk": lambda t: t.ask_who(),
    "masuk-pin": lambda t: stops.pin_asked(t, recovers=False),
    "masuk-kode": lambda t: stops.pin_asked(t, recovers=True),
    "hari-buka": lambda t: t.office.show_day(),
    "hari-buka-antrean": stops.queue,
    "membuka-hari": lambda t: t.office.sessions.show_opening(),
    "menutup-hari": lambda t: t.office.sessions.show_closing(),
    "hari-lain": lambda t: t.office.sessions.show_choice(),
    "belum-datang": lambda t: t.office.day_ways.show_missing(),
    "mencari": lambda t: t.search("sri"),
    "mencari-mirip": lambda t: t.search("Endah Saffitri"),
    "orang-baru": lambda t: t.pages.people.show_person_form("Anak Baru"),
    "orang-mirip": stops.similar_while_typing,
    "ubah-data": lambda t: t.pages.people.correct_person(t.somebody(GROUP.TODDLER)),
    "serumah": stops.household,
    "bayi-baru": stops.newborn,
    "data-ganda": lambda t: stops.merging(t, picked=False),
    "data-ganda-dua": lambda t: stops.merging(t, picked=True),
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
    "kunjungan-bahaya": stops.danger,
    "kunjungan-ragu": stops.doubts,
    "kunjungan-dibetulkan": stops.correction,
    "kunjungan-mengapa": stops.why,
    "pembetulan-dulu": stops.half_corrected,
    "dosis-buku": lambda t: stops.dose_form(t, ImmunizationSource.BUKU_KIA),
    "dosis-hari-ini": lambda t: stops.dose_form(t, ImmunizationSource.GIVEN_HERE),
    "dosis-tidak-diberi": stops.held_back,
    "dosis-mengapa-tidak": stops.why_not_given,
    "layar-ibu-anak": lambda t: t.show_mother(t.somebody(GROUP.TODDLER)),
    "layar-ibu-hamil": lambda t: t.show_mother(t.pregnant()),
    "layar-ibu-dewasa": lambda t: t.show_mother(t.somebody(GROUP.ADULT)),
    "orang-kunjungan": lambda t: stops.person_page(t, Tab.VISITS),
    "orang-grafik": lambda t: stops.person_page(t, Tab.CHARTS),
    "orang-imunisasi": lambda t: stops.person_page(t, Tab.DOSES),
    "orang-rujukan": lambda t: stops.person_page(t, Tab.REFERRALS),
    "orang-episode": lambda t: stops.person_page(t, Tab.EPISODES, t.pregnant()),
    "orang-perubahan": lambda t: stops.person_page(t, Tab.CHANGES),
    "orang-dibatalkan": stops.take_back,
    "kehamilan": lambda t: t.office.ways.show_pregnancy(t.pregnant()),
    "kejadian-ikutan": lambda t: t.office.ways.show_adverse_event(t.somebody(GROUP.INFANT), ()),
    "kunjungan-rumah": lambda t: t.pages.show_home_visits(),
    "kunjungan-di-rumah": lambda t: t.office.ways.open_home_visit(
        t.somebody(GROUP.ELDERLY, Sex.MALE)
    ),
    "kelas": lambda t: t.pages.classes.show_classes(),
    "rujukan": lambda t: t.pages.show_referrals(),
    "menunggu-bidan": stops.waiting_for_midwife,
    "flashdisk": lambda t: t.pages.stick.show_stick(),
    "kunci-puskesmas": lambda t: t.pages.stick.show_keys(),
    "kunci-baru": stops.new_key,
    "tanggal-laptop": stops.wrong_clock,
    "kiriman": lambda t: t.pages.show_deliveries(),
    "isi-berbeda": stops.differences,
    "impor": lambda t: t.pages.admin.show_import(),
    "server": lambda t: t.pages.admin.show_server(),
    "vaksin": lambda t: t.pages.admin.show_vaccines(),
    "petugas": lambda t: t.pages.roles.show_operators(),
    "terkunci": lambda t: stops.locked(t, may_return=False),
    "ganti-petugas": lambda t: stops.locked(t, may_return=True),
    "pengaturan": lambda t: t.over_the_day(t.shell.look.show_settings),
    "bantuan": lambda t: t.over_the_day(t.shell.look.show_help),
    "latihan": lambda t: t.pages.practice.show_practice(),
    "latihan-berjalan": stops.drill,
    "latihan-kertas": stops.drill_list,
}
