"""What a finger prick says: haemoglobin by age, sex and pregnancy, uric acid, fasting glucose.

Source: domain reference 4.5, 5.3 and 5.4. Random glucose is in `adult`; it has other limits.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.pregnancy import trimester_on


def laboratory_findings(case: Case) -> Iterator[Finding]:
    """Yield what was measured; what was not is no finding."""
    yield from _haemoglobin_findings(case)
    yield from _uric_acid_findings(case)
    yield from _glucose_findings(case)


def _haemoglobin_findings(case: Case) -> Iterator[Finding]:
    hb_g_dl = case.visit.number("hb_g_dl")
    pregnant = case.is_pregnant
    rules = case.content.laboratory
    sex = case.person.sex
    bands = (b for b in rules.haemoglobin if b.is_for(sex, case.months, pregnant=pregnant))
    band = next(bands, None)
    if hb_g_dl is None or band is None:
        return
    anaemia_below = _limit_of_trimester(case) or band.anaemia_below
    limits: dict[str, float | str]
    if hb_g_dl < band.severe_below:
        code, limits = "severe_anaemia", {"below": band.severe_below}
    elif hb_g_dl < anaemia_below:
        code, limits = "anaemia", {"from": band.severe_below, "below": anaemia_below}
    else:
        code, limits = "normal", {"from": anaemia_below}
    inputs: dict[str, float | str | bool] = {
        "hb_g_dl": hb_g_dl,
        "sex": sex.value,
        "age_months": case.months,
    }
    if pregnant:
        inputs["pregnant"] = True
    yield case.content.advice_rules.finding(
        f"hb.{code}", inputs, limits, band.source, rules.version
    )


def _limit_of_trimester(case: Case) -> float | None:
    """Return the limit in g/dL of the trimester, where the pregnancy is dated (trap 36)."""
    pregnancy = case.pregnancy
    if pregnancy is None:
        return None
    rules = case.content.maternal
    trimester = trimester_on(pregnancy, case.visit.visited_on, rules)
    return None if trimester is None else rules.anaemia.below_g_dl[trimester]


def _uric_acid_findings(case: Case) -> Iterator[Finding]:
    rules = case.content.laboratory
    value = case.visit.number("uric_acid_mg_dl")
    if value is None or case.months < rules.uric_acid_from_month:
        return
    limit = rules.uric_acid_above_mg_dl[case.person.sex]
    is_high = value > limit
    yield case.content.advice_rules.finding(
        "uric_acid.high" if is_high else "uric_acid.normal",
        {"uric_acid_mg_dl": value, "sex": case.person.sex.value},
        {"above" if is_high else "to": limit},
        rules.uric_acid_source,
        rules.version,
    )


def _glucose_findings(case: Case) -> Iterator[Finding]:
    rules = case.content.laboratory
    value = case.visit.number("glucose_fasting_mg_dl")
    if value is None or case.months < rules.glucose_fasting_from_month:
        return
    code = rules.glucose_fasting.code(value)
    yield case.content.advice_rules.finding(
        f"glucose_fasting.{code}",
        {"glucose_fasting_mg_dl": value},
        rules.glucose_fasting.limits(code),
        rules.glucose_fasting.source,
        rules.version,
    )
