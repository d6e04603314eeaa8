"""Whatever happens to line, laptops, clock and stick: the server ends with what was typed, once.

POSYANDU_MACHINE_EXAMPLES asks for a run of so many examples that nobody has seen before.
"""

import os

import pytest

from tests.sync.machine.machine import run
from tests.sync.machine.village import World

pytestmark = pytest.mark.fhir_server

FEW, FEW_STEPS = 10, 6
ASKED_FOR = os.environ.get("POSYANDU_MACHINE_EXAMPLES")
MANY = int(ASKED_FOR or "200")
MANY_STEPS = 15


def test_the_server_ends_with_what_was_typed_once(world: World) -> None:
    run(world, FEW, FEW_STEPS)


@pytest.mark.long
def test_the_server_ends_with_what_was_typed_once_in_many_villages(world: World) -> None:
    run(world, MANY, MANY_STEPS, anew=ASKED_FOR is not None)
