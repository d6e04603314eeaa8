"""The first load of a laptop that joins a posyandu, beside a bare loop over the same pages.

    python -m bench.first_load [--people 10000] [--visits 10000]

A real FHIR server (sekmet-fhir) holds the posyandu's people and their visits of twelve months. The
floor asks for the same pages, reads each to its end as JSON, and keeps nothing.
"""

import argparse
import json
import multiprocessing
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

import requests
from sekmet.fhir.store import Store as ServerStore

from bench.figures import Figure, table
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId, Sex
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.visit import CardVersion, Visit, VisitId
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import create_store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.fhir.person import PersonRecord, person_parts
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.fhir.visit_record import VisitRecord
from posyandu_desktop.sync.pull.pages import PAGE
from posyandu_desktop.sync.pull.pulling import OF_PEOPLE, OF_VISITS, pull
from tests.servers.sekmet import Sekmet, running_sekmet

GOAL = 2.0
TODAY = date(2026, 8, 12)
KADER = Operator(id=OperatorId(uuid4()), name="Kader Ukur", role=Role.KADER)
MELATI = Posyandu(
    id=PosyanduId(UUID(int=7)),
    name="Melati",
    village="Desa Karangan",
    village_code="9901012001",
    puskesmas="Puskesmas Contoh",
)


def main() -> int:
    """Fill the server, measure both, print; 1 when the goal is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.first_load")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--visits", type=int, default=10_000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        count = _fill(folder, options.people, options.visits)
        with running_sekmet(folder) as sekmet:
            bare = _in_a_process_of_its_own(_bare_loop, (sekmet, (*OF_PEOPLE, *OF_VISITS)))
            ours = _in_a_process_of_its_own(_first_load, (sekmet, folder / "laptop"))
    if (ours.people, ours.visits, bare.seen) != (options.people, options.visits, count):
        raise AssertionError((ours, bare, count))
    figures = [
        Figure("first load", ours.seconds, "s", floor=bare.seconds, goal_ratio=GOAL),
        Figure("of which processor of the laptop", ours.processor_s, "s", bare.processor_s),
        Figure("memory at its height", ours.height_mb, "MB", floor=bare.height_mb),
    ]
    at = datetime.now(UTC)
    size = f"{options.people} people, {options.visits} visits, {count} resources"
    print(f"{size}, {at:%Y-%m-%d}, load {os.getloadavg()[1]:.1f}")
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one way of reading everything took, and how much it found."""

    seconds: float
    processor_s: float
    seen: int = 0
    people: int = 0
    visits: int = 0
    height_mb: float = 0


def _in_a_process_of_its_own(work: Callable[..., Run], arguments: tuple[object, ...]) -> Run:
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(_measured, work, arguments).result()


def _measured(work: Callable[..., Run], arguments: tuple[object, ...]) -> Run:
    run = work(*arguments)
    return replace(run, height_mb=_memory_mb("VmHWM"))


def _memory_mb(name: str) -> float:
    """Return a figure of this process as Linux tells it."""
    told = Path("/proc/self/status").read_text()
    line = next(line for line in told.splitlines() if line.startswith(f"{name}:"))
    return int(line.split()[1]) / 1024


def _fill(folder: Path, people: int, visits: int) -> int:
    """Put the posyandu into the server's own file, before it is started; return how much."""
    (folder / "data").mkdir()
    server = ServerStore(str(folder / "data" / "sekmet.db"))
    count = 0
    with server.transaction():
        for each in _resources(people, visits):
            server.create(each, keep_id=True)
            count += each["resourceType"] in {*OF_PEOPLE, *OF_VISITS}
    server.conn.close()
    return count


def _resources(people: int, visits: int) -> Iterator[Json]:
    dice = random.Random(20261122)  # noqa: S311  # the same village in every run
    origin = Origin(posyandu=MELATI, device_id=uuid4())
    content = load_content()
    known = [_person(number, dice) for number in range(people)]
    for person in known:
        parts = person_parts(PersonRecord(person=person, origin=origin))
        yield from (part.resource for part in parts)
    for number in range(visits):
        person = known[number % people]
        on = TODAY - timedelta(days=dice.randrange(365))
        card = content.card_for(person, on)[0]
        visit = Visit(
            id=VisitId(uuid4()),
            person_id=person.id,
            visited_on=on,
            cards=(CardVersion(code=card.code, version=card.version),),
            observations={
                "weight_kg": dice.randrange(300, 9000) / 100,
                "height_cm": dice.randrange(500, 1700) / 10,
                "posture": "standing",
                "tbc_cough": False,
            },
            recorded_by=KADER.id,
            recorded_at=datetime(on.year, on.month, on.day, 2, tzinfo=UTC),
        )
        record = VisitRecord(
            visit=visit, person=person, origin=origin, content=content, operator=KADER
        )
        yield from (part.resource for part in visit_parts(record))


def _person(number: int, dice: random.Random) -> Person:
    born_on = TODAY - timedelta(days=dice.randrange(400, 25_000))
    person = Person(
        id=PersonId(uuid4()),
        name=f"Warga {number}",
        sex=dice.choice(list(Sex)),
        born_on=born_on,
        nik=f"3201{number:012}",
        phone=f"0812{number:08}",
        mother_name=f"Ibu {number}",
        home=Household(id=HouseholdId(uuid4()), address=f"Jl. Melati {number}", rt="01", rw="02"),
    )
    is_child = (TODAY - born_on).days < 2_000
    return replace(person, birth_weight_g=3000, birth_length_cm=49.0) if is_child else person


def _bare_loop(sekmet: Sekmet, kinds: tuple[str, ...]) -> Run:
    """Follow every list to its end."""
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {sekmet.token}"
    started, processor, count = time.perf_counter(), time.process_time(), 0
    for kind in kinds:
        tag = f"{OWN_CODES}/posyandu|{MELATI.id}"
        url = f"{sekmet.url}/{kind}?_tag={tag}&_sort=_lastUpdated&_count={PAGE}"
        while url:
            bundle = json.loads(session.get(url, timeout=120).content)
            count += len(bundle.get("entry", ()))
            links = bundle.get("link", ())
            url = next((one["url"] for one in links if one["relation"] == "next"), "")
    session.close()
    return Run(
        seconds=time.perf_counter() - started,
        processor_s=time.process_time() - processor,
        seen=count,
    )


def _first_load(sekmet: Sekmet, folder: Path) -> Run:
    """Read everything into a new laptop's file."""
    files = StoreFiles(folder)
    key = DataKey(bytes(range(32)))
    store = create_store(files, key, MELATI, KADER)
    server = Server(sekmet.url, sekmet.token, device_id=uuid4(), read_timeout_s=120)
    started, processor = time.perf_counter(), time.process_time()
    report = pull(store, server, Event(), lambda _read: None)
    run = Run(
        seconds=time.perf_counter() - started,
        processor_s=time.process_time() - processor,
        people=report.people_new,
        visits=report.visits_new,
    )
    if report.trouble or report.unreadable:
        raise AssertionError(report)
    store.close()
    server.close()
    return run


if __name__ == "__main__":
    sys.exit(main())
