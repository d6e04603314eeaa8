"""Judges of FHIR that nobody here wrote, and the checks that none of them makes."""

import gzip
import json
import re
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import redirect_stdout
from functools import cache
from io import StringIO
from pathlib import Path
from typing import Any

from fhir.resources.R4B import get_fhir_model_class
from pyrofile_validator.config import ValidatorConfig
from pyrofile_validator.core.engine import Validator
from pyrofile_validator.models import Severity, ValidationIssue

from posyandu_desktop.store.content import load_content
from posyandu_desktop.sync.fhir.forms import forms
from posyandu_desktop.sync.fhir.terms import UCUM, UNITS

Json = dict[str, Any]

DEFINITIONS = Path(__file__).parent / "files" / "r4-definitions.json.gz"
"""R4's own definitions of what we send, drawn by `tests/sync/r4_definitions.py`."""
FALSE_ALARMS = re.compile(
    r"(protocolApplied\[0\]\.doseNumber|answerOption\[\d+\]\.value)\[x\] is required$"
    r"|at most 1 value\(s\) for Questionnaire\.item\.answerOption\.value\[x\]$"
)
"""What pyrofile-validator 0.3.0 says wrongly: it looks for a choice under its general name, and
counts the options of all questions as those of one."""


def faults(resources: Sequence[Json]) -> list[str]:
    """Return everything wrong with resources; raises what fhir.resources raises."""
    for resource in resources:
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
    found = [fault for resource in resources for fault in _faults(resource, "")]
    return [*found, *(fault for resource in resources for fault in _by_definition(resource))]


def _by_definition(resource: Json) -> Iterator[str]:
    """Yield where a resource breaks R4's definitions: bindings, invariants, cardinality."""
    if resource["resourceType"] == "Bundle":
        return
    with redirect_stdout(StringIO()):  # its FHIRPath library prints what it tries
        report = _validator().validate_resource(resource)
    for issue in report.issues:
        if issue.severity is Severity.ERROR and not FALSE_ALARMS.search(issue.message):
            yield f"{issue.path}: {issue.message}"


@cache
def _validator() -> Validator:
    folder = Path(tempfile.mkdtemp(prefix="r4-definitions-"))
    for number, each in enumerate(json.loads(gzip.decompress(DEFINITIONS.read_bytes()))):
        (folder / f"{number}.json").write_text(json.dumps(each), encoding="utf-8")
    config = ValidatorConfig(local_package_paths=[str(folder)], allow_unknown_extensions=True)
    return _Judge(config)


class _Judge(Validator):
    """Knows our forms, so that it compares every answer with its question."""

    def _validate_questionnaire_response(
        self, response: Json, index: dict[str, Json]
    ) -> list[ValidationIssue]:
        found = super()._validate_questionnaire_response(response, index | _forms())
        return [issue for issue in found if "questionnaire" in response]


@cache
def _forms() -> dict[str, Json]:
    named = {}
    for form in forms(load_content()):
        version = f"|{form['version']}" if "version" in form else ""
        named[f"{form['url']}{version}"] = form
    return named


def _faults(node: Any, path: str) -> Iterator[str]:
    if node is None or node in ("", [], {}):
        yield f"{path} is blank"
    if isinstance(node, str) and node != node.strip():
        yield f"{path} has blanks around it"
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


def without_business_id(resources: Sequence[Json]) -> list[str]:
    """Return what cannot be found by an identifier equal to its id; R4 gives Provenance none."""
    found = []
    for resource in resources:
        identifiers = resource.get("identifier", [])
        listed = identifiers if isinstance(identifiers, list) else [identifiers]
        own = {"system": "urn:ietf:rfc:3986", "value": f"urn:uuid:{resource['id']}"}
        if resource["resourceType"] != "Provenance" and own not in listed:
            found.append(f"{resource['resourceType']}/{resource['id']}")
    return found


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _references(part)
    elif isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for part in node.values():
            yield from _references(part)
