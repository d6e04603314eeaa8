from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.immunization import given_doses, latest_day
from posyandu_desktop.domain.immunization_next import NextDose, next_doses
from posyandu_desktop.domain.visit import Immunization, Visit, VisitStatus
from tests.domain.builders import CONTENT, a_dose, a_person, a_visit, codes_of, meaning

SCHEDULE = CONTENT.immunization_schedule
BORN_ON = date(2025, 1, 31)
CHILD = a_person(BORN_ON)


def upcoming(on: date, *doses: Immunization) -> dict[str, NextDose]:
    history = [a_visit(BORN_ON, immunizations=doses)]
    return {dose.vaccine: dose for dose in next_doses(CHILD, on, history, SCHEDULE)}


def due(on: date, *doses: Immunization) -> set[str]:
    return {
        f"{dose.vaccine} {dose.dose_number}" for dose in upcoming(on, *doses).values() if dose.due
    }


def after(days: int) -> date:
    return BORN_ON + timedelta(days=days)


def test_a_newborn_is_due_hb0_and_a_week_later_bcg_and_polio() -> None:
    assert due(after(0)) == {"hb0 0"}
    assert due(after(7)) == {"hb0 0"}
    assert due(after(8)) == {"bcg 1", "opv 1"}


def test_hb0_on_the_third_day_is_still_in_time() -> None:
    assert upcoming(after(3))["hb0"].latest_on == after(7)
    assert "hb0" not in upcoming(after(8))


def test_a_dose_needs_the_recommended_age_as_well_as_the_minimum_age() -> None:
    two_months = date(2025, 3, 31)
    assert two_months == after(59)
    assert "dpt_hb_hib 1" not in due(after(58))
    assert {"dpt_hb_hib 1", "pcv 1", "rv 1"} <= due(two_months)


def test_a_late_series_goes_on_where_it_stopped() -> None:
    on = date(2026, 6, 1)
    doses = [a_dose("dpt_hb_hib", 1, date(2025, 4, 5)), a_dose("pcv", 1, date(2025, 4, 5))]
    assert {"dpt_hb_hib 2", "pcv 2"} <= due(on, *doses)


@pytest.mark.parametrize(
    ("vaccine", "number", "days"),
    [("dpt_hb_hib", 1, 28), ("pcv", 2, 56), ("dpt_hb_hib", 3, 336), ("mr", 1, 168), ("opv", 2, 28)],
)
def test_the_interval_counts_from_the_dose_before(vaccine: str, number: int, days: int) -> None:
    given_on = date(2026, 6, 1)
    before = given_on + timedelta(days=days - 1)
    had = [a_dose(vaccine, each, given_on) for each in range(1, number + 1)]
    assert f"{vaccine} {number + 1}" not in due(before, *had)
    on = given_on + timedelta(days=days)
    assert upcoming(on, *had)[vaccine].earliest_on == on
    assert f"{vaccine} {number + 1}" in due(max(on, date(2026, 7, 31)), *had)


def test_rotavirus_is_never_offered_past_its_age() -> None:
    last_day = date(2025, 6, 29)
    assert upcoming(last_day)["rv"].latest_on == date(2025, 6, 29)
    assert "rv 1" in due(last_day)
    assert "rv" not in upcoming(date(2025, 6, 30))
    assert "rv 3" in due(date(2025, 8, 1), a_dose("rv", 2, date(2025, 5, 1)))
    assert "rv" not in upcoming(date(2025, 8, 31), a_dose("rv", 2, date(2025, 5, 1)))


def test_bcg_stops_at_twelve_months_and_the_rest_at_five_years() -> None:
    assert "bcg 1" in due(date(2026, 1, 30))
    assert "bcg" not in upcoming(date(2026, 1, 31))
    assert "mr 1" in due(date(2030, 1, 30))
    assert upcoming(date(2030, 1, 31)) == {}


def test_a_vaccine_without_an_upper_age_has_no_last_day() -> None:
    dose = SCHEDULE.dose("mr", 1)
    assert dose is not None
    assert latest_day(CHILD, dose.model_copy(update={"until_month": None})) is None


def test_a_dose_whose_interval_ends_past_the_age_is_not_promised() -> None:
    second = a_dose("rv", 2, date(2025, 8, 20))
    assert "rv" not in upcoming(date(2025, 8, 21), second)


def test_a_dose_without_a_date_counts_but_its_interval_is_unknown() -> None:
    dose = upcoming(date(2025, 8, 1), a_dose("dpt_hb_hib", 1, None))["dpt_hb_hib"]
    assert dose.dose_number == 2
    assert dose.due
    assert not dose.interval_known


def test_the_second_dose_recorded_alone_stands_for_the_first() -> None:
    on = date(2025, 12, 1)
    assert "pcv 1" not in due(on, a_dose("pcv", 2, date(2025, 6, 1)))


def test_a_finished_series_is_no_longer_listed() -> None:
    had = [a_dose("mr", number, date(2026, 1, number)) for number in (1, 2)]
    assert "mr" not in upcoming(date(2027, 1, 1), *had)


def test_hexavalent_goes_on_as_hexavalent_and_makes_injected_polio_unneeded() -> None:
    had = [a_dose("hexavalent", 1, date(2025, 4, 5))]
    found = upcoming(date(2025, 12, 1), *had)
    assert found["hexavalent"].dose_number == 2
    assert "dpt_hb_hib" not in found
    assert "ipv" not in found


def test_a_child_born_before_a_vaccine_came_is_not_asked_for_it() -> None:
    child = a_person(date(2021, 12, 1))
    offered = {dose.vaccine for dose in next_doses(child, date(2025, 12, 1), [], SCHEDULE)}
    assert "mr" in offered
    assert "pcv" not in offered


def test_two_dose_rotavirus_needs_no_third() -> None:
    had = [a_dose("rv_two_dose", 1, after(60)), a_dose("rv_two_dose", 2, after(90))]
    assert "rv" not in upcoming(after(125), *had)


def test_products_of_some_provinces_are_never_due_by_themselves() -> None:
    assert not {"je", "hexavalent", "rv_two_dose"} & upcoming(date(2026, 1, 1)).keys()


def test_due_doses_come_first_and_then_the_soonest() -> None:
    doses = next_doses(CHILD, date(2025, 11, 5), [], SCHEDULE)
    assert [dose.due for dose in doses] == sorted((dose.due for dose in doses), reverse=True)
    waiting = [dose.due_on for dose in doses if not dose.due]
    assert waiting == sorted(waiting)


def test_a_visit_entered_in_error_gave_nothing() -> None:
    wrong = a_visit(
        BORN_ON,
        immunizations=[a_dose("bcg", 1, BORN_ON)],
        status=VisitStatus.ENTERED_IN_ERROR,
    )
    assert given_doses([wrong], SCHEDULE) == {}


def test_the_same_dose_recorded_twice_keeps_its_earliest_day() -> None:
    history: list[Visit] = [
        a_visit(BORN_ON, immunizations=[a_dose("bcg", 1, day)])
        for day in (date(2025, 4, 1), None, date(2025, 3, 1))
    ]
    assert given_doses(history, SCHEDULE) == {("bcg", 1): date(2025, 3, 1)}


def test_todays_dose_is_no_longer_due_today() -> None:
    on = date(2025, 11, 5)
    before = a_visit(date(2025, 2, 10), immunizations=[a_dose("bcg", 1, date(2025, 2, 10))])
    found = meaning(CHILD, {}, on, [before])
    [finding] = [each for each in found.findings if each.rule == "immunization"]
    assert finding.code == "immunization.due"
    assert "Campak-Rubela 1" in str(finding.inputs["doses"])
    assert "BCG" not in str(finding.inputs["doses"])
    assert CONTENT.label(finding).startswith("Jatuh tempo: ")


def test_a_book_not_yet_copied_is_not_called_a_child_without_vaccines() -> None:
    found = meaning(CHILD, {}, date(2025, 11, 5))
    assert codes_of(found, "immunization") == ["immunization.not_recorded"]
    newborn = meaning(CHILD, {}, after(10))
    assert codes_of(newborn, "immunization") == ["immunization.due"]
