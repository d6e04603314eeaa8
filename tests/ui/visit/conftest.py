"""A seat at a real store, with a kader on it."""

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.presenter import VisitEntry
from tests.builders import a_child, a_visit
from tests.ui.visit.entries import APRIL
from tests.ui.visit.seat import Seat


@pytest.fixture
def seat(store: Store) -> Seat:
    return Seat(store)


@pytest.fixture
def child(seat: Seat) -> Person:
    """A toddler who weighed 9 kg last month."""
    person = a_child()
    return seat.register(person, a_visit(person, APRIL, weight_kg=9.0))


@pytest.fixture
def entry(seat: Seat, child: Person) -> VisitEntry:
    return seat.open(child)
