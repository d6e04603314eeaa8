"""What lasts longer than a visit, or is of many people, for these tests."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta, timezone
from typing import Any
from uuid import uuid4

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    EventOutcome,
    SeriousCriterion,
)
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from tests.sync.people import NOW, RINA, TODAY

WIB = timezone(timedelta(hours=7))


def a_woman(**changes: Any) -> Person:
    woman = Person(
        id=PersonId(uuid4()), name="Dewi Lestari", sex=Sex.FEMALE, born_on=date(1998, 4, 2)
    )
    return replace(woman, **changes)


def a_pregnancy(woman: Person, **changes: Any) -> Pregnancy:
    """Return an open pregnancy of which everything is known."""
    pregnancy = Pregnancy(
        id=PregnancyId(uuid4()),
        woman_id=woman.id,
        noted_on=date(2025, 10, 7),
        dating=Dating(
            method=DatingMethod.LMP,
            on=date(2025, 8, 20),
            noted_on=date(2025, 10, 7),
            noted_by=RINA.id,
        ),
        gravida=2,
        para=1,
        abortus=0,
        previous_birth_on=date(2021, 3, 4),
        pre_pregnancy_weight_kg=48.5,
        height_cm=152.0,
        fetuses_expected=1,
    )
    return replace(pregnancy, **changes)


def a_birth(**changes: Any) -> Outcome:
    born = Outcome(
        kind=OutcomeKind.LIVE_BIRTH, on=date(2026, 1, 20), at=time(4, 30), live_children=1
    )
    return replace(born, **changes)


def a_course(person: Person, **changes: Any) -> FeedingEpisode:
    course = FeedingEpisode(
        id=FeedingId(uuid4()),
        person_id=person.id,
        reason=FeedingReason.WASTED,
        started_on=date(2026, 1, 5),
        planned_days=56,
        start_weight_kg=7.8,
    )
    return replace(course, **changes)


ENDED: dict[str, Any] = {
    "ended_on": date(2026, 2, 2),
    "end_reason": FeedingEnd.RECOVERED,
    "end_weight_kg": 8.4,
}


def an_event(person: Person, **changes: Any) -> AdverseEvent:
    """Return a fever after the full visit's dose of measles and rubella."""
    event = AdverseEvent(
        id=AdverseEventId(uuid4()),
        person_id=person.id,
        vaccine="mr",
        dose_number=1,
        lot_number="A123",
        vaccinator="Bidan Yuli",
        given_at=datetime(2026, 2, 5, 9, 0, tzinfo=WIB),
        given_time_known=False,
        onset_at=datetime(2026, 2, 6, 20, 0, tzinfo=WIB),
        symptoms=("Demam tinggi", "Kejang"),
        serious_criteria=frozenset({SeriousCriterion.HOSPITALISATION}),
        outcome=EventOutcome.RECOVERED,
        action="Dirawat sehari",
        reported_to="Puskesmas Cisarua",
        reported_at=datetime(2026, 2, 7, 8, 0, tzinfo=WIB),
        recorded_by=RINA.id,
    )
    return replace(event, **changes)


def a_class(*present: PersonId, **changes: Any) -> GroupEducation:
    group = GroupEducation(
        id=GroupEducationId(uuid4()),
        kind=GroupKind.TODDLER_CLASS,
        held_on=TODAY,
        topics=("complementary_feeding", "stimulation"),
        speaker="Bidan Yuli",
        present=present,
        recorded_by=RINA.id,
        recorded_at=NOW,
    )
    return replace(group, **changes)
