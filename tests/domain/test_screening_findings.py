"""Findings of screenings: their numbers and limits, and nothing told in confidence."""

from posyandu_desktop.domain.screening import score
from posyandu_desktop.domain.screening_findings import finding_codes, screening_findings
from posyandu_desktop.domain.visit import Value
from tests.domain.screenings import AKS, PHQ, SKILAS, SRQ, WORDS, answers_worth


def test_a_finding_names_its_numbers_its_limits_and_its_source() -> None:
    [finding] = screening_findings([score(AKS, answers_worth(AKS, 11))], WORDS)
    assert finding.rule == "aks"
    assert finding.inputs["total"] == 11
    assert finding.inputs["aks_bowels"] == "controlled"
    assert finding.thresholds == {"total_from": 9, "total_to": 11}
    assert (finding.source, finding.version) == (AKS.source, AKS.version)


def test_a_finding_of_an_open_screening_says_what_is_still_possible() -> None:
    [finding] = screening_findings([score(AKS, {"aks_bathing": "helped"})], WORDS)
    assert finding.inputs == {
        "aks_bathing": "helped",
        "total_at_least": 0,
        "total_at_most": 19,
        "unanswered_items": 9,
    }
    assert finding.thresholds == {"total_from": 0, "total_to": 19}


def test_trap_50_no_finding_repeats_an_answer_given_in_confidence() -> None:
    results = [
        score(SRQ, answers_worth(SRQ, 20)),
        score(PHQ, answers_worth(PHQ, 12)),
        score(SKILAS, {"skilas_sad": True, "skilas_appetite": True}),
    ]
    told = {name for finding in screening_findings(results, WORDS) for name in finding.inputs}
    assert told == {"total", "domain_points", "skilas_appetite"}


def test_a_finding_of_a_domain_names_its_own_items_and_limit() -> None:
    answers: dict[str, Value] = {"skilas_appetite": True, "whisper_left": "normal"}
    [finding] = screening_findings([score(SKILAS, answers)], WORDS)
    assert finding.inputs == {"skilas_appetite": True, "domain_points": 1}
    assert finding.thresholds == {"domain_points_from": 1}


def test_the_codes_a_screening_can_find_are_known_beforehand() -> None:
    assert finding_codes(SRQ) == (
        "srq_20.immediate",
        "srq_20.positive_so_far",
        "srq_20.low",
        "srq_20.high",
    )
    assert "skilas.none" in finding_codes(SKILAS)
    assert "skilas.some" not in finding_codes(SKILAS)
