"""What the visit of a pregnant woman means: dating, 4T, weight gain, iron tablets, class.

The arm, blood pressure, haemoglobin, tuberculosis and danger signs have rules of their own.

Source: domain reference 1.3, 4.1, 4.2 and traps 32 to 36.
"""

from collections.abc import Iterator

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.gestational_gain import (
    NoCorridor,
    expected_gain,
    judge_gain,
    pre_pregnancy_bmi,
)
from posyandu_desktop.domain.postpartum_files import RulePart
from posyandu_desktop.domain.pregnancy import Pregnancy, gestational_age
from posyandu_desktop.domain.pregnancy_rules import (
    IronRecord,
    class_progress,
    high_risk,
    iron_progress,
)
from posyandu_desktop.domain.visit import Visit

Values = dict[str, float | str | bool]


def maternal_findings(case: Case) -> Iterator[Finding]:
    """Yield what was measured and asked of a woman whose pregnancy is written down."""
    yield from _forgotten(case)
    pregnancy = case.pregnancy
    if pregnancy is None:
        return
    yield from _dating(case, pregnancy)
    yield from _risks(case, pregnancy)
    yield from _gain(case, pregnancy)
    yield from _iron(case, pregnancy)
    yield from _classes(case, pregnancy)


def _forgotten(case: Case) -> Iterator[Finding]:
    """Ask for the end of a pregnancy, also long after it ceased to rule her visits."""
    rules, on = case.content.maternal, case.visit.visited_on
    pregnancy = case.episodes.pregnancy_to_ask(on, rules)
    if pregnancy is None:
        return
    age = gestational_age(pregnancy, on, rules)
    inputs: Values = {} if age is None else {"gestational_weeks": age.weeks}
    limit: dict[str, float | str] = {"from": rules.dating.ask_outcome_from_week}
    yield maternal_finding(case, "pregnancy.outcome_unknown", inputs, limit, rules.dating)


def _dating(case: Case, pregnancy: Pregnancy) -> Iterator[Finding]:
    if pregnancy.dating is None:
        rule = case.content.maternal.dating
        yield maternal_finding(case, "pregnancy.undated", {}, {}, rule)


def _risks(case: Case, pregnancy: Pregnancy) -> Iterator[Finding]:
    rules = case.content.maternal
    risks = high_risk(pregnancy, case.person.born_on, case.visit.visited_on, rules).codes
    if risks:
        words = ", ".join(rules.high_risk.word(code) for code in risks)
        yield maternal_finding(
            case, "high_risk_pregnancy.yes", {"risks": words}, {}, rules.high_risk
        )


def _gain(case: Case, pregnancy: Pregnancy) -> Iterator[Finding]:
    rules, on = case.content.maternal, case.visit.visited_on
    weight_kg = case.visit.number("weight_kg")
    if weight_kg is None:
        return
    result = judge_gain(pregnancy, weight_kg, on, rules)
    if result is None:
        if expected_gain(pregnancy, on, rules).reason is NoCorridor.BMI_UNKNOWN:
            yield maternal_finding(case, "gestational_gain.unknown", {}, {}, rules.weight_gain)
        return
    inputs: Values = {
        "pregnancy_gain_kg": result.gained_kg,
        "weight_kg": weight_kg,
    }
    bmi = pre_pregnancy_bmi(pregnancy)
    if bmi is not None:
        inputs["bmi_kg_m2"] = bmi
    limits: dict[str, float | str] = {
        "from": result.corridor.min_gain_kg,
        "to": result.corridor.max_gain_kg,
    }
    code = f"gestational_gain.{result.place.value}"
    yield maternal_finding(case, code, inputs, limits, rules.weight_gain)


def _iron(case: Case, pregnancy: Pregnancy) -> Iterator[Finding]:
    rules = case.content.maternal
    records = [_iron_record(visit) for visit in (case.visit, *case.past)]
    progress = iron_progress(pregnancy, records, case.visit.visited_on, rules)
    daily = case.visit.answer("iron_tablets_daily")
    needed: dict[str, float | str] = {"from": progress.needed_tablets}
    if daily is not None:
        code = "iron_tablets.daily" if daily else "iron_tablets.not_daily"
        yield maternal_finding(case, code, {"iron_tablets_daily": daily}, {}, rules.iron)
    if progress.given_tablets is not None:
        inputs: Values = {"given_tablets": progress.given_tablets}
        if progress.drunk_tablets is not None:
            inputs["drunk_tablets"] = progress.drunk_tablets
        enough = "enough" if progress.is_enough_given else "some"
        yield maternal_finding(case, f"iron_tablets.given_{enough}", inputs, needed, rules.iron)


def _iron_record(visit: Visit) -> IronRecord:
    given, drunk = visit.number("iron_tablets_given"), visit.number("iron_tablets_drunk")
    return IronRecord(
        on=visit.visited_on,
        given_tablets=None if given is None else int(given),
        drunk_tablets=None if drunk is None else int(drunk),
        drinks_daily=visit.answer("iron_tablets_daily"),
    )


def _classes(case: Case, pregnancy: Pregnancy) -> Iterator[Finding]:
    rules = case.content.maternal
    came = case.visit.answer("antenatal_class")
    if came is None:
        return
    visits = (case.visit, *case.past)
    days = [visit.visited_on for visit in visits if visit.answer("antenatal_class")]
    progress = class_progress(pregnancy, days, case.visit.visited_on, rules)
    code = "antenatal_class.enough" if progress.is_enough else "antenatal_class.some"
    if not came and not progress.is_enough:
        code = "antenatal_class.missed"
    inputs: Values = {"attended": progress.attended}
    yield maternal_finding(case, code, inputs, {"from": progress.needed}, rules.classes)


def maternal_finding(
    case: Case, code: str, inputs: Values, limits: dict[str, float | str], rule: RulePart
) -> Finding:
    """Return a finding by one part of `maternal.json`."""
    rules, version = case.content.advice_rules, case.content.maternal.version
    return rules.finding(code, inputs, limits, rule.source, version)
