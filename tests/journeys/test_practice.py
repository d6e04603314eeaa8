"""The practice mode: a drill in the demo village, timed, with a red frame around it."""

import shutil
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.drill import Paper
from posyandu_desktop.services.demo_village import build_demo_village
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import create_store
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.practice.view import PracticeView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.laptop import ENTER, ESC, Laptop, Program

SECONDS = 20.0


@pytest.fixture(scope="session")
def demo_village(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo village that is copied and never opened itself."""
    folder = tmp_path_factory.mktemp("demo")
    files = StoreFiles(folder / "data")
    ring = KeyRing(files, folder / "device", cost=village.CHEAP)
    key, _ = ring.create(village.SITI, village.PIN)
    ring.put(key, village.RATNA, village.PIN)
    store = create_store(files, key, replace(village.MELATI, is_demo=True), village.SITI)
    store.operators.save(village.RATNA)
    build_demo_village(store, load_content(), village.TODAY)
    store.close()
    return folder


@pytest.fixture
def practising(bare_laptop: Laptop, demo_village: Path) -> Program:
    """The demo village with Siti at the keyboard, and a clock that ticks at every look."""
    shutil.copytree(demo_village, bare_laptop.folder, dirs_exist_ok=True)
    program = bare_laptop.open()
    program.sign_in(village.SITI)
    ticks = count(0, SECONDS)
    program.office.pages.practice.clock = lambda: next(ticks)
    program.office.pages.practice.random.seed(5)
    return program


def _papers(program: Program) -> tuple[Paper, ...]:
    run = program.office.pages.practice.run
    assert run is not None
    return run.waiting


def _record(program: Program, paper: Paper) -> None:
    """Find somebody, type the numbers of the paper in the order of the form, and save."""
    found = program.open_visit(paper.person)
    for code, field in found.form.numbers.items():
        if code in paper.numbers:
            field.input.setFocus()
            program.hands.type(show_number(paper.numbers[code], 1))
    program.hands.press_ctrl(Qt.Key.Key_S)
    if isinstance(program.window.screen_in_front, VisitView):
        # Advised to be referred: the paper says nothing of it.
        program.hands.press_ctrl(Qt.Key.Key_S)


def test_a_drill_shows_its_papers_above_every_screen_and_ends_with_the_operators_own_seconds(
    practising: Program,
) -> None:
    program = practising
    program.choose("Latihan", PracticeView)
    program.hands.look("practice")
    program.hands.type("2")
    program.day()

    papers = _papers(program)
    assert len(papers) == 3
    assert papers[0].person.name in program.window.said_in_strip
    for done, paper in enumerate(papers):
        assert f"{done} dari 3" in program.window.said_in_strip
        _record(program, paper)
        program.hands.look(f"practice-after-{done + 1}")

    screen = program.hands.screen(PracticeView)
    said = "Selesai: 3 kunjungan dalam 1 menit 0 detik, rata-rata 20 detik tiap kunjungan."
    assert screen.message.text().startswith(said)
    assert "Semua angka cocok." in screen.message.text()
    assert "Desa contoh" in program.window.said_in_strip
    [result] = program.office.workplace.store.drill_results.of(village.SITI.id, "infants")
    assert result.seconds == (SECONDS,) * 3

    program.hands.press(ESC)
    program.day()
    program.choose("Latihan", PracticeView)
    assert "Terakhir 20 detik" in program.hands.screen(PracticeView).tiles.tiles[1].accessibleName()


def test_the_demo_village_has_a_red_frame_and_another_posyandu_has_none(
    practising: Program,
) -> None:
    edge = practising.window.grab().toImage().pixelColor(1, practising.window.height() // 2)

    assert edge.name().upper() == theme.tokens().act


def test_practice_is_only_offered_in_the_demo_village(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in(village.SITI)

    assert "Latihan" not in [entry.text() for entry in program.office.pages.menu.entries()]
    edge = program.window.grab().toImage().pixelColor(1, program.window.height() // 2)
    assert edge.name().upper() != theme.tokens().act


def test_a_drill_can_be_stopped(practising: Program) -> None:
    program = practising
    program.choose("Latihan", PracticeView)
    program.hands.type("1")
    program.day()
    program.choose("Latihan", PracticeView)

    screen = program.hands.screen(PracticeView)
    program.hands.press(Qt.Key.Key_Delete)

    assert screen.message.text() == "Latihan dihentikan."
    assert program.office.pages.practice.run is None
    assert "Desa contoh" in program.window.said_in_strip
    program.hands.press(ENTER)
    program.day()
    assert "0 dari 5" in program.window.said_in_strip


def test_a_drill_that_the_end_of_the_program_stopped_is_said_to_have_stopped_once(
    practising: Program, bare_laptop: Laptop
) -> None:
    program = practising
    program.choose("Latihan", PracticeView)
    program.hands.type("2")
    program.day()
    _record(program, _papers(program)[0])
    bare_laptop.switch_off()

    program = bare_laptop.open()
    program.sign_in(village.SITI)

    said = program.said_on_the_day()
    assert said.startswith("Latihan “Timbang 3 bayi” tadi berhenti sebelum selesai.")
    assert program.office.pages.practice.run is None
    program.hands.look("practice-stopped")
    bare_laptop.switch_off()
    program = bare_laptop.open()
    program.sign_in(village.SITI)
    assert program.said_on_the_day() == ""


def test_a_drill_that_was_given_up_is_not_said_to_have_stopped(
    practising: Program, bare_laptop: Laptop
) -> None:
    program = practising
    program.choose("Latihan", PracticeView)
    program.hands.type("2")
    program.day()
    program.office.pages.practice.stop()
    bare_laptop.switch_off()

    program = bare_laptop.open()
    program.sign_in(village.SITI)

    assert program.said_on_the_day() == ""
