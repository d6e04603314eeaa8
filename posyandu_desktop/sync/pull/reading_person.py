"""A person's resources, read back into the register's own words; the mirror of `fhir.person`."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

from posyandu_desktop.domain.meeting import Plain
from posyandu_desktop.domain.person import PersonStatus
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.person import BIRTH_LENGTH, BIRTH_WEEKS, BIRTH_WEIGHT
from posyandu_desktop.sync.fhir.terms import (
    KEMKES_ID,
    KEMKES_STRUCTURE,
    LOINC,
    OWN,
    OWN_IDS,
    ROLE,
)
from posyandu_desktop.sync.pull.elements import Address, Extension, day_of
from posyandu_desktop.sync.pull.received import Received

_PARENTS: Final = {"MTH": "mother_name", "FTH": "father_name"}
_AT_BIRTH: Final = {
    BIRTH_WEIGHT["code"]: "birth_weight_g",
    BIRTH_LENGTH["code"]: "birth_length_cm",
    BIRTH_WEEKS["code"]: "gestation_weeks",
}
PARTS: Final = (*_PARENTS.values(), *_AT_BIRTH.values(), "mother_id")
"""What has a resource of its own."""
NEEDED: Final = ("name", "sex", "born_on")
"""Without these somebody cannot be put into the register."""
_LEFT: Final = (PersonStatus.DIED, PersonStatus.MOVED)


def read_person_part(got: Received) -> dict[str, Any] | None:
    """Return what a resource says of a person, or None when it is no part of one."""
    if got.resourceType == "Patient":
        return _patient(got)
    if got.resourceType == "RelatedPerson":
        return _parent(got)
    if got.resourceType == "Observation" and got.visit is None:
        return _at_birth(got)
    return None


def person_state(facts: Iterable[Fact]) -> dict[str, Plain]:
    """Return everything the parts of a person say, by our own names."""
    state: dict[str, Plain] = {}
    for fact in facts:
        state |= fact.says
    if "name" in state:
        # Nobody sends a part that is not known: missing is unknown, and not "as before".
        state = dict.fromkeys(PARTS) | state
    return state


def _patient(got: Received) -> dict[str, Any]:
    numbers = {one.system: one.value for one in got.identifier}
    kept = next((one.other.id_of("Patient") for one in got.link if one.type == "replaced-by"), None)
    status = _former_status(got) if kept else _status(got)
    return {
        "name": got.name[0].text if got.name else None,
        "sex": got.gender if got.gender in {"male", "female"} else None,
        "born_on": day_of(got.birthDate),
        "nik": numbers.get(f"{KEMKES_ID}/nik") or numbers.get(f"{OWN_IDS}/nik-as-typed"),
        "phone": next((one.value for one in got.telecom if one.system == "phone"), None),
        "status": status.value,
        "status_on": day_of(_left_on(got) or got.deceasedDateTime),
        "book_number": numbers.get(f"{OWN_IDS}/buku-kia"),
        "merged_into": str(kept) if kept else None,
        "home_id": numbers.get(f"{OWN_IDS}/household"),
        "kk_number": numbers.get(f"{KEMKES_ID}/kk"),
        **_home(got.address[0] if got.address else Address()),
    }


def _status(got: Received) -> PersonStatus:
    if got.deceasedDateTime or got.deceasedBoolean:
        return PersonStatus.DIED
    return PersonStatus.MOVED if got.active is False else PersonStatus.ACTIVE


def _former_status(got: Received) -> PersonStatus:
    """Return what somebody was before their record became another's."""
    told = {said.valueCode for said in _of_status(got) if said.url == "former"}
    return next((each for each in _LEFT if each.value in told), PersonStatus.ACTIVE)


def _left_on(got: Received) -> str:
    return next((said.valueDate for said in _of_status(got) if said.url == "on"), "")


def _of_status(got: Received) -> Iterator[Extension]:
    for one in got.extension:
        if one.url == f"{OWN}/StructureDefinition/register-status":
            yield from one.extension


def _home(address: Address) -> dict[str, Any]:
    codes = {
        code.url: code.valueCode
        for one in address.extension
        if one.url == f"{KEMKES_STRUCTURE}/administrativeCode"
        for code in one.extension
    }
    line, rt, rw = (address.line or [""])[0], codes.get("rt"), codes.get("rw")
    words = (line, rt and f"RT {rt}", rw and f"RW {rw}")
    before = ", ".join(word for word in words if word)
    village = address.text.removeprefix(before).removeprefix(", ")
    return {"address": line or None, "rt": rt, "rw": rw, "village": village or None}


def _parent(got: Received) -> dict[str, Any] | None:
    found = (concept.of(ROLE) for concept in got.relationship)
    field = next((_PARENTS.get(coding.code) for coding in found if coding), None)
    if field is None:
        return None
    is_so = got.active is not False
    said: dict[str, Any] = {field: got.name[0].text if got.name and is_so else None}
    if field == "mother_name":
        ids = (one.value for one in got.identifier if one.system == f"{OWN_IDS}/patient")
        said["mother_id"] = next(ids, None) if is_so else None
    return said


def _at_birth(got: Received) -> dict[str, Any] | None:
    coding = got.code.of(LOINC) or got.code.own("observation")
    field = _AT_BIRTH.get(coding.code) if coding else None
    if field is None:
        return None
    value = got.valueQuantity.value if got.valueQuantity and not got.is_void else None
    return {field: int(value) if value is not None and field != "birth_length_cm" else value}


def is_whole(state: Mapping[str, Plain]) -> bool:
    """Say whether somebody can be put into the register."""
    return all(state.get(name) for name in NEEDED)
