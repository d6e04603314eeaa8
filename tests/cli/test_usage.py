"""How commands are written, what they answer to mistakes, and who may run them."""

import json
import re
from uuid import uuid4

import pytest

from posyandu_desktop import __version__
from posyandu_desktop.cli import _COMMANDS, main
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from tests.cli.terminal import DOCS, INIT, PIN, Terminal


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["bogus"], "bogus"),
        (["init", "--name=Melati"], "--village --village-code --puskesmas --operator-name --role"),
        ([*INIT, "--role=dokter"], "--role"),
        ([*INIT, "--operator-name= "], "init perlu --operator-name"),
        (["import"], "import perlu nama berkas"),
        (["restore"], "restore perlu berkas cadangan"),
        (["growth", "in.csv"], "KE.csv"),
        (["due"], "file"),
        (["due", "in.json", "--on=22/11/2026"], "22/11/2026 bukan tanggal"),
    ],
)
def test_wrong_usage_ends_with_2_and_says_what_is_missing(
    empty: Terminal, arguments: list[str], reason: str
) -> None:
    assert reason in empty.misused(*arguments)


@pytest.mark.parametrize(
    "command",
    ["init", "import", "growth", "explain", "due", "record", "upload", "server", "status", "check",
     "backup", "restore", "window"],
)  # fmt: skip
def test_every_command_has_help(
    command: str, empty: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        empty.run(command, "--help")

    assert left.value.code == 0
    assert f"posyandu-desktop {command}" in capsys.readouterr().out


def test_every_command_is_documented() -> None:
    documented = re.findall(r"^## (\w+)$", DOCS.read_text(encoding="utf-8"), re.MULTILINE)

    assert documented == list(_COMMANDS)


def test_the_version_is_told(empty: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        empty.run("--version")

    assert left.value.code == 0
    assert capsys.readouterr().out == f"posyandu-desktop {__version__}\n"


def test_options_may_stand_before_or_after_the_command(
    terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    before = terminal.run("--operator=bu rini", "status", "--json")
    code = main(["status", "--json", "--operator=BU  RINI", "--data", str(terminal.folder)])

    assert (before.code, code) == (0, 0)
    assert json.loads(capsys.readouterr().out) == before.json


@pytest.mark.parametrize(
    "arguments",
    [
        ["status"],
        ["check"],
        ["upload"],
        ["server"],
        ["backup", "x"],
        ["import", "x"],
        ["record", __file__],
    ],
)
def test_a_folder_without_a_posyandu_is_told_how_to_begin(
    empty: Terminal, arguments: list[str]
) -> None:
    said = empty.run(*arguments)

    assert (said.code, said.out) == (1, "")
    assert "posyandu-desktop init" in said.err
    assert not empty.files.initialised


def test_a_folder_with_only_the_demo_village_names_it(
    empty: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    Terminal(empty.folder / "desa-contoh", capsys).set_up()

    said = empty.run("status")

    assert (said.code, said.out) == (1, "")
    assert "Desa contoh ada: pakai --data …/desa-contoh." in said.err
    assert said.err.count("\n") == 1
    assert str(empty.folder) not in said.err


def test_a_wrong_pin_opens_nothing(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "000000")

    assert terminal.run("status") == (1, "", "PIN salah. Data tidak berubah. Coba sekali lagi.\n")


def test_of_several_operators_one_has_to_be_named(terminal: Terminal) -> None:
    ani = Operator(id=OperatorId(uuid4()), name="Bu Ani", role=Role.KADER)
    key = terminal.ring.unlock(terminal.ring.operators()[0].id, PIN)
    terminal.ring.put(key, ani, PIN)

    unnamed = terminal.misused("status")
    unknown = terminal.run("--operator=Bu Eka", "status")

    assert "--operator: Bu Ani, Bu Rini" in unnamed
    assert (unknown.code, unknown.out) == (1, "")
    assert "Yang ada: Bu Ani, Bu Rini." in unknown.err
    assert terminal.run("--operator=bu ani", "status").code == 0


def test_status_counts_and_names_nobody(terminal: Terminal) -> None:
    terminal.register()

    said = terminal.run("status", "--json")

    assert said.code == 0
    assert said.json["people"] == 1
    assert "Siti" not in said.out
