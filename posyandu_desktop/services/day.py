"""The session day (hari buka): who came, who is awaited, how the day stands."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import uuid4

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.expected import Topic
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.arrivals import Arrival
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import UploadState
from posyandu_desktop.store.roster import Awaited

SEARCH_LIMIT = 50
"""How many people a search lists; who is not among them is found with one more letter."""

AWAITED_SHOWN = 100
"""How many of the awaited a screen lists; the search finds everybody."""


SHOWN_CODES = frozenset({"weight_kg"})
"""What figures and lists ask of a visit: six hundred visits have eight thousand observations."""


@dataclass(frozen=True, slots=True)
class Served:
    """Somebody whose visit of this session is saved; `changing` is one with a draft over it."""

    person: Person
    visit: Visit
    findings: tuple[Finding, ...]
    upload: UploadState
    changing: bool = False

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
    """Somebody who is here, or whose visit, here or at home, is typed but not saved yet.

    `saved_at` is when the draft was kept, None when nothing was typed yet; `arrival` is None for
    a home visit and for a draft of another day. `corrects` is the day of the saved visit that is
    being changed, None where the draft is a visit of its own.
    """

    person: Person
    saved_at: datetime | None
    setting: Setting = Setting.POSYANDU
    arrival: Arrival | None = None
    corrects: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """Everything the session window shows.

    `under_five` is S (registered and active, present or not), `came` counts who was served or is
    known to be here, `awaited_count` everybody active who has neither come nor is being served.
    `awaited` is the first of them, gravest first, of one topic when that was asked for; `by_topic`
    counts them all. Whoever is visited at home has not come.
    """

    session: Session
    served: tuple[Served, ...]
    in_progress: tuple[InProgress, ...]
    awaited: tuple[Awaited, ...]
    awaited_count: int
    under_five: int
    came: int
    by_topic: Mapping[Topic, int] = field(default_factory=dict)

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


def look_at(
    store: Store,
    session: Session,
    content: ClinicalContent | None = None,
    topic: Topic | None = None,
    codes: Collection[str] | None = None,
) -> Day:
    """Return how the session stands now.

    Args:
        store: The open store.
        session: Which session.
        content: With it, what the store's operator may not read is left out of the findings.
        topic: The awaited of this topic only; None is all of them.
        codes: The observations of the visits that are wanted; None reads them all.
    """
    visits = store.visits.of_session(session.id, codes=codes)
    people = store.people.get_many([visit.person_id for visit in visits])
    findings = store.visits.findings_of_many([visit.id for visit in visits])
    if content is not None:
        findings = Reading(store, content).of_many(visits, findings)
    states = store.outbox.states([visit.id for visit in visits])
    drafts = store.drafts.all()
    changing = {draft.visit_id for draft in drafts}
    served = tuple(
        Served(
            people[visit.person_id],
            visit,
            findings.get(visit.id, ()),
            states[visit.id],
            visit.id in changing,
        )
        for visit in visits
    )
    return Day(
        session=session,
        served=served,
        in_progress=_in_progress(store, session, served, drafts),
        awaited=awaited_for(store, session, topic),
        awaited_count=store.roster.count_awaited(session),
        under_five=store.roster.count_under_five(session.held_on),
        came=store.roster.count_came(session),
        by_topic=store.roster.count_by_topic(session),
    )


def awaited_for(store: Store, session: Session, topic: Topic | None) -> tuple[Awaited, ...]:
    """Return the first of those who have not come, of one topic, or of all."""
    return store.roster.awaited(session, AWAITED_SHOWN, topic)


def find(store: Store, session: Session, text: str) -> tuple[Found, ...]:
    """Return who may be meant, those whose names are only spelt alike behind the others."""
    came = store.sessions.attended(session.id)
    return tuple(
        Found(hit.person, hit.person.id in came, hit.alike)
        for hit in store.people.look_up(text, SEARCH_LIMIT, session.held_on)
    )


def _in_progress(
    store: Store, session: Session, served: Sequence[Served], typed: Sequence[Draft]
) -> tuple[InProgress, ...]:
    """Return who is here, the first to come in front, then what else is half typed.

    A draft over a visit of this session stands beside that visit, and is not here.
    """
    came, visits = {one.person.id for one in served}, {one.visit.id for one in served}
    arrivals = [one for one in store.arrivals.of_session(session.id) if one.person_id not in came]
    drafts = {
        draft.person_id: draft
        for draft in typed
        if draft.visit_id not in visits or draft.setting is Setting.HOME
    }
    here = {one.person_id for one in arrivals}
    gone = store.arrivals.gone_home(session.id) - drafts.keys() if arrivals else frozenset()
    people = store.people.get_many([*here, *drafts])
    waiting = []
    for arrival in arrivals:
        if arrival.person_id in gone:
            continue
        draft = drafts.get(arrival.person_id)
        setting = draft.setting if draft else Setting.POSYANDU
        saved_at = draft.saved_at if draft else None
        corrects = _corrected_on(store, draft) if draft else None
        person = people[arrival.person_id]
        waiting.append(InProgress(person, saved_at, setting, arrival, corrects))
    others = (
        InProgress(
            people[draft.person_id],
            draft.saved_at,
            draft.setting,
            corrects=_corrected_on(store, draft),
        )
        for draft in drafts.values()
        if draft.person_id not in here
    )
    return (*waiting, *others)


def _corrected_on(store: Store, draft: Draft) -> date | None:
    visit = store.visits.find(draft.visit_id)
    return visit.visited_on if visit is not None else None


def gravest(findings: Sequence[Finding]) -> Finding | None:
    """Return the finding to show where there is room for one."""
    return max(findings, key=lambda finding: finding.severity, default=None)
