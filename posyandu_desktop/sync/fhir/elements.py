"""The small parts every resource is made of."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from posyandu_desktop import __version__
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.sync.fhir.terms import HL7, OWN_CODES, OWN_IDS, UCUM, UNITS, URI

Json = dict[str, Any]

_ROOTS: Final = frozenset({"Patient", "Encounter", "EpisodeOfCare", "Group"})
"""What leads a record always; only what leads one names the laptop, and the program's version."""
_INDONESIA_UTC_HOURS: Final = (7, 8, 9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where records come from; every resource says so in its `meta`.

    Attributes:
        takes_provenance: Whether the server keeps Provenance; where it does not, the Encounter says
            who changed a visit, when and why.
    """

    posyandu: Posyandu
    device_id: UUID | None = None
    takes_provenance: bool = True


def resource(
    kind: str,
    id_: UUID,
    origin: Origin,
    elements: Json,
    *,
    confidential: bool = False,
    leads: bool = False,
) -> Json:
    """Return a resource under our own id, which is its business identifier too, without blanks.

    What differs from one resource to the next comes first, and what is the same in all of a visit
    last: packed, the long equal run then costs next to nothing. `leads` says that a record of its
    own begins with it, though its kind is mostly a part.
    """
    own = {"system": URI, "value": f"urn:uuid:{id_}"}
    tag = [coding(f"{OWN_CODES}/posyandu", str(origin.posyandu.id)), *elements.get("tag", ())]
    source = None
    if leads or kind in _ROOTS:
        source = f"urn:uuid:{origin.device_id}" if origin.device_id else None
        tag.append(coding(f"{OWN_CODES}/program", "posyandu-desktop", version=__version__))
    content = {key: part for key, part in elements.items() if key not in {"identifier", "tag"}}
    tidy: Json = without_blanks(
        {
            "resourceType": kind,
            "id": str(id_),
            "identifier": _identifiers(kind, own, elements),
            **content,
            "meta": {
                "security": [RESTRICTED] if confidential else [],
                "source": source,
                "tag": tag,
            },
        }
    )
    return tidy


def _identifiers(kind: str, own: Json, elements: Json) -> Json | list[Json]:
    """Return the identifiers of a kind: R4 gives a filled form one, and Provenance none."""
    if kind == "Provenance":
        return {}
    return own if kind == "QuestionnaireResponse" else [own, *elements.get("identifier", ())]


def without_blanks(node: Any) -> Any:
    """Return the same without nulls, empty texts, empty lists and empty objects, at any depth.

    FHIR forbids them all; False and 0 stay.
    """
    if isinstance(node, str):
        return node.strip()
    if isinstance(node, dict):
        # A third of what packing an upload costs: nothing is built that is not kept.
        kept = {}
        for key, part in node.items():
            if part is not None:
                tidy = without_blanks(part)
                if tidy or isinstance(tidy, int | float):
                    kept[key] = tidy
        return kept
    if isinstance(node, list | tuple):
        return [part for part in map(without_blanks, node) if part or isinstance(part, int | float)]
    return node


RESTRICTED: Final = {"system": f"{HL7}/v3-Confidentiality", "code": "R"}
"""The label of what was told in confidence: mental health, HIV and STI, tuberculosis."""


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


def known_reference(kind: str, id_: UUID, *, is_there: bool) -> Json:
    """Return a reference to a resource of ours; by identifier while the server has none of it.

    A server may refuse a literal reference to what it lacks, and with it the whole record.
    """
    if is_there:
        return reference(kind, id_)
    return {"type": kind, "identifier": {"system": URI, "value": f"urn:uuid:{id_}"}}


def logical_reference(kind: str, id_: UUID, display: str) -> Json:
    """Return a reference by identifier.

    Posyandu, kader and bidan belong to the Puskesmas' own registers: we never create them there,
    and a literal reference to something the server lacks would have the whole visit refused. The
    identifier's system says what kind it is.
    """
    identifier = {"system": f"{OWN_IDS}/{kind.lower()}", "value": str(id_)}
    return {"identifier": identifier, "display": display}


def quantity(value: float, unit: str, ucum: str | None) -> Json:
    """Return a Quantity; a unit outside the closed list goes as words, one in it as its code."""
    if ucum not in UNITS:
        return {"value": value, "unit": unit}
    return {"value": value, "system": UCUM, "code": ucum}


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
