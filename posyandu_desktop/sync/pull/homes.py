"""One home has one address, whomever of its people one asks the server about."""

from dataclasses import replace
from typing import Any

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.shared_homes import ToldApart


class HomesIn:
    """Settles homes that two laptops changed, each with other people of theirs.

    What the server stored last stands. That order is the same on every laptop, so all come to the
    same address however often they meet.
    """

    def __init__(self, store: Store, server: str) -> None:
        self._store = store
        self._server = server

    def told_apart(self) -> list[ToldApart]:
        """Return the homes there are to settle."""
        return self._store.shared_homes.told_apart(self._server)

    def settle(self, told: ToldApart) -> None:
        """Let a home be as it was told last, and send again of whom the server tells else."""
        (latest_id, standing), *others = told.people
        person = self._store.people.get(latest_id)
        if person.home is None:
            return
        here = {name: getattr(person.home, name) for name in standing}
        if here != standing:
            if here not in [state for _, state in others]:
                # Typed here since; it waits, and will be what the server stored last.
                return
            known: dict[str, Any] = standing
            home = replace(person.home, **known)
            self._store.people.save(replace(person, home=home), queue=False)
        for other_id, state in others:
            waits = self._store.outbox.entry(Kind.PERSON, other_id) is not None
            if state != standing and not waits:
                self._store.outbox.put(Kind.PERSON, other_id)
