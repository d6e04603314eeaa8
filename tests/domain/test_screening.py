"""SRQ-20, PHQ-4, AKS and SKILAS: bands from both sides, and what is not said of open answers."""

import pytest

from posyandu_desktop.domain.screening import score
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.screening_items import Item, YesNoItem
from posyandu_desktop.domain.visit import Value
from tests.domain.screenings import (
    AKS,
    PHQ,
    SKILAS,
    SRQ,
    answer_worth,
    answers_worth,
    found,
    found_of,
)

SUICIDAL = "srq_suicidal_thoughts"
WITHOUT_PERSON = (SRQ, PHQ, AKS, SKILAS)


# SRQ-20


@pytest.mark.parametrize(
    ("total", "band", "positive"),
    [
        (0, "low", False),
        (5, "low", False),
        (6, "high", True),
        (16, "high", True),
        (20, "high", True),
    ],
)
def test_srq_is_positive_from_six(total: int, band: str, positive: bool) -> None:
    result = score(SRQ, answers_worth(SRQ, total))
    assert (result.total, result.band, result.positive) == (total, band, positive)
    assert result.complete
    assert result.answered == 20


def test_srq_asks_twenty_questions_the_seventeenth_of_which_overrides() -> None:
    assert len(SRQ.items) == 20
    assert all(isinstance(item, YesNoItem) for item in SRQ.items)
    assert SRQ.overrides == (SRQ.items[16].code,)


def test_trap_42_srq_question_17_overrides_a_low_total() -> None:
    result = score(SRQ, answers_worth(SRQ, 0) | {SUICIDAL: True})
    assert (result.total, result.band) == (1, "low")
    assert result.overrides == (SUICIDAL,)
    assert result.positive is True
    assert found(result) == ["srq_20.immediate"]


def test_trap_42_srq_question_17_is_heard_before_anything_else_was_asked() -> None:
    result = score(SRQ, {SUICIDAL: True})
    assert (result.total, result.band, result.complete) == (None, None, False)
    assert result.positive is True
    assert found(result) == ["srq_20.immediate"]


def test_trap_42_srq_question_17_answered_no_overrides_nothing() -> None:
    assert score(SRQ, {SUICIDAL: False}).overrides == ()


def test_trap_44_an_open_srq_is_positive_at_once_and_never_negative() -> None:
    answers = answers_worth(SRQ, 6)
    del answers["srq_easily_tired"]
    result = score(SRQ, answers)
    assert (result.total, result.band, result.positive) == (None, None, True)
    assert found(result) == ["srq_20.positive_so_far"]
    still_open = score(SRQ, answers | {"srq_headache": False})
    assert (still_open.band, still_open.positive) == (None, None)
    assert found(still_open) == []
    assert still_open.unanswered == ("srq_easily_tired",)


@pytest.mark.parametrize("screening", WITHOUT_PERSON, ids=lambda each: each.code)
def test_trap_44_nothing_asked_is_nothing_said(screening: Screening) -> None:
    result = score(screening, {})
    assert (result.total, result.band, result.positive, result.answered) == (None, None, None, 0)
    assert found(result) == []


@pytest.mark.parametrize("code", [item.code for item in SRQ.items])
def test_trap_44_one_question_not_asked_leaves_an_srq_of_noes_open(code: str) -> None:
    answers = answers_worth(SRQ, 0)
    del answers[code]
    result = score(SRQ, answers)
    assert (result.total, result.band, result.positive) == (None, None, None)


@pytest.mark.parametrize("value", [1.0, "yes", "", 0.0])
def test_trap_44_a_value_of_another_kind_is_no_answer(value: Value) -> None:
    assert score(SRQ, {SUICIDAL: value}).answered == 0
    assert score(AKS, {"aks_bowels": True}).answered == 0
    assert score(AKS, {"aks_bowels": "sendiri"}).answered == 0


# PHQ-4


@pytest.mark.parametrize(
    ("points", "band", "positive", "codes"),
    [
        ((0, 0, 0, 0), "low", False, ["phq_4.low"]),
        ((1, 1, 1, 1), "low", False, ["phq_4.low"]),
        ((2, 0, 2, 0), "low", False, ["phq_4.low"]),
        ((2, 1, 0, 0), "low", True, ["phq_4.depression"]),
        ((0, 0, 1, 2), "low", True, ["phq_4.anxiety"]),
        ((3, 0, 2, 0), "low", True, ["phq_4.depression"]),
        ((2, 1, 2, 1), "high", True, ["phq_4.high", "phq_4.depression", "phq_4.anxiety"]),
        ((3, 3, 3, 3), "high", True, ["phq_4.high", "phq_4.depression", "phq_4.anxiety"]),
    ],
)
def test_phq_4_looks_at_the_total_from_six_and_at_each_pair_from_three(
    points: tuple[int, ...], band: str, positive: bool, codes: list[str]
) -> None:
    pairs = zip(PHQ.items, points, strict=True)
    result = score(PHQ, {item.code: answer_worth(item, worth) for item, worth in pairs})
    assert (result.total, result.band, result.positive) == (sum(points), band, positive)
    assert found(result) == codes


def test_a_pair_of_phq_4_is_heard_before_the_other_was_asked() -> None:
    answers: dict[str, Value] = {"phq_nervous": "nearly_every_day", "phq_worry": "not_at_all"}
    assert found_of(PHQ, answers) == ["phq_4.anxiety"]
    result = score(PHQ, answers)
    assert [(each.code, each.positive) for each in result.domains] == [
        ("depression", None),
        ("anxiety", True),
    ]


# AKS


@pytest.mark.parametrize(
    ("total", "band", "card_letter", "juknis_letter"),
    [
        (0, "total", "T", "C"),
        (4, "total", "T", "C"),
        (5, "severe", "B", "C"),
        (8, "severe", "B", "C"),
        (9, "moderate", "S", "B"),
        (11, "moderate", "S", "B"),
        (12, "mild", "R", "B"),
        (19, "mild", "R", "B"),
        (20, "independent", "M", "A"),
    ],
)
def test_trap_42_aks_keeps_the_two_letter_systems_apart(
    total: int, band: str, card_letter: str, juknis_letter: str
) -> None:
    result = score(AKS, answers_worth(AKS, total))
    assert (result.total, result.band) == (total, band)
    assert result.positive is (total < 20)
    assert found(result) == [f"aks.{band}"]
    held = AKS.band(band)
    assert held is not None
    assert (held.card_letter, held.juknis_letter) == (card_letter, juknis_letter)


def test_trap_42_the_letter_b_is_another_band_in_each_system() -> None:
    assert [band.code for band in AKS.bands if band.card_letter == "B"] == ["severe"]
    assert [band.code for band in AKS.bands if band.juknis_letter == "B"] == ["moderate", "mild"]


def test_aks_gives_each_activity_its_points() -> None:
    assert [item.most_points for item in AKS.items] == [2, 2, 1, 2, 2, 3, 3, 2, 2, 1]


def test_whoever_needs_help_with_one_activity_is_not_independent_whatever_comes() -> None:
    result = score(AKS, {"aks_bathing": "helped"})
    assert (result.positive, result.band, result.total) == (True, None, None)
    assert found(result) == ["aks.positive_so_far"]


def test_trap_44_aks_with_one_activity_not_asked_is_not_independent_and_not_dependent() -> None:
    answers = answers_worth(AKS, 20)
    del answers["aks_stairs"]
    result = score(AKS, answers)
    assert (result.positive, result.band) == (None, None)
    assert found(result) == []


# SKILAS


def test_trap_42_skilas_counts_domains_not_items() -> None:
    ticks = {"skilas_weight_loss", "skilas_appetite", "skilas_sad", "skilas_little_interest"}
    result = score(SKILAS, answers_worth(SKILAS, 0) | dict.fromkeys(ticks, True))
    assert (result.total, result.band, result.positive) == (2, "some", True)
    assert found(result) == ["skilas.nutrition", "skilas.depression"]


def test_skilas_has_six_domains_and_every_item_is_in_one() -> None:
    assert [domain.code for domain in SKILAS.domains] == [
        "cognition",
        "mobility",
        "nutrition",
        "vision",
        "hearing",
        "depression",
    ]


def test_skilas_without_a_tick_says_so_only_when_all_was_asked() -> None:
    answers = answers_worth(SKILAS, 0)
    assert found_of(SKILAS, answers) == ["skilas.none"]
    result = score(SKILAS, answers)
    assert (result.total, result.band, result.positive) == (0, "none", False)
    del answers["muac_cm"]
    open_result = score(SKILAS, answers)
    assert found(open_result) == []
    assert [each.positive for each in open_result.domains].count(None) == 1


@pytest.mark.parametrize("item", SKILAS.items, ids=lambda item: item.code)
def test_any_single_tick_of_skilas_is_one_domain_and_heard_at_once(item: Item) -> None:
    [domain] = [each for each in SKILAS.domains if item.code in each.items]
    tick = {item.code: answer_worth(item, 1)}
    assert found_of(SKILAS, tick) == [f"skilas.{domain.code}"]
    assert score(SKILAS, answers_worth(SKILAS, 0) | tick).total == 1


@pytest.mark.parametrize(("muac_cm", "positive"), [(20.9, True), (21.0, False), (21.1, False)])
def test_skilas_arm_below_twenty_one_is_a_tick(muac_cm: float, positive: bool) -> None:
    result = score(SKILAS, answers_worth(SKILAS, 0) | {"muac_cm": muac_cm})
    assert result.positive is positive


@pytest.mark.parametrize("muac_cm", [4.9, 60.1, float("nan")])
def test_trap_44_an_arm_no_tape_can_show_was_not_measured(muac_cm: float) -> None:
    assert "muac_cm" in score(SKILAS, {"muac_cm": muac_cm}).unanswered


@pytest.mark.parametrize("ear", ["whisper_right", "whisper_left"])
@pytest.mark.parametrize("heard", ["impaired", "not_possible"])
def test_an_ear_that_fails_or_cannot_be_tested_is_a_tick(ear: str, heard: str) -> None:
    assert found_of(SKILAS, {ear: heard}) == ["skilas.hearing"]
