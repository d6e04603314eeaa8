"""The day of a home visit: typed in the evening or on hari buka, it is often not today's."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.case import VisitCase, opened
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit

OLDEST_DAYS = 366
"""Nobody writes down a visit of longer ago: the year is a slip, or two digits meant another one."""


class VisitPresenter(Protocol):
    """The presenter of the home visit around this field."""

    @property
    def state(self) -> State:
        """What is on the screen now."""
        ...

    @property
    def case(self) -> VisitCase:
        """Whose visit it is."""
        ...

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line."""
        ...


class HomeDay:
    """What happens when the day of a home visit is typed."""

    def __init__(self, visit: VisitPresenter, desk: Desk) -> None:
        self._visit = visit
        self._desk = desk

    def today(self) -> date:
        """Return the day on this laptop's clock: no visit is later."""
        return self._desk.recorder.today()

    def shown(self) -> date:
        """Return the day of the visit as it is shown and would be saved."""
        return self._visit.state.visited_on

    def chosen(self, day: date) -> None:
        """Take the visit to another day: cards, age and history are those of that day."""
        typed, case = self._visit.state.typed, self._visit.case
        moved = on_another_day(typed, day, case, self._desk)
        if isinstance(moved, str):
            self._visit.say(moved, Tone.WATCH)
        elif moved != typed:
            self._desk.show_again(case.person, moved)

    def not_understood(self, text: str) -> None:
        """Say that the day stays as it was."""
        kept = show_date(self.shown())
        self._visit.say(
            tr("“{text}” bukan tanggal yang sudah lewat. Tetap {kept}.").format(
                text=text, kept=kept
            ),
            Tone.WATCH,
        )


def on_another_day(typed: TypedVisit, day: date, case: VisitCase, desk: Desk) -> TypedVisit | str:
    """Return what the screen shows for another day, or why the visit stays where it is.

    A day that has a saved home visit opens that one while nothing is typed: two records of one
    visit would both be counted and sent.
    """
    person = case.person
    if day == typed.visited_on:
        return typed
    if day < person.born_on:
        return tr("{name} lahir {born_on}. Periksa tanggal kunjungan.").format(
            name=person.name, born_on=show_date(person.born_on)
        )
    if (desk.recorder.today() - day).days > OLDEST_DAYS:
        return tr("{day} sudah lebih dari setahun lalu. Periksa tahunnya.").format(
            day=show_date(day)
        )
    there = home_visit_on(case.history, day)
    if there is None:
        return replace(typed, visited_on=day)
    if typed.is_empty():
        return opened(there, None, typed, desk, person)
    return tr(
        "Kunjungan rumah {day} sudah tersimpan. Pilih tanggal lain, atau "
        "kosongkan isian ini untuk membuka yang tersimpan."
    ).format(day=show_date(day))


def home_visit_on(visits: Sequence[Visit], day: date) -> Visit | None:
    """Return the home visit of a day among somebody's visits; there is at most one."""
    return next((v for v in visits if v.setting is Setting.HOME and v.visited_on == day), None)
