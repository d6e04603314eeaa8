"""Named dose sets, the schedule's own rules, and adverse events (KIPI)."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import UUID

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    AdverseEventId,
    Deadline,
    EventOutcome,
    SeriousCriterion,
    adverse_event_problems,
    deadlines,
    future_problems,
    is_overdue,
    report_by,
)
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_completeness import Completeness, completeness
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Immunization
from tests.domain.builders import BOY, CONTENT, a_dose
from tests.domain.test_immunization_plan import BORN_ON, SCHEDULE, WINDOWS

ON = date(2026, 11, 22)
BASIC = {"hb0": [0], "bcg": [1], "opv": [1, 2, 3, 4], "dpt_hb_hib": [1, 2, 3]}
IDL = {**BASIC, "ipv": [1], "mr": [1]}
INFANT = {**BASIC, "ipv": [1, 2], "mr": [1], "pcv": [1, 2], "rv": [1, 2, 3]}
WIB = timezone(timedelta(hours=7))
GIVEN_AT = datetime(2026, 11, 10, 9, 30, tzinfo=WIB)
EVENT = AdverseEvent(
    id=AdverseEventId(UUID(int=7)),
    person_id=PersonId(UUID(int=1)),
    vaccine="dpt_hb_hib",
    dose_number=1,
    lot_number="A123",
    vaccinator="Bidan Ratna",
    given_at=GIVEN_AT,
    onset_at=GIVEN_AT + timedelta(hours=6),
    symptoms=("demam",),
)
HOSPITAL = frozenset({SeriousCriterion.HOSPITALISATION})
RULES = SCHEDULE.adverse_events


def doses(wanted: dict[str, list[int]]) -> list[Immunization]:
    return [a_dose(code, n, day) for code, n, day, *_ in WINDOWS if n in wanted.get(code, ())]


def of_set(
    code: str,
    given: list[Immunization],
    context: PlanContext | None = None,
    born_on: date = BORN_ON,
) -> Completeness:
    dose_set = SCHEDULE.dose_set(code, ON)
    assert dose_set is not None
    states = plan(born_on, BOY, given, context or PlanContext(), SCHEDULE, ON)
    return completeness(states, dose_set)


def test_trap_28_idl_is_eleven_doses_and_the_infant_set_seventeen() -> None:
    idl, infant = of_set("idl", doses(IDL)), of_set("imunisasi_bayi_lengkap", doses(IDL))
    assert (idl.is_complete, len(idl.fulfilled)) == (True, 11)
    assert not infant.is_complete
    assert set(infant.missing) == {
        ("pcv", 1), ("pcv", 2), ("rv", 1), ("rv", 2), ("rv", 3), ("ipv", 2),
    }  # fmt: skip
    whole = of_set("imunisasi_bayi_lengkap", doses(INFANT))
    assert (whole.is_complete, len(whole.fulfilled)) == (True, 17)


def test_trap_28_the_toddler_set_is_another_one_of_the_same_initials() -> None:
    assert of_set("imunisasi_baduta_lengkap", doses(INFANT)).missing == (
        ("dpt_hb_hib", 4),
        ("mr", 2),
    )
    boosters = {"dpt_hb_hib": [1, 2, 3, 4], "mr": [1, 2]}
    assert of_set("imunisasi_baduta_lengkap", doses(boosters)).is_complete


def test_trap_27_products_fulfil_what_they_cover_once_they_were_had() -> None:
    products = {"hexavalent": [1, 2, 3], "rv_two_dose": [1, 2]}
    rest = {code: ns for code, ns in INFANT.items() if code not in {"dpt_hb_hib", "ipv", "rv"}}
    assert of_set("imunisasi_bayi_lengkap", doses(rest | products)).is_complete
    assert of_set("idl", doses(rest | products)).is_complete
    planned = PlanContext(products=frozenset(products))
    assert ("ipv", 1) in of_set("idl", doses(rest), planned).missing


def test_trap_27_yogyakarta_is_complete_without_drops() -> None:
    rest = {code: numbers for code, numbers in IDL.items() if code not in {"opv", "ipv"}}
    given = doses(rest | {"ipv_only": [1, 2, 3]})
    assert of_set("idl", given, PlanContext(province="34")).is_complete


def test_trap_23_a_set_does_not_ask_for_what_was_not_yet_there() -> None:
    born_on = date(2021, 5, 1)
    given = [a_dose(code, n, date(2022, 4, n + 1)) for code, ns in IDL.items() for n in ns]
    found = of_set("imunisasi_bayi_lengkap", given, born_on=born_on)
    assert found.missing == (("ipv", 2),)
    assert {code for code, _ in found.not_required} == {"pcv", "rv"}


def test_a_dose_nobody_wrote_down_keeps_the_set_open() -> None:
    given = [dose for dose in doses(IDL) if (dose.vaccine, dose.dose_number) != ("opv", 2)]
    found = of_set("idl", given)
    assert (found.missing, found.unrecorded) == ((), (("opv", 2),))
    assert not found.is_complete


def test_a_dose_the_plan_does_not_hold_is_missing() -> None:
    assert len(completeness([], SCHEDULE.dose_sets[0]).missing) == 11


def test_a_set_holds_between_its_days() -> None:
    old = SCHEDULE.dose_sets[0].model_copy(update={"valid_to": date(2020, 12, 31)})
    assert [old.holds(date(y, m, d)) for y, m, d in ((2017, 12, 31), (2018, 1, 1))] == [False, True]
    assert [old.holds(date(2020, 12, 31)), old.holds(date(2021, 1, 1))] == [True, False]
    assert SCHEDULE.dose_set("idl", date(2017, 12, 31)) is None


def raw_schedule() -> dict[str, Any]:
    return CONTENT.immunization_schedule.model_dump(mode="json")


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw["dose_sets"][0]["doses"].append({"vaccine": "opv", "dose_number": 9}),
        lambda raw: raw["further_vaccines"][0].update(code="bcg"),
        lambda raw: raw["vaccines"][2]["doses"][0].update(on_time_to_month=60),
        lambda raw: raw["vaccines"][0].update(provinces=["5"]),
        lambda raw: raw["further_vaccines"][1]["doses"][0]["school"].update(month=13),
    ],
)
def test_a_schedule_that_contradicts_itself_is_refused(spoil: Any) -> None:
    raw = raw_schedule()
    assert ImmunizationSchedule.model_validate_json(SCHEDULE.model_dump_json()) == SCHEDULE
    spoil(raw)
    with pytest.raises(ValidationError):
        ImmunizationSchedule.model_validate(raw)


def test_doses_of_school_and_of_women_can_be_recorded_and_are_not_on_the_card_of_infants() -> None:
    infants = {vaccine.code for vaccine in SCHEDULE.vaccines}
    for code in ("mr_school", "dt_school", "td_school", "hpv", "td"):
        assert SCHEDULE.dose(code, 1) is not None
        assert code not in infants


def test_a_serious_event_is_reported_within_a_day_and_another_with_its_month() -> None:
    serious = replace(EVENT, serious_criteria=HOSPITAL)
    assert report_by(serious, RULES) == EVENT.onset_at + timedelta(hours=24)
    assert report_by(EVENT, RULES) == datetime(2026, 12, 1, tzinfo=WIB)
    december = replace(EVENT, onset_at=datetime(2026, 12, 31, 23, 0, tzinfo=WIB))
    assert report_by(december, RULES) == datetime(2027, 1, 1, tzinfo=WIB)


def test_a_serious_event_names_everybody_who_has_to_know_and_until_when() -> None:
    serious = replace(EVENT, serious_criteria=HOSPITAL)
    assert deadlines(serious, RULES) == (
        Deadline(to="district", until=EVENT.onset_at + timedelta(hours=24)),
        Deadline(to="province", until=EVENT.onset_at + timedelta(hours=72)),
        Deadline(to="national", until=EVENT.onset_at + timedelta(days=7)),
    )
    assert deadlines(EVENT, RULES) == ()


def test_what_is_said_to_happen_later_than_now_is_a_slip_of_the_pen() -> None:
    now = EVENT.onset_at
    assert list(future_problems(EVENT, now)) == []
    early = list(future_problems(EVENT, GIVEN_AT - timedelta(seconds=1)))
    assert [(each.field, each.code) for each in early] == [
        ("given_at", "in_future"),
        ("onset_at", "in_future"),
    ]
    told = replace(EVENT, reported_to="Dinkes", reported_at=now + timedelta(minutes=1))
    assert [each.field for each in future_problems(told, now)] == ["reported_at"]


def test_a_death_is_serious_whatever_was_ticked() -> None:
    assert replace(EVENT, outcome=EventOutcome.FATAL).is_serious
    assert not EVENT.is_serious


def test_an_event_is_overdue_only_while_it_is_not_reported() -> None:
    serious = replace(EVENT, serious_criteria=HOSPITAL)
    deadline = report_by(serious, RULES)
    assert not is_overdue(serious, RULES, deadline)
    assert is_overdue(serious, RULES, deadline + timedelta(seconds=1))
    reported = replace(serious, reported_to="Dinkes", reported_at=deadline)
    assert not is_overdue(reported, RULES, deadline + timedelta(days=9))


def test_a_whole_record_has_no_problems() -> None:
    assert adverse_event_problems(EVENT, SCHEDULE) == ()
    told = replace(EVENT, reported_to="Puskesmas", reported_at=EVENT.onset_at)
    assert adverse_event_problems(told, SCHEDULE) == ()


@pytest.mark.parametrize(
    ("change", "field", "code"),
    [
        ({"vaccine": "dengue"}, "vaccine", "dose_unknown"),
        ({"dose_number": 9}, "vaccine", "dose_unknown"),
        ({"lot_number": None}, "lot_number", "lot_missing"),
        ({"vaccinator": " "}, "vaccinator", "vaccinator_missing"),
        ({"symptoms": (" ",)}, "symptoms", "symptoms_missing"),
        ({"outcome": EventOutcome.FATAL}, "outcome", "outcome_contradicts_criteria"),
        (
            {"serious_criteria": frozenset({SeriousCriterion.DEATH})},
            "outcome",
            "outcome_contradicts_criteria",
        ),
        ({"reported_to": "Dinkes"}, "reported_to", "report_incomplete"),
        ({"reported_at": EVENT.onset_at}, "reported_to", "report_incomplete"),
        ({"onset_at": GIVEN_AT - timedelta(seconds=1)}, "onset_at", "onset_before_dose"),
        ({"onset_at": datetime(2026, 11, 10, 12, 0)}, "onset_at", "time_zone_missing"),  # noqa: DTZ001  # naive on purpose
        (
            {"reported_to": "Dinkes", "reported_at": datetime(2026, 11, 10, 3, 0, tzinfo=UTC)},
            "reported_at",
            "reported_before_onset",
        ),
    ],
)
def test_what_is_missing_or_impossible_is_named(
    change: dict[str, Any], field: str, code: str
) -> None:
    (problem,) = adverse_event_problems(replace(EVENT, **change), SCHEDULE)
    assert (problem.field, problem.code) == (field, code)
