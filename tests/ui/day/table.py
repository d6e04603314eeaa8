"""A small session day at a real store, and what its screen asked the world for."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import TypeVar

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Receipt, Rejection
from posyandu_desktop.ui.day.presenter import DayScreen, Desk, Sent
from posyandu_desktop.ui.running import Runner, run_at_once
from tests.builders import CONTENT, a_child, a_home, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY

T = TypeVar("T")
LAST_MONTH = date(2026, 4, 18)


@dataclass(kw_only=True)
class Asked:
    """What the screen asked for."""

    visits: list[Person] = field(default_factory=list)
    home_visits: list[Person] = field(default_factory=list)
    home_visit_pages: int = 0
    new_people: list[str] = field(default_factory=list)
    deliveries: int = 0
    missing: int = 0


class Later:
    """A runner that brings a job's result home only when told."""

    def __init__(self) -> None:
        self.started = 0
        self.come_home: Callable[[], None] | None = None

    def __call__(
        self,
        job: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[PosyanduError], None],
    ) -> None:
        del failed
        self.started += 1
        self.come_home = lambda: then(job())


class Table:
    """The table with the laptop on hari buka."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.session = open_session(store, KADER, TODAY)
        self.asked = Asked()
        self.stop_sending: Callable[[], None] = lambda: None
        self.sent = Sent(received=0, refused=0, waiting=0)

    def screen(self, run: Runner = run_at_once, standing_note: str = "") -> DayScreen:
        """Return the day as it stands now."""
        return DayScreen(
            Desk(
                store=self.store,
                content=CONTENT,
                session=self.session,
                run=run,
                send=lambda: self.sent,
                stop_sending=self.stop_sending,
                open_visit=self.asked.visits.append,
                open_home_visit=self.asked.home_visits.append,
                show_home_visits=self._home_visits,
                new_person=self.asked.new_people.append,
                show_deliveries=self._deliveries,
                show_missing=self._missing,
                queue=Queue(self.store, self.session, KADER, lambda: NOW),
                standing_note=standing_note,
            )
        )

    def register(self, *people: Person) -> None:
        """Put people into the register."""
        for person in people:
            self.store.people.save(person)

    def record(self, person: Person, visit: Visit) -> Visit:
        """Save somebody's visit as the visit screen does."""
        recorder = Recorder(self.store, CONTENT, KADER, lambda: NOW)
        outcome = recorder.save(person, visit, recorder.history(person, visit))
        assert isinstance(outcome, Recorded), outcome
        return outcome.visit

    def settle(self) -> None:
        """Work out why everybody is expected, as the background does when a day begins."""
        kept = self.store.expectations
        Expecting(self.store, CONTENT).settle(kept.unsettled(TODAY, 1_000), TODAY)

    def begin(self, person: Person, setting: str = "posyandu") -> None:
        """Leave somebody's visit half typed."""
        visit = a_visit(person, session=self.session)
        self.store.drafts.save(
            Draft(
                person_id=person.id,
                session_id=self.session.id,
                visit_id=visit.id,
                typed={"setting": setting},
                saved_at=NOW,
            )
        )

    def receive(self, visit: Visit) -> None:
        """Let the server take a visit."""
        entry = self.store.outbox.entry(Kind.VISIT, visit.id)
        assert entry is not None
        receipt = Receipt(
            kind=Kind.VISIT,
            entity_id=visit.id,
            revision=entry.revision,
            received_at=NOW,
            server="https://fhir.example",
            version="1",
        )
        self.store.outbox.accept(entry, receipt)

    def refuse(self, visit: Visit) -> None:
        """Let the server refuse a visit."""
        entry = self.store.outbox.entry(Kind.VISIT, visit.id)
        assert entry is not None
        self.store.outbox.reject(entry, Rejection(status=422, reason="berat"))

    def _home_visits(self) -> None:
        self.asked.home_visit_pages += 1

    def _missing(self) -> None:
        self.asked.missing += 1

    def _deliveries(self) -> None:
        self.asked.deliveries += 1


def a_made_day(table: Table) -> dict[str, Visit]:
    """Four balita of six were weighed, one of them gained; an adult came, a child is typed."""
    gains, loses, first = a_child("Naufal"), a_child("Rizki"), a_child("Zahra", home=a_home())
    danger, absent, typed = a_child("Fajar"), a_child("Kirana"), a_child("Ilham")
    adult = a_person("Sumarni")
    table.register(gains, loses, first, danger, absent, typed, adult)
    for child in (gains, loses, absent):
        table.record(child, a_visit(child, LAST_MONTH, weight_kg=9.0))
    table.begin(typed)
    session = table.session
    visits = (
        (gains, a_visit(gains, session=session, weight_kg=9.4)),
        (loses, a_visit(loses, session=session, weight_kg=8.9)),
        (first, a_visit(first, session=session, weight_kg=9.2)),
        (danger, a_visit(danger, session=session, weight_kg=9.2, danger_sign=True)),
        (adult, a_visit(adult, session=session, weight_kg=55.0)),
    )
    return {person.name: table.record(person, visit) for person, visit in visits}
