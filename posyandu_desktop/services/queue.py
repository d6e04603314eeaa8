"""The queue of a session day: who is here, at which of the five steps, who has them.

A posyandu with one laptop need not know any of this: opening a visit is coming, saving it is done.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.store.arrivals import LAST_STEP, Arrival
from posyandu_desktop.store.open import Store


class Queue:
    """What one signed-in operator does with those who are here."""

    def __init__(
        self, store: Store, session: Session, operator: Operator, now: Callable[[], datetime]
    ) -> None:
        self._store = store
        self._session = session
        self._operator = operator
        self._now = now

    @property
    def session_id(self) -> SessionId:
        """Whose queue it is."""
        return self._session.id

    def arrive(self, person_id: PersonId) -> bool:
        """Note that somebody is here; say whether that is news.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if person_id in self._store.sessions.attended(self._session.id):
            return False
        if known is not None and known.registered:
            return self.come_back(person_id)
        if known is not None:
            self._store.arrivals.save(replace(known, registered=True))
            return False
        self._store.arrivals.save(self._fresh(person_id, registered=True))
        return True

    def take(self, person_id: PersonId) -> Arrival:
        """Note that the operator has somebody in hand, and return at which step they are.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None:
            known = self._fresh(person_id, registered=False)
        taken = replace(known, taken_by=self._operator.id)
        self._store.arrivals.save(taken)
        return taken

    def hand_over(self, person_id: PersonId, done_step: int) -> Arrival:
        """Send somebody on to the step after the one that is done; nobody has them then.

        Raises:
            CannotSave: The disk did not take it.
        """
        with self._store.transaction():
            known = self.take(person_id)
            self._store.arrivals.note_served(known, done_step, self._operator.id)
            sent = replace(
                known,
                step=min(max(done_step, known.step) + 1, LAST_STEP),
                taken_by=None,
                changed_at=self._now(),
                registered=True,
            )
            self._store.arrivals.save(sent)
        return sent

    def note_served(self, person_id: PersonId, steps: Iterable[int]) -> None:
        """Remember that the operator served somebody at some steps.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None:
            return
        with self._store.transaction():
            for step in steps:
                self._store.arrivals.note_served(known, step, self._operator.id)

    def leave(self, person_id: PersonId) -> None:
        """Let go of somebody whose visit was put aside.

        Whom nobody registered and for whom nothing was typed never came: the visit was opened by
        mistake.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None or person_id in self._store.sessions.attended(self._session.id):
            return
        if not known.registered and self._store.drafts.of(person_id) is None:
            self._store.arrivals.take_back(known)
        elif known.taken_by is not None:
            self._store.arrivals.save(replace(known, taken_by=None))

    def tidy(self) -> None:
        """Let go of everybody: after a power cut nobody has anybody in hand.

        Raises:
            CannotSave: The disk did not take it.
        """
        for known in self._store.arrivals.of_session(self._session.id):
            if known.taken_by is not None or not known.registered:
                self.leave(known.person_id)

    def take_back(self, person_id: PersonId) -> bool:
        """Forget that somebody came; say if it was done. Who is half typed stays.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None or self._store.drafts.of(person_id) is not None:
            return False
        self._store.arrivals.take_back(known)
        return True

    def go_home(self, person_id: PersonId) -> bool:
        """Note that somebody went home unserved; say if it was done. Who is half typed stays.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None or self._store.drafts.of(person_id) is not None:
            return False
        self._store.arrivals.note_home(known, is_gone=True)
        return True

    def come_back(self, person_id: PersonId) -> bool:
        """Note that somebody who went home is here again; say if they had gone.

        Raises:
            CannotSave: The disk did not take it.
        """
        known = self._store.arrivals.of(self._session.id, person_id)
        if known is None or person_id not in self._store.arrivals.gone_home(self._session.id):
            return False
        self._store.arrivals.note_home(known, is_gone=False)
        return True

    def _fresh(self, person_id: PersonId, *, registered: bool) -> Arrival:
        now = self._now()
        return Arrival(
            session_id=self._session.id,
            person_id=person_id,
            arrived_at=now,
            changed_at=now,
            registered=registered,
            taken_by=None,
        )
