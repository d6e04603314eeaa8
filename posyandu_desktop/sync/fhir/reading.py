"""A visit's values read back from its resources: the inverse of what the builders write."""

from collections.abc import Iterable, Iterator
from typing import Any, Final

from posyandu_desktop.domain.visit import Value
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.observation import HEIGHT_BY_POSTURE
from posyandu_desktop.sync.fhir.terms import OWN, OWN_CODES

_VOID: Final = "entered-in-error"
_ABOUT_THE_VISIT: Final = frozenset(
    {"assessment", "implausible_growth", "second_look", "adverse_event"}
)


def values_of(resources: Iterable[Json]) -> dict[str, Value]:
    """Return the observations of one visit by our codes, from its Observations and forms.

    What was taken back, and what was worked out from the rest, is left out.
    """
    found: dict[str, Value] = {}
    for resource in resources:
        if resource.get("status") == _VOID:
            continue
        if resource["resourceType"] == "Observation":
            found |= dict(_of_observation(resource))
        elif resource["resourceType"] == "QuestionnaireResponse":
            found |= dict(_of_form(resource))
    return found


def _of_observation(resource: Json) -> Iterator[tuple[str, Value]]:
    codings = resource["code"].get("coding", [])
    own = [c["code"] for c in codings if c.get("system") == f"{OWN_CODES}/observation"]
    value = _value(resource)
    for code in own:
        if value is None or code in _ABOUT_THE_VISIT:
            continue
        yield code, value
        if code == "height_cm":
            known = {(c.get("system"), c.get("code")) for c in codings}
            for posture, coding in HEIGHT_BY_POSTURE.items():
                if (coding["system"], coding["code"]) in known:
                    yield "posture", posture


def _of_form(resource: Json) -> Iterator[tuple[str, Value]]:
    if not resource.get("questionnaire", OWN).startswith(OWN):
        return
    for item in resource.get("item", []):
        answers = item.get("answer", [])
        value = _value(answers[0]) if len(answers) == 1 else None
        if value is not None:
            yield item["linkId"], value


def _value(holder: Json) -> Value | None:
    """Return the value of an Observation or an answer, None of a kind no card field has."""
    for key, value in holder.items():
        if key == "valueQuantity":
            return float(value["value"])
        if key in {"valueBoolean", "valueDateTime", "valueDate"}:
            said: Value = value
            return said
        if key in {"valueCodeableConcept", "valueCoding"}:
            return _choice(value.get("coding", [value]))
    return None


def _choice(codings: list[dict[str, Any]]) -> str | None:
    own = (c["code"] for c in codings if c.get("system") == f"{OWN_CODES}/answer")
    return next((code.partition(".")[2] for code in own), None)
