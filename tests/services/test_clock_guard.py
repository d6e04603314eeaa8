"""The question which day it is."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from posyandu_desktop.domain.clock import ClockDoubt
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.services.clock_guard import confirm_day, look_at_clock
from posyandu_desktop.store.open import Store
from tests.services.stores import NOW, a_store

EARLY = NOW - timedelta(days=9)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def test_the_day_is_believed_for_a_day_when_somebody_types_the_same(store: Store) -> None:
    warning = look_at_clock(store, EARLY)
    assert warning is not None
    assert warning.doubt is ClockDoubt.BEFORE_RECORD
    confirm_day(store, EARLY.astimezone().date(), EARLY)
    assert look_at_clock(store, EARLY) is None


def test_another_day_is_told_apart_in_days_and_nothing_is_believed(store: Store) -> None:
    with pytest.raises(InvalidInput, match="salah 9 hari"):
        confirm_day(store, NOW.astimezone().date(), EARLY)
    assert look_at_clock(store, EARLY) is not None
