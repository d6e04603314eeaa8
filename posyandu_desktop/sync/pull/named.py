"""Who is named by the server's records; they are known here by name, and have no PIN here."""

from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.fhir.terms import OWN_IDS
from posyandu_desktop.sync.pull.elements import Performer, Reference, uuid_of

Named = Mapping[str, Any]
"""Id, name and role of somebody, in plain values."""


def named(who: Reference | Performer, role: str) -> dict[str, Any] | None:
    """Return somebody a posyandu's record names by number, or None for anybody else."""
    if who.identifier is None or who.identifier.system != f"{OWN_IDS}/practitioner":
        return None
    if uuid_of(who.identifier.value) is None:
        # Somebody of another register, whom no operator of ours can be.
        return None
    return {"id": who.identifier.value, "name": who.display, "role": role}


def operator_of(who: Named | None) -> OperatorId | None:
    """Return the id of somebody named, or None."""
    return OperatorId(UUID(who["id"])) if who else None


def meet_operators(store: Store, who: Iterable[Named | None]) -> None:
    """Know by name whom a record names."""
    for each in who:
        operator_id = operator_of(each)
        if each and operator_id and store.operators.find(operator_id) is None:
            role = Role(each["role"]) if each["role"] in set(Role) else Role.KADER
            store.operators.save(Operator(id=operator_id, name=each["name"] or "?", role=role))
