from datetime import date, timedelta
from random import Random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from posyandu_desktop.domain.tetanus import TetanusStatus, tetanus_status
from posyandu_desktop.domain.tetanus_files import TetanusRules
from posyandu_desktop.domain.visit import Immunization
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT, a_dose

RULES = TetanusRules.model_validate_json((resources() / "clinical/tetanus.json").read_bytes())
ON = date(2026, 11, 22)
DAY = timedelta(days=1)
FIRST_ON = date(2015, 1, 31)
# The first day on which T2 to T5 count when each is given as soon as it may be.
STEPS = (FIRST_ON, date(2015, 2, 28), date(2015, 8, 28), date(2016, 8, 28), date(2017, 8, 28))
INFANT = [a_dose("dpt_hb_hib", number, date(2000, 1 + number, 10)) for number in (1, 2, 3)]
TODDLER = a_dose("dpt_hb_hib", 4, date(2001, 7, 10))
SCHOOL = [
    a_dose("dt_school", 1, date(2006, 11, 9)),
    a_dose("td_school", 1, date(2007, 11, 5)),
    a_dose("td_school", 2, date(2010, 11, 4)),
]


def status(*doses: Immunization, on: date = ON) -> TetanusStatus:
    return tetanus_status(doses, RULES, on)


def td(*days: date | None) -> list[Immunization]:
    return [a_dose("td", number, day) for number, day in enumerate(days, start=1)]


def test_nobody_asked_is_t0_and_may_begin_today() -> None:
    found = status()
    assert (found.status, found.is_due, found.next_on, found.protected_until) == (
        0, True, None, None,
    )  # fmt: skip
    assert not found.is_protected(ON)


@pytest.mark.parametrize(
    ("number", "protected_until"),
    [
        (2, date(2018, 2, 27)),
        (3, date(2020, 8, 27)),
        (4, date(2026, 8, 27)),
        (5, date(2042, 8, 27)),
    ],
)
def test_each_step_has_its_interval_and_its_years(number: int, protected_until: date) -> None:
    days = STEPS[:number]
    found = status(*td(*days))
    assert (found.status, found.too_close) == (number, ())
    assert found.protected_until == protected_until
    assert found.is_protected(protected_until)
    assert not found.is_protected(protected_until + DAY)
    hasty = status(*td(*days[:-1], days[-1] - DAY))
    assert hasty.status == number - 1
    assert [dose.given_on for dose in hasty.too_close] == [days[-1] - DAY]


def test_t1_protects_nobody_yet() -> None:
    found = status(*td(FIRST_ON))
    assert (found.status, found.protected_until, found.next_on) == (1, None, STEPS[1])


def test_the_next_dose_is_due_from_its_first_day_on() -> None:
    doses = td(*STEPS[:3])
    assert not status(*doses, on=STEPS[3] - DAY).is_due
    assert status(*doses, on=STEPS[3]).is_due
    assert status(*doses).next_on == STEPS[3]


def test_after_t5_there_is_no_next() -> None:
    found = status(*td(*STEPS))
    assert (found.status, found.next_on, found.is_due) == (5, None, False)


def test_a_dose_too_close_is_waited_for_as_well() -> None:
    found = status(*td(FIRST_ON, FIRST_ON + timedelta(days=10)))
    assert found.next_on == FIRST_ON + timedelta(days=38)


def test_trap_30_a_pregnant_womans_tt1_on_paper_may_be_more() -> None:
    on_paper = a_dose("td", 1, date(2026, 3, 2))
    assert status(on_paper).status == 1
    assert status(*INFANT, on_paper).status == 3
    assert status(*INFANT, TODDLER, on_paper).status == 4
    assert status(*INFANT, TODDLER, *SCHOOL, on_paper).status == 5


def test_trap_30_the_number_begins_again_in_each_pregnancy() -> None:
    pregnancies = [a_dose("td", 1, date(2020, 5, 4)), a_dose("td", 1, date(2023, 5, 4))]
    assert status(*pregnancies).status == 2
    assert status(*pregnancies, a_dose("td", 1, date(2023, 5, 4))).status == 2


def test_infant_doses_give_two_steps_and_school_one_each() -> None:
    assert [status(*INFANT[:n]).status for n in range(4)] == [0, 1, 2, 2]
    assert status(*INFANT, TODDLER).status == 3
    assert status(*INFANT, TODDLER, *SCHOOL[:1]).status == 4
    assert status(*INFANT, *SCHOOL).status == 5


def test_hexavalent_counts_like_pentavalent() -> None:
    doses = [a_dose("hexavalent", number, None) for number in (1, 2)]
    assert status(*doses, a_dose("dpt_hb_hib", 1, None)).status == 2


def test_doses_spaced_by_the_programme_are_not_measured_again() -> None:
    assert (SCHOOL[1].given_on or ON) < (SCHOOL[0].given_on or ON).replace(year=2007)
    assert status(*SCHOOL).status == 3


def test_a_forgotten_day_counts_but_promises_nothing() -> None:
    found = status(*td(None, None))
    assert (found.status, found.protected_until, found.next_on) == (2, None, None)
    assert found.is_due
    assert not found.interval_known
    dated = status(a_dose("td", 1, None), a_dose("td", 2, date(2026, 11, 1)))
    assert (dated.status, dated.interval_known) == (2, True)
    assert dated.next_on == date(2027, 5, 1)


def test_a_day_beats_a_forgotten_day_of_the_same_dose() -> None:
    assert status(a_dose("td", 1, None), a_dose("td", 1, date(2020, 1, 1))).status == 1


def test_later_days_and_other_vaccines_do_not_count() -> None:
    assert status(*td(ON + DAY), a_dose("mr", 1, date(2020, 1, 1))).status == 0


def test_every_proof_is_a_dose_of_the_schedule() -> None:
    for proof in RULES.proofs:
        for one in proof.vaccines:
            for number in one.dose_numbers:
                assert CONTENT.immunization_schedule.dose(one.vaccine, number) is not None


@pytest.mark.parametrize(
    "spoil",
    [
        lambda raw: raw["steps"].reverse(),
        lambda raw: raw["steps"][1].update(min_interval_months=1),
        lambda raw: raw["steps"][2].update(min_interval_months=None),
        lambda raw: raw["proofs"].append(raw["proofs"][0]),
    ],
)
def test_rules_that_contradict_themselves_are_refused(spoil: Any) -> None:
    raw = RULES.model_dump(mode="json")
    spoil(raw)
    with pytest.raises(ValidationError):
        TetanusRules.model_validate(raw)


doses = st.builds(
    lambda key, day: a_dose(key[0], key[1], day),
    st.sampled_from(
        [
            ("dpt_hb_hib", 1),
            ("hexavalent", 2),
            ("dpt_hb_hib", 4),
            ("td_school", 1),
            ("td", 1),
            ("td", 2),
        ]
    ),
    st.none() | st.dates(date(2000, 1, 1), date(2027, 1, 1)),
)


@given(st.lists(doses, max_size=10), st.randoms(use_true_random=False))
def test_the_status_does_not_depend_on_the_order(
    history: list[Immunization], random: Random
) -> None:
    shuffled = list(history)
    random.shuffle(shuffled)
    assert status(*shuffled) == status(*history)


@given(st.lists(doses, max_size=10), st.dates(date(2000, 1, 1), ON))
def test_another_dose_on_a_new_day_never_lowers_the_status(
    history: list[Immunization], day: date
) -> None:
    latest = max((dose.given_on for dose in history if dose.given_on), default=day)
    later = max(latest, day) + DAY
    before = status(*history, on=later)
    after = status(*history, a_dose("td", 5, later), on=later)
    assert before.status <= after.status <= before.status + 1
