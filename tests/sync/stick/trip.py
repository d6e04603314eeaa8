"""A trip of the stick: a posyandu's laptop, the Puskesmas' laptop, and the steps between them."""

from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import PosyanduId
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store, create_store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.stick.carrying import Carried, carry
from posyandu_desktop.sync.stick.receipts import TakenAll, take_all_receipts
from posyandu_desktop.sync.stick.saving import Saved, save_to_stick
from tests.sync.people import KEY, MELATI, RINA, a_girl, a_visit, now

PUSKESMAS = KeyPair(bytes(range(100, 132)))
STRANGER = KeyPair(bytes(range(50, 82)))
PUSKESMAS_NAMED = PublicKey(PUSKESMAS.public.raw, "Puskesmas Cisarua")


def nothing(_done: int, _total: int) -> None:
    """Show no progress."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """One stick between two laptops."""

    posyandu: Store
    puskesmas: Store
    stick: Path
    content: ClinicalContent

    def record(self, person: Person | None = None) -> tuple[Person, Visit]:
        """Save somebody new, or who was given, and a visit of theirs."""
        if person is None:
            person = a_girl(name=f"Anak {uuid4()}", nik=None)
            self.posyandu.people.save(person)
        visit = a_visit(person, self.content)
        self.posyandu.visits.save(visit)
        return person, visit

    def correct(self, visit: Visit, weight_kg: float) -> Visit:
        """Save other numbers for a visit."""
        corrected = replace(visit, observations={"weight_kg": weight_kg})
        self.posyandu.visits.save(corrected)
        return corrected

    def save(self) -> Saved:
        """Save what waits to the stick."""
        return save_to_stick(self.posyandu, self.content, self.stick, Event(), nothing)

    def carry(self, url: str, token: str = "", pair: KeyPair | None = PUSKESMAS) -> Carried:
        """Take what is on the stick one step further, on the Puskesmas' laptop."""
        server = Server(url, token, supports_gzip=False, read_timeout_s=10)
        try:
            return carry(self.puskesmas, server, self.stick, pair, (Event(), nothing))
        finally:
            server.close()

    def take(self) -> TakenAll:
        """Import the receipts on the stick."""
        return take_all_receipts(self.posyandu, self.stick)

    def state(self, visit: Visit) -> DeliveryState:
        """Return where a visit is on its way."""
        return self.posyandu.outbox.states([visit.id])[visit.id].state

    def trust(self) -> None:
        """Let the Puskesmas know the posyandu's laptop."""
        self.puskesmas.stick_keys.trust(self.posyandu.stick_keys.laptop().pair.public)


def a_trip(posyandu: Store, folder: Path, content: ClinicalContent) -> Trip:
    """Return a trip between a posyandu and its Puskesmas, which know each other's keys."""
    place = replace(MELATI, id=PosyanduId(UUID(int=8)), name="Puskesmas Cisarua")
    puskesmas = create_store(StoreFiles(folder / "puskesmas"), KEY, place, RINA, now=now)
    stick = folder / "flashdisk"
    stick.mkdir()
    trip = Trip(posyandu=posyandu, puskesmas=puskesmas, stick=stick, content=content)
    posyandu.stick_keys.use(PuskesmasKey(public=PUSKESMAS_NAMED))
    trip.trust()
    return trip
