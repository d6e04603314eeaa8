"""What the close of a day shows: how the day stands now, or as it was signed off. No Qt in here."""

from dataclasses import replace
from datetime import date
from typing import Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.session_day import Closing, Summary
from posyandu_desktop.language import tr
from posyandu_desktop.services.next_session import said_next
from posyandu_desktop.services.session_closing import Checklist
from posyandu_desktop.services.session_opening import came_after_closing
from posyandu_desktop.ui.dates import show_date, type_date
from posyandu_desktop.ui.session_close.lines import check_lines
from posyandu_desktop.ui.session_close.names import name_rows
from posyandu_desktop.ui.session_close.state import Desk, State
from posyandu_desktop.ui.texts.day_figures import band_rows, day_figures
from posyandu_desktop.ui.texts.next_session import next_line
from posyandu_desktop.ui.texts.sessions import POINTS, point_words, summary_lines
from posyandu_desktop.ui.times import show_clock


def begun(desk: Desk) -> State:
    """Return the form of a day that is not signed off, before anybody looked through it."""
    day = desk.session.held_on
    return State(
        title=tr("Tutup hari buka {day}").format(day=show_date(day)),
        asks=tr("Catatan"),
        next_text=type_date(said_next(desk.store, desk.session.id, day)),
    )


def looked_through(
    state: State, found: Checklist, summary: Summary, today: date, content: ClinicalContent
) -> State:
    """Return the state with the day as it stands; what is typed stays."""
    return replace(state, lines=check_lines(found, today), **_in_figures(summary, content))


def signed_off(desk: Desk, closing: Closing, next_on: date | None) -> State:
    """Return a day as it was signed off."""
    by = desk.store.operators.find(closing.by)
    summary = closing.summary
    signed = tr("Ditandatangani {name}, {day} pukul {time}").format(
        name=by.name if by else "?",
        day=show_date(closing.at.astimezone().date()),
        time=show_clock(closing.at),
    )
    points = tuple(point_words(code, names) for code, names in summary.open_points.items())
    note = (tr("Catatan: {note}").format(note=closing.note),) if closing.note else ()
    state = State(
        title=tr("Hari buka {day} sudah ditutup").format(day=show_date(desk.session.held_on)),
        signed=signed,
        after=_after(desk),
        open_points=(*note, *points),
        asks=tr("Dibuka lagi karena"),
        **_in_figures(summary, desk.content),
    )
    return replace(state, summary=(*state.summary, *next_line(next_on)))


def _after(desk: Desk) -> str:
    """Return who came after the sign-off, whom its numbers and open points do not know."""
    people = came_after_closing(desk.store, desk.session)
    if not people:
        return ""
    words = tr(
        "{count} kunjungan sesudah ditutup: {names}. Belum ada di angka yang ditandatangani."
    )
    return words.format(count=len(people), names=", ".join(person.name for person in people))


def with_names(state: State, found: Checklist | None, desk: Desk) -> State:
    """Return the state with the names behind the line that is looked at, or without any."""
    code = state.looked_at
    if not code or found is None:
        return replace(state, names=(), names_title="", may_go_home=False)
    rows = name_rows(code, found, desk.session.held_on, desk.content)
    return replace(state, names=rows, names_title=tr(POINTS[code]), may_go_home=code == "unserved")


def _in_figures(summary: Summary, content: ClinicalContent) -> dict[str, Any]:
    return {
        "figures": day_figures(summary),
        "bands": band_rows(summary),
        "summary": summary_lines(summary, content),
    }
