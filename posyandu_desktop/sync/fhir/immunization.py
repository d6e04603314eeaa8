"""Doses: given here by a midwife, or copied from the Buku KIA."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from posyandu_desktop.sync.fhir.elements import Json, coding, concept
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import (
    HL7,
    KEMKES_VACCINATION_REASON,
    OWN_CODES,
)
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

_PROGRAM: Final = coding(KEMKES_VACCINATION_REASON, "IM-Program", "Imunisasi Program")
_UNKNOWN_DATE: Final = "Tanggal tidak diketahui"


def immunization_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield an Immunization for each dose of the visit."""
    for dose in record.visit.immunizations:
        slot = f"immunization/{dose.vaccine}/{dose.dose_number}"
        yield record.part("Immunization", slot, "immunizations", _immunization(record, dose))


def _vaccine_code(record: VisitRecord, code: str) -> Json:
    """Return the schedule's codes of a vaccine, and always our own, by which it is read back."""
    own = coding(f"{OWN_CODES}/vaccine", code)
    vaccine = record.content.immunization_schedule.vaccine(code)
    if vaccine is None:
        return concept(own, text=code)
    known = (coding(known.system, known.code, known.display) for known in vaccine.codes)
    return concept(*known, own, text=vaccine.name)


def _immunization(record: VisitRecord, dose: Immunization) -> Json:
    here = dose.source is ImmunizationSource.GIVEN_HERE
    return {
        "status": "entered-in-error" if record.is_void else "completed",
        "vaccineCode": _vaccine_code(record, dose.vaccine),
        "patient": record.subject,
        "encounter": record.encounter,
        **_occurrence(record, dose),
        "recorded": record.effective,
        "primarySource": here,
        "reportOrigin": {} if here else _origin(),
        "lotNumber": dose.lot_number if here else None,
        "expirationDate": dose.expires_on.isoformat() if here and dose.expires_on else None,
        "performer": [_given_by(record, dose) if here else _entered_by(record)],
        "reasonCode": [concept(_PROGRAM)],
        "protocolApplied": [_dose_number(dose.dose_number)],
    }


def _occurrence(record: VisitRecord, dose: Immunization) -> Json:
    if dose.given_on is None:
        return {"occurrenceString": _UNKNOWN_DATE}
    if dose.source is ImmunizationSource.GIVEN_HERE and dose.given_on == record.visit.visited_on:
        return {"occurrenceDateTime": record.effective}
    return {"occurrenceDateTime": dose.given_on.isoformat()}


def _origin() -> Json:
    return concept(
        coding(f"{HL7}/immunization-origin", "record", "Written Record"), text="Buku KIA"
    )


def _given_by(record: VisitRecord, dose: Immunization) -> Json:
    actor = {"type": "Practitioner", "display": dose.vaccinator} if dose.vaccinator else {}
    return {"function": _function("AP", ""), "actor": actor or record.performer}


def _entered_by(record: VisitRecord) -> Json:
    name = record.operator.name if record.operator else ""
    return {"function": _function("EP", name), "actor": record.posyandu}


def _function(code: str, text: str) -> Json:
    display = {"AP": "Administering Provider", "EP": "Entering Provider"}[code]
    return concept(coding(f"{HL7}/v2-0443", code, display), text=text)


def _dose_number(number: int) -> Json:
    # HB0 is dose 0, and FHIR's positive integers begin at 1.
    return {"doseNumberPositiveInt": number} if number > 0 else {"doseNumberString": str(number)}
