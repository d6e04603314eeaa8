"""How many records go into one transaction: few at first, more while it goes well."""

from collections import deque
from collections.abc import Collection
from typing import Final

from posyandu_desktop.store.outbox import Entry, Kind
from posyandu_desktop.store.server_profiles import MOST_ENTRIES, ServerProfile, WriteMode
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.parcels import Held, Packer, Parcel
from posyandu_desktop.sync.there import Key

FIRST_VISITS: Final = 4
MOST_BYTES: Final = 256 * 1000
"""Of a group, as JSON and unpacked; big bundles run into the time limits of servers."""


class Group:
    """Records that share one transaction, and what of the list they take care of."""

    def __init__(self) -> None:
        self.listed: list[Entry] = []
        self.parcels: list[Parcel] = []
        self.held: set[Key] = set()
        self.keys: set[Key] = set()
        self.entries = 0
        self.bytes = 0

    @property
    def resources(self) -> list[Json]:
        """What is sent, in order."""
        return [resource for parcel in self.parcels for resource in parcel.resources]

    def add(self, parcel: Parcel) -> None:
        """Take a parcel in."""
        self.parcels.append(parcel)
        self.keys.update(item.key for item in parcel.items)
        self.entries += len(parcel.resources)
        self.bytes += parcel.size


class Grouping:
    """Makes groups from the head of the list.

    Attributes:
        visits: How many records beside people's own a group may hold now.
    """

    def __init__(self, packer: Packer, profile: ServerProfile) -> None:
        self._packer = packer
        self._most_entries = min(MOST_ENTRIES, profile.max_entries)
        # One by one where groups are not known to be taken, or to be taken whole.
        self._may_grow = bool(
            profile.probed_at and profile.is_atomic and profile.write_mode is WriteMode.PUT_ID
        )
        self._behind: Parcel | None = None
        self.visits = FIRST_VISITS if self._may_grow else 1

    @property
    def may_fly(self) -> bool:
        """Whether records go in groups, of which two may be on the line at once."""
        return self.visits > 1

    def gather(self, queue: deque[Entry], riding: Collection[Key] = ()) -> Group:
        """Take a group off the head of the list; `riding` is on its way already."""
        group = Group()
        while queue:
            # What one group leaves behind begins the next.
            parcel = self._left_behind(queue[0]) or self._packer.pack(
                queue[0], {*riding, *group.keys}
            )
            if isinstance(parcel, Parcel):
                if group.parcels and not self._fits(group, parcel):
                    self._behind = parcel
                    break
                group.add(parcel)
            elif isinstance(parcel, Held):
                group.held.add((queue[0].kind, queue[0].entity_id))
            group.listed.append(queue.popleft())
        return group

    def forget(self) -> None:
        """Pack anew what was packed behind records of which nothing is known."""
        self._behind = None

    def _left_behind(self, head: Entry) -> Parcel | None:
        behind, self._behind = self._behind, None
        if behind is None:
            return None
        is_next = (behind.listed.kind, behind.listed.entity_id) == (head.kind, head.entity_id)
        return behind if is_next else None

    def went_well(self) -> None:
        """Let the next group be a little bigger."""
        if self._may_grow:
            self.visits += 1

    def was_too_much(self, entries: int) -> None:
        """Halve the groups from now on, after one of so many entries did not pass."""
        self.visits = max(1, self.visits // 2)
        self._most_entries = max(1, min(self._most_entries, entries) // 2)

    def _fits(self, group: Group, parcel: Parcel) -> bool:
        together = [*group.parcels, parcel]
        visits = sum(each.listed.kind is not Kind.PERSON for each in together)
        return (
            visits <= self.visits
            and len(together) <= self.visits * 3 - 2
            and group.entries + len(parcel.resources) <= self._most_entries
            and group.bytes + parcel.size <= MOST_BYTES
        )
