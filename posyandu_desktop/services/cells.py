"""What people and spreadsheets write in one cell, turned into values of the domain.

Every function returns None for an empty cell and raises `Unclear` for one that holds something
else than its column asks for. Nothing is guessed: a value that could mean two things is unclear.
"""

import re
from datetime import date, timedelta
from typing import Final

from posyandu_desktop.domain.growth import Posture
from posyandu_desktop.domain.nik import NikFault, nik_fault, tidy_nik
from posyandu_desktop.domain.person import BIRTH_WEIGHT_G, Sex
from posyandu_desktop.language import tr

Cell = str | int | float | date
"""What a cell holds; an empty cell is an empty text."""

OLDEST_YEARS: Final = 120
_FIRST_SERIAL_DAY: Final = date(1899, 12, 30)
_FIRST_SERIAL, _LAST_SERIAL = 2_200, 80_000
"""Excel's day numbers of 1906 to 2119; smaller whole numbers would be years."""

_EMPTY = frozenset({"", "-", "--", "–", "—", "null", "n/a", "#n/a"})
_SEXES = {
    Sex.MALE: frozenset({"l", "lk", "laki", "lakilaki", "pria", "male"}),
    Sex.FEMALE: frozenset({"p", "pr", "perempuan", "wanita", "female"}),
}
_POSTURES = {
    "berdiri": Posture.STANDING,
    "diri": Posture.STANDING,
    "terlentang": Posture.LYING,
    "telentang": Posture.LYING,
    "berbaring": Posture.LYING,
    "tidur": Posture.LYING,
}
_MONTHS = (
    ("jan",), ("feb", "peb"), ("mar",), ("apr",), ("mei", "may"), ("jun",),
    ("jul",), ("agu", "ags", "agt", "aug"), ("sep",),
    ("okt", "oct"), ("nov", "nop"), ("des", "dec"),
)  # fmt: skip
_YEAR_FIRST = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t\s].*)?")
_DAY_FIRST = re.compile(r"(\d{1,2})[\s/.-]+(\d{1,2}|[a-z]{3,9})[\s/.,-]+(\d{4}|\d{2})(?:\s.*)?")
_RUN_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4})")
_NUMBER = re.compile(r"(-?\d+(?:[.,]\d+)?)\s*(?:kg|kilo|gr|gram|g|cm)?\.?")

NIK_DOUBTS: Final = {
    NikFault.NOT_SIXTEEN_DIGITS: "NIK bukan 16 angka, jadi dikosongkan.",
    NikFault.DAMAGED_BY_SPREADSHEET: "NIK dirusak Excel, jadi dikosongkan.",
    NikFault.IMPOSSIBLE_DATE: "Tanggal di dalam NIK tidak mungkin, jadi NIK dikosongkan.",
    NikFault.NO_SERIAL: "Empat angka terakhir NIK nol semua, jadi NIK dikosongkan.",
    NikFault.ALL_SAME: "Semua angka NIK sama, jadi NIK dikosongkan.",
}
NIK_MASKED: Final = "NIK disamarkan dengan bintang, jadi dikosongkan."


class Unclear(ValueError):
    """A cell holds something its column cannot mean; the Indonesian text says what."""


def read_text(cell: Cell) -> str | None:
    """Return the text without needless blanks; a whole number loses the `.0` Excel gave it."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = " ".join(str(cell).split())
    return None if text.casefold() in _EMPTY else text


def read_number(cell: Cell) -> float | None:
    """Return a number written with comma or point, with or without its unit."""
    if isinstance(cell, bool | date):
        raise Unclear(tr("bukan angka"))
    if isinstance(cell, int | float):
        return float(cell)
    text = read_text(cell)
    if text is None:
        return None
    match = _NUMBER.fullmatch(text.casefold())
    if match is None:
        raise Unclear(tr("“{text}” bukan angka").format(text=text))
    return float(match[1].replace(",", "."))


def read_measure(cell: Cell, least: float, most: float) -> float | None:
    """Return a measured value; 0 stands for "not measured", as registers write it."""
    number = read_number(cell)
    if number is None or number == 0:
        return None
    if not least <= number <= most:
        raise Unclear(tr("{plain} tidak mungkin").format(plain=_plain(number)))
    return number


def read_date(cell: Cell, today: date | None = None) -> date | None:
    """Return a date; in text the day comes before the month unless the year stands first.

    With `today`, for somebody typing in front of us, a year of two digits is the latest one that
    makes a past date. Without it, for a file, two digits are unclear.
    """
    if isinstance(cell, date):
        return cell
    if isinstance(cell, bool | int | float):
        return _serial_day(cell)
    text = read_text(cell)
    if text is None:
        return None
    if re.fullmatch(r"\d{5}(?:[.,]\d+)?", text):
        return _serial_day(float(text.replace(",", ".")))
    folded = text.casefold()
    if match := _YEAR_FIRST.fullmatch(folded):
        return _day(text, match[1], match[2], match[3])
    if match := _DAY_FIRST.fullmatch(folded) or _RUN_TOGETHER.fullmatch(folded):
        return _day(text, _year(text, match, today), match[2], match[1])
    raise Unclear(tr("“{text}” bukan tanggal; tulis seperti 31/12/2024").format(text=text))


def read_sex(cell: Cell) -> Sex | None:
    """Return the sex from L, P, or the words."""
    text = read_text(cell)
    if text is None:
        return None
    word = re.sub(r"[^a-z]", "", text.casefold())
    for sex, words in _SEXES.items():
        if word in words:
            return sex
    raise Unclear(tr("“{text}” bukan L atau P").format(text=text))


def read_posture(cell: Cell) -> Posture | None:
    """Return how a height was taken."""
    text = read_text(cell)
    if text is None:
        return None
    posture = _POSTURES.get(text.casefold())
    if posture is None:
        raise Unclear(
            tr("cara ukur “{text}” tidak dikenal; tulis Berdiri atau Terlentang").format(text=text)
        )
    return posture


def read_neighbourhood(cell: Cell) -> str | None:
    """Return an RT or RW as text: zeros in front stay, a word RT or RW in front goes.

    Raises:
        Unclear: A number of more than three digits, which no RT or RW has.
    """
    text = read_text(cell)
    if text is None:
        return None
    if re.search(r"[0-9]{4}", text):
        raise Unclear(tr("“{text}” lebih dari 3 angka").format(text=text))
    return re.sub(r"(?i)^r[tw](?![a-z])[\s.:]*", "", text) or None


def neighbourhood_fault(typed: str) -> str:
    """Return the code of what is wrong with an RT or RW that somebody types, or "".

    A part of an RT that was split is told by a letter: 03A. What a register calls otherwise is
    read as it stands; typed, it is a slip.
    """
    try:
        number = read_neighbourhood(typed)
    except Unclear:
        return "neighbourhood_too_long"
    is_one = number is None or re.fullmatch(r"[0-9]{1,3} ?[A-Za-z]?", number)
    return "" if is_one else "neighbourhood_no_number"


def read_birth_weight_g(cell: Cell) -> int | None:
    """Return a birth weight in gram, from kilograms (up to 25) or grams."""
    number = read_number(cell)
    if number is None or number == 0:
        return None
    grams = number * 1000 if number <= 25 else number
    if not BIRTH_WEIGHT_G[0] <= grams <= BIRTH_WEIGHT_G[1]:
        raise Unclear(tr("berat lahir {plain} tidak mungkin").format(plain=_plain(number)))
    return round(grams)


def read_nik(cell: Cell) -> tuple[str | None, str | None]:
    """Return the NIK, or None and why the one in the cell cannot be used.

    Excel keeps 15 digits of a number, so one stored as a number and ending in 0 may have lost its
    last digit, and beyond 2^53 no last digit is certain: such a NIK is never completed by us.
    """
    if isinstance(cell, int | float):
        is_certain = 10**15 <= cell < 2**53 and float(cell).is_integer() and int(cell) % 10
        if cell >= 10**14 and not is_certain:
            return None, tr(NIK_DOUBTS[NikFault.DAMAGED_BY_SPREADSHEET])
    text = read_text(cell)
    if text is None:
        return None, None
    if re.search(r"[*xX•#]", text):
        return None, tr(NIK_MASKED)
    nik = tidy_nik(text.removesuffix(".0"))
    fault = nik_fault(nik)
    return (nik, None) if fault is None else (None, tr(NIK_DOUBTS[fault]))


def _serial_day(number: float) -> date:
    if isinstance(number, bool) or not _FIRST_SERIAL <= number < _LAST_SERIAL:
        raise Unclear(
            tr("“{plain}” bukan tanggal; tulis seperti 31/12/2024").format(plain=_plain(number))
        )
    return _FIRST_SERIAL_DAY + timedelta(days=int(number))


def _year(text: str, match: re.Match[str], today: date | None) -> str:
    year = match[3]
    if len(year) == 4:
        return year
    if today is None:
        raise Unclear(tr("tahun pada “{text}” harus empat angka").format(text=text))
    this = today.year - today.year % 100 + int(year)
    month_day = (_month(text, match[2]), int(match[1]))
    return str(this - 100 if (this, *month_day) > (today.year, today.month, today.day) else this)


def _month(text: str, month: str) -> int:
    if month.isdigit():
        return int(month)
    for number, starts in enumerate(_MONTHS, start=1):
        if month.startswith(starts):
            return number
    raise Unclear(tr("bulan pada “{text}” tidak dikenal").format(text=text))


def _day(text: str, year: str, month: str, day: str) -> date:
    number = _month(text, month)
    try:
        return date(int(year), number, int(day))
    except ValueError as error:
        raise Unclear(tr("tanggal “{text}” tidak ada di kalender").format(text=text)) from error


def _plain(number: float) -> str:
    return f"{number:g}".replace(".", ",")
