"""Judges of FHIR that nobody here wrote, and the checks that none of them makes."""

from collections.abc import Iterator, Sequence
from typing import Any

from fhir.resources.R4B import get_fhir_model_class

from posyandu_desktop.sync.fhir.terms import UCUM, UNITS

Json = dict[str, Any]


def faults(resources: Sequence[Json]) -> list[str]:
    """Return everything wrong with resources; raises what fhir.resources raises."""
    for resource in resources:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    return [fault for resource in resources for fault in _faults(resource, "")]


def _faults(node: Any, path: str) -> Iterator[str]:
    if node is None or node in ("", [], {}):
        yield f"{path} is blank"
    if isinstance(node, list):
        for index, part in enumerate(node):
            yield from _faults(part, f"{path}[{index}]")
    if isinstance(node, dict):
        yield from _unit_faults(node, path)
        for key, part in node.items():
            if key == "telecom" and not all("system" in contact for contact in part):
                yield f"{path}.telecom has no system"
            yield from _faults(part, f"{path}.{key}")


def _unit_faults(node: Json, path: str) -> Iterator[str]:
    if "value" in node and "code" in node and "system" not in node:
        yield f"{path} has a unit code without a system"
    if node.get("system") == UCUM and node.get("code") not in UNITS:
        yield f"{path} has the unknown unit {node.get('code')}"


def broken_references(resources: Sequence[Json], known: Sequence[str]) -> list[str]:
    """Return literal references to what is neither among the resources nor known."""
    there = {f"{r['resourceType']}/{r['id']}" for r in resources} | set(known)
    return [ref for resource in resources for ref in _references(resource) if ref not in there]


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _references(part)
    elif isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for part in node.values():
            yield from _references(part)
