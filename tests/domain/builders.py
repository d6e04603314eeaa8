"""People and visits for the tests of the rules; everything not named is left out, not invented."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID, uuid4

from posyandu_desktop.domain.card import CardField
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus, Sex
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Source,
    Supplement,
    SupplementKind,
    Value,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.content import load_content

CONTENT = load_content()
TODAY = date(2026, 11, 21)
PERSON_ID = PersonId(UUID(int=1))

BOY = Sex.MALE
GIRL = Sex.FEMALE


def a_person(
    born_on: date,
    sex: Sex = GIRL,
    *,
    status: PersonStatus = PersonStatus.ACTIVE,
    status_on: date | None = None,
) -> Person:
    return Person(
        id=PERSON_ID, name="Orang Uji", sex=sex, born_on=born_on, status=status, status_on=status_on
    )


def a_visit(
    visited_on: date = TODAY,
    observations: Mapping[str, Value] | None = None,
    *,
    immunizations: Sequence[Immunization] = (),
    supplements: Sequence[SupplementKind] = (),
    source: Source = Source.POSYANDU,
    status: VisitStatus = VisitStatus.FINISHED,
) -> Visit:
    return Visit(
        id=VisitId(uuid4()),
        person_id=PERSON_ID,
        visited_on=visited_on,
        cards=(),
        observations=dict(observations or {}),
        immunizations=tuple(immunizations),
        supplements=tuple(Supplement(kind=kind) for kind in supplements),
        source=source,
        status=status,
    )


def weighed(visited_on: date, weight_kg: float, source: Source = Source.POSYANDU) -> Visit:
    return a_visit(visited_on, {"weight_kg": weight_kg}, source=source)


def a_dose(vaccine: str, number: int, given_on: date | None) -> Immunization:
    return Immunization(
        vaccine=vaccine, dose_number=number, source=ImmunizationSource.BUKU_KIA, given_on=given_on
    )


def meaning(
    person: Person,
    observations: Mapping[str, Value],
    on: date = TODAY,
    history: Sequence[Visit] = (),
) -> Interpretation:
    return interpret(person, a_visit(on, observations), history, CONTENT)


def codes(findings: Sequence[Finding]) -> list[str]:
    return [finding.code for finding in findings]


def codes_of(found: Interpretation, rule: str) -> list[str]:
    return [finding.code for finding in found.findings if finding.rule == rule]


def card_field(card_code: str, code: str) -> CardField:
    card = next(card for card in CONTENT.cards if card.code == card_code)
    field = card.field(code)
    assert field is not None
    return field


ADULT_MAN = a_person(date(1980, 5, 17), BOY)
ADULT_WOMAN = a_person(date(1990, 5, 17), GIRL)
