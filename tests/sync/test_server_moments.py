"""Moments no clock shows: an answer with one is an answer all the same."""

import json
import sys
from datetime import UTC, datetime
from threading import Thread

import pytest

from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.server_moments import http_date, moment_in
from tests.servers.faulty import FHIR_JSON, Exchange, FaultyServer, Reply
from tests.sync.test_client import BUNDLE

IMPOSSIBLE = (
    "Mon, 20 Nov 2026 19:12:08 +99999999999999999999",
    "Fri, 31 Dec 9999 23:59:59 -0700",
    "kemarin",
    "",
)


@pytest.mark.parametrize("text", IMPOSSIBLE)
def test_a_date_that_cannot_be_is_none(text: str) -> None:
    assert http_date(text) is None


@pytest.mark.parametrize("text", ["0001-01-01T00:00:00+07:00", "9999-12-31T23:59:59-07:00", "x"])
def test_an_instant_at_the_end_of_the_calendar_is_none(text: str) -> None:
    assert moment_in(text) is None


def test_moments_are_told_in_utc() -> None:
    assert moment_in("2026-02-05T09:00:00+07:00") == datetime(2026, 2, 5, 2, tzinfo=UTC)
    assert http_date("Thu, 05 Feb 2026 02:00:00 GMT") == datetime(2026, 2, 5, 2, tzinfo=UTC)


@pytest.mark.parametrize("date", IMPOSSIBLE)
def test_a_receipt_with_an_impossible_date_is_a_receipt(
    faulty: FaultyServer, server: Server, date: str
) -> None:
    response = {"status": "201", "lastModified": "0001-01-01T00:00:00+07:00"}
    entries = [{"response": response} for _ in BUNDLE["entry"]]
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": entries}
    told = Reply(200, json.dumps(reply).encode(), {"Content-Type": FHIR_JSON, "Date": date})

    def behave(exchange: Exchange) -> None:
        exchange.answer(told)

    faulty.always(behave)
    assert server.transact(BUNDLE)[0].received_at.year >= 2026


def test_what_two_requests_learn_at_once_is_both_kept(server: Server) -> None:
    def limits() -> None:
        for most in range(4000):
            server.learn(max_entries=most)

    def packing() -> None:
        for number in range(4000):
            server.learn(supports_gzip=number % 2 == 0)

    pause = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        both = [Thread(target=limits), Thread(target=packing)]
        for one in both:
            one.start()
        for one in both:
            one.join()
    finally:
        sys.setswitchinterval(pause)
    assert (server.profile.max_entries, server.profile.supports_gzip) == (3999, False)
