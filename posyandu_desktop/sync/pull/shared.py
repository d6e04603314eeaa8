"""What several laptops may change is sent only over the version that was read last.

Where the server holds another one, that is read and met first; then the record is sent anew, as it
is by then.
"""

from collections.abc import Iterable, Sequence
from threading import Event
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import Rejected
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import search_by_id, search_for
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.places import Places
from posyandu_desktop.sync.pull.settling import Settling
from posyandu_desktop.sync.pull.wire_state import fact_of, is_shared, sent_facts
from posyandu_desktop.sync.replies import EntryReply

_BY_HAND: Final = "met"
"""The list that what is read one by one belongs to; it has no position."""


class Shared:
    """Versions of shared resources at one server, while records are sent there."""

    def __init__(self, store: Store, server: Server, origin: Origin) -> None:
        self._store = store
        self._server = server
        self._settling = Settling(store, server.url, origin, Count(), Event())
        self._places = Places(store, server)
        self._lost: set[str] = set()
        self._asked_for: set[str] = set()

    def if_match(self, resources: Iterable[Json]) -> dict[str, str]:
        """Return the version each shared resource must still have at the server, by `Type/id`."""
        shared = (_key(each) for each in resources if is_shared(each))
        keys = [key for key in shared if key not in self._lost]
        known = self._store.pulled.versions(self._server.url, keys)
        for key in keys:
            kind, _, id_ = key.partition("/")
            if kind == "Patient" and key not in known:
                receipt = self._store.outbox.receipt(Kind.PERSON, UUID(id_))
                if receipt and receipt.version and receipt.server == self._server.url:
                    known[key] = receipt.version
        return known

    def agree(self, parts: Sequence[Part], replies: Sequence[EntryReply]) -> None:
        """Keep what the server has just taken as agreed."""
        self._store.pulled.agree(self._server.url, sent_facts(parts, replies))

    def meet(self, parts: Sequence[Part]) -> bool:
        """Read what the server holds instead of these and meet it; say whether there was any.

        Raises:
            Unreachable: No complete answer came; nothing changed.
        """
        known = self.if_match(part.resource for part in parts)
        lost = len(self._lost)
        came = []
        for part in parts:
            if is_shared(part.resource):
                where = part.key if self._goes_by_id else search_for(part.resource)
                came += self._held(part.key, where, known.get(part.key))
        self._put(came)
        return bool(came) or len(self._lost) > lost

    @property
    def _goes_by_id(self) -> bool:
        return self._server.profile.write_mode is WriteMode.PUT_ID

    def _held(self, key: str, where: str, version: str | None) -> list[Fact]:
        """Return what the server holds of a resource in another version, if anything."""
        try:
            held = self._server.fetch(where)
        except Rejected:
            return []
        if held is None and version is not None:
            # A server brought back from an older copy: sent once more, as new.
            self._lost.add(key)
            return []
        ours = self._places.by_our_ids([held] if held else [])
        fact = _readable(ours[0]) if ours else None
        return [fact] if fact is not None and fact.version != version else []

    def _put(self, came: Sequence[Fact]) -> None:
        """Settle what came, all parts of a record at once: half of two states is none of either."""
        for fact in came:
            self._know_the_kept(fact)
        self._store.pulled.take(self._server.url, _BY_HAND, came, None)
        for record in dict.fromkeys(fact.record for fact in came if fact.record):
            self._settling.record(record)
        others = [fact for fact in came if not fact.record]
        for visit_id in dict.fromkeys(fact.visit_id for fact in others if fact.visit_id):
            self._settling.visit(VisitId(visit_id))
        people = (fact.person_id for fact in others if not fact.visit_id)
        for person_id in dict.fromkeys(one for one in people if one):
            self._settling.person(PersonId(person_id))

    def _know_the_kept(self, fact: Fact) -> None:
        """Read whom a record was merged into, if new here: else it would be sent as parted."""
        kept = fact.says.get("merged_into")
        if kept is None or kept in self._asked_for:
            return
        self._asked_for.add(kept)
        if self._store.people.find(PersonId(UUID(kept))) is None:
            key = f"Patient/{kept}"
            self._put(self._held(key, key if self._goes_by_id else search_by_id(key), None))


def _readable(held: Json) -> Fact | None:
    """Return what a resource says, or None when it cannot be read: then people decide."""
    try:
        return fact_of(held)
    except ValueError:
        return None


def _key(resource: Json) -> str:
    return f"{resource['resourceType']}/{resource['id']}"
