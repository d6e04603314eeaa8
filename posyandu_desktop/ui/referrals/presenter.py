"""The open referrals, and what becomes of each, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial
from typing import cast

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Referral, ReferralState, Visit, VisitId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.referrals import Followed, FollowUp
from posyandu_desktop.ui.dates import DateProblem, parse_date, type_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.referrals.lines import Detail, detail_of, row_of
from posyandu_desktop.ui.texts.referrals import done_text, problem_texts, summary_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved
from posyandu_desktop.ui.widgets.rows import TableRow

_TAKE_BACK, _TAKE_BACK_OLDER = "Batalkan (Ctrl+Z)", "Ya, batalkan"


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One step being written down; `asks` names the text it wants, "" when it wants none."""

    step: ReferralState
    asks: str = ""
    day: str = ""
    text: str = ""
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows.

    `undo` names the button that takes back what was just done, or an older step that was asked
    about once.
    """

    rows: tuple[TableRow, ...] = ()
    summary: str = ""
    overdue: int = 0
    current: VisitId | None = None
    detail: Detail | None = None
    form: Form | None = None
    jump_to: str = ""
    undo: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO

    @property
    def typed(self) -> tuple[str, str] | None:
        """What would be lost of a step that is being written down."""
        return (self.form.day, self.form.text) if self.form is not None else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        follow_up: Knows the open referrals and moves them on.
        open_visit: Opens the visit a referral was made at.
        changed: Hears that something was saved, and waits for upload now.
        leave: Goes back to the day.
    """

    follow_up: FollowUp
    open_visit: Callable[[Visit], None]
    changed: Callable[[], None]
    leave: Callable[[], None]


class ReferralsScreen(FormPresenter[State, View[State]]):
    """The list of open referrals, the overdue first."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._listed: dict[VisitId, Followed] = {}
        self._undoable: Followed | None = None
        self._state = self._list(State())
        self._unsaved = Unsaved(self._state.typed)

    def today(self) -> date:
        """Return the day on this laptop's clock."""
        return self._desk.follow_up.today()

    def person_in_hand(self) -> PersonId | None:
        """Return whose referral is in hand, None while there is none."""
        one = self._one()
        return one.person.id if one else None

    def looked_at(self, key: object) -> None:
        """Show the referral of a row."""
        found = cast("VisitId | None", key)
        if found != self._state.current:
            was_asked = self._state.undo == _TAKE_BACK_OLDER
            self._show(self._in_hand(self._quiet() if was_asked else self._state, found))

    def begin(self, step: ReferralState) -> None:
        """Open the form of a step of the referral in hand."""
        detail, one = self._state.detail, self._one()
        if one is None or detail is None or step not in detail.steps:
            return
        today = self.today()
        asks, text = "", ""
        if step is ReferralState.ANSWERED:
            asks, text = tr("Jawaban"), one.referral.answer or ""
        elif step is ReferralState.CLOSED and one.referral.answered_on is None:
            asks = tr("Alasan")
        form = Form(step=step, asks=asks, day=type_date(today), text=text)
        self._unsaved.keep((form.day, form.text))
        self._show(replace(self._quiet(), form=form, jump_to="answer" if asks else "on"))

    def typed(self, name: str, text: str) -> None:
        """Take over the day ("on") or the words ("answer") of the step."""
        form = self._state.form
        if form is not None:
            self._unsaved.changed()
            problems = {field: words for field, words in form.problems.items() if field != name}
            changed = {"day" if name == "on" else "text": text}
            form = replace(form, problems=problems, **changed)  # type: ignore[arg-type]  # texts only
            self._show(replace(self._state, form=form, jump_to=""))

    def save(self) -> None:
        """Write the step down, or say what is missing."""
        form, one = self._state.form, self._one()
        if form is None or one is None:
            return
        # What was said before is said again, and the cursor goes there again.
        self._show(replace(self._state, jump_to=""))
        on = parse_date(form.day, today=self.today(), future=True)
        if isinstance(on, DateProblem):
            self._point_out({"on": on.text})
            return
        advance = self._desk.follow_up.advance
        self._do(partial(advance, one.visit.id, form.step, on, form.text), one, undoable=one)

    def undo(self) -> None:
        """Take back what was just done; an older step of the row in hand only when asked twice."""
        chosen, detail = self._one(), self._state.detail
        if self._state.form is not None:
            return
        if (one := self._undoable) is not None:
            self._do(partial(self._desk.follow_up.reopen, one.visit.id), one, undoable=None)
        elif chosen is not None and detail is not None and detail.can_undo:
            self._undoable = chosen
            words = tr("Batalkan langkah terakhir {name}? Tekan Ctrl+Z sekali lagi.").format(
                name=chosen.person.name
            )
            self._show(replace(self._said(words, Tone.WATCH), undo=_TAKE_BACK_OLDER))

    def open_row(self, key: object) -> None:
        """Open the visit a referral was made at."""
        if self._state.form is None:
            self._desk.open_visit(self._listed[cast("VisitId", key)].visit)

    def back(self) -> None:
        """Close the form, or go back to the day."""
        if self._state.form is None:
            self._desk.leave()
        elif self.put_aside():
            self._unsaved.keep(None)
            self._show(replace(self._quiet(), form=None))

    def _do(
        self,
        act: Callable[[], Referral | tuple[Problem, ...]],
        one: Followed,
        undoable: Followed | None,
    ) -> None:
        try:
            moved = act()
        except PosyanduError as error:
            self._show(self._said(error.sentence, Tone.ACT))
            return
        if not isinstance(moved, Referral):
            self._point_out(problem_texts(moved))
            return
        self._undoable = undoable
        self._unsaved.keep(None)
        state = self._list(replace(self._state, form=None, jump_to="", current=one.visit.id))
        self._show(
            replace(
                state,
                message=done_text(one.person.name, moved.state, taken_back=undoable is None),
                message_tone=Tone.GOOD,
                undo=_TAKE_BACK if undoable else "",
            )
        )
        self._desk.changed()

    def _point_out(self, problems: dict[str, str]) -> None:
        form = self._state.form
        at_fields = {name: words for name, words in problems.items() if name != "referral"}
        if form is None or not at_fields:
            self._show(self._said(" ".join(problems.values()), Tone.WATCH))
            return
        self._show(
            replace(
                self._state,
                form=replace(form, problems=at_fields),
                jump_to=next(iter(at_fields)),
            )
        )

    def _list(self, state: State) -> State:
        """Return the state with the list as it is on disk; the row in hand stays, or the next."""
        place = list(self._listed).index(state.current) if state.current in self._listed else 0
        found = self._desk.follow_up.open()
        self._listed = {one.visit.id: one for one in found}
        ids = list(self._listed)
        current = state.current
        if current not in self._listed:
            current = ids[min(place, len(ids) - 1)] if ids else None
        overdue = sum(one.is_overdue for one in found)
        after_days = self._desk.follow_up.overdue_after_days
        listed = replace(
            state,
            rows=tuple(row_of(one) for one in found),
            summary=summary_text(len(found), overdue, after_days),
            overdue=overdue,
        )
        return self._in_hand(listed, current)

    def _in_hand(self, state: State, visit_id: VisitId | None) -> State:
        one = self._listed.get(visit_id) if visit_id else None
        detail = detail_of(one, self.today()) if one else None
        return replace(state, current=visit_id, detail=detail)

    def _one(self) -> Followed | None:
        return self._listed.get(self._state.current) if self._state.current else None

    def _quiet(self) -> State:
        self._undoable = None
        return replace(self._state, message="", undo="", jump_to="")

    def _said(self, message: str, tone: Tone) -> State:
        return replace(self._state, message=message, message_tone=tone, undo="")
