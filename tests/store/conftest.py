from collections.abc import Iterator
from pathlib import Path

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store
from tests.store.building import a_person, a_store


@pytest.fixture
def files(tmp_path: Path) -> StoreFiles:
    return StoreFiles(tmp_path / "data")


@pytest.fixture
def store(files: StoreFiles) -> Iterator[Store]:
    store = a_store(files.folder)
    yield store
    store.close()


@pytest.fixture
def siti(store: Store) -> Person:
    """Somebody in the register whose upload is not waiting."""
    person = a_person()
    store.people.save(person, queue=False)
    return person
