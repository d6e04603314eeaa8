"""Recovery food (PMT): domain reference 3.6, with its numbers."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.feeding import (
    FeedingEnd,
    FeedingEpisode,
    FeedingId,
    FeedingReason,
    feeding_of,
    gain_since_start,
    open_feeding,
    portions_of,
)
from posyandu_desktop.domain.feeding_checks import feeding_doubts, feeding_problems
from posyandu_desktop.domain.feeding_files import FeedingRules
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.visit import Value, Visit
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT, PERSON_ID, a_person, a_visit, codes

RULES = CONTENT.feeding
BORN = date(2025, 3, 11)
ON = date(2026, 5, 20)
APRIL, MARCH = date(2026, 4, 18), date(2026, 3, 20)
CHILD = a_person(BORN)
WOMAN = a_person(date(1998, 5, 17))
GOOD: dict[str, Value] = {"weight_kg": 8.6, "height_cm": 74.0, "posture": "lying"}
THIN: dict[str, Value] = {"weight_kg": 7.8, "height_cm": 76.0, "posture": "lying"}


def an_episode(
    started_on: date = APRIL,
    planned_days: int = 56,
    reason: FeedingReason = FeedingReason.WASTED,
    **parts: Any,
) -> FeedingEpisode:
    filled: dict[str, Any] = {"id": FeedingId(UUID(int=1)), "start_weight_kg": 7.8} | parts
    return FeedingEpisode(
        person_id=PERSON_ID,
        reason=reason,
        started_on=started_on,
        planned_days=planned_days,
        **filled,
    )


def ended(episode: FeedingEpisode, on: date) -> FeedingEpisode:
    return replace(episode, ended_on=on, end_reason=FeedingEnd.COMPLETED)


def said(
    observations: Mapping[str, Value],
    *history: Visit,
    on: date = ON,
    person: Person = CHILD,
    feeding: Sequence[FeedingEpisode] = (),
    pregnancies: Sequence[Pregnancy] = (),
) -> list[Finding]:
    """Return what is said about recovery food."""
    episodes = Episodes(feeding=tuple(feeding), pregnancies=tuple(pregnancies))
    found = interpret(person, a_visit(on, observations), history, CONTENT, episodes)
    return [finding for finding in found.findings if finding.rule == "feeding"]


def weighed(*pairs: tuple[date, float]) -> list[Visit]:
    return [a_visit(on, {"weight_kg": weight_kg}) for on, weight_kg in pairs]


# The plan


@pytest.mark.parametrize(
    ("reason", "on", "days"),
    [
        ("wasted", date(2021, 6, 1), 90),
        ("wasted", date(2022, 1, 1), 90),
        ("wasted", date(2024, 12, 31), 90),
        ("wasted", date(2025, 1, 1), 56),
        ("wasted_by_muac", date(2025, 1, 1), 56),
        ("severely_underweight", date(2026, 1, 1), 14),
        ("underweight", date(2022, 1, 1), 14),
        ("underweight", date(2026, 1, 1), 14),
        ("not_gained_again", date(2024, 1, 1), 14),
        ("not_gained_again", date(2026, 1, 1), 14),
        ("not_gained", date(2026, 1, 1), 14),
        ("kek_by_muac", date(2024, 12, 31), 90),
        ("kek_by_muac", date(2025, 1, 1), 120),
        ("first_trimester_bmi_low", date(2026, 1, 1), 120),
    ],
)
def test_the_planned_days_go_by_reason_and_by_the_practice_of_the_year(
    reason: str, on: date, days: int
) -> None:
    assert RULES.rule(FeedingReason(reason)).plan_on(on).days == days


def test_what_only_a_village_reported_is_marked_as_unverified() -> None:
    plans = {rule.reason: rule.plans for rule in RULES.reasons}

    assert all(plan.unverified for plan in plans[FeedingReason.WASTED])
    assert [plan.unverified for plan in plans[FeedingReason.KEK_BY_MUAC]] == [False, True]
    assert all(plan.source for plans in plans.values() for plan in plans)


def test_the_days_of_a_pregnant_woman_are_those_of_the_rules_of_pregnancy() -> None:
    rule = CONTENT.maternal.food_supplement
    for reason in (FeedingReason.KEK_BY_MUAC, FeedingReason.FIRST_TRIMESTER_BMI_LOW):
        days = [plan.days for plan in RULES.rule(reason).plans]
        assert days == [rule.min_days, rule.practice_days]
        assert RULES.rule(reason).least_days == rule.min_days


def test_every_result_the_reasons_name_is_one_that_rules_come_to() -> None:
    named = {
        code
        for rule in RULES.reasons
        for code in (*rule.findings, *rule.gone_with)
    } | set(RULES.referred_instead)  # fmt: skip

    assert named <= CONTENT.advice_rules.findings.keys()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda raw: raw["reasons"].pop(), "every reason"),
        (lambda raw: raw["reasons"][0]["plans"].reverse(), "oldest to the newest"),
        (lambda raw: raw["reasons"][-1].update(least_days=91), "shorter than least_days"),
    ],
)
def test_a_file_that_contradicts_itself_is_refused(change: Any, reason: str) -> None:
    raw = json.loads((resources() / "clinical" / "feeding.json").read_bytes())
    change(raw)
    with pytest.raises(ValidationError, match=reason):
        FeedingRules.model_validate_json(json.dumps(raw))


# Who begins


@pytest.mark.parametrize(
    ("observations", "history", "reason", "days"),
    [
        (THIN, [], "gizi kurang", 56),
        ({"muac_cm": 12.4}, [], "gizi kurang menurut LILA", 56),
        (THIN | {"muac_cm": 11.5}, [], "gizi kurang, gizi kurang menurut LILA", 56),
        ({"weight_kg": 7.2}, [], "berat badan kurang", 14),
        ({"weight_kg": 6.4}, [], "berat badan sangat kurang", 14),
        (
            {"weight_kg": 8.6},
            [(APRIL, 8.6), (MARCH, 8.6)],
            "berat badan dua bulan tidak naik (2T)",
            14,
        ),
    ],
)
def test_a_child_is_offered_the_food_with_its_reason(
    observations: dict[str, Value], history: list[tuple[date, float]], reason: str, days: int
) -> None:
    before = [
        *weighed(*history),
        *([a_visit(date(2026, 2, 14), {"weight_kg": 8.6})] * bool(history)),
    ]
    [finding] = said(observations, *before)

    assert finding.code == "feeding.offered"
    assert (finding.inputs["reason"], finding.inputs["days"]) == (reason, days)
    assert "2025" in finding.source or "Sasaran" in finding.source


@pytest.mark.parametrize(
    "observations",
    [
        {},
        {"muac_cm": 12.5},
        {"weight_kg": 8.6},
        {"weight_kg": 8.6, "height_cm": 72.0, "posture": "lying"},
    ],
)
def test_a_child_without_a_reason_is_offered_nothing(observations: dict[str, Value]) -> None:
    assert said(observations) == []


def test_one_month_without_gain_is_not_offered_but_can_be_begun() -> None:
    history = weighed((APRIL, 8.6))

    assert said({"weight_kg": 8.6}, *history) == []
    assert "not_gained" in {rule.reason for rule in RULES.reasons if not rule.offered}


@pytest.mark.parametrize(("months", "offered"), [(5, False), (6, True), (59, True), (60, False)])
def test_the_food_is_for_children_of_6_to_59_months(months: int, offered: bool) -> None:
    years, rest = divmod(months, 12)
    born_on = date(ON.year - years - (rest >= ON.month), (ON.month - rest - 1) % 12 + 1, ON.day)

    found = said({"weight_kg": 4.0 if months < 12 else 12.0}, person=a_person(born_on))

    assert ("feeding.offered" in codes(found)) is offered


@pytest.mark.parametrize(
    "severe",
    [
        {"muac_cm": 11.4},
        {"weight_kg": 7.1, "height_cm": 76.0, "posture": "lying"},
        {"weight_kg": 7.2, "oedema": True},
    ],
)
def test_gizi_buruk_is_referred_and_not_fed_at_the_posyandu(severe: dict[str, Value]) -> None:
    assert said(severe) == []


@pytest.mark.parametrize("is_open", [True, False])
def test_nobody_is_offered_a_second_course_while_one_has_no_end(is_open: bool) -> None:
    episode = an_episode(APRIL)
    feeding = [episode if is_open else ended(episode, date(2026, 5, 2))]

    assert ("feeding.offered" in codes(said(THIN, feeding=feeding))) is not is_open


def test_on_the_day_a_course_ends_the_next_is_not_offered_yet() -> None:
    assert said(THIN, feeding=[ended(an_episode(), ON)]) == []
    tomorrow = said(THIN, feeding=[ended(an_episode(), ON)], on=ON + timedelta(days=1))
    assert codes(tomorrow) == ["feeding.offered"]


# Pregnant women

LMP = date(2026, 1, 1)


def a_pregnancy(**parts: Any) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(int=5)),
        woman_id=PERSON_ID,
        noted_on=LMP + timedelta(days=40),
        dating=Dating(method=DatingMethod.LMP, on=LMP, noted_on=LMP),
        **parts,
    )


@pytest.mark.parametrize(
    ("observations", "reason"),
    [
        ({"muac_cm": 23.4}, "ibu hamil KEK"),
        ({"muac_cm": 23.5}, None),
        ({}, None),
    ],
)
def test_a_pregnant_woman_with_a_thin_arm_is_offered_120_days(
    observations: dict[str, Value], reason: str | None
) -> None:
    found = said(observations, person=WOMAN, pregnancies=[a_pregnancy()])

    assert [each.inputs["reason"] for each in found] == ([reason] if reason else [])
    assert [each.inputs["days"] for each in found] == ([120] if reason else [])


def test_the_arm_of_a_woman_who_is_not_pregnant_is_no_reason() -> None:
    assert said({"muac_cm": 20.0}, person=WOMAN) == []


@pytest.mark.parametrize(
    ("weight_kg", "on", "offered"),
    [
        # 155 cm: 18.5 kg/m² is 44.4 kg.
        (44.4, LMP + timedelta(weeks=12), True),
        (44.5, LMP + timedelta(weeks=12), False),
        (44.4, LMP + timedelta(weeks=12, days=1), False),
    ],
)
def test_a_low_bmi_counts_when_it_was_weighed_in_the_first_trimester(
    weight_kg: float, on: date, offered: bool
) -> None:
    early = a_visit(on, {"weight_kg": weight_kg})
    pregnancy = a_pregnancy(height_cm=155.0)

    found = said({}, early, person=WOMAN, pregnancies=[pregnancy])

    assert (codes(found) == ["feeding.offered"]) is offered


def test_the_low_bmi_of_the_first_weeks_begins_one_course_and_not_a_second() -> None:
    early = a_visit(LMP + timedelta(weeks=8), {"weight_kg": 42.0})
    pregnancy = a_pregnancy(height_cm=155.0)
    had = ended(
        an_episode(LMP + timedelta(weeks=9), 90, FeedingReason.FIRST_TRIMESTER_BMI_LOW),
        LMP + timedelta(weeks=18),
    )

    assert said({}, early, person=WOMAN, pregnancies=[pregnancy], feeding=[had]) == []


def test_after_the_delivery_it_is_time_to_speak_about_the_end() -> None:
    delivered = a_pregnancy(
        outcome=Outcome(kind=OutcomeKind.LIVE_BIRTH, on=date(2026, 5, 1), live_children=1)
    )
    course = an_episode(date(2026, 4, 1), 120, FeedingReason.KEK_BY_MUAC)

    found = said({}, person=WOMAN, pregnancies=[delivered], feeding=[course])

    assert codes(found) == ["feeding.exit_due", "feeding.running"]
    assert found[0].inputs["reason_gone"] is True


@pytest.mark.parametrize(("days", "gone"), [(89, False), (90, True)])
def test_a_pregnant_woman_gets_the_food_for_90_days_at_least(days: int, gone: bool) -> None:
    course = an_episode(ON - timedelta(days=days), 120, FeedingReason.KEK_BY_MUAC)
    pregnancy = a_pregnancy()

    found = said({"muac_cm": 24.0}, person=WOMAN, pregnancies=[pregnancy], feeding=[course])

    assert ("feeding.exit_due" in codes(found)) is gone
    thin = said({"muac_cm": 23.0}, person=WOMAN, pregnancies=[pregnancy], feeding=[course])
    assert codes(thin) == ["feeding.running"]


# While it runs


def test_a_running_course_says_its_day_its_portions_and_its_gain() -> None:
    course = an_episode(date(2026, 5, 9), start_weight_kg=7.8)
    first = a_visit(
        date(2026, 5, 9),
        {"weight_kg": 7.8, "feeding_portions_given": 10.0, "feeding_portions_eaten": 8.0},
    )
    now: dict[str, Value] = {
        "weight_kg": 8.0,
        "feeding_portions_given": 28.0,
        "feeding_portions_eaten": 22.0,
        "feeding_eaten_daily": True,
    }

    [running] = said(now, first, feeding=[course])

    assert running.code == "feeding.running"
    assert CONTENT.label(running) == "PMT hari ke-12 dari 56"
    assert (running.inputs["given_portions"], running.inputs["eaten_portions"]) == (38, 30)
    # 200 g in 11 days on 7.8 kg.
    assert running.inputs["gain_since_start_g"] == 200
    assert running.inputs["gain_g_per_kg_day"] == 2.3


def test_portions_nobody_wrote_down_are_not_none_eaten() -> None:
    [running] = said({}, feeding=[an_episode()])

    assert not {"given_portions", "eaten_portions", "gain_since_start_g"} & running.inputs.keys()


def test_the_weight_of_the_first_day_counts_as_it_was_corrected() -> None:
    course = an_episode(APRIL, start_weight_kg=7.0)
    corrected = a_visit(APRIL, {"weight_kg": 7.9})
    now = a_visit(ON, {"weight_kg": 8.0})

    gain = gain_since_start(course, [corrected], now)
    without = gain_since_start(course, [], now)

    assert gain is not None
    assert (gain.grams, gain.days) == (100, 32)
    assert without is not None
    assert without.grams == 1000


@pytest.mark.parametrize(
    ("course", "observations"),
    [
        (an_episode(ON), {"weight_kg": 8.0}),
        (an_episode(start_weight_kg=None), {"weight_kg": 8.0}),
        (an_episode(), {}),
        (an_episode(), {"weight_kg": 9.0, "oedema": True}),
    ],
)
def test_no_gain_is_made_up(course: FeedingEpisode, observations: dict[str, Value]) -> None:
    assert gain_since_start(course, [], a_visit(ON, observations)) is None


@pytest.mark.parametrize(
    ("days", "weight_kg", "told"),
    [(6, 7.8, False), (7, 7.8, True), (7, 7.7, True), (7, 7.9, False), (30, 7.81, False)],
)
def test_a_weight_that_did_not_rise_is_said_after_a_week(
    days: int, weight_kg: float, told: bool
) -> None:
    course = an_episode(ON - timedelta(days=days))

    found = said({"weight_kg": weight_kg}, feeding=[course])

    assert ("feeding.no_gain" in codes(found)) is told


@pytest.mark.parametrize(
    ("noted", "told"),
    [
        ({"feeding_eaten_daily": False}, True),
        ({"feeding_eaten_daily": True}, False),
        ({"feeding_portions_given": 28.0, "feeding_portions_eaten": 20.0}, True),
        ({"feeding_portions_given": 28.0, "feeding_portions_eaten": 28.0}, False),
        (
            {
                "feeding_portions_given": 28.0,
                "feeding_portions_eaten": 20.0,
                "feeding_eaten_daily": True,
            },
            False,
        ),
        ({"feeding_portions_given": 28.0}, False),
        ({}, False),
    ],
)
def test_food_that_is_not_eaten_every_day_leads_to_education(
    noted: dict[str, Value], told: bool
) -> None:
    found = codes(said(noted))

    assert ("feeding.not_eaten" in found) is told
    topic = CONTENT.education_topics.topic("recovery_food")
    assert topic is not None
    assert "feeding.not_eaten" in topic.suggested_by


# The end


@pytest.mark.parametrize(("day", "due"), [(54, False), (55, True), (56, True), (80, True)])
def test_leaving_is_spoken_about_from_the_last_planned_day_on(day: int, due: bool) -> None:
    course = an_episode(ON - timedelta(days=day))

    found = said({}, feeding=[course])

    assert course.day_number(ON) == day + 1
    assert (course.last_day <= ON) is due
    assert ("feeding.exit_due" in codes(found)) is due


@pytest.mark.parametrize(
    ("reason", "observations", "gone"),
    [
        ("wasted", GOOD, True),
        ("wasted", THIN, False),
        ("wasted", {"weight_kg": 8.6}, False),
        ("wasted", GOOD | {"muac_cm": 12.0}, False),
        ("wasted", GOOD | {"muac_cm": 11.0}, False),
        ("wasted_by_muac", {"muac_cm": 12.5}, True),
        ("wasted_by_muac", {"muac_cm": 12.4}, False),
        ("wasted_by_muac", {}, False),
        ("underweight", {"weight_kg": 8.6}, True),
        ("underweight", {"weight_kg": 7.2}, False),
        ("severely_underweight", {"weight_kg": 7.2}, False),
    ],
)
def test_a_reason_is_gone_when_it_was_measured_and_no_other_came(
    reason: str, observations: dict[str, Value], gone: bool
) -> None:
    course = an_episode(ON - timedelta(days=5), 14, FeedingReason(reason))

    found = said(observations, feeding=[course])

    assert ("feeding.exit_due" in codes(found)) is gone
    assert all(each.inputs.get("reason_gone") for each in found if each.code == "feeding.exit_due")


def test_two_months_without_gain_are_over_with_the_first_gain() -> None:
    course = an_episode(ON - timedelta(days=5), 14, FeedingReason.NOT_GAINED_AGAIN)

    found = said({"weight_kg": 8.9}, *weighed((APRIL, 8.6)), feeding=[course])

    assert "feeding.exit_due" in codes(found)


# What may be written


def problems(
    episode: FeedingEpisode,
    *others: FeedingEpisode,
    person: Person = CHILD,
    pregnancies: Sequence[Pregnancy] = (),
) -> list[str]:
    episodes = Episodes(feeding=others, pregnancies=tuple(pregnancies))
    return [each.code for each in feeding_problems(episode, person, episodes, ON, CONTENT)]


def test_a_second_course_begins_only_after_the_first_ended() -> None:
    first, second = an_episode(), an_episode(ON, id=FeedingId(UUID(int=2)))

    assert problems(second, first) == ["feeding_open"]
    assert problems(second, ended(first, ON)) == []
    assert problems(ended(first, ON), first) == []


@pytest.mark.parametrize(
    ("episode", "codes_expected"),
    [
        (an_episode(planned_days=0), ["feeding_days"]),
        (an_episode(planned_days=281), ["feeding_days"]),
        (an_episode(planned_days=280), []),
        (an_episode(ON + timedelta(days=1)), ["feeding_in_future"]),
        (ended(an_episode(), APRIL - timedelta(days=1)), ["feeding_ends_before_start"]),
        (ended(an_episode(), ON + timedelta(days=1)), ["feeding_in_future"]),
        (replace(an_episode(), ended_on=ON), ["feeding_end_half_missing"]),
        (an_episode(BORN + timedelta(days=100)), ["feeding_wrong_age"]),
        (an_episode(BORN - timedelta(days=1)), ["feeding_before_birth", "feeding_wrong_age"]),
        (an_episode(reason=FeedingReason.KEK_BY_MUAC), ["feeding_not_pregnant"]),
    ],
)
def test_what_cannot_be_is_not_written(episode: FeedingEpisode, codes_expected: list[str]) -> None:
    assert problems(episode) == codes_expected


def test_a_pregnant_woman_begins_for_her_own_reasons() -> None:
    course = an_episode(ON, 120, FeedingReason.KEK_BY_MUAC)

    assert problems(course, person=WOMAN, pregnancies=[a_pregnancy()]) == []
    childs = an_episode(ON)
    assert problems(childs, person=WOMAN, pregnancies=[a_pregnancy()]) == ["feeding_wrong_age"]


_DAYS = st.integers(0, 60).map(lambda days: ON - timedelta(days=days))


@given(st.lists(st.tuples(st.booleans(), _DAYS), max_size=12))
def test_whatever_is_tried_nobody_has_two_courses_without_an_end(
    tries: list[tuple[bool, date]],
) -> None:
    saved: dict[FeedingId, FeedingEpisode] = {}
    for number, (begins, on) in enumerate(tries, start=1):
        is_open = [each for each in saved.values() if each.ended_on is None]
        if begins:
            tried = an_episode(on, 14, id=FeedingId(UUID(int=number)))
        elif is_open:
            tried = ended(is_open[0], on)
        else:
            continue
        if not problems(tried, *saved.values()):
            saved[tried.id] = tried
    assert sum(each.ended_on is None for each in saved.values()) <= 1


# Portions


def noted(on: date, given: int | None, eaten: int | None) -> Visit:
    values = {"feeding_portions_given": given, "feeding_portions_eaten": eaten}
    return a_visit(on, {code: float(n) for code, n in values.items() if n is not None})


def doubted(visit: Visit, history: Sequence[Visit], feeding: Sequence[FeedingEpisode]) -> list[str]:
    episodes = Episodes(feeding=tuple(feeding))
    case = case_of(CHILD, visit, history, CONTENT, episodes)
    return [doubt.code for doubt in feeding_doubts(case)]


@pytest.mark.parametrize(
    ("before", "now", "expected"),
    [
        (None, (28, 28), []),
        (None, (28, 29), ["feeding_eaten_above_given"]),
        (None, (None, 5), ["feeding_given_unknown"]),
        (None, (28, None), []),
        ((28, 20), (28, 36), []),
        ((28, 20), (28, 37), ["feeding_eaten_above_given"]),
        ((28, 29), (28, 28), []),
    ],
)
def test_more_eaten_than_was_ever_given_is_doubted(
    before: tuple[int, int] | None, now: tuple[int | None, int | None], expected: list[str]
) -> None:
    history = [noted(APRIL + timedelta(days=10), *before)] if before else []

    assert doubted(noted(ON, *now), history, [an_episode(APRIL)]) == expected


def test_without_a_course_a_visit_is_held_against_itself() -> None:
    before = [noted(APRIL, 28, 0)]

    assert doubted(noted(ON, 5, 6), before, []) == ["feeding_eaten_above_given"]


_PORTIONS = st.none() | st.integers(0, 30)


@given(st.lists(st.tuples(_PORTIONS, _PORTIONS), min_size=1, max_size=8))
def test_portions_eaten_are_never_counted_above_those_given_without_a_doubt(
    portions: list[tuple[int | None, int | None]],
) -> None:
    course = an_episode(APRIL)
    history: list[Visit] = []
    is_doubted = False
    for number, (given_portions, eaten) in enumerate(portions):
        visit = noted(APRIL + timedelta(days=3 * number), given_portions, eaten)
        is_doubted = is_doubted or bool(doubted(visit, history, [course]))
        history.insert(0, visit)
    counted = portions_of(course, [course], history)
    assert is_doubted or (counted.eaten or 0) <= (counted.given or 0)


@given(
    st.lists(st.integers(1, 20), min_size=1, max_size=4),
    st.lists(st.tuples(st.integers(0, 90), st.integers(0, 30)), max_size=10),
)
def test_every_portion_belongs_to_one_course_at_most(
    lengths: list[int], visits: list[tuple[int, int]]
) -> None:
    """Courses follow each other without a day between: the old one's portions stay its own."""
    courses, start = [], APRIL
    for number, days in enumerate(lengths, start=1):
        course = an_episode(start, days, id=FeedingId(UUID(int=number)))
        start += timedelta(days=days)
        courses.append(ended(course, start))
    seen = [noted(APRIL + timedelta(days=after), given, None) for after, given in visits]

    counted = sum(portions_of(course, courses, seen).given or 0 for course in courses)

    within = sum(given for after, given in visits if APRIL + timedelta(days=after) <= start)
    assert counted == within


def test_on_the_day_of_change_the_portions_are_the_old_courses() -> None:
    old = ended(an_episode(APRIL, 14), ON)
    new = an_episode(ON, 56, id=FeedingId(UUID(int=2)))

    assert feeding_of([old, new], ON) == old
    assert feeding_of([old, new], ON + timedelta(days=1)) == new
    assert feeding_of([new], ON) == new
    assert feeding_of([old, new], APRIL - timedelta(days=1)) is None


def test_on_the_day_it_ends_nobody_is_in_a_course_any_more() -> None:
    course = ended(an_episode(APRIL), ON)

    assert open_feeding([course], ON - timedelta(days=1)) == course
    assert open_feeding([course], ON) is None
    assert open_feeding([course], APRIL - timedelta(days=1)) is None
