"""No screen in which somebody types may let it go without a question."""

import re
from pathlib import Path

import pytest

from posyandu_desktop import ui
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.operators import presenter as operators
from posyandu_desktop.ui.server import presenter as server
from tests.services.stores import KADER, MELATI, a_store

FOLDER = Path(ui.__file__).parent
ASK_NOTHING = {
    "clock": "a day, asked again at the next start",
    "first_start": "goes a page back and keeps what is typed",
    "home_visits": "a day to begin a visit with, nothing else",
    "household": "a search",
    "person_page": "a reason of one line, asked beside the page",
    "session_choice": "a day to go to, nothing else",
    "sign_in": "a PIN",
    "stick": "a folder to write to",
    "stick_keys": "a pass phrase or a key that is typed again",
    "visit": "kept as a draft",
}


def test_every_screen_with_fields_asks_before_what_is_typed_is_lost() -> None:
    asking: set[str] = set()
    others: set[str] = set()
    for path in sorted(FOLDER.glob("*/view.py")):
        source = path.read_text(encoding="utf-8")
        if "Field(" in source and re.search(r"class \w+View\(", source):
            (asking if "(FormScreen)" in source else others).add(path.parent.name)
    assert others <= set(ASK_NOTHING)
    assert {"person_form", "newborn", "operators", "server", "classes", "adverse_event"} <= asking


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return a_store(tmp_path / "data")


def test_a_server_address_that_is_not_saved_is_asked_about_once(store: Store) -> None:
    left: list[bool] = []
    screen = server.ServerScreen(
        server.Desk(
            store=store,
            posyandu=MELATI,
            settings=Settings(),
            run=lambda *_: None,
            leave=lambda: left.append(True),
        )
    )
    screen.typed("url", "https://contoh.id/fhir")
    screen.leave()
    assert (left, screen.state.message[:15]) == ([], "Belum disimpan.")
    screen.leave()
    assert left == [True]


def test_a_new_operator_who_is_not_saved_is_asked_about_once(store: Store, tmp_path: Path) -> None:
    left: list[bool] = []
    cheap = Cost(time_cost=1, memory_kib=8)
    ring = KeyRing(StoreFiles(tmp_path / "ring"), tmp_path / "device", cost=cheap)
    key, _ = ring.create(KADER, "246810")
    screen = operators.OperatorsScreen(
        operators.Desk(
            store=store,
            ring=ring,
            key=key,
            operator=KADER,
            run=lambda *_: None,
            leave=lambda: left.append(True),
        )
    )
    screen.add()
    screen.back()
    assert screen.state.mode is operators.Mode.LIST
    screen.add()
    screen.typed("name", "Wati")
    screen.role_chosen(Role.KADER)
    screen.back()
    assert screen.state.form.name == "Wati"
    screen.back()
    assert screen.state.mode is operators.Mode.LIST
    assert left == []
