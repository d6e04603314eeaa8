"""Words for a second look: the reasons for keeping a number, and what was read first. No Qt."""

from collections.abc import Sequence
from typing import NamedTuple

from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.second_look import FirstReading, OverruleReason
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.problems import short_number

_NO_NUMBERS = frozenset({"visit", "immunizations", "supplements"})

_KEYS = {
    OverruleReason.CHECKED_AGAIN: "F5",
    OverruleReason.INSTRUMENT_CHANGED: "F6",
    OverruleReason.REALLY_SO: "F7",
    OverruleReason.OTHER: "F8",
}
_OF_NUMBERS = {
    OverruleReason.CHECKED_AGAIN: "Sudah diukur ulang",
    OverruleReason.INSTRUMENT_CHANGED: "Alat diganti/dikalibrasi",
    OverruleReason.REALLY_SO: "Memang begitu (sakit, bengkak, …)",
    OverruleReason.OTHER: "Lainnya",
}
_OF_OTHERS = {
    OverruleReason.CHECKED_AGAIN: "Sudah diperiksa lagi",
    OverruleReason.REALLY_SO: "Memang begitu",
    OverruleReason.OTHER: "Lainnya",
}


class ReasonWords(NamedTuple):
    """One reason as it is offered, with the key that chooses it."""

    reason: OverruleReason
    words: str
    key: str


def reasons_for(doubts: Sequence[Doubt]) -> tuple[ReasonWords, ...]:
    """Return the reasons that fit what is doubted; an instrument has no part in a date."""
    is_measured = any(doubt.field not in _NO_NUMBERS for doubt in doubts)
    offered = _OF_NUMBERS if is_measured else _OF_OTHERS
    return tuple(ReasonWords(reason, tr(words), _KEYS[reason]) for reason, words in offered.items())


def reasons_hint(doubts: Sequence[Doubt]) -> str:
    """Return how a doubt is answered, with its keys: by another number, or by a reason."""
    offered = reasons_for(doubts)
    first, last = offered[0].key, offered[-1].key
    if any(doubt.field not in _NO_NUMBERS for doubt in doubts):
        return tr(
            "Artinya menunggu: betulkan angkanya, tekan U di isiannya untuk mengukur lagi, "
            "atau Ctrl+S lalu pilih alasannya ({first}–{last})."
        ).format(first=first, last=last)
    return tr("Periksa lagi, atau Ctrl+S lalu pilih alasannya ({first}–{last}).").format(
        first=first, last=last
    )


def first_reading_words(readings: Sequence[FirstReading]) -> dict[str, str]:
    """Return for each field what was read before, such as "tadi 1,12"."""
    by_field: dict[str, list[str]] = {}
    for reading in readings:
        by_field.setdefault(reading.field, []).append(short_number(reading.value))
    return {
        field: tr("tadi {values}").format(values=", ".join(values))
        for field, values in by_field.items()
    }
