"""The national identity number (NIK): 16 digits, region + birth date + serial.

Source: domain reference section 7. The region is that of the first registration and never
changes, so a region or date that does not fit is a doubt about the typing, never a refusal.
"""

import re
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.person import Sex

_DAMAGED = re.compile(r"^\d(?:[.,]\d+)?[eE]\+?\d+$")


class NikFault(StrEnum):
    """Why a text cannot be a NIK."""

    NOT_SIXTEEN_DIGITS = "nik_not_sixteen_digits"
    DAMAGED_BY_SPREADSHEET = "nik_damaged_by_spreadsheet"
    IMPOSSIBLE_DATE = "nik_impossible_date"
    NO_SERIAL = "nik_no_serial"
    ALL_SAME = "nik_all_same"


def tidy_nik(text: str) -> str:
    """Strip what spreadsheets and people put around a NIK: an apostrophe, blanks, dots, dashes."""
    return re.sub(r"[\s'’`.\-]", "", text) if not _DAMAGED.match(text.strip()) else text.strip()


def nik_fault(nik: str) -> NikFault | None:
    """Return why `nik` (already tidied) cannot be one, or None when it can."""
    if _DAMAGED.match(nik):
        return NikFault.DAMAGED_BY_SPREADSHEET
    if not re.fullmatch(r"[0-9]{16}", nik):
        return NikFault.NOT_SIXTEEN_DIGITS
    if len(set(nik)) == 1:
        return NikFault.ALL_SAME
    day, month = int(nik[6:8]), int(nik[8:10])
    if not (1 <= day <= 31 or 41 <= day <= 71) or not 1 <= month <= 12:
        return NikFault.IMPOSSIBLE_DATE
    return NikFault.NO_SERIAL if nik[12:] == "0000" else None


def nik_fits(nik: str, sex: Sex, born_on: date) -> bool:
    """Say whether the date part of a valid NIK agrees with sex and birth date (women: day + 40)."""
    day = born_on.day + (40 if sex is Sex.FEMALE else 0)
    return nik[6:12] == f"{day:02d}{born_on.month:02d}{born_on.year % 100:02d}"


def born_by_nik(nik: str, today: date) -> tuple[Sex, date] | None:
    """Return sex and birth date as a NIK tells them, None when it tells no possible date.

    The year has two digits: the latest year that is not in the future is taken.
    """
    if nik_fault(nik):
        return None
    day, month, year = int(nik[6:8]), int(nik[8:10]), int(nik[10:12])
    sex = Sex.FEMALE if day > 40 else Sex.MALE
    for century in (today.year // 100, today.year // 100 - 1):
        try:
            born_on = date(century * 100 + year, month, day - 40 if day > 40 else day)
        except ValueError:
            continue
        if born_on <= today:
            return sex, born_on
    return None
