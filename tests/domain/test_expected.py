"""Why somebody is expected at a session, in which order (domain reference 0a, 1.3 to 1.8, 3)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.expected import Reason, Topic, in_order
from posyandu_desktop.domain.expected_files import Due
from posyandu_desktop.domain.expected_reasons import Known, reasons
from posyandu_desktop.domain.feeding import FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import Outcome, OutcomeKind
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralState,
    ReferralTarget,
    Setting,
    Supplement,
    SupplementKind,
    Visit,
)
from tests.builders import CONTENT, a_child, a_person, a_visit, an_old_dose
from tests.domain.pregnancies import a_pregnancy, by_lmp

TODAY = date(2026, 5, 20)
LAST_MONTH, BEFORE = date(2026, 4, 18), date(2026, 3, 17)
ALL_DOSES = tuple(
    an_old_dose(vaccine, number)
    for vaccine, numbers in {
        "hb0": [0], "bcg": [1], "opv": [1, 2, 3, 4], "dpt_hb_hib": [1, 2, 3], "pcv": [1, 2],
        "rv": [1, 2, 3], "ipv": [1, 2], "mr": [1],
    }.items()
    for number in numbers
)  # fmt: skip


def expected(
    person: Person, *visits: Visit, on: date = TODAY, **known: object
) -> dict[str, Reason]:
    """Return the reasons by code, findings made as they are when visits are saved."""
    past = sorted(visits, key=lambda visit: visit.visited_on)
    episodes = known.get("episodes", Episodes())
    assert isinstance(episodes, Episodes)
    findings = {
        visit.id: interpret(person, visit, past[:place], CONTENT, episodes).findings
        for place, visit in enumerate(past)
    }
    found = reasons(
        Known(person=person, visits=visits, findings=findings, **known),  # type: ignore[arg-type]
        on,
        CONTENT,
    )
    return {reason.code: reason for reason in found}


def codes(found: dict[str, Reason]) -> set[str]:
    return set(found)


def test_two_months_without_gain_stand_before_everything_a_healthy_child_needs() -> None:
    child = a_child()
    months = [(date(2026, 2, 16), 9.0), (BEFORE, 9.0), (LAST_MONTH, 8.9)]
    visits = [a_visit(child, on, weight_kg=kg, immunizations=ALL_DOSES) for on, kg in months]

    found = expected(child, *visits)

    first = next(iter(found.values()))
    assert (first.code, first.words) == ("last.weight_trend", "2T, tidak naik")
    assert (first.topic, first.severity) == (Topic.NUTRITION, Severity.ACT)
    assert "weighing" in found


def test_a_home_weight_alone_takes_no_concern_away_and_a_full_look_does() -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    high = a_visit(adult, BEFORE, systolic_mmhg=165.0, diastolic_mmhg=102.0)
    home = replace(a_visit(adult, LAST_MONTH, weight_kg=60.0), setting=Setting.HOME)
    well = a_visit(adult, LAST_MONTH, systolic_mmhg=118.0, diastolic_mmhg=76.0)

    assert "last.blood_pressure" in expected(adult, high)
    assert "last.blood_pressure" in expected(adult, high, home)
    assert "last.blood_pressure" not in expected(adult, high, well)


def test_a_weight_at_home_takes_nothing_from_not_having_gained() -> None:
    child = a_child()
    not_gained = [a_visit(child, BEFORE, weight_kg=9.0), a_visit(child, LAST_MONTH, weight_kg=8.9)]
    home = replace(a_visit(child, date(2026, 5, 2), weight_kg=9.4), setting=Setting.HOME)

    assert "last.weight_trend" in expected(child, *not_gained, home)


@pytest.mark.parametrize(("months_later", "is_a_reason"), [(1, True), (30, False)])
def test_an_old_finding_is_a_reason_only_for_its_time(
    months_later: int, *, is_a_reason: bool
) -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    high = a_visit(adult, LAST_MONTH, systolic_mmhg=165.0, diastolic_mmhg=102.0)
    on = LAST_MONTH + timedelta(days=months_later * 31)

    assert ("last.blood_pressure" in expected(adult, high, on=on)) is is_a_reason


def test_what_only_nakes_may_know_is_no_word_on_the_list() -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    coughs = a_visit(adult, LAST_MONTH, tbc_cough=True, tbc_contact=True, tbc_cough_two_weeks=True)

    found = expected(adult, coughs)

    assert found["private"].words == ""
    assert not any("tbc" in code for code in found)


@pytest.mark.parametrize(
    ("doses", "born_on", "code", "severity"),
    [
        ((), date(2026, 1, 4), "vaccine_unknown", Severity.WATCH),
        ((an_old_dose("hb0", 0), an_old_dose("bcg", 1)), date(2026, 1, 4), "vaccine_none",
         Severity.ACT),
        (ALL_DOSES, date(2025, 5, 12), "vaccine_due", Severity.NOTE),
        (ALL_DOSES, date(2025, 3, 11), "vaccine_late", Severity.WATCH),
    ],
)  # fmt: skip
def test_a_dose_is_due_late_or_the_first_of_all(
    doses: tuple[object, ...], born_on: date, code: str, severity: Severity
) -> None:
    child = a_child(born_on=born_on)
    book = a_visit(child, LAST_MONTH, immunizations=doses)  # type: ignore[arg-type]

    found = expected(child, book)

    vaccine = [reason for reason in found.values() if reason.topic is Topic.VACCINE]
    assert [(one.code, one.severity) for one in vaccine] == [(code, severity)]
    assert vaccine[0].words


def test_a_dose_given_at_home_this_morning_is_no_reason_any_more() -> None:
    child = a_child(born_on=date(2025, 5, 12))
    book = a_visit(child, LAST_MONTH, immunizations=ALL_DOSES)
    assert "vaccine_due" in expected(child, book)
    home = replace(
        a_visit(child, TODAY, immunizations=(an_old_dose("pcv", 3, TODAY),)), setting=Setting.HOME
    )

    assert "vaccine_due" not in expected(child, book, home)


def test_vitamin_a_is_a_reason_in_its_months_until_it_was_given() -> None:
    child, august = a_child(), date(2026, 8, 12)
    had = replace(
        a_visit(child, date(2026, 8, 3)),
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
    )

    assert "vitamin_a" not in expected(child)
    assert expected(child, on=august)["vitamin_a"].topic is Topic.SUPPLEMENT
    assert "deworming" in expected(child, on=august)
    assert "vitamin_a" not in expected(child, had, on=august)


def test_a_pregnancy_is_a_reason_and_a_louder_one_near_its_end() -> None:
    woman = a_person(born_on=date(1998, 5, 17))

    def at(weeks: int) -> dict[str, Reason]:
        pregnancy = replace(a_pregnancy(), dating=by_lmp(TODAY - timedelta(weeks=weeks)))
        return expected(woman, episodes=Episodes(pregnancies=(pregnancy,)))

    assert at(20)["pregnancy"].words == "20"
    assert "iron_pregnant" in at(20)
    assert at(38)["pregnancy_near"].due_on == TODAY + timedelta(weeks=2)
    assert at(38)["pregnancy_near"].weight > at(20)["pregnancy"].weight
    assert "pregnancy_over" in at(46)


def test_the_weeks_after_a_birth_ask_for_mother_and_child() -> None:
    mother, newborn = a_person(born_on=date(1998, 5, 17)), a_child(born_on=TODAY - timedelta(5))
    birth = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY - timedelta(5), live_children=1)
    pregnancy = replace(a_pregnancy(), dating=by_lmp(TODAY - timedelta(weeks=40)), outcome=birth)

    after = expected(mother, episodes=Episodes(pregnancies=(pregnancy,)))

    assert "nifas_visit" in after
    assert "nifas_capsules" in after
    assert "newborn_visit" in expected(newborn)


def test_an_open_referral_is_a_reason_until_it_is_closed() -> None:
    child = a_child()
    sent = replace(a_visit(child, LAST_MONTH), referral=Referral(target=ReferralTarget.PUSTU))
    closed = Referral(target=ReferralTarget.PUSTU, state=ReferralState.CLOSED)

    assert expected(child, sent)["referral_open"].topic is Topic.REFERRAL
    assert "referral_open" not in expected(child, replace(sent, referral=closed))


def test_recovery_food_says_which_day_it_is() -> None:
    child = a_child()
    food = FeedingEpisode(
        id=FeedingId(child.id),
        person_id=child.id,
        reason=FeedingReason.UNDERWEIGHT,
        started_on=TODAY - timedelta(days=9),
        planned_days=14,
    )

    found = expected(child, episodes=Episodes(feeding=(food,)))

    assert found["feeding"].words == "10"


def test_who_came_before_and_missed_two_sessions_is_asked_for() -> None:
    child, days = a_child(), (LAST_MONTH, BEFORE)
    long_ago = a_visit(child, date(2026, 1, 16), weight_kg=9.0)
    came = a_visit(child, LAST_MONTH, weight_kg=9.0)

    assert expected(child, long_ago, sessions=days)["missed"].words == "2"
    assert "missed" not in expected(child, long_ago, came, sessions=days)
    assert "missed" not in expected(child, sessions=days)
    assert "missed" not in expected(child, long_ago, sessions=days[:1])


def test_a_girl_takes_iron_every_week_and_a_boy_does_not() -> None:
    born_on = date(2012, 5, 17)

    assert "iron_weekly" in expected(a_person(born_on=born_on))
    assert "iron_weekly" not in expected(a_person(born_on=born_on, sex=Sex.MALE))


def test_an_adult_is_screened_once_a_year() -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    yearly = {
        field.code
        for card in CONTENT.card_for(adult, TODAY)
        for step in card.steps
        for field in step.fields
        if field.frequency == "yearly"
    }
    asked = replace(a_visit(adult, LAST_MONTH), observations={sorted(yearly)[0]: False})

    assert "screening" in expected(adult)
    assert "screening" not in expected(adult, asked)


def test_nobody_is_expected_before_their_birth() -> None:
    assert expected(a_child(born_on=TODAY + timedelta(3))) == {}


def test_a_record_entered_in_error_or_of_a_later_day_is_no_reason() -> None:
    adult = a_person(born_on=date(1970, 5, 17))
    later = a_visit(adult, TODAY + timedelta(7), systolic_mmhg=165.0, diastolic_mmhg=102.0)

    assert "last.blood_pressure" not in expected(adult, later)


def test_reasons_come_by_weight_and_each_only_once() -> None:
    light = Reason(code="a", topic=Topic.OTHER, severity=Severity.NOTE, weight=1)
    heavy = replace(light, code="b", weight=9)
    louder = replace(light, severity=Severity.ACT, weight=5)

    assert in_order((light, heavy, louder)) == (heavy, louder)


def test_every_ranked_rule_is_one_the_program_knows_and_every_weight_is_its_own() -> None:
    rules = CONTENT.expected
    known = {code.partition(".")[0] for code in CONTENT.advice_rules.findings}

    assert {rule for group in rules.last_time for rule in group.rules} <= known
    assert set(rules.weights) == set(Due)
    assert rules.weights[Due.VACCINE_NONE] > rules.weights[Due.VACCINE_LATE]
    assert rules.weights[Due.VACCINE_LATE] > rules.weights[Due.VACCINE_DUE]
    assert min(rules.weights.values()) > 0
