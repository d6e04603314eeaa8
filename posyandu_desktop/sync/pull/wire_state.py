"""What we send, as we would read it back: the one form in which two sides can be compared."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from pydantic import ValidationError

from posyandu_desktop.domain.meeting import Plain
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.pulled import Fact, RecordKey
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import PersonRecord, person_parts
from posyandu_desktop.sync.pull.reading_person import person_state, read_person_part
from posyandu_desktop.sync.pull.reading_record import is_course, read_record_part, record_of
from posyandu_desktop.sync.pull.reading_visit import read_visit_part
from posyandu_desktop.sync.pull.received import Received, ReceivedRecord
from posyandu_desktop.sync.replies import EntryReply

_OF_PEOPLE: Final = frozenset({"Patient", "RelatedPerson", "Encounter"})
_VISIT_NAMED: Final = frozenset({"encounter", "context"})
_NOT_STORED: Final = datetime(1970, 1, 1, tzinfo=UTC).isoformat()


def fact_of(resource: Json) -> Fact | None:
    """Return what a resource says, or None when that is nothing we keep.

    Raises:
        ValueError: It is no resource we can read.
    """
    if resource.get("resourceType") in _OF_PEOPLE or _VISIT_NAMED & resource.keys():
        got = Received.model_validate(resource)
        return _fact(got, read_person_part(got) if got.visit is None else read_visit_part(got))
    other = ReceivedRecord.model_validate(resource)
    if key := record_of(other):
        return _fact(other, read_record_part(other, key), key)
    return _fact(other, read_person_part(other))


def _fact(
    got: Received, said: dict[str, Any] | None, record: RecordKey | None = None
) -> Fact | None:
    about = got.about
    if said is None or (about is None and got.visit is None and record is None):
        return None
    return Fact(
        key=got.key,
        version=got.meta.versionId,
        updated_at=got.updated_at,
        person_id=about,
        visit_id=got.visit,
        record=record,
        device_id=got.device,
        says=said,
    )


def wire_state(person: Person, origin: Origin, mother: Person | None) -> dict[str, Plain]:
    """Return a person as the server would tell of them; `mother` is one of the register."""
    record = PersonRecord(person=person, origin=origin, mother=mother)
    return person_state(_facts(part.resource for part in person_parts(record)))


def sent_facts(parts: Sequence[Part], replies: Sequence[EntryReply]) -> list[Fact]:
    """Return what the server holds now of what several laptops may change."""
    facts = []
    for part, reply in zip(parts, replies, strict=True):
        if not is_shared(part.resource):
            continue
        told = {**part.resource["meta"], "lastUpdated": reply.received_at.isoformat()}
        fact = _read({**part.resource, "meta": {**told, "versionId": reply.version}})
        if fact is not None and reply.version:
            facts.append(fact)
    return facts


def is_shared(resource: Json) -> bool:
    """Say whether others than who recorded it may change a resource.

    People and referrals; what lasts longer than a visit; session days. Visits and classes have one
    writer.
    """
    kind = resource["resourceType"]
    if kind in {"Observation", "QuestionnaireResponse"}:
        return "encounter" not in resource
    if kind == "Procedure":
        return is_course(resource)
    return kind in {"Patient", "RelatedPerson", "ServiceRequest", "EpisodeOfCare"}


def _facts(resources: Iterable[Json]) -> list[Fact]:
    stamped = ({**each, "meta": {**each["meta"], "lastUpdated": _NOT_STORED}} for each in resources)
    return [fact for each in stamped if (fact := _read(each)) is not None]


def _read(resource: dict[str, Any]) -> Fact | None:
    try:
        return fact_of(resource)
    except ValidationError as error:  # what we build ourselves can be read
        raise AssertionError from error
