"""A session day as the form it is: what was said at its opening, and its signed-off summary.

No resource of FHIR is a day of a posyandu. An Encounter would be counted among the visits; a List
of them would have to be written again with each. Visits name their day in a tag.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import BandCounts, Closing, Lot, SessionDay, Summary
from posyandu_desktop.sync.fhir.answers import questionnaire
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    coding,
    instant,
    logical_reference,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import OWN_CODES

FORM: Final = "session-day"
_LOT: Final = {"vaccine": "choice", "lot_number": "string", "expires_on": "date"}
_COUNT: Final = {"code": "string", "count": "integer"}
QUESTIONS: Final[dict[str, Any]] = {
    "held_on": "date",
    "started_at": "dateTime",
    "operators": "reference",
    "lot": _LOT,
    "vitamin_a": "boolean",
    "next_on": "date",
    "closed_at": "dateTime",
    "note": "text",
    "people": "integer",
    "late": "integer",
    "band": {
        **dict.fromkeys(("from_month", "to_month", "registered", "weighed"), "integer"),
        "trend": _COUNT,
    },
    **dict.fromkeys(
        ("served", "doses", "not_given", "capsules", "referrals", "open_points"), _COUNT
    ),
    "lot_used": _LOT,
}
"""The items of a day's form: each with its type, or with the items below it, whose full names begin
with that of the group: FHIR wants every name once."""
_COUNTED: Final = ("served", "doses", "not_given", "capsules", "referrals")


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRecord:
    """A session day to send; `operators` are those it names."""

    session: Session
    day: SessionDay
    origin: Origin
    operators: Mapping[OperatorId, Operator] = field(default_factory=dict)


def session_parts(record: SessionRecord) -> tuple[Part, ...]:
    """Return the one form of a day; it is complete once the day was signed off."""
    day, posyandu = record.day, record.origin.posyandu
    closing = day.closing
    when = closing.at if closing else day.started_at
    held_on = record.session.held_on.isoformat()
    elements = {
        "questionnaire": questionnaire(FORM),
        "status": "completed" if closing else "in-progress",
        "subject": logical_reference("Organization", posyandu.id, posyandu.name),
        "authored": instant(when) if when else held_on,
        "author": _operator(record, closing.by if closing else record.session.opened_by),
        "item": [
            _item("held_on", {"valueDate": held_on}),
            *_opening(record),
            *(_closing(closing) if closing else ()),
        ],
        "tag": [coding(f"{OWN_CODES}/session", str(record.session.id))],
    }
    kind = "QuestionnaireResponse"
    made = resource(kind, record.session.id, record.origin, elements, leads=True)
    return (Part("session", made),)


def _opening(record: SessionRecord) -> Iterator[Json]:
    """Yield who was present, the vials, vitamin A, and when the next session is."""
    day = record.day
    if day.started_at:
        yield _item("started_at", {"valueDateTime": instant(day.started_at)})
    present = (_operator(record, one) for one in day.opening.operators)
    if named := [{"valueReference": one} for one in present if one]:
        yield _item("operators", *named)
    yield from _lots(day.opening.lots, "lot")
    if day.opening.vitamin_a is not None:
        yield _item("vitamin_a", {"valueBoolean": day.opening.vitamin_a})
    if day.next_on:
        yield _item("next_on", {"valueDate": day.next_on.isoformat()})


def _lots(lots: Iterable[Lot], name: str) -> Iterator[Json]:
    for lot in lots:
        code = coding(f"{OWN_CODES}/vaccine", lot.vaccine)
        said = [
            _item(f"{name}.vaccine", {"valueCoding": code}),
            _item(f"{name}.lot_number", {"valueString": lot.lot_number}),
        ]
        if lot.expires_on:
            expires_on = lot.expires_on.isoformat()
            said.append(_item(f"{name}.expires_on", {"valueDate": expires_on}))
        yield {"linkId": name, "item": said}


def _closing(closing: Closing) -> Iterator[Json]:
    """Yield the counts as they were signed; of what was left open how many, and nobody's name."""
    summary = closing.summary
    yield _item("closed_at", {"valueDateTime": instant(closing.at)})
    if closing.note.strip():
        yield _item("note", {"valueString": closing.note})
    yield _item("people", {"valueInteger": summary.people})
    yield _item("late", {"valueInteger": summary.late})
    for band in summary.bands:
        yield {"linkId": "band", "item": list(_band(band))}
    for name, counts in _counts(summary):
        for code, count in counts.items():
            yield {"linkId": name, "item": _count(name, code, count)}
    yield from _lots(summary.lots, "lot_used")


def _band(band: BandCounts) -> Iterator[Json]:
    for name in ("from_month", "to_month", "registered", "weighed"):
        yield _item(f"band.{name}", {"valueInteger": getattr(band, name)})
    for letter, count in band.trends.items():
        yield {"linkId": "band.trend", "item": _count("band.trend", letter, count)}


def _counts(summary: Summary) -> Iterator[tuple[str, Mapping[str, int]]]:
    for name in _COUNTED:
        yield name, getattr(summary, name)
    yield "open_points", {code: len(names) for code, names in summary.open_points.items()}


def _count(group: str, code: str, count: int) -> list[Json]:
    return [
        _item(f"{group}.code", {"valueString": code}),
        _item(f"{group}.count", {"valueInteger": count}),
    ]


def _operator(record: SessionRecord, operator_id: OperatorId | None) -> Json:
    operator = record.operators.get(operator_id) if operator_id else None
    return logical_reference("Practitioner", operator.id, operator.name) if operator else {}


def _item(name: str, *answers: Json) -> Json:
    return {"linkId": name, "answer": list(answers)}
