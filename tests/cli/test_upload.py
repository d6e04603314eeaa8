"""`upload`: what waits goes to a server."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal, visit_line
from tests.servers.faulty import FaultyServer
from tests.servers.ports import free_port
from tests.servers.sekmet import running_sekmet


@pytest.mark.fhir_server
def test_what_waits_is_sent_to_a_real_server_once(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    folder = tmp_path / "sekmet"
    folder.mkdir()

    with running_sekmet(folder) as server:
        monkeypatch.setenv("POSYANDU_TOKEN", server.token)
        tested = terminal.run("server", f"--url={server.url}", "--test")
        sent = terminal.run("upload", "--json")
        again = terminal.run("upload")
        encounters, patients = server.count("Encounter"), server.count("Patient")

    assert (tested.code, tested.err) == (0, "")
    assert "FHIR 4.0" in tested.out
    assert sent.code == 0
    assert sent.json == {"received": 2, "refused": 0, "held": 0, "waiting": 0, "trouble": None}
    assert again.out == "Diterima server: 0\nPerlu diperbaiki: 0\nMasih menunggu: 0\n"
    assert (encounters, patients) == (1, 1)
    assert terminal.run("status", "--json").json["received"] == 2


@pytest.mark.fhir_server
def test_a_server_brought_back_from_an_old_copy_gets_what_it_lacks(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    for name in ("before", "after"):
        (tmp_path / name).mkdir()
    port = free_port()
    with running_sekmet(tmp_path / "before", port=port) as server:
        monkeypatch.setenv("POSYANDU_TOKEN", server.token)
        terminal.run("server", f"--url={server.url}")
        assert terminal.run("upload", "--json").json["received"] == 2
    with running_sekmet(tmp_path / "after", port=port, token=server.token) as restored:
        # That it lacks what it acknowledged is seen without being told.
        assert terminal.run("upload", "--json").json["received"] == 2
        later = f"--again-since={date.today() + timedelta(days=2)}"  # noqa: DTZ011  # as typed
        assert terminal.run("upload", "--json", later).json["received"] == 0
        today = f"--again-since={date.today()}"  # noqa: DTZ011  # as typed
        assert terminal.run("upload", "--json", today).json["received"] == 2
        assert terminal.run("upload", "--json", today).json["received"] == 2
        assert (restored.count("Encounter"), restored.count("Patient")) == (1, 1)


def test_a_silent_server_costs_nothing_and_says_what_to_do(
    terminal: Terminal, tmp_path: Path
) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(visit_line(), encoding="utf-8")
    terminal.run("record", file)
    with FaultyServer().running() as gone:
        url = gone.url

    tested = terminal.run("server", f"--url={url}", "--test")
    sent = terminal.run("upload", "--json")

    assert (tested.code, sent.code) == (1, 1)
    assert tested.out.startswith(f"Server Puskesmas: {url}\n")
    assert "Data tetap aman di laptop ini" in tested.err
    assert (sent.json["received"], sent.json["waiting"]) == (0, 1)
    assert sent.err == f"{sent.json['trouble']}\n"


def test_an_upload_without_a_server_says_where_to_enter_it(terminal: Terminal) -> None:
    said = terminal.run("upload", "--json")

    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Alamat server Puskesmas belum diisi.")
