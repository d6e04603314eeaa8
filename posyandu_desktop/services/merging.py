"""Say that two records are one person, choose which values stand, and take it back."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.permission import Act
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.services.allowing import require_or_own
from posyandu_desktop.store.merges import KIND as MERGE_KIND
from posyandu_desktop.store.merges import Merge
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.words import name_words

FIELDS = (
    "name", "sex", "born_on", "nik", "book_number", "mother_name", "father_name", "phone", "home",
    "birth_weight_g", "birth_length_cm", "gestation_weeks", "status",
)  # fmt: skip


class Side(StrEnum):
    """Which of the two records."""

    KEPT = "kept"
    MERGED = "merged"


class MergeFault(StrEnum):
    """Why two records cannot be made one now, or one not be made two again."""

    SAME_RECORD = "same_record"
    MERGED_BEFORE = "merged_before"
    MOTHER_AND_CHILD = "mother_and_child"
    BOTH_PREGNANT = "both_pregnant"
    BOTH_FED = "both_fed"
    BOTH_HALF_TYPED = "both_half_typed"
    NIK_TAKEN = "nik_taken"
    UNDONE_BEFORE = "undone_before"
    LATER_MERGE_FIRST = "later_merge_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One field of two records; they differ where both know it, otherwise than each other."""

    field: str
    kept: Any
    merged: Any

    @property
    def differs(self) -> bool:
        """Whether both know it and say something else."""
        return None not in (self.kept, self.merged) and _plain(self.kept) != _plain(self.merged)

    def usual(self) -> Side:
        """Return whose value stands unless somebody chooses: the kept one's, where it knows."""
        return Side.MERGED if self.kept is None and self.merged is not None else Side.KEPT


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was changed; why."""

    fault: MergeFault


def compared(kept: Person, merged: Person) -> tuple[Compared, ...]:
    """Return every field of two records that at least one knows, in the order of the form."""
    pairs = (
        Compared(field=name, kept=getattr(kept, name), merged=getattr(merged, name))
        for name in FIELDS
    )
    return tuple(each for each in pairs if (each.kept, each.merged) != (None, None))


def standing(kept: Person, merged: Person, chosen: Mapping[str, Side]) -> Person:
    """Return the kept record with the values that stand.

    What was not chosen is the kept one's where it knows it, else the other's. The link to a
    mother of the register goes with her name.
    """
    sides = {each.field: chosen.get(each.field, each.usual()) for each in compared(kept, merged)}
    of = {Side.KEPT: kept, Side.MERGED: merged}
    values: dict[str, Any] = {name: getattr(of[side], name) for name, side in sides.items()}
    values["status_on"] = of[sides["status"]].status_on
    named = of[sides.get("mother_name", Side.KEPT)]
    other = merged if named is kept else kept
    agree = name_words(named.mother_name or "") == name_words(other.mother_name or "")
    values["mother_id"] = named.mother_id or (other.mother_id if agree else None)
    return replace(kept, **values)


def fault_of(store: Store, kept: Person, merged: Person) -> MergeFault | None:
    """Return why two records cannot be made one now, or None when they can."""
    checks = (
        (MergeFault.SAME_RECORD, kept.id == merged.id),
        (MergeFault.MERGED_BEFORE, bool(kept.merged_into or merged.merged_into)),
        (MergeFault.MOTHER_AND_CHILD, _are_mother_and_child(kept, merged)),
    )
    if found := next((fault for fault, holds in checks if holds), None):
        return found
    both = (kept.id, merged.id)
    if all(any(one.outcome is None for one in store.pregnancies.of_woman(each)) for each in both):
        return MergeFault.BOTH_PREGNANT
    if all(any(one.ended_on is None for one in store.feeding.of_person(each)) for each in both):
        return MergeFault.BOTH_FED
    if all(store.drafts.of(each) is not None for each in both):
        return MergeFault.BOTH_HALF_TYPED
    return None


def require_merging(store: Store, merged: Person) -> None:
    """Do nothing where the store's operator may merge this record into another one.

    Raises:
        NotAllowed: Somebody else registered it, and this is no bidan nor admin.
    """
    require_or_own(store, Act.MERGE, Kind.PERSON, merged.id)


def merge(
    store: Store,
    pair: tuple[PersonId, PersonId],
    chosen: Mapping[str, Side],
    by: OperatorId | None,
    reason: str = "",
) -> Merge | Refused:
    """Make one record of two: all that happened to both is the kept one's, both ids stay.

    Args:
        store: Where they are.
        pair: Who is kept, and who is merged into them.
        chosen: Whose value stands, by field.
        by: Who says so.
        reason: Why.

    Raises:
        NotAllowed: Somebody else registered the merged one, and this is no bidan nor admin.
        CannotSave: The disk did not take it.
    """
    kept, merged = (store.people.get(each) for each in pair)
    if fault := fault_of(store, kept, merged):
        return Refused(fault)
    require_merging(store, merged)
    try:
        return store.merges.merge(standing(kept, merged, chosen), merged.id, by, reason)
    except NikTaken:
        return Refused(MergeFault.NIK_TAKEN)


def undo(store: Store, merge: Merge, by: OperatorId | None) -> Person | Refused:
    """Make two records of one again, and return the one that had been merged.

    Raises:
        NotAllowed: Somebody else merged them, and this is no bidan nor admin.
        CannotSave: The disk did not take it.
    """
    now = store.merges.find(merge.id)
    if now is None or now.undone_at is not None:
        return Refused(MergeFault.UNDONE_BEFORE)
    held = [each.id for each in store.merges.into(merge.kept_id)]
    if store.people.get(merge.kept_id).merged_into is not None or held[:1] != [merge.id]:
        return Refused(MergeFault.LATER_MERGE_FIRST)
    require_or_own(store, Act.MERGE, MERGE_KIND, merge.id)
    try:
        store.merges.undo(merge, by)
    except NikTaken:
        return Refused(MergeFault.NIK_TAKEN)
    return store.people.get(merge.merged_id)


def differing(people: Sequence[Compared]) -> tuple[str, ...]:
    """Return the fields about which both records know something else."""
    return tuple(each.field for each in people if each.differs)


def _are_mother_and_child(one: Person, other: Person) -> bool:
    return one.mother_id == other.id or other.mother_id == one.id


def _plain(value: Any) -> Any:
    if isinstance(value, str):
        return name_words(value)
    if hasattr(value, "rt"):
        return tuple(
            name_words(getattr(value, each.name) or "").lstrip("0")
            for each in fields(value)
            if each.name not in {"id", "village"}
        )
    return value
