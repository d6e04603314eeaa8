"""The scales of the content: which number gets worse in which way, and which rules look at it.

Where both too little and too much are bad, each end is a scale of its own.
"""

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, replace

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import field_of
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Value
from tests.domain.anybody import PREGNANT, WITH_PHQ, Seen
from tests.domain.critical_values import critical_values

MORE, LESS = 1, -1
UNDER_FIVE = (0, 59)
PUPIL = (61, 227)
ADULT = (228, 1199)
FROM_FIFTEEN = (180, 1199)
ELDER = (720, 1199)


def _codes(rules: str, results: str) -> frozenset[str]:
    """Every finding there is of these rules with one of these results."""
    named = {f"{rule}.{result}" for rule in rules.split() for result in results.split()}
    return frozenset(named & WITH_PHQ.advice_rules.findings.keys())


_BY_WEIGHT = "weight_for_age growth_line weight_for_length_height bmi_for_age weight_trend"
_THIN = "severely_underweight underweight below_red severely_wasted wasted"
_HEAVY = "risk_of_overweight above_orange overweight obese"
_LOW_PRESSURE = _codes("blood_pressure", "low")
_RAISED_PRESSURE = (
    frozenset(
        code
        for code, text in WITH_PHQ.advice_rules.findings.items()
        if code.startswith("blood_pressure.") and text.severity >= Severity.WATCH
    )
    - _LOW_PRESSURE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One way in which a number can get worse.

    Attributes:
        code: The field.
        way: `MORE` or `LESS` is worse.
        rules: The rules that look at it.
        ages: Of whom, in completed months.
        meets: Findings on the way, with `beside` measured or answered as it says.
        other_end: Findings of the opposite end; a visit with one of them is not on this scale.
        beside: What has to be measured or answered too.
        episodes: The pregnancy she is in, where the scale is one of pregnancy.
        alone: No rule looks at the number the other way round, as BMI does at the height.
    """

    code: str
    way: int
    rules: frozenset[str]
    ages: tuple[int, int]
    meets: frozenset[str]
    other_end: frozenset[str] = frozenset()
    beside: dict[str, Value] = dataclasses.field(default_factory=dict)
    sex: Sex | None = None
    episodes: Episodes | None = None
    alone: bool = True

    def __str__(self) -> str:
        way = "more" if self.way == MORE else "less"
        state = "" if self.episodes is None else ", pregnant"
        return f"{way} {self.code}, {self.ages[0]}-{self.ages[1]} months{state}"

    def climb(self, seen: Seen) -> Iterator[Seen]:
        """The same visit again and again, the number worse each time."""
        visit = seen.visit
        cards = WITH_PHQ.card_for(seen.person, visit.visited_on, seen.episodes, visit.setting)
        quantity = field_of(cards, self.code) or field_of(WITH_PHQ.cards, self.code)
        assert isinstance(quantity, Quantity)
        values = critical_values(quantity, seen.person, visit, WITH_PHQ, seen.episodes)
        rungs = [seen.with_answers({self.code: value}) for value in values]
        if self.code == "glucose_random_mg_dl":
            unread = seen.without(self.code)
            rungs.insert(0, unread.with_answers({"glucose_beyond_meter": "low"}))
            rungs.append(unread.with_answers({"glucose_beyond_meter": "high"}))
        yield from rungs[:: self.way]


def _both_ends(low: Scale, high: str) -> tuple[Scale, Scale]:
    """A scale on which less is worse, and the other end of it."""
    too_much = frozenset().union(*(_codes(rule, high) for rule in low.rules))
    too_little = low.meets | low.other_end
    return (
        replace(low, other_end=too_much),
        replace(low, way=MORE, meets=too_much, other_end=too_little),
    )


def _pressure(ages: tuple[int, int], more: str, less: str, **beside: Value) -> Iterator[Scale]:
    """Both numbers of both readings."""
    for again in ("", "_again"):
        upper, lower = f"systolic{again}_mmhg", f"diastolic{again}_mmhg"
        for code, other in ((upper, {lower: 60.0}), (lower, {upper: 119.0})):
            high = Scale(
                code=code,
                way=MORE,
                rules=frozenset({"blood_pressure"}),
                ages=ages,
                meets=_codes("blood_pressure", more),
                other_end=_LOW_PRESSURE,
                beside={**beside, **other},
                sex=Sex.FEMALE if beside else None,
            )
            yield high
            if less:
                meets = _codes("blood_pressure", less)
                yield replace(high, way=LESS, meets=meets, other_end=_RAISED_PRESSURE)


def _simple(code: str, way: int, rule: str, ages: tuple[int, int], meets: str) -> Scale:
    rules = frozenset({rule})
    return Scale(code=code, way=way, rules=rules, ages=ages, meets=_codes(rule, meets))


_NOT_GAINED = _codes("weight_trend", "not_gained not_gained_again")
_LYING: dict[str, Value] = {"height_cm": 60.0, "posture": "lying"}
_SMOKER: dict[str, Value] = {
    "puma_ever_smoked": True,
    "puma_cigarettes_per_day": 20.0,
    "puma_smoking_years": 31.0,
    "puma_breathless": True,
    "puma_phlegm": True,
    "puma_cough": True,
    "puma_spirometry": False,
}
_PUMA = Scale(
    code="puma_cigarettes_per_day",
    way=MORE,
    rules=frozenset({"puma"}),
    ages=(480, 1199),
    meets=_codes("puma", "low high"),
    beside=_SMOKER,
)

_IN_PREGNANCY = (
    _simple("muac_cm", LESS, "maternal_muac", (180, 599), "kek"),
    _simple("hb_g_dl", LESS, "hb", (180, 599), "anaemia severe_anaemia"),
    *_both_ends(_simple("weight_kg", LESS, "gestational_gain", (180, 599), "below"), "above"),
    *_pressure((180, 599), "pregnancy_watch pregnancy_high pregnancy_severe", "low"),
)

SCALES = (
    *(replace(scale, episodes=PREGNANT, sex=Sex.FEMALE) for scale in _IN_PREGNANCY),
    *_both_ends(
        Scale(
            code="weight_kg",
            way=LESS,
            rules=frozenset(_BY_WEIGHT.split()),
            ages=UNDER_FIVE,
            meets=_codes(_BY_WEIGHT, _THIN),
            other_end=_NOT_GAINED,
            beside=_LYING,
        ),
        _HEAVY,
    ),
    *_both_ends(
        Scale(
            code="weight_kg",
            way=LESS,
            rules=frozenset({"bmi_for_age_school"}),
            ages=PUPIL,
            meets=_codes("bmi_for_age_school", "severely_thin thin"),
            beside={"height_cm": 110.0},
        ),
        "overweight obese",
    ),
    *_both_ends(
        Scale(
            code="weight_kg",
            way=LESS,
            rules=frozenset({"bmi"}),
            ages=ADULT,
            meets=_codes("bmi", "severely_thin thin"),
            beside={"height_cm": 160.0},
        ),
        "overweight obese",
    ),
    *_both_ends(
        _simple(
            "head_circumference_cm", LESS, "head_circumference_for_age", UNDER_FIVE, "microcephaly"
        ),
        "macrocephaly",
    ),
    replace(
        _simple("height_cm", LESS, "length_height_for_age", UNDER_FIVE, "stunted severely_stunted"),
        alone=False,
    ),
    _simple("muac_cm", LESS, "muac", (6, 59), "yellow red"),
    replace(
        _simple("muac_cm", LESS, "skilas", ELDER, "nutrition"), beside={"skilas_appetite": False}
    ),
    *_pressure((84, 155), "child_high", ""),
    *_pressure((156, 215), "adolescent_grade_1 adolescent_grade_2", "low"),
    *_pressure((216, 1199), "high_normal grade_1 grade_2 grade_3", "low"),
    *_pressure((180, 599), "pregnancy_watch pregnancy_high pregnancy_severe", "low", pregnant=True),
    *_both_ends(
        _simple("glucose_random_mg_dl", LESS, "glucose_random", FROM_FIFTEEN, "low"),
        "recheck high very_high",
    ),
    *_both_ends(
        _simple("glucose_fasting_mg_dl", LESS, "glucose_fasting", FROM_FIFTEEN, "low"),
        "prediabetes high very_high",
    ),
    _simple("cholesterol_mg_dl", MORE, "cholesterol", ADULT, "borderline high"),
    _simple("uric_acid_mg_dl", MORE, "uric_acid", FROM_FIFTEEN, "high"),
    _simple("hb_g_dl", LESS, "hb", (6, 1199), "anaemia severe_anaemia"),
    _simple("waist_cm", MORE, "waist", ADULT, "large"),
    _PUMA,
    replace(_PUMA, code="puma_smoking_years"),
)
