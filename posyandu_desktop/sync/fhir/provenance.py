"""Who changed a visit, when and why; that nobody did, the Encounter says itself.

The Encounter names laptop, program and whoever recorded and signed the visit. Of a change there is
a Provenance; a server that keeps none is told of it in the Encounter, too.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.visit import VisitStatus
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, instant
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import HL7, OWN_CODES, URI
from posyandu_desktop.sync.fhir.visit_record import Change, VisitRecord


def provenance_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield the Provenance of the last change of a visit."""
    if record.change is not None and record.origin.takes_provenance:
        elements = _provenance(record, record.change)
        yield record.part("Provenance", "provenance", "visit", elements)


def _provenance(record: VisitRecord, change: Change) -> Json:
    is_void = record.visit.status is VisitStatus.ENTERED_IN_ERROR
    return {
        "target": [record.encounter],
        "recorded": instant(change.at),
        "activity": concept(coding(f"{HL7}/v3-DataOperation", "NULLIFY" if is_void else "UPDATE")),
        "reason": list(_reason(change)),
        "agent": [
            {"type": _agent("author"), "who": record.named(change.by) or record.posyandu},
            *_device(record),
        ],
    }


def _reason(change: Change) -> Iterator[Json]:
    if change.reason is not None:
        mistake = coding(f"{OWN_CODES}/mistake", change.reason.mistake.value)
        yield concept(mistake, text=change.reason.note)


def _device(record: VisitRecord) -> Iterator[Json]:
    if device_id := record.origin.device_id:
        identifier = {"system": URI, "value": f"urn:uuid:{device_id}"}
        yield {"type": _agent("assembler"), "who": {"type": "Device", "identifier": identifier}}


def _agent(code: str) -> Json:
    return concept(coding(f"{HL7}/provenance-participant-type", code))
