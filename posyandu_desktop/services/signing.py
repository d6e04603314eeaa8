"""What a midwife has still to look at, and her signature under it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.permission import Act, may
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.signing import (
    awaits_bidan,
    has_unsigned_referral,
    signed,
    unsigned_doses,
)
from posyandu_desktop.domain.visit import Immunization, Visit, VisitId
from posyandu_desktop.store.open import Store

SHOWN = 200
"""How many waiting visits a screen lists; the rest comes up as these are signed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToSign:
    """A visit as the midwife's list shows it: doses and referral that nobody signed."""

    person: Person
    visit: Visit
    doses: tuple[Immunization, ...]
    has_referral: bool


class Signing:
    """What one signed-in operator does with what waits for a midwife."""

    def __init__(self, store: Store, operator: Operator, now: Callable[[], datetime]) -> None:
        self._store = store
        self._operator = operator
        self._now = now

    @property
    def is_allowed(self) -> bool:
        """Whether this operator signs."""
        return may(self._operator, Act.VERIFY)

    def count(self) -> int:
        """Count the visits that wait."""
        return self._store.signatures.count()

    def awaiting(self) -> tuple[ToSign, ...]:
        """Return what waits, the newest day first."""
        return tuple(
            ToSign(
                person=one.person,
                visit=one.visit,
                doses=unsigned_doses(one.visit),
                has_referral=has_unsigned_referral(one.visit),
            )
            for one in self._store.signatures.awaiting(SHOWN)
        )

    def sign(self, visit_ids: Iterable[VisitId]) -> bool:
        """Sign saved visits as they stand, all or none; False where nobody but a midwife may.

        Raises:
            CannotSave: The disk did not take it.
            KeyError: There is no such visit; asking is a bug.
        """
        if not self.is_allowed:
            return False
        with self._store.transaction():
            for visit in map(self._store.visits.get, visit_ids):
                if awaits_bidan(visit):
                    after = signed(visit, self._operator, self._now())
                    self._store.signatures.save(visit, after)
        return True
