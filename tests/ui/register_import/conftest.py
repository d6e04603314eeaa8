"""A register, and a file that knows some of its people differently."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.register_import.presenter import Desk
from posyandu_desktop.ui.running import Runner, run_at_once
from tests.services.stores import NOW, TODAY, a_store, open_again

EPPGBM = Path(__file__).parents[2] / "services" / "files" / "eppgbm.xls"

LINES = (
    "NIK;Nama;JK;Tgl Lahir;Nama Ibu;No HP;Tanggal Pengukuran;Berat",
    ";Budi Rekaan;L;01/02/2024;Wati;;10/04/2026;9,1",
    "9901015203250001;Aisyah Contoh;P;12/03/2025;Nurhayati;0812000;;",
    ";Sumarni Lama;P;02/05/1959;;;;",
    ";Salah Tanggal;L;31/02/2024;Ani;;;",
)


@dataclass
class Import:
    """A posyandu's register, a file, and what was asked for."""

    folder: Path
    store: Store
    file: Path
    stop: Event = field(default_factory=Event)
    told: list[tuple[int, int]] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)

    def desk(
        self,
        run: Runner = run_at_once,
        stop: Event | None = None,
        progress: Callable[[int, int], None] | None = None,
    ) -> Desk:
        return Desk(
            another_store=lambda: open_again(self.folder),
            store=self.store,
            today=lambda: TODAY,
            now=lambda: NOW,
            run=run,
            stop=stop or self.stop,
            progress=progress or (lambda done, total: self.told.append((done, total))),
            leave=lambda: self.left.append(True),
        )

    def person(self, name: str) -> Person:
        [found] = [one for one in self.store.people.active() if one.name.startswith(name)]
        return found


@pytest.fixture
def importing(tmp_path: Path) -> Iterator[Import]:
    folder, file = tmp_path / "data", tmp_path / "sasaran.csv"
    file.write_text("\n".join(LINES), encoding="utf-8")
    store = a_store(folder)
    store.people.save(
        Person(
            id=PersonId(uuid4()),
            name="Aisyah Rekaan",
            sex=Sex.FEMALE,
            born_on=date(2025, 3, 12),
            nik="9901015203250001",
            mother_name="Nurhayati",
        )
    )
    store.people.save(
        Person(id=PersonId(uuid4()), name="Sumarni Lama", sex=Sex.FEMALE, born_on=date(1959, 5, 2))
    )
    yield Import(folder, store, file)
    store.close()
