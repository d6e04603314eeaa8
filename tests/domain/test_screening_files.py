"""What the shipped screenings promise, and files that contradict themselves."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.screening_files import Screening
from tests.domain.screenings import AKS, FOLDER, SCREENINGS, SKILAS, SRQ, raw_file

SUICIDAL = "srq_suicidal_thoughts"


def test_every_shipped_screening_is_one_these_tests_know() -> None:
    shipped = {path.stem.replace("-", "_") for path in FOLDER.iterdir()}
    assert shipped == {screening.code for screening in SCREENINGS}


@pytest.mark.parametrize("screening", SCREENINGS, ids=lambda each: each.code)
def test_every_screening_names_version_date_and_source(screening: Screening) -> None:
    assert screening.version == ("2026.2" if screening.code == "puma" else "2026.1")
    assert screening.valid_from == date(2026, 1, 1)
    assert "KMK" in screening.source or screening.unverified
    assert screening.interval_months in {6, 12}


def test_what_rests_on_general_knowledge_is_marked_unverified() -> None:
    assert [each.code for each in SCREENINGS if each.unverified] == ["phq_4", "aks", "heeadsss"]
    assert [each.code for each in SCREENINGS if each.interval_unverified] == [
        "phq_4",
        "aks",
        "puma",
        "heeadsss",
    ]


def test_item_codes_are_unique_over_all_screenings() -> None:
    codes = [item.code for screening in SCREENINGS for item in screening.items]
    assert len(codes) == len(set(codes))


def test_mental_health_is_confidential_and_so_is_its_domain_in_skilas() -> None:
    assert [each.code for each in SCREENINGS if each.confidential] == [
        "srq_20",
        "phq_4",
        "heeadsss",
    ]
    assert SKILAS.hidden_items() == {"skilas_sad", "skilas_little_interest"}
    assert SRQ.hidden_items() == {item.code for item in SRQ.items}
    assert AKS.hidden_items() == frozenset()


def test_an_item_is_found_by_its_code() -> None:
    assert SRQ.item(SUICIDAL) is SRQ.items[16]
    assert SRQ.item("weight_kg") is None
    assert SRQ.band("medium") is None


def set_band(place: int, **values: object) -> Callable[[Any], None]:
    return lambda raw: raw["bands"][place].update(values)


BROKEN: list[tuple[str, Callable[[Any], None], str]] = [
    ("srq-20", set_band(1, **{"from": 7}), "without gap or overlap"),
    ("srq-20", set_band(1, **{"from": 5}), "without gap or overlap"),
    ("srq-20", set_band(1, to=21), "without gap or overlap"),
    ("srq-20", set_band(1, to=19), "without gap or overlap"),
    ("srq-20", lambda raw: raw["bands"].reverse(), "without gap or overlap"),
    (
        "srq-20",
        lambda raw: raw["bands"].append(dict(raw["bands"][1], code="odd", **{"from": 5, "to": 4})),
        "without gap or overlap",
    ),
    ("srq-20", set_band(1, positive=False), "some bands are positive"),
    ("srq-20", set_band(1, code="low"), "code of a result occurs twice"),
    ("srq-20", set_band(1, code="immediate"), "code of a result occurs twice"),
    ("srq-20", set_band(1, surprise=1), "Extra inputs"),
    ("srq-20", lambda raw: raw["items"].append(raw["items"][0]), "item code occurs twice"),
    ("srq-20", lambda raw: raw["overrides"].append("nobody"), "no such item"),
    ("srq-20", lambda raw: raw["items"][16].update(points=0), "an override needs points"),
    ("srq-20", lambda raw: raw.update(to_month=179), "to_month must not be below"),
    ("srq-20", lambda raw: raw.pop("source"), "Field required"),
    ("aks", set_band(4, card_letter=None), "letters has a hole"),
    ("aks", set_band(0, juknis_letter=None), "letters has a hole"),
    ("aks", lambda raw: raw["items"][0]["options"][2].update(points=3), "without a gap"),
    ("aks", lambda raw: raw["items"][0]["options"][2].update(points=-1), "greater than or equal"),
    ("aks", lambda raw: raw["items"][0]["options"].pop(), "without gap or overlap"),
    (
        "aks",
        lambda raw: raw["items"][0]["options"][0].update(code="controlled"),
        "option code occurs twice",
    ),
    ("skilas", lambda raw: raw["domains"][0]["items"].append("nobody"), "no such item"),
    ("skilas", lambda raw: raw["domains"][0]["items"].pop(), "items without a domain"),
    ("skilas", lambda raw: raw["domains"][0]["items"].append("muac_cm"), "item occurs twice"),
    ("skilas", lambda raw: raw["domains"][1].update(positive_from=2), "never be positive"),
    ("skilas", lambda raw: raw["items"][5].update(minimum=70), "minimum must be below"),
    ("skilas", lambda raw: raw["items"][5]["scored"].update(below=61), "limit must lie between"),
    (
        "skilas",
        lambda raw: raw["items"][0].update(enable_when={"question": "muac_cm", "answer": True}),
        "waits for no earlier",
    ),
]


@pytest.mark.parametrize(("name", "spoil", "why"), BROKEN)
def test_a_file_that_contradicts_itself_is_refused(
    name: str, spoil: Callable[[Any], None], why: str
) -> None:
    raw = raw_file(name)
    spoil(raw)
    with pytest.raises(ValidationError, match=why):
        Screening.model_validate(raw)
