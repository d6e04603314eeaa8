"""HAPI FHIR on PostgreSQL, the reference for a Puskesmas: built with Maven, run on loopback.

`python -m tests.servers.hapi COMMAND...` runs a command beside a running server, whose address and
token it finds in POSYANDU_TEST_FHIR_URL and POSYANDU_TEST_FHIR_TOKEN. `--build` only builds.
"""

import hashlib
import os
import secrets
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.servers.ports import free_port
from tests.servers.postgres import OWNER, Postgres, running_postgres
from tests.servers.sekmet import DIRECT

ROOT = Path(__file__).parents[2]
SOURCE = Path(__file__).parent / "hapi-server"
BUILT = ROOT / "build" / "hapi"
LONGEST_START_S = 300
QUICK_START = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")
"""Starts in half the time, and is slower later: for tests, not for measuring."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hapi:
    """A running server and the database behind it."""

    url: str
    token: str
    pid: int
    postgres: Postgres


def build() -> None:
    """Build the server, unless this very source is built already; then Maven is not asked."""
    stamp, wanted = BUILT / "built", _fingerprint()
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted and _has_all_jars():
        return
    sys.stderr.write("Building the HAPI server (the first time Maven fetches about 300 MB)\n")
    subprocess.run(
        ["mvn", "-q", "-B", "-ntp", "process-classes"],  # noqa: S607  # as the machine has it
        cwd=SOURCE,
        check=True,
        stdout=sys.stderr,
    )
    stamp.write_text(wanted, encoding="utf-8")


@contextmanager
def running_hapi(*, memory_mb: int = 768, java_options: tuple[str, ...] = ()) -> Iterator[Hapi]:
    """Build and run a server with an empty database until the block ends."""
    build()
    options = (f"-Xmx{memory_mb}m", *java_options)
    with running_postgres() as postgres, running_hapi_on(postgres, java_options=options) as hapi:
        yield hapi


@contextmanager
def running_hapi_on(
    postgres: Postgres, *, port: int | None = None, token: str = "", java_options: tuple[str, ...]
) -> Iterator[Hapi]:
    """Run the server that was built on a database until the block ends.

    Args:
        postgres: The database; empty, or one a server worked on before.
        port: Where to listen; on a free one unless given.
        token: What everybody must bring; a new one unless given.
        java_options: Such as the memory it may take.
    """
    port, token = port or free_port(), token or secrets.token_urlsafe(16)
    url = f"http://127.0.0.1:{port}/fhir"
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "hapi.log"
        options = (*java_options, f"-Djava.io.tmpdir={folder}", "-cp", _classpath())
        with log.open("w", encoding="utf-8") as words:
            process = subprocess.Popen(  # noqa: S603  # the server built above
                ["java", *options, "posyandu.FhirServer"],  # noqa: S607
                env=os.environ | _settings(port, token, postgres),
                stdin=subprocess.DEVNULL,
                stdout=words,
                stderr=words,
            )
        try:
            _wait_until_ready(process, url, log)
            yield Hapi(url=url, token=token, pid=process.pid, postgres=postgres)
        finally:
            _stop(process)


def _stop(process: "subprocess.Popen[bytes]") -> None:
    """End the server; one that was killed already has ended."""
    process.terminate()
    try:
        process.wait(timeout=60)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _settings(port: int, token: str, postgres: Postgres) -> dict[str, str]:
    """Return what the server reads from its environment."""
    return {
        "HAPI_PORT": str(port),
        "HAPI_TOKEN": token,
        "HAPI_DATABASE": postgres.jdbc_url,
        "HAPI_DATABASE_USER": OWNER,
        "HAPI_DATABASE_PASSWORD": postgres.password,
    }


def _wait_until_ready(process: "subprocess.Popen[bytes]", url: str, log: Path) -> None:
    """Wait until the server says what it can do; while it starts nobody listens."""
    ends_at = time.monotonic() + LONGEST_START_S
    while time.monotonic() < ends_at and process.poll() is None:
        try:
            with DIRECT.open(f"{url}/metadata", timeout=60):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.5)  # a server that starts tells nobody
    last_words = log.read_text(encoding="utf-8", errors="replace")[-4000:]
    raise AssertionError(f"the HAPI server did not start: {last_words}")


def _fingerprint() -> str:
    """Return a digest of what the server is built from."""
    digest = hashlib.sha256()
    for path in (SOURCE / "pom.xml", *sorted(SOURCE.rglob("*.java"))):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _jars() -> list[str]:
    return (BUILT / "classpath.txt").read_text(encoding="utf-8").strip().split(":")


def _classpath() -> str:
    return ":".join([str(BUILT / "classes"), *_jars()])


def _has_all_jars() -> bool:
    return all(Path(jar).exists() for jar in _jars())


def main(arguments: list[str]) -> int:
    """Build; then run a command beside a server and return how it ended."""
    if arguments == ["--build"]:
        build()
        return 0
    # Asked to end: leave by the ordinary way, which stops server and database.
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(143))
    with running_hapi(java_options=QUICK_START) as hapi:
        found = {"POSYANDU_TEST_FHIR_URL": hapi.url, "POSYANDU_TEST_FHIR_TOKEN": hapi.token}
        ended = subprocess.run(arguments, check=False, env=os.environ | found)  # noqa: S603
        return ended.returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
