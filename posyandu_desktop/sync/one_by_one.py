"""Send records one by one: find out whose fault a refusal is, and blame nobody for a bad day."""

import random
from collections import Counter
from collections.abc import Sequence
from threading import Event
from typing import Final

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import Rejected, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry, Rejection
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.courier import Courier
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.form_field import form_field
from posyandu_desktop.sync.form_sending import FormSending
from posyandu_desktop.sync.ledger import Ledger
from posyandu_desktop.sync.parcels import HELD, Item, Packer, Parcel
from posyandu_desktop.sync.pull.shared import Shared
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.there import Key
from posyandu_desktop.sync.travelling import Travelling
from posyandu_desktop.sync.troubles import Stumbled

CONTENTION_TRIES: Final = 3
CONTENTION_PAUSE_S: Final = 0.1
STUMBLES_IN_A_ROW: Final = 3

MOST_MEETINGS: Final = 5
"""Whoever changes a record oftener than this while it is being sent is met the next time."""

MOST_STUMBLES: Final = 5
"""After so many passes in which the server failed on one record while others passed, it is the
record."""

_PERHAPS_LOST_REPLY: Final = frozenset({409, 412})


class OneByOne:
    """What one pass knows of single records; `ledger` is what it wrote down.

    Attributes:
        ledger: The outcomes.
        lost: Requests in a row that brought no readable answer.
    """

    def __init__(self, store: Store, server: Server, content: ClinicalContent, stop: Event) -> None:
        self.ledger = Ledger(store, server.url)
        self.lost = 0
        self._store = store
        self._server = server
        self._stop = stop
        self._courier = Courier(server)
        self._forms = FormSending(store, server.url, self._courier, content)
        self._content = content
        self._shared = Shared(store, server, self._origin())
        self._meetings: Counter[Key] = Counter()
        self._packer = self._new_packer()
        self._stumbled: dict[Key, Entry | None] = {}
        self._silent: set[Key] = set()
        self._in_a_row = 0
        self._others_pass = False

    def _origin(self) -> Origin:
        return Origin(
            posyandu=self._store.posyandu.get(),
            device_id=self._server.device_id,
            takes_provenance=self._server.profile.takes_provenance is not False,
        )

    def _new_packer(self) -> Packer:
        """Return what packs for the server as it is known now."""
        travelling = Travelling(self._store, self._content, self._origin())
        return Packer(self._store, travelling, self._server.url)

    def send_one(self, listed: Entry) -> None:
        """Send one record of the list, if it still waits, with its person if need be.

        Raises:
            Unreachable: The server says nothing, or nothing about this record; nothing changed.
        """
        parcel = self._packer.pack(listed)
        if parcel is HELD:
            self.ledger.held.add((listed.kind, listed.entity_id))
        if isinstance(parcel, Parcel):
            self.send_packed(parcel)

    def settle(self) -> bool:
        """Count what the server stumbled over; return whether some of it will be tried again.

        A stumble counts against the record only if the server is well otherwise, and silence only
        if others were answered.
        """
        if self._stumbled and not (self._others_pass or self.server_is_well()):
            return True
        left = 0
        for key, noted in self._stumbled.items():
            entry = noted or self.ledger.entry_of(key)
            if entry is None:
                continue
            if entry.attempts + 1 < MOST_STUMBLES or not self._is_to_blame(entry):
                self._store.outbox.attempted(entry)
                left += 1
            else:
                reason = f"Server {MOST_STUMBLES} kali gagal mengolah data ini."
                self.ledger.set_aside(entry, Rejection(status=500, reason=reason))
        return left > 0

    def step_aside(self, entry: Entry) -> None:
        """Leave a record that brought no answer for this pass; it alone is no proof of a fault."""
        self._stumbled[_key(entry)] = entry
        self._silent.add(_key(entry))

    def _is_to_blame(self, entry: Entry) -> bool:
        return _key(entry) not in self._silent or self.ledger.answered > 0

    def send_packed(self, parcel: Parcel) -> None:
        """Send a parcel; what the server stumbles over is noted and not raised, unless it is ill.

        Raises:
            Unreachable: As `send_one`.
        """
        own = parcel.items[-1]
        if any(item.key in self._stumbled for item in parcel.items):
            return
        answered = self.ledger.answered
        try:
            self._send_parcel(parcel)
        except Stumbled as stumble:
            self._note(own.key, parcel.listed, stumble)
        if self.ledger.answered > answered:
            self._in_a_row = 0
            self._others_pass = True

    def _note(self, key: Key, entry: Entry | None, stumble: Stumbled) -> None:
        """Note what the server stumbled over; three in a row, and it may be the server itself."""
        self._stumbled[key] = entry
        self._in_a_row += 1
        if self._in_a_row >= STUMBLES_IN_A_ROW and not self.server_is_well():
            raise stumble

    def _send_parcel(self, parcel: Parcel) -> None:
        try:
            replies = self._deliver(parcel)
        except (Rejected, Stumbled) as refusal:
            self._unpack(parcel, refusal)
        else:
            self.accept(parcel.items, replies)

    def _unpack(self, parcel: Parcel, refusal: Rejected | Stumbled) -> None:
        """Find out whose fault a refusal is: sent one after the other, each gets an answer."""
        *before, own = parcel.items
        if not before and isinstance(refusal, Stumbled):
            raise refusal
        if not before and isinstance(refusal, Rejected):
            self._settle_refusal(own, refusal)
            return
        for item in before:
            try:
                self._send_parcel(self._packer.pack_alone(item.kind, item.entity_id))
            except Stumbled as stumble:
                # Its own fault, and not that of what it goes along with, which waits for it.
                self._note(item.key, item.entry, stumble)
                return
        self.send_one(parcel.listed)

    def _settle_refusal(self, item: Item, refusal: Rejected) -> None:
        """Set a record aside, unless the server holds exactly this and only the reply was lost."""
        if refusal.status in _PERHAPS_LOST_REPLY and (held := self._held_already(item)):
            self.accept([item], held)
            return
        if refusal.status in _PERHAPS_LOST_REPLY and self._meets(item):
            self._send_parcel(self._packer.pack_alone(item.kind, item.entity_id))
            return
        field = form_field(refusal, item.parts)
        rejection = Rejection(status=refusal.status, reason=refusal.reason, element=field)
        self.ledger.set_along_aside(item.key, item.entry, rejection)

    def _held_already(self, item: Item) -> list[EntryReply] | None:
        try:
            return self._courier.held_already([part.resource for part in item.parts])
        except Rejected:
            return None

    def _meets(self, item: Item) -> bool:
        """Say whether somebody else had changed the record, and both are one again here."""
        self._meetings[item.key] += 1
        if self._meetings[item.key] > MOST_MEETINGS:
            raise Stumbled
        return self._shared.meet(item.parts)

    def accept(self, items: Sequence[Item], replies: list[EntryReply]) -> None:
        """Store the receipts of records; `replies` has one for each of their resources."""
        accepted = []
        at = 0
        for item in items:
            accepted.append((item.kind, item.entity_id, item.entry, replies[at]))
            at += len(item.parts)
        with self._store.transaction():
            self._shared.agree([part for item in items for part in item.parts], replies)
            self.ledger.accept(accepted)
        self.lost = 0

    def _deliver(self, parcel: Parcel) -> list[EntryReply]:
        """Send a parcel, again after a short while if the server was just busy with the same.

        Raises:
            Rejected: As `Courier.deliver`; the record is refused for good.
            Unreachable: As `Courier.deliver`.
        """
        self._forms.bring(parcel.resources)
        if_match = self._shared.if_match(parcel.resources)
        for tried in range(1, CONTENTION_TRIES):
            try:
                return self._courier.deliver(parcel.resources, if_match)
            except Rejected as refusal:
                if refusal.status != 409:
                    raise
            self._stop.wait(random.uniform(0.5, 1) * 2**tried * CONTENTION_PAUSE_S)  # noqa: S311
        return self._courier.deliver(parcel.resources, if_match)

    def server_is_well(self) -> bool:
        """Ask the server to store this laptop's own record, which it has taken before."""
        if self._server.device_id is None:
            return False
        try:
            self._courier.deliver([device(self._server.device_id)])
        except (Unreachable, Rejected):
            return False
        self._in_a_row = 0
        self._others_pass = True
        return True


def _key(entry: Entry) -> Key:
    return entry.kind, entry.entity_id
