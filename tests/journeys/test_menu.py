"""The menu behind F10: short, in groups, with the keys that work."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from posyandu_desktop.ui.home_visits.view import HomeVisitsView
from posyandu_desktop.ui.menu import MISSING_KEY
from posyandu_desktop.ui.missing.view import MissingView
from tests.journeys import village
from tests.journeys.hands import groups_of, texts_of
from tests.journeys.laptop import Laptop, Program

MOST_ENTRIES = 11


def key_of(program: Program, words: str) -> str:
    """Return the key the menu shows for an entry, opened where one is."""
    menu = program.office.pages.menu
    program.hands.press(Qt.Key.Key_F10)
    program.hands.wait(menu.isVisible, "the menu")
    [entry] = [one for one in menu.entries() if one.text() == words]
    menu.close()
    return entry.shortcut().toString()


def heard_in(screen: QWidget) -> set[str]:
    return {one.key().toString() for one in screen.findChildren(QShortcut)}


def test_the_menu_is_short_and_everything_else_is_one_group_away(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    menu = program.office.pages.menu

    assert len(menu.actions()) <= MOST_ENTRIES
    assert [group.title() for group in groups_of(menu)] == [
        "Hari ini", "Warga", "Kegiatan", "Laptop dan server",
    ]  # fmt: skip
    assert all(len(texts_of(group)) <= 5 for group in groups_of(menu))
    program.choose("Kunjungan rumah", HomeVisitsView)


def test_the_menu_shows_the_key_of_who_is_missing_where_that_key_works(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)

    assert key_of(program, "Belum datang") == MISSING_KEY
    assert MISSING_KEY in heard_in(program.day())
    program.hands.press_ctrl(Qt.Key.Key_P)
    program.hands.screen(MissingView)
    assert key_of(program, "Belum datang") == ""


def test_a_key_of_a_group_is_heard_without_opening_the_menu(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)

    program.hands.press_ctrl(Qt.Key.Key_H)

    program.hands.screen(HomeVisitsView)
