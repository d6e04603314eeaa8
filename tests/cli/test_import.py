"""`import`: the register from a file."""

from pathlib import Path

from posyandu_desktop.services.spreadsheet import read_sheets
from tests.cli.terminal import BORN_ON, NIK, Terminal


def test_an_import_tells_every_refused_row_but_no_nik(terminal: Terminal) -> None:
    said = terminal.register()

    assert said.code == 0
    assert {name: said.json[name] for name in ("created", "updated", "unchanged")} == {
        "created": 1,
        "updated": 0,
        "unchanged": 0,
    }
    (refused,) = said.json["refused"]
    assert (refused["row"], refused["only_measurement"]) == (3, False)
    assert "Tanggal lahir" in refused["reason"]
    assert NIK not in said.out + said.err


def test_an_import_may_be_repeated(terminal: Terminal) -> None:
    terminal.register()

    again = terminal.register()

    assert (again.json["created"], again.json["unchanged"]) == (0, 1)
    assert terminal.run("status", "--json").json["people"] == 1


def test_an_import_overwrites_only_when_told_to(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    file = tmp_path / "other.csv"
    file.write_text(
        "Nama;JK;Tgl Lahir;NIK;Nama Ibu;Alamat\n"
        f"Siti Rekaan;P;{BORN_ON:%d/%m/%Y};{NIK};Nur Lain;Jl. Karangan 1\n",
        encoding="utf-8",
    )

    careful = terminal.run("import", file)
    filled = terminal.run("import", file)
    bold = terminal.run("import", file, "--overwrite", "--json")

    assert "Warga dilengkapi: 1" in careful.out
    assert "Warga tidak berubah: 1" in filled.out
    assert bold.json["updated"] == 1


def test_refused_rows_go_to_a_file(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    target = tmp_path / "refused.csv"

    said = terminal.run("import", tmp_path / "register.csv", "--refused", target)

    assert said.code == 0
    assert "Baris ditolak: 1\nBaris 3: Tanggal lahir" in said.out
    assert target.read_text(encoding="utf-8-sig").startswith("Baris;Alasan")


def test_the_template_needs_no_posyandu(empty: Terminal, tmp_path: Path) -> None:
    target = tmp_path / "template.xlsx"

    assert empty.run("import", "--template", target).code == 0
    assert "Daftar" in [sheet.name for sheet in read_sheets(target)]
