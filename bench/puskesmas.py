"""What a Puskesmas' server carries: HAPI FHIR on PostgreSQL, beside its floors, in one run.

    python -m bench.puskesmas [--visits 300] [--memory 768]

Needs what `make test-hapi` needs. A usual visit of a toddler, told below, goes out as prepared
bytes over one kept-alive line, so that only the server is measured.
"""

import argparse
import gzip
import json
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import uuid4

import requests

from bench.figures import Figure, median, milliseconds, percentile, table
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Supplement,
    SupplementKind,
)
from posyandu_desktop.store.content import load_content
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.person import PersonRecord, person_parts
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord
from tests.servers.hapi import Hapi, running_hapi
from tests.servers.postgres import Postgres
from tests.sync.people import ORIGIN, RINA, TODAY, a_girl, a_visit, findings

LAPTOPS = 4
GROUP = 4
SMALL_REQUESTS = 200


@dataclass(frozen=True, slots=True)
class Sent:
    """One transaction: packed bytes going out, packed bytes coming back, and how long it took."""

    out: int
    back: int
    ms: float


class Wire:
    """One kept-alive line to the server, with nothing of the program in between."""

    def __init__(self, hapi: Hapi) -> None:
        self._url = hapi.url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.headers.update(
            {
                "Authorization": f"Bearer {hapi.token}",
                "Accept": "application/fhir+json",
                "Content-Type": "application/fhir+json",
                "Content-Encoding": "gzip",
                "Prefer": "return=minimal",
            }
        )

    def post(self, body: bytes) -> Sent:
        """Send one packed transaction; it has to be taken."""
        started = time.perf_counter()
        reply = self._session.post(self._url, data=body, stream=True, timeout=120)
        back = reply.raw.read(decode_content=False)
        assert reply.status_code == 200, gzip.decompress(back)
        return Sent(len(body), len(back), (time.perf_counter() - started) * 1000)

    def read(self, path: str) -> None:
        """Read one resource."""
        reply = self._session.get(f"{self._url}/{path}", timeout=60)
        assert reply.status_code == 200, reply.text


def a_usual_visit(girl: Person, content: ClinicalContent) -> list[Json]:
    """Return a toddler's visit, without the girl herself."""
    visit = a_visit(
        girl,
        content,
        observations={
            "weight_kg": 8.4,
            "height_cm": 72.5,
            "posture": "lying",
            "head_circumference_cm": 44.5,
            "muac_cm": 13.4,
            "complementary_feeding": True,
            "tbc_cough": False,
        },
        immunizations=(
            Immunization(
                vaccine="mr",
                dose_number=1,
                source=ImmunizationSource.GIVEN_HERE,
                given_on=TODAY,
                lot_number="A123",
                expires_on=date(2027, 1, 1),
            ),
        ),
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
        education=("complementary_feeding",),
    )
    record = VisitRecord(
        visit=visit,
        person=girl,
        origin=ORIGIN,
        content=content,
        operator=RINA,
        findings=findings()[1:],
    )
    return [part.resource for part in visit_parts(record)]


def a_first_visit(girl: Person, content: ClinicalContent) -> list[Json]:
    """Return a toddler's visit with the girl herself, as the server does not know her yet."""
    person = person_parts(PersonRecord(person=girl, origin=ORIGIN))
    return [*(part.resource for part in person), *a_usual_visit(girl, content)]


def packed(resources: Sequence[Json]) -> bytes:
    """Return a transaction as it travels."""
    body = json.dumps(transaction(resources), ensure_ascii=False, separators=(",", ":"))
    return gzip.compress(body.encode(), compresslevel=6, mtime=0)


def singles(girls: Sequence[Person], content: ClinicalContent) -> list[bytes]:
    """Return prepared transactions of one more visit of each girl."""
    return [packed(a_usual_visit(girl, content)) for girl in girls]


def groups(girls: Sequence[Person], content: ClinicalContent) -> list[bytes]:
    """Return prepared transactions of one more visit of four girls each."""
    starts = range(0, len(girls) - GROUP + 1, GROUP)
    each = [[a_usual_visit(girl, content) for girl in girls[i : i + GROUP]] for i in starts]
    return [packed([part for visit in visits for part in visit]) for visits in each]


def main() -> int:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(prog="python -m bench.puskesmas")
    parser.add_argument("--visits", type=int, default=300)
    parser.add_argument("--memory", type=int, default=768, help="MB of heap for the server")
    options = parser.parse_args()
    content = load_content()
    started = time.perf_counter()
    with running_hapi(memory_mb=options.memory) as hapi:
        ready = Figure("empty database made and server ready", time.perf_counter() - started, "s")
        figures = [ready, *measured(hapi, content, options.visits)]
    print(f"{options.visits} visits a line, -Xmx{options.memory}m, {datetime.now(UTC):%Y-%m-%d}")
    print(table(figures))
    return 0


def measured(hapi: Hapi, content: ClinicalContent, visits: int) -> Iterator[Figure]:
    """Yield every figure; the floors are taken between the visits they are compared with."""
    wire = Wire(hapi)
    girls = [a_girl(nik=None) for _ in range(visits)]
    first = [wire.post(packed(a_first_visit(girl, content))) for girl in girls]
    floor_write, floor_read = smallest_requests(wire)
    yield Figure("smallest read there is, median", floor_read, "ms")
    yield Figure("smallest write there is (one Device), median", floor_write, "ms", floor_read)
    yield Figure("commits of PostgreSQL alone", commits_a_second(hapi.postgres), "/s")
    yield Figure(
        "first visit, with the person: resources", len(a_first_visit(girls[0], content)), ""
    )
    yield Figure("first visit, with the person, median", median([s.ms for s in first]), "ms")
    yield from _bytes("first visit, with the person", first, 1)
    before = int(hapi.postgres.ask(SIZE))
    alone = [wire.post(body) for body in singles(girls, content)]
    grown_mb = (int(hapi.postgres.ask(SIZE)) - before) / 1e6
    yield Figure("one visit: resources", len(a_usual_visit(girls[0], content)), "")
    yield Figure("one visit, median", median([sent.ms for sent in alone]), "ms", floor_write)
    yield Figure("one visit, p95", percentile([sent.ms for sent in alone], 0.95), "ms", floor_write)
    yield from _bytes("one visit", alone, 1)
    together = [wire.post(body) for body in groups(girls, content)]
    yield from _bytes("one visit in a group of 4", together, GROUP)
    yield Figure("visits singly, one laptop", speed(alone, 1), "/s")
    yield Figure("visits in groups of 4, one laptop", speed(together, GROUP), "/s")
    yield Figure("visits singly, four laptops at once", four_laptops(hapi, girls, content), "/s")
    yield Figure("memory of the server", resident_mb(hapi.pid), "MB")
    yield Figure("memory of PostgreSQL", postgres_mb(hapi.postgres), "MB")
    yield Figure("database, 1,000 visits more", grown_mb * 1000 / visits, "MB")
    held = int(hapi.postgres.ask(ENCOUNTERS))
    yield Figure("nightly copy, 1,000 visits", dump_mb(hapi.postgres) * 1000 / held, "MB")


def _bytes(what: str, sent: Sequence[Sent], visits_each: int) -> Iterator[Figure]:
    out = median([each.out for each in sent]) / visits_each
    back = median([each.back for each in sent]) / visits_each
    yield Figure(f"{what}: packed bytes out", out, "B")
    yield Figure(f"{what}: packed bytes back", back, "B")


SIZE = "SELECT pg_database_size(current_database())"
ENCOUNTERS = "SELECT count(*) FROM hfj_resource WHERE res_type = 'Encounter'"


def speed(sent: Sequence[Sent], visits_each: int) -> float:
    """Return visits a second."""
    return len(sent) * visits_each * 1000 / sum(each.ms for each in sent)


def four_laptops(hapi: Hapi, girls: Sequence[Person], content: ClinicalContent) -> float:
    """Return visits a second with four lines open at once."""
    bodies = [singles(girls[i::LAPTOPS], content) for i in range(LAPTOPS)]

    def send(mine: list[bytes]) -> None:
        wire = Wire(hapi)
        for body in mine:
            wire.post(body)

    with ThreadPoolExecutor(LAPTOPS) as pool:
        took_ms = milliseconds(lambda: list(pool.map(send, bodies)))
    return sum(map(len, bodies)) * 1000 / took_ms


def smallest_requests(wire: Wire) -> tuple[float, float]:
    """Return the medians of the smallest write and the smallest read, in milliseconds."""
    bodies = [packed([device(uuid4())]) for _ in range(SMALL_REQUESTS)]
    writes = [wire.post(body).ms for body in bodies]
    one = uuid4()
    wire.post(packed([device(one)]))
    read: Callable[[], None] = lambda: wire.read(f"Device/{one}")  # noqa: E731
    return median(writes), median([milliseconds(read) for _ in range(SMALL_REQUESTS)])


def commits_a_second(postgres: Postgres) -> float:
    """Return how many one-row transactions the database makes durable, one after the other."""
    postgres.ask("CREATE TABLE IF NOT EXISTS floor_of_the_disk (id bigserial, body text)")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "insert.sql"
        script.write_text("INSERT INTO floor_of_the_disk (body) VALUES ('x');", encoding="utf-8")
        told = postgres.run("pgbench", "-n", "-f", script, "-T", "5")
    found = re.search(r"tps = ([\d.]+)", told)
    assert found, told
    return float(found[1])


def dump_mb(postgres: Postgres) -> float:
    """Return the size of a packed copy of the whole database."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        postgres.run("pg_dump", "--format=custom", f"--file={copy}")
        return copy.stat().st_size / 1e6


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    found = re.search(r"VmRSS:\s+(\d+) kB", status)
    assert found
    return int(found[1]) / 1000


def postgres_mb(postgres: Postgres) -> float:
    """Return the memory of all of PostgreSQL's processes, what they share counted once."""
    pids = [Path(f"/proc/{pid}") for pid in postgres.pids()]
    told = [(folder / "smaps_rollup").read_text(encoding="utf-8") for folder in pids]
    return sum(int(re.findall(r"^Pss:\s+(\d+) kB", text, re.MULTILINE)[0]) for text in told) / 1000


if __name__ == "__main__":
    sys.exit(main())
