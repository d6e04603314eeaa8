"""A seat at a real store, with a kader on it."""

import pytest

from posyandu_desktop.store.open import Store
from tests.ui.visit.seat import Seat


@pytest.fixture
def seat(store: Store) -> Seat:
    return Seat(store)
