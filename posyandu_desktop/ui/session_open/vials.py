"""The vials as they are typed, and read. No Qt in here."""

from collections.abc import Mapping
from datetime import date

from posyandu_desktop.domain.session_day import Lot
from posyandu_desktop.language import tr
from posyandu_desktop.ui.expiry import read_expiry
from posyandu_desktop.ui.session_open.state import EXPIRY, LOT

Problems = dict[tuple[str, str], str]
"""What is wrong with a vial, by vaccine and part."""


def read_vials(vials: Mapping[str, tuple[str, str]], day: date) -> tuple[tuple[Lot, ...], Problems]:
    """Return the vials that were typed, and what is wrong with them on a day."""
    lots: list[Lot] = []
    problems: Problems = {}
    for vaccine, (lot, month) in vials.items():
        if not lot.strip() and not month.strip():
            continue
        expires_on = read_expiry(month)
        if not lot.strip():
            problems[vaccine, LOT] = tr("Tulis nomor batch dari botol vaksin.")
        if expires_on is None:
            problems[vaccine, EXPIRY] = tr("Tulis bulan/tahun dari botol, misalnya 8/2027.")
        elif expires_on < day:
            problems[vaccine, EXPIRY] = tr("Sudah kedaluwarsa. Jangan dipakai; ambil botol lain.")
        lots.append(Lot(vaccine=vaccine, lot_number=lot.strip(), expires_on=expires_on))
    return tuple(lots), problems
