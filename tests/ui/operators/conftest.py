"""A posyandu with two operators whose PINs cost little to check."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from uuid import UUID

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Store, create_store
from posyandu_desktop.ui.operators.presenter import Desk
from posyandu_desktop.ui.running import Runner, run_at_once
from tests.services.stores import MELATI, NOW

SITI = Operator(id=OperatorId(UUID(int=11)), name="Siti", role=Role.KADER)
RATNA = Operator(id=OperatorId(UUID(int=12)), name="Ratna", role=Role.BIDAN)


@dataclass
class Team:
    """Siti is signed in; Ratna has a PIN too."""

    store: Store
    ring: KeyRing
    key: DataKey
    left: list[bool] = field(default_factory=list)

    def desk(self, run: Runner = run_at_once) -> Desk:
        return Desk(
            store=self.store,
            ring=self.ring,
            key=self.key,
            operator=SITI,
            run=run,
            leave=lambda: self.left.append(True),
        )

    def names(self) -> list[str]:
        return [one.name for one in self.ring.operators()]


@pytest.fixture
def team(tmp_path: Path) -> Iterator[Team]:
    files = StoreFiles(tmp_path / "data")
    cheap = Cost(time_cost=1, memory_kib=8)
    ring = KeyRing(files, tmp_path / "device", sleep=lambda _: None, cost=cheap)
    key, _ = ring.create(SITI, "melati77")
    store = create_store(files, key, MELATI, SITI, lambda: NOW)
    store.operators.save(RATNA)
    ring.put(key, RATNA, "kenanga88")
    yield Team(store, ring, key)
    store.close()
