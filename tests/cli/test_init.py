"""`init`: a new posyandu, and the demo village."""

import pytest

from posyandu_desktop.services.starting import DEMO_PIN
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Author, open_store
from tests.cli.terminal import INIT, PIN, Terminal


def test_a_new_posyandu_opens_with_its_pin_and_shows_its_recovery_code_once(
    empty: Terminal,
) -> None:
    said = empty.run(*INIT)

    assert said.code == 0
    (code,) = [line for line in said.out.splitlines() if line.startswith("Kode pemulihan: ")]
    assert "Kode tidak ditampilkan lagi" in said.out
    assert PIN not in said.out
    assert empty.ring.unlock_with_recovery(code.partition(": ")[2])
    status = empty.run("status")
    assert (status.code, status.err) == (0, "")
    assert status.out.startswith("Posyandu Melati, Desa Karangan\nWarga terdaftar: 0\n")


def test_a_posyandu_is_never_overwritten(terminal: Terminal) -> None:
    before = terminal.files.key_slots.read_bytes()

    said = terminal.run(*INIT)

    assert (said.code, said.out) == (1, "")
    assert "tidak ditimpa" in said.err
    assert terminal.files.key_slots.read_bytes() == before


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ("--village-code=12", "--village-code: Kode wilayah desa 10 angka"),
        ("--registration-number=12", "--registration-number: "),
    ],
)
def test_a_form_that_cannot_be_is_refused_with_the_name_of_the_option(
    empty: Terminal, change: str, reason: str
) -> None:
    said = empty.run(*INIT, change)

    assert said.code == 1
    assert said.err.startswith(reason)
    assert said.err.count("\n") == 1
    assert not empty.files.initialised


def test_a_weak_pin_is_refused(empty: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "1234")

    said = empty.run(*INIT)

    assert (said.code, said.err[:5]) == (1, "PIN: ")
    assert not empty.files.initialised


def test_the_demo_village_is_built_in_a_folder_of_its_own(empty: Terminal) -> None:
    said = empty.run("init", "--demo")

    assert said.code == 0
    assert DEMO_PIN in said.out
    assert not empty.files.initialised
    demo = StoreFiles(empty.folder / "desa-contoh")
    operator = KeyRing(demo, empty.folder.parent / "device").operators()[0]
    key = KeyRing(demo, empty.folder.parent / "device").unlock(operator.id, DEMO_PIN)
    store = open_store(demo, key, Author(None))
    try:
        assert store.posyandu.get().is_demo
        assert store.people.count() > 100
    finally:
        store.close()
