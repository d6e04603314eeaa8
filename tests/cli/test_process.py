"""The program as a process: its terminal, its pipes, its signals."""

import io
import signal
import subprocess
import sys

import pytest

from tests.cli.terminal import PIN, Terminal, in_a_process


def test_the_pin_is_asked_at_the_terminal(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    typed = iter([PIN, "771155", "771156", "771155", "771155"])

    def at_the_keyboard(question: str) -> str:
        asked.append(question)
        return next(typed)

    monkeypatch.delenv("POSYANDU_PIN")
    monkeypatch.setattr("posyandu_desktop.cli.signing_in.getpass", at_the_keyboard)

    assert terminal.run("status").code == 0
    differing = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")
    same = terminal.run("restore", f"--recovery-code={terminal.recovery_code}")

    assert asked == ["PIN Bu Rini: ", *["PIN baru: ", "PIN baru sekali lagi: "] * 2]
    assert differing.err.startswith("PIN kedua tidak sama.")
    assert same.code == 0


def test_without_a_terminal_and_without_a_pin_nothing_hangs(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("POSYANDU_PIN")

    said = in_a_process(terminal, "status")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("PIN belum ada. Isi variabel POSYANDU_PIN.")
    assert said.err.count("\n") == 1


def test_a_command_loads_no_qt(terminal: Terminal) -> None:
    code = """
import sys
from posyandu_desktop.cli import _COMMANDS, main
code = main(sys.argv[1:])
print([name for name in sys.modules if name.startswith("PySide6")], file=sys.stderr)
sys.exit(code)
"""
    for command in ("status", "check", "upload"):
        done = subprocess.run(  # noqa: S603  # our own interpreter
            [sys.executable, "-c", code, "--data", terminal.folder, command],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == (1 if command == "upload" else 0)
        assert done.stderr.splitlines()[-1] == "[]"


def test_without_a_display_the_window_says_so(
    empty: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")

    for arguments in ([], ["window"]):
        said = empty.run(*arguments)
        assert (said.code, said.out) == (1, "")
        assert "make demo" in said.err
        assert said.err.count("\n") == 1


def test_a_reader_that_goes_away_ends_it_quietly(terminal: Terminal) -> None:
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "posyandu_desktop", "--data", terminal.folder, "status"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read()

    assert (process.returncode, said) == (130, "")


def test_ctrl_c_ends_it_quietly(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    class Interrupted(io.BytesIO):
        def read(self, _size: int | None = -1) -> bytes:
            signal.raise_signal(signal.SIGINT)
            raise AssertionError("the signal came too late")

    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(Interrupted()))
    # A shell that starts a program behind its back lets it ignore Ctrl+C; a terminal does not.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        assert terminal.run("record", "-") == (130, "", "")
    finally:
        signal.signal(signal.SIGINT, before)


def test_a_bug_is_not_dressed_up_as_a_failure(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_question: str) -> str:
        raise ZeroDivisionError

    monkeypatch.delenv("POSYANDU_PIN")
    monkeypatch.setattr("posyandu_desktop.cli.signing_in.getpass", broken)

    with pytest.raises(ZeroDivisionError):
        terminal.run("status")


def test_python_dash_m_is_the_same_command(terminal: Terminal) -> None:
    said = in_a_process(terminal, "status", "--json")

    assert (said.code, said.err) == (0, "")
    assert said.json == terminal.run("status", "--json").json
