"""What the server's clock says is kept for the clock guard."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from threading import Event
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clock import ClockDoubt
from posyandu_desktop.services.clock_guard import look_at_clock
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.sync.outgoing import send_waiting
from tests.servers.faulty import Behaviour, Exchange, FaultyServer, Reply
from tests.sync.people import NOW, a_girl


def _at(days: int, kind: str = "application/fhir+json") -> Behaviour:
    def behave(exchange: Exchange) -> None:
        then = format_datetime(datetime.now(UTC) + timedelta(days=days), usegmt=True)
        proper = exchange.proper_reply()
        headers = {**proper.headers, "Date": then, "Content-Type": kind}
        exchange.answer(Reply(proper.status, proper.body, headers))

    return behave


@pytest.fixture
def send(
    store: Store, faulty: FaultyServer, content: ClinicalContent, tmp_path: Path
) -> Callable[[Behaviour], None]:
    store.server.save(ServerAddress(url=faulty.url, device_id=uuid4()))
    store.people.save(a_girl())

    def once(behaviour: Behaviour) -> None:
        faulty.always(behaviour)
        files = StoreFiles(tmp_path / "data")
        send_waiting(store, files, content, Settings(), Event(), lambda _done, _of: None)

    return once


def _doubt(store: Store) -> ClockDoubt | None:
    warning = look_at_clock(store, NOW)
    return warning.doubt if warning else None


@pytest.mark.parametrize(
    ("days", "expected"),
    [(0, None), (30, ClockDoubt.BEHIND_SERVER), (-30, ClockDoubt.AHEAD_OF_SERVER)],
)
def test_a_server_days_away_is_remembered_after_an_upload(
    store: Store, send: Callable[[Behaviour], None], days: int, expected: ClockDoubt | None
) -> None:
    send(_at(days))
    assert _doubt(store) is expected


def test_the_login_page_of_a_wi_fi_is_no_witness(
    store: Store, send: Callable[[Behaviour], None]
) -> None:
    send(_at(30, "text/html"))
    assert store.clock.evidence().server_at is None
    assert _doubt(store) is None
