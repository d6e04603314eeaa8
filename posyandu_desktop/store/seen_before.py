"""Columns that say the same in many rows: what was read once is not taken apart again.

A day on which six hundred people came is shown many times, and each time has the same ids, the same
cards and mostly empty lists.
"""

import json
from functools import lru_cache
from typing import Any
from uuid import UUID

IDS_KEPT, LISTS_KEPT = 4096, 512


@lru_cache(maxsize=IDS_KEPT)
def known_id(text: str) -> UUID:
    """Return the id written as text."""
    return UUID(text)


@lru_cache(maxsize=LISTS_KEPT)
def known_json(text: str) -> Any:
    """Return what is written as JSON. Others get the same object, so nobody may change it."""
    return json.loads(text)
