"""A trip of the stick for these tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.open import Store
from tests.sync.stick.trip import Trip, a_trip


@pytest.fixture
def trip(store: Store, tmp_path: Path, content: ClinicalContent) -> Iterator[Trip]:
    trip = a_trip(store, tmp_path, content)
    yield trip
    trip.puskesmas.close()
