"""What waits, as the very resources an upload would send, each with what it acknowledges."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.parcels import Item, Packer, Parcel
from posyandu_desktop.sync.there import Key
from posyandu_desktop.sync.travelling import Travelling


@dataclass(frozen=True, slots=True, kw_only=True)
class Consignment:
    """One record and its resources; one transaction on the server.

    Attributes:
        entry: The record and the revision it is carried in.
        parts: Its resources, the record's own in front.
        needs: The person who has to be on the server first; None for a person.
        version: The server's version that our last receipt names, or ''.
    """

    entry: Entry
    parts: Sequence[Part]
    needs: PersonId | None
    version: str


def waiting_bundles(
    store: Store, content: ClinicalContent, origin: Origin
) -> Iterator[Consignment]:
    """Yield what waits, oldest first, a person before the first record that needs them.

    What was set aside is left out, and what needs a person who was set aside.
    """
    return _Packing(store, content, origin).all()


class _Packing:
    def __init__(self, store: Store, content: ClinicalContent, origin: Origin) -> None:
        self._store = store
        self._travelling = Travelling(store, content, origin)
        # The stick does not know which server it ends at: a receipt of any is as good.
        self._packer = Packer(store, self._travelling, server_url=None)
        self._packed: set[Key] = set()

    def all(self) -> Iterator[Consignment]:
        for listed in self._store.outbox.waiting():
            parcel = self._packer.pack(listed, self._packed)
            if not isinstance(parcel, Parcel):
                continue
            for item in parcel.items:
                self._packed.add(item.key)
                yield self._consignment(item)

    def _consignment(self, item: Item) -> Consignment:
        named = self._travelling.named(item.key)
        return Consignment(
            entry=item.entry or self._unasked(item.key),
            parts=item.parts,
            needs=named.person_id,
            version=self._store.parcels.server_version(*item.key),
        )

    def _unasked(self, key: Key) -> Entry:
        """Return the entry of a record that does not wait but is needed by one that does."""
        receipt = self._store.outbox.receipt(*key)
        revision = receipt.revision if receipt else 0
        return Entry(seq=0, kind=key[0], entity_id=key[1], revision=revision)
