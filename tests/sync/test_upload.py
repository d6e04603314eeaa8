"""The pass over the outbox: a real store, a real socket, and servers that misbehave."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event
from typing import Any
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitId, VisitStatus
from posyandu_desktop.errors import REMEDY_TEXTS, NotAllowed, Remedy
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Kind
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync import upload as upload_module
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    Behaviour,
    Exchange,
    FaultyServer,
    accepted,
    captive_portal,
    cutting_the_reply,
    losing_the_reply,
    properly,
    refusing,
    saying,
)
from tests.sync.people import MELATI, a_girl, a_visit

Send = Callable[[], UploadReport]


@pytest.fixture
def device_id() -> UUID:
    return uuid4()


@pytest.fixture
def send(store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID) -> Send:
    """Make one pass, each time over a new line, as the program does."""

    def one_pass() -> UploadReport:
        server = Server(faulty.url, "rahasia", device_id=device_id, supports_gzip=False)
        try:
            return upload(store, server, content, Event(), _nothing)
        finally:
            server.close()

    return one_pass


def _nothing(done: int, total: int) -> None:
    """Show no progress."""


def _visited(store: Store, content: ClinicalContent, person: Person | None = None) -> Visit:
    """Save a person who is not in the register yet, and a visit of theirs."""
    if person is None:
        person = a_girl(name=f"Anak {uuid4()}", nik=None)
        store.people.save(person)
    visit = a_visit(person, content)
    store.visits.save(visit)
    return visit


def _sent(faulty: FaultyServer) -> list[list[str]]:
    """Return the types and ids of each bundle that came in."""
    return [[entry["request"]["url"] for entry in bundle["entry"]] for bundle in faulty.posted()]


def _about(id_: UUID, behaviour: Behaviour) -> Behaviour:
    """Behave so for every bundle that mentions this id, and properly otherwise."""
    return _about_any([id_], behaviour)


def _about_any(ids: Sequence[UUID], behaviour: Behaviour) -> Behaviour:
    def behave(exchange: Exchange) -> None:
        body = exchange.request.body.decode()
        chosen = behaviour if any(str(id_) in body for id_ in ids) else properly
        chosen(exchange)

    return behave


def _state(store: Store, visit: Visit) -> DeliveryState:
    return store.outbox.states([visit.id])[visit.id].state


def test_a_visit_is_received_only_with_the_server_s_own_receipt(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    assert _state(store, visit) is DeliveryState.WAITING
    assert send() == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    receipt = store.outbox.receipt(Kind.VISIT, visit.id)
    assert receipt is not None
    assert receipt.received_at.isoformat() == "2026-02-05T02:00:00+00:00"
    assert (receipt.server, receipt.version) == (faulty.url, "7")
    assert _state(store, visit) is DeliveryState.RECEIVED


def test_records_go_oldest_first_and_a_known_person_goes_once(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    first = _visited(store, content)
    second = _visited(store, content, store.people.get(first.person_id))
    send()
    person_alone, visit_1, visit_2 = _sent(faulty)
    assert person_alone[0] == f"Patient/{first.person_id}"
    assert visit_1[0] == f"Encounter/{first.id}"
    assert visit_2[0] == f"Encounter/{second.id}"
    send()
    assert len(faulty.requests) == 3


def test_an_imported_person_goes_along_with_the_first_visit_only(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    _visited(store, content, person)
    _visited(store, content, person)
    assert send().accepted == 3
    first, second = _sent(faulty)
    assert first[0] == f"Patient/{person.id}"
    assert f"Patient/{person.id}" not in second
    assert store.outbox.receipt(Kind.PERSON, person.id) is not None


def test_a_new_server_gets_the_person_too(
    store: Store, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    send()
    _visited(store, content, store.people.get(visit.person_id))
    with FaultyServer().running() as other:
        server = Server(other.url)
        report = upload(store, server, content, Event(), _nothing)
        assert report.accepted == 2
        again = _visited(store, content, store.people.get(visit.person_id))
        upload(store, server, content, Event(), _nothing)
        server.close()
        assert [urls[0] for urls in _sent(other)] == [
            f"Patient/{visit.person_id}",
            f"Encounter/{again.id}",
        ]


def test_a_corrected_person_goes_along_with_an_older_visit_and_not_again(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    send()
    store.visits.save(replace(visit, status=VisitStatus.AMENDED))
    store.people.save(replace(store.people.get(visit.person_id), phone="0811"))
    assert send() == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    assert len(faulty.requests) == 3
    assert '"0811"' in json.dumps(faulty.posted()[2])


def test_a_correction_takes_back_what_it_removed(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    send()
    store.visits.save(replace(visit, status=VisitStatus.AMENDED, observations={"muac_cm": 13.0}))
    send()
    last = [entry["resource"] for entry in faulty.posted()[-1]["entry"]]
    weights = [r for r in last if "29463-7" in json.dumps(r.get("code", {}))]
    assert [(r["status"], r["valueQuantity"]["value"]) for r in weights] == [
        ("entered-in-error", 8.4)
    ]


@pytest.mark.parametrize(
    ("behaviour", "expected"),
    [
        (captive_portal, (Remedy.TRY_LATER, 3)),
        (losing_the_reply, (Remedy.TRY_LATER, 3)),
        (cutting_the_reply, (Remedy.TRY_LATER, 3)),
        (saying(401), (Remedy.SIGN_IN_AGAIN, 1)),
        (saying(403), (Remedy.CALL_PUSKESMAS, 1)),
        (saying(503), (Remedy.TRY_LATER, 1)),
        (saying(404), (Remedy.CALL_PUSKESMAS, 2)),  # and it is asked once what it can do
    ],
)
def test_silence_ends_the_pass_and_changes_nothing(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    behaviour: Behaviour,
    expected: tuple[Remedy, int],
) -> None:
    remedy, requests = expected
    _visited(store, content)
    waiting = store.outbox.waiting()
    faulty.always(behaviour)
    report = send()
    assert (report.accepted, report.rejected, report.waiting) == (0, 0, 2)
    assert report.remedy is remedy
    assert REMEDY_TEXTS[remedy] in report.trouble
    assert len(faulty.requests) == requests
    assert store.outbox.waiting() == waiting


def test_a_busy_server_s_wish_is_handed_on(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    _visited(store, content)
    faulty.always(saying(503, retry_after="120"))
    assert send().retry_after_s == 120


def test_a_refused_visit_steps_aside_and_the_rest_passes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    good, bad, later = (_visited(store, content) for _ in range(3))
    refusal = refusing(422, "nilai terlalu besar", "Bundle.entry[1].resource.valueQuantity")
    faulty.always(_about(bad.id, refusal))
    report = send()
    assert (report.accepted, report.rejected, report.waiting) == (5, 1, 0)
    assert report.trouble == ""
    (entry,) = store.outbox.rejected()
    assert entry.entity_id == bad.id
    assert entry.rejection is not None
    assert entry.rejection.reason == "nilai terlalu besar"
    assert entry.rejection.element == "weight_kg"
    assert [_state(store, v) for v in (good, bad, later)] == [
        DeliveryState.RECEIVED,
        DeliveryState.NEEDS_FIX,
        DeliveryState.RECEIVED,
    ]


def test_a_refused_visit_is_sent_again_only_after_a_correction(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    faulty.always(_about(visit.id, refusing(413, "")))
    send()
    faulty.always(properly)
    send()
    assert _state(store, visit) is DeliveryState.NEEDS_FIX
    store.visits.save(replace(visit, observations={"weight_kg": 8.5}))
    assert send().accepted == 1
    assert _state(store, visit) is DeliveryState.RECEIVED


def test_a_refused_person_holds_back_their_visits_and_nothing_else(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    held, other = _visited(store, content), _visited(store, content)
    person = store.people.get(held.person_id)
    faulty.always(_about(person.id, refusing(400, "tanggal salah", "Patient.birthDate")))
    report = send()
    assert (report.accepted, report.rejected, report.held, report.waiting) == (2, 1, 1, 1)
    entry = store.outbox.entry(Kind.PERSON, person.id)
    assert entry is not None
    assert entry.rejection is not None
    assert entry.rejection.element == "born_on"
    assert [_state(store, v) for v in (held, other)] == [
        DeliveryState.WAITING,
        DeliveryState.RECEIVED,
    ]
    faulty.always(properly)
    store.people.save(replace(person, phone="0811"))
    assert send().accepted == 2
    assert _state(store, held) is DeliveryState.RECEIVED


def test_when_both_travel_together_the_fault_goes_to_the_person_whose_it_is(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visit = _visited(store, content, person)
    faulty.always(_about(person.id, refusing(422, "nama kosong", "Patient.name")))
    report = send()
    assert (report.rejected, report.held) == (1, 1)
    assert [entry.kind for entry in store.outbox.rejected()] == [Kind.PERSON]
    assert _state(store, visit) is DeliveryState.WAITING


def test_when_both_travel_together_the_fault_goes_to_the_visit_whose_it_is(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    visit = _visited(store, content, person)
    faulty.always(_about(visit.id, refusing(422, "salah", f"Encounter/{visit.id}")))
    report = send()
    assert (report.accepted, report.rejected) == (1, 1)
    (entry,) = store.outbox.rejected()
    assert (entry.entity_id, entry.rejection and entry.rejection.element) == (visit.id, "visit")


def test_a_person_changed_while_their_old_state_is_refused_gets_another_chance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    _visited(store, content, person)
    faulty.next(refusing(422, "salah"), refusing(422, "salah"))
    server = _BusyTable(faulty.url, supports_gzip=False)
    server.meanwhile(1, lambda: store.people.save(replace(person, phone="0811")))
    report = upload(store, server, content, Event(), _nothing)
    server.close()
    assert report == UploadReport(accepted=2, rejected=0, held=0, waiting=0)
    assert '"0811"' in json.dumps(faulty.posted()[-1])


def test_a_visit_changed_while_it_is_sent_waits_for_its_next_turn(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visit = _visited(store, content)
    server = _BusyTable(faulty.url, supports_gzip=False)
    changed = replace(visit, observations={"weight_kg": 9.1})
    server.meanwhile(1, lambda: store.visits.save(changed))
    upload(store, server, content, Event(), _nothing)
    assert _state(store, visit) is DeliveryState.WAITING
    upload(store, server, content, Event(), _nothing)
    server.close()
    assert _state(store, visit) is DeliveryState.RECEIVED
    assert "9.1" in json.dumps(faulty.posted()[-1])


def test_a_visit_changed_while_it_is_refused_gets_another_chance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    visit = _visited(store, content)
    faulty.next(properly, refusing(422, "salah"))
    server = _BusyTable(faulty.url, supports_gzip=False)
    server.meanwhile(1, lambda: store.visits.save(replace(visit, education=("smoking",))))
    upload(store, server, content, Event(), _nothing)
    server.close()
    assert _state(store, visit) is DeliveryState.WAITING


class _BusyTable(Server):
    """Our client at a table where people go on working while a request is under way."""

    def __init__(self, url: str, *, supports_gzip: bool | None = None) -> None:
        super().__init__(url, supports_gzip=supports_gzip)
        self._acts: dict[int, Callable[[], object]] = {}
        self._requests = 0

    def meanwhile(self, request: int, act: Callable[[], object]) -> None:
        """Do something between the building of the nth request (from 0) and its answer."""
        self._acts[request] = act

    def transact(self, bundle: dict[str, Any]) -> list[EntryReply]:
        self._acts.get(self._requests, int)()
        self._requests += 1
        return super().transact(bundle)


@pytest.mark.parametrize("yes", [True, False])
def test_a_contended_record_is_tried_again_a_few_times(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, yes: bool
) -> None:
    visit = _visited(store, content)
    busy = refusing(409, "sedang dipakai")
    faulty.next(properly, busy, busy, properly if yes else busy)
    report = send()
    assert (report.accepted, report.rejected) == ((2, 0) if yes else (1, 1))
    assert [urls[0] for urls in _sent(faulty)[1:]] == [f"Encounter/{visit.id}"] * 3


def test_a_record_the_server_stumbles_over_is_set_aside_after_five_passes(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    poison = _visited(store, content)
    faulty.always(_about(poison.id, saying(500)))
    for _ in range(4):
        other = _visited(store, content)
        report = send()
        assert _state(store, other) is DeliveryState.RECEIVED
        assert _state(store, poison) is DeliveryState.WAITING
        assert "gangguan" in report.trouble
    report = send()
    assert report.rejected == 1
    assert report.trouble == ""
    assert _state(store, poison) is DeliveryState.NEEDS_FIX


def test_many_records_the_server_stumbles_over_do_not_block_those_behind(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    people = [_visited(store, content).person_id for _ in range(4)]
    send()
    poison = [_visited(store, content, store.people.get(person)) for person in people]
    good = _visited(store, content)
    faulty.always(_about_any([visit.id for visit in poison], saying(500)))
    report = send()
    assert report.accepted == 2
    assert _state(store, good) is DeliveryState.RECEIVED


def test_a_server_that_fails_for_everybody_blames_nobody(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    for _ in range(4):
        _visited(store, content)
    faulty.always(saying(500))
    waiting = store.outbox.waiting()
    for _ in range(6):
        report = send()
        assert "gangguan" in report.trouble
    assert store.outbox.waiting() == waiting
    assert len(faulty.requests) < 6 * len(waiting)


def test_without_a_device_of_its_own_a_stumble_blames_nobody_either(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    _visited(store, content)
    faulty.always(saying(500))
    server = Server(faulty.url)
    report = upload(store, server, content, Event(), _nothing)
    server.close()
    assert report.trouble
    assert [entry.attempts for entry in store.outbox.waiting()] == [0, 0]


def test_a_pass_can_be_stopped_between_two_records(
    store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID
) -> None:
    for _ in range(2):
        _visited(store, content)
    stop = Event()
    seen = []

    def progress(done: int, total: int) -> None:
        seen.append((done, total))
        if done == 1:
            stop.set()

    server = Server(faulty.url, device_id=device_id)
    report = upload(store, server, content, stop, progress)
    server.close()
    assert seen == [(0, 4), (1, 4)]
    assert report == UploadReport(accepted=1, rejected=0, held=0, waiting=3, stopped=True)


def test_a_pass_that_somebody_cut_short_is_no_trouble(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    _visited(store, content)
    stop = Event()
    server = _BusyTable(faulty.url)
    server.meanwhile(0, stop.set)
    server.abort()
    report = upload(store, server, content, stop, _nothing)
    assert report == UploadReport(accepted=0, rejected=0, held=0, waiting=2, stopped=True)
    assert not faulty.requests


def test_the_demo_village_stays_on_this_computer(
    store: Store, content: ClinicalContent, send: Send
) -> None:
    store.posyandu.save(replace(MELATI, is_demo=True))
    _visited(store, content)
    with pytest.raises(NotAllowed, match="Desa contoh"):
        upload(store, Server("https://puskesmas.invalid/fhir"), content, Event(), _nothing)
    assert send().accepted == 2


def test_what_was_learnt_about_packing_is_kept(
    store: Store, faulty: FaultyServer, content: ClinicalContent, device_id: UUID
) -> None:
    _visited(store, content)
    server = Server(faulty.url, device_id=device_id)
    upload(store, server, content, Event(), _nothing)
    server.close()
    assert store.server_profiles.get(faulty.url).supports_gzip is True


def test_history_from_an_older_register_is_not_sent(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    person = a_girl()
    store.people.save(person, queue=False)
    store.visits.save_history([replace(a_visit(person, content), id=VisitId(uuid4()))])
    assert send() == UploadReport(accepted=0, rejected=0, held=0, waiting=0)
    assert not faulty.requests


@pytest.mark.parametrize("status", [409, 412])
def test_a_record_the_server_holds_exactly_so_was_received(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, status: int
) -> None:
    visit = _visited(store, content)
    held: dict[str, Any] = {}

    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.method == "POST" and str(visit.id) in request.body.decode():
            for entry in request.bundle["entry"]:
                meta = {"versionId": "3", "lastUpdated": "2026-02-05T02:10:00Z"}
                held[entry["request"]["url"]] = {**entry["resource"], "meta": meta}
            refusing(status, "sudah ada")(exchange)
        elif request.method == "GET":
            saying(200, held[request.path.removeprefix("/fhir/")])(exchange)
        else:
            properly(exchange)

    faulty.always(behave)
    assert send().rejected == 0
    receipt = store.outbox.receipt(Kind.VISIT, visit.id)
    assert receipt is not None
    assert receipt.version == "3"
    assert receipt.received_at.isoformat() == "2026-02-05T02:10:00+00:00"
    assert _state(store, visit) is DeliveryState.RECEIVED


@pytest.mark.parametrize(
    "held",
    [
        saying(404),
        saying(200, {"resourceType": "Encounter", "status": "cancelled"}),
        refusing(400, "tidak bisa dicari"),
    ],
)
def test_a_record_the_server_holds_otherwise_is_a_conflict_for_people(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send, held: Behaviour
) -> None:
    visit = _visited(store, content)

    def behave(exchange: Exchange) -> None:
        if exchange.request.method == "GET":
            held(exchange)
        else:
            _about(visit.id, refusing(412, "sudah diubah"))(exchange)

    faulty.always(behave)
    send()
    (entry,) = store.outbox.rejected()
    assert entry.rejection is not None
    assert (entry.entity_id, entry.rejection.status) == (visit.id, 412)


def test_what_a_deleted_record_became_is_left_to_people(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    faulty.always(_about(visit.id, refusing(410, "dihapus")))
    assert send().rejected == 1
    assert send().accepted == 0
    assert _state(store, visit) is DeliveryState.NEEDS_FIX


def test_a_new_version_of_the_program_tries_refused_content_again(
    store: Store,
    faulty: FaultyServer,
    content: ClinicalContent,
    send: Send,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    refused, deleted = _visited(store, content), _visited(store, content)

    def behave(exchange: Exchange) -> None:
        is_refused = str(refused.id) in exchange.request.body.decode()
        answer = refusing(422, "kode") if is_refused else _about(deleted.id, refusing(410, ""))
        answer(exchange)

    faulty.always(behave)
    assert send().rejected == 2
    faulty.always(properly)
    assert send().accepted == 0
    monkeypatch.setattr(upload_module, "__version__", "999.0")
    assert send().accepted == 1
    assert _state(store, refused) is DeliveryState.RECEIVED
    assert _state(store, deleted) is DeliveryState.NEEDS_FIX


def test_a_server_that_stops_taking_our_ids_is_tried_out_anew_and_gets_conditional_updates(
    store: Store, faulty: FaultyServer, content: ClinicalContent, send: Send
) -> None:
    visit = _visited(store, content)
    seen: set[str] = set()

    def behave(exchange: Exchange) -> None:
        request = exchange.request
        if request.method == "GET":
            properly(exchange)
            return
        first = request.bundle["entry"][0]["request"]["url"]
        if "?" not in first:
            saying(404)(exchange)
            return
        exchange.answer(accepted(request, "200 OK" if first in seen else "201 Created"))
        seen.add(first)

    faulty.always(behave)
    assert send().accepted == 2
    assert store.server_profiles.get(faulty.url).write_mode is WriteMode.CONDITIONAL_PUT
    assert _state(store, visit) is DeliveryState.RECEIVED


def test_a_correction_reaches_a_server_that_keeps_no_provenance(
    store: Store, faulty: FaultyServer, content: ClinicalContent
) -> None:
    def behave(exchange: Exchange) -> None:
        is_known = b'"Provenance"' not in exchange.request.body
        (properly if is_known else refusing(422, "unknown type"))(exchange)

    def send_to_it() -> UploadReport:
        server = Server(faulty.url, supports_gzip=False)
        server.profile = replace(server.profile, takes_provenance=False)
        try:
            return upload(store, server, content, Event(), _nothing)
        finally:
            server.close()

    faulty.always(behave)
    visit = _visited(store, content)
    assert send_to_it().waiting == 0
    corrected = replace(visit, observations={"weight_kg": 9.1}, status=VisitStatus.AMENDED)
    store.visits.save(corrected, (), Reason(Mistake.MISREAD))
    report = send_to_it()
    assert (report.accepted, report.rejected, report.waiting) == (1, 0, 0)
    assert "corrector" in faulty.requests[-1].body.decode()
