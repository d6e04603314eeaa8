"""When the posyandu opens again, in words. No Qt in here."""

from datetime import date

from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import DateProblem, parse_date, show_date, show_day

LABEL = "Hari buka berikutnya"


def read_next(text: str, held_on: date) -> date | DateProblem | None:
    """Return the day that is typed, what is wrong with it, or None where nothing is."""
    if not text.strip():
        return None
    found = parse_date(text, today=held_on, future=True)
    return found if isinstance(found, DateProblem) else after(found, held_on)


def after(day: date, held_on: date) -> date | DateProblem:
    """Return a day, or that it is not behind the session it comes after."""
    if day > held_on:
        return day
    words = tr("Harus sesudah {day}. Boleh dikosongkan.")
    return DateProblem(words.format(day=show_date(held_on)))


def next_line(next_on: date | None) -> tuple[tuple[str, str], ...]:
    """Return it as a line of a summary; none where nobody said when."""
    return ((tr(LABEL), show_day(next_on)),) if next_on is not None else ()
