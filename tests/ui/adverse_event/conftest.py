"""A child with two doses of today and one of last year, and a desk to report from."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.adverse_event.presenter import AdverseEventEntry, Desk
from tests.builders import CONTENT, a_child, a_dose, an_old_dose
from tests.services.stores import KADER, NOW

HAD = (
    an_old_dose("bcg", 1, date(2025, 4, 2)),
    an_old_dose("rv", 1),
    a_dose("mr", 1),
    replace(a_dose("pcv", 2), lot_number="P9"),
)


@dataclass
class Table:
    """Who reports, about whom, and what was said when it was over."""

    store: Store
    child: Person
    now: datetime = NOW
    said: list[str] = field(default_factory=list)
    times_left: int = 0

    def open(self, had: tuple[Immunization, ...] = HAD) -> AdverseEventEntry:
        return AdverseEventEntry(self.desk(), self.child, had)

    def desk(self) -> Desk:
        return Desk(
            store=self.store,
            content=CONTENT,
            operator=KADER,
            now=lambda: self.now,
            saved=self.said.append,
            leave=self._leave,
        )

    def _leave(self) -> None:
        self.times_left += 1


@pytest.fixture
def table(store: Store) -> Table:
    child = a_child()
    store.people.save(child)
    return Table(store, child)


def fill(entry: AdverseEventEntry, **texts: str) -> AdverseEventEntry:
    """Type a whole, mild event: fever on the evening of the day of the dose."""
    entry.dose_chosen(("mr", 1))
    entry.symptom_ticked("Demam", ticked=True)
    entry.serious_chosen(False)
    for name, text in ({"onset_on": "20/5/2026"} | texts).items():
        entry.text_typed(name, text)
    return entry
