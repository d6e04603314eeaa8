"""An older word of our own about a visit that reached the server after a newer one.

A request nobody answered may lie somewhere on the way and be done long after the one that was sent
instead. A visit has one writer, so the server refuses neither; what it holds then is told anew.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.store.outbox import Receipt
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.former import visit_in

Slots = Mapping[tuple[str, str], Any]
"""What a visit says, by the part of it and the code there."""

_OBSERVED: Final = "observations"
_DOSES: Final = "doses"
_SUPPLEMENTS: Final = "supplements"
_TOPICS: Final = "topics"
_PARTS: Final = frozenset({_OBSERVED, _DOSES, _SUPPLEMENTS, _TOPICS})


def is_overtaken(
    visit: Visit, states: Iterable[Mapping[str, Any]], receipt: Receipt, came: Sequence[Fact]
) -> bool:
    """Say whether the server holds a former state of a visit instead of the one it acknowledged.

    Args:
        visit: The visit, of which nothing waits to be sent.
        states: All states of it, as the journal tells.
        receipt: The server's last word on it.
        came: What was read of it now, its Encounter among it, as this laptop wrote it.
    """
    head = next(fact for fact in came if fact.says["part"] == "visit")
    if not receipt.version or head.version == receipt.version:
        return False
    held, ours = _held(came), _said(visit)
    other = {slot: value for slot, value in held.items() if value != ours.get(slot)}
    # What nobody ever typed here was written by somebody else, and is shown to people.
    former = [_said(visit_in(visit, dict(state)), state) for state in states]
    return bool(other) and all(
        any(state.get(slot) == value for state in former) for slot, value in other.items()
    )


def _held(facts: Iterable[Fact]) -> Slots:
    return {
        (fact.says["part"], code): None if fact.says["is_void"] else _plain(fact, value)
        for fact in facts
        if fact.says["part"] in _PARTS
        for code, value in fact.says["values"].items()
    }


def _plain(fact: Fact, value: Any) -> Any:
    if fact.says["part"] == _DOSES:
        return value.get("not_given") is None
    return value if fact.says["part"] in {_OBSERVED, _SUPPLEMENTS} else True


def _said(visit: Visit, state: Mapping[str, Any] | None = None) -> Slots:
    status = visit.status if state is None else state.get("status", visit.status)
    if status == VisitStatus.ENTERED_IN_ERROR:
        return {}
    given = {f"{one.vaccine}/{one.dose_number}": True for one in visit.immunizations}
    held = {f"{one.vaccine}/{one.dose_number}": False for one in visit.doses_not_given}
    return {
        **{(_OBSERVED, code): value for code, value in visit.observations.items()},
        **{(_DOSES, slot): is_given for slot, is_given in (held | given).items()},
        **{(_SUPPLEMENTS, one.kind.value): one.quantity for one in visit.supplements},
        **{(_TOPICS, topic): True for topic in visit.education},
    }
