"""The power goes, and comes back: what was on the screen is on the screen again."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from typing import IO

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from posyandu_desktop.cli import main
from tests.journeys import village
from tests.journeys.conftest import Lookout
from tests.journeys.laptop import Laptop, Program, texts
from tests.journeys.type_until_killed import LAST, SAFE


@contextmanager
def typing(laptop: Laptop) -> Iterator[IO[str]]:
    """Let another process type into a visit; it is killed at the end of the block."""
    command = [sys.executable, "-m", "tests.journeys.type_until_killed", str(laptop.data)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout
        finally:
            process.send_signal(signal.SIGKILL)


def _read_until(lines: IO[str], wanted: str) -> None:
    for line in lines:
        if line.strip() == wanted:
            return
    raise AssertionError(f"the program ended before {wanted}")


def _read_and_close(said: list[str]) -> None:
    """Wait for a box, take down what it says, and press Enter in it."""
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        said.append(box.text())
        QTest.keyClick(box, Qt.Key.Key_Return)
    else:
        QTimer.singleShot(10, partial(_read_and_close, said))


def _after_the_power_came_back(laptop: Laptop) -> dict[str, str]:
    """Start again, sign in, and return what stands on the screen at once."""
    program = laptop.open()
    program.sign_in()
    return texts(program.visit())


def test_what_the_status_called_saved_is_on_the_screen_after_a_power_cut(laptop: Laptop) -> None:
    with typing(laptop) as lines:
        _read_until(lines, f"safe {list(SAFE)[-1]}")

    shown = _after_the_power_came_back(laptop)

    code, _ = LAST
    shown.pop(code, "")  # the next key may or may not have been typed
    assert shown == SAFE


@pytest.mark.parametrize("keys", [1, 3])
def test_a_power_cut_between_two_keys_costs_at_most_the_keys_just_typed(
    laptop: Laptop, keys: int
) -> None:
    code, text = LAST
    with typing(laptop) as lines:
        for _ in range(keys):
            _read_until(lines, "key")

    shown = _after_the_power_came_back(laptop)

    assert text.startswith(shown.pop(code, ""))
    assert shown == SAFE


@contextmanager
def in_use(program: Program) -> Iterator[None]:
    """Let somebody else write to the file of an open program, as an upload does."""
    with closing(program.office.workplace.another_store()) as other:
        other._db.execute("BEGIN IMMEDIATE")
        yield
        other._db.execute("ROLLBACK")


def test_typing_goes_on_while_the_file_is_in_use_and_the_draft_is_said_when_it_is_on_disk(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    view = program.open_visit(village.AISYAH)
    status = view.foot.status
    with in_use(program):
        program.hands.type("9")
        program.hands.wait(lambda: view._presenter.has_unkept, "the draft on its way")
        program.hands.type(",4")
        assert texts(view) == {"weight_kg": "9,4"}
        assert "Draf tersimpan" not in status.text()
    program.hands.wait(lambda: "Draf tersimpan" in status.text(), "the draft")


def test_a_window_closed_while_a_draft_is_on_its_way_loses_nothing(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    view = program.open_visit(village.AISYAH)
    with in_use(program):
        program.hands.type("9,4")
        program.hands.wait(lambda: view._presenter.has_unkept, "the draft on its way")
    laptop.switch_off()

    assert _after_the_power_came_back(laptop) == {"weight_kg": "9,4"}


def test_a_second_copy_is_refused_in_words_and_disturbs_nothing(
    laptop: Laptop, lookout: Lookout, capsys: pytest.CaptureFixture[str]
) -> None:
    lookout.expected = (QMessageBox,)
    said: list[str] = []
    with typing(laptop) as lines:
        _read_until(lines, "open")
        QTimer.singleShot(0, partial(_read_and_close, said))

        assert main(["--data", str(laptop.data)]) == 1

        _read_until(lines, f"safe {list(SAFE)[-1]}")
    assert said == [
        "Posyandu Desktop sudah terbuka di laptop ini. "
        "Pakai jendela yang sudah terbuka, atau tutup dulu yang itu."
    ]
    assert capsys.readouterr().err.strip() == said[0]


def test_a_folder_whose_key_slots_are_gone_is_not_taken_for_a_new_posyandu(
    laptop: Laptop, lookout: Lookout, capsys: pytest.CaptureFixture[str]
) -> None:
    lookout.expected = (*lookout.expected, QMessageBox)
    slots = laptop.data / "keyslots.json"
    slots.rename(laptop.folder / "elsewhere.json")

    said: list[str] = []
    QTimer.singleShot(0, partial(_read_and_close, said))

    assert main(["--data", str(laptop.data)]) == 1

    assert said[0].startswith("Berkas data rusak (keyslots.json). Jangan hapus berkasnya.")
    assert capsys.readouterr().err.strip() == said[0]
    assert (laptop.data / "posyandu.db").exists()
