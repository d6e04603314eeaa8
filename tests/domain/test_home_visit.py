from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.finding import Finding, Urgency
from posyandu_desktop.domain.home_visit import Report, reports_of, week_of, weekly_report
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Setting, Value, Visit, VisitStatus
from posyandu_desktop.domain.weight_trend import WeightTrend, weight_trend
from tests.builders import a_finding
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    CONTENT,
    PERSON_ID,
    TODAY,
    a_person,
    a_visit,
    codes,
    weighed,
)

MONDAY, SUNDAY = date(2026, 11, 16), date(2026, 11, 22)
CARRYING = Episodes(
    pregnancies=(
        Pregnancy(
            id=PregnancyId(UUID(int=7)),
            woman_id=PERSON_ID,
            noted_on=date(2026, 7, 1),
            dating=Dating(method=DatingMethod.LMP, on=date(2026, 6, 1), noted_on=date(2026, 7, 1)),
        ),
    )
)
INFANT = a_person(date(2026, 8, 1))
TODDLER = a_person(date(2025, 3, 1))
SCHOOLGIRL = a_person(date(2012, 3, 1))
ELDER = a_person(date(1950, 1, 1))


def at_home(
    observations: Mapping[str, Value] | None = None,
    on: date = TODAY,
    person_id: PersonId = PERSON_ID,
    status: VisitStatus = VisitStatus.FINISHED,
) -> Visit:
    visit = a_visit(on, observations, status=status)
    return replace(visit, setting=Setting.HOME, person_id=person_id)


def meaning(
    person: Person,
    observations: Mapping[str, Value],
    episodes: Episodes = NO_EPISODES,
    history: Sequence[Visit] = (),
) -> Interpretation:
    return interpret(person, at_home(observations), history, CONTENT, episodes)


@pytest.mark.parametrize(
    ("person", "episodes", "answers", "code"),
    [
        (ADULT_WOMAN, CARRYING, {"anc_3_place": "missed"}, "home_visit.no_access"),
        (ADULT_WOMAN, CARRYING, {"iron_tablet_24h": False}, "home_visit.not_adherent"),
        (INFANT, NO_EPISODES, {"neonatal_2": "missed"}, "home_visit.no_access"),
        (INFANT, NO_EPISODES, {"immunization_behind": True}, "home_visit.no_access"),
        (TODDLER, NO_EPISODES, {"immunization_behind": True}, "home_visit.no_access"),
        (SCHOOLGIRL, NO_EPISODES, {"iron_tablet_weekly": False}, "home_visit.not_adherent"),
        (ADULT_MAN, NO_EPISODES, {"pressure_checked_year": False}, "home_visit.no_access"),
        (ADULT_MAN, NO_EPISODES, {"hypertension_medicine_24h": False}, "home_visit.not_adherent"),
        (ADULT_MAN, NO_EPISODES, {"diabetes_medicine_24h": False}, "home_visit.not_adherent"),
        (ADULT_MAN, NO_EPISODES, {"tbc_medicine_24h": False}, "home_visit.not_adherent"),
        (ELDER, NO_EPISODES, {"aks_place": "missed"}, "home_visit.no_access"),
        (ELDER, NO_EPISODES, {"skilas_place": "missed"}, "home_visit.no_access"),
    ],
)
def test_an_answer_that_is_reported_is_a_finding_that_names_it(
    person: Person, episodes: Episodes, answers: dict[str, Value], code: str
) -> None:
    found = [f for f in meaning(person, answers, episodes).findings if f.rule == "home_visit"]

    assert codes(found) == [code]
    assert found[0].inputs == answers
    assert found[0].version == "2026.1"


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"anc_3_place": "puskesmas", "iron_tablet_24h": True},
        {"pressure_checked_year": True, "hypertension_medicine_24h": True},
        {"iron_tablet_available": False},
    ],
)
def test_nothing_else_is_reported_and_what_was_not_asked_neither(
    answers: dict[str, Value],
) -> None:
    found = meaning(ADULT_WOMAN, answers, CARRYING).findings
    assert not [finding for finding in found if finding.rule == "home_visit"]


@pytest.mark.parametrize(
    ("past", "today", "is_reported"),
    [
        ({}, {}, False),
        ({"own_diabetes": True}, {}, True),
        ({"own_diabetes": False}, {}, False),
        ({}, {"own_diabetes": True}, True),
        ({"own_diabetes": True}, {"own_diabetes": False}, False),
        ({"diabetes_diagnosed_on": "2019"}, {}, True),
        ({}, {"diabetes_diagnosed_on": "2026-05"}, True),
    ],
)
@pytest.mark.parametrize("person", [ADULT_MAN, ELDER])
def test_blood_sugar_not_taken_this_month_is_reported_of_whoever_has_diabetes(
    person: Person, past: dict[str, Value], today: dict[str, Value], *, is_reported: bool
) -> None:
    before = at_home(past, date(2026, 9, 20))
    found = meaning(person, today | {"glucose_checked_month": False}, history=[before])
    reported = [finding for finding in found.findings if finding.rule == "home_visit"]
    assert codes(reported) == (["home_visit.no_access"] if is_reported else [])


def test_several_answers_of_one_kind_are_one_finding() -> None:
    answers: dict[str, Value] = {
        "hypertension_medicine_24h": False,
        "diabetes_medicine_24h": False,
        "pressure_checked_year": False,
    }
    found = [f for f in meaning(ADULT_MAN, answers).findings if f.rule == "home_visit"]
    assert {f.code: sorted(f.inputs) for f in found} == {
        "home_visit.no_access": ["pressure_checked_year"],
        "home_visit.not_adherent": ["diabetes_medicine_24h", "hypertension_medicine_24h"],
    }


@pytest.mark.parametrize(
    ("person", "episodes", "sign", "code"),
    [
        (ADULT_WOMAN, CARRYING, "danger_pregnancy_bleeding", "danger_signs.pregnancy"),
        (INFANT, NO_EPISODES, "danger_infant_convulsion", "danger_signs.infant"),
        (INFANT, NO_EPISODES, "danger_infant_umbilical_cord", "danger_signs.infant"),
        (TODDLER, NO_EPISODES, "danger_child_breathing", "danger_signs.child"),
        (TODDLER, NO_EPISODES, "danger_child_eating", "danger_signs.child"),
    ],
)
def test_one_danger_sign_at_home_is_for_now_and_referred(
    person: Person, episodes: Episodes, sign: str, code: str
) -> None:
    found = meaning(person, {sign: True}, episodes)

    assert codes(found.findings)[0] == code
    assert found.advice[0].urgency is Urgency.NOW
    assert found.advice[0].refer_to in {"puskesmas", "rumah_sakit"}
    assert code not in codes(meaning(person, {sign: False}, episodes).findings)


def test_a_fever_of_a_pregnant_woman_at_home_is_looked_at_today() -> None:
    found = meaning(ADULT_WOMAN, {"temperature_high": True}, CARRYING)
    assert "temperature_high.yes" in codes(found.findings)
    step = next(s for s in found.advice if s.because[0].code == "temperature_high.yes")
    assert (step.urgency, step.refer_to) == (Urgency.TODAY, "pustu")


def test_an_arm_measured_at_home_means_what_it_means_at_the_posyandu() -> None:
    assert "maternal_muac.kek" in codes(meaning(ADULT_WOMAN, {"muac_cm": 23.4}, CARRYING).findings)


def test_a_weighing_at_home_has_no_letter_but_its_index() -> None:
    found = meaning(TODDLER, {"weight_kg": 10.0}, history=[weighed(date(2026, 10, 17), 8.4)])
    assert found.trend is None
    assert not [f for f in found.findings if f.rule == "weight_trend"]
    assert "weight_for_age.normal" in codes(found.findings)


def test_the_posyandu_does_not_compare_with_a_weighing_at_home() -> None:
    home = at_home({"weight_kg": 9.9}, date(2026, 10, 20))
    september = weighed(date(2026, 9, 19), 8.0)

    alone = weight_trend(TODDLER, TODAY, 8.4, [home], CONTENT)
    after_september = weight_trend(TODDLER, TODAY, 8.4, [home, september], CONTENT)

    assert alone is not None
    assert alone.trend is WeightTrend.FIRST
    assert after_september is not None
    assert after_september.trend is WeightTrend.NOT_WEIGHED_LAST_MONTH
    assert after_september.previous_weight_kg == 8.0


@pytest.mark.parametrize("days", range(7))
def test_a_week_goes_from_monday_to_sunday(days: int) -> None:
    assert week_of(MONDAY + timedelta(days=days)) == (MONDAY, SUNDAY)


@pytest.mark.parametrize(
    ("code", "report"),
    [
        ("home_visit.no_access", Report.NO_ACCESS),
        ("home_visit.not_adherent", Report.NOT_ADHERENT),
        ("danger_signs.pregnancy", Report.DANGER_SIGN),
        ("danger_signs.infant", Report.DANGER_SIGN),
        ("danger_sign.yes", Report.DANGER_SIGN),
        ("tbc.suspected", Report.TBC_SYMPTOM),
        ("tbc.show_nakes", Report.TBC_SYMPTOM),
        ("tbc.one_symptom", Report.TBC_SYMPTOM),
    ],
)
def test_each_count_of_the_week_has_its_findings(code: str, report: Report) -> None:
    assert code in CONTENT.advice_rules.findings
    assert reports_of([a_finding(code)]) == {report}


@pytest.mark.parametrize("code", ["tbc.contact", "tbc.no_symptoms", "weight_for_age.normal"])
def test_a_contact_without_symptoms_is_in_no_count(code: str) -> None:
    assert reports_of([a_finding(code)]) == frozenset()


ANI, BUDI = PersonId(UUID(int=21)), PersonId(UUID(int=22))


def test_the_report_counts_people_visited_at_home_in_the_week() -> None:
    told = [a_finding("home_visit.not_adherent"), a_finding("danger_signs.child")]
    visits: list[tuple[Visit, list[Finding]]] = [
        (at_home(on=MONDAY, person_id=ANI), told),
        (at_home(on=SUNDAY, person_id=ANI), told),
        (at_home(on=TODAY, person_id=BUDI), []),
        (at_home(on=MONDAY - timedelta(days=1), person_id=BUDI), told),
        (at_home(on=SUNDAY + timedelta(days=1), person_id=BUDI), told),
        (at_home(on=TODAY, person_id=BUDI, status=VisitStatus.ENTERED_IN_ERROR), told),
        (replace(a_visit(TODAY), person_id=BUDI), told),
    ]

    report = weekly_report(visits, MONDAY, SUNDAY)

    assert report.visited == (ANI, BUDI)
    assert {each: report.count(each) for each in Report} == {
        Report.NO_ACCESS: 0,
        Report.NOT_ADHERENT: 1,
        Report.DANGER_SIGN: 1,
        Report.TBC_SYMPTOM: 0,
    }
    assert report.people[Report.DANGER_SIGN] == (ANI,)


_people = st.integers(1, 4).map(lambda number: PersonId(UUID(int=number)))
_days = st.integers(-3, 10).map(lambda days: MONDAY + timedelta(days=days))
_findings = st.lists(
    st.sampled_from(["home_visit.no_access", "danger_signs.infant", "tbc.suspected", "muac.red"]),
    max_size=3,
).map(lambda found: [a_finding(code) for code in found])
_visits = st.lists(
    st.tuples(
        st.builds(
            lambda who, on, setting: replace(at_home(on=on, person_id=who), setting=setting),
            _people,
            _days,
            st.sampled_from(Setting),
        ),
        _findings,
    )
)


@given(_visits)
def test_nobody_is_counted_who_was_not_visited_and_the_order_of_visits_changes_no_count(
    visits: list[tuple[Visit, list[Finding]]],
) -> None:
    report = weekly_report(visits, MONDAY, SUNDAY)
    backwards = weekly_report(visits[::-1], MONDAY, SUNDAY)

    seen = {v.person_id for v, _ in visits if v.setting is Setting.HOME and v.visited_on >= MONDAY}
    assert set(report.visited) <= seen
    for each in Report:
        assert set(report.people[each]) <= set(report.visited)
        assert len(set(report.people[each])) == report.count(each) == backwards.count(each)


@given(_visits, _visits)
def test_the_counts_of_two_halves_are_at_most_their_sum(
    one: list[tuple[Visit, list[Finding]]], other: list[tuple[Visit, list[Finding]]]
) -> None:
    whole = weekly_report([*one, *other], MONDAY, SUNDAY)
    halves = [weekly_report(half, MONDAY, SUNDAY) for half in (one, other)]
    for each in Report:
        counts = [half.count(each) for half in halves]
        assert max(counts) <= whole.count(each) <= sum(counts)


def test_who_turned_six_months_has_the_card_of_the_toddlers() -> None:
    child = a_person(month_start(TODAY, -6))
    cards = CONTENT.card_for(child, TODAY, setting=Setting.HOME)
    assert [card.code for card in cards] == ["kunjungan-balita"]
