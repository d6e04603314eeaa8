"""A person of the register as Patient, with parents and birth measurements."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.nik import nik_fault
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus
from posyandu_desktop.domain.visit import part_id
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    concept,
    logical_reference,
    quantity,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import (
    KEMKES_ID,
    KEMKES_STRUCTURE,
    LOINC,
    OBSERVATION_CATEGORY,
    OWN,
    OWN_CODES,
    OWN_IDS,
    ROLE,
)

BIRTH_WEIGHT: Final = coding(LOINC, "8339-4")
BIRTH_LENGTH: Final = coding(LOINC, "89269-5")
BIRTH_WEEKS: Final = coding(f"{OWN_CODES}/observation", "gestation_weeks")


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonRecord:
    """A person to send.

    Attributes:
        earlier: States of the same person that may be on the server.
        replaces: Other records of the same person that were merged into this one.
        mother: The mother, where she is in the register herself.
    """

    person: Person
    origin: Origin
    earlier: tuple[Person, ...] = ()
    replaces: tuple[PersonId, ...] = ()
    mother: Person | None = None


def person_parts(record: PersonRecord) -> tuple[Part, ...]:
    """Return Patient, RelatedPersons and birth Observations.

    What an earlier state had and this one lacks goes too, marked as no longer true: a server
    keeps what nobody takes back.
    """
    parts = {part.key: part for part in _parts(record)}
    for person in record.earlier:
        for part in _parts(PersonRecord(person=person, origin=record.origin)):
            parts.setdefault(part.key, _taken_back(part))
    return tuple(parts.values())


def patient_reference(person_id: UUID) -> Json:
    """Return the reference every part of a visit carries."""
    return reference("Patient", person_id)


def _parts(record: PersonRecord) -> Iterator[Part]:
    person, origin = record.person, record.origin
    yield Part("name", _patient(record))
    if person.mother_name or person.mother_id:
        yield Part("mother_name", _mother(record))
    if person.father_name:
        father = _parent(person, origin, "FTH", person.father_name)
        yield Part("father_name", father)
    if person.birth_weight_g is not None:
        weight = quantity(person.birth_weight_g, "g", "g")
        yield Part("birth_weight_g", _at_birth(person, origin, BIRTH_WEIGHT, weight))
    if person.birth_length_cm is not None:
        length = quantity(person.birth_length_cm, "cm", "cm")
        yield Part("birth_length_cm", _at_birth(person, origin, BIRTH_LENGTH, length))
    if person.gestation_weeks is not None:
        weeks = quantity(person.gestation_weeks, "minggu", "wk")
        yield Part("gestation_weeks", _at_birth(person, origin, BIRTH_WEEKS, weeks))


def _taken_back(part: Part) -> Part:
    is_relative = part.resource["resourceType"] == "RelatedPerson"
    void: Json = {"active": False} if is_relative else {"status": "entered-in-error"}
    return Part(part.field, part.resource | void)


def _patient(record: PersonRecord) -> Json:
    person, origin, posyandu = record.person, record.origin, record.origin.posyandu
    deceased: Json = {}
    if person.status is PersonStatus.DIED:
        on = person.status_on
        deceased = {"deceasedDateTime": on.isoformat()} if on else {"deceasedBoolean": True}
    return resource(
        "Patient",
        person.id,
        origin,
        {
            "identifier": list(_identifiers(person, record.mother)),
            "extension": _left(record),
            "active": person.status is PersonStatus.ACTIVE,
            "name": [{"use": "official", "text": person.name}],
            "telecom": [{"system": "phone", "value": person.phone}] if person.phone else [],
            "gender": person.sex.value,
            "birthDate": person.born_on.isoformat(),
            **deceased,
            "address": [_address(person, origin)],
            "managingOrganization": logical_reference("Organization", posyandu.id, posyandu.name),
            "link": _links(person, record.replaces),
        },
    )


def _links(person: Person, replaces: tuple[PersonId, ...]) -> list[Json]:
    """Return the other records of the same person, and which of them is in use."""
    kept = [("replaced-by", person.merged_into)] if person.merged_into else []
    pairs = [*kept, *(("replaces", other) for other in replaces)]
    return [{"other": patient_reference(other), "type": kind} for kind, other in pairs]


def _identifiers(person: Person, mother: Person | None) -> Iterator[Json]:
    """Yield the numbers people are known by, and the home they share as a number of ours.

    An odd NIK goes under a system of ours, for it identifies nobody. A newborn without one is
    known by the mother's.
    """
    if person.nik:
        fits = nik_fault(person.nik) is None
        system = f"{KEMKES_ID}/nik" if fits else f"{OWN_IDS}/nik-as-typed"
        yield {"system": system, "value": person.nik}
    elif mother and mother.nik and nik_fault(mother.nik) is None:
        yield {"system": f"{KEMKES_ID}/nik-ibu", "value": mother.nik}
    if person.home and person.home.kk_number:
        yield {"system": f"{KEMKES_ID}/kk", "value": person.home.kk_number}
    if person.home:
        yield {"system": f"{OWN_IDS}/household", "value": str(person.home.id)}
    if person.book_number:
        yield {"system": f"{OWN_IDS}/buku-kia", "value": person.book_number}


def _left(record: PersonRecord) -> list[Json]:
    """Return since when somebody is not of the target group any more, and why."""
    person = record.person
    if person.status is PersonStatus.ACTIVE:
        return []
    said: list[Json] = [{"url": "status", "valueCode": person.status.value}]
    if person.status is PersonStatus.MERGED:
        # Whoever makes two of one again elsewhere has to know what this one was; else: active.
        own = (one.status for one in reversed(record.earlier) if one.status is not person.status)
        former = next(own, PersonStatus.ACTIVE)
        if former is not PersonStatus.ACTIVE:
            said.append({"url": "former", "valueCode": former.value})
    if person.status_on:
        said.append({"url": "on", "valueDate": person.status_on.isoformat()})
    return [{"url": f"{OWN}/StructureDefinition/register-status", "extension": said}]


def _address(person: Person, origin: Origin) -> Json:
    home = person.home
    if home is None:
        return {}
    words = (home.address, home.rt and f"RT {home.rt}", home.rw and f"RW {home.rw}", home.village)
    codes = [*_area_codes(home.village, origin), ("rt", home.rt), ("rw", home.rw)]
    administrative = {
        "url": f"{KEMKES_STRUCTURE}/administrativeCode",
        "extension": [{"url": name, "valueCode": code} for name, code in codes if code],
    }
    text = ", ".join(word for word in words if word)
    if not text:
        return {}
    return {
        "extension": [administrative] if administrative["extension"] else [],
        "use": "home",
        "type": "physical",
        "text": text,
        "line": [home.address],
    }


def _area_codes(village: str | None, origin: Origin) -> list[tuple[str, str]]:
    """Return the codes of the posyandu's village for somebody known to live there."""
    code = origin.posyandu.village_code
    if not village or village.casefold() != origin.posyandu.village.casefold() or len(code) != 10:
        return []
    lengths = (("province", 2), ("city", 4), ("district", 6), ("village", 10))
    return [(name, code[:length]) for name, length in lengths]


def _mother(record: PersonRecord) -> Json:
    """Return the mother as typed; one of the register is named by her record and her NIK."""
    person, mother = record.person, record.mother
    numbers: list[Json] = []
    if person.mother_id:
        numbers.append({"system": f"{OWN_IDS}/patient", "value": str(person.mother_id)})
    if mother and mother.nik and nik_fault(mother.nik) is None:
        numbers.append({"system": f"{KEMKES_ID}/nik", "value": mother.nik})
    name = person.mother_name or (mother.name if mother else "")
    return _parent(person, record.origin, "MTH", name, numbers)


def _parent(
    person: Person,
    origin: Origin,
    relationship: str,
    name: str,
    numbers: Sequence[Json] = (),
) -> Json:
    display, gender = {"MTH": ("mother", "female"), "FTH": ("father", "male")}[relationship]
    return resource(
        "RelatedPerson",
        part_id(person.id, f"related-person/{display}"),
        origin,
        {
            "active": True,
            "patient": patient_reference(person.id),
            "identifier": list(numbers),
            "relationship": [concept(coding(ROLE, relationship))],
            "name": [{"use": "official", "text": name}] if name else [],
            "gender": gender,
        },
    )


def _at_birth(person: Person, origin: Origin, code: Json, value: Json) -> Json:
    return resource(
        "Observation",
        part_id(person.id, f"observation/{code['code']}"),
        origin,
        {
            "status": "final",
            "category": [concept(coding(OBSERVATION_CATEGORY, "vital-signs"))],
            "code": concept(code),
            "subject": patient_reference(person.id),
            "effectiveDateTime": person.born_on.isoformat(),
            "valueQuantity": value,
        },
    )
