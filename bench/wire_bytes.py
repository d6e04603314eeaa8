"""Bytes on the wire for each visit, packed as they are sent: one by one, and in groups of four.

    python -m bench.wire_bytes [--people 300] [--visits 400]

The visits are those of the demo register, of the latest sessions, every card among them. People
are not counted: they go once.
"""

import argparse
import gzip
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from bench.figures import Figure, median, table
from bench.register import prepared_register
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.travelling import Travelling

CLOCK = datetime(2026, 8, 12, 2, 0, tzinfo=UTC)
DEVICE = UUID("5d3c1f4e-7a52-4a43-9a55-6a1c9f6f3b21")
GROUP = 4


def main() -> int:
    """Measure and print the table; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.wire_bytes")
    parser.add_argument("--people", type=int, default=300)
    parser.add_argument("--visits", type=int, default=400)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "register"
        os.environ["POSYANDU_DEVICE"] = str(Path(scratch) / "device")
        register = prepared_register(folder, options.people, 12, lambda: CLOCK)
        origin = Origin(posyandu=register.store.posyandu.get(), device_id=DEVICE)
        travelling = Travelling(register.store, register.content, origin)
        ids = _latest(register.store, options.visits)
        started = time.perf_counter()
        visits = [
            [part.resource for part in travelling.parts((Kind.VISIT, visit_id))] for visit_id in ids
        ]
        building_ms = (time.perf_counter() - started) * 1000 / len(ids)
        register.store.close()
    figures = [*_figures(visits), Figure("build a visit's resources, mean", building_ms, "ms")]
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


def _latest(store: object, most: int) -> list[VisitId]:
    rows = store._db.rows(  # type: ignore[attr-defined]  # whichever visits, by day
        "SELECT id FROM visits ORDER BY visited_on DESC, number LIMIT ?", (most,)
    )
    return [VisitId(UUID(row[0])) for row in rows]


def _figures(visits: Sequence[list[Json]]) -> list[Figure]:
    whole = range(0, len(visits) - GROUP + 1, GROUP)
    groups = [[one for each in visits[at : at + GROUP] for one in each] for at in whole]
    return [
        Figure("entries of a visit, median", statistics.median(map(len, visits)), "entries"),
        Figure("a visit as JSON, median", median([len(_body(each)) for each in visits]), "B"),
        Figure("a visit alone, gzip, median", median(_packed(visits)), "B", goal=2200),
        Figure(
            f"a visit in a group of {GROUP}, gzip, median",
            median([size / GROUP for size in _packed(groups)]),
            "B",
            goal=900,
        ),
    ]


def _packed(bundles: Sequence[list[Json]]) -> list[float]:
    return [len(gzip.compress(_body(each), mtime=0)) for each in bundles]


def _body(resources: Sequence[Json]) -> bytes:
    """Return the body as the client sends it."""
    bundle = transaction(resources)
    return json.dumps(bundle, ensure_ascii=False, separators=(",", ":")).encode()


if __name__ == "__main__":
    sys.exit(main())
