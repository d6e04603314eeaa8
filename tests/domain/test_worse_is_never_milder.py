"""Advice is never milder when a finding gets worse: on any scale, for anybody, whatever else is so.

Milder is a lower severity, a later step, or a nearer referral, of the rule and of all advice.
"""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.card import CardField, Choice, YesNo
from posyandu_desktop.domain.episodes import NO_EPISODES
from posyandu_desktop.domain.finding import Severity, Urgency
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.screening_items import Item, QuantityItem, YesNoItem
from posyandu_desktop.domain.visit import ReferralTarget, Value
from tests.domain.anybody import WITH_PHQ, Seen, anybody, fields_for
from tests.domain.builders import ADULT_MAN, TODAY, a_person, a_visit, codes
from tests.domain.loudness import assert_never_milder
from tests.domain.scales import ADULT, ELDER, SCALES, Scale

ASKED = WITH_PHQ.advice_rules.findings
SCREENINGS = tuple(WITH_PHQ.screenings.values())


def is_readable(seen: Seen, code: str) -> bool:
    """A reading whose upper number is not above the lower one cannot be saved."""
    for upper, lower in READINGS:
        systolic, diastolic = seen.visit.number(upper), seen.visit.number(lower)
        if code in {upper, lower} and systolic is not None and diastolic is not None:
            return systolic > diastolic
    return True


def steps_of(scale: Scale, seen: Seen) -> list[Seen]:
    """The visits of the climb that are at this end of the scale, from kind to bad."""
    climbed: list[Seen] = []
    for rung in scale.climb(seen):
        if scale.other_end & set(codes(rung.meaning().findings)):
            climbed = []
        elif is_readable(rung, scale.code):
            climbed.append(rung)
    return climbed


@pytest.mark.parametrize("scale", SCALES, ids=str)
@settings(max_examples=5)
@given(data=st.data())
def test_a_number_that_gets_worse_is_never_answered_more_mildly(
    scale: Scale, data: st.DataObject
) -> None:
    seen = data.draw(anybody(scale.ages, scale.sex, scale.episodes))
    if data.draw(st.booleans()):
        seen = seen.with_answers(scale.beside)
    for kinder, worse in pairwise([rung.meaning() for rung in steps_of(scale, seen)]):
        assert_never_milder(kinder, worse, scale.rules)
        if scale.alone:
            assert_never_milder(kinder, worse)


@pytest.mark.parametrize("scale", SCALES, ids=str)
def test_every_scale_is_climbed_through_all_its_findings(scale: Scale) -> None:
    youngest = max(scale.ages[0], 6)
    person = a_person(month_start(TODAY, -youngest), scale.sex or Sex.MALE)
    visit = a_visit(TODAY, scale.beside)
    seen = Seen(person=person, visit=visit, episodes=scale.episodes or NO_EPISODES)
    met = {code for rung in steps_of(scale, seen) for code in codes(rung.meaning().findings)}
    assert scale.meets
    assert scale.meets <= met


def is_symptom(field: CardField) -> bool:
    """Say whether a yes is bad news: a danger sign, a symptom of TBC, a yes of a screening."""
    if not isinstance(field, YesNo):
        return False
    if field.section is not None and field.section.danger is not None:
        return True
    text = ASKED.get(f"{field.code}.yes")
    return field.code in SYMPTOMS or (text is not None and text.severity >= Severity.WATCH)


SYMPTOMS = {
    *WITH_PHQ.tbc.card_items,
    *WITH_PHQ.tbc.further_items,
    *(item.code for each in SCREENINGS for item in each.items if isinstance(item, YesNoItem)),
}
WITHOUT_A_WEIGHT = {"oedema"}
"""Water makes the weight meaningless: what was read from it goes, gizi buruk comes."""


@settings(max_examples=100)
@given(seen=anybody(), data=st.data())
def test_a_yes_to_a_symptom_never_makes_anything_milder(seen: Seen, data: st.DataObject) -> None:
    symptoms = [field.code for field in fields_for(seen) if is_symptom(field)]
    assume(symptoms)
    code = data.draw(st.sampled_from(symptoms))
    denied = data.draw(st.sampled_from([seen.without(code), seen.with_answers({code: False})]))
    before, after = denied.meaning(), seen.with_answers({code: True}).meaning()
    assert_never_milder(before, after)
    if code not in WITHOUT_A_WEIGHT:
        for rule in {finding.rule for finding in before.findings}:
            assert_never_milder(before, after, {rule})


def worse_last(item: Item, screening: Screening) -> list[Value]:
    """The answers to an item that have points, from the best to the worst."""
    if isinstance(item, YesNoItem):
        return [False, True]
    if isinstance(item, QuantityItem):
        return []
    answers = sorted(item.options, key=lambda option: option.points)
    is_worse_with_fewer = screening.bands[0].positive
    return [each.code for each in (reversed(answers) if is_worse_with_fewer else answers)]


@pytest.mark.parametrize("screening", SCREENINGS, ids=lambda each: each.code)
@settings(max_examples=20)
@given(data=st.data())
def test_a_worse_answer_of_a_screening_never_makes_anything_milder(
    screening: Screening, data: st.DataObject
) -> None:
    youngest = max(screening.from_month, 0 if screening.to_month else ADULT[0])
    ages = (youngest, screening.to_month or (ELDER[1] if youngest == ELDER[0] else ELDER[0] - 1))
    seen = data.draw(anybody(ages))
    asked = {field.code for field in fields_for(seen)}
    items = [i for i in screening.items if worse_last(i, screening) and i.code in asked]
    assume(items)
    item = data.draw(st.sampled_from(items))
    rungs = [seen.without(item.code)]
    rungs += [seen.with_answers({item.code: each}) for each in worse_last(item, screening)]
    found = [rung.meaning() for rung in rungs]
    for kinder, worse in pairwise(found[1:]):
        assert_never_milder(kinder, worse)
        assert_never_milder(kinder, worse, {screening.code})
    assert_never_milder(found[0], found[-1])
    assert_never_milder(found[0], found[-1], {screening.code})


ANSWERED = {code.partition(".")[0] for code, text in ASKED.items() if text.source is not None}
ANSWERED -= {"pregnant"}  # no finding to treat: from then on other limits hold


def answers_by_severity(field: CardField) -> list[Value]:
    """The answers to a field that is a rule by itself, from the mildest to the gravest."""
    answers: list[tuple[str, Value]] = [("no", False), ("yes", True)]
    if isinstance(field, Choice):
        answers = [(option.code, option.code) for option in field.options]
    severity = {
        name: ASKED[code].severity if (code := f"{field.code}.{name}") in ASKED else -1
        for name, _ in answers
    }
    return [value for name, value in sorted(answers, key=lambda each: severity[each[0]])]


@settings(max_examples=50)
@given(seen=anybody(), data=st.data())
def test_a_graver_answer_never_makes_anything_milder(seen: Seen, data: st.DataObject) -> None:
    fields = [field for field in fields_for(seen) if field.code in ANSWERED]
    assume(fields)
    field = data.draw(st.sampled_from(fields))
    found = [
        seen.with_answers({field.code: answer}).meaning() for answer in answers_by_severity(field)
    ]
    for kinder, worse in pairwise(found):
        assert_never_milder(kinder, worse)
        assert_never_milder(kinder, worse, {field.code})


@pytest.mark.parametrize("mg_dl", range(70, 601, 5))
def test_glucose_fasting_is_never_answered_more_mildly_than_after_a_meal(mg_dl: int) -> None:
    seen = Seen(person=ADULT_MAN, visit=a_visit(TODAY))
    after_a_meal = seen.with_answers({"glucose_random_mg_dl": float(mg_dl)})
    fasting = seen.with_answers({"glucose_fasting_mg_dl": float(mg_dl)})
    assert_never_milder(after_a_meal.meaning(), fasting.meaning())


def test_a_step_that_takes_in_another_is_as_soon_as_that_one() -> None:
    child = a_person(date(2025, 5, 21), Sex.MALE)
    seen = Seen(person=child, visit=a_visit(TODAY, {"muac_cm": 12.0}))
    thin = seen.with_answers({"weight_kg": 8.3, "height_cm": 80.0, "posture": "lying"})

    [arm] = [step for step in seen.meaning().advice if step.because[0].rule == "muac"]
    [both] = [step for step in thin.meaning().advice if "muac.yellow" in codes(step.because)]

    assert "weight_for_length_height.wasted" in codes(both.because)
    assert (arm.urgency, arm.refer_to) == (Urgency.TODAY, None)
    assert (both.urgency, both.refer_to) == (Urgency.TODAY, ReferralTarget.PUSKESMAS)
