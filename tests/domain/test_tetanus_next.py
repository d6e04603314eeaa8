"""Which Td is offered to whom, and what a pregnant woman is told."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.immunization_applies import NOWHERE
from posyandu_desktop.domain.immunization_context import dose_record
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.tetanus_next import NextTetanus, next_tetanus, tetanus_of
from posyandu_desktop.domain.visit import Immunization, Visit
from tests.domain.builders import BOY, CONTENT, TODAY, a_dose, a_person, a_visit

WOMAN = a_person(date(1998, 2, 1))
INFANT = [a_dose("dpt_hb_hib", number, date(1998, 3 + number, 10)) for number in (1, 2, 3)]


def aged(years: int, days: int = 0) -> Person:
    return a_person(date(TODAY.year - years, TODAY.month, TODAY.day) - timedelta(days=days))


def had(*doses: Immunization) -> Visit:
    return a_visit(TODAY - timedelta(days=30), immunizations=doses)


def td(number: int, days_ago: int) -> Immunization:
    return a_dose("td", number, TODAY - timedelta(days=days_ago))


def offered(person: Person, *doses: Immunization, is_pregnant: bool = False) -> NextTetanus | None:
    record = dose_record(
        person, a_visit(TODAY), [had(*doses)], CONTENT, NOWHERE, is_pregnant=is_pregnant
    )
    return next_tetanus(record)


def told(*doses: Immunization, person: Person = WOMAN) -> list[tuple[str, dict[str, object]]]:
    visit = a_visit(TODAY, {"pregnant": True})
    found = interpret(person, visit, [had(*doses)], CONTENT)
    return [(each.code, dict(each.inputs)) for each in found.findings if each.rule == "tetanus"]


def test_doses_of_childhood_count_and_the_next_is_named_after_where_it_leads() -> None:
    found = offered(WOMAN, *INFANT)
    assert found is not None
    assert (found.dose_number, found.label, found.leads_to) == (3, "TT/Td 3", 3)


def test_a_woman_without_any_dose_on_record_is_asked_first_and_offered_nothing() -> None:
    assert offered(WOMAN) is None
    found = offered(WOMAN, is_pregnant=True)
    assert found is not None
    assert found.leads_to == 1


@pytest.mark.parametrize(
    ("person", "is_offered"),
    [
        (aged(15), True),
        (aged(15, days=-1), False),
        (aged(39, days=364), True),
        (aged(40), False),
        (a_person(date(1998, 2, 1), BOY), False),
    ],
)
def test_women_from_15_to_39_are_brought_to_t5(person: Person, is_offered: bool) -> None:
    assert (offered(person, td(1, 400)) is not None) is is_offered


@pytest.mark.parametrize("years", [13, 45])
def test_a_pregnant_woman_is_offered_her_td_at_any_age(years: int) -> None:
    assert offered(aged(years), td(1, 400), is_pregnant=True) is not None


@pytest.mark.parametrize(
    ("person", "is_asked"),
    [(aged(15, days=-1), False), (aged(49, days=364), True), (aged(50), False)],
)
def test_the_status_of_women_of_childbearing_age_is_said(person: Person, is_asked: bool) -> None:
    record = dose_record(person, a_visit(TODAY), [], CONTENT, NOWHERE, is_pregnant=False)
    assert (tetanus_of(record) is not None) is is_asked


def test_nothing_is_offered_before_its_interval_nor_after_t5() -> None:
    assert offered(WOMAN, td(1, 27)) is None
    assert offered(WOMAN, td(1, 28)) is not None
    whole = [td(number, 400 * (6 - number)) for number in range(1, 6)]
    assert offered(WOMAN, *whole, is_pregnant=True) is None


def test_a_number_that_is_taken_on_paper_is_passed_over() -> None:
    # Too close to its T2: it does not count, but its number stands on her card.
    found = offered(WOMAN, *INFANT, td(3, 500), td(4, 480))
    assert found is not None
    assert (found.leads_to, found.dose_number) == (4, 5)


def test_when_every_number_is_taken_one_is_used_again() -> None:
    days = (900, 895, 890, 885, 880)
    found = offered(WOMAN, *(td(number, ago) for number, ago in enumerate(days, start=1)))
    assert found is not None
    assert (found.leads_to, found.dose_number) == (2, 2)


def test_a_forgotten_day_is_said_with_the_offer() -> None:
    found = offered(WOMAN, a_dose("td", 1, None))
    assert found is not None
    assert not found.interval_known


def test_a_pregnant_woman_below_t5_is_told_when_her_next_is_due() -> None:
    assert told(*INFANT) == [("tetanus.due", {"tetanus_status": "T2"})]
    assert told(td(1, 27)) == []
    assert told() == [("tetanus.unknown", {})]
    assert told(*(td(number, 400 * (6 - number)) for number in range(1, 6))) == []


def test_an_open_pregnancy_counts_as_her_answer_does() -> None:
    open_one = Pregnancy(
        id=PregnancyId(UUID(int=3)), woman_id=WOMAN.id, noted_on=TODAY - timedelta(days=60)
    )
    episodes = Episodes(pregnancies=(open_one,))
    found = interpret(WOMAN, a_visit(TODAY), (), CONTENT, episodes)
    assert "tetanus.unknown" in {each.code for each in found.findings}
    assert not interpret(WOMAN, a_visit(TODAY), (), CONTENT).findings


def test_what_was_given_today_is_no_longer_due() -> None:
    visit = a_visit(TODAY, {"pregnant": True}, immunizations=[a_dose("td", 3, TODAY)])
    found = interpret(WOMAN, visit, [had(*INFANT)], CONTENT)
    assert "tetanus" not in {each.rule for each in found.findings}


def test_a_pregnant_woman_whose_td_is_held_back_today_is_not_sent_for_it() -> None:
    next_td = offered(WOMAN, *INFANT, is_pregnant=True)
    assert next_td is not None
    held = DoseNotGiven(
        vaccine=next_td.vaccine, dose_number=next_td.dose_number, reason=NotGivenReason.SICK
    )
    visit = replace(a_visit(TODAY, {"pregnant": True}), doses_not_given=(held,))
    found = interpret(WOMAN, visit, [had(*INFANT)], CONTENT)
    assert [each.code for each in found.findings if each.rule == "tetanus"] == []
