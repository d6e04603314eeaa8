"""What the numbers mean, in words and tones: the right column of the visit screen."""

from collections.abc import Sequence
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
from posyandu_desktop.ui.numbers import show_number, show_z
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
    sure: Interpretation | None = None,
) -> Shown:
    """Return the verdict, the classes and the advice of a visit.

    Args:
        found: What the rules say.
        person: Whose visit it is.
        visit: The visit as far as it can be read.
        content: The rules.
        sure: What the rules say without the numbers that wait for an answer: until then these mean
            nothing, but for what cannot wait. None where no number waits.
    """
    months = completed_months(person.born_on, visit.visited_on)
    by_rule = {finding.rule: finding for finding in found.findings}
    trend = by_rule.get("weight_trend")
    certain = found if sure is None else sure
    waits = trend not in certain.findings
    said, held = _said_and_held(found, certain)
    return Shown(
        verdict=None if waits else _verdict(found, trend, content),
        classes=tuple(
            _class_line(
                by_rule[rule],
                content.advice_rules.rules[rule].short_at(months),
                content,
                waits=by_rule[rule] not in certain.findings,
            )
            for rule in _CLASSES
            if rule in by_rule
        ),
        advice=(
            *_advice_lines(said, content),
            *(replace(line, waits=True) for line in _advice_lines(held, content)),
        ),
    )


def _class_line(
    finding: Finding, label: str, content: ClinicalContent, *, waits: bool
) -> ClassLine:
    if waits:
        chip = Badge(tone=Tone.INFO, word=tr("Belum pasti"))
        return ClassLine(label=label, value="", chip=chip)
    chip = Badge(tone=TONES[finding.severity], word=chip_word(finding, content))
    return ClassLine(label=label, value=_value(finding), chip=chip)


def _said_and_held(
    found: Interpretation, sure: Interpretation
) -> tuple[tuple[DomainAdvice, ...], tuple[DomainAdvice, ...]]:
    """Return the advice that may be given, and that which waits for the answer to a doubt.

    What waits adds nothing to a step that is taken anyway, such as a referral for another reason.
    """
    urgent = (one for one in found.advice if one.urgency is Urgency.NOW)
    said = list(sure.advice)
    said.extend(one for one in urgent if one not in said)
    said.sort(key=lambda one: -one.severity)
    titles = {advice_title(one) for one in said}
    held = (one for one in found.advice if advice_title(one) not in titles)
    return tuple(said), tuple(held)


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
    found: Interpretation, finding: Finding | None, content: ClinicalContent
) -> Verdict | None:
    trend = found.trend
    if trend is None or finding is None:
        return None
    gained_g, needed_g = trend.gained_g or 0, trend.needed_g or 0
    if trend.trend is WeightTrend.NOT_GAINED and 0 < gained_g < needed_g:
        title, explanation = _too_little(gained_g, needed_g, trend.consecutive_not_gained)
    else:
        title, explanation = finding_label(finding, content), _gain_sentence(found, trend)
    return Verdict(
        letter=trend.trend.value,
        title=title,
        explanation=explanation,
        tone=_VERDICT_TONES[trend.trend],
    )


def _too_little(gained_g: int, needed_g: int, months: int) -> tuple[str, str]:
    """Return what to say of a weight that rose: "not gained" beside a gain contradicts itself."""
    title = tr("Naik {gained_g} g, kurang dari {needed_g} g").format(
        gained_g=gained_g, needed_g=needed_g
    )
    if months > 1:
        return title, tr("Belum cukup, bulan ke-{months} berturut-turut: dicatat T").format(
            months=months
        )
    return title, tr("Belum cukup untuk umurnya: dicatat T")


def _gain_sentence(found: Interpretation, trend: TrendResult) -> str:
    if trend.gained_g is None or trend.needed_g is None:
        if any(one.refers_today for one in found.advice):
            # "Next month" above "today" would be read as leave to wait.
            return tr("Kenaikannya belum bisa dihitung.")
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
            return show_z(value)
        if isinstance(value, float):
            return show_number(value, _DECIMALS.get(name, 0))
    return ""
