"""What the measures mean: z-scores with their class, the weight trend, and all findings."""

from collections.abc import Iterator, Mapping
from typing import Final

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.child_growth import growth_of
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.growth import Indicator, ZScore
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity
from posyandu_desktop.sync.fhir.observation import observation
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

_NOT_ADEQUATE: Final = coding(KEMKES_TERM, "OV000306")


def assessment_observations(record: VisitRecord) -> Iterator[Part]:
    """Yield what the measures mean: z-scores and weight trend as components, and every finding.

    One Observation and not one each: a correction then replaces the whole, and nothing that no
    longer holds is left behind. WHO holds a flagged z-score to be a slip: such a one stands in
    another Observation, preliminary, for it must not pass for a measured fact. What tells of an
    answer given in confidence stands in a third, which is labelled; that nothing was found there,
    the answers say themselves.
    """
    scores = _z_scores(record)
    certain = {each: score for each, score in scores.items() if not score.flagged}
    flagged = {each: score for each, score in scores.items() if score.flagged}
    letters = (TRENDS[finding.code] for finding in record.findings if finding.code in TRENDS)
    components = [*_z_components(record, certain), *_trend(next(letters, ""))]
    hidden = tuple(f for f in record.findings if record.content.is_confidential(f.code))
    shown = tuple(finding for finding in record.findings if finding not in hidden)
    if components or shown:
        yield _assessment(record, "assessment", components, shown)
    if flagged:
        yield _implausible(record, _z_components(record, flagged))
    if grave := tuple(each for each in hidden if each.severity is not Severity.GOOD):
        yield _assessment(record, "assessment/confidential", [], grave, confidential=True)


def former_observations(record: VisitRecord, now: Visit) -> Iterator[Part]:
    """Yield everything that findings may have led to in a former state of the visit.

    The findings of former states are not kept, so this is the most there can have been: where what
    was told in confidence is the same now, so is what it led to.
    """
    yield _assessment(record, "assessment", [], ())
    codes = record.content.confidential_codes & {*record.visit.observations, *now.observations}
    if any(record.visit.observations.get(code) != now.observations.get(code) for code in codes):
        yield _assessment(record, "assessment/confidential", [], (), confidential=True)


def _assessment(
    record: VisitRecord,
    slot: str,
    components: list[Json],
    findings: tuple[Finding, ...],
    *,
    confidential: bool = False,
) -> Part:
    elements = {
        "code": concept(coding(f"{OWN_CODES}/observation", "assessment")),
        "component": components,
        "interpretation": [_found(each) for each in sorted(findings, key=lambda one: one.code)],
    }
    return observation(record, slot, "visit", elements, confidential=confidential)


def _implausible(record: VisitRecord, components: list[Json]) -> Part:
    elements = {
        "code": concept(coding(f"{OWN_CODES}/observation", "implausible_growth")),
        "component": components,
        **({} if record.is_void else {"status": "preliminary"}),
    }
    return observation(record, "assessment/implausible", "weight_kg", elements)


def _z_components(record: VisitRecord, scores: Mapping[Indicator, ZScore]) -> list[Json]:
    posture = record.visit.choice("posture")
    return [
        {
            "code": z_code(indicator, posture),
            "valueQuantity": quantity(round(score.z, 2), "", "{Zscore}"),
            "interpretation": _interpretation(record.findings, indicator, score),
        }
        for indicator, score in scores.items()
    ]


def z_code(indicator: Indicator, posture: str | None) -> Json:
    """Return the code of a z-score; length and height have two."""
    pair = _SNOMED_Z.get(indicator)
    if pair is None:
        return concept(coding(f"{OWN_CODES}/z-score", indicator.value))
    return concept(coding(SNOMED, pair[0] if posture == "lying" else pair[1]))


def _z_scores(record: VisitRecord) -> Mapping[Indicator, ZScore]:
    if record.age_days < 0:
        return {}
    case = case_of(record.person, record.visit, (), record.content)
    return growth_of(case)


def _trend(letter: str) -> list[Json]:
    """Return the letter, with N or T in the national codes; O and B are no judgement."""
    if not letter:
        return []
    code = {"code": concept(coding(f"{OWN_CODES}/observation", "weight_trend"))}
    said: list[Json] = [
        {**code, "valueCodeableConcept": concept(coding(f"{OWN_CODES}/weight-trend", letter))}
    ]
    if letter in {"N", "T"}:
        gained = {"code": concept(coding(KEMKES_TERM, "OC000012"))}
        said.append({**gained, "valueBoolean": letter == "N"})
    if letter == "T":
        status = {"code": concept(coding(KEMKES_TERM, "OC000146"))}
        said.append({**status, "valueCodeableConcept": concept(_NOT_ADEQUATE)})
    return said


def _found(finding: Finding) -> Json:
    """Return a finding with the version of its rule, and how grave it is unless all is well.

    The rule is what stands before the first dot.
    """
    codings = [coding(f"{OWN_CODES}/finding", finding.code, version=finding.version)]
    if finding.severity is not Severity.GOOD:
        codings.append(coding(f"{OWN_CODES}/severity", finding.severity.name.lower()))
    return concept(*codings)


def _interpretation(
    findings: tuple[Finding, ...], indicator: Indicator, score: ZScore
) -> list[Json]:
    """Return the national class of a z-score; ours stands among the findings."""
    rules = {indicator.value, f"{indicator.value}_school"}
    codings = [
        coding(KEMKES_TERM, INTERPRETATIONS[finding.code])
        for finding in findings
        if finding.rule in rules and finding.code in INTERPRETATIONS
    ]
    if score.flagged:
        codings.append(coding(f"{OWN_CODES}/finding", "z_score.implausible"))
    return [concept(*codings)] if codings else []
