"""People and visits for these tests; every call makes new ids."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Household, HouseholdId, Person, PersonId, Sex
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.visit import (
    CardVersion,
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
)
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

TODAY = date(2026, 2, 5)
NOW = datetime(2026, 2, 5, 2, 30, tzinfo=UTC)
KEY = DataKey(bytes(range(32)))
RINA = Operator(id=OperatorId(UUID(int=11)), name="Rina Marlina", role=Role.BIDAN, is_admin=True)
MELATI = Posyandu(
    id=PosyanduId(UUID(int=7)),
    name="Posyandu Melati",
    village="Sukamaju",
    village_code="3201012001",
    puskesmas="Puskesmas Cisarua",
)
ORIGIN = Origin(posyandu=MELATI, device_id=UUID(int=3))


def now() -> datetime:
    """Return the time on the laptop of these tests."""
    return NOW


def a_home(**changes: Any) -> Household:
    home = Household(
        id=HouseholdId(uuid4()),
        kk_number="3201010101200001",
        address="Kp. Cibeureum 12",
        rt="003",
        rw="01",
        village="Sukamaju",
    )
    return replace(home, **changes)


def a_girl(**changes: Any) -> Person:
    """Return a girl of 13 months on TODAY with everything a register can know."""
    person = Person(
        id=PersonId(uuid4()),
        name="Siti Aminah",
        sex=Sex.FEMALE,
        born_on=date(2025, 1, 5),
        nik="3201014501250001",
        mother_name="Dewi Lestari",
        father_name="Asep Hidayat",
        phone="081234567890",
        birth_weight_g=3100,
        birth_length_cm=49.0,
        home=a_home(),
    )
    return replace(person, **changes)


def a_visit(person: Person, content: ClinicalContent, **changes: Any) -> Visit:
    """Return a visit with a weight."""
    cards = content.card_for(person, TODAY)
    visit = Visit(
        id=VisitId(uuid4()),
        person_id=person.id,
        visited_on=TODAY,
        cards=tuple(CardVersion(code=card.code, version=card.version) for card in cards),
        observations={"weight_kg": 8.4},
        recorded_by=RINA.id,
        recorded_at=NOW,
    )
    return replace(visit, **changes)


def a_full_visit(person: Person, content: ClinicalContent, **changes: Any) -> Visit:
    """Return a visit at which everything happened that can."""
    return a_visit(
        person,
        content,
        **{
            "observations": {
                "weight_kg": 6.05,
                "height_cm": 70.5,
                "posture": "lying",
                "head_circumference_cm": 44.0,
                "muac_cm": 11.4,
                "oedema": False,
                "tbc_cough": True,
                "exclusive_breastfeeding": False,
                "complementary_feeding": True,
                "development_checklist": "incomplete",
                "a_field_of_next_year": "perhaps",
                "another_number": 3.5,
            },
            "immunizations": (
                Immunization(
                    vaccine="mr",
                    dose_number=1,
                    source=ImmunizationSource.GIVEN_HERE,
                    given_on=TODAY,
                    lot_number="A123",
                    expires_on=date(2027, 1, 1),
                    vaccinator="Bidan Yuli",
                ),
                Immunization(
                    vaccine="hb0",
                    dose_number=0,
                    source=ImmunizationSource.BUKU_KIA,
                    given_on=date(2025, 1, 5),
                ),
                Immunization(vaccine="bcg", dose_number=1, source=ImmunizationSource.BUKU_KIA),
                Immunization(
                    vaccine="malaria",
                    dose_number=1,
                    source=ImmunizationSource.GIVEN_HERE,
                    given_on=TODAY,
                ),
                Immunization(
                    vaccine="opv", dose_number=1, source=ImmunizationSource.RECALL, given_on=None
                ),
                Immunization(
                    vaccine="opv",
                    dose_number=2,
                    source=ImmunizationSource.ELSEWHERE,
                    given_on=date(2025, 3, 4),
                ),
            ),
            "doses_not_given": (
                DoseNotGiven(vaccine="ipv", dose_number=2, reason=NotGivenReason.OUT_OF_STOCK),
                DoseNotGiven(vaccine="pcv", dose_number=1, reason=NotGivenReason.REFUSED),
            ),
            "supplements": (
                Supplement(kind=SupplementKind.VITAMIN_A_RED),
                Supplement(kind=SupplementKind.DEWORMING, quantity=0.5),
            ),
            "education": ("complementary_feeding", "a_topic_of_next_year"),
            "referral": Referral(
                target=ReferralTarget.PUSKESMAS, reasons=("muac.red",), note="Bawa Buku KIA"
            ),
            **changes,
        },
    )


def findings() -> tuple[Finding, ...]:
    """Return what is found at `a_full_visit`."""
    return (
        _finding("muac.red", Severity.URGENT),
        _finding("weight_for_age.severely_underweight", Severity.ACT),
        _finding("weight_trend.not_gained", Severity.WATCH),
    )


def _finding(code: str, severity: Severity) -> Finding:
    return Finding(
        rule=code.split(".", maxsplit=1)[0], code=code, severity=severity, version="2026.1"
    )


def a_record(content: ClinicalContent, **changes: Any) -> VisitRecord:
    """Return everything about a full visit."""
    person = a_girl()
    record = VisitRecord(
        visit=a_full_visit(person, content),
        person=person,
        origin=ORIGIN,
        content=content,
        operator=RINA,
        findings=findings(),
    )
    return replace(record, **changes)
