"""A small posyandu with people known by name, made once and copied for every journey."""

from datetime import date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.visit import Source, Visit, VisitId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Author, Store, create_store, open_store

CHEAP = Cost(time_cost=1, memory_kib=8)
PIN = "246810"
TODAY = datetime.now().astimezone().date()
LAST_MONTH = (TODAY.replace(day=1) - timedelta(days=1)).replace(day=15)

RATNA = Operator(id=OperatorId(UUID(int=1)), name="Bidan Ratna", role=Role.BIDAN)
SITI = Operator(id=OperatorId(UUID(int=2)), name="Siti", role=Role.KADER)
MELATI = Posyandu(
    id=PosyanduId(UUID(int=3)),
    name="Posyandu Melati",
    village="Desa Karangan",
    village_code="9901012001",
    puskesmas="Puskesmas Contoh",
)
AISYAH = Person(
    id=PersonId(UUID(int=11)),
    name="Aisyah Rekaan",
    sex=Sex.FEMALE,
    born_on=TODAY - timedelta(days=430),
    mother_name="Nurhayati",
)
BUDI_BORN_ON = TODAY - timedelta(days=1200)
BUDI = Person(
    id=PersonId(UUID(int=12)),
    name="Budi Santoso",
    sex=Sex.MALE,
    born_on=BUDI_BORN_ON,
    nik=f"990101{BUDI_BORN_ON:%d%m%y}0001",
    mother_name="Wati",
)
SUMARNI = Person(
    id=PersonId(UUID(int=13)), name="Sumarni", sex=Sex.FEMALE, born_on=date(1980, 5, 17)
)
LAST_WEIGHTS_KG = {AISYAH: 9.0, BUDI: 14.0}


def found(folder: Path) -> None:
    """Make the posyandu: `data` is its folder, `device` the laptop's own secret."""
    files = StoreFiles(folder / "data")
    ring = KeyRing(files, folder / "device", cost=CHEAP)
    key, _ = ring.create(SITI, PIN)
    ring.put(key, RATNA, PIN)
    store = create_store(files, key, MELATI, SITI)
    store.operators.save(RATNA)
    for person in (AISYAH, BUDI, SUMARNI):
        store.people.save(person, queue=False)
    store.visits.save_history(
        Visit(
            id=VisitId(UUID(int=person.id.int + 100)),
            person_id=person.id,
            visited_on=LAST_MONTH,
            cards=(),
            observations={"weight_kg": weight_kg},
            source=Source.IMPORT,
        )
        for person, weight_kg in LAST_WEIGHTS_KG.items()
    )
    store.close()


def key_of(folder: Path) -> DataKey:
    """Return the key that Siti's PIN opens."""
    return KeyRing(StoreFiles(folder / "data"), folder / "device").unlock(SITI.id, PIN)


def look_into(folder: Path) -> Store:
    """Open the file beside the program; the caller closes it."""
    return open_store(StoreFiles(folder / "data"), key_of(folder), Author(None))
