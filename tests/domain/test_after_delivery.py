"""What is asked after a delivery: of a mother whose child died, and at each delivery anew."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.asked_today import Standing, asked_today, standing_findings
from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.education import topics_for
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.hand_out import Turn, hand_outs, supplement_doubts
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.pregnancy import OutcomeKind, Pregnancy
from posyandu_desktop.domain.visit import Setting, Supplement, SupplementKind, Value, Visit
from tests.domain.builders import CONTENT, GIRL, TODAY, a_person, a_visit, codes, codes_of
from tests.domain.test_maternal_findings import (
    TEENAGER,
    WOMAN,
    a_pregnancy,
    delivered,
    meant,
)

STILLBIRTH = OutcomeKind.STILLBIRTH
OF_A_LIVING_CHILD = {"breastfeeding", "early_breastfeeding"}
OF_THE_DELIVERY = ["birth_attendant", "birth_place", "mother_condition", "early_breastfeeding"]


def asked_codes(case: Case) -> set[str]:
    return {
        field.code
        for card in case.cards
        for step in card.steps
        for field in step.fields
        if field.concerns(case.person.sex, case.months, case.groups)
    }


def the_case(
    *pregnancies: Pregnancy, setting: Setting = Setting.HOME, past: tuple[Visit, ...] = ()
) -> Case:
    visit = replace(a_visit(TODAY), setting=setting)
    return case_of(WOMAN, visit, past, CONTENT, Episodes(pregnancies=pregnancies))


@pytest.mark.parametrize("setting", list(Setting))
def test_after_a_stillbirth_nothing_is_asked_about_breastfeeding(setting: Setting) -> None:
    assert asked_codes(the_case(delivered(5), setting=setting)) & OF_A_LIVING_CHILD
    after = the_case(delivered(5, STILLBIRTH), setting=setting)
    assert not asked_codes(after) & OF_A_LIVING_CHILD
    assert "contraception" in asked_codes(after)
    assert after.groups[:2] == (LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BEREAVED)


def test_after_a_stillbirth_nobody_speaks_of_more_milk() -> None:
    found = meant(delivered(5, STILLBIRTH), {"breastfeeding": False, "contraception": "none"})
    assert codes_of(found, "mother_breastfeeding") == []
    [spoken] = [
        step for step in found.advice if "postpartum_contraception.none" in codes(step.because)
    ]
    assert spoken.sentence == "Bicarakan KB dengan bidan bila ibu siap."
    groups = the_case(delivered(5, STILLBIRTH)).groups
    topics = {t.code for t in topics_for(WOMAN, TODAY, groups, CONTENT.education_topics)}
    assert "nifas_care" in topics
    assert "mother_breastfeeding" not in topics


def test_a_living_child_born_after_a_stillbirth_is_asked_about() -> None:
    case = the_case(delivered(700, STILLBIRTH), delivered(5))
    assert asked_codes(case) >= OF_A_LIVING_CHILD


def standing_of(code: str, *past: Visit, pregnancies: tuple[Pregnancy, ...]) -> Standing:
    case = the_case(*pregnancies, past=past)
    fields = [field for card in case.cards for step in card.steps for field in step.fields]
    return asked_today(case, fields, standing_findings(case, fields))[code]


@pytest.mark.parametrize("code", OF_THE_DELIVERY)
def test_what_belongs_to_a_delivery_is_asked_once_and_again_at_the_next(code: str) -> None:
    answered: dict[str, Value] = {
        "birth_attendant": "midwife",
        "birth_place": "home",
        "mother_condition": "well",
        "early_breastfeeding": True,
    }
    first, second = delivered(800), delivered(5)
    long_ago = a_visit(TODAY - timedelta(days=790), answered)
    again = standing_of(code, long_ago, pregnancies=(first, second))
    assert again.needed
    assert again.last is None
    lately = a_visit(TODAY - timedelta(days=2), answered)
    assert not standing_of(code, lately, long_ago, pregnancies=(first, second)).needed
    on_the_day = a_visit(TODAY - timedelta(days=5), answered)
    assert not standing_of(code, on_the_day, pregnancies=(second,)).needed


def test_pregnant_again_while_breastfeeding_she_is_not_asked_about_contraception() -> None:
    for setting in Setting:
        breastfeeding = the_case(delivered(400), setting=setting)
        assert "contraception" in asked_codes(breastfeeding)
        both = the_case(delivered(400), a_pregnancy(), setting=setting)
        assert {LifeCycleGroup.PREGNANT, LifeCycleGroup.BREASTFEEDING} < set(both.groups)
        assert "contraception" not in asked_codes(both)


def test_a_pregnant_girl_takes_iron_daily_and_is_not_asked_about_the_weekly_tablet() -> None:
    def asked(*pregnancies: Pregnancy) -> set[str]:
        visit = replace(a_visit(TODAY), setting=Setting.HOME)
        episodes = Episodes(pregnancies=pregnancies)
        return asked_codes(case_of(TEENAGER, visit, (), CONTENT, episodes))

    assert "iron_tablet_weekly" in asked()
    assert "iron_tablet_weekly" not in asked(a_pregnancy())
    assert "iron_tablet_24h" in asked(a_pregnancy())


@pytest.mark.parametrize(
    ("days", "field"),
    [(1, "postnatal_1"), (5, "postnatal_2"), (10, "postnatal_3"), (30, "postnatal_4")],
)
def test_a_visit_of_nifas_noted_with_its_place_is_not_asked_for_again(
    days: int, field: str
) -> None:
    birth = delivered(days)
    assert codes_of(meant(birth, {}), "postnatal_visit") == ["postnatal_visit.due"]
    assert codes_of(meant(birth, {field: "hospital"}), "postnatal_visit") == []
    earlier = (a_visit(TODAY - timedelta(days=1), {field: "midwife"}),)
    assert codes_of(meant(birth, {}, earlier), "postnatal_visit") == []
    assert codes_of(meant(birth, {field: "missed"}, earlier), "postnatal_visit") == [
        "postnatal_visit.due"
    ]
    of_another_child = (a_visit(TODAY - timedelta(days=days + 600), {field: "midwife"}),)
    assert codes_of(meant(birth, {}, of_another_child), "postnatal_visit") == [
        "postnatal_visit.due"
    ]


@pytest.mark.parametrize(
    ("days", "field"), [(1, "neonatal_1"), (5, "neonatal_2"), (10, "neonatal_3")]
)
def test_a_newborns_visit_noted_with_its_place_is_not_asked_for_again(
    days: int, field: str
) -> None:
    child = a_person(TODAY - timedelta(days=days), GIRL)

    def due(answers: dict[str, Value]) -> list[str]:
        found = interpret(child, a_visit(TODAY, answers), (), CONTENT)
        return codes_of(found, "neonatal_visit")

    assert due({"weight_kg": 3.1}) == ["neonatal_visit.due"]
    assert due({field: "missed"}) == ["neonatal_visit.due"]
    assert due({field: "puskesmas"}) == []


def capsules(on: date, count: int, **answers: Value) -> Visit:
    given = Supplement(kind=SupplementKind.VITAMIN_A_MOTHER, quantity=count)
    return replace(a_visit(on, answers), supplements=(given,) if count else ())


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


@pytest.mark.parametrize(
    ("past", "today", "is_due"),
    [
        ((), capsules(TODAY, 0), True),
        ((), capsules(TODAY, 1), False),
        ((capsules(ago(1), 1),), capsules(TODAY, 0), True),
        ((capsules(ago(1), 1),), capsules(TODAY, 1), False),
        ((), capsules(TODAY, 0, mother_vitamin_a_on=ago(0).isoformat()), False),
        ((), capsules(TODAY, 0, mother_vitamin_a_on=ago(1).isoformat()), True),
        # The capsule of four days ago is the one she took a day later.
        ((capsules(ago(4), 1),), capsules(TODAY, 0, mother_vitamin_a_on=ago(3).isoformat()), True),
        ((capsules(ago(4), 2),), capsules(TODAY, 0, mother_vitamin_a_on=ago(3).isoformat()), False),
        # One from the hospital, one from here.
        ((capsules(ago(2), 1),), capsules(TODAY, 0, mother_vitamin_a_on=ago(4).isoformat()), False),
        # Of the delivery before; a month alone.
        ((), capsules(TODAY, 0, mother_vitamin_a_on=ago(700).isoformat()), True),
        ((), capsules(TODAY, 0, mother_vitamin_a_on=TODAY.isoformat()[:7]), True),
    ],
)
def test_a_mothers_capsule_is_due_when_it_may_be_taken(
    past: tuple[Visit, ...], today: Visit, *, is_due: bool
) -> None:
    episodes = Episodes(pregnancies=(delivered(5),))
    found = interpret(WOMAN, today, past, CONTENT, episodes)
    assert bool(codes_of(found, "mother_vitamin_a")) is is_due
    if not today.supplements:
        case = case_of(WOMAN, today, past, CONTENT, episodes)
        [offer] = [h for h in hand_outs(case) if h.rule.kind is SupplementKind.VITAMIN_A_MOTHER]
        assert (offer.turn is Turn.DUE) is is_due


def test_a_capsule_handed_out_and_noted_as_taken_today_is_one() -> None:
    episodes = Episodes(pregnancies=(delivered(5),))
    today = capsules(TODAY, 2, mother_vitamin_a_on=TODAY.isoformat())
    case = case_of(WOMAN, today, (), CONTENT, episodes)
    assert list(supplement_doubts(case)) == []
