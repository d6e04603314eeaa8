"""What somebody else wrote in a way of their own is passed over, and stops nothing."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import Opening, SessionDay
from posyandu_desktop.sync.fhir.adverse_event import AdverseEventRecord, adverse_event_parts
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.feeding import FeedingRecord, feeding_parts
from posyandu_desktop.sync.fhir.pregnancy import PregnancyRecord, pregnancy_parts
from posyandu_desktop.sync.fhir.session_day import SessionRecord, session_parts
from posyandu_desktop.sync.pull.wire_state import fact_of
from tests.sync.episodes import a_course, a_pregnancy, a_woman, an_event
from tests.sync.people import NOW, ORIGIN, RINA, TODAY, a_girl


def _stored(resource: Json) -> Json:
    told = {**resource["meta"], "lastUpdated": NOW.isoformat(), "versionId": "1"}
    return {**resource, "meta": told}


def _pregnancy(content: ClinicalContent) -> dict[str, Json]:
    record = PregnancyRecord(
        pregnancy=a_pregnancy(a_woman()), origin=ORIGIN, rules=content.maternal, dated_by=RINA
    )
    return {part.field: _stored(part.resource) for part in pregnancy_parts(record)}


def _said(resource: Json) -> dict[str, Any]:
    fact = fact_of(resource)
    assert fact is not None
    said: dict[str, Any] = fact.says["of"]
    return said


def test_a_number_that_is_none_is_not_known(content: ClinicalContent) -> None:
    parts = _pregnancy(content)
    half = {"valueQuantity": {"value": 2.5}}
    gravida = {n: v for n, v in parts["gravida"].items() if n != "valueInteger"} | half
    assert _said(gravida)["gravida"] is None
    weight = parts["pre_pregnancy_weight_kg"]
    assert _said({**weight, "valueQuantity": {}})["pre_pregnancy_weight_kg"] is None


def test_who_has_a_number_of_another_register_is_nobody_of_ours(content: ClinicalContent) -> None:
    fact = _pregnancy(content)["last_period_on"]
    named = fact["performer"][0]
    other = {**named, "identifier": {**named["identifier"], "value": "N10000001"}}
    said = fact_of({**fact, "performer": [other]})
    assert said is not None
    assert said.says["named"] == []


def _month_of_pregnancy(content: ClinicalContent) -> Json:
    return {**_pregnancy(content)["pregnancy"], "period": {"start": "2025-10"}}


def _month_of_period(content: ClinicalContent) -> Json:
    return {**_pregnancy(content)["last_period_on"], "valueDateTime": "2025-08"}


def _month_of_course(_content: ClinicalContent) -> Json:
    (course, *_) = feeding_parts(FeedingRecord(episode=a_course(a_girl()), origin=ORIGIN))
    return {**_stored(course.resource), "performedPeriod": {"start": "2026-01"}}


def _year_of_event(_content: ClinicalContent) -> Json:
    record = AdverseEventRecord(event=an_event(a_girl()), origin=ORIGIN, operator=RINA)
    (event,) = adverse_event_parts(record)
    return {**_stored(event.resource), "effectiveDateTime": "2026"}


def _event_without_a_zone(_content: ClinicalContent) -> Json:
    return {**_year_of_event(_content), "effectiveDateTime": "2026-02-05T10:00:00"}


def _day_that_is_none(_content: ClinicalContent) -> Json:
    session = Session(id=SessionId(a_girl().id), held_on=TODAY)
    day = SessionDay(session_id=session.id, opening=Opening(), next_on=date(2026, 3, 5))
    (form,) = session_parts(SessionRecord(session=session, day=day, origin=ORIGIN))
    item = [{"linkId": "held_on", "answer": [{"valueDate": "2026-02"}]}]
    return {**_stored(form.resource), "item": item}


@pytest.mark.parametrize(
    "odd",
    [
        _month_of_pregnancy,
        _month_of_period,
        _month_of_course,
        _year_of_event,
        _event_without_a_zone,
        _day_that_is_none,
    ],
)
def test_a_date_that_is_less_than_a_day_cannot_be_read(
    content: ClinicalContent, odd: Callable[[ClinicalContent], Json]
) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # the pull counts it as unreadable
        fact_of(odd(content))
