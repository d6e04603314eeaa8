"""`record`: visits line by line."""

import io
import sys
from pathlib import Path

import pytest

from tests.cli.terminal import YESTERDAY, Terminal, visit_line


def test_visits_are_recorded_line_by_line(terminal: Terminal, tmp_path: Path) -> None:
    terminal.register()
    file = tmp_path / "visits.jsonl"
    file.write_text(
        "\n".join([visit_line(), visit_line(observations={"weight_kg": 84}), "?"]),
        encoding="utf-8",
    )

    said = terminal.run("record", file)
    again = terminal.run("record", file, "--json")

    assert said.code == again.code == 1
    assert said.out.splitlines() == [
        "Baris 2: weight_kg: Berat 84 kg tidak mungkin. Maksudnya 8,4 kg? Periksa komanya.",
        "Baris 3: line: Baris ini bukan kunjungan: tidak terbaca sebagai JSON.",
        "Dicatat: 1",
        "Diperbaiki: 0",
        "Tidak berubah: 0",
        "Ditolak: 2",
    ]
    assert said.err == again.err == "2 baris ditolak. Perbaiki, lalu jalankan lagi.\n"
    assert [line["outcome"] for line in again.json["lines"]] == ["unchanged", "refused", "refused"]
    assert (again.json["unchanged"], again.json["refused"]) == (1, 2)
    status = terminal.run("status", "--json").json
    assert (status["visits"], status["last_session_on"]) == (1, YESTERDAY.isoformat())


def test_lines_may_come_from_another_program(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal.register()
    typed = io.TextIOWrapper(io.BytesIO(visit_line().encode()))
    monkeypatch.setattr(sys, "stdin", typed)

    said = terminal.run("record", "-", "--json")

    assert (said.code, said.json["recorded"], said.err) == (0, 1, "")
