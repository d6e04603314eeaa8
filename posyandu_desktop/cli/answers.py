"""What commands answer: for programs as JSON with English keys, for people as Indonesian lines."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from posyandu_desktop.domain.card import Card
from posyandu_desktop.services.importing import ImportReport
from posyandu_desktop.services.visit_lines import LineResult, Outcome, count

_LIKE_A_NIK = re.compile(r"[0-9]{9,}")


@dataclass(frozen=True, slots=True)
class Answer:
    """The same answer twice; neither holds a NIK."""

    json: dict[str, Any]
    sentences: tuple[str, ...]


def of_import(report: ImportReport) -> Answer:
    """Return what an import did, every refused row with its reason."""
    refused = [(row.row_number, _without_nik(row.reason)) for row in report.refused]
    return Answer(
        {
            "created": report.created,
            "updated": report.updated,
            "unchanged": report.unchanged,
            "measurements": report.measurements,
            "refused": [
                {"row": row.row_number, "reason": reason, "only_measurement": row.only_measurement}
                for row, (_, reason) in zip(report.refused, refused, strict=True)
            ],
        },
        (
            f"Warga baru: {report.created}",
            f"Warga dilengkapi: {report.updated}",
            f"Warga tidak berubah: {report.unchanged}",
            f"Pengukuran lama: {report.measurements}",
            f"Baris ditolak: {len(refused)}",
            *(f"Baris {number}: {reason}" for number, reason in refused),
        ),
    )


def of_lines(results: Sequence[LineResult], sentences_of: Iterable[tuple[int, str]]) -> Answer:
    """Return what became of each line; `sentences_of` are the reasons by line number."""
    counted = count(results)
    return Answer(
        counted | {"lines": [result.as_json() for result in results]},
        (
            *(f"Baris {number}: {reason}" for number, reason in sentences_of),
            f"Dicatat: {counted[Outcome.RECORDED]}",
            f"Diperbaiki: {counted[Outcome.CHANGED]}",
            f"Tidak berubah: {counted[Outcome.UNCHANGED]}",
            f"Ditolak: {counted[Outcome.REFUSED]}",
        ),
    )


def of_check(faults: Sequence[str], own_cards: Sequence[Card]) -> Answer:
    """Return what a check found, and which cards of the posyandu's own are in use."""
    whole = () if faults else ("Berkas data dan berkas isi utuh.",)
    cards = [
        {"code": card.code, "version": card.version, "valid_from": card.valid_from.isoformat()}
        for card in own_cards
    ]
    in_use = (
        f"Kartu sendiri dipakai: {card['code']} versi {card['version']}, "
        f"berlaku sejak {card['valid_from']}"
        for card in cards
    )
    values = {"ok": not faults, "faults": list(faults), "own_cards": cards}
    return Answer(values, (*faults, *whole, *in_use))


def _without_nik(reason: str) -> str:
    """Return a reason without the long numbers that a shifted column may put into it."""
    return _LIKE_A_NIK.sub("…", reason)
