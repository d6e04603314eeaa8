"""One pass over the outbox: build, send, and note what the server said of each record."""

import random
from collections.abc import Sequence
from threading import Event
from typing import Final

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import Rejected, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry, Kind, Rejection
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import person_parts
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.form_field import form_field
from posyandu_desktop.sync.ledger import Accepted, Ledger
from posyandu_desktop.sync.records import person_record, visit_record
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.troubles import Stumbled

CONTENTION_TRIES: Final = 3
CONTENTION_PAUSE_S: Final = 0.1
STUMBLES_IN_A_ROW: Final = 3
MOST_STUMBLES: Final = 5
"""After so many passes in which the server failed on one record while others passed, it is the
record."""


class Sending:
    """What one pass knows while it runs; `ledger` is what it wrote down."""

    def __init__(self, store: Store, server: Server, content: ClinicalContent, stop: Event) -> None:
        self.ledger = Ledger(store, server.url)
        self._store = store
        self._server = server
        self._content = content
        self._stop = stop
        self._origin = Origin(posyandu=store.posyandu.get(), device_id=server.device_id)
        self._stumbled: list[Entry] = []
        self._in_a_row = 0
        self._others_pass = False

    def send(self, listed: Entry) -> None:
        """Send one record of the list, if it still waits.

        Raises:
            Unreachable: The server says nothing, or nothing about this record; nothing changed.
        """
        entry = self._store.outbox.entry(listed.kind, listed.entity_id)
        if entry is None or entry.rejection:
            return
        answered = self.ledger.answered
        try:
            if entry.kind is Kind.PERSON:
                self._send_person(PersonId(entry.entity_id))
            else:
                self._send_visit(entry)
        except Stumbled:
            self._stumbled.append(entry)
            self._in_a_row += 1
            if self._in_a_row >= STUMBLES_IN_A_ROW and not self._server_is_well():
                raise
        if self.ledger.answered > answered:
            self._in_a_row = 0
            self._others_pass = True

    def settle(self) -> bool:
        """Count what the server stumbled over; return whether some of it will be tried again.

        A stumble counts against the record only if the server is well otherwise.
        """
        if self._stumbled and not (self._others_pass or self._server_is_well()):
            return True
        left = 0
        for entry in self._stumbled:
            if entry.attempts + 1 < MOST_STUMBLES:
                self._store.outbox.attempted(entry)
                left += 1
            else:
                reason = f"Server {MOST_STUMBLES} kali gagal mengolah data ini."
                self.ledger.set_aside(entry, Rejection(status=500, reason=reason))
        return left > 0

    def _send_person(self, person_id: PersonId) -> None:
        """Send a person alone, waiting or not."""
        entry = self._store.outbox.entry(Kind.PERSON, person_id)
        parts = person_parts(person_record(self._store, self._origin, person_id))
        try:
            replies = self._transact(parts)
        except Rejected as refusal:
            self.ledger.set_person_aside(person_id, entry, _rejection(refusal, parts))
        else:
            self.ledger.accept([(Kind.PERSON, person_id, entry, replies[0])])

    def _send_visit(self, entry: Entry) -> None:
        """Send a visit; a person the server does not have as they are now goes along, first."""
        visit_id = VisitId(entry.entity_id)
        person_id = self._store.visits.get(visit_id).person_id
        person_entry = self._store.outbox.entry(Kind.PERSON, person_id)
        if person_entry and person_entry.rejection:
            self.ledger.held += 1
            return
        goes_along = person_entry is not None or not self._has(person_id)
        person: Sequence[Part] = ()
        if goes_along:
            person = person_parts(person_record(self._store, self._origin, person_id))
        record = visit_record(self._store, self._content, self._origin, visit_id)
        parts = (*person, *visit_parts(record))
        try:
            replies = self._transact(parts)
        except Rejected as refusal:
            if goes_along:
                # Sent one after the other, each gets an answer of its own.
                self._send_person(person_id)
                self._send_visit(entry)
            else:
                self.ledger.set_aside(entry, _rejection(refusal, parts))
            return
        accepted: list[Accepted] = [(Kind.VISIT, visit_id, entry, replies[len(person)])]
        if goes_along:
            accepted.append((Kind.PERSON, person_id, person_entry, replies[0]))
        self.ledger.accept(accepted)

    def _has(self, person_id: PersonId) -> bool:
        receipt = self._store.outbox.receipt(Kind.PERSON, person_id)
        return receipt is not None and receipt.server == self._server.url

    def _transact(self, parts: Sequence[Part]) -> list[EntryReply]:
        """Send parts, again after a short while if the server was just busy with the same ones.

        Raises:
            Rejected: As `Server.transact`; the record is refused for good.
            Unreachable: As `Server.transact`.
        """
        bundle = transaction([part.resource for part in parts])
        for tried in range(1, CONTENTION_TRIES):
            try:
                return self._server.transact(bundle)
            except Rejected as refusal:
                if refusal.status != 409:
                    raise
            self._stop.wait(random.uniform(0.5, 1) * 2**tried * CONTENTION_PAUSE_S)  # noqa: S311
        return self._server.transact(bundle)

    def _server_is_well(self) -> bool:
        """Ask the server to store this laptop's own record, which it has taken before."""
        if self._server.device_id is None:
            return False
        try:
            self._server.transact(transaction([device(self._server.device_id)]))
        except (Unreachable, Rejected):
            return False
        self._in_a_row = 0
        self._others_pass = True
        return True


def _rejection(refusal: Rejected, parts: Sequence[Part]) -> Rejection:
    element = form_field(refusal, parts)
    return Rejection(status=refusal.status, reason=refusal.reason, element=element)
