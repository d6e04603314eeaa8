"""A year (or more) of one invented person at the posyandu: when they came and what happened."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import uuid5

from posyandu_desktop.domain.age import completed_months, month_start
from posyandu_desktop.domain.card import Card, Quantity, Supplements
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.immunization import earliest_day, latest_day
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_context import school_class_on
from posyandu_desktop.domain.immunization_next import next_doses
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.supplement import due_supplements
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    Value,
    Visit,
    VisitId,
)
from posyandu_desktop.services.demo.answers import answers
from posyandu_desktop.services.demo.bodies import GrowingBody, GrownBody
from posyandu_desktop.services.demo.mothers import gained_kg, maternal_answers, with_weights
from posyandu_desktop.services.demo.referrals import followed

_COMES = {
    LifeCycleGroup.INFANT: 0.8,
    LifeCycleGroup.TODDLER: 0.74,
    LifeCycleGroup.PRESCHOOL: 0.6,
    LifeCycleGroup.SCHOOL_AGE: 0.12,
    LifeCycleGroup.ADOLESCENT: 0.1,
    LifeCycleGroup.ADULT: 0.22,
    LifeCycleGroup.ELDERLY: 0.55,
}
"""How often somebody of a group comes in this village; invented."""

_LAST_GROWING_MONTH = 228
_OPENS_AT = time(1, 0, tzinfo=UTC)
_MINUTES_OPEN = 180


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Who writes, and who vaccinates: only a midwife signs a dose given here."""

    writers: tuple[OperatorId, ...]
    midwives: tuple[OperatorId, ...]
    vaccinator: str


class Course:
    """One person through the sessions, in order."""

    def __init__(
        self,
        person: Person,
        content: ClinicalContent,
        staff: Staff,
        until: date,
        episodes: Episodes = NO_EPISODES,
        *,
        seed: str,
    ) -> None:
        self._person = person
        self._content = content
        self._staff = staff
        self._until = until
        self._random = Random(f"{seed}/{person.id}")  # noqa: S311  # an invented life
        is_growing = completed_months(person.born_on, until) < _LAST_GROWING_MONTH
        self._body: GrowingBody | GrownBody = (
            GrowingBody(person, content.growth_tables, self._random)
            if is_growing
            else GrownBody(person, until, self._random)
        )
        self.episodes = episodes
        if isinstance(self._body, GrownBody):
            self.episodes = with_weights(episodes, self._body.weight_kg, self._body.height_cm)
        self._visits: list[Visit] = []

    def run(self, sessions: Sequence[Session]) -> Iterator[tuple[Visit, Interpretation]]:
        """Yield every visit with what it means."""
        for session in sessions:
            if self._belongs(session.held_on):
                measured = self._body.measure(session.held_on)
                if self._random.random() < self._habit(session.held_on):
                    yield self._attend(session, measured)

    def _belongs(self, on: date) -> bool:
        left_on = self._person.status_on
        return self._person.born_on <= on and (left_on is None or on <= left_on)

    def _habit(self, on: date) -> float:
        group = life_cycle_group(self._person.born_on, on)
        is_working_man = group is LifeCycleGroup.ADULT and self._person.sex is Sex.MALE
        return 0.1 if is_working_man else _COMES[group]

    def _attend(self, session: Session, measured: dict[str, Value]) -> tuple[Visit, Interpretation]:
        on = session.held_on
        cards = self._content.card_for(self._person, on, self.episodes)
        doses = tuple(self._doses(on))
        is_given_here = any(dose.source is ImmunizationSource.GIVEN_HERE for dose in doses)
        writers = (is_given_here and self._staff.midwives) or self._staff.writers
        visit = Visit(
            id=VisitId(uuid5(self._person.id, f"demo/{on.isoformat()}")),
            person_id=self._person.id,
            visited_on=on,
            cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
            observations=self._observations(cards, on, measured),
            immunizations=doses,
            supplements=self._supplements(cards, on),
            session_id=session.id,
            recorded_by=self._random.choice(writers),
            recorded_at=datetime.combine(on, _OPENS_AT)
            + timedelta(minutes=self._random.randrange(_MINUTES_OPEN)),
        )
        meaning = interpret(self._person, visit, self._visits, self._content, self.episodes)
        visit = replace(
            visit,
            education=self._topics(on, meaning),
            referral=self._referral(meaning, on),
        )
        self._visits.append(visit)
        return visit, meaning

    def _observations(
        self, cards: Sequence[Card], on: date, measured: dict[str, Value]
    ) -> dict[str, Value]:
        months = completed_months(self._person.born_on, on)
        groups = self._content.groups(self._person, on, self.episodes)
        known = measured | answers(self._person, on, self._random)
        known |= self._as_a_mother(on, measured, groups)
        found: dict[str, Value] = {}
        for field in (field for card in cards for step in card.steps for field in step.fields):
            value = known.get(field.code)
            if field.section is not None and field.section.danger is not None:
                value = False
            if value is None or not field.concerns(self._person.sex, months, groups):
                continue
            if isinstance(field, Quantity) and isinstance(value, float):
                value = round(value, field.decimals)
            found[field.code] = value
        return found

    def _as_a_mother(
        self, on: date, measured: dict[str, Value], groups: Sequence[LifeCycleGroup]
    ) -> dict[str, Value]:
        found = maternal_answers(groups, self._random)
        pregnancy = self.episodes.pregnancy_on(on, self._content.maternal)
        weight_kg = measured.get("weight_kg")
        if pregnancy is not None and isinstance(weight_kg, float):
            found["weight_kg"] = weight_kg + gained_kg(pregnancy, on)
        return found

    def _doses(self, on: date) -> Iterator[Immunization]:
        schedule = self._content.immunization_schedule
        school_class = school_class_on(self._visits, schedule, on)
        if completed_months(self._person.born_on, on) >= 60 and school_class is None:
            return
        if not self._visits:
            yield from self._copied_from_book(on)
            return
        context = PlanContext(school_class=school_class)
        for dose in next_doses(self._person, on, self._visits, schedule, context):
            if dose.due and self._random.random() < 0.85:
                yield Immunization(
                    vaccine=dose.vaccine,
                    dose_number=dose.dose_number,
                    source=ImmunizationSource.GIVEN_HERE,
                    given_on=on,
                    lot_number=f"{dose.vaccine[:3].upper()}-{on:%y%m}",
                    expires_on=on + timedelta(days=300),
                    vaccinator=self._staff.vaccinator,
                )

    def _copied_from_book(self, on: date) -> Iterator[Immunization]:
        """Yield what an ordinary child has had before the first session of this register."""
        for vaccine in self._content.immunization_schedule.vaccines:
            previous_on: date | None = None
            for dose in () if vaccine.only_where_used else vaccine.doses:
                recommended_on = month_start(self._person.born_on, dose.recommended_month)
                earliest_on = earliest_day(self._person, dose, previous_on)
                wait = timedelta(days=self._random.randrange(1 if dose.until_day else 25))
                given_on = max(recommended_on, earliest_on) + wait
                latest_on = latest_day(self._person, dose) or given_on
                if given_on >= on or given_on > latest_on or self._random.random() < 0.03:
                    break
                is_forgotten = self._random.random() < 0.02
                yield Immunization(
                    vaccine=vaccine.code,
                    dose_number=dose.number,
                    source=ImmunizationSource.BUKU_KIA,
                    given_on=None if is_forgotten else given_on,
                )
                previous_on = given_on

    def _supplements(self, cards: Sequence[Card], on: date) -> tuple[Supplement, ...]:
        offered = {
            kind
            for card in cards
            for step in card.steps
            for field in step.fields
            if isinstance(field, Supplements)
            for kind in field.offers
        }
        rules = self._content.supplement_rules
        return tuple(
            Supplement(kind=rule.kind)
            for rule in due_supplements(self._person, on, self._visits, rules)
            if rule.kind in offered and self._random.random() < 0.93
        )

    def _topics(self, on: date, meaning: Interpretation) -> tuple[str, ...]:
        months = completed_months(self._person.born_on, on)
        group = life_cycle_group(self._person.born_on, on)
        found = {finding.code for finding in meaning.findings}
        fitting = [
            topic
            for topic in self._content.education_topics.topics
            if group in topic.groups
            and topic.sex in (None, self._person.sex)
            and topic.from_month <= months <= (topic.to_month or months)
        ]
        suggested = [topic for topic in fitting if found & set(topic.suggested_by)]
        topics = suggested or fitting
        return (self._random.choice(topics).code,) if topics else ()

    def _referral(self, meaning: Interpretation, on: date) -> Referral | None:
        advice = next((each for each in meaning.advice if each.refer_to), None)
        if advice is None or advice.refer_to is None or self._random.random() > 0.5:
            return None
        made = Referral(
            target=ReferralTarget(advice.refer_to),
            reasons=tuple(finding.code for finding in advice.because),
        )
        return followed(made, self._person.id, on, self._until)
