import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.asked_fields import asked_fields, known_fields
from posyandu_desktop.domain.card import Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.second_look import FirstReading, Overruled, OverruleReason
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Value,
    VisitId,
)
from posyandu_desktop.ui.visit.reading import read
from posyandu_desktop.ui.visit.typed import TypedVisit
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit, an_old_dose
from tests.services.stores import TODAY

CHILD, ADULT = a_child(), a_person()
CARDS, ADULT_CARDS = CONTENT.card_for(CHILD, TODAY), CONTENT.card_for(ADULT, TODAY)
READ_BY = known_fields(asked_fields(CARDS, CHILD, TODAY, ()), CONTENT.cards)
READ_BY_ADULT = known_fields(asked_fields(ADULT_CARDS, ADULT, TODAY, ()), CONTENT.cards)
FIELDS = [field for card in CARDS for step in card.steps for field in step.fields]
QUESTIONS = [field.code for field in FIELDS if isinstance(field, YesNo)]
READ_LATER = known_fields({}, CONTENT.cards)
QUANTITIES = [field for field in FIELDS if isinstance(field, Quantity)]

_codes = st.from_regex("[a-z][a-z_]{0,15}", fullmatch=True)
_dates = st.dates(date(2000, 1, 1), date(2100, 1, 1))
_doses = st.builds(
    Immunization,
    vaccine=_codes,
    dose_number=st.integers(0, 5),
    source=st.sampled_from(ImmunizationSource),
    given_on=st.none() | _dates,
    lot_number=st.none() | st.text(max_size=20),
    expires_on=st.none() | _dates,
    vaccinator=st.none() | st.text(max_size=20),
)
_typed = st.builds(
    TypedVisit,
    visit_id=st.uuids().map(VisitId),
    person_id=st.just(CHILD.id),
    session_id=st.none() | st.uuids().map(SessionId),
    visited_on=_dates,
    texts=st.dictionaries(_codes, st.text(min_size=1, max_size=12), max_size=4),
    answers=st.dictionaries(_codes, st.booleans(), max_size=4),
    choices=st.dictionaries(_codes, _codes, max_size=3),
    immunizations=st.lists(_doses, max_size=3).map(tuple),
    supplements=st.lists(
        st.builds(Supplement, kind=st.sampled_from(SupplementKind), quantity=st.floats(1, 3)),
        unique_by=lambda one: one.kind,
    ).map(tuple),
    education=st.lists(_codes, max_size=3).map(tuple),
    referral_target=st.none() | st.sampled_from(ReferralTarget),
    referral_note=st.text(max_size=40),
    overruled=st.lists(
        st.builds(Overruled, st.text(max_size=30), st.none() | st.sampled_from(OverruleReason)),
        max_size=2,
    ).map(tuple),
    doubted=st.lists(st.builds(FirstReading, _codes, st.floats(0, 500), _codes), max_size=2).map(
        tuple
    ),
)


def blank() -> TypedVisit:
    return TypedVisit(
        visit_id=a_visit(CHILD).id,
        person_id=CHILD.id,
        session_id=None,
        visited_on=TODAY,
        choices={"posture": "lying"},
    )


@given(_typed)
def test_a_draft_brings_back_every_keystroke(typed: TypedVisit) -> None:
    written = json.loads(json.dumps(typed.to_json()))

    back = TypedVisit.from_json(written, typed.visit_id, typed.person_id, typed.session_id)

    assert back == typed


@pytest.mark.parametrize("text", ["8,4", "8.4", " 8,4 ", "8,40"])
def test_a_weight_is_read_with_comma_or_point(text: str) -> None:
    visit, problems = read(blank().with_text("weight_kg", text), CARDS, READ_BY)

    assert visit.number("weight_kg") == 8.4
    assert problems == ()


@pytest.mark.parametrize("text", ["8,4kg", "delapan", ",", "8,4,1", "3.200", "-", "1e3"])
def test_a_text_that_is_no_clear_number_is_never_guessed(text: str) -> None:
    visit, problems = read(blank().with_text("weight_kg", text), CARDS, READ_BY)

    assert "weight_kg" not in visit.observations
    assert [(one.field, one.code) for one in problems] == [("weight_kg", "not_a_number")]
    assert problems[0].detail == {"text": text}


@pytest.mark.parametrize(
    ("text", "code"),
    [("84", "outside_instrument"), ("0", "outside_instrument"), ("8,456", "too_many_decimals")],
)
def test_what_no_scale_can_show_is_a_problem_and_left_out(text: str, code: str) -> None:
    visit, problems = read(blank().with_text("weight_kg", text), CARDS, READ_BY)

    assert "weight_kg" not in visit.observations
    assert [one.code for one in problems] == [code]


def test_a_field_emptied_again_is_not_measured() -> None:
    typed = blank().with_text("weight_kg", "8,4").with_text("weight_kg", "  ")

    visit, problems = read(typed, CARDS, READ_BY)

    assert typed.is_empty()
    assert visit.observations == {}
    assert problems == ()


@given(st.dictionaries(st.sampled_from(QUESTIONS), st.sampled_from([True, False, None])))
def test_not_asked_never_becomes_no(answers: dict[str, bool | None]) -> None:
    typed = blank()
    for code, answer in answers.items():
        typed = typed.with_answer(code, answer=not answer).with_answer(code, answer=answer)

    visit, _ = read(typed, CARDS, READ_BY)

    assert {code: visit.answer(code) for code in QUESTIONS} == {
        code: answers.get(code) for code in QUESTIONS
    }


def test_a_posture_chosen_beforehand_counts_only_with_a_height() -> None:
    weighed, _ = read(blank().with_text("weight_kg", "8,4"), CARDS, READ_BY)
    measured, _ = read(blank().with_text("height_cm", "74,5"), CARDS, READ_BY)

    assert weighed.choice("posture") is None
    assert measured.choice("posture") == "lying"


def test_a_glucose_meter_that_shows_hi_counts_without_a_number() -> None:
    typed = blank().with_choice("glucose_beyond_meter", "high")

    visit, _ = read(typed, ADULT_CARDS, READ_BY_ADULT)

    assert visit.choice("glucose_beyond_meter") == "high"
    assert not typed.is_empty()


def test_a_choice_taken_back_is_not_made() -> None:
    typed = blank().with_choice("whisper_left", "impaired").with_choice("whisper_left", None)

    visit, _ = read(typed, ADULT_CARDS, READ_BY_ADULT)

    assert visit.choice("whisper_left") is None
    assert typed.is_empty()


@pytest.mark.parametrize(
    "typed",
    [
        blank().with_text("weight_kg", "x"),
        blank().with_answer("tbc_cough", answer=False),
        blank().with_choice("finger_count_left", "normal"),
        replace(blank(), immunizations=(a_dose(),)),
        replace(blank(), supplements=(Supplement(kind=SupplementKind.DEWORMING),)),
        replace(blank(), education=("animal_protein",)),
        replace(blank(), referral_target=ReferralTarget.PUSTU),
    ],
)
def test_one_thing_is_enough_for_a_visit(typed: TypedVisit) -> None:
    assert not typed.is_empty()


def test_what_stands_on_the_screen_beforehand_is_no_visit() -> None:
    assert blank().is_empty()


def test_everything_that_happened_is_read_into_the_visit() -> None:
    typed = replace(
        blank(),
        immunizations=(a_dose(), an_old_dose("bcg", 1)),
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
        education=("animal_protein",),
        referral_target=ReferralTarget.PUSKESMAS,
        referral_note="  demam 3 hari ",
        overruled=(Overruled("weight_kg/lost_too_much/", OverruleReason.REALLY_SO),),
    )

    visit, _ = read(typed, CARDS, READ_BY)

    assert visit.immunizations == typed.immunizations
    assert visit.supplements == (Supplement(kind=SupplementKind.VITAMIN_A_RED),)
    assert visit.education == typed.education
    assert visit.referral == Referral(target=ReferralTarget.PUSKESMAS, note="demam 3 hari")
    assert visit.doubts_overruled == typed.overruled
    assert [(card.code, card.version) for card in visit.cards] == [
        (card.code, card.version) for card in CARDS
    ]


def test_a_referral_without_a_note_has_none() -> None:
    visit, _ = read(replace(blank(), referral_target=ReferralTarget.PUSTU), CARDS, READ_BY)

    assert visit.referral == Referral(target=ReferralTarget.PUSTU)


@given(
    st.fixed_dictionaries(
        {},
        optional={
            field.code: st.integers(
                int(field.minimum * 10**field.decimals), int(field.maximum * 10**field.decimals)
            ).map(lambda whole, field=field: whole / 10**field.decimals)  # type: ignore[misc]
            for field in QUANTITIES
        },
    ),
    st.dictionaries(st.sampled_from(QUESTIONS), st.booleans()),
)
def test_a_saved_visit_opened_again_reads_as_the_same_visit(
    numbers: dict[str, Value], answers: dict[str, bool]
) -> None:
    posture: dict[str, Value] = {"posture": "lying"} if "height_cm" in numbers else {}
    visit = replace(
        a_visit(CHILD, immunizations=(a_dose(),)),
        observations=numbers | answers | posture,
        supplements=(Supplement(kind=SupplementKind.DEWORMING),),
        education=("animal_protein",),
        referral=Referral(target=ReferralTarget.PUSTU, note="batuk"),
        doubts_overruled=(Overruled("weight_kg/shrank/", OverruleReason.OTHER),),
    )

    again, problems = read(TypedVisit.from_visit(visit, READ_BY), CARDS, READ_BY)

    assert problems == ()
    assert replace(again, cards=()) == visit


def _values(code: str) -> st.SearchStrategy[Value]:
    match READ_LATER.get(code):
        case Quantity(minimum=minimum, maximum=maximum, decimals=decimals):
            ends = int(minimum * 10**decimals), int(maximum * 10**decimals)
            return st.integers(*ends).map(lambda whole: whole / 10**decimals)
        case DateQuestion():
            return st.sampled_from(["2026-05-20", "2026-05", "2025"])
        case Choice(options=options):
            return st.sampled_from([option.code for option in options])
        case YesNo():
            return st.booleans()
        case _:
            return st.booleans() | st.floats(-1e6, 1e6) | st.sampled_from(["2020-01", "some"])


_recordable = sorted(
    code
    for code, field in READ_LATER.items()
    if isinstance(field, Quantity | DateQuestion | Choice | YesNo)
    and code not in {"posture", *(one.code for one in FIELDS)}
)


@given(
    st.lists(
        st.sampled_from([*_recordable, "asked_in_1990", "counted_in_1990"]), unique=True, max_size=9
    ).flatmap(lambda codes: st.fixed_dictionaries({code: _values(code) for code in codes}))
)
def test_what_is_on_no_card_of_today_stays_in_the_visit(observations: dict[str, Value]) -> None:
    visit = replace(a_visit(CHILD), observations=observations)

    again, problems = read(TypedVisit.from_visit(visit, READ_BY), CARDS, READ_BY)

    assert problems == ()
    assert again.observations == observations


def test_what_is_on_no_card_of_today_and_cannot_be_read_is_said() -> None:
    typed = blank().with_text("fundal_height_cm", "dua").with_text("counted_in_1990", "x")

    visit, problems = read(typed, CARDS, READ_BY)

    assert visit.observations == {}
    assert {(one.field, one.code) for one in problems} == {
        ("fundal_height_cm", "not_a_number"),
        ("counted_in_1990", "not_a_number"),
    }


def test_a_saved_value_with_more_decimals_than_today_is_not_rounded_without_a_word() -> None:
    visit = a_visit(CHILD, height_cm=74.55)

    typed = TypedVisit.from_visit(visit, READ_BY)

    assert typed.texts["height_cm"] == "74,55"
