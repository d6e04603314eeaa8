"""A stick that is forwarded by whoever has signal: the server keeps it sealed for the Puskesmas."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.public_keys import KeyPair, PublicKey
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.sync.stick.carrying import carry, fetch_waiting
from posyandu_desktop.sync.stick.receipts import take_all_receipts
from posyandu_desktop.sync.stick.saving import save_to_stick
from tests.sync.contract.puskesmas import Laptop, Listening, Puskesmas

pytestmark = pytest.mark.fhir_server


@pytest.fixture
def office(tmp_path: Path, content: ClinicalContent) -> Iterator[Laptop]:
    """The laptop of the Puskesmas."""
    office = Laptop(tmp_path / "puskesmas", content)
    yield office
    office.store.close()


def test_a_parcel_put_there_sealed_is_opened_with_the_key_and_answered(
    puskesmas: Puskesmas, laptop: Laptop, office: Laptop, server: Listening, tmp_path: Path
) -> None:
    see_it_opened_and_answered(puskesmas, (laptop, office), server, tmp_path / "stick")


def see_it_opened_and_answered(
    puskesmas: Puskesmas, laptops: tuple[Laptop, Laptop], server: Listening, stick: Path
) -> None:
    """Take a parcel of the first laptop, over the server, to the second one and back."""
    laptop, office = laptops
    # A key of its own: nobody else's parcels are fetched from a server that is in use.
    pair, work = KeyPair(uuid4().bytes + uuid4().bytes), (Event(), _nothing)
    laptop.store.stick_keys.use(PuskesmasKey(public=PublicKey(pair.public.raw, "Puskesmas Uji")))
    office.store.stick_keys.trust(laptop.store.stick_keys.laptop().pair.public)
    stick.mkdir()
    girl, visit = laptop.record()
    assert save_to_stick(laptop.store, laptop.content, stick, Event(), _nothing).path is not None

    forwarded = carry(office.store, server, stick, None, work)
    assert (forwarded.forwarded, forwarded.received, forwarded.troubles) == (1, 0, [])
    assert puskesmas.read("Patient", girl.id) is None

    opened = fetch_waiting(office.store, server, pair, work)
    assert (opened.refused, opened.troubles) == (0, [])
    found = puskesmas.search("Encounter", identifier=f"urn:ietf:rfc:3986|urn:uuid:{visit.id}")
    assert len(list(found)) == 1
    assert fetch_waiting(office.store, server, pair, work).received == 0

    answered = carry(office.store, server, stick, None, work)
    assert (answered.answered, answered.troubles) == (1, [])
    assert take_all_receipts(laptop.store, stick).refused == 0
    assert laptop.store.outbox.states([visit.id])[visit.id].state is DeliveryState.RECEIVED


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""
