"""The measurements themselves. Each returns its figures beside a floor of the same run."""

import json
import os
import random
import subprocess
import sys
import time
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from nacl import bindings as sodium
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, median, milliseconds, percentile
from bench.register import KADER, OFTEN_SEEN, PIN, Register
from posyandu_desktop.domain.growth import Measurements, Posture, assess
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import CardVersion, Visit, VisitId
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.cipher import connect
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.key_slots import KEY_BYTES, Cost
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.doses import Lots
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.view import VisitView

STARTS = 7
QUERIES = 1_000
SAVES = 300
OPENINGS = 40


def start(register: Register) -> list[Figure]:
    """Time until the window can be used, and memory, beside a bare window plus one Argon2id."""
    bare = [_probe("bare") for _ in range(STARTS)]
    ours = [_probe("app", str(register.folder)) for _ in range(STARTS)]
    derivation = median([milliseconds(_derive) for _ in range(5)])
    floor = median([run["usable_ms"] for run in bare]) + derivation
    return [
        Figure(
            "window usable (start, PIN, session day)",
            median([run["usable_ms"] for run in ours]),
            "ms",
            floor=floor,
            goal_ratio=1.6,
        ),
        Figure(
            "of which until the sign-in can be typed in",
            median([run["sign_in_ms"] for run in ours]),
            "ms",
            floor=median([run["usable_ms"] for run in bare]),
        ),
        Figure(
            "of which from PIN to session day",
            median([run["opened_ms"] for run in ours]),
            "ms",
            floor=derivation,
        ),
        Figure(
            "resident memory",
            median([run["resident_mb"] for run in ours]),
            "MB",
            floor=median([run["resident_mb"] for run in bare]),
            goal_ratio=1.7,
        ),
        Figure(
            "the same once a visit was opened",
            median([run["visit_mb"] for run in ours]),
            "MB",
            floor=median([run["resident_mb"] for run in bare]),
        ),
    ]


def search(register: Register, dice: random.Random) -> list[Figure]:
    """Search as people do: the first letters of one or two words of somebody's name."""
    people = register.store.people
    names = [person.name for person in people.active()]
    today = _now().astimezone().date()
    spent = []
    for _ in range(QUERIES):
        words = dice.choice(names).split()
        chosen = dice.sample(words, k=min(len(words), dice.choice((1, 1, 2))))
        text = " ".join(word[: dice.randint(1, 5)] for word in chosen)
        spent.append(milliseconds(lambda text=text: people.look_up(text, 50, today)))
    return [
        Figure("search, median", median(spent), "ms"),
        Figure("search, p95", percentile(spent, 0.95), "ms", goal=30),
    ]


def save(register: Register, dice: random.Random) -> list[Figure]:
    """Save a whole visit durably, turn by turn with one bare row in the same encrypted file."""
    bare = connect(register.folder / "floor.db", register.key, "rwc")
    bare.execute("CREATE TABLE IF NOT EXISTS floor (id INTEGER PRIMARY KEY, text TEXT)")
    recorder = Recorder(register.store, register.content, KADER, _now)
    people = register.store.people.active()
    ours, floor = [], []
    for number in range(SAVES):
        person = dice.choice(people)
        visit = _a_visit(register, person)
        history = recorder.history(person, visit)
        text = f"baris {number}"
        floor.append(
            milliseconds(lambda t=text: bare.execute("INSERT INTO floor (text) VALUES (?)", (t,)))
        )
        judged = recorder.judge(person, visit, history)
        ours.append(
            milliseconds(
                lambda v=visit, j=judged: register.store.visits.save(v, j.interpretation.findings)
            )
        )
    bare.close()
    return [
        Figure("save a visit, median", median(ours), "ms", floor=median(floor)),
        Figure(
            "save a visit, p95",
            percentile(ours, 0.95),
            "ms",
            floor=percentile(floor, 0.95),
            goal_ratio=3,
        ),
    ]


def open_person(register: Register, dice: random.Random) -> list[Figure]:
    """Open the visit screen of a child with sixty visits, chart drawn."""
    del dice
    app = QApplication.instance() or QApplication([])
    if isinstance(app, QApplication):
        theme.apply_theme(app)
    person = register.store.people.get(OFTEN_SEEN)
    spent = []
    for _ in range(OPENINGS):
        desk = Desk(
            recorder=Recorder(register.store, register.content, KADER, _now),
            content=register.content,
            operator=KADER,
            operators=(KADER,),
            lots=Lots(),
            now=_now,
            leave=_nothing,
            show_pregnancy=_nothing_shown,
            show_adverse_event=_nothing_shown,
            show_to_mother=_nothing_shown,
            print_for_mother=_nothing_printed,
            saved=_nothing_saved,
            show_again=_nothing_shown,
        )
        spent.append(milliseconds(lambda desk=desk: _open(person, desk, register)))
        # The event loop would run what waits and let the screen go; here nobody else does.
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [
        Figure("open a child with 60 visits and chart, median", median(spent), "ms"),
        Figure(
            "open a child with 60 visits and chart, p95", percentile(spent, 0.95), "ms", goal=100
        ),
    ]


def growth() -> list[Figure]:
    """One z-score."""
    tables = load_content().growth_tables
    child = Measurements(
        sex=Sex.MALE,
        age_days=400,
        weight_kg=9.1,
        height_cm=75.2,
        posture=Posture.LYING,
        head_circumference_cm=45.9,
        muac_cm=14.1,
    )
    found = assess(child, tables)
    rounds = 2_000
    started = time.perf_counter()
    for _ in range(rounds):
        assess(child, tables)
    each = (time.perf_counter() - started) * 1e6 / rounds / len(found)
    return [Figure("one z-score", each, "us", goal=5)]


def _open(person: Any, desk: Desk, register: Register) -> None:
    typed = TypedVisit(
        visit_id=VisitId(uuid4()),
        person_id=person.id,
        session_id=register.session.id,
        visited_on=register.session.held_on,
    )
    view = VisitView(VisitEntry(person, typed, desk))
    view.resize(1366, 700)
    view.grab()
    view.deleteLater()


def _a_visit(register: Register, person: Any) -> Visit:
    on = register.session.held_on
    cards = register.content.card_for(person, on)
    return Visit(
        id=VisitId(uuid4()),
        person_id=person.id,
        session_id=register.session.id,
        visited_on=on,
        cards=tuple(CardVersion(code=c.code, version=c.version) for c in cards),
        observations={
            "weight_kg": 11.2,
            "height_cm": 84.0,
            "posture": "standing",
            "head_circumference_cm": 47.0,
            "muac_cm": 14.5,
            "tbc_cough": False,
            "tbc_fever": False,
            "tbc_contact": False,
        },
        recorded_by=KADER.id,
        recorded_at=_now(),
    )


def _probe(*arguments: str) -> dict[str, Any]:
    environment = {
        **os.environ,
        "BENCH_STARTED": str(time.time()),
        "POSYANDU_PIN": PIN,
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
    }
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-m", "bench.window_probe", *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=environment,
    )
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _derive() -> None:
    cost = Cost()
    sodium.crypto_pwhash_alg(
        KEY_BYTES,
        PIN.encode(),
        bytes(sodium.crypto_pwhash_SALTBYTES),
        cost.time_cost,
        cost.memory_kib * 1024,
        sodium.crypto_pwhash_ALG_ARGON2ID13,
    )


def _now() -> datetime:
    return datetime.now(UTC)


def _nothing() -> None:
    """Stand for leaving the screen, which no bench does."""


def _nothing_shown(*_who: object) -> None:
    """No other page opens here."""


def _nothing_printed(_case: object) -> str:
    return ""


def _nothing_saved(_recorded: Recorded) -> None:
    """Stand for a saved visit, which no bench of a screen does."""
