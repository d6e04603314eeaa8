"""What the numbers mean, in words and tones: the right column of the visit screen."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.education import (
    suggested_topics,
    taught_in_classes,
    taught_lately,
    topics_for,
)
from posyandu_desktop.domain.finding import Advice as DomainAdvice
from posyandu_desktop.domain.finding import Finding, Urgency
from posyandu_desktop.domain.interpretation import Interpretation
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.domain.weight_trend import TrendResult, WeightTrend
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.texts.explain import explain
from posyandu_desktop.ui.texts.findings import advice_sentence, chip_word, finding_label
from posyandu_desktop.ui.texts.states import TONES, advice_title
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import AdviceLine, ClassLine, TopicLine
from posyandu_desktop.ui.widgets.rows import Advice, Badge, Verdict

SENTENCES_SAID = 3

# What has a number of its own to show beside its class, in the order of the card.
_CLASSES = (
    "weight_for_age",
    "length_height_for_age",
    "weight_for_length_height",
    "bmi_for_age",
    "bmi_for_age_school",
    "head_circumference_for_age",
    "muac",
    "gestational_gain",
    "maternal_muac",
    "blood_pressure",
    "bmi",
    "waist",
    "kek",
    "glucose_random",
    "glucose_fasting",
    "cholesterol",
    "hb",
    "uric_acid",
)
_VALUE_INPUTS = (
    "z",
    "pregnancy_gain_kg",
    "muac_cm",
    "bmi_kg_m2",
    "waist_cm",
    "glucose_random_mg_dl",
    "glucose_fasting_mg_dl",
    "hb_g_dl",
    "uric_acid_mg_dl",
)
_DECIMALS = {
    "pregnancy_gain_kg": 1,
    "bmi_kg_m2": 1,
    "muac_cm": 1,
    "hb_g_dl": 1,
    "uric_acid_mg_dl": 1,
}
_VERDICT_TONES = {
    WeightTrend.GAINED: Tone.GOOD,
    WeightTrend.NOT_GAINED: Tone.WATCH,
    WeightTrend.NOT_WEIGHED_LAST_MONTH: Tone.INFO,
    WeightTrend.FIRST: Tone.INFO,
}


@dataclass(frozen=True, slots=True)
class Shown:
    """The right column, less the chart."""

    verdict: Verdict | None
    classes: tuple[ClassLine, ...]
    advice: tuple[AdviceLine, ...]


def shown(
    found: Interpretation,
    person: Person,
    visit: Visit,
    content: ClinicalContent,
    doubted: Collection[str] = (),
) -> Shown:
    """Return the verdict, the classes and the advice of a visit.

    Args:
        found: What the rules say.
        person: Whose visit it is.
        visit: The visit as far as it can be read.
        content: The rules.
        doubted: Fields whose number waits for an answer: until then it means nothing, but for what
            cannot wait.
    """
    months = completed_months(person.born_on, visit.visited_on)
    by_rule = {finding.rule: finding for finding in found.findings}
    trend = by_rule.get("weight_trend")
    waits = trend is not None and _waits(trend, doubted)
    said = {advice_title(one) for one in found.advice if not _all_wait(one, doubted)}
    return Shown(
        verdict=None if waits else _verdict(found.trend, trend, content),
        classes=tuple(
            _class_line(
                by_rule[rule], content.advice_rules.rules[rule].short_at(months), content, doubted
            )
            for rule in _CLASSES
            if rule in by_rule
        ),
        advice=tuple(
            replace(line, waits=line.advice.title not in said)
            for line in _advice_lines(found.advice, content)
        ),
    )


def _class_line(
    finding: Finding, label: str, content: ClinicalContent, doubted: Collection[str]
) -> ClassLine:
    if _waits(finding, doubted):
        chip = Badge(tone=Tone.INFO, word=tr("Menunggu jawaban"))
        return ClassLine(label=label, value="", chip=chip)
    chip = Badge(tone=TONES[finding.severity], word=chip_word(finding, content))
    return ClassLine(label=label, value=_value(finding), chip=chip)


def _waits(finding: Finding, doubted: Collection[str]) -> bool:
    return not set(doubted).isdisjoint(finding.inputs)


def _all_wait(advice: DomainAdvice, doubted: Collection[str]) -> bool:
    if advice.urgency is Urgency.NOW:
        return False
    return bool(advice.because) and all(_waits(finding, doubted) for finding in advice.because)


def _advice_lines(
    found: Sequence[DomainAdvice], content: ClinicalContent
) -> tuple[AdviceLine, ...]:
    """Return the advice with one card for each step: two reasons to refer are one referral."""
    lines: dict[str, AdviceLine] = {}
    for one in found:
        title = advice_title(one)
        before = lines.get(title)
        sentences = (*(before.sentences if before else ()), advice_sentence(one))
        tone = before.advice.tone if before else TONES[one.severity]
        reasons = tuple(explain(finding, content) for finding in one.because)
        lines[title] = AdviceLine(
            advice=Advice(title=title, sentence=_gravest(sentences), tone=tone),
            sentences=sentences,
            why=(*(before.why if before else ()), *reasons),
            refers=one.refer_to is not None,
            is_urgent=one.urgency is Urgency.NOW,
        )
    return tuple(lines.values())


def _gravest(sentences: Sequence[str]) -> str:
    """Return the first three, which are the gravest, and how many more there are behind F2."""
    said = " ".join(sentences[:SENTENCES_SAID])
    more = len(sentences) - SENTENCES_SAID
    return said if more <= 0 else f"{said} {tr('(+{count} lagi, F2)').format(count=more)}"


def topics(found: Interpretation, case: Case) -> tuple[TopicLine, ...]:
    """Return the education topics for this person, those a finding suggests first."""
    on = case.visit.visited_on
    fitting = topics_for(case.person, on, case.groups, case.content.education_topics)
    lately = taught_lately(case.past, on)
    told = taught_in_classes(case.episodes.classes, on)
    untold = [topic for topic in fitting if topic.code not in told]
    suggested = suggested_topics(untold, found.findings, lately)
    others = tuple(topic for topic in fitting if topic not in suggested)
    return tuple(
        TopicLine(
            code=topic.code,
            label=topic.title,
            suggested=topic in suggested,
            taught_lately=topic.code in lately,
        )
        for topic in (*suggested, *others)
    )


def _verdict(
    trend: TrendResult | None, finding: Finding | None, content: ClinicalContent
) -> Verdict | None:
    if trend is None or finding is None:
        return None
    return Verdict(
        letter=trend.trend.value,
        title=finding_label(finding, content),
        explanation=_gain_sentence(trend),
        tone=_VERDICT_TONES[trend.trend],
    )


def _gain_sentence(trend: TrendResult) -> str:
    if trend.gained_g is None or trend.needed_g is None:
        return tr("Timbang lagi bulan depan supaya kenaikannya terlihat.")
    if trend.gained_g < 0:
        change = tr("Turun {value} g").format(value=-trend.gained_g)
    elif trend.gained_g == 0:
        change = tr("Tetap")
    else:
        change = tr("Naik {gained_g} g").format(gained_g=trend.gained_g)
    return tr("{change}, perlu paling sedikit {needed_g} g").format(
        change=change, needed_g=trend.needed_g
    )


def _value(finding: Finding) -> str:
    inputs = finding.inputs
    if finding.rule == "blood_pressure":
        return f"{inputs['systolic_mmhg']:.0f}/{inputs['diastolic_mmhg']:.0f}"
    for name in (*_VALUE_INPUTS, "cholesterol_mg_dl"):
        value = inputs.get(name)
        if isinstance(value, float) and name == "z":
            return _shown_z(value)
        if isinstance(value, float):
            return show_number(value, _DECIMALS.get(name, 0))
    return ""


def _shown_z(z: float) -> str:
    """Return a z-score with two decimals, or three where two would print the limit itself.

    −2,004 is below −2 SD; printed as −2,00 beside "kurang" it would look like a mistake.
    """
    hides_the_side = round(z, 2) == round(z) != z and round(z) != 0
    return show_number(z, 3 if hides_the_side else 2)
