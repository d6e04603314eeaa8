"""The table at which visits are typed: a store, who sits there, and what the screen asked for."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization, Setting, Visit, VisitId
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.case import opened
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.doses import Lots
from posyandu_desktop.ui.visit.home_day import home_visit_on
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from tests.builders import CONTENT
from tests.services.stores import KADER, NOW, TODAY

RATNA = Operator(id=OperatorId(uuid4()), name="Bidan Ratna", role=Role.BIDAN)


class Seat:
    """One operator at the laptop; `open` does what a click on a name does."""

    def __init__(
        self,
        store: Store,
        operator: Operator = KADER,
        vaccinators: tuple[str, ...] = (RATNA.name,),
    ) -> None:
        self.store = store
        store.operators.save(operator)
        self.session = open_session(store, operator, TODAY)
        self.times_left = 0
        self.recorded: list[Recorded] = []
        self.shown_again: list[TypedVisit] = []
        self.pregnancies_asked: list[Person] = []
        self.shown_to_mother: list[Case] = []
        self.printed: list[Case] = []
        self.events_asked: list[tuple[Person, tuple[Immunization, ...]]] = []
        self.desk = Desk(
            recorder=Recorder(store, CONTENT, operator, lambda: NOW),
            content=CONTENT,
            operator=operator,
            operators=(
                operator,
                *(Operator(id=OperatorId(uuid4()), name=n, role=Role.BIDAN) for n in vaccinators),
            ),
            lots=Lots(),
            now=lambda: NOW,
            leave=self._leave,
            show_pregnancy=self.pregnancies_asked.append,
            show_adverse_event=lambda person, had: self.events_asked.append((person, had)),
            show_to_mother=self.shown_to_mother.append,
            print_for_mother=self._print,
            saved=self.recorded.append,
            show_again=self._show_again,
        )

    def register(self, person: Person, *history: Visit) -> Person:
        """Put somebody into the register, with the visits of an older book."""
        self.store.people.save(person)
        for visit in history:
            self.store.visits.save(visit)
        return person

    def open(self, person: Person, posture: str = "lying") -> VisitEntry:
        """Open somebody's visit of today: the draft, the saved one, or a fresh one."""
        saved = next(
            (
                visit
                for visit in self.store.visits.of_person(person.id)
                if visit.session_id == self.session.id
            ),
            None,
        )
        draft = self.store.drafts.of(person.id)
        typed = opened(saved, draft, self.fresh(person, posture), self.desk, person)
        return VisitEntry(person, typed, self.desk)

    def fresh(self, person: Person, posture: str = "lying") -> TypedVisit:
        """Return a visit in which nobody has typed yet."""
        return TypedVisit(
            visit_id=VisitId(uuid4()),
            person_id=person.id,
            session_id=self.session.id,
            visited_on=TODAY,
            choices={"posture": posture},
        )

    def sits_down(self, operator: Operator, vaccinators: tuple[str, ...] = ()) -> None:
        """Let somebody else sign in."""
        self.desk = replace(
            self.desk,
            operator=operator,
            operators=(
                operator,
                *(Operator(id=OperatorId(uuid4()), name=n, role=Role.BIDAN) for n in vaccinators),
            ),
            recorder=Recorder(self.store, CONTENT, operator, lambda: NOW),
        )

    def open_at_home(self, person: Person, on: date = TODAY) -> VisitEntry:
        """Open somebody's home visit of a day: the draft, the saved one, or a fresh one."""
        saved = home_visit_on(self.store.visits.of_person(person.id), on)
        fresh = replace(self.fresh(person), session_id=None, visited_on=on, setting=Setting.HOME)
        draft = self.store.drafts.of(person.id)
        return VisitEntry(person, opened(saved, draft, fresh, self.desk, person), self.desk)

    def show_again(self, person: Person) -> VisitEntry:
        """Open what was last moved to another day."""
        return VisitEntry(person, self.shown_again[-1], self.desk)

    def _leave(self) -> None:
        self.times_left += 1

    def _print(self, case: Case) -> str:
        self.printed.append(case)
        return "Tercetak."

    def _show_again(self, _person: Person, typed: TypedVisit) -> None:
        self.shown_again.append(typed)
