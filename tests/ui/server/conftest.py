"""A server that can misbehave, on loopback."""

from collections.abc import Iterator

import pytest

from tests.servers.faulty import FaultyServer


@pytest.fixture
def faulty() -> Iterator[FaultyServer]:
    with FaultyServer().running() as running:
        yield running
