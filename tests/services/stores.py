"""A real store for a test, with a key that costs nothing to make."""

from datetime import UTC, date, datetime
from pathlib import Path
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import Author, Store, create_store, open_store

TODAY = date(2026, 5, 20)
NOW = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
KEY = DataKey(bytes(range(32)))
KADER = Operator(id=OperatorId(UUID(int=1)), name="Kader Rekaan", role=Role.KADER)
MELATI = Posyandu(
    id=PosyanduId(UUID(int=2)),
    name="Melati",
    village="Desa Karangan",
    village_code="9901012001",
    puskesmas="Puskesmas Contoh",
)


def a_store(folder: Path) -> Store:
    """Return an open, empty store in the folder; the caller closes it."""
    return create_store(StoreFiles(folder), KEY, MELATI, KADER, lambda: NOW)


def open_again(folder: Path) -> Store:
    """Return another connection to that store, for another thread."""
    return open_store(StoreFiles(folder), KEY, Author(KADER.id), lambda: NOW)
