"""What others wrote on visits of this laptop: the Puskesmas answers referrals, and may correct.

A visit has one writer. An answer is taken over; anything else that differs is shown to people and
changes nothing here.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from posyandu_desktop.domain.meeting import Plain, State
from posyandu_desktop.domain.visit import Referral, ReferralState, Visit, VisitStatus
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.former import states
from posyandu_desktop.sync.pull.old_values import old_values
from posyandu_desktop.sync.pull.overtaken import is_overtaken
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.visit_parts import referral_of

_LATER: Final = tuple(ReferralState)
_FOLLOWED: Final = ("state", "arrived_on", "answered_on", "closed_on", "answer")
_STEPS: Final = slice(3, 8)
"""Where the journal has the same."""


class OwnVisits:
    """Looks at what came back of the visits recorded on this laptop."""

    def __init__(self, store: Store, server: str, origin: Origin, count: Count) -> None:
        self._store = store
        self._server = server
        self._origin = origin
        self._count = count

    def look_at(self, visit: Visit, came: Sequence[Fact]) -> None:
        """Take answers over, and note what somebody else has corrected."""
        shared = [fact for fact in came if fact.says["part"] == "referral"]
        known = {fact.key: self._says_nothing_new(visit, fact) for fact in shared}
        self._store.pulled.agree(self._server, shared)
        waits = self._store.outbox.entry(Kind.VISIT, visit.id) is not None
        head = next((fact for fact in came if fact.says["part"] == "visit"), None)
        if head is not None and head.device_id == self._origin.device_id is not None:
            if not waits and self._is_overtaken(visit, came):
                self._store.outbox.put(Kind.VISIT, visit.id)
                waits = True
            # Sent by ourselves as a whole, and perhaps changed here since.
            came = [fact for fact in came if fact.updated_at > head.updated_at]
        for fact in came:
            if waits and fact.says["part"] != "referral":
                continue
            if fact.says["part"] == "referral":
                if not known[fact.key]:
                    self._take_answer(visit, fact)
            elif fact.says["part"] != "visit":
                self._compare(visit, fact)

    def _says_nothing_new(self, visit: Visit, fact: Fact) -> bool:
        """Say whether this was agreed, or is older than that: the server was set back."""
        had = self._store.pulled_records.copy(self._server, fact.key)
        if had is None:
            return False

        def told(facts: Iterable[Fact]) -> State:
            return {"referral": _followed(next(iter(facts)))}

        def former(_name: str) -> list[Plain]:
            known = states(self._store.journal.of(Kind.VISIT, visit.id))
            return [_plain(*state["referral"][_STEPS]) for state in known if state.get("referral")]

        old = old_values(told, [had], [fact], former, {})
        if old:
            change = {"referral": {"ours": _followed(had), "theirs": _followed(fact)}}
            self._store.journal.write("lost", "pull", visit.id, change)
        return bool(old) or _followed(had) == _followed(fact)

    def _is_overtaken(self, visit: Visit, came: Sequence[Fact]) -> bool:
        receipt = self._store.outbox.receipt(Kind.VISIT, visit.id)
        if receipt is None or receipt.server != self._server:
            return False
        lines = self._store.journal.of(Kind.VISIT, visit.id)
        return is_overtaken(visit, states(lines), receipt, came)

    def _take_answer(self, visit: Visit, fact: Fact) -> None:
        referral = visit.referral
        said = fact.says["values"].get("")
        told = referral_of(said) if said and not fact.says["is_void"] else None
        if (
            referral is None
            or told is None
            or _LATER.index(told.state) < _LATER.index(referral.state)
        ):
            return
        answered = _answered(referral, told)
        if referral.answer and told.answer and told.answer not in referral.answer:
            self._note(visit, fact, "referral", referral.answer, told.answer)
            return
        if answered != referral:
            self._store.referrals.take_over(visit.id, answered)
            self._count.answers += 1

    def _compare(self, visit: Visit, fact: Fact) -> None:
        is_void = visit.status is VisitStatus.ENTERED_IN_ERROR
        if fact.says["part"] != "observations" or is_void:
            return
        for code, value in fact.says["values"].items():
            ours = visit.observations.get(code)
            theirs = None if fact.says["is_void"] else value
            if ours != theirs:
                self._note(visit, fact, code, ours, theirs)

    def _note(self, visit: Visit, fact: Fact, field: str, ours: Any, theirs: Any) -> None:
        self._count.differences += self._store.differences.add(
            Difference(
                kind=Kind.VISIT,
                entity_id=visit.id,
                field=field,
                ours=ours,
                theirs=theirs,
                ours_by=visit.recorded_by,
                ours_at=visit.recorded_at,
                device_id=fact.device_id,
                theirs_at=fact.updated_at,
            )
        )


def _followed(fact: Fact) -> Plain:
    """Return what became of a referral, as it is told, in one plain value."""
    said = None if fact.says["is_void"] else fact.says["values"].get("")
    return _plain(*(said[name] for name in _FOLLOWED)) if said else None


def _plain(*steps: str | None) -> Plain:
    return json.dumps(steps, ensure_ascii=False)


def _answered(referral: Referral, told: Referral) -> Referral:
    return replace(
        referral,
        state=told.state,
        arrived_on=told.arrived_on or referral.arrived_on,
        answered_on=told.answered_on or referral.answered_on,
        closed_on=told.closed_on or referral.closed_on,
        answer=referral.answer or told.answer,
    )
