"""What a correction changed and why, in words. No Qt in here."""

from collections.abc import Sequence
from typing import NamedTuple

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion, Quantity
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.visit import CardVersion, Value, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_asked_date
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS

MISTAKE_WORDS = {
    Mistake.MISREAD: "Salah baca",
    Mistake.MISTYPED: "Salah ketik",
    Mistake.WRONG_PERSON: "Tertukar orang",
    Mistake.INSTRUMENT: "Alat salah",
    Mistake.TWICE: "Tercatat dua kali",
    Mistake.NOT_SO: "Ternyata tidak begitu",
    Mistake.OTHER: "Lainnya",
}
NOTHING = "kosong"
_PARTS = {
    "immunizations": "Imunisasi: ada yang dihapus atau diubah",
    "doses_not_given": "Dosis yang tidak diberikan: ada yang dihapus atau diubah",
    "supplements": "Vitamin A dan obat: ada yang dihapus atau diubah",
    "education": "Penyuluhan: ada yang dihapus",
}


class OfferedReason(NamedTuple):
    """One reason as it is offered, with the key that chooses it."""

    mistake: Mistake
    words: str
    key: str


def offered(*mistakes: Mistake) -> tuple[OfferedReason, ...]:
    """Return up to four reasons with their keys, F5 to F8; another one is typed."""
    keys = ("F5", "F6", "F7", "F8")
    return tuple(
        OfferedReason(mistake, tr(MISTAKE_WORDS[mistake]), key)
        for mistake, key in zip(mistakes, keys, strict=False)
    )


def reason_words(reason: Reason | None) -> str:
    """Return why, as it ends a sentence: "salah baca"; "" when nobody said."""
    if reason is None:
        return ""
    return reason.note.strip() or tr(MISTAKE_WORDS[reason.mistake]).lower()


def label_of(code: str, content: ClinicalContent, cards: Sequence[CardVersion] = ()) -> str:
    """Return the words of a field on one of the cards of a visit, or else of any card.

    Where no card knows it any more, its code.
    """
    field = _field(code, content, cards)
    return field.label if field is not None else code


def value_words(code: str, value: Value | None, content: ClinicalContent) -> str:
    """Return a value as people read it: "8,5 kg", "Ya", "Berdiri"."""
    field = _field(code, content, ())
    if value is None:
        return tr(NOTHING)
    if isinstance(value, bool):
        return tr("Ya") if value else tr("Tidak")
    if isinstance(value, str):
        return _chosen(value, field)
    decimals = field.decimals if isinstance(field, Quantity) else 1
    unit = f" {field.unit}" if isinstance(field, Quantity) and field.unit else ""
    return f"{show_measure(float(value), decimals)}{unit}"


def change_words(
    code: str,
    before: Value | None,
    after: Value | None,
    content: ClinicalContent,
    cards: Sequence[CardVersion] = (),
) -> str:
    """Return one changed value: "Berat badan: 8,2 kg → 8,5 kg"; `cards` are those of its visit."""
    was, now = value_words(code, before, content), value_words(code, after, content)
    return f"{label_of(code, content, cards)}: {was} → {now}"


def correction_words(code: str, before: Visit, after: Visit, content: ClinicalContent) -> str:
    """Return what of a saved visit another typing changes, for one of `corrected`'s codes."""
    if code in _PARTS:
        return tr(_PARTS[code])
    if code == "referral":
        sent = before.referral.target if before.referral else None
        to = after.referral.target if after.referral else None
        was = tr(REFERRAL_WORDS[sent]) if sent else tr(NOTHING)
        now = tr(REFERRAL_WORDS[to]) if to else tr(NOTHING)
        return f"{tr('Rujukan')}: {was} → {now}"
    was_value, now_value = before.observations.get(code), after.observations.get(code)
    return change_words(code, was_value, now_value, content, before.cards)


def _field(code: str, content: ClinicalContent, cards: Sequence[CardVersion]) -> CardField | None:
    own = {card.code for card in cards}
    in_order = sorted(content.cards, key=lambda card: card.code not in own)
    found = (card.field(code) for card in in_order)
    return next((field for field in found if field is not None), None)


def _chosen(value: str, field: CardField | None) -> str:
    if isinstance(field, DateQuestion):
        return show_asked_date(value)
    options = field.options if isinstance(field, Choice) else ()
    return next((option.label for option in options if option.code == value), value)
