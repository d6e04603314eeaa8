"""Which records a server has already, or gets in the same bundle."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from posyandu_desktop.store.outbox import Kind

Key = tuple[Kind, UUID]
"""Names one record."""


@dataclass(frozen=True, slots=True)
class There:
    """Answers whether a server has a record; `along` are those that go in the same bundle."""

    has: Callable[[Kind, UUID], bool]
    along: frozenset[Key] = frozenset()

    def __call__(self, kind: Kind, entity_id: UUID) -> bool:
        """Say whether a literal reference to the record can be followed."""
        return (kind, entity_id) in self.along or self.has(kind, entity_id)

    def with_(self, kind: Kind, entity_id: UUID) -> "There":
        """Return the same with one record more."""
        return replace(self, along=self.along | {(kind, entity_id)})


EVERYTHING = There(lambda _kind, _id: True)
"""For a server that has all there is."""
