"""Whoever wrote a card file reads why it is refused in Indonesian, whatever is wrong with it."""

import copy
import inspect
import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain import card as card_module
from posyandu_desktop.domain.own_card_reasons import NOT_A_DAY, REASONS, reason_of
from posyandu_desktop.domain.own_cards import own_cards
from tests.domain.builders import CONTENT
from tests.domain.test_own_cards import a_card, paths

ENGLISH = re.compile(
    r"\b(should|must|input|valid|field|required|error|expected|value|be|at|least|object|of|the)\b",
    re.IGNORECASE,
)


def refusal(card: Any) -> str | None:
    """The sentence a card is refused with, or None when it is taken."""
    text = card if isinstance(card, str) else json.dumps(card, indent=1)
    found = own_cards({"k.json": text.encode()}, CONTENT.cards, CONTENT.screenings)
    return found.refused[0] if found.refused else None


def reason(change: Callable[[dict[str, Any]], object]) -> str:
    """The place and reason of the refusal of a card with one change in it."""
    card = a_card()
    change(card)
    sentence = refusal(card)
    assert sentence is not None
    found = re.fullmatch(
        r"Berkas kartu k\.json tidak dipakai: baris \d+(.*)\. Kartu yang lama tetap berlaku\.",
        sentence,
    )
    assert found is not None, sentence
    return found[1]


def weight(card: dict[str, Any]) -> dict[str, Any]:
    """The first field of the card, a quantity."""
    field: dict[str, Any] = card["steps"][0]["fields"][0]
    assert field["code"] == "weight_kg"
    return field


WHERE = ", steps.0.fields.0.quantity"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda card: weight(card).update(label=5), f"{WHERE}.label: harus teks dalam tanda kutip"),
        (lambda card: weight(card).pop("label"), f"{WHERE}.label: isian ini harus ada"),
        (lambda card: weight(card).update(unlt="kg"), f"{WHERE}.unlt: nama ini tidak dikenal"),
        (
            lambda card: weight(card).update(minimum=300),
            f"{WHERE}: minimum harus lebih kecil dari maximum",
        ),
        (
            lambda card: weight(card).update(minimum="sepuluh"),
            f"{WHERE}.minimum: harus angka, tanpa tanda kutip",
        ),
        (
            lambda card: weight(card).update(maximum=float("nan")),
            f"{WHERE}.maximum: harus angka, tanpa tanda kutip",
        ),
        (
            lambda card: weight(card).update(decimals=1.5),
            f"{WHERE}.decimals: harus angka bulat, tanpa tanda kutip",
        ),
        (lambda card: weight(card).update(decimals=3), f"{WHERE}.decimals: paling banyak 2"),
        (lambda card: weight(card).update(from_month=-1), f"{WHERE}.from_month: paling sedikit 0"),
        (
            lambda card: weight(card).update(filled_by="dokter"),
            f"{WHERE}.filled_by: bukan pilihan yang ada: 'kader' atau 'bidan'",
        ),
        (
            lambda card: weight(card).update(code="Berat Badan"),
            f"{WHERE}.code: hanya huruf kecil, angka, dan garis bawah",
        ),
        (
            lambda card: weight(card).update(kind="angka"),
            ", steps.0.fields.0: jenis isian (kind) tidak dikenal; yang ada: 'quantity', 'yes_no'",
        ),
        (
            lambda card: weight(card).pop("kind"),
            ", steps.0.fields.0: jenis isian (kind) harus ada",
        ),
        (
            lambda card: weight(card).update(fhir="29463-7"),
            f"{WHERE}.fhir: harus isian dalam kurung kurawal {{ }}",
        ),
        (
            lambda card: weight(card)["fhir"].update(unverified="mungkin"),
            f"{WHERE}.fhir.unverified: harus true atau false, tanpa tanda kutip",
        ),
        (
            lambda card: weight(card)["fhir"].update(category="lain"),
            f"{WHERE}.fhir.category: bukan pilihan yang ada: 'vital-signs', 'exam', 'survey',"
            " 'laboratory' atau 'social-history'",
        ),
        (
            lambda card: card.update(steps={}),
            ", steps: harus daftar dalam kurung siku [ ]",
        ),
        (lambda card: card.update(steps=[]), ", steps: isi paling sedikit 1"),
        (lambda card: card.update(groups=[]), ", groups: isi paling sedikit 1"),
        (lambda card: card.update(valid_from=20270101), f", valid_from: {NOT_A_DAY}"),
        (lambda card: card.update(valid_from="2027-02-30"), f", valid_from: {NOT_A_DAY}"),
    ],
)  # fmt: skip
def test_each_kind_of_mistake_has_words_of_its_own(
    change: Callable[[dict[str, Any]], object], said: str
) -> None:
    assert reason(change).startswith(said)


def test_a_code_that_stands_twice_is_named_where_it_stands_the_second_time() -> None:
    card = a_card()
    card["steps"][1]["fields"].append(weight(card))
    last = len(card["steps"][1]["fields"]) - 1
    text = json.dumps(card, indent=1)

    sentence = refusal(text)

    second = [at for at, line in enumerate(text.splitlines(), 1) if '"weight_kg"' in line][-1]
    assert sentence is not None
    assert f"steps.1.fields.{last}: isian weight_kg ada dua kali" in sentence
    [line] = re.findall(r"baris (\d+)", sentence)
    assert second - 3 <= int(line) <= second


def test_an_error_nobody_thought_of_is_still_said_without_english() -> None:
    unknown: Any = {"type": "url_parsing", "msg": "Input should be a valid URL", "loc": ()}
    assert reason_of(unknown) == "isinya tidak benar"


def test_the_validators_of_a_card_raise_nothing_that_has_no_words() -> None:
    source = inspect.getsource(card_module)
    assert "raise ValueError" not in source
    assert set(re.findall(r'PydanticCustomError\(\s*"(\w+)"', source)) <= REASONS.keys()


CARD = a_card()
PLACES = [path for path in paths(CARD) if len(path) < 4 or path[3] in {0, 5, 11}]
SPOILT: list[Any] = [
    None, True, 0, -1, 1.5, 99_999, 10**30, "", "x", "Kepala Besar", "2027-13-45",
    "2027-01-01T05:00:00", [], ["x"], {}, {"a": 1}, float("inf"), float("nan"), ...,
]  # fmt: skip


@settings(max_examples=400, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(PLACES), st.sampled_from(SPOILT))
def test_whatever_stands_wherever_no_word_of_pydantic_is_said(
    path: tuple[str | int, ...], value: Any
) -> None:
    card = copy.deepcopy(CARD)
    if not path:
        card = value if value is not ... else {}
    else:
        inner: Any = card
        for step in path[:-1]:
            inner = inner[step]
        if value is ...:
            del inner[path[-1]]
        else:
            inner[path[-1]] = value
    sentence = refusal(card)
    if sentence is not None:
        why = sentence.rpartition(": ")[2]
        assert not ENGLISH.search(why), sentence
        assert "isinya tidak benar" not in sentence


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("wieght_kg", "weight_kg"),
        ("weight_kgs", "weight_kg"),
        ("systolik_mmhg", "systolic_mmhg"),
        ("head_circumfrence_cm", "head_circumference_cm"),
        ("glucose_radnom_mg_dl", "glucose_random_mg_dl"),
    ],
)
def test_a_slip_in_a_code_is_not_taken_for_a_new_field(wrong: str, meant: str) -> None:
    def change(card: dict[str, Any]) -> None:
        fields = card["steps"][0]["fields"]
        fields[:] = [field for field in fields if field["code"] != meant]
        fields.append({**weight(a_card()), "code": wrong})

    assert reason(change).endswith(f": isian {wrong} belum ada; mungkin maksudnya {meant}?")


@pytest.mark.parametrize("code", ["hip_circumference_cm", "wrist_cm", "oxygen_saturation_percent"])
def test_a_really_new_field_is_welcome(code: str) -> None:
    card = a_card()
    card["steps"][0]["fields"].append({**weight(card), "code": code})
    assert refusal(card) is None


def test_a_new_field_beside_the_one_it_is_like_is_no_slip() -> None:
    card = a_card()
    card["steps"][0]["fields"].append({**weight(card), "code": "weight2_kg"})
    assert refusal(card) is None


def test_a_field_of_another_card_may_come_along() -> None:
    toddler = next(card for card in CONTENT.cards if card.code == "bayi-balita-apras")
    head = toddler.field("head_circumference_cm")
    assert head is not None
    card = a_card()
    card["steps"][0]["fields"].append(json.loads(head.model_dump_json(exclude_defaults=True)))
    assert refusal(card) is None
