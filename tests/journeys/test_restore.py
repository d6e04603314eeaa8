"""A laptop is broken; the stick and the sheet bring the posyandu back on another one."""

from pathlib import Path

import pytest

from posyandu_desktop.store.backup import backup
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import create_store
from posyandu_desktop.ui.first_start.view import FirstStartView
from posyandu_desktop.ui.sign_in.view import SignInView
from tests.journeys import village
from tests.journeys.laptop import ENTER, Laptop

NEW_PIN = "kenanga88"


@pytest.fixture
def stick_and_code(tmp_path: Path) -> tuple[Path, str]:
    """A backup of a posyandu on a laptop that is gone, and the code of its sheet."""
    gone = StoreFiles(tmp_path / "gone" / "data")
    ring = KeyRing(gone, tmp_path / "gone" / "device", cost=village.CHEAP)
    key, code = ring.create(village.SITI, village.PIN)
    ring.put(key, village.RATNA, village.PIN)
    store = create_store(gone, key, village.MELATI, village.SITI)
    store.operators.save(village.RATNA)
    for person in (village.AISYAH, village.BUDI):
        store.people.save(person, queue=False)
    store.close()
    stick = tmp_path / "stick.posyandu"
    backup(gone, key, stick)
    return stick, code


def test_a_new_laptop_takes_over_from_a_broken_one_with_stick_and_sheet(
    bare_laptop: Laptop, stick_and_code: tuple[Path, str]
) -> None:
    stick, code = stick_and_code
    program = bare_laptop.open()
    hands, wizard = program.hands, program.hands.screen(FirstStartView)
    wizard.ask_backup = lambda: stick

    hands.type("3")
    sign_in = hands.screen(SignInView)
    operators = [tile.text() for tile in sign_in.who.tiles.tiles]
    hands.type(str(operators.index(village.SITI.name) + 1))
    hands.type(village.PIN)
    hands.press(ENTER)
    hands.wait(lambda: hands.focus_is_in(sign_in.recovery.code), "the question for the code")
    hands.type(code)
    hands.press(ENTER)
    for _ in range(2):
        hands.type(NEW_PIN)
        hands.press(ENTER)

    program.day()
    assert village.SITI.name in program.window.bar.operator.text()
    assert program.office.workplace.posyandu == village.MELATI
    assert {one.name for one in program.office.workplace.store.people.search("rekaan")} == {
        village.AISYAH.name
    }
    program.open_visit(village.BUDI)

    bare_laptop.switch_off()
    again = bare_laptop.open()
    again.sign_in(village.SITI, NEW_PIN)
    assert again.office.workplace.store.people.count() == 2
