"""What a server may hold or say that makes no sense: it holds up nothing else."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event
from typing import Any
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonStatus
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.pull.pages import FEWEST
from posyandu_desktop.sync.pull.pulling import PullReport, pull
from tests.servers.faulty import FHIR_JSON, Exchange, FaultyServer, Reply, dropping
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.sync.people import MELATI, a_full_visit, a_girl
from tests.sync.pull.laptops import Laptop, laptops

Json = dict[str, Any]


@pytest.fixture
def puskesmas(tmp_path: Path) -> Iterator[Sekmet]:
    """A server of its own, into whose file these tests write what it would not take."""
    (tmp_path / "server").mkdir()
    with running_sekmet(tmp_path / "server") as running:
        yield running


@pytest.fixture
def pair(
    tmp_path: Path, puskesmas: Sekmet, content: ClinicalContent
) -> Iterator[tuple[Laptop, Laptop]]:
    with laptops(2, tmp_path, puskesmas, content) as (first, second):
        yield first, second


def _rewrite(folder: Path, key: str, change: Callable[[Json], Json]) -> None:
    kind, _, id_ = key.partition("/")
    with closing(sqlite3.connect(folder / "server" / "data" / "sekmet.db", timeout=10)) as db:
        where = "WHERE type = ? AND id = ?"
        (text,) = db.execute(f"SELECT json FROM resources {where}", (kind, id_)).fetchone()  # noqa: S608
        changed = json.dumps(change(json.loads(text)))
        db.execute(f"UPDATE resources SET json = ? {where}", (changed, kind, id_))  # noqa: S608
        db.commit()


def _recorded(laptop: Laptop, content: ClinicalContent, name: str) -> Visit:
    girl = a_girl(name=name, nik=None)
    laptop.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=laptop.kader.id)
    laptop.store.visits.save(visit)
    return visit


@pytest.mark.fhir_server
def test_somebody_who_died_in_a_month_is_known_to_have_died(
    pair: tuple[Laptop, Laptop], tmp_path: Path
) -> None:
    first, second = pair
    girl = a_girl()
    first.store.people.save(girl)
    first.send()
    _rewrite(tmp_path, f"Patient/{girl.id}", lambda one: one | {"deceasedDateTime": "2026-01"})
    assert second.pull().people_new == 1
    read = second.store.people.get(girl.id)
    assert (read.status, read.status_on) == (PersonStatus.DIED, None)


@pytest.mark.fhir_server
def test_a_record_that_makes_no_sense_holds_up_no_other(
    pair: tuple[Laptop, Laptop], tmp_path: Path, content: ClinicalContent
) -> None:
    first, second = pair
    recorded = [_recorded(first, content, f"Anak {number}") for number in range(4)]
    # As they are taken: whom a senseless one named has to be met again for the next.
    visits = sorted(recorded, key=lambda one: str(one.id))
    first.send()
    _rewrite(
        tmp_path, f"Patient/{visits[0].person_id}", lambda one: one | {"birthDate": "2025-02-30"}
    )
    participant = {"individual": {"identifier": {"system": "x", "value": "?"}}}
    _rewrite(
        tmp_path,
        f"Encounter/{visits[1].id}",
        lambda one: one | {"period": {"start": "kemarin T"}, "participant": [participant]},
    )

    def month_only(resource: Json) -> Json:
        return resource | {"expirationDate": "2027-01", "issued": "Tidak tahu"}

    held = first.store.visits.get(visits[2].id)
    for key in _parts_of(tmp_path, held, "Immunization", "Observation"):
        _rewrite(tmp_path, key, month_only)
    for _ in range(2):
        report = second.pull()
        assert report.trouble == ""
        assert report.unreadable > 0
    assert second.store.people.find(visits[0].person_id) is None
    assert second.store.visits.get(visits[3].id).observations == visits[3].observations
    assert second.store.people.count() == 3


def _parts_of(folder: Path, visit: Visit, *kinds: str) -> list[str]:
    with closing(sqlite3.connect(folder / "server" / "data" / "sekmet.db")) as db:
        rows = db.execute("SELECT type, id, json FROM resources").fetchall()
    return [f"{kind}/{id_}" for kind, id_, text in rows if kind in kinds and str(visit.id) in text]


@pytest.mark.fhir_server
def test_a_list_the_server_does_not_know_holds_up_no_other(
    pair: tuple[Laptop, Laptop], puskesmas: Sekmet, content: ClinicalContent
) -> None:
    first, second = pair
    visit = _recorded(first, content, "Siti")
    first.send()
    for status in (400, 404):
        with FaultyServer(upstream=puskesmas.url).running() as front:
            front.always(_refusing_forms(status))
            server = Server(front.url, puskesmas.token, device_id=uuid4())
            report = pull(second.store, server, Event(), lambda _read: None)
            server.close()
        assert report.trouble
        assert second.store.people.count() == 1
        assert second.store.visits.get(visit.id).immunizations


def _refusing_forms(status: int) -> Callable[[Exchange], None]:
    def behave(exchange: Exchange) -> None:
        if "QuestionnaireResponse?" in exchange.request.path:
            outcome = b'{"resourceType": "OperationOutcome", "issue": []}'
            exchange.answer(Reply(status, outcome, {"Content-Type": FHIR_JSON}))
        else:
            exchange.answer(exchange.proper_reply())

    return behave


def _patient(number: int, at: datetime) -> Json:
    return {
        "resourceType": "Patient",
        "id": str(uuid4()),
        "meta": {"versionId": "1", "lastUpdated": at.isoformat()},
        "name": [{"text": f"Warga {number}"}],
        "gender": "female",
        "birthDate": "2001-02-03",
    }


def _page(resources: list[Json], next_url: str = "") -> bytes:
    links = [{"relation": "next", "url": next_url}] if next_url else []
    entries = [{"resource": one} for one in resources]
    page = {"resourceType": "Bundle", "type": "searchset", "entry": entries, "link": links}
    return json.dumps(page).encode()


def _pull(store: Store, url: str, timeout_s: float = 5) -> PullReport:
    server = Server(url, device_id=uuid4(), read_timeout_s=timeout_s)
    try:
        return pull(store, server, Event(), lambda _read: None)
    finally:
        server.close()


def test_a_list_that_leads_in_a_circle_is_left(store: Store, faulty: FaultyServer) -> None:
    at = datetime(2026, 2, 5, tzinfo=UTC)
    body = _page([_patient(1, at)], f"{faulty.url}/Patient?page=2")
    faulty.always(lambda exchange: exchange.answer(Reply(200, body, {"Content-Type": FHIR_JSON})))
    report = _pull(store, faulty.url)
    assert "berputar" in report.trouble
    assert len(faulty.requests) < 10


def test_a_page_too_large_for_the_line_is_asked_for_in_smaller_ones(
    store: Store, faulty: FaultyServer
) -> None:
    people = [_patient(number, datetime(2026, 2, 5, 0, number, tzinfo=UTC)) for number in range(30)]

    def behave(exchange: Exchange) -> None:
        wishes = dict(part.split("=") for part in exchange.request.path.split("?")[1].split("&"))
        count = int(wishes["_count"])
        if count > FEWEST:
            exchange.server.closing.wait(0.4)
            dropping(exchange)
            return
        since = wishes.get("_lastUpdated", "ge2000-01-01T00%3A00%3A00.000Z")[2:]
        from_ = datetime.fromisoformat(since.replace("%3A", ":").replace("Z", "+00:00"))
        is_patients = "/Patient?" in exchange.request.path
        left = [
            one
            for one in people
            if is_patients and datetime.fromisoformat(one["meta"]["lastUpdated"]) >= from_
        ]
        more = f"{exchange.server.url}/Patient?more" if len(left) > count else ""
        reply = Reply(200, _page(left[:count], more), {"Content-Type": FHIR_JSON})
        exchange.answer(reply)

    faulty.always(behave)
    report = _pull(store, faulty.url, timeout_s=0.2)
    assert (report.people_new, report.trouble) == (30, "")


def test_a_moment_to_come_at_the_server_hides_nothing_that_is_written_later(
    store: Store, faulty: FaultyServer
) -> None:
    store.posyandu.save(replace(MELATI))
    real = datetime.now(UTC)
    held = [_patient(1, real), _patient(2, real + timedelta(days=2000))]
    clock = [real]

    def behave(exchange: Exchange) -> None:
        path = exchange.request.path
        asked = path.partition("_lastUpdated=ge")[2].partition("&")[0].replace("%3A", ":")
        from_ = datetime.fromisoformat(asked.replace("Z", "+00:00")) if asked else None
        shown = [
            one
            for one in held
            if "/Patient?" in path
            and (from_ is None or datetime.fromisoformat(one["meta"]["lastUpdated"]) >= from_)
        ]
        shown.sort(key=lambda one: str(one["meta"]["lastUpdated"]))
        told = {"Content-Type": FHIR_JSON, "Date": format_datetime(clock[0], usegmt=True)}
        exchange.answer(Reply(200, _page(shown), told))

    faulty.always(behave)
    assert _pull(store, faulty.url).people_new == 2
    held.append(_patient(3, real + timedelta(minutes=1)))
    assert _pull(store, faulty.url).people_new == 1

    # The server's clock was wrong for a day, and is set right again.
    clock[0] = real + timedelta(days=30)
    held.append(_patient(4, clock[0]))
    assert _pull(store, faulty.url).people_new == 1
    clock[0] = real + timedelta(minutes=3)
    held.append(_patient(5, clock[0]))
    server = Server(faulty.url, device_id=uuid4())
    server.find("Device", {})
    assert pull(store, server, Event(), lambda _read: None).people_new == 1
    server.close()
