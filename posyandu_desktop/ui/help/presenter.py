"""Which page of the help is shown, without Qt.

The pages are Markdown files under `resources/help`; `CONTENTS` puts them in the order of a day, and
`docs/panduan-kader.md` is made of the very same files.
"""

from collections.abc import Callable
from dataclasses import dataclass

from posyandu_desktop.settings import resources
from posyandu_desktop.ui.presenting import Presenter, View

CONTENTS: dict[str, tuple[str, ...]] = {
    "mulai": ("FirstStartView",),
    "masuk": ("SignInView",),
    "hari-buka": ("DayView",),
    "membuka-hari": ("SessionOpenView", "SessionCloseView"),
    "antrean": (),
    "belum-datang": ("MissingView",),
    "hari-lain": ("SessionChoiceView",),
    "mencari-dan-mendaftar": ("PersonFormView",),
    "serumah": ("HouseholdView", "NewbornView"),
    "data-ganda": ("MergingView",),
    "kunjungan": ("VisitView", "AdverseEventView", "EarlierDraftView"),
    "kehamilan": ("PregnancyView",),
    "layar-ibu": ("MotherView",),
    "halaman-orang": ("PersonPageView",),
    "kelas": ("ClassesView",),
    "menunggu-bidan": ("VerificationView",),
    "kunjungan-rumah": ("HomeVisitsView",),
    "rujukan": ("ReferralsView",),
    "kiriman": ("DeliveriesView",),
    "isi-berbeda": ("DifferencesView",),
    "flashdisk": ("StickView", "StickKeysView"),
    "impor": ("RegisterImportView",),
    "server": ("ServerView",),
    "vaksin": ("VaccinesView",),
    "petugas": ("OperatorsView",),
    "cadangan": (),
    "tanggal-laptop": ("ClockView",),
    "pengaturan": ("LookSettingsView",),
    "latihan": ("PracticeView",),
}
"""Each page, in reading order, with the screens it is for."""

FIRST_PAGE = "hari-buka"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """The page shown: its name, its title, its Markdown, and which page of how many it is."""

    page: str
    title: str
    text: str
    number: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it."""

    leave: Callable[[], None]


class HelpPages(Presenter[State, View[State]]):
    """The page in hand."""

    def __init__(self, desk: Desk, page: str) -> None:
        self._desk = desk
        self._state = _state(page)

    def turn(self, step: int) -> None:
        """Go on to the next page (1), or back to the one before (-1)."""
        pages = list(CONTENTS)
        to = pages.index(self._state.page) + step
        if 0 <= to < len(pages):
            self._show(_state(pages[to]))

    def open(self, page: str) -> None:
        """Show a page another one leads to; an unknown one leaves everything as it is."""
        if page in CONTENTS:
            self._show(_state(page))

    def leave(self) -> None:
        """Go back to where the person was."""
        self._desk.leave()


def page_of(screen: str) -> str:
    """Return the page for a screen, given the name of its class."""
    return next((page for page, screens in CONTENTS.items() if screen in screens), FIRST_PAGE)


def read_page(page: str) -> str:
    """Return the Markdown of a page."""
    return (resources() / "help" / f"{page}.md").read_text(encoding="utf-8")


def title_of(text: str) -> str:
    """Return what the first line of a page says."""
    return text.splitlines()[0].lstrip("# ")


def _state(page: str) -> State:
    text = read_page(page)
    number = list(CONTENTS).index(page) + 1
    return State(page=page, title=title_of(text), text=text, number=number, count=len(CONTENTS))
