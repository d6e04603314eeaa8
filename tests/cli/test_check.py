"""`check`: the file and the content."""

import json

from posyandu_desktop.settings import resources
from tests.cli.terminal import Terminal


def test_a_whole_posyandu_passes_the_check(terminal: Terminal) -> None:
    assert terminal.run("check") == (0, "Berkas data dan berkas isi utuh.\n", "")
    assert terminal.run("check", "--json").json == {"ok": True, "faults": [], "own_cards": []}


def test_the_check_names_the_cards_of_ones_own_in_use_and_those_refused(terminal: Terminal) -> None:
    folder = terminal.files.own_cards
    folder.mkdir()
    shipped = (resources() / "clinical/cards/lansia.json").read_text(encoding="utf-8")
    card = json.loads(shipped) | {"version": "2027.1", "valid_from": "2027-01-01"}
    (folder / "lansia.json").write_text(json.dumps(card), encoding="utf-8")
    (folder / "remaja.json").write_text("{", encoding="utf-8")

    said, listed = terminal.run("check"), terminal.run("check", "--json").json

    refused, in_use = said.out.splitlines()
    assert refused.startswith("Berkas kartu remaja.json tidak dipakai")
    assert in_use == "Kartu sendiri dipakai: lansia versi 2027.1, berlaku sejak 2027-01-01"
    assert (said.code, listed["ok"], listed["faults"]) == (1, False, [refused])
    assert listed["own_cards"] == [
        {"code": "lansia", "version": "2027.1", "valid_from": "2027-01-01"}
    ]


def test_a_card_of_ones_own_that_cannot_be_used_fails_the_check(terminal: Terminal) -> None:
    folder = terminal.files.own_cards
    folder.mkdir()
    (folder / "lansia.json").write_text('{"code": "lansia"}', encoding="utf-8")

    said = terminal.run("check", "--json")

    assert said.code == 1
    [fault] = said.json["faults"]
    assert fault.startswith("Berkas kartu lansia.json tidak dipakai: baris 1")
    assert said.err == (
        "Data posyandu utuh. Perbaiki berkas kartu itu, atau ambil dari folder kartu.\n"
    )


def test_a_damaged_file_fails_the_check(terminal: Terminal) -> None:
    content = bytearray(terminal.files.database.read_bytes())
    content[-2000] ^= 0xFF
    terminal.files.database.write_bytes(content)

    said = terminal.run("check", "--json")

    assert said.code == 1
    assert said.err.count("\n") == 1
    assert said.out == "" or said.json["ok"] is False
