"""The page of those who are expected and not here."""

from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from posyandu_desktop.domain.person import Person
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.missing.paper import save_missing_sheet
from posyandu_desktop.ui.missing.presenter import Desk, MissingScreen
from posyandu_desktop.ui.missing.view import MissingView
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_child, a_home, a_person
from tests.services.stores import KADER, MELATI, NOW, TODAY
from tests.ui.conftest import Keyboard

ESC, ENTER, RIGHT = Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Right


@dataclass
class Asked:
    opened: list[Person] = field(default_factory=list)
    left: int = 0

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def page(store: Store, asked: Asked) -> MissingScreen:
    """Kirana and Karto are missing, Ani came, Rina has no reason to come."""
    came = a_child("Ani")
    kirana = replace(a_child("Kirana", home=a_home(rt="02")), phone="0812 3456")
    people = (came, kirana, a_person("Karto", born_on=date(1955, 3, 4)))
    rina = a_person("Rina", born_on=date(2009, 1, 2))
    for person in (*people, replace(rina, sex=people[0].sex)):
        store.people.save(person)
    session = open_session(store, KADER, TODAY)
    Expecting(store, CONTENT).settle([person.id for person in people], TODAY)
    Queue(store, session, KADER, lambda: NOW).arrive(came.id)
    desk = Desk(
        store=store,
        session=session,
        posyandu=MELATI,
        open_visit=asked.opened.append,
        leave=asked.leave,
    )
    return MissingScreen(desk)


def names(page: MissingScreen) -> list[str]:
    return [row.name for row in page.state.rows]


def test_only_who_has_a_reason_and_is_not_here_is_listed(page: MissingScreen) -> None:
    assert names(page) == ["Kirana", "Karto"]
    assert page.state.summary == "2 orang ditunggu dan belum datang"
    row = page.state.rows[0]
    assert row.details == "14 bulan · Ibu Nurhayati · Jl. Melati 3, RT 02/RW 02 · 0812 3456"
    assert "telepon belum ada" in page.state.rows[1].details
    assert row.badge is not None


def test_the_list_as_text_names_place_telephone_and_reasons(page: MissingScreen) -> None:
    lines = page.as_text().splitlines()

    assert lines[:2] == ["Posyandu Melati", "Belum datang · Rabu, 20 Mei 2026"]
    assert lines[3].startswith("1. Kirana (14 bulan · Ibu Nurhayati · Jl. Melati 3, RT 02/RW 02")
    assert "Timbang bulanan" in lines[4]


def test_the_page_is_worked_by_keyboard_alone(
    page: MissingScreen, asked: Asked, keyboard: Keyboard, tmp_path: Path
) -> None:
    view = MissingView(page)
    keyboard.open(view)
    view.start()

    keyboard.press(RIGHT)
    assert names(page) == ["Kirana"]
    keyboard.ctrl(Qt.Key.Key_C)
    assert "Kirana" in QGuiApplication.clipboard().text()
    assert view.message.text() == "Daftar 1 orang disalin. Tempel di pesan atau catatan."
    view.ask_target = lambda name: tmp_path / name
    keyboard.ctrl(Qt.Key.Key_P)
    assert (tmp_path / "belum-datang-2026-05-20.pdf").read_bytes().startswith(b"%PDF")
    assert "Cetak" in view.message.text()
    keyboard.press(ENTER)
    assert [person.name for person in asked.opened] == ["Kirana"]
    keyboard.press(ESC)
    assert asked.left == 1


def test_a_list_nobody_saves_after_all_says_nothing(
    page: MissingScreen, keyboard: Keyboard
) -> None:
    view = MissingView(page)
    keyboard.open(view)
    view.ask_target = lambda _name: None

    view.save_button.click()

    assert page.state.message == ""


def test_a_folder_that_takes_no_file_says_so(
    page: MissingScreen, keyboard: Keyboard, tmp_path: Path
) -> None:
    view = MissingView(page)
    keyboard.open(view)
    view.ask_target = lambda name: tmp_path / "tidak-ada" / name

    view.save_button.click()

    assert page.state.message_tone is Tone.ACT
    assert page.state.message


def test_a_long_list_goes_on_to_a_second_page(page: MissingScreen, tmp_path: Path) -> None:
    sheet = page.sheet()
    short, long = tmp_path / "short.pdf", tmp_path / "long.pdf"

    save_missing_sheet(short, sheet)
    save_missing_sheet(long, replace(sheet, lines=sheet.lines * 30))

    assert short.read_bytes().count(b"/Type /Page\n") == 1
    assert long.read_bytes().count(b"/Type /Page\n") > 1
