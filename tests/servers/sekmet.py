"""A real FHIR R4 server that tests start on a free loopback port and stop by its own pid."""

import json
import secrets
import signal
import subprocess
import sys
import threading
import urllib.request
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any
from uuid import UUID

from tests.servers.ports import free_port

DIRECT = urllib.request.build_opener(urllib.request.ProxyHandler({}))
"""Opens loopback addresses, whatever proxy the machine has."""

_RUNNING = "Uvicorn running on"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sekmet:
    """A running server; asked here without the program's own client."""

    url: str
    token: str
    pid: int

    def get(self, path: str) -> dict[str, Any]:
        """Return what the server holds at a path such as `Patient/<id>`."""
        request = urllib.request.Request(  # noqa: S310  # loopback only
            f"{self.url}/{path}", headers={"Authorization": f"Bearer {self.token}"}
        )
        with DIRECT.open(request, timeout=10) as reply:
            found: dict[str, Any] = json.load(reply)
        return found

    def count(self, kind: str, search: str = "") -> int:
        """Return how many resources of a type match."""
        total: int = self.get(f"{kind}?_summary=count&{search}")["total"]
        return total

    def everything_of(self, patient_id: UUID) -> dict[str, dict[str, Any]]:
        """Return the Patient and all that belongs to them, by type and id."""
        bundle = self.get(f"Patient/{patient_id}/$everything?_count=1000")
        found = [entry["resource"] for entry in bundle["entry"]]
        # It knows neither filled forms in a Patient's compartment nor a search for whose they are.
        forms = self.get("QuestionnaireResponse?_count=1000").get("entry", [])
        subject = {"reference": f"Patient/{patient_id}"}
        found += [each["resource"] for each in forms if each["resource"].get("subject") == subject]
        return {f"{r['resourceType']}/{r['id']}": r for r in found}


@contextmanager
def running_sekmet(
    folder: Path, *, port: int | None = None, token: str | None = None
) -> Iterator[Sekmet]:
    """Run a server with its data in `folder` until the block ends, on a port of its own."""
    port, token = port or free_port(), token or secrets.token_urlsafe(16)
    url = f"http://127.0.0.1:{port}/fhir"
    settings = {
        "base_url": url,
        "host": "127.0.0.1",
        "port": port,
        "data_dir": str(folder / "data"),
        "own_private_key_path": str(folder / "key.pem"),
        "simulator": {"enabled": False},
        "log_inbound": False,
        "server_auth": {"types": ["bearer"], "tokens": [token]},
    }
    config = folder / "settings.yaml"
    config.write_text(json.dumps(settings), encoding="utf-8")  # JSON is YAML too
    sekmet = Path(sys.executable).with_name("sekmet")
    process = subprocess.Popen(  # noqa: S603  # a development dependency of ours
        [sekmet, "serve", "-c", config],
        cwd=folder,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    if process.stderr is None:
        raise AssertionError("the pipe was asked for")
    last_words: deque[str] = deque(maxlen=30)
    try:
        _wait_until_ready(process.stderr, last_words)
        drain = threading.Thread(target=last_words.extend, args=(process.stderr,), daemon=True)
        drain.start()
        with DIRECT.open(f"{url}/metadata", timeout=10) as reply:
            json.load(reply)
        yield Sekmet(url=url, token=token, pid=process.pid)
    finally:
        process.send_signal(signal.SIGINT)
        process.wait(timeout=15)
        process.stderr.close()


def _wait_until_ready(log: IO[str], last_words: "deque[str]") -> None:
    for line in log:
        last_words.append(line)
        if _RUNNING in line:
            return
    raise AssertionError(f"the FHIR server did not start: {''.join(last_words)}")
