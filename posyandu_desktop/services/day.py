"""The session day (hari buka): who came, who is awaited, how the day stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import uuid4

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import UploadState
from posyandu_desktop.store.roster import Awaited

SEARCH_LIMIT = 50
"""How many people a search lists; who is not among them is found with one more letter."""

AWAITED_SHOWN = 100
"""How many of the awaited a screen lists; the search finds everybody."""


@dataclass(frozen=True, slots=True)
class Served:
    """Somebody whose visit of this session is saved."""

    person: Person
    visit: Visit
    findings: tuple[Finding, ...]
    upload: UploadState

    def is_under_five(self) -> bool:
        """Whether this visit counts among the balita of the session (0 to 59 months)."""
        return completed_months(self.person.born_on, self.visit.visited_on) < 60

    def is_weighed(self) -> bool:
        """Whether a weight was taken."""
        return self.visit.number("weight_kg") is not None

    def finding(self, rule: str) -> Finding | None:
        """Return what one rule said about this visit."""
        return next((finding for finding in self.findings if finding.rule == rule), None)

    def has_gained(self) -> bool:
        """Whether this is a balita whose weight trend is N."""
        trend = self.finding("weight_trend")
        return self.is_under_five() and trend is not None and trend.code == "weight_trend.gained"

    def needs_referral(self) -> bool:
        """Whether somebody has to act on this visit."""
        return self.visit.referral is not None or any(
            finding.severity >= Severity.ACT for finding in self.findings
        )


@dataclass(frozen=True, slots=True)
class InProgress:
    """Somebody whose visit, here or at home, is typed but not saved yet."""

    person: Person
    saved_at: datetime
    setting: Setting = Setting.POSYANDU


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Everything the session window shows.

    `under_five` is S (registered and active, present or not), `awaited_count` everybody active who
    has neither come nor is being served; `awaited` is the first of them, gravest first. Whoever is
    visited at home has not come.
    """

    session: Session
    served: tuple[Served, ...]
    in_progress: tuple[InProgress, ...]
    awaited: tuple[Awaited, ...]
    awaited_count: int
    under_five: int

    def weighed(self) -> tuple[Served, ...]:
        """Return D: the balita weighed in this session."""
        return tuple(one for one in self.served if one.is_under_five() and one.is_weighed())

    def gained(self) -> tuple[Served, ...]:
        """Return those of D whose weight trend is N."""
        return tuple(one for one in self.weighed() if one.has_gained())

    def to_refer(self) -> tuple[Served, ...]:
        """Return those somebody has to act on."""
        return tuple(one for one in self.served if one.needs_referral())


@dataclass(frozen=True, slots=True)
class Found:
    """Somebody the search found, whether they came today, and whether they are only spelt alike."""

    person: Person
    came: bool
    alike: bool = False


def open_session(store: Store, operator: Operator, today: date) -> Session:
    """Return today's session, started now unless it was already.

    Raises:
        CannotSave: The disk did not take it.
    """
    session = store.sessions.on(today)
    if session is None:
        session = Session(id=SessionId(uuid4()), held_on=today, opened_by=operator.id)
        store.sessions.save(session)
    return session


def look_at(store: Store, session: Session) -> Day:
    """Return how the session stands now."""
    visits = store.visits.of_session(session.id)
    people = store.people.get_many([visit.person_id for visit in visits])
    findings = store.visits.findings_of_many([visit.id for visit in visits])
    states = store.outbox.states([visit.id for visit in visits])
    served = tuple(
        Served(people[visit.person_id], visit, findings.get(visit.id, ()), states[visit.id])
        for visit in visits
    )
    came = {one.person.id for one in served}
    begun = _in_progress(store, came)
    here = {one.person.id for one in begun if one.setting is Setting.POSYANDU}
    awaited = tuple(
        one for one in store.roster.awaited(session, AWAITED_SHOWN) if one.person.id not in here
    )
    return Day(
        session=session,
        served=served,
        in_progress=begun,
        awaited=awaited,
        awaited_count=store.roster.count_awaited(session)
        - sum(one.person.status is PersonStatus.ACTIVE and one.person.id in here for one in begun),
        under_five=store.roster.count_under_five(session.held_on),
    )


def find(store: Store, session: Session, text: str) -> tuple[Found, ...]:
    """Return who may be meant, those whose names are only spelt alike behind the others."""
    came = store.sessions.attended(session.id)
    return tuple(
        Found(hit.person, hit.person.id in came, hit.alike)
        for hit in store.people.look_up(text, SEARCH_LIMIT, session.held_on)
    )


def _in_progress(store: Store, came: set[PersonId]) -> tuple[InProgress, ...]:
    drafts = [
        draft
        for draft in store.drafts.all()
        if draft.person_id not in came or draft.setting is Setting.HOME
    ]
    people = store.people.get_many([draft.person_id for draft in drafts])
    return tuple(
        InProgress(people[draft.person_id], draft.saved_at, draft.setting) for draft in drafts
    )


def gravest(findings: Sequence[Finding]) -> Finding | None:
    """Return the finding to show where there is room for one."""
    return max(findings, key=lambda finding: finding.severity, default=None)
