"""What nobody wants to happen while the window is open: a damaged file, and a bug of ours."""

import sys
from collections.abc import Callable, Iterable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from posyandu_desktop.app import install_crash_hook
from posyandu_desktop.errors import StoreDamaged
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from posyandu_desktop.ui.sign_in.view import SignInView
from tests.journeys import village
from tests.journeys.conftest import Lookout
from tests.journeys.laptop import ENTER, Laptop, Program, texts

PAGE_BYTES = 4096
SAID = (
    "Berkas data rusak. Jangan hapus berkasnya. "
    "Pulihkan dari cadangan: posyandu-desktop restore BERKAS."
)


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch, lookout: Lookout) -> list[str]:
    """What the boxes say that come up; each is closed with Enter."""
    lookout.expected = (*lookout.expected, QMessageBox)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(sys, "__excepthook__", _be_quiet)
    return []


def _be_quiet(_kind: type[BaseException], _error: BaseException, _at: TracebackType | None) -> None:
    """Keep the traceback of a bug that a test makes out of the report."""


def _close_boxes(said: list[str]) -> None:
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        said.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Return)
    else:
        QTimer.singleShot(10, partial(_close_boxes, said))


def _come_back(program: Program) -> None:
    """Give the keyboard back to the window, as a desktop does when a box closes."""
    program.window.activateWindow()
    assert QTest.qWaitForWindowActive(program.window)


def _spoil(content: bytes, pages: Iterable[int]) -> bytes:
    """Return the file with a few bytes of these pages gone."""
    spoilt = bytearray(content)
    for page in pages:
        spoilt[page * PAGE_BYTES + 100 : page * PAGE_BYTES + 110] = bytes(10)
    return bytes(spoilt)


def _first_page_that(folder: Path, fails: Callable[[Store], object]) -> int:
    """Find a page without which the file opens, and this fails."""
    files = StoreFiles(folder / "data")
    whole, key = files.database.read_bytes(), village.key_of(folder)
    try:
        for page in range(1, len(whole) // PAGE_BYTES):
            files.database.write_bytes(_spoil(whole, [page]))
            with suppress(StoreDamaged), closing(open_store(files, key, Author(None))) as store:
                try:
                    fails(store)
                except StoreDamaged:
                    return page
    finally:
        files.database.write_bytes(whole)
    raise AssertionError("no page matters to it")


def _refused_with_words(program: Program) -> None:
    screen = program.hands.screen(SignInView)
    program.hands.type("2")
    program.hands.type(village.PIN)
    program.hands.press(ENTER)
    program.hands.wait(screen.pin_page.message.text, "the message")
    assert screen.pin_page.message.text() == SAID
    assert program.hands.focus_is_in(screen.pin_page.pin)
    assert program.shell.office is None


def _opens_once_it_is_whole(program: Program, files: StoreFiles, whole: bytes) -> None:
    files.database.write_bytes(whole)
    program.hands.type(village.PIN)
    program.hands.press(ENTER)
    program.day()
    program.lock()
    program.sign_in(village.RATNA)
    assert program.chip() == "0 diterima, 0 menunggu"


def test_a_damaged_file_is_said_where_the_pin_is_typed_and_left_as_it_is(laptop: Laptop) -> None:
    files = StoreFiles(laptop.data)
    whole = files.database.read_bytes()
    spoilt = _spoil(whole, range(2, len(whole) // PAGE_BYTES))
    files.database.write_bytes(spoilt)
    program = laptop.open()

    _refused_with_words(program)

    assert files.database.read_bytes() == spoilt
    _opens_once_it_is_whole(program, files, whole)


def test_a_bad_page_found_only_after_opening_leaves_nobody_half_signed_in(laptop: Laptop) -> None:
    files = StoreFiles(laptop.data)
    whole = files.database.read_bytes()
    page = _first_page_that(laptop.folder, lambda store: store.people.active())
    files.database.write_bytes(_spoil(whole, [page]))
    program = laptop.open()

    _refused_with_words(program)

    _opens_once_it_is_whole(program, files, whole)


def test_a_bad_page_met_while_working_is_said_in_a_box_and_the_window_stays(
    laptop: Laptop, said: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    install_crash_hook(program.window)
    QTimer.singleShot(0, partial(_close_boxes, said))

    QTimer.singleShot(0, _meet_a_bad_page)
    program.hands.wait(lambda: said, "the box")

    assert said == [SAID]
    _come_back(program)
    assert texts(program.visit()) == {"weight_kg": "9,4"}
    assert "Berkas data rusak" in caplog.text


def test_a_bug_is_said_in_words_without_its_own_and_costs_nothing_typed(
    laptop: Laptop, said: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    install_crash_hook(program.window)
    QTimer.singleShot(0, partial(_close_boxes, said))

    QTimer.singleShot(0, _make_a_mistake)
    program.hands.wait(lambda: said, "the box")

    [words] = said
    assert "sudah disimpan tetap aman" in words
    assert "Tutup lalu buka lagi aplikasinya." in words
    assert "a name nobody may read" not in words
    assert "unexpected" in caplog.text
    assert texts(visit) == {"weight_kg": "9,4"}
    _come_back(program)
    assert program.save().startswith("Aisyah Rekaan: tersimpan.")


def _meet_a_bad_page() -> None:
    raise StoreDamaged


def _make_a_mistake() -> None:
    raise ZeroDivisionError("a name nobody may read")
