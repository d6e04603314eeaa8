"""The terminals of the tests of the command line."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from posyandu_desktop.store import keys
from tests.cli.terminal import CHEAP, PIN, Terminal
from tests.servers.faulty import FaultyServer


@pytest.fixture
def empty(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Terminal:
    """A terminal on a folder without a posyandu; what is set up in it is cheap to open."""
    monkeypatch.setenv("POSYANDU_DEVICE", str(tmp_path / "device"))
    monkeypatch.setenv("POSYANDU_PIN", PIN)
    for name in ("POSYANDU_TOKEN", "POSYANDU_CLIENT_SECRET", "POSYANDU_RECOVERY_CODE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(keys, "Cost", lambda: CHEAP)
    return Terminal(tmp_path / "data", capsys)


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer().running() as running:
        yield running


@pytest.fixture
def terminal(empty: Terminal) -> Terminal:
    """A terminal on a folder with a posyandu in it."""
    empty.set_up()
    return empty
