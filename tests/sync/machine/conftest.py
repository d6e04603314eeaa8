"""One world for the examples of a test."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.sync import one_by_one
from tests.servers.faulty import FaultyServer
from tests.servers.sekmet import Sekmet
from tests.sync.machine.computer import make_template
from tests.sync.machine.nursery import a_nursery
from tests.sync.machine.village import World
from tests.sync.machine.weather import Line


@pytest.fixture
def world(
    sekmet: Sekmet, content: ClinicalContent, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[World]:
    """Make it; what happened in it is told in POSYANDU_MACHINE_LOG, if that names a file."""
    monkeypatch.setattr(one_by_one, "CONTENTION_PAUSE_S", 0.0)
    template = make_template(tmp_path / "template")
    with FaultyServer(upstream=sekmet.url).running() as proxy, a_nursery() as nursery:
        world = World(
            sekmet=sekmet,
            line=Line(proxy),
            template=template,
            folder=tmp_path,
            content=content,
            nursery=nursery,
        )
        yield world
    if log := os.environ.get("POSYANDU_MACHINE_LOG"):
        told = json.dumps(dict(world.counts.most_common()), indent=1)
        Path(log).write_text(told, encoding="utf-8")
