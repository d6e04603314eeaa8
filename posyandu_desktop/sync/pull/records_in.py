"""What came of episodes, events, classes and session days, put in its place.

What several may change is met field by field, as people are; what has one writer is taken as its
writer left it. Nothing typed here is overwritten unseen.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.meeting import Differing, Plain, meet
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact, RecordKey
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.pull.classes import Classes
from posyandu_desktop.sync.pull.courses import Courses
from posyandu_desktop.sync.pull.days import Days
from posyandu_desktop.sync.pull.events import Events
from posyandu_desktop.sync.pull.keeping import VOID, Keeper, Told, head
from posyandu_desktop.sync.pull.named import meet_operators
from posyandu_desktop.sync.pull.old_values import old_values, overruled
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.pregnancies import Pregnancies

BEFORE_VISITS: Final = (Kind.SESSION,)
"""What visits name."""
AFTER_VISITS: Final = (Kind.PREGNANCY, Kind.FEEDING, Kind.ADVERSE_EVENT, Kind.GROUP_EDUCATION)


@dataclass(frozen=True, slots=True)
class _Sides:
    """What was agreed, what stands here and what the server holds; and of that, what is old."""

    agreed: Told
    mine: Told
    theirs: Told
    old: Told


class RecordsIn:
    """Puts what the server says of other records than people and visits into one open store.

    Args:
        store: The store, with a journal in nobody's name.
        server: The server's address.
        origin: This posyandu and this laptop.
        count: Where it is counted.
    """

    def __init__(self, store: Store, server: str, origin: Origin, count: Count) -> None:
        self._store = store
        self._server = server
        self._origin = origin
        self._count = count
        keepers: tuple[Keeper, ...] = (
            Pregnancies(store),
            Courses(store),
            Events(store),
            Classes(store),
            Days(store),
        )
        self._keepers = {keeper.kind: keeper for keeper in keepers}

    def taking(self, kind: Kind) -> Callable[[UUID], bool]:
        """Return what puts one record of a kind in its place."""
        return lambda record_id: self.take((kind, record_id))

    def take(self, key: RecordKey) -> bool:
        """Put what came of one record in its place; return False while it is not whole yet."""
        records = self._store.pulled_records
        came = records.came_of(key)
        before = records.agreed(self._server, key)
        facts = {fact.key: fact for fact in (*before, *came)}.values()
        keeper = self._keepers[key[0]]
        theirs = keeper.told(list(facts))
        owner = self._owner(facts)
        if theirs is None or (keeper.is_somebodys and owner is None):
            return False
        meet_operators(self._store, (who for fact in came for who in fact.says["named"]))
        mine = keeper.find(key[1])
        if mine is None:
            is_whole = self._add(keeper, key, owner, theirs, came)
        else:
            agreed = keeper.told(before) or self._first_heard_of(key, mine)
            sides = _Sides(
                agreed=_as_void(agreed, mine),
                mine=mine,
                theirs=_as_void(theirs, mine),
                old=self._old(keeper, key[1], mine, (before, came)),
            )
            is_whole = self._meet(keeper, key, owner, sides, came)
        self._store.pulled.agree(self._server, came)
        if is_whole:
            self._store.pulled.done_with(came)
        return is_whole

    def _first_heard_of(self, key: RecordKey, mine: Told) -> Told:
        """Return what was agreed before anything came; of another's day its visits told before."""
        waits = self._store.outbox.entry(*key) is not None
        return mine if self._store.pulled_records.is_foreign(key) and not waits else {}

    def _owner(self, facts: Iterable[Fact]) -> PersonId | None:
        leading = head(list(facts))
        if leading is None or leading.person_id is None:
            return None
        person = self._store.people.known_as(PersonId(leading.person_id))
        return person.id if person else None

    def _add(
        self,
        keeper: Keeper,
        key: RecordKey,
        owner: PersonId | None,
        theirs: Told,
        came: Sequence[Fact],
    ) -> bool:
        if theirs[VOID]:
            # Taken back before it was ever known here.
            return True
        is_whole = keeper.put(key[1], owner, theirs, frozenset(theirs))
        leading = head(came)
        if keeper.find(key[1]) is None or leading is None:
            return is_whole
        self._count.records_new += 1
        if leading.device_id is None or leading.device_id != self._origin.device_id:
            # One of ours that this file lost comes back as ours.
            self._store.pulled_records.mark_foreign(key, leading.device_id, leading.updated_at)
        return is_whole

    def _meet(
        self,
        keeper: Keeper,
        key: RecordKey,
        owner: PersonId | None,
        sides: _Sides,
        came: Sequence[Fact],
    ) -> bool:
        is_ours = not self._store.pulled_records.is_foreign(key)
        if keeper.has_one_writer and is_ours:
            return True
        mine = sides.mine
        if keeper.has_one_writer:
            sides = replace(sides, agreed=mine)
        agreed = {**self._superseded(keeper, key, sides, came), **sides.old}
        met = meet(agreed, mine, sides.theirs, keeper.rules)
        changed = frozenset(name for name in met.values if met.values[name] != mine.get(name))
        waits = self._store.outbox.entry(*key) is not None
        is_whole = True
        if changed or (keeper.is_somebodys and not waits):
            before = keeper.find(key[1])
            is_whole = keeper.put(key[1], None if waits else owner, met.values, changed)
            self._count.records_changed += keeper.find(key[1]) != before
        if not keeper.has_one_writer:
            self._keep(key, met.undecided, (*met.lost, *overruled(sides.old, mine)), came)
            self._send_what_differs(keeper, key, sides.theirs)
        return is_whole

    def _old(
        self,
        keeper: Keeper,
        record_id: UUID,
        mine: Told,
        facts: tuple[Sequence[Fact], Sequence[Fact]],
    ) -> Told:
        """Return what is old of what the server holds."""

        def told(parts: Iterable[Fact]) -> Told:
            return _as_void(keeper.told(list(parts)) or {}, mine)

        def former(name: str) -> list[Plain]:
            states = keeper.former(record_id, is_typed=False)
            return [state[name] for state in states if name in state]

        return old_values(told, *facts, former, keeper.rules)

    def _superseded(
        self, keeper: Keeper, key: RecordKey, sides: _Sides, came: Sequence[Fact]
    ) -> Told:
        """Return what was agreed, with what this very laptop sent before and has changed since.

        A reply may have been lost: the server then holds an earlier state of ours.
        """
        agreed, theirs = sides.agreed, sides.theirs
        leading = head(came)
        if leading is None or leading.device_id != self._origin.device_id or not leading.device_id:
            return agreed
        former = keeper.former(key[1], is_typed=True)
        ours = {
            name: value
            for name, value in theirs.items()
            if value != agreed.get(name)
            and (name == VOID or any(state.get(name) == value for state in former))
        }
        return {**agreed, **ours}

    def _keep(
        self,
        key: RecordKey,
        undecided: Sequence[Differing],
        lost: Sequence[Differing],
        came: Sequence[Fact],
    ) -> None:
        if lost:
            told = {one.field: {"ours": one.ours, "theirs": one.theirs} for one in lost}
            self._store.journal.write("lost", "pull", key[1], told)
        if not undecided:
            return
        newest = max(came, key=lambda fact: (fact.says["leads"], fact.updated_at))
        by, at = self._who_wrote(key)
        for one in undecided:
            self._count.differences += self._store.differences.add(
                Difference(
                    kind=key[0],
                    entity_id=key[1],
                    field=one.field,
                    ours=one.ours,
                    theirs=one.theirs,
                    ours_by=by,
                    ours_at=at,
                    device_id=newest.device_id,
                    theirs_at=newest.updated_at,
                )
            )

    def _who_wrote(self, key: RecordKey) -> tuple[OperatorId | None, datetime | None]:
        signed = [line for line in self._store.journal.of(*key) if line.operator_id is not None]
        return (signed[-1].operator_id, signed[-1].at) if signed else (None, None)

    def _send_what_differs(self, keeper: Keeper, key: RecordKey, theirs: Told) -> None:
        """Queue a record that is by now another than the server knows."""
        mine = keeper.find(key[1])
        if mine is None or (mine[VOID] and theirs[VOID]):
            return
        differs = any(mine[name] != theirs.get(name) for name in mine)
        if differs and self._store.outbox.entry(*key) is None:
            self._store.outbox.put(*key)


def _as_void(told: Told, mine: Told) -> Told:
    """Return a state; of one taken back, which tells nothing more, with what is known here."""
    return {**mine, VOID: True} if told.get(VOID) else told
