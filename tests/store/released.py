"""What the file of each released version holds, and how the file of this one is made.

    python -m tests.store.released tests/store/files/0.1.0.db

A released file, its key and its check are never edited again: later versions must open it.
"""

import shutil
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.domain.second_look import Overruled
from posyandu_desktop.domain.session import Posyandu, PosyanduId, Session, SessionId
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Source,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.store.open import Store, create_store
from posyandu_desktop.store.outbox import DeliveryState, Kind, Receipt, Rejection
from posyandu_desktop.store.server import ServerAddress

RECOVERY_CODES = {"0.1.0": "J56Z-AZ97-HVJF-0WEK-JH76-MQ6W"}

_AT = datetime(2026, 1, 5, 2, 30, tzinfo=UTC)


def _id(number: int) -> UUID:
    return UUID(int=number)


KADER = Operator(id=OperatorId(_id(1)), name="Bu Ani", role=Role.KADER)
POSYANDU = Posyandu(
    id=PosyanduId(_id(2)),
    name="Melati",
    village="Sukamaju",
    village_code="3374012003",
    puskesmas="Sukamaju",
    registration_number="33.74.01.2003.001",
)
_HOME = Household(
    id=HouseholdId(_id(3)),
    kk_number="3374010101200001",
    address="Jl. Melati No. 7",
    rt="003",
    rw="05",
    village="Sukamaju",
)
_CHILD = Person(
    id=PersonId(_id(4)),
    name="Siti Nur'aini",
    sex=Sex.FEMALE,
    born_on=date(2024, 3, 14),
    nik="3374015403240001",
    mother_name="Wati",
    father_name="Slamet",
    phone="081200000000",
    birth_weight_g=3100,
    birth_length_cm=49.5,
    home=_HOME,
)
_MOVED = Person(
    id=PersonId(_id(5)),
    name="Budi",
    sex=Sex.MALE,
    born_on=date(1950, 1, 31),
    status=PersonStatus.MOVED,
    status_on=date(2025, 12, 1),
)
_SESSION = Session(id=SessionId(_id(6)), held_on=date(2026, 1, 5), opened_by=KADER.id)
_VISIT = Visit(
    id=VisitId(_id(7)),
    person_id=_CHILD.id,
    visited_on=_SESSION.held_on,
    cards=(CardVersion(code="balita", version="2025.1"),),
    observations={"weight_kg": 8.4, "oedema": False, "posture": "lying"},
    immunizations=(
        Immunization(
            vaccine="MR",
            dose_number=1,
            source=ImmunizationSource.GIVEN_HERE,
            given_on=_SESSION.held_on,
            lot_number="L1",
            expires_on=date(2027, 1, 1),
            vaccinator="Bidan Wati",
        ),
        Immunization(vaccine="BCG", dose_number=1, source=ImmunizationSource.BUKU_KIA),
    ),
    supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
    education=("mpasi", "phbs"),
    referral=Referral(target=ReferralTarget.PUSTU, reasons=("a.b",), note="segera"),
    session_id=_SESSION.id,
    recorded_by=KADER.id,
    recorded_at=_AT,
    status=VisitStatus.AMENDED,
    doubts_overruled=(Overruled("weight_kg/jump/"),),
)
_OLD_VISIT = Visit(
    id=VisitId(_id(8)),
    person_id=_CHILD.id,
    visited_on=date(2025, 12, 1),
    cards=(),
    observations={"weight_kg": 8.2},
    source=Source.IMPORT,
)
_FINDING = Finding(
    rule="weight_trend",
    code="weight_trend.not_gained",
    severity=Severity.WATCH,
    inputs={"gained_g": 200.0, "trend": "T"},
    thresholds={"needed_g": 300.0},
    source="Permenkes 2/2020",
    version="2025.1",
)
_DRAFT = Draft(
    person_id=_MOVED.id,
    session_id=_SESSION.id,
    visit_id=VisitId(_id(9)),
    typed={"systolic_mmhg": "12"},
    saved_at=_AT,
)
_SERVER = ServerAddress(
    url="https://fhir.example",
    device_id=_id(10),
    token="token",  # noqa: S106  # no secret of anybody
)
_REJECTION = Rejection(status=422, reason="no name", element="Patient.name")


def fill(store: Store) -> None:
    """Put one of everything into a store made by `make`."""
    store.people.save(_CHILD)
    store.people.save(_MOVED)
    store.sessions.save(_SESSION)
    store.visits.save_history([_OLD_VISIT])
    store.visits.save(_VISIT)
    store.visits.save(_VISIT, [_FINDING])
    store.drafts.save(_DRAFT)
    store.server.save(_SERVER)
    child, moved, _ = store.outbox.waiting()
    store.outbox.reject(moved, _REJECTION)
    store.outbox.accept(
        child,
        Receipt(
            kind=Kind.PERSON,
            entity_id=_CHILD.id,
            revision=1,
            received_at=_AT,
            server=_SERVER.url,
            version="1",
        ),
    )


def check_0_1_0(store: Store) -> None:
    """See that everything `fill` put there in 0.1.0 is there."""
    assert store.people.get(_CHILD.id) == _CHILD
    assert store.people.get(_MOVED.id) == _MOVED
    assert store.people.search("nuraini rt 3") == [_CHILD]
    assert store.sessions.get(_SESSION.id) == _SESSION
    assert store.visits.of_person(_CHILD.id) == [_VISIT, _OLD_VISIT]
    assert store.visits.findings_of(_VISIT.id) == (_FINDING,)
    assert store.drafts.all() == [_DRAFT]
    assert store.server.get() == _SERVER
    assert [(e.kind, e.entity_id) for e in store.outbox.waiting()] == [(Kind.VISIT, _VISIT.id)]
    assert [e.rejection for e in store.outbox.rejected()] == [_REJECTION]
    receipt = store.outbox.receipt(Kind.PERSON, _CHILD.id)
    assert receipt is not None
    assert receipt.received_at == _AT
    states = store.outbox.states([_VISIT.id, _OLD_VISIT.id])
    assert states[_VISIT.id].state is DeliveryState.WAITING
    assert states[_OLD_VISIT.id].state is DeliveryState.SAVED
    assert [line.action for line in store.journal.of("visit", _VISIT.id)] == ["record", "change"]
    assert [one.person for one in store.roster.awaited(_SESSION, 9)] == []
    store.visits.save(_VISIT)


CHECKS: dict[str, Callable[[Store], None]] = {"0.1.0": check_0_1_0}


def make(target: Path) -> str:
    """Make this version's files `X.db` and `X.keyslots.json`; return their recovery code."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        files = StoreFiles(folder / "data")
        key, code = KeyRing(files, folder / "device").create(KADER, "123456")
        store = create_store(files, key, POSYANDU, KADER, lambda: _AT)
        fill(store)
        store.close()
        shutil.copy(files.database, target)
        shutil.copy(files.key_slots, target.with_name(f"{target.stem}.keyslots.json"))
    return code


if __name__ == "__main__":
    sys.stdout.write(make(Path(sys.argv[1])) + "\n")
