"""How a visit comes to the screen: the draft, the saved one, or a new one."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Setting,
    Source,
    Visit,
    VisitId,
)
from posyandu_desktop.domain.vitamin_a_month import content_of_session
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.services.reading_habits import new_habits
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.running import BringHome
from posyandu_desktop.ui.texts.reading_habits import HABIT_TEXTS
from posyandu_desktop.ui.texts.states import headline, is_grave
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.case import opened
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.doses import Lots
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.visit_queue import queue_of
from posyandu_desktop.ui.workplace import Workplace

if TYPE_CHECKING:
    from posyandu_desktop.ui.visit_ways import Back, VisitWays

STANDING_FROM_MONTH = 24


class Visiting:
    """Makes the visit screens of one session day; remembers the vials in use."""

    def __init__(
        self, workplace: Workplace, session: Session, ways: "VisitWays", bring_home: BringHome
    ) -> None:
        self._workplace = workplace
        self._bring_home = bring_home
        self._session = session
        self._ways = ways
        opening = workplace.store.session_days.get(session.id).opening
        vaccinator = _vaccinator(workplace, opening)
        self._lots = Lots.of(_given_today(workplace.store, session, vaccinator))
        self._content, self._as_written = (
            content_of_session(content, session.held_on, vitamin_a=opening.vitamin_a)
            for content in (workplace.content, workplace.content_as_written)
        )

    def screen(
        self,
        person: Person,
        saved: Visit | None,
        draft: Draft | None,
        message: str = "",
        at_home_on: date | None = None,
    ) -> VisitView:
        """Return the screen of one visit: its draft, else the saved visit, else a new one.

        A new one is of this session, or at home on the day given.
        """
        on = at_home_on or self._session.held_on
        fresh = TypedVisit(
            visit_id=VisitId(uuid4()),
            person_id=person.id,
            session_id=None if at_home_on else self._session.id,
            visited_on=on,
            setting=Setting.HOME if at_home_on else Setting.POSYANDU,
            choices=usual_choices(person, on),
        )
        typed = opened(saved, draft, fresh, self._desk(), person)
        return self.showing(person, typed, message, saved)

    def showing(
        self, person: Person, typed: TypedVisit, message: str = "", saved: Visit | None = None
    ) -> VisitView:
        """Return the screen of a visit as it is typed; pages about the person lead back to it."""
        back: Back = partial(self._ways.open_again, saved=saved)
        if typed.setting is Setting.HOME:
            back = partial(self._ways.open_home_visit_again, typed.visited_on)
        desk = replace(
            self._desk(),
            show_pregnancy=partial(self._ways.show_pregnancy, back=back, on=typed.visited_on),
            show_adverse_event=partial(self._ways.show_adverse_event, back=back),
            leave=partial(self._ways.leave_visit, typed.visit_id),
            queue=queue_of(typed, self._workplace, self._session, self._ways.show_day),
        )
        presenter = VisitEntry(person, typed, desk)
        if message:
            presenter.say(message)
        return VisitView(presenter)

    def _desk(self) -> Desk:
        workplace = self._workplace
        return Desk(
            recorder=Recorder(workplace.store, self._as_written, workplace.operator, workplace.now),
            content=self._content,
            operator=workplace.operator,
            operators=tuple(workplace.store.operators.all()),
            lots=self._lots,
            now=workplace.now,
            leave=self._leave,
            show_pregnancy=self._ways.show_pregnancy,
            show_adverse_event=self._ways.show_adverse_event,
            show_to_mother=self._ways.show_to_mother,
            print_for_mother=self._ways.print_for_mother,
            saved=self._saved,
            show_again=self._ways.show_again,
            show_history=self._ways.show_history,
            bring_home=self._bring_home,
        )

    def _leave(self) -> None:
        self._ways.show_day("", Tone.GOOD)

    def _saved(self, recorded: Recorded) -> None:
        if self._ways.visit_saved(recorded.visit):
            return
        person = self._workplace.store.people.get(recorded.visit.person_id)
        workplace = self._workplace
        may_be_read = Reading(workplace.store, workplace.content).recorded(recorded)
        words, tone = headline(may_be_read, workplace.content)
        said = [tr("{name}: tersimpan.").format(name=person.name), words]
        if not is_grave(may_be_read):
            # Beside what is urgent, a kind word would sound like a reproach.
            said.extend(self._habits(recorded.visit))
        to_month = workplace.content.weight_gain.to_month
        said.append(later_visits_note(recorded.visit, person, workplace.store, to_month))
        words = " ".join(part for part in said if part)
        self._ways.leave_visit(recorded.visit.id, words, tone)

    def _habits(self, visit: Visit) -> list[str]:
        """Return what the operator is told once a day about how they read their instruments."""
        workplace = self._workplace
        try:
            found = new_habits(workplace.store, workplace.content, workplace.operator, visit)
        except PosyanduError:
            # The visit is on disk; a kind word can wait.
            return []
        return [tr(HABIT_TEXTS[code]) for code in found]


def _given_today(store: Store, session: Session, vaccinator: str) -> Iterator[Immunization]:
    """Yield the doses of the session, saved or still a draft, in the order they were written.

    A vial noted when the day was opened stands there like a dose from it.
    """
    written: list[tuple[datetime, tuple[Immunization, ...]]] = [
        (at, (_from_vial(lot, vaccinator),))
        for at, lot in store.session_days.lots_noted(session.id)
    ]
    written += [
        (visit.recorded_at, visit.immunizations)
        for visit in store.visits.of_session(session.id)
        if visit.recorded_at is not None
    ]
    for draft in store.drafts.all():
        if draft.session_id == session.id:
            ids = draft.visit_id, draft.person_id, draft.session_id
            typed = TypedVisit.from_json(draft.typed, *ids)
            written.append((draft.saved_at, typed.immunizations))
    for _, doses in sorted(written, key=lambda pair: pair[0]):
        yield from doses


def later_visits_note(visit: Visit, person: Person, store: Store, to_month: int) -> str:
    """Return that later weighings of a child keep their N or T, when one comes before them.

    Args:
        visit: What was saved.
        person: Of whom.
        store: Where the other visits are.
        to_month: Until which age a weighing is N or T.
    """
    others = store.visits.of_person(visit.person_id)
    later = (
        other.visited_on
        for other in others
        if other.visited_on > visit.visited_on and _makes_a_trend(other)
    )
    first = min(later, default=None)
    if first is None or not _makes_a_trend(visit):
        return ""
    if completed_months(person.born_on, first) > to_month:
        return ""
    return tr(
        "Sudah ada kunjungan sesudah hari itu: buka dan simpan lagi supaya N/T-nya ikut dihitung."
    )


def _makes_a_trend(visit: Visit) -> bool:
    is_ours = visit.source is Source.POSYANDU and visit.setting is Setting.POSYANDU
    return is_ours and visit.number("weight_kg") is not None


def _vaccinator(workplace: Workplace, opening: Opening) -> str:
    """Return who gives the doses: the midwife signed in, else one who is present, else one."""
    if workplace.operator.role is Role.BIDAN:
        return workplace.operator.name
    midwives = [one for one in workplace.store.operators.all() if one.role is Role.BIDAN]
    midwives.sort(key=lambda one: one.id not in opening.operators)
    return midwives[0].name if midwives else ""


def _from_vial(lot: Lot, vaccinator: str) -> Immunization:
    return Immunization(
        vaccine=lot.vaccine,
        dose_number=0,
        source=ImmunizationSource.GIVEN_HERE,
        lot_number=lot.lot_number,
        expires_on=lot.expires_on,
        vaccinator=vaccinator or None,
    )


def usual_choices(person: Person, on: date) -> dict[str, str]:
    """Return what is chosen before anything is typed: children under two are measured lying."""
    months = completed_months(person.born_on, on)
    return {"posture": "lying" if months < STANDING_FROM_MONTH else "standing"}
