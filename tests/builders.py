"""People, visits and doses with only what a test cares about filled in."""

from datetime import date
from itertools import count
from uuid import UUID, uuid4

from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Source,
    Value,
    Visit,
    VisitId,
)
from posyandu_desktop.store.content import load_content
from tests.services.stores import TODAY

CONTENT = load_content()
_numbers = count(1)


def a_person(
    name: str = "Sumarni",
    born_on: date = date(1980, 5, 17),
    sex: Sex = Sex.FEMALE,
    *,
    mother_name: str | None = None,
    nik: str | None = None,
    home: Household | None = None,
    status: PersonStatus = PersonStatus.ACTIVE,
) -> Person:
    """Return somebody new; an adult unless born later."""
    return Person(
        id=PersonId(UUID(int=next(_numbers))),
        name=name,
        sex=sex,
        born_on=born_on,
        mother_name=mother_name,
        nik=nik,
        home=home,
        status=status,
        status_on=None if status is PersonStatus.ACTIVE else TODAY,
    )


def a_child(
    name: str = "Aisyah Putri",
    born_on: date = date(2025, 3, 11),
    sex: Sex = Sex.FEMALE,
    *,
    mother_name: str | None = "Nurhayati",
    home: Household | None = None,
) -> Person:
    """Return a new child; 14 months and 9 days old on `TODAY` unless born on another day."""
    return a_person(name, born_on, sex, mother_name=mother_name, home=home)


def a_home(
    address: str | None = "Jl. Melati 3", rt: str | None = "03", rw: str | None = "02"
) -> Household:
    return Household(id=HouseholdId(uuid4()), address=address, rt=rt, rw=rw)


def a_visit(
    person: Person,
    visited_on: date = TODAY,
    *,
    session: Session | None = None,
    immunizations: tuple[Immunization, ...] = (),
    source: Source = Source.POSYANDU,
    **observations: Value,
) -> Visit:
    """Return a new visit with what was measured and asked, such as `weight_kg=8.4`."""
    return Visit(
        id=VisitId(uuid4()),
        person_id=person.id,
        visited_on=visited_on,
        cards=(),
        observations=observations,
        immunizations=immunizations,
        session_id=session.id if session else None,
        source=source,
    )


def a_dose(
    vaccine: str = "mr", dose_number: int = 1, *, vaccinator: str = "Bidan Ratna"
) -> Immunization:
    """Return a dose given here today, complete."""
    return Immunization(
        vaccine=vaccine,
        dose_number=dose_number,
        source=ImmunizationSource.GIVEN_HERE,
        given_on=TODAY,
        lot_number="A123",
        expires_on=date(2027, 8, 31),
        vaccinator=vaccinator,
    )


def an_old_dose(vaccine: str, dose_number: int, given_on: date | None = None) -> Immunization:
    """Return a dose copied from the Buku KIA."""
    return Immunization(
        vaccine=vaccine,
        dose_number=dose_number,
        source=ImmunizationSource.BUKU_KIA,
        given_on=given_on,
    )


def a_finding(code: str, severity: Severity = Severity.GOOD) -> Finding:
    return Finding(rule=code.partition(".")[0], code=code, severity=severity)
