"""A week of home visits at a real store, and what its page asked the world for."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.home_visits.presenter import Desk, HomeVisits
from tests.builders import CONTENT, a_visit
from tests.services.stores import KADER, NOW, TODAY


class Week:
    """Who was visited, and where the page led."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.opened: list[tuple[str, date]] = []
        self.corrected: list[Visit] = []
        self.times_left = 0

    def page(self) -> HomeVisits:
        """Return the page as it stands now."""
        return HomeVisits(
            Desk(
                store=self.store,
                content=CONTENT,
                today=lambda: TODAY,
                open_home_visit=lambda person, on: self.opened.append((person.name, on)),
                correct_visit=self.corrected.append,
                leave=self._leave,
            )
        )

    def visit(self, person: Person, on: date = TODAY, **asked: Any) -> Visit:
        """Register somebody and save their home visit."""
        self.store.people.save(person)
        visit = replace(a_visit(person, on, **asked), setting=Setting.HOME)
        recorder = Recorder(self.store, CONTENT, KADER, lambda: NOW)
        outcome = recorder.save(person, visit, recorder.history(person, visit))
        assert isinstance(outcome, Recorded), outcome
        return outcome.visit

    def begin(self, person: Person, on: date) -> None:
        """Register somebody and leave their home visit half typed."""
        self.store.people.save(person)
        self.store.drafts.save(
            Draft(
                person_id=person.id,
                session_id=None,
                visit_id=a_visit(person).id,
                typed={"setting": "rumah", "visited_on": on.isoformat()},
                saved_at=NOW,
            )
        )

    def _leave(self) -> None:
        self.times_left += 1


@pytest.fixture
def week(store: Store) -> Week:
    return Week(store)
