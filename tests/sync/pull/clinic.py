"""A Puskesmas whose server is brought back from a copy of an earlier day."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from posyandu_desktop.domain.clinical_content import ClinicalContent
from tests.servers.faulty import FaultyServer
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.sync.pull.laptops import Laptop, laptops


@dataclass
class Clinic:
    """A Puskesmas whose server can be brought back from a copy, at one and the same address."""

    front: FaultyServer
    folder: Path
    held: Sekmet

    def copy(self) -> None:
        """Take the nightly copy."""
        target = self.folder / "copy" / "data"
        target.mkdir(parents=True)
        source = self.folder / "server" / "data" / "sekmet.db"
        with (
            closing(sqlite3.connect(source)) as now,
            closing(sqlite3.connect(target / "sekmet.db")) as then,
        ):
            now.backup(then)

    @contextmanager
    def brought_back(self) -> Iterator[Sekmet]:
        """Run on the copy from now on."""
        with running_sekmet(self.folder / "copy", token=self.held.token) as older:
            self.front.upstream = older.url
            yield older


@contextmanager
def a_clinic(folder: Path) -> Iterator[Clinic]:
    """Open a Puskesmas with a server of its own."""
    (folder / "server").mkdir()
    with (
        running_sekmet(folder / "server") as sekmet,
        FaultyServer(upstream=sekmet.url).running() as front,
    ):
        yield Clinic(front, folder, sekmet)


@contextmanager
def laptops_of(clinic: Clinic, number: int, content: ClinicalContent) -> Iterator[list[Laptop]]:
    """Make laptops of one posyandu that send there."""
    at_the_front = Sekmet(url=clinic.front.url, token=clinic.held.token, pid=clinic.held.pid)
    with laptops(number, clinic.folder, at_the_front, content) as made:
        yield made


def exchange(*made: Laptop, rounds: int = 4) -> None:
    """Let laptops send and read until nothing moves, or so many times."""
    for _ in range(rounds):
        reports = [laptop.exchange_as_the_program_does() for laptop in made]
        for laptop, report in zip(made, reports, strict=True):
            assert (report.trouble, report.rejected) == ("", 0), laptop.store.outbox.rejected()
            assert (report.came.trouble, report.came.unreadable) == ("", 0)
        if not any(one.accepted or one.came.brought_something for one in reports):
            break
    assert [laptop.store.outbox.counts().waiting for laptop in made] == [0] * len(made)
