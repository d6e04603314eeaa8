"""The power goes where more than a visit of today is open; it is all there again afterwards."""

import os
import signal
import subprocess
import sys

from PySide6.QtCore import Qt

from tests.journeys import village
from tests.journeys.laptop import Laptop, Program, texts
from tests.journeys.village import LAST_MONTH, TODAY


def after_a_power_cut(laptop: Laptop, scene: str) -> Program:
    """Let another process come to a place, kill it there, start again and sign in."""
    command = [sys.executable, "-m", "tests.journeys.work_until_killed", str(laptop.data), scene]
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as process:
        assert process.stdout is not None
        said = process.stdout.readline().strip()
        process.send_signal(signal.SIGKILL)
    assert said == "there"
    program = laptop.open()
    program.sign_in(village.SITI)
    return program


def test_half_of_a_late_visit_is_on_the_screen_again_and_belongs_to_its_day(
    laptop: Laptop,
) -> None:
    program = after_a_power_cut(laptop, "late_day")

    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,2"}
    assert "(susulan)" in program.window.session_strip.text()
    program.save()
    store = program.office.workplace.store
    late, today = store.sessions.on(LAST_MONTH), store.sessions.on(TODAY)
    assert late is not None
    [saved] = store.visits.of_session(late.id)
    assert (saved.visited_on, saved.number("weight_kg")) == (LAST_MONTH, 9.2)
    assert today is None or store.visits.of_session(today.id) == []


def test_a_correction_asked_about_when_the_power_went_is_asked_again_and_kept_with_its_reason(
    laptop: Laptop,
) -> None:
    program = after_a_power_cut(laptop, "correction")

    visit = program.visit()
    assert texts(visit) == {"weight_kg": "9,6"}
    store = program.office.workplace.store
    [saved] = store.visits.of_session(program.office.session.id)
    assert saved.number("weight_kg") == 9.4
    program.hands.press_ctrl(Qt.Key.Key_S)
    assert "9,4 kg → 9,6 kg" in visit.why.question()
    program.hands.press(Qt.Key.Key_F5)
    program.day()
    [mended] = store.visits.of_session(program.office.session.id)
    assert (mended.id, mended.number("weight_kg")) == (saved.id, 9.6)
