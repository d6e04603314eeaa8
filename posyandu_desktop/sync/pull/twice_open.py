"""One person with two open episodes, one of each laptop: both are kept, and people say which is so.

While nobody has, all laptops take the same one for the current one: the latest.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.feeding import FeedingEpisode
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import Pregnancy
from posyandu_desktop.domain.told_plainly import TWO_OPEN
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.pull.people import Count

_UNKNOWN: Final = datetime(1970, 1, 1, tzinfo=UTC)
_ELSEWHERE: Final = "elsewhere"
"""Somebody decided on another laptop, or one of the two ended."""


def note_twice_open(store: Store, count: Count) -> None:
    """Show who has two open episodes, and show it no more once one of them is over."""
    _note(store, Kind.PREGNANCY, ((one.woman_id, one) for one in store.pregnancies.open()), count)
    _note(store, Kind.FEEDING, ((one.person_id, one) for one in store.feeding.open()), count)


def _note(
    store: Store,
    kind: Kind,
    opened: Iterable[tuple[PersonId, Pregnancy | FeedingEpisode]],
    count: Count,
) -> None:
    by_person: dict[PersonId, list[UUID]] = defaultdict(list)
    for person_id, one in opened:
        by_person[person_id].append(one.id)
    pairs = set()
    for ids in by_person.values():
        # Ours in front; of two of them, or of none, the one noted first.
        ids.sort(key=lambda id_: store.pulled_records.is_foreign((kind, id_)))
        first, *others = ids
        for other in others:
            pairs.add((str(first), str(other)))
            count.differences += store.differences.add(_difference(store, kind, first, other))
    for known in store.differences.open():
        is_such = (known.kind, known.field) == (kind, TWO_OPEN)
        if is_such and (known.ours, known.theirs) not in pairs:
            store.differences.settle(known, _ELSEWHERE, None)


def _difference(store: Store, kind: Kind, ours: UUID, theirs: UUID) -> Difference:
    where = store.pulled_records.foreign((kind, theirs))
    device_id, theirs_at = where or (None, _UNKNOWN)
    return Difference(
        kind=kind,
        entity_id=theirs,
        field=TWO_OPEN,
        ours=str(ours),
        theirs=str(theirs),
        device_id=device_id,
        theirs_at=theirs_at,
    )
