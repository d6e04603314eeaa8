"""Cards a Puskesmas drops into the data folder, and where the words say a mistake is."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from posyandu_desktop.domain.json_position import line_of
from posyandu_desktop.domain.visit import CardVersion
from posyandu_desktop.settings import resources
from posyandu_desktop.store.content import load_content
from tests.domain.builders import a_person

ELDER = a_person(date(1950, 1, 1))
FIRST = date(2027, 1, 1)


def a_card(**changes: Any) -> dict[str, Any]:
    """The card of the elderly as a Puskesmas would hand it out for next year."""
    path = resources() / "clinical/cards/lansia.json"
    raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return raw | {"version": "2027.1", "valid_from": "2027-01-01"} | changes


def put(folder: Path, card: dict[str, Any] | str, name: str = "lansia.json") -> str:
    """Write a card file and return its text."""
    text = card if isinstance(card, str) else json.dumps(card, indent=1, ensure_ascii=False)
    (folder / name).write_text(text, encoding="utf-8")
    return text


def line_in(text: str, piece: str) -> int:
    return text[: text.index(piece)].count("\n") + 1


def test_a_newer_card_holds_from_its_day_on_and_old_visits_keep_theirs(tmp_path: Path) -> None:
    card = a_card()
    card["steps"][0]["fields"][0]["label"] = "Berat badan hari ini"
    put(tmp_path, card)
    content = load_content(own_cards=tmp_path)

    before = content.card_for(ELDER, date(2026, 12, 31))
    after = content.card_for(ELDER, FIRST)

    assert [one.version for one in before] != ["2027.1"]
    assert [one.version for one in after] == ["2027.1"]
    weight = after[0].field("weight_kg")
    assert weight is not None
    assert weight.label == "Berat badan hari ini"
    assert content.card(CardVersion(code="lansia", version="2026.2")) is not None
    assert content.refused_cards == ()


def test_an_own_card_brings_its_screenings(tmp_path: Path) -> None:
    put(tmp_path, a_card())
    [card] = load_content(own_cards=tmp_path).card_for(ELDER, FIRST)
    assert card.field("aks_feeding") is not None


@pytest.mark.parametrize(
    ("changes", "piece", "reason"),
    [
        ({"valid_from": "besok"}, '"besok"', "bukan tanggal seperti 2027-01-31"),
        ({"groups": ["kakek"]}, '"kakek"', "bukan pilihan yang ada"),
        ({"warna": "hijau"}, '"hijau"', "nama ini tidak dikenal"),
        ({"version": "2026.2"}, '"2026.2"', "versi 2026.2 kartu ini sudah ada"),
    ],
)
def test_a_bad_card_is_refused_with_its_line_and_the_old_one_stays(
    tmp_path: Path, changes: dict[str, Any], piece: str, reason: str
) -> None:
    text = put(tmp_path, a_card(**changes))
    content = load_content(own_cards=tmp_path)

    [sentence] = content.refused_cards

    line = line_in(text, piece)
    assert sentence.startswith(f"Berkas kartu lansia.json tidak dipakai: baris {line},")
    assert reason in sentence
    assert sentence.endswith("Kartu yang lama tetap berlaku.")
    assert [one.version for one in content.card_for(ELDER, FIRST)] == ["2026.2"]


def test_what_is_missing_is_said_where_it_belongs(tmp_path: Path) -> None:
    card = a_card()
    del card["steps"][0]["fields"][1]["label"]
    text = put(tmp_path, card)

    [sentence] = load_content(own_cards=tmp_path).refused_cards

    line = line_in(text, '"code": "height_cm"')
    assert "steps.0.fields.1" in sentence
    assert "isian ini harus ada" in sentence
    assert f"baris {line - 2}," in sentence


def test_a_field_may_not_mean_something_else_than_on_the_other_cards(tmp_path: Path) -> None:
    card = a_card()
    card["steps"][0]["fields"][0]["unit"] = "ons"
    put(tmp_path, card)

    [sentence] = load_content(own_cards=tmp_path).refused_cards

    assert "weight_kg di kartu lain punya jenis, satuan, atau kode berbeda" in sentence


def test_a_screening_that_there_is_not_is_named(tmp_path: Path) -> None:
    card = a_card()
    card["steps"][1]["screenings"] = ["aks", "ramalan"]
    text = put(tmp_path, card)

    [sentence] = load_content(own_cards=tmp_path).refused_cards

    line = line_in(text, '"ramalan"')
    assert f"baris {line}, steps.1.screenings.1" in sentence


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{\n "code": "lansia",\n "versi": \n}', "baris 4: bukan JSON yang utuh"),
        ("", "baris 1: bukan JSON yang utuh"),
        ("[1, 2", "bukan JSON yang utuh"),
    ],
)
def test_what_is_no_json_is_refused_as_well(tmp_path: Path, text: str, reason: str) -> None:
    put(tmp_path, text)
    [sentence] = load_content(own_cards=tmp_path).refused_cards
    assert reason in sentence


def test_bytes_that_are_no_text_are_refused_and_a_good_neighbour_is_taken(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(b"\xff\xfe\x00")
    put(tmp_path, a_card(), "b.json")
    content = load_content(own_cards=tmp_path)

    assert len(content.refused_cards) == 1
    assert [one.version for one in content.card_for(ELDER, FIRST)] == ["2027.1"]


def test_without_the_folder_there_are_the_programs_cards(tmp_path: Path) -> None:
    content = load_content(own_cards=tmp_path / "none")
    assert content.cards == load_content().cards


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def paths(value: Any, so_far: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every path in a value, its own first."""
    found = [so_far]
    if isinstance(value, dict):
        for key, inner in value.items():
            found += paths(inner, (*so_far, key))
    if isinstance(value, list):
        for place, inner in enumerate(value):
            found += paths(inner, (*so_far, place))
    return found


@given(values)
def test_the_line_of_every_value_is_where_the_value_begins(value: Any) -> None:
    text = "\n \n" + json.dumps(value, indent=1, ensure_ascii=False)
    decoder = json.JSONDecoder()
    for path in paths(value):
        inner = value
        for step in path:
            inner = inner[step]
        rest = "\n".join(text.split("\n")[line_of(text, path) - 1 :])
        starts = range(len(rest.partition("\n")[0]))
        assert any(_decodes_to(decoder, rest, at, inner) for at in starts)


def _decodes_to(decoder: json.JSONDecoder, text: str, at: int, wanted: Any) -> bool:
    try:
        found, _ = decoder.raw_decode(text, at)
    except json.JSONDecodeError:
        return False
    return bool(found == wanted)
