"""A table at a real store."""

import pytest

from posyandu_desktop.store.open import Store
from tests.ui.day.table import Table


@pytest.fixture
def table(store: Store) -> Table:
    return Table(store)
