"""What a second look left behind: numbers read first, and why doubted ones stayed."""

from collections.abc import Iterator
from typing import Final

from posyandu_desktop.domain.second_look import FirstReading, Overruled
from posyandu_desktop.sync.fhir.elements import Json, coding, concept
from posyandu_desktop.sync.fhir.fact import fact_code
from posyandu_desktop.sync.fhir.observation import number_of, observation
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

DOUBT: Final = f"{OWN_CODES}/doubt"
REASON: Final = f"{OWN_CODES}/overrule-reason"


def second_look_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield one Observation that lists all of it; it is of no use without the number it is about.

    A correction replaces the list, so it goes whole or as void.
    """
    components = [
        *(_first(record, reading) for reading in record.visit.first_readings),
        *(_overruled(each) for each in record.visit.doubts_overruled),
    ]
    if components:
        elements = {"code": fact_code("second_look"), "component": components}
        yield observation(record, "second-look", "visit", elements)


def _first(record: VisitRecord, reading: FirstReading) -> Json:
    """Return a number that was replaced, under the field's code, with the doubt it raised."""
    return {
        "code": concept(coding(f"{OWN_CODES}/observation", reading.field)),
        "valueQuantity": number_of(reading.value, record.card_field(reading.field)),
        "interpretation": [concept(coding(DOUBT, reading.doubt))],
    }


def _overruled(overruled: Overruled) -> Json:
    """Return a doubt that was looked at twice, with the reason where one was asked for."""
    reason = overruled.reason
    said = {"valueCodeableConcept": concept(coding(REASON, reason.value))} if reason else {}
    return {"code": concept(coding(DOUBT, overruled.key)), **said}
