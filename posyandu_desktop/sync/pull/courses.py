"""Courses of recovery food of other laptops: anybody may end one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.meeting import Rule
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.told_plainly import end_of, told_end
from posyandu_desktop.store.feeding import episode_of_columns
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.feeding import FEEDING_FACTS
from posyandu_desktop.sync.pull.former_states import former_states
from posyandu_desktop.sync.pull.keeping import VOID, Told, day_of, head, part, said
from posyandu_desktop.sync.pull.received import ReceivedRecord

_COLUMNS: Final = {code: column for column, code in FEEDING_FACTS.items()}


def read_course(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what the Procedure of a course says."""
    reasons = [own.code for one in got.reasonCode if (own := one.own("feeding-reason"))]
    if not got.performedPeriod.start or not set(reasons) & set(FeedingReason):
        return None
    end, last = got.outcome.own("feeding-end"), day_of(got.performedPeriod.end)
    ended = f"{last} {end.code}" if end and last and end.code in set(FeedingEnd) else None
    start = day_of(got.performedPeriod.start)
    return part({"reason": reasons[0], "started_on": start, "ended": ended}, leads=True)


def read_fact(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what an Observation says of its course."""
    own = got.code.own("observation")
    value = got.valueQuantity.value if got.valueQuantity and not got.is_void else None
    return part({_COLUMNS[own.code]: value}) if own else None


class Courses:
    """Courses between the wire and the store."""

    kind = Kind.FEEDING
    rules: Mapping[str, Rule] = {"ended": Rule.PEOPLE}
    has_one_writer = False
    is_somebodys = True

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server's parts say; None while it is not whole."""
        known = said(facts)
        if head(facts) is None or (known.get("planned_days") or 0) < 1:
            return None
        names = ("reason", "started_on", "planned_days", "start_weight_kg", "ended")
        end_weight_kg = known.get("end_weight_kg") if known["ended"] else None
        found = {name: known.get(name) for name in names}
        return {**found, "end_weight_kg": end_weight_kg, VOID: False}

    def find(self, record_id: UUID) -> Told | None:
        """Return the course of this laptop as it would be told, or None."""
        course = self._store.feeding.find(FeedingId(record_id))
        return told_of(course) if course else None

    def former(self, record_id: UUID, *, is_typed: bool) -> list[Told]:
        """Return the states it was in here."""
        states = former_states(self._store, self.kind, record_id, is_typed=is_typed)
        return [told_of(episode_of_columns(state)) for state in states]

    def put(
        self, record_id: UUID, owner: PersonId | None, values: Told, _changed: frozenset[str]
    ) -> bool:
        """Keep a course."""
        known_here = self._store.feeding.find(FeedingId(record_id))
        person_id = owner or (known_here.person_id if known_here else None)
        if person_id is None:
            return False
        start_weight_kg, end_weight_kg = values["start_weight_kg"], values["end_weight_kg"]
        course = FeedingEpisode(
            id=FeedingId(record_id),
            person_id=person_id,
            reason=FeedingReason(str(values["reason"])),
            started_on=date.fromisoformat(str(values["started_on"])),
            planned_days=int(float(str(values["planned_days"]))),
            start_weight_kg=None if start_weight_kg is None else float(start_weight_kg),
        )
        if end := end_of(values["ended"]):
            ended_on, reason = end
            known = None if end_weight_kg is None else float(end_weight_kg)
            course = replace(course, ended_on=ended_on, end_reason=reason, end_weight_kg=known)
        self._store.feeding.save_pulled(course)
        return True


def told_of(course: FeedingEpisode) -> Told:
    """Return a course in plain values, as the wire tells of it."""
    ended = told_end(course.ended_on, course.end_reason)
    return {
        "reason": course.reason.value,
        "started_on": course.started_on.isoformat(),
        "planned_days": course.planned_days,
        "start_weight_kg": course.start_weight_kg,
        "ended": ended,
        "end_weight_kg": course.end_weight_kg if ended else None,
        VOID: False,
    }
