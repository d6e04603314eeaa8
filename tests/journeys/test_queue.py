"""Two operators and one laptop: who is here, at which step, and what the next one finds."""

import os
import signal
import subprocess
import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit

from posyandu_desktop.store.arrivals import Arrival
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.missing.view import MissingView
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.widgets.rows import PersonRow
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program, names, texts

CTRL = Qt.KeyboardModifier.ControlModifier


def row(listed: PersonList, name: str) -> PersonRow:
    rows = [listed.people.row(place) for place in range(listed.people.rowCount())]
    return next(one for one in rows if one.name == name)


def step_of(day: DayView, name: str) -> str:
    badge = row(day.in_progress, name).badge
    assert badge is not None
    return badge.word


def arrival_of_aisyah(laptop: Laptop) -> tuple[Arrival | None, dict[int, list[str]]]:
    store = village.look_into(laptop.folder)
    session = store.sessions.latest()
    assert session is not None
    found = store.arrivals.of(session.id, village.AISYAH.id)
    operators = {one.id: one.name for one in store.operators.all()}
    served = store.arrivals.served_by(session.id, village.AISYAH.id)
    store.close()
    return found, {step: [operators[one] for one in ids] for step, ids in served.items()}


def register(program: Program, name: str) -> None:
    """Find somebody and say that they are here."""
    program.search(name)
    program.hands.press(ENTER, CTRL)


def test_what_one_operator_weighed_is_there_when_the_next_one_goes_on_and_saves(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)
    register(program, "Aisyah")
    day = program.day()
    assert step_of(day, "Aisyah Rekaan") == "1 Pendaftaran"
    assert program.hands.focus_is_in(program.window.bar.search)
    assert program.window.bar.search.text() == ""
    program.hands.look("antri-datang")

    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    program.hands.press(ENTER)
    program.hands.look("antri-kunjungan")
    program.hands.press_ctrl(Qt.Key.Key_T)

    said = program.said_on_the_day()
    assert said == "Aisyah Rekaan diteruskan ke langkah 3 Pencatatan. Yang sudah diisi tersimpan."
    assert step_of(program.day(), "Aisyah Rekaan") == "3 Pencatatan"
    assert program.hands.focus_is_in(program.window.bar.search)
    program.hands.look("antri-diteruskan")

    program.lock()
    program.sign_in(village.RATNA)
    day = program.day()
    assert step_of(day, "Aisyah Rekaan") == "3 Pencatatan"
    program.hands.press(Qt.Key.Key_Down)
    assert program.hands.focus_is_in(day.in_progress)
    program.hands.press(ENTER)
    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,4"}
    assert not program.hands.focus_is_in(visit.form.numbers["height_cm"])
    program.hands.look("antri-lanjut")
    program.hands.press(Qt.Key.Key_Left, times=2)
    assert "tersimpan" in program.save()

    day = program.day()
    assert names(day.in_progress) == []
    assert names(day.served) == ["Aisyah Rekaan"]
    _, served = arrival_of_aisyah(laptop)
    assert served[1] == ["Siti"]
    assert served[2] == ["Siti"]
    assert served[3] == ["Bidan Ratna"]
    assert served[4] == ["Bidan Ratna"]


def test_who_was_sent_to_the_last_step_is_opened_there_with_nothing_selected(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    visit = program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    for code in ("height_cm", "head_cm", "muac_cm"):
        if code in visit.form.numbers:
            visit.form.numbers[code].input.setFocus()
            program.hands.type({"height_cm": "77", "head_cm": "46", "muac_cm": "15"}[code])
    program.hands.press_ctrl(Qt.Key.Key_T)
    for _ in range(2):
        program.day()
        program.open_visit(village.AISYAH)
        program.hands.press_ctrl(Qt.Key.Key_T)
    program.lock()
    program.sign_in(village.RATNA)
    assert step_of(program.day(), "Aisyah Rekaan") == "5 Penyuluhan"
    visit = program.open_visit(village.AISYAH)
    program.hands.look("antri-langkah-5")

    focused = QApplication.focusWidget()
    assert not any(program.hands.focus_is_in(row) for row in visit.form.numbers.values())
    assert not isinstance(focused, QLineEdit) or not focused.hasSelectedText()
    assert program.hands.focus_is_in(visit.form)


def test_who_is_found_by_searching_is_sent_on_and_the_next_name_is_searched(
    laptop: Laptop,
) -> None:
    program = laptop.open()
    program.sign_in()
    program.search("aisyah")
    program.hands.press_ctrl(Qt.Key.Key_T)

    assert program.said_on_the_day() == "Aisyah Rekaan diteruskan ke langkah 2 Pengukuran."
    assert program.window.bar.search.text() == ""
    assert program.hands.focus_is_in(program.window.bar.search)
    assert step_of(program.day(), "Aisyah Rekaan") == "2 Pengukuran"
    program.hands.press_ctrl(Qt.Key.Key_T)
    assert program.said_on_the_day().startswith("Cari nama")


def test_who_was_handed_over_is_still_in_the_queue_after_a_power_cut(laptop: Laptop) -> None:
    command = [sys.executable, "-m", "tests.journeys.hand_over_until_killed", str(laptop.data)]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        process.send_signal(signal.SIGKILL)
    assert said == "handed over"

    program = laptop.open()
    program.sign_in(village.RATNA)

    assert step_of(program.day(), "Aisyah Rekaan") == "3 Pencatatan"
    program.hands.press(Qt.Key.Key_Down)
    program.hands.press(ENTER)
    assert texts(program.visit()) == {"weight_kg": "9,4"}


def test_a_visit_opened_by_mistake_leaves_nobody_in_the_queue(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.BUDI)
    program.hands.press(ESC)

    assert names(program.day().in_progress) == []


def test_a_posyandu_that_knows_no_steps_opens_types_and_saves_as_ever(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.BUDI)
    program.hands.type("14,3")
    program.hands.press(ESC)
    assert names(program.day().in_progress) == ["Budi Santoso"]
    program.open_visit(village.BUDI)
    program.save()

    day = program.day()
    assert (names(day.in_progress), names(day.served)) == ([], ["Budi Santoso"])


def test_who_is_missing_is_listed_with_the_reason_and_can_be_taken_along(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    store = program.office.workplace.store
    today = program.office.session.held_on
    program.hands.wait(lambda: store.expectations.count_unsettled(today) == 0, "the reasons")
    program.hands.wait(lambda: not program.office.background.busy, "the job")
    register(program, "Aisyah")
    program.hands.look("antri-alasan")

    program.hands.press_ctrl(Qt.Key.Key_P)
    missing = program.hands.screen(MissingView)
    program.hands.look("belum-datang")
    target = laptop.folder / "daftar.pdf"
    missing.ask_target = lambda _name: target
    program.hands.press_ctrl(Qt.Key.Key_P)
    program.hands.press_ctrl(Qt.Key.Key_C)

    listed = QGuiApplication.clipboard().text()
    assert "Budi Santoso" in listed
    assert "Ibu Wati" in listed
    assert "Aisyah" not in listed
    assert target.read_bytes().startswith(b"%PDF")
    program.hands.press(ESC)
    program.day()
