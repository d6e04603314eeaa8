"""Dates as people type and read them: typed in both languages, shown in the one chosen. No Qt."""

import re
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.language import tr

MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
DAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
OLDEST_YEAR = 1900

# Compiled when first used: the session day shows dates, and reads none.
_YEAR = r"[12][0-9]{3}"
_MONTH_OF_YEAR = r"([0-9]{1,2}|[a-z]{3,9})[\s/.,-]+([12][0-9]{3})"
_RUN_TOGETHER = r"([0-9]{2})([0-9]{2})([0-9]{4}|[0-9]{2})"
_APART = r"([0-9]{1,2})[\s/.,-]+([0-9]{1,2}|[a-z]{3,9})[\s/.,-]+([0-9]{4}|[0-9]{2})"


@dataclass(frozen=True, slots=True)
class DateProblem:
    """Why a text is not a date, and what to do, in words for the person typing."""

    text: str


def parse_date(
    text: str, *, today: date, future: bool = False, lately: bool = False
) -> date | DateProblem:
    """Return the date meant by "1/2/25", "01022025", "1-2-2025" or "1 Feb 2025".

    Day comes before month. A year of two digits is the latest one that makes a past date; with
    `future`, and `lately` for days nobody looks for a century ago, the one of this century.
    Without `future` a day after `today` is a problem.
    """
    typed = text.strip().lower()
    match = re.fullmatch(_RUN_TOGETHER, typed) or re.fullmatch(_APART, typed)
    if match is None:
        return DateProblem(tr("Tulis tanggal/bulan/tahun, misalnya 1/2/2025"))
    month = _month(match[2])
    if month is None:
        return DateProblem(
            tr("Tidak ada bulan “{match}”. Tulis 1 sampai 12").format(match=match[2])
        )
    year = match[3]
    if len(year) == 2:
        this_century = future or lately
        full_year = _century(int(year), (month, int(match[1])), today, future=this_century)
        year = str(full_year)
    return _checked((int(year), month, int(match[1])), today, future=future)


def parse_asked_date(text: str, *, today: date) -> str | DateProblem:
    """Return the day, month or year meant, as a visit keeps it.

    "20/5/2026" is "2026-05-20", "5/2026" is "2026-05" and "2026" is "2026": of an old diagnosis
    people often know no more.
    """
    typed = text.strip().lower()
    if re.fullmatch(_YEAR, typed):
        return (
            typed
            if int(typed) <= today.year
            else DateProblem(tr("Tahun {typed} belum tiba").format(typed=typed))
        )
    if match := re.fullmatch(_MONTH_OF_YEAR, typed):
        month = _month(match[1])
        if month is None:
            return DateProblem(
                tr("Tidak ada bulan “{match}”. Tulis 1 sampai 12").format(match=match[1])
            )
        if (int(match[2]), month) > (today.year, today.month):
            return DateProblem(_not_yet(f"{month_name(month)} {match[2]}", int(match[2]), today))
        return f"{match[2]}-{month:02}"
    found = parse_date(text, today=today)
    return found if isinstance(found, DateProblem) else found.isoformat()


def show_asked_date(value: str) -> str:
    """Return a day, month or year of a visit in full: "20 Mei 2026", "Mei 2026", "2026"."""
    year, *rest = value.split("-")
    words = [month_name(int(rest[0])), year] if rest else [year]
    return " ".join([str(int(rest[1])), *words] if len(rest) > 1 else words)


def type_asked_date(value: str) -> str:
    """Return a day, month or year of a visit as people type it: "20/5/2026", "5/2026", "2026"."""
    return "/".join(part.lstrip("0") for part in reversed(value.split("-")))


def month_name(month: int) -> str:
    """Return the name of a month, 1 to 12."""
    return tr(MONTHS[month - 1])


def short_month(month: int) -> str:
    """Return the name of a month, 1 to 12, where there is little room: "Nov"."""
    return month_name(month)[:3]


def short_date(day: date) -> str:
    """Return a date where there is little room, as "4 Nov 2025"."""
    return f"{day.day} {short_month(day.month)} {day.year}"


def type_date(day: date) -> str:
    """Return a date as people type it: "4/11/2025"."""
    return f"{day.day}/{day.month}/{day.year}"


def show_date(day: date) -> str:
    """Return a date in full, as "1 Februari 2025"."""
    return f"{day.day} {month_name(day.month)} {day.year}"


def show_day(day: date) -> str:
    """Return a date with its day of the week, as "Sabtu, 1 Februari 2025"."""
    return f"{tr(DAYS[day.weekday()])}, {show_date(day)}"


def _month(typed: str) -> int | None:
    if typed.isdigit():
        return int(typed) if 1 <= int(typed) <= len(MONTHS) else None
    # The Indonesian names first: they are what is typed at most tables.
    for names in (MONTHS, ENGLISH_MONTHS):
        starting = [n for n, name in enumerate(names, 1) if name.lower().startswith(typed)]
        if len(starting) == 1:
            return starting[0]
    return None


def _checked(
    year_month_day: tuple[int, int, int], today: date, *, future: bool
) -> date | DateProblem:
    full_year, month, day = year_month_day
    try:
        found = date(full_year, month, day)
    except ValueError:
        return DateProblem(
            tr("{month_name} {full_year} tidak punya tanggal {day}").format(
                month_name=month_name(month), full_year=full_year, day=day
            )
        )
    if found > today and not future:
        return DateProblem(_not_yet(show_date(found), found.year, today))
    if full_year < OLDEST_YEAR:
        return DateProblem(
            tr("Tahun {full_year} terlalu lama. Periksa tahunnya").format(full_year=full_year)
        )
    return found


def _not_yet(shown: str, year: int, today: date) -> str:
    """Return that a day or month is still to come, and which part of it to look at."""
    if year > today.year:
        return tr("{found} belum tiba. Periksa tahunnya").format(found=shown)
    return tr("{found} belum tiba. Periksa tanggalnya").format(found=shown)


def _century(year: int, month_day: tuple[int, int], today: date, *, future: bool) -> int:
    this = today.year - today.year % 100 + year
    is_ahead = (this, *month_day) > (today.year, today.month, today.day)
    return this - 100 if is_ahead and not future else this
