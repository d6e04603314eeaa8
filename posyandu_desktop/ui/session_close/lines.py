"""The checklist before a session day is signed off, in words. No Qt in here."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.services.session_closing import Checklist
from posyandu_desktop.ui.dates import short_date, show_date
from posyandu_desktop.ui.texts.sessions import POINTS
from posyandu_desktop.ui.texts.steps import step_words
from posyandu_desktop.ui.theme_tokens import Tone

NAMES_SHOWN = 3
_TONES = {
    "drafts": Tone.ACT,
    "corrections": Tone.ACT,
    "unserved": Tone.ACT,
    "unreferred": Tone.ACT,
    "incomplete_doses": Tone.WATCH,
    "sweeping": Tone.WATCH,
    "refused": Tone.WATCH,
    "waiting": Tone.INFO,
    "backup": Tone.WATCH,
}
AT_A_STEP = ("drafts", "unserved")
WITH_NAMES = ("drafts", "unserved", "unreferred", "incomplete_doses", "sweeping", "corrections")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the checklist; `action` is "" where there is nothing to mend."""

    code: str
    title: str
    number: str
    note: str
    tone: Tone
    action: str = ""


def check_lines(found: Checklist, today: date) -> tuple[Line, ...]:
    """Return the lines of the checklist, those about people first."""
    people = named(found)
    return (
        *(
            _people_line(code, people[code], found)
            for code in WITH_NAMES
            if people[code] or code != "corrections"
        ),
        _count_line("refused", found.refused),
        _count_line("waiting", found.waiting),
        _backup_line(found, is_done=found.is_backed_up(today)),
    )


def named(found: Checklist) -> dict[str, tuple[Person, ...]]:
    """Return the people behind each line that has some."""
    return {
        "drafts": found.drafts,
        "corrections": tuple(one.person for one in found.corrections),
        "unserved": found.waiting_here,
        "unreferred": found.unreferred,
        "incomplete_doses": found.incomplete_doses,
        "sweeping": tuple(one.person for one in found.sweeping),
    }


def _people_line(code: str, people: tuple[Person, ...], found: Checklist) -> Line:
    names = [_with_step(code, person, found) for person in people[:NAMES_SHOWN]]
    more = len(people) - len(names)
    if more > 0:
        names.append(tr("dan {count} lagi").format(count=more))
    note = ", ".join(names)
    gone = found.went_home if code == "unserved" else ()
    if gone:
        words = tr("Pulang sebelum selesai: {count}").format(count=len(gone))
        note = f"{note}. {words}" if note else words
    return Line(
        code=code,
        title=tr(POINTS[code]),
        number=str(len(people)),
        note=note,
        tone=_TONES[code] if people else Tone.GOOD,
        action=tr("Lihat nama") if people or gone else "",
    )


def _with_step(code: str, person: Person, found: Checklist) -> str:
    """Return "Aisyah (2 Pengukuran)" of who is still here, of a correction the day it is of."""
    if code == "corrections":
        days = {one.person.id: short_date(one.visited_on) for one in found.corrections}
        return f"{person.name} ({days[person.id]})"
    step = found.steps.get(person.id)
    if code not in AT_A_STEP or step is None:
        return person.name
    return f"{person.name} ({step_words(step)})"


def _count_line(code: str, count: int) -> Line:
    return Line(
        code=code,
        title=tr(POINTS[code]),
        number=str(count),
        note="",
        tone=_TONES[code] if count else Tone.GOOD,
        action=tr("Lihat kiriman") if count else "",
    )


def _backup_line(found: Checklist, *, is_done: bool) -> Line:
    at = found.backed_up_at
    last = show_date(at.astimezone().date()) if at else ""
    note = tr("Yang terakhir {day}.").format(day=last) if last else tr("Belum pernah dibuat.")
    return Line(
        code="backup",
        title=tr(POINTS["backup"]),
        number=tr("sudah") if is_done else tr("belum"),
        note="" if is_done else note,
        tone=Tone.GOOD if is_done else _TONES["backup"],
        action="" if is_done else tr("Simpan cadangan"),
    )
