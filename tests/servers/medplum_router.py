"""A second FHIR server, which chooses ids itself; it needs Node and what `.ci/setup` installs."""

import json
import shutil
import subprocess
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.servers.sekmet import DIRECT

FOLDER = Path(__file__).with_name("medplum")
_READY = "ready on "


@dataclass(frozen=True, slots=True, kw_only=True)
class MedplumRouter:
    """A running server; asked here without the program's own client."""

    url: str

    def count(self, kind: str, search: str = "") -> int:
        """Return how many resources of a type match."""
        return len(self.found(kind, search))

    def found(self, kind: str, search: str = "") -> list[dict[str, Any]]:
        """Return the resources of a type that match."""
        query = f"{self.url}/{kind}?_count=1000&{search}"
        with DIRECT.open(query, timeout=10) as reply:
            bundle = json.load(reply)
        return [entry["resource"] for entry in bundle.get("entry", [])]

    def by_our_id(self, kind: str, id_: object) -> list[dict[str, Any]]:
        """Return what carries an id of ours."""
        value = urllib.parse.quote(f"urn:ietf:rfc:3986|urn:uuid:{id_}", safe="")
        return self.found(kind, f"identifier={value}")


def why_not() -> str:
    """Return why this server cannot run here, or nothing."""
    if shutil.which("node") is None:
        return "Node is not installed"
    if not (FOLDER / "node_modules").is_dir():
        return "npm ci was not run in tests/servers/medplum"
    return ""


@contextmanager
def running_medplum_router() -> Iterator[MedplumRouter]:
    """Run a server with nothing in it until the block ends."""
    node = shutil.which("node")
    if node is None:
        raise AssertionError("ask why_not() first")
    process = subprocess.Popen(  # noqa: S603  # a development dependency of ours
        [node, "server.mjs"], cwd=FOLDER, stdout=subprocess.PIPE, text=True
    )
    if process.stdout is None:
        raise AssertionError("the pipe was asked for")
    try:
        line = process.stdout.readline()
        if not line.startswith(_READY):
            raise AssertionError("the Medplum router did not start")
        yield MedplumRouter(url=f"http://127.0.0.1:{int(line.removeprefix(_READY))}/fhir")
    finally:
        process.terminate()
        process.wait(timeout=15)
        process.stdout.close()
