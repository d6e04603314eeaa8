"""The page of home visits, without Qt: the week's visits and counts, and a new visit."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import cast

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.home_visit import Report
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import SEARCH_LIMIT, gravest
from posyandu_desktop.services.home_visits import AtHome, Begun, HomeWeek, look_at_week
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_date, show_day
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.people import age_text, details_of
from posyandu_desktop.ui.texts.states import finding_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

THIS_WEEK = "this"
LAST_WEEK = "last"

_REPORT_WORDS = {
    Report.NO_ACCESS: ("belum dapat layanan", Tone.WATCH),
    Report.NOT_ADHERENT: ("tidak minum obat", Tone.WATCH),
    Report.DANGER_SIGN: ("tanda bahaya", Tone.ACT),
    Report.TBC_SYMPTOM: ("gejala TBC", Tone.ACT),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure of the week; `opens` is the count whose names it shows, None for everybody."""

    number: str
    caption: str
    tone: Tone
    opens: Report | None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows."""

    week: str = THIS_WEEK
    figures: tuple[Figure, ...] = ()
    listed_title: str = ""
    listed_note: str = ""
    listed: tuple[PersonRow, ...] = ()
    visited_on: date
    searching: str = ""
    results: tuple[PersonRow, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it."""

    store: Store
    content: ClinicalContent
    today: Callable[[], date]
    open_home_visit: Callable[[Person, date], None]
    correct_visit: Callable[[Visit], None]
    leave: Callable[[], None]


class HomeVisits(Presenter[State, View[State]]):
    """Home visits of this week or the last."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._only: Report | None = None
        self._week: HomeWeek = look_at_week(desk.store, desk.today(), desk.content)
        self._state = self._listed(State(visited_on=desk.today()))

    def today(self) -> date:
        """Return the day on this laptop's clock: no visit is later."""
        return self._desk.today()

    def refresh(self) -> None:
        """Look again: the visit left for this page became a draft only now."""
        self.week_chosen(self._state.week)

    def week_chosen(self, week: object) -> None:
        """Show this week, or the last one, which is the one to report on a Monday."""
        back = timedelta(days=7 if week == LAST_WEEK else 0)
        self._week = look_at_week(self._desk.store, self._desk.today() - back, self._desk.content)
        self._show(self._listed(replace(self._state, week=str(week))))

    def show_names(self, only: Report | None) -> None:
        """Show the names behind a figure; the same figure again shows everybody."""
        self._only = None if only is self._only else only
        self._show(self._listed(self._state))

    def day_chosen(self, day: object) -> None:
        """Take over the day of the visit that is begun next."""
        if isinstance(day, date):
            self._show(replace(self._state, visited_on=day))

    def search(self, text: str) -> None:
        """Find people while the kader types."""
        rows: tuple[PersonRow, ...] = ()
        today = self._desk.today()
        if text.strip():
            rows = tuple(
                PersonRow(
                    key=hit.person.id,
                    name=hit.person.name,
                    details=details_of(hit.person, today),
                )
                for hit in self._desk.store.people.look_up(text, SEARCH_LIMIT, today)
            )
        self._show(replace(self._state, searching=text.strip(), results=rows))

    def search_entered(self) -> None:
        """Open the home visit of the first person found."""
        if self._state.results:
            self.open_person(self._state.results[0].key)

    def open_person(self, key: Hashable) -> None:
        """Open somebody's home visit of the day chosen: the saved one, or a new one."""
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        self._desk.open_home_visit(person, self._state.visited_on)

    def open_listed(self, key: Hashable) -> None:
        """Open a saved visit to be corrected, or the draft of one to be finished."""
        for one in self._week.begun:
            if one.draft.visit_id == key:
                typed_on = date.fromisoformat(one.draft.typed["visited_on"])
                self._desk.open_home_visit(one.person, typed_on)
                return
        visit = next(one.visit for one in self._week.visits if one.visit.id == key)
        self._desk.correct_visit(visit)

    def person_of(self, key: Hashable) -> PersonId | None:
        """Return whose visit or draft a row of the visited is."""
        people = {one.draft.visit_id: one.person.id for one in self._week.begun}
        people |= {one.visit.id: one.person.id for one in self._week.visits}
        return people.get(cast("VisitId", key))

    def leave(self) -> None:
        """Go back to the day."""
        self._desk.leave()

    def _listed(self, state: State) -> State:
        week, only = self._week, self._only
        kept = [one for one in week.visits if only is None or one.counts_for(only)]
        begun = week.begun if only is None and state.week == THIS_WEEK else ()
        title = tr("Yang dikunjungi") if only is None else tr(_REPORT_WORDS[only][0]).capitalize()
        return replace(
            state,
            figures=_figures(week),
            listed_title=title,
            listed_note=f"{show_date(week.first)} – {show_date(week.last)}",
            listed=(*(_draft_row(one) for one in begun), *(self._row(one) for one in kept)),
        )

    def _row(self, one: AtHome) -> PersonRow:
        return PersonRow(
            key=one.visit.id,
            name=one.person.name,
            details=f"{age_text(one.person.born_on, one.visit.visited_on)} · "
            f"{show_day(one.visit.visited_on)}",
            badge=finding_badge(gravest(one.findings), self._desk.content)
            or Badge(tone=Tone.GOOD, word=tr("Tersimpan")),
        )


def _draft_row(one: Begun) -> PersonRow:
    day = show_day(date.fromisoformat(one.draft.typed["visited_on"]))
    badge = Badge(tone=Tone.INFO, word=tr("Belum disimpan"), icon="clock")
    return PersonRow(key=one.draft.visit_id, name=one.person.name, details=day, badge=badge)


def _figures(week: HomeWeek) -> tuple[Figure, ...]:
    counts = [(report, week.report.count(report)) for report in Report]
    return (
        Figure(str(len(week.report.visited)), tr("orang dikunjungi"), Tone.NEUTRAL, None),
        *(
            Figure(
                str(count),
                tr(_REPORT_WORDS[report][0]),
                _REPORT_WORDS[report][1] if count else Tone.NEUTRAL,
                report,
            )
            for report, count in counts
        ),
    )
