"""Every way a server can fail, against a real socket."""

import socket
import threading
from uuid import UUID

import pytest

from posyandu_desktop.errors import (
    CannotSpeakFhir,
    NotPermitted,
    PosyanduError,
    Rejected,
    Remedy,
    SignedOut,
    Unreachable,
)
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.line import LARGEST_ANSWER
from posyandu_desktop.sync.troubles import Busy, CannotDo, CaptivePortal, Stumbled
from posyandu_desktop.sync.wires import Wires
from tests.servers.faulty import (
    FHIR_JSON,
    Behaviour,
    FaultyServer,
    captive_portal,
    cutting_the_reply,
    disliking_gzip,
    drop_by_drop,
    losing_the_reply,
    refusing,
    saying,
    silently,
)

DEVICE = UUID("7d3e5a7e-3a33-4cd6-9d4a-0c0a4f1a7f10")
BUNDLE = transaction([device(DEVICE)])
NAMED = {
    "entry": [
        {
            "request": {"method": "PUT", "url": "Patient/x"},
            "resource": {
                "resourceType": "Patient",
                "id": "x",
                "name": [{"use": "official", "text": "Siti Aminah"}],
                "identifier": [{"system": "nik", "value": "3201014505250001"}],
            },
        },
        {
            "request": {"method": "PUT", "url": "Encounter/y"},
            "resource": {
                "resourceType": "Encounter",
                "id": "y",
                "participant": [{"individual": {"identifier": {}, "display": "Bu Rina"}}],
            },
        },
    ]
}


def test_a_stored_transaction_gives_a_receipt_an_entry(server: Server) -> None:
    (receipt,) = server.transact(BUNDLE)
    assert (receipt.status, receipt.version) == (201, "7")
    assert receipt.received_at.isoformat() == "2026-02-05T02:00:00+00:00"


def test_a_request_carries_what_a_fhir_server_wants(server: Server, faulty: FaultyServer) -> None:
    server.transact(BUNDLE)
    headers = faulty.requests[0].headers
    assert headers["authorization"] == "Bearer rahasia"
    assert headers["accept"] == headers["content-type"] == FHIR_JSON
    assert headers["prefer"] == "return=minimal"
    assert headers["content-encoding"] == "gzip"
    assert faulty.posted() == [BUNDLE]


def test_without_a_token_no_credentials_are_sent(faulty: FaultyServer) -> None:
    Server(faulty.url).transact(BUNDLE)
    assert "authorization" not in faulty.requests[0].headers


@pytest.mark.parametrize(
    ("behaviour", "error", "words"),
    [
        (captive_portal, CaptivePortal, "bukan server FHIR"),
        (saying(302, location="http://10.9.9.9/login"), CaptivePortal, "Wi-Fi"),
        (saying(302, location="https://127.0.0.1/fhir"), CaptivePortal, "Wi-Fi"),
        (saying(511, b"<html>"), CaptivePortal, "Wi-Fi"),
        (saying(400, b"<html>Bad request</html>"), CaptivePortal, "bukan server FHIR"),
        (saying(401), SignedOut, "tidak mengenali token"),
        (saying(403, b"<html>"), NotPermitted, "tidak mengizinkan"),
        (saying(404, b"<html>"), CannotDo, "tidak bisa menerima kiriman (404)"),
        (saying(405), CannotDo, "tidak bisa menerima kiriman (405)"),
        (saying(408), Busy, "sibuk"),
        (saying(429), Busy, "sibuk"),
        (saying(500, b"<html>"), Stumbled, "gangguan"),
        (saying(502, b"<html>"), Busy, "sibuk"),
        (saying(503), Busy, "sibuk"),
        (saying(200, b"{"), CannotSpeakFhir, "tidak bisa dibaca"),
        (saying(200, b"<Bundle/>"), CaptivePortal, "bukan server FHIR"),
        (saying(200, {"resourceType": "Patient"}), CannotSpeakFhir, "bukan tanda terima"),
        (
            saying(200, {"resourceType": "Bundle", "type": "batch-response"}),
            CannotSpeakFhir,
            "satu kesatuan",
        ),
        (
            saying(200, {"resourceType": "Bundle", "type": "transaction-response"}),
            CannotSpeakFhir,
            "tidak lengkap",
        ),
        (losing_the_reply, Unreachable, "tidak terjangkau"),
        (cutting_the_reply, Unreachable, "tidak terjangkau"),
    ],
)
def test_each_failure_has_its_class_and_its_sentence(
    server: Server,
    faulty: FaultyServer,
    behaviour: Behaviour,
    error: type[PosyanduError],
    words: str,
) -> None:
    faulty.always(behaviour)
    with pytest.raises(Unreachable) as caught:
        server.transact(BUNDLE)
    assert type(caught.value) is error
    assert words in caught.value.sentence
    assert "rahasia" not in caught.value.sentence


def test_a_wifi_that_wants_a_login_is_tried_again_later(
    server: Server, faulty: FaultyServer
) -> None:
    faulty.always(captive_portal)
    with pytest.raises(CannotSpeakFhir) as caught:
        server.transact(BUNDLE)
    assert caught.value.remedy is Remedy.TRY_LATER


@pytest.mark.parametrize(
    ("status", "words"),
    [
        (400, "nilai tidak cocok"),
        (409, "nilai tidak cocok"),
        (410, "nilai tidak cocok"),
        (412, "nilai tidak cocok"),
        (422, "nilai tidak cocok"),
    ],
)
def test_a_refusal_keeps_the_server_s_own_words_and_the_element(
    server: Server, faulty: FaultyServer, status: int, words: str
) -> None:
    faulty.always(refusing(status, words, "Observation.valueQuantity"))
    with pytest.raises(Rejected) as caught:
        server.transact(BUNDLE)
    refusal = caught.value
    assert (refusal.status, refusal.reason) == (status, words)
    assert refusal.element == "Observation.valueQuantity"


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (saying(413, b"<html>too large</html>"), "terlalu besar"),
        (saying(412), "sudah diubah di server"),
        (saying(410), "sudah dihapus di server"),
        (saying(422, {"resourceType": "Parameters"}), "tanpa memberi alasan"),
        (saying(422, {"resourceType": "OperationOutcome"}), "tanpa memberi alasan"),
    ],
)
def test_a_refusal_without_words_gets_ours(
    server: Server, faulty: FaultyServer, behaviour: Behaviour, words: str
) -> None:
    faulty.always(behaviour)
    with pytest.raises(Rejected, match=words):
        server.transact(BUNDLE)


@pytest.mark.parametrize(
    ("issue", "reason", "element"),
    [
        ({"diagnostics": "salah"}, "salah", ""),
        ({"details": {"coding": [{"display": "keliru"}]}}, "keliru", ""),
        ({"code": "duplicate", "location": ["Encounter"]}, "duplicate", "Encounter"),
    ],
)
def test_servers_put_their_words_in_different_places(
    server: Server, faulty: FaultyServer, issue: dict[str, object], reason: str, element: str
) -> None:
    note = {"severity": "information", "diagnostics": "catatan"}
    outcome = {"resourceType": "OperationOutcome", "issue": [note, issue]}
    faulty.always(saying(422, outcome))
    with pytest.raises(Rejected) as caught:
        server.transact(BUNDLE)
    assert (caught.value.reason, caught.value.element) == (reason, element)


def test_a_refused_entry_inside_a_yes_is_a_refusal(server: Server, faulty: FaultyServer) -> None:
    outcome = {"resourceType": "OperationOutcome", "issue": [{"diagnostics": "tidak bisa"}]}
    entry = {"response": {"status": "422 Unprocessable Entity", "outcome": outcome}}
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": [entry]}
    faulty.always(saying(200, reply))
    with pytest.raises(Rejected, match="tidak bisa") as caught:
        server.transact(BUNDLE)
    assert caught.value.element == "Bundle.entry[0]"


@pytest.mark.parametrize("status", ["500", "", "baik"])
def test_an_entry_without_a_yes_is_no_receipt(
    server: Server, faulty: FaultyServer, status: str
) -> None:
    entry = {"response": {"status": status}}
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": [entry]}
    faulty.always(saying(200, reply))
    with pytest.raises(Unreachable, match="belum menerima semua"):
        server.transact(BUNDLE)


def test_the_answer_to_another_request_is_no_receipt(server: Server, faulty: FaultyServer) -> None:
    entry = {"response": {"status": "200", "location": "Patient/somebody-else/_history/1"}}
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": [entry]}
    faulty.always(saying(200, reply))
    with pytest.raises(Unreachable, match="bukan untuk kiriman ini"):
        server.transact(BUNDLE)


def test_no_name_and_no_nik_is_repeated_from_a_refusal(
    server: Server, faulty: FaultyServer
) -> None:
    quoted = "siti aminah (3201014505250001, 9999999999999999) by Bu Rina: name too short"
    faulty.always(refusing(422, quoted))
    with pytest.raises(Rejected) as caught:
        server.transact(NAMED)
    assert caught.value.reason == "… (…, …) by …: name too short"


@pytest.mark.parametrize(
    ("told", "seconds"),
    [
        ("120", 120),
        ("Thu, 05 Feb 2026 02:01:30 GMT", 90),
        ("Thu, 05 Feb 2026 01:00:00 -0000", 0),
        ("nanti", None),
    ],
)
def test_a_busy_server_tells_how_long_to_wait(
    server: Server, faulty: FaultyServer, told: str, seconds: float | None
) -> None:
    faulty.always(saying(503, retry_after=told, date="Thu, 05 Feb 2026 02:00:00 GMT"))
    with pytest.raises(Busy) as caught:
        server.transact(BUNDLE)
    assert caught.value.retry_after_s == seconds


def test_without_times_in_the_reply_our_clock_dates_the_receipt(
    server: Server, faulty: FaultyServer
) -> None:
    entry = {"response": {"status": "200"}}
    reply = {"resourceType": "Bundle", "type": "transaction-response", "entry": [entry]}
    faulty.always(saying(200, reply))
    (receipt,) = server.transact(BUNDLE)
    assert receipt.received_at.tzinfo is not None
    assert receipt.version == ""


def test_a_moved_address_on_the_same_server_is_followed_with_the_same_request(
    server: Server, faulty: FaultyServer
) -> None:
    faulty.next(saying(301, location="/fhir/"), saying(307, location=f"{faulty.url}/baru"))
    server.transact(BUNDLE)
    assert [(r.method, r.path) for r in faulty.requests] == [
        ("POST", "/fhir"),
        ("POST", "/fhir/"),
        ("POST", "/fhir/baru"),
    ]
    assert faulty.posted() == [BUNDLE] * 3


def test_a_server_that_sends_us_in_circles_is_left(server: Server, faulty: FaultyServer) -> None:
    faulty.always(saying(307, location="/fhir"))
    with pytest.raises(Unreachable, match="tanpa henti"):
        server.transact(BUNDLE)
    assert len(faulty.requests) == 4


def test_nobody_at_the_address_is_unreachable() -> None:
    with FaultyServer().running() as gone:
        url = gone.url
    with pytest.raises(Unreachable, match="tidak terjangkau"):
        Server(url).transact(BUNDLE)


@pytest.mark.parametrize("behaviour", [silently, drop_by_drop])
def test_a_slow_server_is_given_up(faulty: FaultyServer, behaviour: Behaviour) -> None:
    faulty.always(behaviour)
    with pytest.raises(Unreachable, match=r"tepat waktu|terlalu lama"):
        Server(faulty.url, read_timeout_s=0.2).transact(BUNDLE)


def test_an_endless_answer_is_given_up(server: Server, faulty: FaultyServer) -> None:
    faulty.always(saying(200, b" " * (LARGEST_ANSWER + 1)))
    with pytest.raises(Unreachable, match="terlalu besar"):
        server.transact(BUNDLE)


def test_an_abort_ends_a_request_that_waits(faulty: FaultyServer) -> None:
    faulty.always(silently)
    server = Server(faulty.url, read_timeout_s=60)
    aborter = threading.Thread(target=_abort_when_waiting, args=(server, faulty))
    aborter.start()
    with pytest.raises(Unreachable, match="dihentikan"):
        server.transact(BUNDLE)
    aborter.join()
    with pytest.raises(Unreachable, match="dihentikan"):
        server.transact(BUNDLE)
    assert len(faulty.requests) == 1


def test_a_line_that_opens_during_an_abort_is_cut_too() -> None:
    wires = Wires()
    wires.cut()
    here, there = socket.socketpair()
    with here, there:
        wires.add(here)
        assert there.recv(1) == b""


def test_one_line_is_kept_for_all_requests(server: Server, faulty: FaultyServer) -> None:
    for _ in range(3):
        server.transact(BUNDLE)
    assert len({request.peer for request in faulty.requests}) == 1


def test_packing_is_given_up_when_the_server_cannot_read_it(
    server: Server, faulty: FaultyServer
) -> None:
    faulty.always(disliking_gzip)
    server.transact(BUNDLE)
    server.transact(BUNDLE)
    packed = ["content-encoding" in request.headers for request in faulty.requests]
    assert packed == [True, False, False]
    assert server.supports_gzip is False


def test_packing_is_kept_when_the_server_reads_it(server: Server) -> None:
    assert server.supports_gzip is None
    server.transact(BUNDLE)
    assert server.supports_gzip is True


def test_a_refusal_says_nothing_about_packing(server: Server, faulty: FaultyServer) -> None:
    faulty.always(refusing(400, "salah"))
    with pytest.raises(Rejected):
        server.transact(BUNDLE)
    assert server.supports_gzip is None
    assert len(faulty.requests) == 2


def _abort_when_waiting(server: Server, faulty: FaultyServer) -> None:
    faulty.waits.wait()
    server.abort()
