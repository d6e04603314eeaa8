"""What travels together: a record with the person it is about, and records in groups."""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final
from uuid import UUID

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry, Kind
from posyandu_desktop.sync.conditional import named_by
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.there import Key, There
from posyandu_desktop.sync.travelling import Named, Travelling


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One record with its resources; `entry` is None when it does not wait itself."""

    kind: Kind
    entity_id: UUID
    entry: Entry | None
    parts: Sequence[Part]

    @property
    def key(self) -> Key:
        """What the record is known by here."""
        return self.kind, self.entity_id


@dataclass(frozen=True, kw_only=True)
class Parcel:
    """A listed record, and before it what it names and the server lacks."""

    listed: Entry
    items: tuple[Item, ...]

    @cached_property
    def resources(self) -> list[Json]:
        """What is sent, in order."""
        return [part.resource for item in self.items for part in item.parts]

    @cached_property
    def size(self) -> int:
        """Bytes as JSON, about."""
        return sum(len(json.dumps(resource)) for resource in self.resources)

    @cached_property
    def writes(self) -> frozenset[str]:
        """What it writes, by `Type/id`."""
        return frozenset(part.key for item in self.items for part in item.parts)

    @cached_property
    def names(self) -> frozenset[str]:
        """What it names without bringing it along, by `Type/id`."""
        named = {key for resource in self.resources for key in named_by(resource)}
        return frozenset(named - self.writes)


@dataclass(frozen=True, slots=True)
class Ahead:
    """What is before a record: in its own group, on its way in another, or just answered.

    Attributes:
        keys: The records.
        flying: The resources that are on their way, of which nothing is known yet.
        landed: The resources that were answered, and whose receipts are not stored yet.
    """

    keys: frozenset[Key] = frozenset()
    flying: frozenset[str] = frozenset()
    landed: frozenset[str] = frozenset()

    def lets_pass(self, parcel: Parcel) -> bool:
        """Say whether a parcel may be sent now.

        A server refuses to name what it lacks, and what is on its way may never arrive. The same
        resource twice at a time would be a change made from an old version.
        """
        if not self.flying and not self.landed:
            return True
        is_safe = self.flying.isdisjoint(parcel.names)
        return is_safe and (self.flying | self.landed).isdisjoint(parcel.writes)


NOTHING_AHEAD: Final = Ahead()


class Held:
    """A visit cannot be sent because its person is set aside."""


HELD: Final = Held()


class Packer:
    """Packs parcels for one server; `server_url` None is whichever they come to."""

    def __init__(self, store: Store, travelling: Travelling, server_url: str | None) -> None:
        self._store = store
        self._travelling = travelling
        self._server_url = server_url

    def pack(self, listed: Entry, riding: Collection[Key] = ()) -> Parcel | Held | None:
        """Return the parcel of a record of the list.

        Args:
            listed: The record, as it waited when the list was made.
            riding: Records that are before it in the same group, or on their way already.

        Returns:
            The parcel; HELD while its person is set aside; None when it waits no more.
        """
        entry = self._store.outbox.entry(listed.kind, listed.entity_id)
        if entry is None or entry.rejection or (entry.kind, entry.entity_id) in riding:
            return None
        key = (entry.kind, entry.entity_id)
        named = self._travelling.named(key)
        if named.person_id and self._is_refused((Kind.PERSON, named.person_id)):
            return HELD
        along = [each for each in self._along(named) if each not in riding]
        there = There(self._can_follow, frozenset((*along, *riding)))
        items = [self._item(each, self._store.outbox.entry(*each), there) for each in along]
        return Parcel(listed=entry, items=(*items, self._item(key, entry, there)))

    def pack_alone(self, kind: Kind, entity_id: UUID) -> Parcel:
        """Return a parcel of just this record, waiting or not."""
        entry = self._store.outbox.entry(kind, entity_id)
        shown = entry or Entry(seq=0, kind=kind, entity_id=entity_id, revision=0)
        item = self._item((kind, entity_id), entry, There(self._can_follow))
        return Parcel(listed=shown, items=(item,))

    def _along(self, named: Named) -> list[Key]:
        """Return what goes in the same bundle, in the order in which one names the other."""
        own: list[Key] = [(Kind.PERSON, named.person_id)] if named.person_id else []
        if named.episode:
            own.append((Kind.PREGNANCY, named.episode))
        along = [key for key in own if self._waits(key) or not self._has(*key)]
        crowd: list[Key] = [(Kind.PERSON, one) for one in named.crowd]
        along += [key for key in crowd if not self._has(*key)]
        return [key for key in along if not self._is_refused(key)]

    def _waits(self, key: Key) -> bool:
        return self._store.outbox.entry(*key) is not None

    def _is_refused(self, key: Key) -> bool:
        entry = self._store.outbox.entry(*key)
        return entry is not None and entry.rejection is not None

    def _item(self, key: Key, entry: Entry | None, there: There) -> Item:
        kind, entity_id = key
        parts = self._travelling.parts(key, there)
        return Item(kind=kind, entity_id=entity_id, entry=entry, parts=parts)

    def _can_follow(self, kind: Kind, entity_id: UUID) -> bool:
        """Say whether the server can follow a reference to any part of a record.

        Of a pregnancy that was refused it may lack the weeks after the birth.
        """
        is_whole = kind is not Kind.PREGNANCY or not self._is_refused((kind, entity_id))
        return is_whole and self._has(kind, entity_id)

    def _has(self, kind: Kind, entity_id: UUID) -> bool:
        receipt = self._store.outbox.receipt(kind, entity_id)
        return receipt is not None and self._server_url in {None, receipt.server}
