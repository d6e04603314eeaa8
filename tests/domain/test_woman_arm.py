"""KEK: the arm of a woman of childbearing age."""

from datetime import date

import pytest

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.pregnancy import Dating, DatingMethod, Pregnancy, PregnancyId
from posyandu_desktop.domain.woman_arm import woman_arm_findings
from tests.domain.builders import (
    BOY,
    CONTENT,
    GIRL,
    PERSON_ID,
    TODAY,
    a_person,
    a_visit,
    codes_of,
    meaning,
)

WOMAN = a_person(date(1996, 1, 1), GIRL)


def born_before(months: int) -> date:
    years, rest = divmod(months, 12)
    return month_start(date(TODAY.year - years - 1, TODAY.month, TODAY.day), 12 - rest)


@pytest.mark.parametrize(
    ("muac_cm", "code"),
    [(20.0, "kek.at_risk"), (23.4, "kek.at_risk"), (23.5, "kek.none"), (30.0, "kek.none")],
)
def test_below_23_5_cm_a_womans_arm_is_small(muac_cm: float, code: str) -> None:
    assert codes_of(meaning(WOMAN, {"muac_cm": muac_cm}), "kek") == [code]


@pytest.mark.parametrize(
    ("months", "sex", "is_judged"),
    [
        (179, GIRL, False),
        (180, GIRL, True),
        (227, GIRL, True),
        (228, GIRL, True),
        (599, GIRL, True),
        (600, GIRL, False),
        (300, BOY, False),
    ],
)
def test_it_is_judged_from_fifteen_to_forty_nine(months: int, sex: Sex, is_judged: bool) -> None:
    found = meaning(a_person(born_before(months), sex), {"muac_cm": 22.0})
    assert bool(codes_of(found, "kek")) is is_judged


def test_nothing_measured_says_nothing() -> None:
    assert codes_of(meaning(WOMAN, {"weight_kg": 50.0}), "kek") == []


def test_a_woman_who_says_she_is_pregnant_is_referred() -> None:
    found = meaning(WOMAN, {"muac_cm": 22.0, "pregnant": True})
    assert codes_of(found, "maternal_muac") == ["maternal_muac.kek"]
    assert codes_of(found, "kek") == []
    assert "puskesmas" in {step.refer_to for step in found.advice}
    strong = meaning(WOMAN, {"muac_cm": 24.0, "pregnant": True})
    assert codes_of(strong, "maternal_muac") == ["maternal_muac.normal"]


def test_the_limit_of_the_pregnant_is_the_cards_and_that_of_others_is_unverified() -> None:
    [pregnant] = [
        f
        for f in meaning(WOMAN, {"muac_cm": 22.0, "pregnant": True}).findings
        if f.rule == "maternal_muac"
    ]
    assert pregnant.source == CONTENT.maternal.arm.source
    assert pregnant.thresholds == {"below": 23.5}
    [other] = [f for f in meaning(WOMAN, {"muac_cm": 22.0}).findings if f.rule == "kek"]
    assert other.thresholds == pregnant.thresholds
    assert other.source == CONTENT.adult_thresholds.arm.source
    assert CONTENT.adult_thresholds.arm.unverified


def test_a_pregnancy_written_down_and_one_that_is_said_are_one_finding() -> None:
    pregnancy = Pregnancy(
        id=PregnancyId(PERSON_ID),
        woman_id=PERSON_ID,
        noted_on=date(2026, 9, 1),
        dating=Dating(method=DatingMethod.LMP, on=date(2026, 7, 1), noted_on=date(2026, 9, 1)),
    )
    episodes = Episodes(pregnancies=(pregnancy,))
    written = case_of(WOMAN, a_visit(TODAY, {"muac_cm": 22.0}), (), CONTENT, episodes)
    said = case_of(WOMAN, a_visit(TODAY, {"muac_cm": 22.0, "pregnant": True}), (), CONTENT)
    assert list(woman_arm_findings(written)) == list(woman_arm_findings(said))
    assert [found.code for found in woman_arm_findings(said)] == ["maternal_muac.kek"]
