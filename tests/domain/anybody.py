"""Anybody on any day, for properties: every group, every field of their cards, a past of months."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import strategies as st

from posyandu_desktop.domain.age import completed_months, month_start
from posyandu_desktop.domain.card import CardField, Choice, Quantity, YesNo
from posyandu_desktop.domain.case import field_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.visit import Immunization, Setting, SupplementKind, Value, Visit
from posyandu_desktop.settings import resources
from tests.domain.builders import PERSON_ID, TODAY, a_dose, a_person, a_visit
from tests.domain.critical_values import critical_values

AGES_IN_MONTHS = (
    (0, 5),
    (6, 23),
    (24, 59),
    (60, 71),
    (72, 179),
    (180, 227),
    (228, 719),
    (720, 1199),
)
"""One stretch of ages for each way the rules look at somebody; properties try each as often."""


def _with_phq() -> dict[str, bytes]:
    card = json.loads((resources() / "clinical/cards/usia-dewasa.json").read_bytes())
    card["version"] = "uji"
    next(step for step in card["steps"] if "screenings" in step)["screenings"].append("phq_4")
    return {"dewasa.json": json.dumps(card).encode()}


WITH_PHQ = ClinicalContent(lambda path: (resources() / path).read_bytes(), _with_phq)
"""The content of a Puskesmas that asks PHQ-4 too, so that no screening is left out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One person with one visit, and everything before."""

    person: Person
    visit: Visit
    history: tuple[Visit, ...] = ()
    episodes: Episodes = NO_EPISODES

    @property
    def months(self) -> int:
        return completed_months(self.person.born_on, self.visit.visited_on)

    def with_answers(self, answers: Mapping[str, Value]) -> "Seen":
        """The same visit with these values put in; everything else stays."""
        observations = {**self.visit.observations, **answers}
        return replace(self, visit=replace(self.visit, observations=observations))

    def without(self, code: str) -> "Seen":
        """The same visit with one field not measured or asked."""
        kept = {each: value for each, value in self.visit.observations.items() if each != code}
        return replace(self, visit=replace(self.visit, observations=kept))

    def meaning(self) -> Interpretation:
        return interpret(self.person, self.visit, self.history, WITH_PHQ, self.episodes)


def fields_for(seen: Seen) -> tuple[CardField, ...]:
    """Every field that is asked of them that day, without the places for doses and the like."""
    person, on = seen.person, seen.visit.visited_on
    cards = WITH_PHQ.card_for(person, on, seen.episodes, seen.visit.setting)
    groups = WITH_PHQ.groups(person, on, seen.episodes)
    fields = {
        field.code: field
        for card in cards
        for step in card.steps
        for field in step.fields
        if isinstance(field, Quantity | YesNo | Choice)
        and field.concerns(person.sex, seen.months, groups)
    }
    return tuple(fields.values())


@st.composite
def people(draw: st.DrawFn, ages: tuple[int, int] | None = None) -> Person:
    youngest, oldest = ages or draw(st.sampled_from(AGES_IN_MONTHS))
    months = draw(st.integers(youngest, oldest))
    years, rest = divmod(months, 12)
    birthday = month_start(date(TODAY.year - years - 1, TODAY.month, TODAY.day), 12 - rest)
    born_on = birthday - timedelta(days=draw(st.integers(0, 27)))
    return a_person(born_on, draw(st.sampled_from(Sex)))


def a_value(field: CardField, seen: Seen) -> st.SearchStrategy[Value]:
    """A value the card allows: near the limits of the rules, or anywhere."""
    if isinstance(field, Choice):
        return st.sampled_from([option.code for option in field.options])
    if not isinstance(field, Quantity):
        return st.booleans()
    steps = 10**field.decimals
    anywhere = st.integers(round(field.minimum * steps), round(field.maximum * steps))
    numbers = anywhere.map(lambda number: number / steps)
    critical = critical_values(field, seen.person, seen.visit, WITH_PHQ, seen.episodes)
    return st.sampled_from(critical) | numbers if critical else numbers


@st.composite
def _with_observations(draw: st.DrawFn, seen: Seen) -> Seen:
    for field in fields_for(seen):
        if draw(st.booleans()):
            seen = seen.with_answers({field.code: draw(a_value(field, seen))})
    return seen


def a_pregnancy(
    lmp: date,
    outcome: Outcome | None = None,
    weight_kg: float | None = 50.0,
    *,
    is_dated: bool = True,
) -> Pregnancy:
    """A pregnancy of somebody of 155 cm, noted today."""
    dating = Dating(method=DatingMethod.LMP, on=lmp, noted_on=TODAY)
    return Pregnancy(
        id=PregnancyId(UUID(int=1)),
        woman_id=PERSON_ID,
        noted_on=TODAY,
        dating=dating if is_dated else None,
        outcome=outcome,
        pre_pregnancy_weight_kg=weight_kg,
        height_cm=155.0,
    )


PREGNANT = Episodes(pregnancies=(a_pregnancy(TODAY - timedelta(weeks=26)),))


@st.composite
def _pregnancies(draw: st.DrawFn, person: Person) -> Episodes:
    months = completed_months(person.born_on, TODAY)
    if person.sex is Sex.MALE or not 144 <= months < 600 or not draw(st.booleans()):
        return NO_EPISODES
    lmp = TODAY - timedelta(days=draw(st.integers(0, 900)))
    ended_on = lmp + timedelta(days=draw(st.integers(60, 290)))
    kind = draw(st.sampled_from(OutcomeKind))
    children = 1 if kind is OutcomeKind.LIVE_BIRTH else 0
    outcome = Outcome(kind=kind, on=ended_on, live_children=children)
    has_ended = ended_on <= TODAY and draw(st.booleans())
    pregnancy = a_pregnancy(
        lmp,
        outcome if has_ended else None,
        draw(st.sampled_from([None, 40.0, 50.0, 62.0, 80.0])),
        is_dated=draw(st.booleans()) or has_ended,
    )
    return Episodes(pregnancies=(pregnancy,))


_DOSES = [
    (vaccine.code, dose.number)
    for vaccine in WITH_PHQ.immunization_schedule.planned_vaccines
    for dose in vaccine.doses
]


@st.composite
def _past(draw: st.DrawFn, seen: Seen) -> tuple[Visit, ...]:
    visits = []
    for months_ago in draw(st.sets(st.integers(1, 4), max_size=4)):
        on = month_start(TODAY, -months_ago)
        if on >= seen.person.born_on:
            weight = field_of(WITH_PHQ.card_for(seen.person, TODAY), "weight_kg")
            assert weight is not None
            measured = {"weight_kg": draw(a_value(weight, seen))}
            visits.append(a_visit(on, measured, immunizations=draw(_doses(seen.person, on))))
    return tuple(visits)


def _doses(person: Person, on: date) -> st.SearchStrategy[list[Immunization]]:
    days = st.none() | st.dates(person.born_on, on)
    return st.lists(
        st.builds(lambda key, day: a_dose(key[0], key[1], day), st.sampled_from(_DOSES), days),
        max_size=4,
    )


@st.composite
def anybody(
    draw: st.DrawFn,
    ages: tuple[int, int] | None = None,
    sex: Sex | None = None,
    episodes: Episodes | None = None,
) -> Seen:
    """Somebody with a visit today, whose fields are each filled in or not."""
    person = draw(people(ages))
    person = person if sex is None else replace(person, sex=sex)
    handed_out = draw(st.sets(st.sampled_from(SupplementKind), max_size=1))
    setting = draw(st.sampled_from([Setting.POSYANDU, Setting.POSYANDU, Setting.HOME]))
    seen = Seen(
        person=person,
        visit=replace(a_visit(TODAY, supplements=sorted(handed_out)), setting=setting),
        episodes=draw(_pregnancies(person)) if episodes is None else episodes,
    )
    seen = replace(seen, history=draw(_past(seen)))
    return draw(_with_observations(seen))
