"""The demo village: an invented posyandu with people of all ages and a year of sessions.

Nobody in it lives. Their NIKs begin with 99, which is no province; the posyandu is marked as a
demo, and such a posyandu is never uploaded beyond this machine.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import chain, count, islice
from uuid import uuid5

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.errors import AlreadyInitialised
from posyandu_desktop.services.demo.course import Course, Staff
from posyandu_desktop.services.demo.families import Village
from posyandu_desktop.services.demo.mothers import episodes_of
from posyandu_desktop.store.open import Store

PEOPLE = 600
MONTHS = 12
PEOPLE_AT_ONCE = 100

Progress = Callable[[int, int], None]
"""Hears how many of how many people are done."""


def build_demo_village(
    store: Store,
    content: ClinicalContent,
    today: date,
    *,
    seed: int = 7,
    progress: Progress | None = None,
) -> None:
    """Fill a new posyandu with the demo village, all or nothing, and mark it as a demo.

    The same seed and day make the same village in the same posyandu. Nothing is queued for upload.

    Raises:
        AlreadyInitialised: There are people in this register; invented ones are never mixed in.
        CannotSave: The disk did not take it; the posyandu stays empty.
    """
    with store.transaction():
        store.posyandu.save(replace(store.posyandu.get(), is_demo=True))
        _Build(store, content, today, seed).fill(PEOPLE, MONTHS, progress)


def build_register(
    store: Store,
    content: ClinicalContent,
    *,
    people: int = 10_000,
    months: int = 24,
    today: date,
    seed: int = 7,
) -> None:
    """Fill an empty register with so many invented people and so many months of sessions.

    Raises:
        AlreadyInitialised: There are people in this register.
        CannotSave: The disk did not take it.
    """
    _Build(store, content, today, seed).fill(people, months, None)


@dataclass(frozen=True, slots=True)
class _Build:
    """One village being built."""

    store: Store
    content: ClinicalContent
    today: date
    seed: int

    def fill(self, people: int, months: int, progress: Progress | None) -> None:
        """Save so many people and their visits of so many months."""
        if self.store.people.count():
            raise AlreadyInitialised
        sessions = self._sessions(months)
        done = 0
        for portion in self._portions(people):
            with self.store.transaction():
                for person in portion:
                    children = [child for child in portion if child.mother_id == person.id]
                    self._add(person, episodes_of(person, children, self.today), sessions)
            done += len(portion)
            if progress is not None:
                progress(done, people)

    def _sessions(self, months: int) -> tuple[Session, ...]:
        """Save and return one closed session a month, the last one in the month before today."""
        posyandu_id = self.store.posyandu.get().id
        sessions = tuple(
            Session(
                id=SessionId(uuid5(posyandu_id, f"demo/{day.isoformat()}")),
                held_on=day,
                opened_by=next(iter(self._staff().writers)),
                closed=True,
            )
            for day in session_days(self.today, months)
        )
        for session in sessions:
            self.store.sessions.save(session)
        return sessions

    def _portions(self, people: int) -> Iterator[Sequence[Person]]:
        """Yield the people of some families at once, until there are exactly so many."""
        posyandu = self.store.posyandu.get()
        village = Village(posyandu.id, posyandu.village, self.today, self.seed)
        families = (village.family(number) for number in count())
        villagers = islice(chain.from_iterable(families), people)
        while portion := tuple(islice(villagers, PEOPLE_AT_ONCE)):
            yield portion

    def _add(self, person: Person, episodes: Episodes, sessions: Sequence[Session]) -> None:
        """Save a person, every pregnancy and every visit of theirs."""
        self.store.people.save(person, queue=False)
        course = Course(
            person, self.content, self._staff(), self.today, episodes, seed=f"{self.seed}/course"
        )
        for pregnancy in course.episodes.pregnancies:
            self.store.pregnancies.save(pregnancy, queue=False)
        past = list(course.run(sessions))
        findings = {visit.id: found.findings for visit, found in past}
        self.store.visits.save_history((visit for visit, _ in past), findings)

    def _staff(self) -> Staff:
        operators = self.store.operators.all()
        midwives = [each for each in operators if each.role is Role.BIDAN]
        return Staff(
            writers=tuple(each.id for each in operators),
            midwives=tuple(each.id for each in midwives),
            vaccinator=midwives[0].name if midwives else "Bidan Desa",
        )


def session_days(today: date, months: int) -> list[date]:
    """Return the second Tuesday of each of the months before this one, oldest first."""
    this_month = today.replace(day=1)
    firsts = [month_start(this_month, -back) for back in range(months, 0, -1)]
    return [first + timedelta(days=(1 - first.weekday()) % 7 + 7) for first in firsts]
