"""What the server holds, read from itself in one request, and what it must hold."""

import json
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote
from uuid import UUID

from posyandu_desktop.sync.courier import canonical
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import OWN_CODES, URI
from tests.servers.sekmet import DIRECT, Sekmet

KINDS = (
    "Condition",
    "Encounter",
    "EpisodeOfCare",
    "Group",
    "Immunization",
    "MedicationStatement",
    "Observation",
    "Patient",
    "Procedure",
    "Provenance",
    "QuestionnaireResponse",
    "RelatedPerson",
    "ServiceRequest",
)
_PAGE = 1000

_TOLD_AT_THE_TIME = frozenset({"episodeOfCare", "reaction", "partOf"})
"""Links to what the server lacked; this one is not sent again, and the other one names it."""


@dataclass(frozen=True, slots=True)
class Rows:
    """Every resource of one posyandu on the server, by `Type/id`."""

    by_key: dict[str, Json]

    def __contains__(self, key: str) -> bool:
        return key in self.by_key

    def version(self, key: str) -> int:
        """Return how often a row was written; 0 for none."""
        found = self.by_key.get(key)
        return int(found["meta"]["versionId"]) if found else 0

    def versions(self) -> dict[str, int]:
        """Return how often each was written."""
        return {key: self.version(key) for key in self.by_key}

    def beside(self, other: "Rows") -> list[str]:
        """Return what another reading holds otherwise, in words."""
        return [
            f"{key}: {differing}"
            for key in sorted({*self.by_key, *other.by_key})
            if (differing := _differing(self.by_key.get(key, {}), other.by_key.get(key, {})))
        ]

    def doubled(self) -> list[str]:
        """Return rows that stand for something another row stands for, or should."""
        found = []
        for key, row in self.by_key.items():
            named = row.get("identifier", [])
            values = [
                one["value"]
                for one in (named if isinstance(named, list) else [named])
                if one.get("system") == URI
            ]
            if values and values != [f"urn:uuid:{row['id']}"]:
                found.append(key)
        return found

    def differing(self, parts: Iterable[Part]) -> Iterator[str]:
        """Yield what of these parts the server holds otherwise or not at all."""
        for part in parts:
            row = self.by_key.get(part.key)
            if row is None:
                yield f"{part.key} is missing"
                continue
            if told := _differing(part.resource, row):
                yield f"{part.key} (laptop, server): {told}"

    def weight_kg(self, visit_id: UUID) -> float | None:
        """Return the weight the server knows of a visit."""
        weights: list[float] = [
            row["valueQuantity"]["value"]
            for row in self.by_key.values()
            if row["resourceType"] == "Observation"
            and row.get("encounter", {}).get("reference") == f"Encounter/{visit_id}"
            and row["status"] != "entered-in-error"
            and any(each.get("code") == "29463-7" for each in row["code"]["coding"])
        ]
        assert len(weights) <= 1, weights
        return weights[0] if weights else None


def _differing(one: Json, other: Json) -> dict[str, tuple[Any, Any]]:
    ours, theirs = _named(canonical(one)), _named(canonical(other))
    return {
        name: (ours.get(name), theirs.get(name))
        for name in {*ours, *theirs} - _TOLD_AT_THE_TIME
        if (ours.get(name) or None) != (theirs.get(name) or None)
    }


def _named(node: Any) -> Any:
    """Return the same with each reference by identifier as a literal one: both name one record.

    Whom the server lacked at the time is named by identifier, for ever.
    """
    if isinstance(node, list):
        # That a record was replaced stands in the record itself, and only there is it read.
        return [_named(each) for each in node if not _says_that_it_replaces(each)]
    if not isinstance(node, dict):
        return node
    if node.keys() == {"type", "identifier"} and node["identifier"].get("system") == URI:
        id_ = node["identifier"]["value"].removeprefix("urn:uuid:")
        return {"reference": f"{node['type']}/{id_}"}
    return {name: _named(part) for name, part in node.items()}


def _says_that_it_replaces(node: Any) -> bool:
    return isinstance(node, dict) and node.get("type") == "replaces"


def read_rows(sekmet: Sekmet, posyandu_id: UUID) -> Rows:
    """Return all that the server holds of a posyandu, asked without the program's own client."""
    tag = quote(f"{OWN_CODES}/posyandu|{posyandu_id}", safe="")
    asked = [
        {"request": {"method": "GET", "url": f"{kind}?_tag={tag}&_count={_PAGE}"}} for kind in KINDS
    ]
    body = json.dumps({"resourceType": "Bundle", "type": "batch", "entry": asked}).encode()
    request = urllib.request.Request(  # noqa: S310  # loopback only
        sekmet.url,
        data=body,
        headers={
            "Authorization": f"Bearer {sekmet.token}",
            "Content-Type": "application/fhir+json",
        },
    )
    with DIRECT.open(request, timeout=30) as reply:
        answer: dict[str, Any] = json.load(reply)
    found = {}
    for each in answer["entry"]:
        entries = each["resource"].get("entry", [])
        assert len(entries) == each["resource"]["total"], "a page too small"
        for entry in entries:
            row = entry["resource"]
            key = f"{row['resourceType']}/{row['id']}"
            assert key not in found, f"{key} twice"
            found[key] = row
    return Rows(found)
