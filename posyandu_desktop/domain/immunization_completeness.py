"""Whether the doses of a named set were all had (IDL, imunisasi bayi lengkap, baduta lengkap).

Source: domain reference 3.4 and 10 (traps 27 and 28): the names moved, so the sets are data.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from posyandu_desktop.domain.immunization_applies import PlanReason
from posyandu_desktop.domain.immunization_schedule import DoseSet
from posyandu_desktop.domain.immunization_states import DoseState

_NOT_OFFERED = frozenset({PlanReason.NOT_INTRODUCED, PlanReason.NOT_IN_PROVINCE})

Key = tuple[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completeness:
    """What is there of a dose set, and what is not; doses in the order of the set.

    Attributes:
        code: Code of the set.
        name: What people call it.
        fulfilled: Had, or its protection was had through a product.
        missing: Not had.
        unrecorded: Not written down, though a later dose is: look into the Buku KIA.
        not_required: Never offered to this child: born before it began, or another province.
    """

    code: str
    name: str
    fulfilled: tuple[Key, ...]
    missing: tuple[Key, ...]
    unrecorded: tuple[Key, ...]
    not_required: tuple[Key, ...]

    @property
    def is_complete(self) -> bool:
        """Say whether nothing is missing, on paper either."""
        return not self.missing and not self.unrecorded


def completeness(plan: Iterable[DoseState], dose_set: DoseSet) -> Completeness:
    """Return what of a set the doses of a plan fulfil.

    A dose that a plan does not hold is missing.
    """
    states = {(state.vaccine, state.dose_number): state for state in plan}
    kinds: dict[str, list[Key]] = {
        "fulfilled": [],
        "missing": [],
        "unrecorded": [],
        "not_required": [],
    }
    for dose in dose_set.doses:
        key = (dose.vaccine, dose.dose_number)
        kinds[_kind(states.get(key))].append(key)
    return Completeness(
        code=dose_set.code,
        name=dose_set.name,
        **{kind: tuple(keys) for kind, keys in kinds.items()},
    )


def _kind(state: DoseState | None) -> str:
    if state is None:
        return "missing"
    if state.is_fulfilled:
        return "fulfilled"
    if state.reason is PlanReason.LATER_DOSE_HAD:
        return "unrecorded"
    return "not_required" if state.reason in _NOT_OFFERED else "missing"
