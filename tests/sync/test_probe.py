"""The connection test, as the person at the laptop reads it."""

import json
from dataclasses import replace
from uuid import uuid4, uuid5

import pytest

from posyandu_desktop.sync.client import Server
from tests.servers.faulty import (
    CAPABLE,
    Behaviour,
    Exchange,
    FaultyServer,
    accepted,
    captive_portal,
    disliking_gzip,
    properly,
    saying,
)
from tests.servers.sekmet import Sekmet

pytestmark = pytest.mark.fhir_server


def test_a_real_fhir_server_is_ready_and_keeps_one_record_of_this_laptop(sekmet: Sekmet) -> None:
    device_id = uuid4()
    server = Server(sekmet.url, sekmet.token, device_id=device_id)
    for _ in range(2):
        report = server.probe()
    server.close()
    assert report.ready
    assert report.can_transact
    assert report.fhir_version == "4.0.1"
    assert report.software.startswith("SEKMET")
    assert report.supports_gzip is False
    assert "cocok" in report.sentences[1]
    assert "tidak membuat salinan" in report.sentences[2]
    assert sekmet.count("Device", f"_id={device_id}") == 1


def test_a_wrong_token_is_told_after_what_works(sekmet: Sekmet) -> None:
    server = Server(sekmet.url, "keliru", device_id=uuid4())
    report = server.probe()
    server.close()
    assert not report.ready
    assert not report.can_transact
    assert "cocok" in report.sentences[1]
    assert "token" in report.sentences[2]


def test_without_a_device_nothing_is_written(faulty: FaultyServer) -> None:
    server = Server(faulty.url)
    report = server.probe()
    server.close()
    assert report.ready
    assert report.can_transact
    assert report.supports_gzip is None
    assert not faulty.posted()


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        (captive_portal, "Wi-Fi"),
        (saying(404), "tidak bisa menerima kiriman (404)"),
        (saying(200, {"resourceType": "Patient"}), "bukan server FHIR"),
        (saying(200, {**CAPABLE, "fhirVersion": "5.0.0"}), "bukan FHIR R4"),
        (saying(200, b"selamat datang"), "bukan server FHIR"),
    ],
)
def test_what_is_no_fhir_r4_server_is_told(
    faulty: FaultyServer, behaviour: Behaviour, words: str
) -> None:
    faulty.always(behaviour)
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert not report.ready
    assert words in report.sentences[-1]
    assert not faulty.posted()


def test_an_address_where_nobody_answers_is_to_be_checked_too() -> None:
    with FaultyServer().running() as gone:
        pass
    server = Server(gone.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert not report.ready
    assert report.sentences == (
        "Server Puskesmas tidak terjangkau. Data tetap aman di laptop ini. "
        "Coba lagi nanti saat ada sinyal. Periksa juga alamatnya.",
    )


def test_a_server_that_answers_that_it_is_busy_has_the_right_address(faulty: FaultyServer) -> None:
    faulty.always(saying(503))
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert not report.ready
    assert "alamat" not in report.sentences[-1]


def _updating(exchange: Exchange) -> None:
    exchange.answer(accepted(exchange.request, "200 OK"))


def test_a_server_that_dislikes_packed_bodies_is_ready_all_the_same(faulty: FaultyServer) -> None:
    faulty.next(properly, disliking_gzip, properly, _updating)
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert report.ready
    assert report.supports_gzip is False


def test_a_server_that_makes_a_second_copy_is_not_ready(faulty: FaultyServer) -> None:
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert not report.ready
    assert "salinan" in report.sentences[-1]
    assert len({json.dumps(bundle) for bundle in faulty.posted()}) == 1


@pytest.mark.parametrize("keeps_half", [True, False])
def test_a_server_that_keeps_half_of_a_transaction_is_found_out(
    faulty: FaultyServer, keeps_half: bool
) -> None:
    kept: dict[str, dict[str, object]] = {}

    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.method == "GET" and "/metadata" not in request.path:
            held = kept.get(request.path.removeprefix("/fhir/"))
            (saying(200, held) if held else saying(404))(exchange)
            return
        if request.method == "POST" and keeps_half:
            first = request.bundle["entry"][0]
            kept[first["request"]["url"]] = first["resource"]
        _updating(exchange)

    faulty.always(behave)
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert report.ready
    assert report.profile.is_atomic is not keeps_half
    assert ("tidak selalu menyimpan" in report.sentences[-1]) is keeps_half
    left = [one for one in kept.values() if one["id"] != str(server.device_id)]
    assert all(one["status"] == "entered-in-error" for one in left)


def test_a_server_that_takes_no_notice_of_versions_is_not_taken_for_atomic(
    faulty: FaultyServer,
) -> None:
    def behave(exchange: Exchange) -> None:
        text = exchange.request.body.replace(b'"ifMatch"', b'"ignored"')
        exchange.answer(accepted(replace(exchange.request, body=text), "200 OK"))

    faulty.always(behave)
    server = Server(faulty.url, device_id=uuid4())
    assert server.probe().profile.is_atomic is False
    server.close()


def test_a_server_that_repeats_the_records_is_remembered(faulty: FaultyServer) -> None:
    def behave(exchange: Exchange) -> None:
        reply = accepted(exchange.request, "200 OK")
        told = json.loads(reply.body)
        for entry in told.get("entry", ()):
            entry["resource"] = {"resourceType": "Device"}
        exchange.answer(replace(reply, body=json.dumps(told).encode()))

    faulty.always(behave)
    server = Server(faulty.url, device_id=uuid4())
    assert server.probe().profile.prefers_minimal is False
    server.close()


def test_a_real_server_keeps_nothing_of_a_transaction_that_fails(sekmet: Sekmet) -> None:
    device_id = uuid4()
    server = Server(sekmet.url, sekmet.token, device_id=device_id)
    report = server.probe()
    server.close()
    assert report.profile.is_atomic is True
    assert sekmet.count("Device", f"_id={uuid5(device_id, 'transaction test')}") == 0


@pytest.mark.parametrize(
    ("kinds", "takes"),
    [((), None), (("Patient", "Encounter"), False), (("Patient", "Provenance"), True)],
)
def test_whether_a_server_keeps_provenance_is_its_own_word(
    faulty: FaultyServer, kinds: tuple[str, ...], takes: bool | None
) -> None:
    rest = {"mode": "server", "interaction": [{"code": "transaction"}]}
    told = {**CAPABLE, "rest": [{**rest, "resource": [{"type": kind} for kind in kinds]}]}
    faulty.next(saying(200, told))
    server = Server(faulty.url, device_id=uuid4())
    report = server.probe()
    server.close()
    assert report.profile.takes_provenance is takes


def test_the_real_server_keeps_provenance(sekmet: Sekmet) -> None:
    server = Server(sekmet.url, sekmet.token, device_id=uuid4())
    report = server.probe()
    server.close()
    assert report.profile.takes_provenance is not False


def test_only_what_is_needed_of_a_server_s_own_description_is_asked_for(
    faulty: FaultyServer,
) -> None:
    server = Server(faulty.url)
    assert server.capabilities().claims_transactions
    assert [request.path for request in faulty.requests] == [
        "/fhir/metadata?_elements=software,fhirVersion,rest.interaction,rest.resource.type"
    ]
    faulty.next(saying(400))
    assert server.capabilities().fhirVersion == "4.0.1"
    assert faulty.requests[-1].path == "/fhir/metadata"
    server.close()
