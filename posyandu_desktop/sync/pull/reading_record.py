"""To which record a resource belongs that is of no visit, and what it says of it."""

from collections.abc import Callable
from typing import Any, Final

from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import RecordKey
from posyandu_desktop.sync.fhir.adverse_event import ADVERSE_EVENT
from posyandu_desktop.sync.fhir.answers import questionnaire
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.feeding import FEEDING, FEEDING_FACTS
from posyandu_desktop.sync.fhir.session_day import FORM
from posyandu_desktop.sync.fhir.terms import LOINC
from posyandu_desktop.sync.pull import classes, courses, days, events, pregnancies
from posyandu_desktop.sync.pull.elements import uuid_of
from posyandu_desktop.sync.pull.received import ReceivedRecord

_DAY: Final = questionnaire(FORM)


def record_of(got: ReceivedRecord) -> RecordKey | None:
    """Return the record that a resource leads or is a part of; None for people's and visits'."""
    find = _RECORDS.get(got.resourceType)
    return find(got) if find else None


def read_record_part(got: ReceivedRecord, key: RecordKey) -> dict[str, Any] | None:
    """Return what a resource says of its record, or None when that is nothing we keep."""
    kind, _ = key
    return _READERS[kind, got.resourceType](got)


def is_course(resource: Json) -> bool:
    """Say whether a Procedure is a course of recovery food."""
    codings = resource.get("code", {}).get("coding", [])
    return any(
        (one.get("system"), one.get("code")) == (FEEDING["system"], FEEDING["code"])
        for one in codings
    )


def _own(kind: Kind, got: ReceivedRecord) -> RecordKey | None:
    id_ = uuid_of(got.id)
    return (kind, id_) if id_ else None


def _of_episode(got: ReceivedRecord) -> RecordKey | None:
    return _own(Kind.PREGNANCY, got)


def _of_observation(got: ReceivedRecord) -> RecordKey | None:
    for one in got.focus:
        if pregnancy_id := one.id_of("EpisodeOfCare"):
            return Kind.PREGNANCY, pregnancy_id
    own = got.code.own("observation")
    if own and own.code in FEEDING_FACTS.values():
        for one in got.partOf:
            if course_id := one.id_of("Procedure"):
                return Kind.FEEDING, course_id
    loinc = got.code.of(LOINC)
    is_event = loinc is not None and loinc.code == ADVERSE_EVENT["code"]
    return _own(Kind.ADVERSE_EVENT, got) if is_event else None


def _of_procedure(got: ReceivedRecord) -> RecordKey | None:
    if class_id := got.subject.id_of("Group"):
        return Kind.GROUP_EDUCATION, class_id
    episode = got.code.own("episode")
    return _own(Kind.FEEDING, got) if episode and episode.code == FEEDING["code"] else None


def _of_form(got: ReceivedRecord) -> RecordKey | None:
    return _own(Kind.SESSION, got) if got.questionnaire == _DAY else None


def _of_group(got: ReceivedRecord) -> RecordKey | None:
    return _own(Kind.GROUP_EDUCATION, got)


_RECORDS: Final[dict[str, Callable[[ReceivedRecord], RecordKey | None]]] = {
    "EpisodeOfCare": _of_episode,
    "Observation": _of_observation,
    "Procedure": _of_procedure,
    "QuestionnaireResponse": _of_form,
    "Group": _of_group,
}
_READERS: Final[dict[tuple[Kind, str], Callable[[ReceivedRecord], dict[str, Any] | None]]] = {
    (Kind.PREGNANCY, "EpisodeOfCare"): pregnancies.read_episode,
    (Kind.PREGNANCY, "Observation"): pregnancies.read_fact,
    (Kind.FEEDING, "Procedure"): courses.read_course,
    (Kind.FEEDING, "Observation"): courses.read_fact,
    (Kind.ADVERSE_EVENT, "Observation"): events.read_event,
    (Kind.GROUP_EDUCATION, "Group"): classes.read_group,
    (Kind.GROUP_EDUCATION, "Procedure"): classes.read_topic,
    (Kind.SESSION, "QuestionnaireResponse"): days.read_day,
}
