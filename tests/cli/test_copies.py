"""`backup` and `restore`."""

from pathlib import Path

import pytest

from tests.cli.terminal import PIN, TODAY, Terminal


def test_a_backup_comes_back_in_an_empty_folder_and_nowhere_else(
    terminal: Terminal, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal.register()
    stick = tmp_path / "stick"
    stick.mkdir()
    target = stick / f"posyandu-{TODAY:%Y-%m-%d}.posyandu"
    other = Terminal(tmp_path / "other", capsys)

    saved = terminal.run("backup", stick)
    refused = terminal.run("restore", target)
    restored = other.run("restore", target)

    assert saved == (0, f"Cadangan tersimpan: {target}\n", "")
    assert refused.code == 1
    assert "tidak ditimpa" in refused.err
    assert restored.code == 0
    assert other.run("status", "--json").json == terminal.run("status", "--json").json


def test_on_another_laptop_the_recovery_code_makes_a_new_pin(
    terminal: Terminal,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    target = tmp_path / "copy.posyandu"
    terminal.run("backup", target)
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "other-device"))
    other = Terminal(tmp_path / "other", capsys)
    wrong = "-".join(["0000"] * 6)

    mistyped = other.run("restore", target, f"--recovery-code={wrong}")
    locked_out = other.run("status")
    monkeypatch.setenv("POSYANDU_PIN", "771155")
    monkeypatch.setenv("POSYANDU_RECOVERY_CODE", terminal.recovery_code.lower())
    renewed = other.run("restore")

    assert (mistyped.code, locked_out.code) == (1, 1)
    assert "Kode pemulihan tidak cocok" in mistyped.err
    assert "dibuat di laptop lain" in locked_out.err
    assert renewed == (0, "PIN baru Bu Rini berlaku di laptop ini.\n", "")
    assert other.run("status").code == 0


def test_a_new_pin_must_be_strong_enough(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("POSYANDU_PIN", "12")

    said = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")

    assert said.code == 1
    assert said.err.startswith("PIN paling sedikit 6")
    monkeypatch.setenv("POSYANDU_PIN", PIN)
    assert terminal.run("status").code == 0


def test_a_recovery_code_needs_a_posyandu(empty: Terminal) -> None:
    assert "posyandu-desktop init" in empty.run("restore", "--recovery-code=0000").err
