"""The first load of a laptop that joins a posyandu, beside a bare loop over the same pages.

    python -m bench.first_load [--people 10000] [--visits 10000]

A real FHIR server (sekmet-fhir) holds the posyandu's people and their visits of twelve months. The
floor asks for the same pages, reads each to its end as JSON, and keeps nothing.
"""

import argparse
import json
import random
import resource
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import replace
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
            floor, seen = _bare_loop(sekmet, (*OF_PEOPLE, *OF_VISITS))
            seconds, people, visits = _first_load(sekmet, folder / "laptop")
    if (people, visits) != (options.people, options.visits) or seen != count:
        raise AssertionError((people, visits, seen, count))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    figures = [
        Figure("first load", seconds, "s", floor=floor, goal_ratio=GOAL),
        Figure("memory of the whole run at its height", megabytes, "MB"),
    ]
    at = datetime.now(UTC)
    print(f"{people} people, {visits} visits, {count} resources, {at:%Y-%m-%d}")
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


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


def _bare_loop(sekmet: Sekmet, kinds: tuple[str, ...]) -> tuple[float, int]:
    """Follow every list to its end; return seconds and resources."""
    session = requests.Session()
    session.trust_env = False
    session.headers["Authorization"] = f"Bearer {sekmet.token}"
    started, count = time.perf_counter(), 0
    for kind in kinds:
        tag = f"{OWN_CODES}/posyandu|{MELATI.id}"
        url = f"{sekmet.url}/{kind}?_tag={tag}&_sort=_lastUpdated&_count={PAGE}"
        while url:
            bundle = json.loads(session.get(url, timeout=120).content)
            count += len(bundle.get("entry", ()))
            links = bundle.get("link", ())
            url = next((one["url"] for one in links if one["relation"] == "next"), "")
    session.close()
    return time.perf_counter() - started, count


def _first_load(sekmet: Sekmet, folder: Path) -> tuple[float, int, int]:
    """Read everything into a new laptop's file; return seconds, people and visits."""
    files = StoreFiles(folder)
    key = DataKey(bytes(range(32)))
    store = create_store(files, key, MELATI, KADER)
    server = Server(sekmet.url, sekmet.token, device_id=uuid4(), read_timeout_s=120)
    started = time.perf_counter()
    report = pull(store, server, Event(), lambda _read: None)
    seconds = time.perf_counter() - started
    if report.trouble or report.unreadable:
        raise AssertionError(report)
    store.close()
    server.close()
    return seconds, report.people_new, report.visits_new


if __name__ == "__main__":
    sys.exit(main())
