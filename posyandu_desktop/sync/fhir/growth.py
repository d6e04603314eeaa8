"""What the measures mean: z-scores with their class, the weight trend, and all findings."""

from collections.abc import Iterator, Mapping
from typing import Final

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.growth import LAST_DAY, Indicator, ZScore
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity, reference
from posyandu_desktop.sync.fhir.observation import observation, observation_slot
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import KEMKES_TERM, OWN_CODES, SNOMED
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

_SNOMED_Z: Final = {
    Indicator.WEIGHT_FOR_AGE: ("1153593003", "1153593003"),
    Indicator.LENGTH_HEIGHT_FOR_AGE: ("1153590000", "1153604005"),
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: ("1153598007", "1153600001"),
    Indicator.BMI_FOR_AGE: ("1153596006", "1153596006"),
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: ("1153594009", "1153594009"),
}
"""SNOMED code when measured lying and when measured standing. WHO's arm index has none here."""

_NAMES: Final = {
    Indicator.WEIGHT_FOR_AGE: "BB/U",
    Indicator.LENGTH_HEIGHT_FOR_AGE: "PB/U atau TB/U",
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: "BB/PB atau BB/TB",
    Indicator.BMI_FOR_AGE: "IMT/U",
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: "LK/U",
    Indicator.ARM_CIRCUMFERENCE_FOR_AGE: "LILA/U",
}

INPUTS: Final = {
    Indicator.WEIGHT_FOR_AGE: ("weight_kg",),
    Indicator.LENGTH_HEIGHT_FOR_AGE: ("height_cm",),
    Indicator.WEIGHT_FOR_LENGTH_HEIGHT: ("weight_kg", "height_cm"),
    Indicator.BMI_FOR_AGE: ("weight_kg", "height_cm"),
    Indicator.HEAD_CIRCUMFERENCE_FOR_AGE: ("head_circumference_cm",),
    Indicator.ARM_CIRCUMFERENCE_FOR_AGE: ("muac_cm",),
}
"""The measures each index is computed from, the leading one first."""

INTERPRETATIONS: Final = {
    "weight_for_age.severely_underweight": "OI000007",
    "weight_for_age.underweight": "OI000008",
    "weight_for_age.normal": "OI000009",
    "weight_for_age.risk_of_overweight": "OI000010",
    "length_height_for_age.severely_stunted": "OI000011",
    "length_height_for_age.stunted": "OI000012",
    "length_height_for_age.normal": "OI000013",
    "weight_for_length_height.severely_wasted": "OI000001",
}
"""The national interpretation code of a finding, for those that are known for certain."""

TRENDS: Final = {
    "weight_trend.gained": "N",
    "weight_trend.not_gained": "T",
    "weight_trend.not_gained_again": "T",
    "weight_trend.not_weighed_last_month": "O",
    "weight_trend.returned_after_not_gained": "O",
    "weight_trend.first": "B",
}
"""The programme's letter for each finding about the weight trend."""

_NOT_ADEQUATE: Final = coding(KEMKES_TERM, "OV000306", "Tidak adekuat")


def z_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield an Observation for each z-score, to four decimals, with what it comes from."""
    for indicator, score in _z_scores(record).items():
        elements = {
            "code": z_code(indicator, record.visit.choice("posture")),
            "valueQuantity": quantity(round(score.z, 4), "SD", "{Zscore}"),
            "interpretation": _interpretation(record.findings, indicator, score),
            "derivedFrom": _derived_from(record, INPUTS[indicator]),
        }
        # WHO holds a flagged value to be a slip: it must not pass for a measured fact.
        if score.flagged and not record.is_void:
            elements["status"] = "preliminary"
        yield observation(record, f"z-score/{indicator}", INPUTS[indicator][0], elements)


def z_code(indicator: Indicator, posture: str | None) -> Json:
    """Return the code of a z-score; length and height have two."""
    own = coding(f"{OWN_CODES}/z-score", indicator.value)
    pair = _SNOMED_Z.get(indicator)
    if pair is None:
        return concept(own, text=_NAMES[indicator])
    return concept(
        coding(SNOMED, pair[0] if posture == "lying" else pair[1]), own, text=_NAMES[indicator]
    )


def trend_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield the letter, and N or T in the national codes; O and B are no judgement."""
    letters = (TRENDS[finding.code] for finding in record.findings if finding.code in TRENDS)
    if letter := next(letters, ""):
        yield from _trend(record, letter)


def finding_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield one Observation that lists every finding with the version of the rule behind it.

    One resource and not one a finding: a correction then replaces the whole list, and nothing
    that no longer holds is left behind.
    """
    if record.findings:
        yield _findings(record)


def former_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield everything that findings may have led to in a former state of the visit.

    The findings of former states are not kept, so this is the most there can have been.
    """
    if "weight_kg" in record.visit.observations and 0 <= record.age_days <= LAST_DAY:
        yield from _trend(record, "T")
    yield _findings(record)


def _z_scores(record: VisitRecord) -> Mapping[Indicator, ZScore]:
    if record.age_days < 0:
        return {}
    case = case_of(record.person, record.visit, (), record.content)
    return growth_of(case)


def _trend(record: VisitRecord, letter: str) -> Iterator[Part]:
    from_weight = {"derivedFrom": _derived_from(record, ("weight_kg",))}
    own = coding(f"{OWN_CODES}/weight-trend", letter)
    elements: Json = {
        "code": concept(coding(f"{OWN_CODES}/observation", "weight_trend"), text="N/T/O/B"),
        "valueCodeableConcept": concept(own, text=letter),
    }
    yield observation(record, "weight-trend/letter", "weight_kg", elements | from_weight)
    if letter in {"N", "T"}:
        elements = {
            "code": concept(coding(KEMKES_TERM, "OC000012"), text="Berat badan naik"),
            "valueBoolean": letter == "N",
        }
        yield observation(record, "weight-trend/gained", "weight_kg", elements | from_weight)
    if letter == "T":
        elements = {
            "code": concept(coding(KEMKES_TERM, "OC000146"), text="Kenaikan berat badan"),
            "valueCodeableConcept": concept(_NOT_ADEQUATE),
        }
        yield observation(record, "weight-trend/status", "weight_kg", elements | from_weight)


def _findings(record: VisitRecord) -> Part:
    elements = {
        "code": concept(coding(f"{OWN_CODES}/observation", "findings"), text="Temuan posyandu"),
        "component": [_component(finding) for finding in record.findings],
        "derivedFrom": _derived_from(record, tuple(record.visit.observations)),
    }
    return observation(record, "findings", "visit", elements)


def _component(finding: Finding) -> Json:
    severity = coding(f"{OWN_CODES}/severity", finding.severity.name.lower())
    national = INTERPRETATIONS.get(finding.code)
    return {
        "code": concept(coding(f"{OWN_CODES}/rule", finding.rule)),
        "valueCodeableConcept": concept(
            *([coding(KEMKES_TERM, national)] if national else []),
            coding(f"{OWN_CODES}/finding", finding.code, version=finding.version),
        ),
        "interpretation": [concept(severity)],
    }


def _interpretation(
    findings: tuple[Finding, ...], indicator: Indicator, score: ZScore
) -> list[Json]:
    rules = {indicator.value, f"{indicator.value}_school"}
    found = [finding for finding in findings if finding.rule in rules]
    codings = [
        coding(KEMKES_TERM, INTERPRETATIONS[finding.code])
        for finding in found
        if finding.code in INTERPRETATIONS
    ]
    codings += [
        coding(f"{OWN_CODES}/finding", finding.code, version=finding.version) for finding in found
    ]
    if score.flagged:
        codings.append(coding(f"{OWN_CODES}/finding", "z_score.implausible"))
    return [concept(*codings)] if codings else []


def _derived_from(record: VisitRecord, codes: tuple[str, ...]) -> list[Json]:
    return [
        reference("Observation", record.part_id(observation_slot(code)))
        for code in codes
        if code in record.visit.observations and code != "posture"
    ]
