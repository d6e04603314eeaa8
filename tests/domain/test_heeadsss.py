"""HEEADSSS: eight domains told in confidence; two questions that cannot wait."""

import pytest

from posyandu_desktop.domain.screening import score
from posyandu_desktop.domain.screening_findings import finding_codes
from posyandu_desktop.domain.visit import Value
from tests.domain.builders import CONTENT, a_person, codes, codes_of, meaning
from tests.domain.screenings import HEEADSSS, found_of
from tests.domain.test_woman_arm import born_before

ITEMS = tuple(item.code for item in HEEADSSS.items)
NOW = ("heeadsss_depression", "heeadsss_suicide")
ALL_NO: dict[str, Value] = dict.fromkeys(ITEMS, False)
TEEN = a_person(born_before(190))


def test_the_eight_domains_are_the_cards() -> None:
    assert [domain.code for domain in HEEADSSS.domains] == [
        "home",
        "education",
        "eating",
        "activities",
        "drugs",
        "sexuality",
        "safety",
        "suicide_depression",
    ]
    assert HEEADSSS.hidden_items() == set(ITEMS)


@pytest.mark.parametrize("item", [code for code in ITEMS if code not in NOW])
def test_one_problem_in_a_domain_counts(item: str) -> None:
    result = score(HEEADSSS, ALL_NO | {item: True})
    assert (result.total, result.band, result.positive) == (1, "some", True)
    assert found_of(HEEADSSS, ALL_NO | {item: True}) == ["heeadsss.some"]


def test_two_answers_of_one_domain_count_once() -> None:
    assert score(HEEADSSS, ALL_NO | dict.fromkeys(NOW, True)).total == 1


@pytest.mark.parametrize("item", NOW)
def test_suicide_and_depression_are_heard_at_once_whatever_the_rest(item: str) -> None:
    assert found_of(HEEADSSS, {item: True})[0] == "heeadsss.immediate"
    found = meaning(TEEN, {item: True})
    assert (found.advice[0].urgency, found.advice[0].refer_to) == ("now", "puskesmas")
    assert len(found.advice) == 1


def test_no_problem_is_said_only_when_everything_was_asked() -> None:
    assert found_of(HEEADSSS, ALL_NO) == ["heeadsss.none"]
    for item in ITEMS:
        assert found_of(HEEADSSS, {c: v for c, v in ALL_NO.items() if c != item}) == []


def test_a_problem_is_heard_before_everything_was_asked() -> None:
    assert found_of(HEEADSSS, {"heeadsss_safety": True}) == ["heeadsss.positive_so_far"]


@pytest.mark.parametrize("item", ITEMS)
def test_no_finding_names_what_was_told(item: str) -> None:
    domain = next(each for each in HEEADSSS.domains if item in each.items)
    found = meaning(TEEN, ALL_NO | {item: True})
    ours = [finding for finding in found.findings if finding.rule == "heeadsss"]
    assert ours
    for finding in ours:
        assert set(finding.inputs) <= {"total", "total_at_least", "total_at_most"}
        assert domain.code not in finding.code


def test_its_results_name_no_domain() -> None:
    assert finding_codes(HEEADSSS) == (
        "heeadsss.immediate",
        "heeadsss.positive_so_far",
        "heeadsss.none",
        "heeadsss.some",
    )


@pytest.mark.parametrize(
    ("months", "is_asked"), [(119, False), (120, True), (227, True), (228, False)]
)
def test_it_is_for_ten_to_eighteen_years(months: int, is_asked: bool) -> None:
    found = meaning(a_person(born_before(months)), {"heeadsss_home": True})
    assert bool(codes_of(found, "heeadsss")) is is_asked


def test_a_puskesmas_may_ask_srq_20_beside_it_from_fifteen_on() -> None:
    found = meaning(TEEN, {"srq_suicidal_thoughts": True, "heeadsss_home": True})
    assert codes(found.findings) == ["srq_20.immediate", "heeadsss.positive_so_far"]
    school = next(card for card in CONTENT.cards if card.code == "usia-sekolah-remaja")
    assert school.field("srq_headache")
    assert school.field("heeadsss_home")
