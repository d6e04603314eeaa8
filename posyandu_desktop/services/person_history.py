"""One person as the whole of the store knows them: visits, marks on them, and who changed what."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.group_education import GroupEducation
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session_day import is_late
from posyandu_desktop.domain.visit import Setting, Visit, VisitId, VisitStatus
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind

_JUDGING = frozenset({"record", "import", "judge_again"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One visit of the timeline.

    Attributes:
        recorded_by: Name of who recorded it, "" when nobody is named.
        corrected: Why it was last corrected; None when nothing saved was ever changed.
        taken_back: Why it no longer counts; None when it does.
        is_late: Whether it was written down after its day.
        is_outdated: Whether an earlier visit was corrected after this one was judged.
        is_half_corrected: Whether a change of it is typed and not saved.
        is_elsewhere: Whether another laptop recorded it, which alone may change it.
    """

    visit: Visit
    findings: tuple[Finding, ...]
    recorded_by: str
    is_corrected: bool = False
    corrected: Reason | None = None
    taken_back: Reason | None = None
    is_late: bool = False
    is_outdated: bool = False
    is_elsewhere: bool = False
    is_half_corrected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonHistory:
    """Everything of one person, newest visit first."""

    person: Person
    seen: tuple[Seen, ...]
    classes: tuple[GroupEducation, ...]
    lines: tuple[Line, ...]
    names: Mapping[OperatorId, str]

    @property
    def visits(self) -> tuple[Visit, ...]:
        """The visits that count, newest first."""
        return tuple(
            one.visit for one in self.seen if one.visit.status is not VisitStatus.ENTERED_IN_ERROR
        )

    @property
    def outdated(self) -> tuple[VisitId, ...]:
        """The visits that were judged before an earlier number was corrected."""
        return tuple(one.visit.id for one in self.seen if one.is_outdated)


def history_of(store: Store, content: ClinicalContent, person: Person) -> PersonHistory:
    """Read everything about somebody that the store's operator may read."""
    reading = Reading(store, content)
    visits = store.visits.of_person(person.id, with_errors=True)
    findings = reading.of_many(visits, store.visits.findings_of_many(one.id for one in visits))
    by_id: dict[UUID, Visit] = {visit.id: visit for visit in visits}
    lines = tuple(
        reading.line(line, by_id[line.entity_id]) if line.entity_id in by_id else line
        for line in store.person_journal.of(person.id)
    )
    names = {operator.id: operator.name for operator in store.operators.all()}
    by_visit: dict[UUID, list[Line]] = {}
    for line in lines:
        if line.kind == Kind.VISIT:
            by_visit.setdefault(line.entity_id, []).append(line)
    changed = [
        (
            visit.visited_on,
            max((one.seq for one in by_visit.get(visit.id, ()) if _changes(one)), default=0),
        )
        for visit in visits
    ]
    draft = store.drafts.of(person.id)
    typed = draft.visit_id if draft is not None else None
    elsewhere = store.pulled.foreign(visit.id for visit in visits)
    return PersonHistory(
        person=person,
        seen=tuple(
            _marked(seen, typed, elsewhere)
            for seen in (
                _seen(
                    reading.visit(visit),
                    findings.get(visit.id, ()),
                    by_visit.get(visit.id, ()),
                    names.get(visit.recorded_by, "") if visit.recorded_by else "",
                    changed,
                )
                for visit in visits
            )
        ),
        classes=store.classes.of_person(person.id),
        lines=lines,
        names=names,
    )


def _seen(
    visit: Visit,
    findings: tuple[Finding, ...],
    lines: Sequence[Line],
    recorded_by: str,
    changed: Sequence[tuple[date, int]],
) -> Seen:
    is_void = visit.status is VisitStatus.ENTERED_IN_ERROR
    corrections = [one for one in lines if _changes(one) and one.action == "change"]
    judged = max((one.seq for one in lines if _judges(one)), default=0)
    # The first line tells when it was written down; a correction only signs it anew.
    written = next((one.at for one in lines if one.action == "record"), None)
    return Seen(
        visit=visit,
        findings=findings,
        recorded_by=recorded_by,
        is_corrected=bool(corrections) and not is_void,
        corrected=_reason(corrections),
        taken_back=_reason([one for one in lines if one.action == "take_back"])
        if is_void
        else None,
        is_late=visit.setting is Setting.POSYANDU
        and written is not None
        and is_late(written, visit.visited_on, None),
        is_outdated=not is_void
        and any(day < visit.visited_on and seq > judged > 0 for day, seq in changed),
    )


def _marked(seen: Seen, typed: VisitId | None, elsewhere: Collection[VisitId]) -> Seen:
    seen = replace(seen, is_half_corrected=seen.visit.id == typed)
    return _elsewhere(seen) if seen.visit.id in elsewhere else seen


def _elsewhere(seen: Seen) -> Seen:
    """Return a visit of another laptop, whose journal is there: why it was taken back is not."""
    is_void = seen.visit.status is VisitStatus.ENTERED_IN_ERROR
    return replace(
        seen,
        is_elsewhere=True,
        is_corrected=seen.visit.status is VisitStatus.AMENDED,
        taken_back=Reason(Mistake.NOT_SO) if is_void else None,
    )


def _changes(line: Line) -> bool:
    """Say whether a line made something saved another, or let it come or go."""
    if line.action in {"take_back", "restore"}:
        return True
    return line.action == "change" and "reason" in line.change


def _judges(line: Line) -> bool:
    if line.action in _JUDGING:
        return True
    # News of a referral, or a class, changes a visit without anybody looking at its findings.
    return line.action == "change" and "recorded_at" in line.change["after"]


def _reason(lines: Sequence[Line]) -> Reason | None:
    told = [one.change["reason"] for one in lines if "reason" in one.change]
    return Reason.from_json(told[-1]) if told else None
