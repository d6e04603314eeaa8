"""Keys that need somebody say so when nobody is chosen."""

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.ui.classes.view import ClassesView
from tests.journeys.laptop import ENTER, Laptop, Program

CTRL = Qt.KeyboardModifier.ControlModifier
KEY, PLAIN = Qt.Key, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def program(laptop: Laptop) -> Program:
    """The program on the day, with the cursor in the search box and nobody chosen."""
    opened = laptop.open()
    opened.sign_in()
    opened.day()
    return opened


@pytest.mark.parametrize(
    ("key", "modifier", "said"),
    [
        (KEY.Key_U, CTRL, "Pilih orangnya dulu, lalu Ctrl+U."),
        (KEY.Key_J, CTRL, "Pilih ibunya dulu, lalu Ctrl+J."),
        (KEY.Key_F3, PLAIN, "Pilih orangnya dulu, lalu F3."),
        (KEY.Key_T, CTRL, "Cari nama atau pilih barisnya dulu, lalu Ctrl+T: teruskan."),
        (ENTER, CTRL, "Cari nama atau pilih barisnya dulu, lalu Ctrl+Enter: datang."),
        *(
            (
                key,
                modifier,
                f"{name} dipakai di kunjungan. Cari nama atau pilih barisnya, lalu Enter.",
            )
            for name, key, modifier in (
                ("Ctrl+M", KEY.Key_M, CTRL),
                ("Ctrl+I", KEY.Key_I, CTRL),
                ("Ctrl+S", KEY.Key_S, CTRL),
                ("F2", KEY.Key_F2, PLAIN),
                ("F4", KEY.Key_F4, PLAIN),
                ("F9", KEY.Key_F9, PLAIN),
            )
        ),
    ],
)
def test_a_key_that_needs_somebody_says_on_the_day_what_to_do_first(
    program: Program, key: Qt.Key, modifier: Qt.KeyboardModifier, said: str
) -> None:
    day = program.day()
    program.hands.press(key, modifier)
    program.hands.look(f"dulu-{key.name}")
    assert program.said_on_the_day() == said
    assert program.day() is day
    assert program.hands.focus_is_in(program.window.bar.search)


def test_what_was_searched_stays_when_a_key_finds_nobody_chosen(program: Program) -> None:
    program.hands.type("zzz")
    program.hands.press(KEY.Key_U, CTRL)
    assert program.said_on_the_day() == "Pilih orangnya dulu, lalu Ctrl+U."
    assert program.window.bar.search.text() == "zzz"


def test_where_nobody_is_chosen_on_another_screen_it_is_said_there(program: Program) -> None:
    program.hands.press(KEY.Key_G, CTRL)
    view = program.hands.screen(ClassesView)
    program.hands.press(KEY.Key_U, CTRL)
    assert view.message.text() == "Pilih orangnya dulu, lalu Ctrl+U."


def test_enter_opens_the_day_and_with_nobody_chosen_it_then_says_what_to_do_first(
    program: Program,
) -> None:
    program.hands.press(ENTER)
    day = program.day()
    assert program.said_on_the_day().startswith("Hari buka dibuka.")
    program.hands.press(ENTER)
    assert program.said_on_the_day() == (
        "Cari nama atau pilih barisnya dulu, lalu Enter: buka kunjungannya."
    )
    assert program.day() is day
