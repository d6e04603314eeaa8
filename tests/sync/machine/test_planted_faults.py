"""What finds nothing in a broken program proves nothing of a whole one."""

import itertools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

import pytest
from hypothesis.errors import FlakyFailure

from posyandu_desktop.errors import Unreachable
from posyandu_desktop.store import open as opened
from posyandu_desktop.store import people, visits
from posyandu_desktop.store.outbox import Kind, Outbox, Receipt
from posyandu_desktop.store.parcels import Parcels
from posyandu_desktop.sync.courier import Courier
from posyandu_desktop.sync.pull import own_visits
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.stick import receiving
from tests.sync.machine.machine import run
from tests.sync.machine.village import World

pytestmark = [pytest.mark.fhir_server, pytest.mark.long]

MOST = 400
"""Villages until a planted fault must have been found."""

STEPS = 15


def _no_row_for_every_third(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: an act is sometimes not queued."""
    put = Outbox.put
    turn = itertools.count()

    def forgetful_put(self: Outbox, kind: Kind, entity_id: UUID) -> None:
        if next(turn) % 3:
            put(self, kind, entity_id)

    monkeypatch.setattr(Outbox, "put", forgetful_put)


def _received_before_the_receipt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: what is sent counts as received whatever becomes of it."""
    deliver = Courier.deliver

    def hopeful(self: Courier, resources: Any, if_match: Any = None) -> Any:
        try:
            return deliver(self, resources, if_match)
        except Unreachable:
            now = datetime.now(UTC)
            return [EntryReply(status=200, version="1", received_at=now) for _ in resources]

    monkeypatch.setattr(Courier, "deliver", hopeful)


def _another_id_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: what is sent again after silence comes under a new id."""
    deliver = Courier.deliver
    lost: set[str] = set()

    def forgetful(self: Courier, resources: Any, if_match: Any = None) -> Any:
        new = [
            {**one, "id": str(uuid4())} if one["id"] in lost and "encounter" in one else one
            for one in resources
        ]
        try:
            return deliver(self, new, if_match)
        except Unreachable:
            lost.update(one["id"] for one in resources)
            raise

    monkeypatch.setattr(Courier, "deliver", forgetful)


def _gone_with_any_receipt(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: a receipt for an older revision takes the newer entry out of the queue."""
    take = Parcels._receive

    def careless(self: Parcels, receipt: Receipt) -> bool:
        entry = self._outbox.entry(receipt.kind, receipt.entity_id)
        return take(self, replace(receipt, revision=entry.revision) if entry else receipt)

    monkeypatch.setattr(Parcels, "_receive", careless)


def _an_old_parcel_goes_over_a_newer_state(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: the Puskesmas writes whatever a stick brings, and nobody looks when reading it back.

    Looking alone would heal it.
    """
    monkeypatch.setattr(receiving._Pass, "_version_of", lambda _self, _resource: None)
    monkeypatch.setattr(own_visits, "is_overtaken", lambda *_: False)


def _half_an_act(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plant: a record and its place in the queue are not one transaction."""

    @contextmanager
    def nothing(_db: Any) -> Iterator[None]:
        yield

    for module in (people, visits, opened):
        monkeypatch.setattr(module, "transaction", nothing)


PLANTS = (
    _no_row_for_every_third,
    _received_before_the_receipt,
    _another_id_each_time,
    _gone_with_any_receipt,
    _an_old_parcel_goes_over_a_newer_state,
    _half_an_act,
)


@pytest.mark.parametrize("plant", PLANTS)
def test_a_fault_planted_in_the_program_is_found(
    world: World, monkeypatch: pytest.MonkeyPatch, plant: Callable[[pytest.MonkeyPatch], None]
) -> None:
    plant(monkeypatch)
    # Found, and then not again in the same place: found all the same.
    with pytest.raises((AssertionError, FlakyFailure)):
        run(world, MOST, STEPS, shrinks=False)
