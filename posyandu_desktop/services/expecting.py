"""Work out why people are expected: for one when their visit is saved, for all when a day begins.

Working it out for everybody takes seconds on a large register. It is done in small slices with a
pause after each, so that neither the window nor another save ever waits for more than one slice.
"""

from collections.abc import Sequence
from datetime import date
from itertools import groupby
from threading import Event
from time import monotonic

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES
from posyandu_desktop.domain.expected import Reason
from posyandu_desktop.domain.expected_reasons import Known, reasons
from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.store.open import Store

SLICE_PEOPLE = 6
PAUSE_S = 0.02
"""After each slice; a waiting thread gets the interpreter and the disk."""

JOB_S = 2.0
"""So long a job works at most; an upload that somebody asked for comes next."""


class Expecting:
    """Keeps the reasons of one store up to date."""

    def __init__(self, store: Store, content: ClinicalContent) -> None:
        self._store = store
        self._content = content

    def settle(self, person_ids: Sequence[PersonId], on: date) -> None:
        """Work out and keep the reasons of some people as they stand on a day.

        Raises:
            CannotSave: The disk did not take it.
        """
        self._store.expectations.put(self._found(person_ids, on), on)

    def settle_some(self, on: date, stop: Event) -> int:
        """Work out those not worked out for a day yet, for a while; return how many are left.

        Raises:
            CannotSave: The disk did not take it.
        """
        ends_at = monotonic() + JOB_S
        kept = self._store.expectations
        while not stop.is_set() and monotonic() < ends_at:
            ids = kept.unsettled(on, SLICE_PEOPLE)
            if not ids:
                return 0
            self.settle(ids, on)
            stop.wait(PAUSE_S)
        return kept.count_unsettled(on)

    def _found(self, ids: Sequence[PersonId], on: date) -> dict[PersonId, tuple[Reason, ...]]:
        store, content = self._store, self._content
        people = store.people.get_many(ids)
        visits = {
            person_id: list(theirs)
            for person_id, theirs in groupby(
                store.visits.of_people(ids), key=lambda visit: visit.person_id
            )
        }
        findings = store.visits.findings_of_many(
            visit.id for theirs in visits.values() for visit in theirs
        )
        episodes = {
            each: episodes_of(store, each) for each in store.expectations.with_episodes(ids)
        }
        place = place_of(store.posyandu.get(), store.vaccines_in_use.get())
        sessions = store.sessions.held_before(on, content.expected.missed_sessions)
        return {
            person.id: reasons(
                Known(
                    person=person,
                    visits=visits.get(person.id, ()),
                    findings=findings,
                    episodes=episodes.get(person.id, NO_EPISODES),
                    place=place,
                    sessions=sessions,
                ),
                on,
                content,
            )
            for person in people.values()
        }
