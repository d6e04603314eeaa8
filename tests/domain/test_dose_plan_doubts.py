"""Doses given here that the plan of the day speaks against."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.plausibility import doubts
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit, VisitStatus
from tests.domain.builders import BOY, CONTENT, GIRL, TODAY, a_dose, a_person, a_visit

HEXAVALENT = PlanContext(province="32", products=frozenset({"hexavalent"}))
INFANT = a_person(TODAY - timedelta(days=150))
TODDLER = a_person(date(2025, 3, 1))
WOMAN = a_person(date(1998, 2, 1))


def here(vaccine: str, number: int = 1, on: date = TODAY) -> Immunization:
    return Immunization(
        vaccine=vaccine, dose_number=number, source=ImmunizationSource.GIVEN_HERE, given_on=on
    )


def ago(days: int, *doses: tuple[str, int]) -> Visit:
    on = TODAY - timedelta(days=days)
    return a_visit(on, immunizations=[a_dose(vaccine, number, on) for vaccine, number in doses])


def doubted(
    person: Person,
    dose: Immunization,
    *before: Visit,
    place: PlanContext = HEXAVALENT,
    school_class: str = "",
) -> list[Doubt]:
    typed = {"school_class": school_class} if school_class else {}
    visit = a_visit(dose.given_on or TODAY, typed, immunizations=[dose])
    return list(doubts(person, visit, before, CONTENT, place=place))


def reasons(found: list[Doubt]) -> list[object]:
    return [each.detail.get("not_planned", each.code) for each in found]


@pytest.mark.parametrize(
    ("person", "dose", "before", "reason"),
    [
        (INFANT, here("dpt_hb_hib"), [], "covered_by_product"),
        (INFANT, here("hexavalent"), [], None),
        (INFANT, here("ipv"), [ago(40, ("hexavalent", 1))], "covered_by_product"),
        (INFANT, here("rv_two_dose"), [], "product_not_used"),
        (TODDLER, here("je"), [], "not_in_province"),
        (a_person(date(2022, 6, 30)), here("pcv"), [], "not_introduced"),
        (a_person(date(2022, 7, 1)), here("pcv"), [], None),
    ],
)
def test_what_is_not_meant_for_this_child_here_is_looked_at_twice(
    person: Person, dose: Immunization, before: list[Visit], reason: str | None
) -> None:
    assert reasons(doubted(person, dose, *before)) == ([reason] if reason else [])


def test_a_product_begun_elsewhere_goes_on_without_a_word() -> None:
    before = ago(40, ("hexavalent", 1))
    assert doubted(INFANT, here("hexavalent", 2), before, place=PlanContext()) == []


def test_an_interval_counts_from_the_same_series_under_another_name() -> None:
    before = ago(27, ("dpt_hb_hib", 1))
    assert reasons(doubted(INFANT, here("hexavalent", 2), before)) == ["dose_interval_short"]
    before = ago(28, ("dpt_hb_hib", 1))
    assert doubted(INFANT, here("hexavalent", 2), before) == []


def test_two_live_vaccines_keep_their_days() -> None:
    bali = PlanContext(province="51")
    [doubt] = doubted(TODDLER, here("je"), ago(27, ("mr", 1)), place=bali)
    assert (doubt.code, doubt.detail["days"]) == ("dose_live_spacing", 28)
    assert doubted(TODDLER, here("je"), ago(28, ("mr", 1)), place=bali) == []


@pytest.mark.parametrize(
    ("sex", "school_class", "on", "reason"),
    [
        (GIRL, "5", date(2026, 8, 15), None),
        (GIRL, "5", date(2027, 6, 30), None),
        (BOY, "5", date(2026, 8, 15), "other_sex"),
        (GIRL, "4", date(2026, 8, 15), "other_term"),
        (GIRL, "6", date(2026, 8, 15), "other_term"),
        (GIRL, "", date(2026, 8, 15), None),
    ],
)
def test_a_school_dose_fits_the_class_and_the_sex(
    sex: Sex, school_class: str, on: date, reason: str | None
) -> None:
    pupil = a_person(date(2015, 3, 1), sex)
    found = doubted(pupil, here("hpv", 1, on), school_class=school_class)
    assert reasons(found) == ([reason] if reason else [])


def test_hpv_2_was_withdrawn() -> None:
    found = doubted(a_person(date(2014, 3, 1)), here("hpv", 2, date(2026, 8, 15)), school_class="6")
    assert reasons(found) == ["withdrawn"]


@pytest.mark.parametrize(
    ("before", "reason"),
    [
        ([], None),
        ([ago(27, ("td", 1))], "dose_interval_short"),
        ([ago(28, ("td", 1))], None),
    ],
)
def test_a_td_keeps_the_interval_of_its_step(before: list[Visit], reason: str | None) -> None:
    assert reasons(doubted(WOMAN, here("td", 2), *before)) == ([reason] if reason else [])


def test_a_td_past_t5_is_not_needed() -> None:
    years = [ago(400 * n, ("td", 6 - n)) for n in range(1, 6)]
    assert reasons(doubted(WOMAN, here("td", 5), *years)) == ["tetanus_complete"]


def test_a_number_begun_again_in_another_pregnancy_is_another_dose() -> None:
    assert doubted(WOMAN, here("td", 1), ago(400, ("td", 1))) == []
    undated = a_visit(TODAY - timedelta(days=400), immunizations=[a_dose("td", 1, None)])
    assert doubted(WOMAN, here("td", 1), undated) == []
    copied = a_visit(TODAY, immunizations=[a_dose("td", 1, TODAY - timedelta(days=300))])
    for before, found in (
        (undated, ["dose_repeated"]),
        (ago(300, ("td", 1)), ["dose_repeated"]),
        (ago(400, ("td", 1)), []),
    ):
        assert reasons(list(doubts(WOMAN, copied, [before], CONTENT))) == found


def test_what_is_copied_from_a_book_is_history_and_not_doubted() -> None:
    visit = a_visit(TODAY, immunizations=[a_dose("rv_two_dose", 1, TODAY - timedelta(days=30))])
    assert doubts(INFANT, visit, (), CONTENT, place=HEXAVALENT) == ()


def test_a_visit_entered_in_error_is_not_looked_at_again() -> None:
    visit = a_visit(TODAY, immunizations=[here("je")])
    wrong = replace(visit, status=VisitStatus.ENTERED_IN_ERROR)
    assert doubts(TODDLER, wrong, (), CONTENT, place=HEXAVALENT) == ()
