"""The register every bench runs on: as many people and months as asked, from the demo village."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID, uuid5

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Posyandu, PosyanduId, Session, SessionId
from posyandu_desktop.domain.visit import CardVersion, Source, Visit, VisitId
from posyandu_desktop.services.demo_village import build_register
from posyandu_desktop.settings import device_folder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Author, Store, create_store, open_store

PIN = "274951"
MANY_VISITS = 60
KADER = Operator(id=OperatorId(UUID(int=71)), name="Kader Ukur", role=Role.KADER)
OFTEN_SEEN = PersonId(UUID(int=72))


@dataclass(frozen=True, slots=True)
class Register:
    """An open register, and what is needed to open it again."""

    folder: Path
    files: StoreFiles
    key: DataKey
    store: Store
    content: ClinicalContent
    session: Session


def prepared_register(
    folder: Path, people: int, months: int, now: Callable[[], datetime] | None = None
) -> Register:
    """Build the register, or open the one that is there when it was built alike.

    Args:
        folder: Where it is.
        people: How many.
        months: How many months of sessions lie behind them.
        now: The clock it is built by; that of this machine unless given.
    """
    clock = now or _now
    today = clock().astimezone().date()
    files = StoreFiles(folder)
    ring = KeyRing(files, device_folder())
    note = folder / "built.json"
    content = load_content()
    built = {"people": people, "months": months}
    if note.exists() and json.loads(note.read_text(encoding="utf-8")) == built:
        key = ring.unlock(KADER.id, PIN)
        store = open_store(files, key, Author(KADER.id), clock)
    else:
        key, _ = ring.create(KADER, PIN)
        posyandu = Posyandu(
            id=PosyanduId(UUID(int=73)),
            name="Posyandu Ukur",
            village="Desa Ukur",
            village_code="9901012001",
            puskesmas="Puskesmas Ukur",
        )
        store = create_store(files, key, posyandu, KADER, clock)
        build_register(store, content, people=people, months=months, today=today, seed=7)
        _add_often_seen(store, content, today)
        note.write_text(json.dumps(built), encoding="utf-8")
    session = store.sessions.on(today) or Session(
        id=SessionId(uuid5(UUID(int=74), today.isoformat())), held_on=today
    )
    store.sessions.save(session)
    return Register(folder, files, key, store, content, session)


def _add_often_seen(store: Store, content: ClinicalContent, today: date) -> None:
    """Add a child of five years who came sixty times."""
    child = Person(
        id=OFTEN_SEEN, name="Anak Enampuluh", sex=Sex.FEMALE, born_on=today - timedelta(1820)
    )
    store.people.save(child, queue=False)
    visits = []
    for month in range(MANY_VISITS):
        on = child.born_on + timedelta(days=month * 30)
        cards = content.card_for(child, on)
        visits.append(
            Visit(
                id=VisitId(uuid5(child.id, str(month))),
                person_id=child.id,
                visited_on=on,
                cards=tuple(CardVersion(code=c.code, version=c.version) for c in cards),
                observations={
                    "weight_kg": round(3.2 + 0.22 * month, 1),
                    "height_cm": round(50 + 0.95 * month, 1),
                    "posture": "lying" if month < 24 else "standing",
                },
                source=Source.IMPORT,
            )
        )
    store.visits.save_history(visits)


def _now() -> datetime:
    return datetime.now(UTC)
