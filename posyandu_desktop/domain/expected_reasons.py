"""Every reason why one person is expected on a day, worked out from all that is known of them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from uuid import UUID

from posyandu_desktop.domain.age import completed_months, month_start
from posyandu_desktop.domain.card import Card, Frequency
from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.expected import Reason, Topic, in_order
from posyandu_desktop.domain.expected_due import (
    due_reason,
    mother_reasons,
    supplement_reasons,
    vaccine_reasons,
)
from posyandu_desktop.domain.expected_files import Due
from posyandu_desktop.domain.expected_last import Findings, last_found, last_time_reasons
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.immunization_applies import NOWHERE, PlanContext
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    ReferralState,
    Setting,
    Value,
    Visit,
    VisitId,
    VisitStatus,
)

_NO_VISIT = VisitId(UUID(int=0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """All that is known of one person.

    Attributes:
        visits: In any order; those entered in error and those to come do not count.
        findings: What was found at each.
        sessions: The days of the last sessions before the day asked about, newest first.
    """

    person: Person
    visits: Sequence[Visit] = ()
    findings: Findings = field(default_factory=dict)
    episodes: Episodes = NO_EPISODES
    place: PlanContext = NOWHERE
    sessions: Sequence[date] = ()


def reasons(known: Known, on: date, content: ClinicalContent) -> tuple[Reason, ...]:
    """Return why somebody is expected on a day, gravest first; nobody is before their birth."""
    if on < known.person.born_on:
        return ()
    visits = _counted(known.visits, on)
    case = _blank_case(known, visits, on, content)
    past = last_found(visits, known.findings, content)
    return in_order(
        (
            *last_time_reasons(past, on, case.groups, content),
            *vaccine_reasons(case),
            *mother_reasons(case),
            *supplement_reasons(case),
            *_referral(case, visits),
            *_feeding(case),
            *_missed(case, visits, known.sessions),
            *_screening(case, visits),
            *_weighing(case),
        )
    )


def _counted(visits: Iterable[Visit], on: date) -> tuple[Visit, ...]:
    counted = (
        visit
        for visit in visits
        if visit.visited_on <= on and visit.status is not VisitStatus.ENTERED_IN_ERROR
    )
    return tuple(sorted(counted, key=lambda visit: visit.visited_on, reverse=True))


def _blank_case(known: Known, visits: Sequence[Visit], on: date, content: ClinicalContent) -> Case:
    """Return the case of a visit in which nothing was measured yet.

    What was given on that day already, as at a home visit, is in it.
    """
    today = [visit for visit in visits if visit.visited_on == on]
    blank = Visit(
        id=_NO_VISIT,
        person_id=known.person.id,
        visited_on=on,
        cards=(),
        immunizations=tuple(dose for visit in today for dose in visit.immunizations),
        doses_not_given=tuple(dose for visit in today for dose in visit.doses_not_given),
        supplements=tuple(given for visit in today for given in visit.supplements),
    )
    case = case_of(known.person, blank, visits, content, known.episodes, known.place)
    # What was asked today holds already; what was measured is judged by its own findings.
    kept: dict[str, Value] = {}
    for visit in reversed(today):
        kept |= {c: v for c, v in visit.observations.items() if not isinstance(v, float)}
    return replace(case, visit=replace(blank, observations=kept))


def _referral(case: Case, visits: Sequence[Visit]) -> Iterator[Reason]:
    for visit in visits:
        if visit.referral is not None and visit.referral.state is not ReferralState.CLOSED:
            yield due_reason(
                case, Due.REFERRAL_OPEN, Topic.REFERRAL, Severity.ACT, day=visit.visited_on
            )
            return


def _feeding(case: Case) -> Iterator[Reason]:
    on = case.visit.visited_on
    for episode in case.episodes.feeding:
        if episode.is_open_on(on):
            words = str(episode.day_number(on))
            yield due_reason(case, Due.FEEDING, Topic.NUTRITION, Severity.WATCH, words)


def _missed(case: Case, visits: Sequence[Visit], sessions: Sequence[date]) -> Iterator[Reason]:
    rules = case.content.expected
    asked = tuple(sessions[: rules.missed_sessions])
    if len(asked) < rules.missed_sessions or set(rules.missed_groups).isdisjoint(case.groups):
        return
    came = {visit.visited_on for visit in visits if visit.setting is Setting.POSYANDU}
    # Who never came is no drop-out, and who was not born yet missed nothing.
    if not came or came & set(asked) or case.person.born_on > asked[-1]:
        return
    yield due_reason(case, Due.MISSED, Topic.OTHER, Severity.WATCH, str(len(asked)), asked[-1])


def _screening(case: Case, visits: Sequence[Visit]) -> Iterator[Reason]:
    rules, on = case.content.expected, case.visit.visited_on
    if case.months < rules.screening_from_month:
        return
    yearly = frozenset[str]().union(*(_yearly(card) for card in case.cards))
    since = month_start(on, -rules.screening_months)
    was_asked = any(
        not yearly.isdisjoint(visit.observations) for visit in visits if visit.visited_on > since
    )
    if yearly and not was_asked:
        yield due_reason(case, Due.SCREENING, Topic.OTHER, Severity.NOTE)


def _weighing(case: Case) -> Iterator[Reason]:
    if completed_months(case.person.born_on, case.visit.visited_on) <= (
        case.content.expected.weighing_to_month
    ):
        yield due_reason(case, Due.WEIGHING, Topic.OTHER, Severity.NOTE)


_YEARLY: dict[tuple[str, str], frozenset[str]] = {}


def _yearly(card: Card) -> frozenset[str]:
    key = (card.code, card.version)
    if key not in _YEARLY:
        _YEARLY[key] = frozenset(
            each.code
            for step in card.steps
            for each in step.fields
            if each.frequency is Frequency.YEARLY
        )
    return _YEARLY[key]
