"""Doses: given here by a midwife, known from elsewhere, or not given and why."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.dose_not_given import DoseNotGiven
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, instant, reference
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import (
    HL7,
    KEMKES_VACCINATION_REASON,
    OWN_CODES,
)
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

_PROGRAM: Final = coding(KEMKES_VACCINATION_REASON, "IM-Program")
_UNKNOWN_DATE: Final = "Tanggal tidak diketahui"
ORIGINS: Final = {
    ImmunizationSource.BUKU_KIA: ("record", "Buku KIA"),
    ImmunizationSource.RECALL: ("recall", "Ingatan keluarga"),
    ImmunizationSource.ELSEWHERE: ("provider", "Fasilitas lain"),
}
"""How a dose that was not given here is known: the code of HL7's immunization-origin, and words."""


def immunization_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield an Immunization for each dose of the visit.

    One that was held back has the slot of one that was given: whichever holds now takes the
    other's place.
    """
    for dose in record.visit.immunizations:
        slot = dose_slot(dose.vaccine, dose.dose_number)
        yield record.part("Immunization", slot, "immunizations", _immunization(record, dose))
    for held in record.visit.doses_not_given:
        slot = dose_slot(*held.key)
        yield record.part("Immunization", slot, "immunizations", _not_given(record, held))


def dose_slot(vaccine: str, dose_number: int) -> str:
    """Return the slot of a dose within its visit."""
    return f"immunization/{vaccine}/{dose_number}"


def _vaccine_code(record: VisitRecord, code: str) -> Json:
    """Return the schedule's codes of a vaccine, and always our own, by which it is read back."""
    own = coding(f"{OWN_CODES}/vaccine", code)
    vaccine = record.content.immunization_schedule.vaccine(code)
    if vaccine is None:
        return concept(own, text=code)
    known = (coding(known.system, known.code) for known in vaccine.codes)
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
        "reportOrigin": {} if here else _origin(dose.source),
        "lotNumber": dose.lot_number if here else None,
        "expirationDate": dose.expires_on.isoformat() if here and dose.expires_on else None,
        "performer": list(_performers(record, dose)),
        "reasonCode": [concept(_PROGRAM)],
        "protocolApplied": [_dose_number(dose.dose_number)],
        "reaction": list(_reactions(record, dose)),
    }


def _occurrence(record: VisitRecord, dose: Immunization) -> Json:
    if dose.given_on is None:
        return {"occurrenceString": _UNKNOWN_DATE}
    if dose.source is ImmunizationSource.GIVEN_HERE and dose.given_on == record.visit.visited_on:
        return {"occurrenceDateTime": record.effective}
    return {"occurrenceDateTime": dose.given_on.isoformat()}


def _not_given(record: VisitRecord, held: DoseNotGiven) -> Json:
    """Return a dose that was held back: nobody gave it, so nobody is a primary source of it."""
    return {
        "status": "entered-in-error" if record.is_void else "not-done",
        "statusReason": _status_reason(record, held),
        "vaccineCode": _vaccine_code(record, held.vaccine),
        "patient": record.subject,
        "encounter": record.encounter,
        "occurrenceDateTime": record.effective,
        "recorded": record.effective,
        "primarySource": False,
        "performer": [_enterer(record)],
        "reasonCode": [concept(_PROGRAM)],
        "protocolApplied": [_dose_number(held.dose_number)],
    }


def _status_reason(record: VisitRecord, held: DoseNotGiven) -> Json:
    reason = record.content.doses_not_given.of(held.reason)
    known = (coding(each.system, each.code) for each in reason.codes)
    own = coding(f"{OWN_CODES}/dose-not-given", held.reason.value)
    return concept(*known, own, text=reason.label)


def _origin(source: ImmunizationSource) -> Json:
    code, words = ORIGINS[source]
    return concept(coding(f"{HL7}/immunization-origin", code), text=words)


def _enterer(record: VisitRecord) -> Json:
    name = record.operator.name if record.operator else ""
    return {"function": _function("EP", name), "actor": record.posyandu}


def _performers(record: VisitRecord, dose: Immunization) -> Iterator[Json]:
    """Yield who gave a dose and the midwife who signed it; of a copied one who entered it."""
    if dose.source is not ImmunizationSource.GIVEN_HERE:
        yield _enterer(record)
        return
    signer = record.operators.get(dose.signed_by) if dose.signed_by else None
    if signer is not None and dose.vaccinator in {None, signer.name}:
        yield {"function": _function("AP", ""), "actor": record.practitioner(signer)}
        return
    actor = {"type": "Practitioner", "display": dose.vaccinator} if dose.vaccinator else {}
    yield {"function": _function("AP", ""), "actor": actor or record.performer}
    if signer is not None:
        signs = concept(coding(f"{OWN_CODES}/role", "signer"))
        yield {"function": signs, "actor": record.practitioner(signer)}


def _reactions(record: VisitRecord, dose: Immunization) -> Iterator[Json]:
    for event in record.reactions:
        if (event.vaccine, event.dose_number) == (dose.vaccine, dose.dose_number):
            on = event.onset_at
            yield {
                "date": instant(on) if event.onset_time_known else on.date().isoformat(),
                "detail": reference("Observation", event.id),
            }


def _function(code: str, text: str) -> Json:
    return concept(coding(f"{HL7}/v2-0443", code), text=text)


def _dose_number(number: int) -> Json:
    # HB0 is dose 0, and FHIR's positive integers begin at 1.
    return {"doseNumberPositiveInt": number} if number > 0 else {"doseNumberString": str(number)}
