"""A terminal with a posyandu in its folder, and what commands answer there."""

import json
import os
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from uuid import uuid4

import pytest

from posyandu_desktop.cli import main
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import create_store

PIN = "582914"
CHEAP = Cost(time_cost=1, memory_kib=8)
TODAY = datetime.now().astimezone().date()
YESTERDAY = TODAY - timedelta(days=1)
BORN_ON = TODAY - timedelta(days=400)
NIK = f"990101{BORN_ON.day + 40:02d}{BORN_ON:%m%y}0001"
INIT = [
    "init", "--name=Melati", "--village=Desa Karangan", "--village-code=99.01.01.2001",
    "--puskesmas=Puskesmas Contoh", "--operator-name=Bu Rini", "--role=bidan",
]  # fmt: skip
DOCS = Path(__file__).parents[2] / "docs" / "cli.md"
GOLDEN = Path(__file__).parents[1] / "domain" / "golden" / "growth_0_5y.csv"


class Said(NamedTuple):
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class Terminal:
    """Runs commands on one data folder."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.files = StoreFiles(folder)
        self.ring = KeyRing(self.files, folder.parent / "device", cost=CHEAP)
        self.recovery_code = ""
        self._capsys = capsys

    def run(self, *arguments: object) -> Said:
        code = main(["--data", str(self.folder), *map(str, arguments)])
        return Said(code, *self._capsys.readouterr())

    def misused(self, *arguments: object) -> str:
        with pytest.raises(SystemExit) as left:
            self.run(*arguments)
        assert left.value.code == 2
        return self._capsys.readouterr().err

    def set_up(self) -> None:
        """Make a posyandu with a key that costs nothing to open."""
        rini = Operator(id=OperatorId(uuid4()), name="Bu Rini", role=Role.BIDAN)
        melati = Posyandu(
            id=PosyanduId(uuid4()),
            name="Melati",
            village="Desa Karangan",
            village_code="9901012001",
            puskesmas="Puskesmas Contoh",
        )
        key, self.recovery_code = self.ring.create(rini, PIN)
        create_store(self.files, key, melati, rini).close()

    def register(self) -> Said:
        """Import one child."""
        file = self.folder.parent / "register.csv"
        file.write_text(
            "Nama;JK;Tgl Lahir;NIK;Nama Ibu\n"
            f"Siti Rekaan;P;{BORN_ON:%d/%m/%Y};{NIK};Nur Rekaan\n"
            f"Salah Kolom;P;{NIK};;\n",
            encoding="utf-8",
        )
        return self.run("import", file, "--json")


def visit_line(**parts: Any) -> str:
    line = {
        "person": {"nik": NIK},
        "visited_on": YESTERDAY.isoformat(),
        "observations": {"weight_kg": 8.4},
    }
    return json.dumps(line | parts)


def in_a_process(terminal: Terminal, *arguments: object, **environment: str) -> Said:
    """Run a command the way a script does, without any terminal."""
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "posyandu_desktop", "--data", terminal.folder, *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
        start_new_session=True,
        env=os.environ | environment,
    )
    return Said(done.returncode, done.stdout, done.stderr)
