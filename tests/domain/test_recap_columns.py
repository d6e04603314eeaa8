"""The recap's columns, and the fields that feed them."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.card import Card, CardField
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.recap_files import Obtained, RecapColumn, RecapColumns, RecapSheet
from posyandu_desktop.settings import resources
from tests.domain.builders import CONTENT

RECAP = CONTENT.recap_columns
FILE = resources() / "clinical" / "recap-columns.json"


def fields_of(card: Card) -> Iterator[CardField]:
    return (field for step in card.steps for field in step.fields)


def sheets_with_a_card() -> list[RecapSheet]:
    """Those for whose people a card is shipped: a sheet waits for its card."""
    groups = {group for card in CONTENT.cards for group in card.groups}
    return [sheet for sheet in RECAP.sheets if groups & set(sheet.groups)]


def fed_columns() -> list[RecapColumn]:
    columns = (column for sheet in sheets_with_a_card() for column in sheet.columns)
    return [column for column in columns if column.obtained.is_fed_by_a_field]


@pytest.mark.parametrize(
    ("sheet", "columns"), [("pregnancy", 29), ("child", 36), ("school", 26), ("adult", 47)]
)
def test_each_sheet_has_the_columns_of_the_paper(sheet: str, columns: int) -> None:
    [found] = [each for each in RECAP.sheets if each.code == sheet]
    assert len(found.columns) == columns
    assert found.columns[0].obtained is Obtained.MONTH
    assert found.columns[0].label == "Bulan"


def test_everybody_belongs_to_a_sheet() -> None:
    # A mother whose child died is counted as what she is too: a woman in nifas.
    counted = {group for sheet in RECAP.sheets for group in sheet.groups}
    assert counted == set(LifeCycleGroup) - {LifeCycleGroup.BEREAVED}


def test_how_many_there_are_who_came_and_who_did_not_is_on_every_sheet() -> None:
    for sheet in RECAP.sheets:
        obtained = [column.obtained for column in sheet.columns]
        # Datang and tidak datang for each number of the register.
        assert obtained.count(Obtained.ATTENDANCE) == 2 * obtained.count(Obtained.REGISTER) > 0


def test_every_column_a_field_names_exists() -> None:
    for card in CONTENT.cards:
        for field in fields_of(card):
            for column in field.recap:
                found = RECAP.column(column)
                assert found is not None, (card.code, field.code, column)
                assert found.obtained.is_fed_by_a_field, column


@pytest.mark.parametrize("column", fed_columns(), ids=lambda column: column.code)
def test_every_column_that_a_card_has_to_feed_is_fed_by_a_card_of_its_people(
    column: RecapColumn,
) -> None:
    [sheet] = [each for each in RECAP.sheets if column in each.columns]
    cards = [card for card in CONTENT.cards if set(card.groups) & set(sheet.groups)]
    assert any(column.code in field.recap for card in cards for field in fields_of(card))


def test_the_sheets_of_all_ages_are_held_to_it() -> None:
    assert {"child", "school", "adult"} <= {sheet.code for sheet in sheets_with_a_card()}


def test_a_column_is_found_by_its_code() -> None:
    column = RECAP.column("adult.mental_item_17")
    assert column is not None
    assert column.label == "Kesehatan jiwa nomor 17 ya"
    assert RECAP.column("adult.mental_item_18") is None


def test_a_question_of_a_screening_feeds_what_its_screening_its_domain_and_itself_name() -> None:
    elder = next(card for card in CONTENT.cards if card.code == "lansia")
    feeds = {field.code: set(field.recap) for field in fields_of(elder)}
    assert "adult.mental_item_17" in feeds["srq_suicidal_thoughts"]
    assert "adult.mental_item_17" not in feeds["srq_headache"]
    assert "adult.mental_high" in feeds["srq_headache"]
    assert feeds["skilas_recall"] == {"adult.skilas_cognition_yes", "adult.skilas_cognition_no"}
    assert feeds["finger_count_left"] == {"adult.skilas_vision_yes", "adult.skilas_vision_no"}


BROKEN: list[tuple[Callable[[Any], None], str]] = [
    (lambda raw: raw["sheets"][0]["columns"].append(raw["sheets"][0]["columns"][0]), "twice"),
    (lambda raw: raw["sheets"][0]["columns"].append(raw["sheets"][1]["columns"][0]), "another"),
    (lambda raw: raw["sheets"].append(raw["sheets"][0]), "a sheet occurs twice"),
    (lambda raw: raw["sheets"][0]["columns"][0].update(code="month"), "match pattern"),
    (lambda raw: raw["sheets"][0]["columns"][0].update(obtained="guess"), "Input should be"),
    (lambda raw: raw["sheets"][0].update(groups=["pensiunan"]), "Input should be"),
]


@pytest.mark.parametrize(("spoil", "why"), BROKEN)
def test_a_file_that_contradicts_itself_is_refused(spoil: Callable[[Any], None], why: str) -> None:
    raw = json.loads(FILE.read_text(encoding="utf-8"))
    spoil(raw)
    with pytest.raises(ValidationError, match=why):
        RecapColumns.model_validate(raw)
