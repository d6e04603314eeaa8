"""Brings resources to the server the way this server takes them, and compares what it holds."""

import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from posyandu_desktop.errors import Rejected
from posyandu_desktop.store.server_profiles import MOST_CONDITIONAL, WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import (
    Json,
    chunks,
    conditional_transaction,
    key_of,
    named_by,
    search_by_id,
    search_for,
)
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.server_moments import moment_in

_TOO_MANY: Final = re.compile(r"too (many|costly|large)|strict isolation|maximum|limit", re.I)


class Courier:
    """Delivers to one server; a receipt stands for the whole record or does not come."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._known: dict[str, str] = {}

    def remember_limit(self, entries: int) -> None:
        """Remember that the server takes no more entries than this in one transaction."""
        most = max(MOST_CONDITIONAL, entries)
        self._server.learn(max_entries=most)

    def deliver(
        self, resources: Sequence[Json], if_match: Mapping[str, str] | None = None
    ) -> list[EntryReply]:
        """Have the server store resources: in one transaction, or in chunks where it must be.

        Args:
            resources: What belongs together, each once.
            if_match: The version the server must still hold, by `Type/id`; of the others, any.

        Returns:
            One receipt a resource, in their order; only after the last chunk.

        Raises:
            Rejected: As `Server.transact`; also when only a later chunk was refused.
            Unreachable: As `Server.transact`.
        """
        try:
            return self._deliver(resources, if_match or {})
        except Rejected as refusal:
            if not self._learns_its_limit(refusal, len(resources)):
                raise
        return self._deliver(resources, if_match or {})

    def held_already(self, resources: Sequence[Json]) -> list[EntryReply] | None:
        """Return receipts when the server holds exactly these, as after a reply that was lost.

        Raises:
            Rejected: The server cannot be asked.
            Unreachable: No complete answer came.
        """
        replies = []
        for resource in resources:
            held = self._server.fetch(self._path(resource))
            if held is None or canonical(held) != canonical(self._as_kept(resource)):
                return None
            replies.append(_receipt(held))
        return replies

    def _deliver(self, resources: Sequence[Json], if_match: Mapping[str, str]) -> list[EntryReply]:
        fits = len(resources) <= self._server.profile.max_entries
        if self._puts_ids and fits:
            return self._transact(transaction(resources), resources, if_match)
        replies: dict[str, EntryReply] = {}
        for chunk in chunks(resources, self._server.profile.max_entries):
            bundle = transaction(chunk) if self._puts_ids else self._conditional(chunk)
            for resource, reply in zip(chunk, self._transact(bundle, chunk, if_match), strict=True):
                replies[key_of(resource)] = reply
                self._learn_place(resource, reply)
        return [replies[key_of(resource)] for resource in resources]

    def _transact(
        self, bundle: Json, resources: Sequence[Json], if_match: Mapping[str, str]
    ) -> list[EntryReply]:
        for entry, resource in zip(bundle["entry"], resources, strict=True):
            if version := if_match.get(key_of(resource)):
                entry["request"]["ifMatch"] = f'W/"{version}"'
        return self._server.transact(bundle)

    @property
    def _puts_ids(self) -> bool:
        return self._server.profile.write_mode is WriteMode.PUT_ID

    def _conditional(self, chunk: Sequence[Json]) -> Json:
        inside = {key_of(resource) for resource in chunk}
        for resource in chunk:
            for key in named_by(resource) - inside - self._known.keys():
                self._find(key)
        return conditional_transaction(chunk, self._known)

    def _find(self, key: str) -> None:
        """Look up where the server keeps what an earlier upload brought."""
        if held := self._server.fetch(search_by_id(key)):
            self._known[key] = f"{held['resourceType']}/{held['id']}"

    def _learn_place(self, resource: Json, reply: EntryReply) -> None:
        """Remember where the server put a resource, so that the next chunk can name it."""
        kind = resource["resourceType"]
        found = re.search(rf"\b{kind}/([A-Za-z0-9.-]{{1,64}})", reply.location)
        if found and not self._puts_ids:
            self._known[key_of(resource)] = f"{kind}/{found[1]}"

    def _learns_its_limit(self, refusal: Rejected, sent: int) -> bool:
        """Say whether the server only refused the number of entries; then remember less."""
        if sent <= MOST_CONDITIONAL or not _TOO_MANY.search(refusal.reason):
            return False
        if self._server.profile.max_entries <= MOST_CONDITIONAL:
            return False
        self.remember_limit(MOST_CONDITIONAL)
        return True

    def _path(self, resource: Json) -> str:
        return key_of(resource) if self._puts_ids else search_for(resource)

    def _as_kept(self, resource: Json) -> Json:
        """Return a resource as the server keeps it: naming others by the server's ids."""
        if self._puts_ids:
            return resource
        return dict(self._conditional([resource])["entry"][0]["resource"])


def canonical(resource: Json) -> Json:
    """Return what people wrote into a resource, without what a server adds to it."""
    return {name: part for name, part in resource.items() if name not in {"id", "meta", "text"}}


def _receipt(held: dict[str, Any]) -> EntryReply:
    meta = held.get("meta", {})
    received_at = moment_in(str(meta.get("lastUpdated"))) or datetime.now(UTC)
    return EntryReply(status=200, version=str(meta.get("versionId", "")), received_at=received_at)
