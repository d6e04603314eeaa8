"""Close a session day: what is open, what it came to, the sign-off; nothing is ever blocked."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from posyandu_desktop.domain.advice import advise
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding, Severity
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.session_day import BandCounts, Closing, Summary, served_by_group
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Setting, Supplement
from posyandu_desktop.services.day import Day, Served, look_at
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.services.half_corrected import Corrected, half_corrected
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.services.session_opening import late_visits, lots_of
from posyandu_desktop.services.unserved import Unserved, steps_of, unserved
from posyandu_desktop.store.open import Store

SWEEPING_SHOWN = 100
BACKUP = "backup"
BANDS = ((0, 5), (6, 11), (12, 23), (24, 59))
"""The ages of the posyandu's monthly form, in completed months (domain reference 6.1)."""

_TREND_LETTERS = {
    "weight_trend.gained": "N",
    "weight_trend.not_gained": "T",
    "weight_trend.not_gained_again": "T",
    "weight_trend.not_weighed_last_month": "O",
    "weight_trend.returned_after_not_gained": "O",
    "weight_trend.first": "B",
}
_VITAMIN_A = "vitamin_a"


@dataclass(frozen=True, slots=True)
class AtRisk:
    """Somebody who did not come, and the gravest finding of their last visit."""

    person: Person
    reason: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Checklist:
    """What is still open on a day.

    Attributes:
        drafts: Whose visit of this day is typed and not saved.
        unserved: Who came, with nothing saved and nothing typed, gone home or not.
        steps: At which of the five steps those are who came.
        corrections: Whose saved visit of another day, or at home, is half corrected; it is no
            part of this day, so what is signed off does not name it.
        unreferred: Who should be referred and is not.
        incomplete_doses: Who got a dose without a lot or without a vaccinator.
        sweeping: Who is awaited, is at high risk and did not come; gravest first.
        refused: How many records the server refused.
        waiting: How many records wait for a signal.
        backed_up_at: When the last backup was made, None before the first.
    """

    drafts: tuple[Person, ...]
    unreferred: tuple[Person, ...]
    incomplete_doses: tuple[Person, ...]
    sweeping: tuple[AtRisk, ...]
    refused: int
    waiting: int
    backed_up_at: datetime | None
    unserved: tuple[Unserved, ...] = ()
    steps: Mapping[PersonId, int] = field(default_factory=dict)
    corrections: tuple[Corrected, ...] = ()

    @property
    def waiting_here(self) -> tuple[Person, ...]:
        """Who came, was not served and did not go home."""
        return tuple(one.person for one in self.unserved if not one.went_home)

    @property
    def went_home(self) -> tuple[Person, ...]:
        """Who came and went home before they were served."""
        return tuple(one.person for one in self.unserved if one.went_home)

    def is_backed_up(self, day: date) -> bool:
        """Say whether there is a backup of that day or later."""
        at = self.backed_up_at
        return at is not None and at.astimezone().date() >= day

    def open_points(self, today: date) -> dict[str, tuple[str, ...]]:
        """Return what is open, by its code, with the names there are."""
        points: dict[str, tuple[str, ...]] = {
            "drafts": _names(self.drafts),
            "unserved": _names(self.waiting_here),
            "unreferred": _names(self.unreferred),
            "incomplete_doses": _names(self.incomplete_doses),
            "sweeping": _names(one.person for one in self.sweeping),
        }
        found = {code: names for code, names in points.items() if names}
        if self.refused:
            found["refused"] = (str(self.refused),)
        if self.waiting:
            found["waiting"] = (str(self.waiting),)
        if not self.is_backed_up(today):
            found["backup"] = ()
        return found


def look_through(
    store: Store, content: ClinicalContent, session: Session, today: date
) -> tuple[Checklist, Summary]:
    """Return what is still open on a day, and the day in counts as it stands now."""
    day = look_at(store, session)
    checklist = _check(store, content, day)
    return checklist, _summary(store, content, day, checklist, today)


def look_again(
    store: Store, session: Session, found: Checklist, summary: Summary
) -> tuple[Checklist, Summary]:
    """Return both as they are once somebody went home or came back; nothing else is read anew."""
    served = store.sessions.attended(session.id).keys() | {person.id for person in found.drafts}
    again = replace(found, unserved=unserved(store, session, served))
    return again, replace(summary, went_home=_names(again.went_home))


def last_backup(store: Store) -> datetime | None:
    """Return when the last backup was made, None before the first."""
    lines = store.journal.of(BACKUP, store.posyandu.get().id)
    return lines[-1].at if lines else None


def note_backup(store: Store, name: str) -> None:
    """Remember that a backup was made.

    Raises:
        CannotSave: The disk did not take it.
    """
    store.journal.write("save", BACKUP, store.posyandu.get().id, {"file": name})


def close_day(
    store: Store,
    content: ClinicalContent,
    session: Session,
    operator: Operator,
    *,
    note: str,
    now: datetime,
) -> Summary:
    """Sign a day off with what it came to; what is open is named in it. All, or nothing.

    A day nobody opened is closed as well: it began when it was signed off.

    Raises:
        CannotSave: The disk did not take it.
    """
    with store.transaction():
        kept = store.session_days.get(session.id)
        if kept.started_at is None:
            store.session_days.begin(session.id, kept.opening, now)
        _, summary = look_through(store, content, session, now.astimezone().date())
        store.session_days.close(
            session.id, Closing(at=now, by=operator.id, summary=summary, note=note.strip())
        )
    return summary


def _check(store: Store, content: ClinicalContent, day: Day) -> Checklist:
    counts = store.outbox.counts()
    begun = _begun(store, day.session)
    waits = {person.id for person in begun}
    at_risk = store.session_counts.absent_at_risk(day.session.id, Severity.ACT, SWEEPING_SHOWN)
    people = store.people.get_many(list(at_risk))
    reading = Reading(store, content)
    return Checklist(
        drafts=begun,
        unreferred=tuple(
            one.person for one in day.served if _should_be_referred(one, store, content)
        ),
        incomplete_doses=tuple(one.person for one in day.served if _lacks_a_lot(one)),
        sweeping=tuple(
            AtRisk(people[person_id], reading.gravest(*reason))
            for person_id, reason in at_risk.items()
            if person_id not in waits
        ),
        refused=counts.rejected,
        waiting=counts.waiting,
        backed_up_at=last_backup(store),
        unserved=unserved(store, day.session, waits | {one.person.id for one in day.served}),
        steps=steps_of(store, day.session),
        corrections=half_corrected(store, waits),
    )


def _summary(
    store: Store, content: ClinicalContent, day: Day, found: Checklist, today: date
) -> Summary:
    visits = [one.visit for one in day.served]
    doses = [dose for visit in visits for dose in _given(visit.immunizations)]
    return Summary(
        people=len({one.person.id for one in day.served}),
        bands=_bands(store, day),
        served=served_by_group(
            (one.person.id, _groups_of(one, store, content)) for one in day.served
        ),
        doses=dict(Counter(f"{dose.vaccine} {dose.dose_number}" for dose in doses)),
        not_given=dict(Counter(one.reason.value for v in visits for one in v.doses_not_given)),
        capsules=dict(Counter(had.kind.value for had in _capsules(day, content))),
        referrals=dict(Counter(v.referral.target.value for v in visits if v.referral)),
        open_points=found.open_points(today),
        went_home=_names(found.went_home),
        lots=lots_of(store, day.session),
        late=len(late_visits(store, day.session)),
    )


def _capsules(day: Day, content: ClinicalContent) -> list[Supplement]:
    rules = content.supplement_rules
    handed_out = (had for one in day.served for had in one.visit.supplements)
    return [had for had in handed_out if rules.rule(had.kind).family.startswith(_VITAMIN_A)]


def _begun(store: Store, session: Session) -> tuple[Person, ...]:
    ids = [
        draft.person_id
        for draft in store.drafts.all()
        if draft.session_id == session.id and draft.setting is Setting.POSYANDU
    ]
    people = store.people.get_many(ids)
    return tuple(people[person_id] for person_id in ids)


def _should_be_referred(one: Served, store: Store, content: ClinicalContent) -> bool:
    if one.visit.referral is not None or not any(
        finding.severity >= Severity.WATCH for finding in one.findings
    ):
        return False
    rules = content.advice_rules
    known = sorted(
        (finding for finding in one.findings if finding.code in rules.findings),
        key=lambda finding: -finding.severity,
    )
    months = completed_months(one.person.born_on, one.visit.visited_on)
    groups = _groups_of(one, store, content)
    by_age = rules.referral.cluster_by_age(groups, months)
    return any(step.refer_to is not None for step in advise(known, rules, by_age, months))


def _lacks_a_lot(one: Served) -> bool:
    given = _given(one.visit.immunizations)
    return any(not (dose.lot_number and dose.vaccinator) for dose in given)


def _given(doses: Sequence[Immunization]) -> list[Immunization]:
    return [dose for dose in doses if dose.source is ImmunizationSource.GIVEN_HERE]


def _bands(store: Store, day: Day) -> tuple[BandCounts, ...]:
    on = day.session.held_on
    ages = [completed_months(born_on, on) for born_on in store.session_counts.births_under_five(on)]
    weighed = [
        (completed_months(one.person.born_on, one.visit.visited_on), _letter(one))
        for one in day.weighed()
    ]
    return tuple(
        BandCounts(
            from_month=first,
            to_month=last,
            registered=sum(first <= months <= last for months in ages),
            weighed=sum(first <= months <= last for months, _ in weighed),
            trends=dict(
                Counter(letter for months, letter in weighed if first <= months <= last and letter)
            ),
        )
        for first, last in BANDS
    )


def _letter(one: Served) -> str:
    trend = one.finding("weight_trend")
    return _TREND_LETTERS.get(trend.code, "") if trend else ""


def _groups_of(one: Served, store: Store, content: ClinicalContent) -> tuple[LifeCycleGroup, ...]:
    episodes = episodes_of(store, one.person.id)
    return content.groups(one.person, one.visit.visited_on, episodes)


def _names(people: Iterable[Person]) -> tuple[str, ...]:
    return tuple(person.name for person in people)
