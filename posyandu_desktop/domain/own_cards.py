"""Cards that a Puskesmas put into the data folder: taken when they are whole, refused with a line.

A refused file changes nothing: the card that was in force stays so. An accepted one joins the
versions there are, and holds from its own `valid_from` on.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, Self

from pydantic import ValidationError

from posyandu_desktop.domain.card import Card, CardField, Quantity
from posyandu_desktop.domain.json_position import line_of
from posyandu_desktop.domain.own_card_reasons import NOT_A_DAY, reason_of
from posyandu_desktop.domain.screening_card import with_screenings
from posyandu_desktop.domain.screening_files import Screening

_AS_MISSPELT = 0.88
"""From this likeness on (difflib) a new code is taken for a known one with a slip in it."""


@dataclass(frozen=True, slots=True)
class OwnCards:
    """The cards accepted, and one Indonesian sentence for each file that was not."""

    accepted: tuple[Card, ...]
    refused: tuple[str, ...]


def own_cards(
    files: Mapping[str, bytes], shipped: Sequence[Card], screenings: Mapping[str, Screening]
) -> OwnCards:
    """Return what the files hold, by name in order.

    Args:
        files: Content by file name.
        shipped: The cards of the program, which a file adds to and never replaces.
        screenings: The screenings a card may name.
    """
    accepted: list[Card] = []
    refused = []
    for name, content in sorted(files.items()):
        try:
            accepted.append(_card(content, [*shipped, *accepted], screenings))
        except _Refused as error:
            refused.append(
                f"Berkas kartu {name} tidak dipakai: {error}. Kartu yang lama tetap berlaku."
            )
    return OwnCards(tuple(accepted), tuple(refused))


class _Refused(Exception):
    """Why a file is no card that can be used; the text is for people."""

    @classmethod
    def at(cls, text: str, path: Sequence[str | int], reason: str) -> Self:
        """Return the refusal of what stands at a path of a JSON text."""
        place = ".".join(str(step) for step in path)
        where = f"baris {line_of(text, path)}" + (f", {place}" if place else "")
        return cls(f"{where}: {reason}")


def _card(content: bytes, known: Sequence[Card], screenings: Mapping[str, Screening]) -> Card:
    text = _text(content)
    raw = json.loads(text)
    try:
        card = Card.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        path = first["loc"]
        if first["type"] == "code_twice":
            path = _last_place(raw, first["ctx"]["code"])
        raise _Refused.at(text, path, reason_of(first)) from error
    if not isinstance(raw["valid_from"], str):
        # Pydantic takes a bare number for seconds: the card would be in force since 1970.
        raise _Refused.at(text, ("valid_from",), NOT_A_DAY)
    if any((card.code, card.version) == (each.code, each.version) for each in known):
        raise _Refused.at(text, ("version",), f"versi {card.version} kartu ini sudah ada")
    for number, step in enumerate(card.steps):
        for place, code in enumerate(step.screenings):
            if code not in screenings:
                path = ("steps", number, "screenings", place)
                raise _Refused.at(text, path, f"skrining {code} tidak ada")
    _check_meanings(card, known, text)
    return with_screenings(card, screenings)


def _text(content: bytes) -> str:
    try:
        text = content.decode("utf-8-sig")
        json.loads(text)
    except json.JSONDecodeError as error:
        raise _Refused(f"baris {error.lineno}: bukan JSON yang utuh") from error
    except (UnicodeDecodeError, RecursionError) as error:
        raise _Refused("bukan teks JSON") from error
    return text


def _last_place(card: dict[str, Any], code: str) -> tuple[str | int, ...]:
    """Return the path of the last field of that code."""
    return [
        ("steps", number, "fields", place)
        for number, step in enumerate(card["steps"])
        for place, field in enumerate(step["fields"])
        if field["code"] == code
    ][-1]


def _check_meanings(card: Card, known: Sequence[Card], text: str) -> None:
    """Refuse a field that means something else than elsewhere, or whose code has a slip in it."""
    meanings = {field.code: _meaning(field) for each in known for field in _fields(each)}
    missing = meanings.keys() - {field.code for field in _fields(card)}
    for number, step in enumerate(card.steps):
        for place, field in enumerate(step.fields):
            reason = ""
            if field.code not in meanings:
                meant = get_close_matches(field.code, missing, n=1, cutoff=_AS_MISSPELT)
                if meant:
                    reason = f"isian {field.code} belum ada; mungkin maksudnya {meant[0]}?"
            elif meanings[field.code] != _meaning(field):
                reason = f"{field.code} di kartu lain punya jenis, satuan, atau kode berbeda"
            if reason:
                raise _Refused.at(text, ("steps", number, "fields", place), reason)


def _fields(card: Card) -> Iterator[CardField]:
    return (field for step in card.steps for field in step.fields)


def _meaning(field: CardField) -> tuple[object, ...]:
    unit = field.unit if isinstance(field, Quantity) else None
    code = (field.fhir.system, field.fhir.code) if field.fhir else None
    return field.kind, unit, code
