"""How long to leave a server alone: full jitter, so that many laptops do not return together."""

import random
from collections.abc import Callable
from typing import Final

BASE_S: Final = 2.0
CAP_S: Final = 15 * 60.0
LONGEST_WISH_S: Final = 6 * 3600.0
"""A server that asks for more than this has a wrong clock."""


def wait_s(
    failures: int, wish_s: float | None = None, dice: Callable[[], float] = random.random
) -> float:
    """Return how long to wait after so many failures in a row; at least what the server asked."""
    most = min(CAP_S, BASE_S * 2.0 ** min(failures, 20))
    return max(dice() * most, min(wish_s or 0.0, LONGEST_WISH_S))
