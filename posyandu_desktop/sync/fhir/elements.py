"""The small parts every resource is made of."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.sync.fhir.terms import OWN_CODES, OWN_IDS, UCUM, UNITS, URI

Json = dict[str, Any]

_BLANK: Final[tuple[object, ...]] = (None, "", [], {})
_INDONESIA_UTC_HOURS: Final = (7, 8, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where records come from; every resource says so in its `meta`."""

    posyandu: Posyandu
    device_id: UUID | None = None


def resource(kind: str, id_: UUID, origin: Origin, elements: Json) -> Json:
    """Return a resource under our own id, which is its business identifier too, without blanks."""
    own = {"system": URI, "value": f"urn:uuid:{id_}"}
    head = {
        "resourceType": kind,
        "id": str(id_),
        "meta": {
            "source": f"urn:uuid:{origin.device_id}" if origin.device_id else None,
            "tag": [
                coding(f"{OWN_CODES}/program", "posyandu-desktop"),
                coding(f"{OWN_CODES}/posyandu", str(origin.posyandu.id)),
            ],
        },
    }
    identifiers = {"identifier": [own, *elements.get("identifier", ())]}
    tidy: Json = without_blanks(head | elements | identifiers)
    return tidy


def without_blanks(node: Any) -> Any:
    """Return the same without nulls, empty texts, empty lists and empty objects, at any depth.

    FHIR forbids them all; False and 0 stay.
    """
    if isinstance(node, dict):
        kept = {key: without_blanks(part) for key, part in node.items()}
        return {key: part for key, part in kept.items() if part not in _BLANK}
    if isinstance(node, list | tuple):
        return [part for part in map(without_blanks, node) if part not in _BLANK]
    return node.strip() if isinstance(node, str) else node


def coding(system: str, code: str, display: str = "", version: str = "") -> Json:
    """Return a Coding; `version` is that of the content file a code of ours comes from."""
    return {"system": system, "version": version, "code": code, "display": display}


def concept(*codings: Json, text: str = "") -> Json:
    """Return a CodeableConcept; a coding given twice, as by a card that names ours, goes once."""
    distinct = {(each["system"], each["code"]): each for each in reversed(codings)}
    return {"coding": list(reversed(distinct.values())), "text": text}


def reference(kind: str, id_: UUID) -> Json:
    """Return a reference to a resource we send or have sent."""
    return {"reference": f"{kind}/{id_}"}


def logical_reference(kind: str, id_: UUID, display: str) -> Json:
    """Return a reference by identifier.

    Posyandu, kader and bidan belong to the Puskesmas' own registers: we never create them there,
    and a literal reference to something the server lacks would have the whole visit refused.
    """
    identifier = {"system": f"{OWN_IDS}/{kind.lower()}", "value": str(id_)}
    return {"type": kind, "identifier": identifier, "display": display}


def quantity(value: float, unit: str, ucum: str | None) -> Json:
    """Return a Quantity; a unit outside the closed list goes as words only."""
    if ucum not in UNITS:
        return {"value": value, "unit": unit}
    return {"value": value, "unit": unit or ucum, "system": UCUM, "code": ucum}


def instant(at: datetime) -> str:
    """Return an instant in UTC, to the second, as `YYYY-MM-DDThh:mm:ss+00:00`."""
    return at.astimezone(UTC).isoformat(timespec="seconds")


def moment(day: date, recorded_at: datetime | None) -> str:
    """Return the instant of recording if that was on the day itself, else the day alone.

    A visit typed in the week after did not happen then. The day is that of the village, so the
    instant counts if it falls on the day in any of Indonesia's three time zones.
    """
    if recorded_at is None:
        return day.isoformat()
    utc = recorded_at.astimezone(UTC)
    days = {(utc + timedelta(hours=hours)).date() for hours in _INDONESIA_UTC_HOURS}
    return instant(recorded_at) if day in days else day.isoformat()
