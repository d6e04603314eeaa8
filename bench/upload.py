"""The upload beside a bare loop, over a village's line, and while somebody types.

python -m bench.upload [--visits 1000] [--slow 100]
"""

import argparse
import gc
import gzip
import os
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from uuid import uuid4

import requests

from bench.figures import Figure, percentile, table
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, create_store
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.line import FHIR_JSON
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import FaultyServer, packing_the_reply
from tests.servers.sekmet import Sekmet, running_sekmet
from tests.servers.slow_line import SlowLine
from tests.sync.people import KEY, MELATI, RINA, TODAY, a_girl, a_visit, now

SLOW = {"bits_per_s": 20_000, "round_trip_s": 1.5, "loss": 0.1}


def main() -> int:
    """Measure, print; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.upload")
    parser.add_argument("--visits", type=int, default=1_000)
    parser.add_argument("--slow", type=int, default=100)
    options = parser.parse_args()
    content = load_content()
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "sekmet").mkdir()
        with running_sekmet(folder / "sekmet") as sekmet:
            figures = [
                *beside_a_bare_loop(folder, sekmet, content, options.visits),
                *over_a_slow_line(folder, sekmet, content, options.slow),
                *while_somebody_types(folder, sekmet, content),
            ]
    print(f"{options.visits} visits, {datetime.now(UTC):%Y-%m-%d}")
    print(table(figures))
    return 0 if all(figure.met for figure in figures) else 1


def beside_a_bare_loop(
    folder: Path, sekmet: Sekmet, content: ClinicalContent, visits: int
) -> list[Figure]:
    """Upload visits, and others of the same kind as bytes that were prepared before.

    Both go in four turns each, one after the other, so that a server that grows slower with what
    it holds is as slow for both.
    """
    turns = 4
    ours_s = bare_s = 0.0
    for turn in range(turns):
        prepared = _prepared_bytes(folder / f"prepared-{turn}", content, visits // turns)
        store = _visited(folder / f"ours-{turn}", content, visits // turns)
        gc.collect()
        if turn % 2:
            ours_s += _ours(store, sekmet, content)
            bare_s += _bare(sekmet, prepared)
        else:
            bare_s += _bare(sekmet, prepared)
            ours_s += _ours(store, sekmet, content)
        assert store.outbox.counts().waiting == 0
        store.close()
    return [
        Figure(
            f"upload {visits} visits of known people", ours_s, "s", floor=bare_s, goal_ratio=1.15
        )
    ]


def over_a_slow_line(
    folder: Path, sekmet: Sekmet, content: ClinicalContent, visits: int
) -> list[Figure]:
    """Upload over 20 kbit/s, 1.5 s and 10 % loss, to a server that packs as HAPI does."""
    store = _visited(folder / "slow", content, visits)
    alone = _bytes_of(folder / "alone", content, visits, ServerProfile(supports_gzip=True))
    grouped = _bytes_of(folder / "grouped", content, visits, _PROBED)
    with FaultyServer(upstream=sekmet.url).running() as front:
        front.always(packing_the_reply)
        with SlowLine(_port(front.url), **SLOW).running() as line:
            url = front.url.replace(str(_port(front.url)), str(line.port))
            server = Server(url, sekmet.token, device_id=uuid4())
            server.profile = _PROBED
            _known(store, url)
            spent, report = _timed(store, server, content)
    assert report.accepted == visits, report
    store.close()
    return [
        Figure(f"{visits} visits over 20 kbit/s, 1.5 s, 10 % loss", spent, "s", goal=90),
        Figure("of which bytes of data", (report.sent_bytes + report.received_bytes) / 1000, "kB"),
        Figure("bytes of a visit in a group, packed, mean", grouped, "B", goal=900),
        Figure("bytes of a visit alone, packed, median", alone, "B", goal=2200),
    ]


def while_somebody_types(folder: Path, sekmet: Sekmet, content: ClinicalContent) -> list[Figure]:
    """Type into the visit screen while an upload runs; every key to the picture that answers it."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from bench.typing_probe import a_visit_screen, type_digits
    from posyandu_desktop.ui.background import LONGEST_TURN_S
    from posyandu_desktop.ui.hands import Hands

    sys.setswitchinterval(LONGEST_TURN_S)  # as the window does
    store = _visited(folder / "typing", content, 300)
    app = QApplication.instance() or QApplication([])  # noqa: F841  # kept alive
    view = a_visit_screen(store, content)
    hands = Hands()
    quiet = type_digits(view, 150, hands)
    stop = Event()
    files = StoreFiles(folder / "typing")
    done: list[UploadReport] = []

    def politely(_done: int, _total: int) -> None:
        hands.wait_for_rest(stop)

    def send() -> None:
        from posyandu_desktop.store.open import Author, open_store

        own = open_store(files, KEY, Author(None), now)
        server = Server(sekmet.url, sekmet.token, device_id=uuid4())
        server.profile = replace(_PROBED, supports_gzip=False)
        done.append(upload(own, server, content, stop, politely))
        own.close()
        server.close()

    uploading = Thread(target=send)
    uploading.start()
    busy: list[float] = []
    while uploading.is_alive() and len(busy) < 300:
        busy += type_digits(view, 50, hands)
    stop.set()
    uploading.join()
    assert done[0].accepted > 0
    view.deleteLater()
    store.close()
    return [
        Figure(
            f"a key while uploading, median of {len(busy)}",
            statistics.median(busy),
            "ms",
            floor=statistics.median(quiet),
        ),
        Figure(
            "a key while uploading, p99",
            percentile(busy, 0.99),
            "ms",
            floor=percentile(quiet, 0.99),
        ),
        Figure("a key while uploading, slowest", max(busy), "ms", floor=max(quiet), goal=50),
    ]


_PROBED = ServerProfile(
    supports_gzip=True,
    prefers_minimal=True,
    is_atomic=True,
    probed_at=datetime(2026, 1, 1, tzinfo=UTC),
)


def _visited(folder: Path, content: ClinicalContent, visits: int) -> Store:
    """Return a store with visits that wait, of children the server knows."""
    store = create_store(StoreFiles(folder), KEY, MELATI, RINA, now=now)
    recorder = Recorder(store, content, RINA, now)
    with store.transaction():
        for number in range(visits):
            person = _child(number)
            store.people.save(person, queue=False)
            visit = _visit(person, content, number)
            judged = recorder.judge(person, visit, recorder.history(person, visit))
            store.visits.save(visit, judged.interpretation.findings)
    return store


def _child(number: int) -> Person:
    days = 200 + number % 900
    born_on = TODAY - timedelta(days=days)
    return a_girl(name=f"Anak {number}", nik=None, home=None, born_on=born_on)


def _visit(person: Person, content: ClinicalContent, number: int) -> Visit:
    months = (TODAY - person.born_on).days / 30.4
    return a_visit(
        person,
        content,
        observations={
            "weight_kg": round(6.5 + months * 0.22 + number % 10 / 10, 1),
            "height_cm": round(63 + months * 1.0 + number % 7 / 2, 1),
            "posture": "lying" if months < 24 else "standing",
            "muac_cm": round(13.5 + number % 20 / 10, 1),
            "tbc_cough": False,
            "tbc_fever": False,
            "tbc_contact": False,
        },
        education=("complementary_feeding",) if number % 2 else (),
    )


def _known(store: Store, url: str) -> None:
    """Have receipts for everybody, as after the first months."""
    from posyandu_desktop.store.outbox import Kind, Receipt

    with store.transaction():
        for person in store.people.active():
            receipt = Receipt(
                kind=Kind.PERSON,
                entity_id=person.id,
                revision=1,
                received_at=now(),
                server=url,
                version="1",
            )
            store.outbox.acknowledge(Kind.PERSON, person.id, receipt)


def _prepared_bytes(folder: Path, content: ClinicalContent, visits: int) -> list[bytes]:
    """Return what an upload sends, caught by a server that only says yes."""
    store = _visited(folder, content, visits)
    with FaultyServer().running() as catcher:
        server = Server(catcher.url, device_id=uuid4())
        server.profile = replace(_PROBED, supports_gzip=False)
        _known(store, catcher.url)
        _timed(store, server, content)
        store.close()
        return [request.body for request in catcher.requests if request.method == "POST"]


def _bytes_of(folder: Path, content: ClinicalContent, visits: int, profile: ServerProfile) -> float:
    store = _visited(folder, content, visits)
    with FaultyServer().running() as catcher:
        server = Server(catcher.url, device_id=uuid4())
        server.profile = profile
        _known(store, catcher.url)
        _timed(store, server, content)
        store.close()
        sizes = [len(gzip.compress(r.body, mtime=0)) for r in catcher.requests]
    return sum(sizes) / visits if profile.probed_at else statistics.median(sizes)


def _ours(store: Store, sekmet: Sekmet, content: ClinicalContent) -> float:
    server = Server(sekmet.url, sekmet.token, device_id=uuid4())
    server.profile = replace(_PROBED, supports_gzip=False)
    _known(store, sekmet.url)
    spent, _ = _timed(store, server, content)
    return spent


def _timed(store: Store, server: Server, content: ClinicalContent) -> tuple[float, UploadReport]:
    began = time.perf_counter()
    report = upload(store, server, content, Event(), _nothing)
    spent = time.perf_counter() - began
    server.close()
    assert not report.trouble, report.trouble
    assert not report.rejected, store.outbox.rejected()[:1]
    return spent, report


def _bare(sekmet: Sekmet, bodies: list[bytes]) -> float:
    headers = {
        "Authorization": f"Bearer {sekmet.token}",
        "Content-Type": FHIR_JSON,
        "Accept": FHIR_JSON,
        "Prefer": "return=minimal",
    }
    with requests.Session() as session:
        session.trust_env = False
        session.headers.update(headers)
        began = time.perf_counter()
        for body in bodies:
            session.post(sekmet.url, data=body, timeout=60).raise_for_status()
        return time.perf_counter() - began


def _port(url: str) -> int:
    return int(url.split(":")[2].split("/", maxsplit=1)[0])


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""


if __name__ == "__main__":
    sys.exit(main())
