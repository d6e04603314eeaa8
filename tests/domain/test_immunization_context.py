"""Province, products and class: where they come from, and what they change for whom."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_context import (
    DoseRecord,
    dose_record,
    place_of,
    record_of,
    school_class_on,
)
from posyandu_desktop.domain.immunization_next import NextDose, doses_to_come
from posyandu_desktop.domain.immunization_states import TO_GIVE, PlanState
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import doubts
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.tetanus_next import NextTetanus, next_tetanus
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit, VisitStatus
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    BOY,
    CONTENT,
    GIRL,
    TODAY,
    a_dose,
    a_person,
    a_visit,
    codes,
)

SCHEDULE = CONTENT.immunization_schedule
MELATI = Posyandu(
    id=PosyanduId(UUID(int=1)),
    name="Melati",
    village="Desa Karangan",
    village_code="5171012001",
    puskesmas="Puskesmas Contoh",
)
BALI = place_of(MELATI, ())
PUPIL_BORN_ON = date(2015, 3, 1)


def offered(
    person: Person, visit: Visit, *before: Visit, place: PlanContext = BALI
) -> dict[str, NextDose]:
    record = dose_record(person, visit, before, CONTENT, place, is_pregnant=False)
    return {dose.vaccine: dose for dose in doses_to_come(record) if dose.due}


def answered(on: date, school_class: str) -> Visit:
    return a_visit(on, {"school_class": school_class})


@pytest.mark.parametrize(
    ("village_code", "province"),
    [("5171012001", "51"), ("3404012002", "34"), ("9901012001", "99"), ("", None), ("0101", None)],
)
def test_the_province_is_the_beginning_of_the_posyandus_own_village_code(
    village_code: str, province: str | None
) -> None:
    place = place_of(replace(MELATI, village_code=village_code), ["hexavalent"])
    assert place == PlanContext(province=province, products=frozenset({"hexavalent"}))


@pytest.mark.parametrize(
    ("on", "school_class"),
    [
        (date(2025, 8, 11), None),
        (date(2025, 8, 12), 4),
        (date(2026, 6, 30), 4),
        (date(2026, 7, 1), 5),
        (date(2033, 7, 1), 12),
        (date(2034, 6, 30), 12),
        (date(2034, 7, 1), None),
    ],
)
def test_a_class_counts_from_its_answer_and_goes_up_each_july(
    on: date, school_class: int | None
) -> None:
    assert school_class_on([answered(date(2025, 8, 12), "4")], SCHEDULE, on) == school_class


def test_an_answer_of_june_is_still_of_the_old_school_year() -> None:
    assert school_class_on([answered(date(2026, 6, 30), "4")], SCHEDULE, date(2026, 7, 1)) == 5


def test_the_last_answer_counts_whatever_the_order_of_the_visits() -> None:
    stayed_down = [answered(date(2026, 8, 12), "4"), answered(date(2025, 8, 12), "4")]
    assert school_class_on(stayed_down, SCHEDULE, date(2026, 9, 1)) == 4
    assert school_class_on(stayed_down[::-1], SCHEDULE, date(2026, 9, 1)) == 4
    left = [*stayed_down, answered(date(2026, 8, 20), "none")]
    assert school_class_on(left, SCHEDULE, date(2026, 9, 1)) is None


def test_a_class_noted_in_error_was_never_noted() -> None:
    wrong = replace(answered(date(2025, 8, 12), "1"), status=VisitStatus.ENTERED_IN_ERROR)
    record = dose_record(
        a_person(PUPIL_BORN_ON), a_visit(TODAY), [wrong], CONTENT, BALI, is_pregnant=False
    )
    assert record.context.school_class is None


def test_je_is_offered_where_the_village_code_is_of_an_endemic_province() -> None:
    child = a_person(date(2026, 1, 10))
    visit = a_visit(TODAY, immunizations=[a_dose("mr", 1, TODAY - timedelta(days=28))])
    assert "je" in offered(child, visit)
    assert "je" not in offered(child, visit, place=PlanContext(province="32"))
    assert "je" not in offered(child, visit, place=PlanContext())
    inland = PlanContext(province="32", products=frozenset({"je"}))
    assert "je" in offered(child, visit, place=inland)


def test_yogyakarta_is_offered_injected_polio_only() -> None:
    child = a_person(TODAY - timedelta(days=70))
    found = offered(child, a_visit(TODAY), place=PlanContext(province="34"))
    assert "ipv_only" in found
    assert not {"opv", "ipv"} & found.keys()


def test_a_product_in_use_replaces_the_vaccine_and_one_begun_goes_on() -> None:
    child = a_person(TODAY - timedelta(days=100))
    hexavalent = PlanContext(products=frozenset({"hexavalent"}))
    found = offered(child, a_visit(TODAY), place=hexavalent)
    assert found["hexavalent"].dose_number == 1
    assert "dpt_hb_hib" not in found
    begun = a_visit(
        TODAY - timedelta(days=30),
        immunizations=[a_dose("hexavalent", 1, TODAY - timedelta(days=30))],
    )
    found = offered(child, a_visit(TODAY), begun, place=PlanContext())
    assert found["hexavalent"].dose_number == 2
    assert "dpt_hb_hib" not in found


def test_a_pupil_is_offered_what_her_class_is_due_and_asked_whether_school_gave_it() -> None:
    on = date(2026, 8, 15)
    girl, boy = a_person(PUPIL_BORN_ON, GIRL), a_person(PUPIL_BORN_ON, BOY)
    hpv = offered(girl, answered(on, "5"))["hpv"]
    assert (hpv.label, hpv.at_school) == ("HPV 1", True)
    assert offered(boy, answered(on, "5")) == {}
    assert offered(girl, a_visit(on)) == {}

    found = interpret(girl, answered(on, "5"), (), CONTENT, place=BALI)
    [finding] = [each for each in found.findings if each.rule == "immunization"]
    assert finding.code == "immunization.school_due"
    assert finding.inputs == {"doses": "HPV 1", "school_class": "5"}


def test_the_class_of_last_august_is_still_known_in_november() -> None:
    before = answered(date(2026, 8, 15), "2")
    found = interpret(
        a_person(date(2018, 9, 1)), a_visit(date(2026, 11, 3)), [before], CONTENT, place=BALI
    )
    assert "immunization.school_due" in codes(found.findings)


@pytest.mark.parametrize("person", [ADULT_MAN, ADULT_WOMAN, a_person(PUPIL_BORN_ON)])
def test_nobody_past_the_toddler_card_is_nagged_for_a_blank_record(person: Person) -> None:
    found = interpret(person, a_visit(TODAY, {"weight_kg": 50.0}), (), CONTENT, place=BALI)
    assert not {"immunization", "tetanus"} & {each.rule for each in found.findings}


KEYS = [(vaccine.code, dose.number) for vaccine in SCHEDULE.every_vaccine for dose in vaccine.doses]
LIFE = 45 * 365


@st.composite
def cases(draw: st.DrawFn) -> tuple[Person, Visit, list[Visit], PlanContext, bool]:
    """Anybody on any day: doses at any age or forgotten, classes answered, any place."""
    born_on = draw(st.dates(date(1985, 1, 1), date(2026, 1, 1)))
    age = draw(st.integers(0, 1900) | st.integers(2200, 5500) | st.integers(0, LIFE))
    on = born_on + timedelta(days=age)
    before = []
    for _ in range(draw(st.integers(0, 5))):
        day = born_on + timedelta(days=draw(st.integers(0, age)))
        keys = draw(st.lists(st.sampled_from(KEYS), max_size=4, unique=True))
        doses = [
            Immunization(
                vaccine=vaccine,
                dose_number=number,
                source=draw(st.sampled_from(ImmunizationSource)),
                given_on=draw(st.sampled_from([day, day, None])),
            )
            for vaccine, number in keys
        ]
        choice = draw(st.none() | st.sampled_from(["none", *map(str, range(1, 13))]))
        before.append(a_visit(day, {"school_class": choice} if choice else {}, immunizations=doses))
    today = draw(st.none() | st.integers(1, 12))
    visit = a_visit(on, {"school_class": str(today)} if today else {})
    place = PlanContext(
        province=draw(st.sampled_from([None, "32", "34", "51"])),
        products=draw(st.frozensets(st.sampled_from(["hexavalent", "rv_two_dose", "je"]))),
    )
    person = a_person(born_on, draw(st.sampled_from([GIRL, BOY])))
    return person, visit, before, place, draw(st.booleans())


def given_today(record: DoseRecord, dose: NextDose | NextTetanus) -> Immunization:
    return Immunization(
        vaccine=dose.vaccine,
        dose_number=dose.dose_number,
        source=ImmunizationSource.GIVEN_HERE,
        given_on=record.on,
        lot_number="A1",
        expires_on=record.on,
        vaccinator="Bidan Ratna",
    )


@settings(max_examples=100, deadline=None)
@given(cases())
def test_no_dose_of_anybody_anywhere_is_both_due_and_too_early(
    anybody: tuple[Person, Visit, list[Visit], PlanContext, bool],
) -> None:
    person, visit, before, place, is_pregnant = anybody
    record = dose_record(person, visit, before, CONTENT, place, is_pregnant=is_pregnant)
    for state in record.plan():
        if state.state in TO_GIVE:
            assert state.earliest_on is not None
            assert state.earliest_on <= record.on
            assert state.latest_on is None or record.on <= state.latest_on
        if state.state is PlanState.UPCOMING:
            assert state.due_on is not None
            assert state.due_on > record.on


@settings(max_examples=100, deadline=None)
@given(cases())
def test_what_is_offered_is_never_doubted_once_it_is_given(
    anybody: tuple[Person, Visit, list[Visit], PlanContext, bool],
) -> None:
    person, visit, before, place, is_pregnant = anybody
    # Another visit of that day is another record of that day; what counts lies before.
    before = [each for each in before if each.visited_on < visit.visited_on]
    asked = replace(visit, observations={**visit.observations, "pregnant": is_pregnant})
    record = record_of(case_of(person, asked, before, CONTENT, place=place))
    td = next_tetanus(record)
    offers: list[NextDose | NextTetanus] = [one for one in doses_to_come(record) if one.due]
    if td is not None:
        offers.append(td)
    for offer in offers:
        given_now = replace(asked, immunizations=(given_today(record, offer),))
        assert doubts(person, given_now, before, CONTENT, place=place) == ()
