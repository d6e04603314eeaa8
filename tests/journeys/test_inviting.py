"""The file with which a second laptop joins, and what is said of it."""

from pathlib import Path

from posyandu_desktop.ui.day.view import DayView
from tests.journeys.laptop import Laptop, Program


def _invited(program: Program, target: Path) -> str:
    program.office.pages.sync.ask_target = lambda _name: target
    program.choose("Undang laptop kedua", DayView)
    return program.said_on_the_day()


def test_an_invitation_says_that_without_a_server_no_data_will_come(
    laptop: Laptop, tmp_path: Path
) -> None:
    program = laptop.open()
    program.sign_in()
    target = tmp_path / "Melati.gabung"
    said = _invited(program, target)
    program.hands.look("undangan-tanpa-server")
    assert target.exists()
    assert "data warga tidak akan sampai ke laptop kedua" in said

    program.set_server("https://fhir.contoh.id")
    assert "pilih Laptop kedua" in _invited(program, target)
