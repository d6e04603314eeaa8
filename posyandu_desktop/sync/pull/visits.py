"""What came of visits: others' are rebuilt and read-only; ours stay as their writer left them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final
from uuid import UUID

from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import OperatorId, Role
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import SessionDay
from posyandu_desktop.domain.visit import (
    CardVersion,
    Setting,
    Source,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact, Foreign
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.pull.named import meet_operators, operator_of
from posyandu_desktop.sync.pull.own_visits import OwnVisits
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.visit_parts import (
    BY_PART,
    finding_of,
    moment_of,
    put,
    values_of,
)

_NAMED: Final = ("by", "verified_by", "told", "signed")


class VisitsIn:
    """Puts what the server says of visits into one open store.

    Args:
        store: The store, with a journal in nobody's name.
        server: The server's address.
        origin: This posyandu and this laptop.
        count: Where it is counted.
    """

    def __init__(self, store: Store, server: str, origin: Origin, count: Count) -> None:
        self._store = store
        self._origin = origin
        self._count = count
        self._own = OwnVisits(store, server, origin, count)
        self._known: set[OperatorId] = set()

    def take(self, visit_id: VisitId) -> bool:
        """Put what came of one visit in its place; return False while it is not whole yet."""
        pulled = self._store.pulled
        came = pulled.came_of(visit_id)
        here = self._store.visits.find(visit_id)
        where = pulled.foreign([visit_id]).get(visit_id)
        if here is not None and where is None:
            self._own.look_at(here, came)
        elif not self._rebuild(here, where, visit_id, came):
            return False
        pulled.done_with(came)
        return True

    def _rebuild(
        self, here: Visit | None, where: Foreign | None, visit_id: VisitId, came: Sequence[Fact]
    ) -> bool:
        head = next((fact for fact in came if fact.says["part"] == "visit"), None)
        visit = here
        if head is not None:
            visit = self._headed(here, visit_id, head)
        if visit is None:
            return False
        met = self._meet_people(came)
        parts = dict(where.parts) if where else {}
        known = self._store.visits.findings_of(visit_id) if here else ()
        found = {one.code: one for one in known}
        is_void = visit.status is VisitStatus.ENTERED_IN_ERROR
        for fact in came:
            former = parts.pop(fact.key, ())
            values = values_of(fact, of_void_visit=is_void)
            if fact.says["part"] == "findings":
                put(found, former, {code: finding_of(code, *said) for code, said in values.items()})
            elif fact.says["part"] != "visit":
                visit = BY_PART[fact.says["part"]](visit, former, values, fact.says)
            if len(values) > 1 or fact.says["part"] == "findings":
                parts[fact.key] = tuple(values)
        self._keep((here, where), self._unsigned(visit), tuple(found.values()), (parts, came))
        # Not before: of a visit that makes no sense, those it named are not kept either.
        self._known |= met
        return True

    def _unsigned(self, visit: Visit) -> Visit:
        """Return the visit without signatures of a kader: where nobody gave a dose, she stands."""
        by = self._store.operators.find(visit.recorded_by) if visit.recorded_by else None
        if by is None or by.role is not Role.KADER:
            return visit
        doses = (
            replace(dose, signed_by=None, vaccinator=None) if dose.signed_by == by.id else dose
            for dose in visit.immunizations
        )
        return replace(visit, immunizations=tuple(doses))

    def _headed(self, here: Visit | None, visit_id: VisitId, head: Fact) -> Visit | None:
        """Return the visit with what its Encounter says, or None while its person is unknown."""
        says = head.says
        told = UUID(says["person_id"]) if says["person_id"] else None
        person = self._store.people.known_as(PersonId(told)) if told else None
        if person is None or not says["visited_on"]:
            return None
        visit = here or Visit(
            id=visit_id,
            person_id=person.id,
            visited_on=date.fromisoformat(says["visited_on"]),
            cards=(),
        )
        status = VisitStatus.ENTERED_IN_ERROR if says["is_void"] else VisitStatus.FINISHED
        if not says["is_void"] and here is not None and here.status is VisitStatus.AMENDED:
            status = VisitStatus.AMENDED
        return replace(
            visit,
            person_id=person.id,
            visited_on=date.fromisoformat(says["visited_on"]),
            cards=tuple(CardVersion(code=code, version=version) for code, version in says["cards"]),
            recorded_by=operator_of(says["by"]),
            recorded_at=moment_of(says["recorded_at"]),
            setting=Setting(says["setting"]),
            source=Source(says["source"]) if says["source"] in set(Source) else Source.POSYANDU,
            session_id=self._session(head),
            status=status,
            verified_by=operator_of(says["verified_by"]),
            verified_at=moment_of(says["verified_at"]),
        )

    def _session(self, head: Fact) -> SessionId | None:
        """Return the session day a visit names; one nobody opened travels in its visits only."""
        told = head.says["session"]
        if not told:
            return None
        session_id = SessionId(UUID(told))
        if self._store.pulled_days.find(session_id) is None:
            held_on = date.fromisoformat(head.says["visited_on"])
            self._store.pulled_days.save(
                Session(id=session_id, held_on=held_on), SessionDay(session_id=session_id)
            )
            if head.device_id != self._origin.device_id or head.device_id is None:
                key = (Kind.SESSION, session_id)
                self._store.pulled_records.mark_foreign(key, head.device_id, head.updated_at)
        return session_id

    def _meet_people(self, came: Sequence[Fact]) -> set[OperatorId]:
        """Know by name whom a visit names, and return who they are; they have no PIN here."""
        said = (fact.says.get(name) for fact in came for name in _NAMED)
        new = [one for one in said if (id_ := operator_of(one)) and id_ not in self._known]
        meet_operators(self._store, new)
        return {id_ for one in new if (id_ := operator_of(one))}

    def _keep(
        self,
        before: tuple[Visit | None, Foreign | None],
        visit: Visit,
        findings: tuple[Finding, ...],
        came: tuple[Mapping[str, tuple[str, ...]], Sequence[Fact]],
    ) -> None:
        (here, where), (parts, facts) = before, came
        updated_at = max(fact.updated_at for fact in facts)
        # Only what leads a record names the laptop it comes from.
        head = next((fact for fact in facts if fact.says["part"] == "visit"), None)
        device_id = head.device_id if head else where.device_id if where else None
        is_ours = here is None and device_id is not None and device_id == self._origin.device_id
        if here is None or visit != here or findings != self._store.visits.findings_of(visit.id):
            self._store.visits.save_pulled(visit, findings)
            if here is None:
                self._count.visits_new += 1
            else:
                self._count.visits_changed += 1
        if not is_ours:
            # One of ours that this file lost comes back as ours.
            self._store.pulled.mark_foreign(visit.id, Foreign(device_id, updated_at, parts))
