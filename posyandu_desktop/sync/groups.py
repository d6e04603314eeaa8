"""How many records go into one transaction: few at first, more while it goes well."""

from collections import deque
from collections.abc import Callable
from typing import Final

from posyandu_desktop.store.outbox import Entry, Kind
from posyandu_desktop.store.server_profiles import MOST_ENTRIES, ServerProfile, WriteMode
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.parcels import NOTHING_AHEAD, Ahead, Held, Packer, Parcel
from posyandu_desktop.sync.there import Key

FIRST_VISITS: Final = 4
MOST_ALONE: Final = 1
"""A group of no more than this waits until the line is free."""

MOST_BYTES: Final = 256 * 1000
"""Of a group, as JSON and unpacked; big bundles run into the time limits of servers."""


class Group:
    """Records that share one transaction, and what of the list they take care of."""

    def __init__(self) -> None:
        self.listed: list[Entry] = []
        self.parcels: list[Parcel] = []
        self.held: set[Key] = set()

    @property
    def resources(self) -> list[Json]:
        """What is sent, in order."""
        return [resource for parcel in self.parcels for resource in parcel.resources]

    @property
    def keys(self) -> frozenset[Key]:
        """The records in it."""
        return frozenset(item.key for parcel in self.parcels for item in parcel.items)

    @property
    def writes(self) -> frozenset[str]:
        """What it writes, by `Type/id`."""
        return frozenset(key for parcel in self.parcels for key in parcel.writes)

    @property
    def entries(self) -> int:
        """How many resources are sent."""
        return sum(len(parcel.resources) for parcel in self.parcels)

    @property
    def bytes(self) -> int:
        """Bytes as JSON, about."""
        return sum(parcel.size for parcel in self.parcels)

    def leave_for(self, parcel: Parcel) -> list[Entry]:
        """Take the people at the end out again whom the next parcel names, and return them.

        Else that one would have to wait until this group has arrived.
        """
        left: list[Entry] = []
        while len(self.parcels) > MOST_ALONE and self.parcels[-1].writes & parcel.names:
            last = self.parcels[-1].listed
            if last.kind is not Kind.PERSON or self.listed[-1] != last:
                break
            self.parcels.pop()
            left.append(self.listed.pop())
        return left


class Grouping:
    """Makes groups from the head of the list.

    Packing is the work of an upload; `between` two parcels whoever types may be let before.

    Attributes:
        visits: How many records beside people's own a group may hold now.
    """

    def __init__(
        self, packer: Packer, profile: ServerProfile, between: Callable[[], None] = lambda: None
    ) -> None:
        self._packer = packer
        self._between = between
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

    def gather(self, queue: deque[Entry], ahead: Ahead = NOTHING_AHEAD) -> Group:
        """Take a group off the head of the list, as far as nothing in it waits for what is ahead.

        Args:
            queue: The list.
            ahead: What was taken off before and is on its way, or just arrived.
        """
        group = Group()
        while queue:
            if group.parcels:
                self._between()
            # What one group leaves behind begins the next.
            parcel = self._left_behind(queue[0]) or self._packer.pack(
                queue[0], ahead.keys | group.keys
            )
            if isinstance(parcel, Parcel):
                if group.parcels and not self._fits(group, parcel):
                    left = group.leave_for(parcel)
                    queue.extendleft(left)
                    self._behind = None if left else parcel
                    break
                if not ahead.lets_pass(parcel):
                    self._behind = parcel
                    break
                group.parcels.append(parcel)
            elif isinstance(parcel, Held):
                group.held.add((queue[0].kind, queue[0].entity_id))
            group.listed.append(queue.popleft())
        return group

    def give_back(self, group: Group, queue: deque[Entry]) -> None:
        """Put a group of one back at the head of the list; it stays packed."""
        queue.extendleft(reversed(group.listed))
        if group.parcels and group.listed[0] == group.parcels[0].listed:
            self._behind = group.parcels[0]

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

    def one_by_one(self) -> None:
        """Send each record alone from now on, to find the one that brings silence."""
        self.visits = 1
        self._may_grow = False
        self.forget()

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
