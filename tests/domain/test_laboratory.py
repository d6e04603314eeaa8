from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Urgency
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Value
from tests.domain.builders import (
    ADULT_MAN,
    ADULT_WOMAN,
    CONTENT,
    TODAY,
    a_person,
    a_visit,
    codes_of,
    meaning,
)


def aged(months: int, sex: Sex) -> Person:
    year, month = divmod(TODAY.year * 12 + TODAY.month - 1 - months, 12)
    return a_person(date(year, month + 1, TODAY.day), sex)


@pytest.mark.parametrize(
    ("months", "sex", "anaemia_below", "severe_below"),
    [
        (6, Sex.MALE, 11.0, 7.0),
        (59, Sex.FEMALE, 11.0, 7.0),
        (60, Sex.FEMALE, 11.5, 8.0),
        (143, Sex.MALE, 11.5, 8.0),
        (144, Sex.MALE, 12.0, 8.0),
        (179, Sex.FEMALE, 12.0, 8.0),
        (180, Sex.FEMALE, 12.0, 8.0),
        (180, Sex.MALE, 13.0, 8.0),
        (720, Sex.MALE, 13.0, 8.0),
    ],
)
def test_trap_36_the_limit_of_anaemia_depends_on_age_and_sex(
    months: int, sex: Sex, anaemia_below: float, severe_below: float
) -> None:
    person = aged(months, sex)

    def code(hb_g_dl: float) -> list[str]:
        return codes_of(meaning(person, {"hb_g_dl": round(hb_g_dl, 1)}), "hb")

    assert code(anaemia_below) == ["hb.normal"]
    assert code(anaemia_below - 0.1) == ["hb.anaemia"]
    assert code(severe_below) == ["hb.anaemia"]
    assert code(severe_below - 0.1) == ["hb.severe_anaemia"]


def test_a_pregnant_woman_is_anaemic_below_eleven() -> None:
    pregnant: dict[str, Value] = {"pregnant": True}
    assert codes_of(meaning(ADULT_WOMAN, {"hb_g_dl": 11.0}), "hb") == ["hb.anaemia"]
    assert codes_of(meaning(ADULT_WOMAN, pregnant | {"hb_g_dl": 11.0}), "hb") == ["hb.normal"]
    assert codes_of(meaning(ADULT_WOMAN, pregnant | {"hb_g_dl": 10.9}), "hb") == ["hb.anaemia"]


def test_severe_anaemia_is_for_today_and_says_so_once() -> None:
    found = meaning(ADULT_WOMAN, {"hb_g_dl": 6.0})

    assert [(one.urgency, one.refer_to) for one in found.advice] == [(Urgency.TODAY, "puskesmas")]


def test_nothing_is_said_of_the_blood_of_a_newborn() -> None:
    baby = a_person(TODAY - timedelta(days=20))
    assert codes_of(meaning(baby, {"hb_g_dl": 9.0}), "hb") == []


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (69.0, "low"),
        (70.0, "normal"),
        (99.0, "normal"),
        (100.0, "prediabetes"),
        (125.0, "prediabetes"),
        (126.0, "high"),
    ],
)
def test_trap_39_fasting_glucose_has_limits_of_its_own(value: float, code: str) -> None:
    found = meaning(ADULT_MAN, {"glucose_fasting_mg_dl": value})

    assert codes_of(found, "glucose_fasting") == [f"glucose_fasting.{code}"]
    assert codes_of(found, "glucose_random") == []


@pytest.mark.parametrize(
    ("person", "value", "code"),
    [
        (ADULT_MAN, 7.0, "normal"),
        (ADULT_MAN, 7.1, "high"),
        (ADULT_WOMAN, 6.0, "normal"),
        (ADULT_WOMAN, 6.1, "high"),
    ],
)
def test_uric_acid_is_high_above_the_limit_of_the_sex(
    person: Person, value: float, code: str
) -> None:
    assert codes_of(meaning(person, {"uric_acid_mg_dl": value}), "uric_acid") == [
        f"uric_acid.{code}"
    ]


def test_what_was_not_measured_is_no_finding() -> None:
    rules = {one.rule for one in meaning(ADULT_MAN, {"weight_kg": 60.0}).findings}
    assert not rules & {"hb", "uric_acid", "glucose_fasting"}


def test_random_glucose_counts_from_fifteen_years_on() -> None:
    glucose = {"glucose_random_mg_dl": 210.0}
    assert codes_of(meaning(aged(180, Sex.MALE), glucose), "glucose_random") == [
        "glucose_random.high"
    ]
    assert codes_of(meaning(aged(179, Sex.MALE), glucose), "glucose_random") == []


def hb_of_a_pregnant_woman(hb_g_dl: float, weeks: int | None) -> list[str]:
    """Return the result of a woman so many weeks into a pregnancy that is written down."""
    noted_on = TODAY - timedelta(days=10)
    dating = None
    if weeks is not None:
        lmp = TODAY - timedelta(weeks=weeks)
        dating = Dating(method=DatingMethod.LMP, on=lmp, noted_on=noted_on)
    pregnancy = Pregnancy(
        id=PregnancyId(UUID(int=36)),
        woman_id=ADULT_WOMAN.id,
        noted_on=noted_on,
        dating=dating,
    )
    visit, episodes = a_visit(TODAY, {"hb_g_dl": hb_g_dl}), Episodes(pregnancies=(pregnancy,))
    return codes_of(interpret(ADULT_WOMAN, visit, (), CONTENT, episodes), "hb")


@pytest.mark.parametrize(
    ("hb_g_dl", "weeks", "code"),
    [
        (11.0, 10, "normal"),
        (10.9, 10, "anaemia"),
        (10.5, 20, "normal"),
        (10.4, 20, "anaemia"),
        (11.0, 30, "normal"),
        (10.9, 30, "anaemia"),
        (7.0, 10, "anaemia"),
        (7.0, 20, "anaemia"),
        (7.0, 30, "anaemia"),
        (6.9, 10, "severe_anaemia"),
        (6.9, 20, "severe_anaemia"),
        (6.9, 30, "severe_anaemia"),
    ],
)
def test_trap_36_the_limit_of_anaemia_goes_by_the_trimester(
    hb_g_dl: float, weeks: int, code: str
) -> None:
    assert hb_of_a_pregnant_woman(hb_g_dl, weeks) == [f"hb.{code}"]


@pytest.mark.parametrize(
    ("hb_g_dl", "code"), [(11.0, "normal"), (10.9, "anaemia"), (6.9, "severe_anaemia")]
)
def test_trap_36_where_the_trimester_is_unknown_eleven_decides(hb_g_dl: float, code: str) -> None:
    assert hb_of_a_pregnant_woman(hb_g_dl, None) == [f"hb.{code}"]
