"""Write down a class or talk: one record, and it counts for everybody who was there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from posyandu_desktop.domain.asked_fields import asked_fields
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.group_education import (
    GroupEducation,
    GroupEducationId,
    class_problems,
    counted_in,
    taken_out_of,
)
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Setting, Visit, VisitStatus
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.store.open import Store

_A_MONTH = timedelta(days=31)


@dataclass(frozen=True, slots=True)
class ClassSaved:
    """The class is on disk."""

    group: GroupEducation


@dataclass(frozen=True, slots=True)
class ClassRefused:
    """Nothing was saved: these must be mended."""

    problems: tuple[Problem, ...]


class ClassBook:
    """What one signed-in operator does with classes."""

    def __init__(
        self, store: Store, content: ClinicalContent, operator: Operator, now: datetime
    ) -> None:
        self._store = store
        self._content = content
        self._operator = operator
        self._now = now

    def save(self, group: GroupEducation, why: Reason | None = None) -> ClassSaved | ClassRefused:
        """Save a class and count it in the visits of that day, or say what is wrong with it.

        Whoever wrote it down first stays its author.

        Raises:
            CannotSave: The disk did not take it.
        """
        problems = tuple(class_problems(group, self._now.astimezone().date()))
        if problems:
            return ClassRefused(problems)
        before = self._store.classes.find(group.id)
        signed = replace(
            group,
            recorded_by=before.recorded_by if before else self._operator.id,
            recorded_at=before.recorded_at if before else self._now,
        )
        with self._store.transaction():
            self._store.classes.save(signed)
            for one in before.present if before else ():
                self._count(one, before, None, why)
            for one in signed.present:
                self._count(one, None, signed, why)
        return ClassSaved(signed)

    def take_back(self, group_id: GroupEducationId, why: Reason) -> GroupEducation:
        """Let a class no longer count, and take it out of the visits of that day.

        Raises:
            KeyError: There is no such class; asking is a bug.
            CannotSave: The disk did not take it.
        """
        group = self._get(group_id)
        with self._store.transaction():
            self._store.classes.take_back(group_id, why)
            for one in group.present:
                self._count(one, group, None, why)
        return group

    def restore(self, group_id: GroupEducationId) -> GroupEducation:
        """Let a class count again.

        Raises:
            KeyError: There is no such class; asking is a bug.
            CannotSave: The disk did not take it.
        """
        group = self._get(group_id)
        with self._store.transaction():
            self._store.classes.restore(group_id)
            for one in group.present:
                self._count(one, None, group, None)
        return group

    def _get(self, group_id: GroupEducationId) -> GroupEducation:
        group = self._store.classes.find(group_id)
        if group is None:
            raise KeyError(group_id)
        return group

    def _count(
        self,
        person_id: PersonId,
        out: GroupEducation | None,
        within: GroupEducation | None,
        why: Reason | None,
    ) -> None:
        group = within or out
        if group is None:
            return
        saved = visit_on(self._store, person_id, group.held_on)
        draft = self._store.drafts.of(person_id)
        if saved is None or (draft is not None and draft.visit_id == saved.id):
            # What is still being typed takes the class over when it is saved.
            return
        if self._store.pulled.foreign([saved.id]):
            # Another laptop's visit stays as it was written there; the class itself tells.
            return
        visit = saved
        if out is not None:
            others = [
                one
                for one in self._store.classes.of_person(person_id)
                if one.held_on == out.held_on and one.id != out.id
            ]
            visit = taken_out_of(visit, out, others)
        if within is not None:
            visit = counted_in(visit, within, self._asked(person_id, visit))
        if visit != saved:
            amended = replace(visit, status=VisitStatus.AMENDED)
            self._store.visits.save(amended, self._store.visits.findings_of(saved.id), why)

    def _asked(self, person_id: PersonId, visit: Visit) -> frozenset[str]:
        person = self._store.people.get(person_id)
        episodes = episodes_of(self._store, person_id)
        return asked_codes(self._content, person, visit, episodes)


def with_classes(
    content: ClinicalContent,
    person: Person,
    visit: Visit,
    history: Sequence[Visit],
    episodes: Episodes,
) -> Visit:
    """Return the visit with what the classes of its day add to it.

    "Ikut kelas ibu hamil" asks about the time since the last visit: a class on a day between the
    two answers it as well. What was told on another day was not told at this visit.
    """
    if visit.setting is not Setting.POSYANDU or not episodes.classes:
        return visit
    asked = asked_codes(content, person, visit, episodes)
    since = _last_before(visit, history)
    for group in episodes.classes:
        if group.held_on == visit.visited_on:
            visit = counted_in(visit, group, asked)
        elif since < group.held_on < visit.visited_on:
            visit = counted_in(visit, replace(group, topics=()), asked)
    return visit


def _last_before(visit: Visit, history: Sequence[Visit]) -> date:
    """Return the day of the visit before; of a first one, a day a month ago."""
    days = [
        one.visited_on
        for one in history
        if one.setting is Setting.POSYANDU
        and one.status is not VisitStatus.ENTERED_IN_ERROR
        and one.visited_on < visit.visited_on
    ]
    return max(days, default=visit.visited_on - _A_MONTH)


def asked_codes(
    content: ClinicalContent, person: Person, visit: Visit, episodes: Episodes
) -> frozenset[str]:
    """Return the codes of every question somebody is asked on the day of a visit."""
    if visit.visited_on < person.born_on:
        return frozenset()
    cards = content.card_for(person, visit.visited_on, episodes, visit.setting)
    groups = content.groups(person, visit.visited_on, episodes)
    return frozenset(asked_fields(cards, person, visit.visited_on, groups))


def visit_on(store: Store, person_id: PersonId, day: date) -> Visit | None:
    """Return somebody's visit to the posyandu on a day, or None."""
    return next(
        (
            visit
            for visit in store.visits.of_person(person_id)
            if visit.visited_on == day and visit.setting is Setting.POSYANDU
        ),
        None,
    )


def came_on(store: Store, session: Session) -> tuple[Person, ...]:
    """Return who came on a session day, served, half typed or still waiting, by name."""
    typed = (draft.person_id for draft in store.drafts.all() if draft.session_id == session.id)
    waiting = (one.person_id for one in store.arrivals.of_session(session.id))
    served = store.sessions.attended(session.id)
    ids: Iterable[PersonId] = dict.fromkeys((*served, *typed, *waiting))
    people = store.people.get_many(tuple(ids)).values()
    return tuple(sorted(people, key=lambda person: person.name.casefold()))
