"""`stick` on the command line: a posyandu without signal, its Puskesmas, and a real server."""

import json
from pathlib import Path

import pytest

from posyandu_desktop.store import stick_keys
from tests.cli.terminal import CHEAP, NIK, Terminal
from tests.servers.faulty import Exchange, FaultyServer, properly, saying

PHRASE = "kopi hangat pagi di kebun"


@pytest.fixture
def puskesmas(
    terminal: Terminal,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Terminal:
    """A Puskesmas with a key, which the posyandu of `terminal` took over."""
    monkeypatch.setenv("POSYANDU_PHRASE", PHRASE)
    monkeypatch.setattr(stick_keys, "Cost", lambda: CHEAP)
    made = Terminal(tmp_path / "puskesmas", capsys)
    made.set_up()
    key = made.run("stick", "make-key", "--name", "Puskesmas Contoh", "--json").json
    assert made.run("stick", "save-key", tmp_path / "kunci.txt").code == 0
    taken = terminal.run(
        "stick", "use-key", tmp_path / "kunci.txt", "--fingerprint", key["fingerprint"]
    )
    assert taken.code == 0
    return made


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "flashdisk"
    folder.mkdir()
    return folder


def _visit(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    line = {
        "person": {"nik": NIK},
        "visited_on": "2026-11-10",
        "observations": {"weight_kg": 8.4},
    }
    (tmp_path / "v.jsonl").write_text(json.dumps(line), encoding="utf-8")
    assert terminal.run("record", tmp_path / "v.jsonl").code == 0


def test_a_parcel_goes_to_the_puskesmas_and_its_receipts_come_back(
    terminal: Terminal, puskesmas: Terminal, stick: Path, tmp_path: Path
) -> None:
    _visit(terminal, tmp_path)
    saved = terminal.run("stick", "save", stick, "--json")
    assert saved.json["records"] == 2
    with FaultyServer().running() as server:
        assert puskesmas.run("server", "--url", server.url).code == 0
        unknown = puskesmas.run("stick", "carry", stick, "--open", "--json")
        assert unknown.code == 1
        [laptop] = json.loads(unknown.out)["unknown_laptops"]
        assert laptop["fingerprint"] in unknown.err
        [parcel] = stick.glob("*.titipan")
        trusted = puskesmas.run(
            "stick", "trust", parcel, "--fingerprint", laptop["fingerprint"], "--name", "Melati"
        )
        assert trusted.code == 0
        server.always(_holding_nothing)
        carried = puskesmas.run("stick", "carry", stick, "--open", "--json")
        assert (carried.err, json.loads(carried.out)["received"]) == ("", 2)
    taken = terminal.run("stick", "take", stick)
    assert taken.code == 0
    assert "Diterima server: 2" in taken.out
    assert terminal.run("status", "--json").json["waiting"] == 0


def test_a_key_is_used_only_with_the_fingerprint_that_was_read_out(
    terminal: Terminal, puskesmas: Terminal, tmp_path: Path
) -> None:
    del puskesmas
    alone = terminal.run("stick", "use-key", tmp_path / "kunci.txt")
    assert (alone.code, "lewat telepon" in alone.err) == (1, True)
    wrong = terminal.run("stick", "use-key", tmp_path / "kunci.txt", "--fingerprint", "1" * 30)
    assert (wrong.code, "Sidik tidak cocok" in wrong.err) == (1, True)


def test_a_wrong_pass_phrase_opens_nothing(
    puskesmas: Terminal, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_PHRASE", "bukan kata sandinya")
    said = puskesmas.run("stick", "carry", stick, "--open")
    assert (said.code, "tidak cocok" in said.err) == (1, True)


def test_the_key_goes_to_a_second_laptop_of_the_puskesmas(
    terminal: Terminal, puskesmas: Terminal, tmp_path: Path
) -> None:
    assert puskesmas.run("stick", "copy-key", tmp_path / "salinan").code == 0
    assert terminal.run("stick", "restore-key", tmp_path / "salinan").code == 0
    assert terminal.run("stick", "keys", "--json").json["opens"] is True


def test_an_act_without_its_folder_is_wrong_usage(terminal: Terminal) -> None:
    assert "perlu FOLDER" in terminal.misused("stick", "save")
    assert "perlu --name" in terminal.misused("stick", "make-key")


def test_without_a_key_the_way_to_one_is_told(terminal: Terminal, stick: Path) -> None:
    said = terminal.run("stick", "save", stick)
    assert (said.code, "Minta berkas kunci" in said.err) == (1, True)


def _holding_nothing(exchange: Exchange) -> None:
    (properly if exchange.request.method == "POST" else saying(404))(exchange)
