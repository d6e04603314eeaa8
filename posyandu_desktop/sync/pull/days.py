"""Session days of other laptops: several may work at one, and any of them closes it."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final
from uuid import UUID

from posyandu_desktop.domain.meeting import Plain, Rule, as_list, listed
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.session_day import BandCounts, Closing, Lot, SessionDay, Summary
from posyandu_desktop.store.former_days import former_days
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.fhir.elements import instant
from posyandu_desktop.sync.pull.elements import Answer, Item
from posyandu_desktop.sync.pull.keeping import VOID, Told, day_of, head, moment_of, part, said
from posyandu_desktop.sync.pull.named import named
from posyandu_desktop.sync.pull.received import ReceivedRecord

_COUNTED: Final = ("served", "doses", "not_given", "capsules", "referrals", "open_points")
_BAND: Final = ("from_month", "to_month", "registered", "weighed")
_NAMELESS: Final = ""
"""Who was left open: names do not travel, how many do."""


def read_day(got: ReceivedRecord) -> dict[str, Any] | None:
    """Return what the form of a day says."""
    first = {item.linkId: item.answer[0] for item in reversed(got.item) if item.answer}
    held_on = day_of(first["held_on"].valueDate) if "held_on" in first else None
    if held_on is None:
        return None
    author = named(got.author, "")
    present = [
        one
        for item in got.item
        if item.linkId == "operators"
        for answer in item.answer
        if answer.valueReference and (one := named(answer.valueReference, ""))
    ]
    at = moment_of(first["closed_at"].valueDateTime) if "closed_at" in first else None
    of = {
        "held_on": held_on,
        "opened_by": author["id"] if author and not at else None,
        "started_at": moment_of(first["started_at"].valueDateTime)
        if "started_at" in first
        else None,
        "operators": as_list(one["id"] for one in present),
        "lots": as_list(_lots(got.item, "lot")),
        "vitamin_a": first["vitamin_a"].valueBoolean if "vitamin_a" in first else None,
        "next_on": day_of(first["next_on"].valueDate) if "next_on" in first else None,
        "closing": _plain(_closing(got.item, first, at, author["id"])) if at and author else None,
    }
    return part(of, author, *present, leads=True)


def _lots(items: Iterable[Item], name: str) -> Iterator[list[str | None]]:
    for item in items:
        if item.linkId == name:
            known = _within(item)
            coded = known["vaccine"].valueCoding if "vaccine" in known else None
            number = known["lot_number"].valueString if "lot_number" in known else ""
            last = known["expires_on"].valueDate if "expires_on" in known else ""
            yield [coded.code if coded else "", number, day_of(last)]


def _closing(
    items: Sequence[Item], first: Mapping[str, Answer], at: str, by: str
) -> dict[str, Any]:
    note = first["note"].valueString if "note" in first else ""
    whole = {
        name: (first[name].valueInteger if name in first else 0) or 0 for name in ("people", "late")
    }
    counts = {name: _counts(item for item in items if item.linkId == name) for name in _COUNTED}
    bands = [_band(item) for item in items if item.linkId == "band"]
    lots = sorted(_lots(items, "lot_used"), key=str)
    return {"at": at, "by": by, "note": note, **whole, **counts, "bands": bands, "lots": lots}


def _band(band: Item) -> dict[str, Any]:
    known = {name: answer.valueInteger for name, answer in _within(band).items()}
    trends = _counts(one for one in band.item if one.linkId == "band.trend")
    return {**{name: known.get(name) or 0 for name in _BAND}, "trends": trends}


def _counts(items: Iterable[Item]) -> dict[str, int]:
    found = {}
    for item in items:
        known = _within(item)
        if {"code", "count"} <= known.keys():
            found[known["code"].valueString] = known["count"].valueInteger or 0
    return found


def _within(group: Item) -> dict[str, Answer]:
    """Return the answers below an item, whose full names begin with its own."""
    begin = f"{group.linkId}."
    return {one.linkId.removeprefix(begin): one.answer[0] for one in group.item if one.answer}


class Days:
    """Session days between the wire and the store."""

    kind = Kind.SESSION
    rules: Mapping[str, Rule] = {"operators": Rule.EACH, "lots": Rule.EACH}
    has_one_writer = False
    is_somebodys = False

    def __init__(self, store: Store) -> None:
        self._store = store

    def told(self, facts: Sequence[Fact]) -> Told | None:
        """Return what the server says of a day."""
        if head(facts) is None:
            return None
        known = said(facts)
        return {**{name: known[name] for name in known if name != "opened_by"}, VOID: False}

    def find(self, record_id: UUID) -> Told | None:
        """Return the day of this laptop as it would be told, or None."""
        found = self._store.pulled_days.find(SessionId(record_id))
        return told_of(*found) if found else None

    def former(self, record_id: UUID, *, is_typed: bool) -> list[Told]:
        """Return the states it was in here."""
        lines = self._store.journal.of(self.kind, record_id)
        return [told_of(*state) for state in former_days(lines, is_typed=is_typed)]

    def put(
        self, record_id: UUID, _owner: PersonId | None, values: Told, changed: frozenset[str]
    ) -> bool:
        """Keep a day; what did not change keeps what only this laptop knows of it."""
        session_id = SessionId(record_id)
        known = self._store.pulled_days.find(session_id)
        held_on = date.fromisoformat(str(values["held_on"]))
        session, day = known or (
            Session(id=session_id, held_on=held_on),
            SessionDay(session_id=session_id),
        )
        opening, next_on, vitamin_a = day.opening, values["next_on"], values["vitamin_a"]
        if changed & {"operators", "lots", "vitamin_a"}:
            people = (OperatorId(UUID(one)) for one in listed(values["operators"]))
            opening = replace(
                opening,
                operators=tuple(people),
                lots=tuple(_lot(*one) for one in listed(values["lots"])),
                vitamin_a=None if vitamin_a is None else bool(vitamin_a),
            )
        day = replace(
            day, opening=opening, next_on=date.fromisoformat(str(next_on)) if next_on else None
        )
        if "started_at" in changed:
            day = replace(day, started_at=_moment(values["started_at"]))
        if "closing" in changed:
            day = replace(day, closing=_closing_of(values["closing"]))
        session = replace(session, held_on=held_on, closed=day.closing is not None)
        self._store.pulled_days.save(session, day)
        return True


def told_of(session: Session, day: SessionDay) -> Told:
    """Return a day in plain values, as the wire tells of it."""
    opening = day.opening
    return {
        "held_on": session.held_on.isoformat(),
        "started_at": instant(day.started_at) if day.started_at else None,
        "operators": as_list(str(one) for one in opening.operators),
        "lots": as_list(map(_told_lot, opening.lots)),
        "vitamin_a": opening.vitamin_a,
        "next_on": day.next_on.isoformat() if day.next_on else None,
        "closing": _plain(_told_closing(day.closing)) if day.closing else None,
        VOID: False,
    }


def _told_lot(lot: Lot) -> list[str | None]:
    return [
        lot.vaccine,
        lot.lot_number.strip(),
        lot.expires_on.isoformat() if lot.expires_on else None,
    ]


def _told_closing(closing: Closing) -> dict[str, Any]:
    summary = closing.summary
    counts = {name: dict(getattr(summary, name)) for name in _COUNTED}
    counts["open_points"] = {code: len(names) for code, names in summary.open_points.items()}
    bands = [
        {**{name: getattr(band, name) for name in _BAND}, "trends": dict(band.trends)}
        for band in summary.bands
    ]
    return {
        "at": instant(closing.at),
        "by": str(closing.by),
        "note": closing.note.strip(),
        "people": summary.people,
        "late": summary.late,
        **counts,
        "bands": bands,
        "lots": sorted(map(_told_lot, summary.lots), key=str),
    }


def _closing_of(told: Plain) -> Closing | None:
    if told is None:
        return None
    known = json.loads(str(told))
    points = {code: (_NAMELESS,) * count for code, count in known["open_points"].items()}
    counts = {name: known[name] for name in _COUNTED if name != "open_points"}
    summary = Summary(
        people=known["people"],
        late=known["late"],
        bands=tuple(BandCounts(**band) for band in known["bands"]),
        lots=tuple(_lot(*one) for one in known["lots"]),
        open_points=points,
        **counts,
    )
    at = datetime.fromisoformat(known["at"]).astimezone(UTC)
    return Closing(at=at, by=OperatorId(UUID(known["by"])), summary=summary, note=known["note"])


def _lot(vaccine: str, lot_number: str, expires_on: str | None) -> Lot:
    last = date.fromisoformat(expires_on) if expires_on else None
    return Lot(vaccine=vaccine, lot_number=lot_number, expires_on=last)


def _moment(told: Plain) -> datetime | None:
    return datetime.fromisoformat(str(told)).astimezone(UTC) if told else None


def _plain(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
