"""What a server must do before a Puskesmas may go live with it.

Run against a server of ours by `make test` and `make test-hapi`, and against any address in
POSYANDU_TEST_FHIR_URL by `make test-server`; harmless there, see puskesmas.py.
"""

import copy
import json
from collections import Counter
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Barrier
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitId, VisitStatus
from posyandu_desktop.errors import NotPermitted, Rejected, SignedOut, Unreachable
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.device import device
from posyandu_desktop.sync.fhir.terms import URI
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.upload import UploadReport
from tests.sync.contract.puskesmas import (
    Json,
    Laptop,
    Listening,
    Puskesmas,
    a_test_girl,
    a_test_posyandu,
    content_of,
    identifiers_of,
    tag,
)
from tests.sync.people import RINA, a_visit, now

pytestmark = pytest.mark.fhir_server


class LosingReplies(Listening):
    """A client whose line breaks after the server has stored a visit."""

    def transact(self, bundle: Json) -> list[EntryReply]:
        replies = super().transact(bundle)
        if any(url.startswith("Encounter/") for url in _urls(bundle)):
            raise Unreachable("the reply was lost")
        return replies


class Drafting(Listening):
    """A client that only remembers what it would send."""

    def transact(self, bundle: Json) -> list[EntryReply]:
        self.sent.append(bundle)
        return [EntryReply(status=201, version="1", received_at=now()) for _ in _urls(bundle)]


class Spoiling(Listening):
    """A client that makes one visit unreadable: its last entry has a date that is none."""

    def __init__(self, puskesmas: Puskesmas, visit_id: VisitId) -> None:
        super().__init__(puskesmas)
        self._visit_id = visit_id

    def transact(self, bundle: Json) -> list[EntryReply]:
        return super().transact(_spoiled(bundle, self._visit_id))


def _urls(bundle: Json) -> list[str]:
    return [entry["request"]["url"] for entry in bundle["entry"]]


def _spoiled(bundle: Json, visit_id: UUID) -> Json:
    urls = _urls(bundle)
    if f"Encounter/{visit_id}" not in urls:
        return bundle
    spoiled = copy.deepcopy(bundle)
    at = max(i for i, url in enumerate(urls) if url.startswith("Observation/"))
    entry = spoiled["entry"].pop(at)
    entry["resource"]["effectiveDateTime"] = "kemarin"
    spoiled["entry"].append(entry)
    return spoiled


def _state(laptop: Laptop, visit_id: VisitId) -> DeliveryState:
    return laptop.store.outbox.states([visit_id])[visit_id].state


def _assert_held_once(puskesmas: Puskesmas, resources: dict[str, Json]) -> None:
    """Fail unless the server holds each resource as it was sent, and no copy of it."""
    for key, sent in resources.items():
        kind, id_ = key.split("/")
        held = puskesmas.read(kind, id_)
        assert held is not None, key
        assert content_of(held) == content_of(sent), key
        assert [found["id"] for found in puskesmas.search(kind, _id=id_)] == [id_], key
        own = f"urn:uuid:{id_}"
        if own in identifiers_of(sent):
            # A server that cannot search some type by identifier gives everything of that type.
            found = puskesmas.search(kind, identifier=f"{URI}|{own}")
            assert [r["id"] for r in found if own in identifiers_of(r)] == [id_], key


def _assert_absent(puskesmas: Puskesmas, keys: Collection[str]) -> None:
    assert keys
    for key in keys:
        assert puskesmas.read(*key.split("/")) is None, key


def test_the_connection_test_of_the_program_passes(server: Listening) -> None:
    report = server.probe()
    assert report.ready, report.sentences
    assert report.can_transact, report.sentences


def test_nobody_writes_without_the_token(puskesmas: Puskesmas) -> None:
    stranger = Server(puskesmas.url, "bukan-token-posyandu-ini")
    with pytest.raises((SignedOut, NotPermitted)):
        stranger.transact(transaction([device(uuid4())]))
    stranger.close()


def test_the_server_tells_the_time(puskesmas: Puskesmas) -> None:
    told = parsedate_to_datetime(puskesmas.headers()["Date"])
    assert abs((told - datetime.now(UTC)).total_seconds()) < 24 * 60 * 60


def test_a_visit_with_every_kind_of_resource_is_taken_whole(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    laptop.record()
    report = laptop.send(server)
    assert (report.accepted, report.rejected, report.waiting) == (2, 0, 0), report
    kinds = {key.split("/")[0] for key in server.resources}
    assert kinds >= {
        "Patient",
        "RelatedPerson",
        "Encounter",
        "Observation",
        "Immunization",
        "Procedure",
        "MedicationStatement",
        "ServiceRequest",
    }
    assert not server.unknown_references()
    _assert_held_once(puskesmas, server.resources)


def test_packed_bodies_are_taken_or_given_up_for_plain_ones(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    laptop.record()
    assert laptop.send(server).waiting == 0
    assert server.supports_gzip in {True, False}
    _assert_held_once(puskesmas, server.resources)


def test_what_is_sent_twice_is_there_once(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    girl, visit = laptop.record()
    laptop.send(server)
    of_posyandu = {"_tag": tag(laptop.posyandu)}
    before = Counter(r["id"] for r in puskesmas.search("Observation", **of_posyandu))
    for bundle in list(server.sent):
        server.transact(bundle)
    laptop.store.people.save(girl)
    laptop.store.visits.save(visit, ())
    assert laptop.send(server).waiting == 0
    after = Counter(r["id"] for r in puskesmas.search("Observation", **of_posyandu))
    assert set(before.values()) == set(after.values()) == {1}
    _assert_held_once(puskesmas, server.resources)


def test_a_visit_whose_reply_was_lost_is_there_once_after_the_repeat(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    _, visit = laptop.record()
    unlucky = LosingReplies(puskesmas)
    for _ in range(2):
        assert laptop.send(unlucky).waiting > 0
    assert _state(laptop, visit.id) is not DeliveryState.RECEIVED
    assert puskesmas.read("Encounter", visit.id) is not None
    assert laptop.send(server).waiting == 0
    assert _state(laptop, visit.id) is DeliveryState.RECEIVED
    _assert_held_once(puskesmas, unlucky.resources | server.resources)
    unlucky.close()


def test_a_bad_record_is_refused_whole_and_nothing_of_it_stays(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    _, visit = laptop.record()
    draft = Drafting(puskesmas)
    laptop.send(draft)
    everything = transaction(list(draft.resources.values()))
    with pytest.raises(Rejected):
        server.transact(_spoiled(everything, visit.id))
    # The forms are everybody's, and may have come with another record.
    own = {key for key in draft.resources if not key.startswith("Questionnaire/")}
    _assert_absent(puskesmas, own)
    draft.close()


def test_a_bad_visit_steps_aside_and_its_neighbours_pass(
    puskesmas: Puskesmas, laptop: Laptop
) -> None:
    recorded = [laptop.record() for _ in range(3)]
    girl, bad = recorded[1]
    spoiling = Spoiling(puskesmas, bad.id)
    report = laptop.send(spoiling)
    assert (report.accepted, report.rejected) == (5, 1), report
    (entry,) = laptop.store.outbox.rejected()
    assert entry.entity_id == bad.id
    assert entry.rejection is not None
    assert entry.rejection.reason
    assert puskesmas.read("Patient", girl.id) is not None
    of_visit = [b for b in spoiling.sent if f"Encounter/{bad.id}" in _urls(b)]
    others = [b for b in spoiling.sent if b not in of_visit]
    passed = {url for bundle in others for url in _urls(bundle)}
    _assert_absent(puskesmas, {url for bundle in of_visit for url in _urls(bundle)} - passed)
    for _, visit in (recorded[0], recorded[2]):
        assert puskesmas.read("Encounter", visit.id) is not None
    spoiling.close()


def test_a_corrected_visit_replaces_the_one_before(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    _, visit = laptop.record()
    laptop.send(server)
    wrong = dict(server.resources)
    corrected = replace(
        visit, status=VisitStatus.AMENDED, observations={"weight_kg": 8.4}, supplements=()
    )
    laptop.store.visits.save(corrected)
    assert laptop.send(server).waiting == 0
    assert not server.unknown_references()
    _assert_held_once(puskesmas, server.resources)
    in_force = [
        held
        for key in wrong
        if (held := puskesmas.read(*key.split("/"))) and held.get("status") != "entered-in-error"
    ]
    observed = [r for r in in_force if r["resourceType"] == "Observation" and r.get("encounter")]
    assert {r["status"] for r in observed} == {"amended"}
    assert 6.05 not in [r.get("valueQuantity", {}).get("value") for r in observed]
    assert not [r for r in in_force if r["resourceType"] == "MedicationStatement"]


def test_a_retracted_visit_stays_as_entered_in_error(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    _, visit = laptop.record()
    laptop.send(server)
    laptop.store.visits.save(replace(visit, status=VisitStatus.ENTERED_IN_ERROR))
    assert laptop.send(server).waiting == 0
    _assert_held_once(puskesmas, server.resources)
    encounter = puskesmas.read("Encounter", visit.id)
    assert encounter is not None
    assert encounter["status"] == "entered-in-error"
    observations = [r for r in server.resources.values() if r["resourceType"] == "Observation"]
    assert {r["status"] for r in observations if "encounter" in r} == {"entered-in-error"}


def test_a_stale_version_is_refused_and_the_current_one_taken(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    girl = a_test_girl()
    laptop.store.people.save(girl)
    laptop.send(server)
    first = puskesmas.read("Patient", girl.id)
    laptop.store.people.save(replace(girl, name="UJI nama kedua"))
    laptop.send(server)
    second = puskesmas.read("Patient", girl.id)
    assert first is not None
    assert second is not None
    assert first["meta"]["versionId"] != second["meta"]["versionId"]
    third = server.resources[f"Patient/{girl.id}"] | {"name": [{"text": "UJI nama ketiga"}]}
    with pytest.raises(Rejected) as refusal:
        server.transact(_only_over(third, first["meta"]["versionId"]))
    assert refusal.value.status in {409, 412}
    assert puskesmas.read("Patient", girl.id) == second
    server.transact(_only_over(third, second["meta"]["versionId"]))
    held = puskesmas.read("Patient", girl.id)
    assert held is not None
    assert held["name"] == third["name"]


def _only_over(resource: Json, version: str) -> Json:
    """Return a transaction that writes over this version and no other."""
    bundle = transaction([resource])
    bundle["entry"][0]["request"]["ifMatch"] = f'W/"{version}"'
    return bundle


@pytest.mark.parametrize("sent_before", [False, True])
def test_two_records_of_one_person_made_one_reach_the_server(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening, sent_before: bool
) -> None:
    (kept, _), (merged, visit) = laptop.record(), laptop.record()
    if sent_before:
        laptop.send(server)
    laptop.store.merges.merge(kept, merged.id, RINA.id, "UJI tercatat dua kali")
    report = laptop.send(server)
    assert (report.rejected, report.held, report.waiting) == (0, 0, 0), [
        (entry.kind, entry.rejection) for entry in laptop.store.outbox.rejected()
    ]
    assert not server.unknown_references()
    _assert_held_once(puskesmas, server.resources)
    moved = puskesmas.read("Encounter", visit.id)
    assert moved is not None
    assert moved["subject"]["reference"] == f"Patient/{kept.id}"


def test_four_visits_in_one_transaction_are_all_taken(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    for _ in range(4):
        laptop.record()
    laptop.send(server)
    group = transaction(list(server.resources.values()))
    replies = server.transact(group)
    assert len(replies) == len(group["entry"])
    assert all(200 <= reply.status < 300 for reply in replies)
    _assert_held_once(puskesmas, {k: r for k, r in server.resources.items() if "Encounter" in k})


def test_a_whole_day_passes_without_a_single_refusal(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    # First everybody is registered, then everybody is seen: visits travel behind their people.
    girls = [a_test_girl() for _ in range(24)]
    for girl in girls:
        laptop.store.people.save(girl)
    visits = [a_visit(girl, laptop.content) for girl in girls]
    for visit in visits:
        laptop.store.visits.save(visit)
    assert server.probe().ready
    server.refused.clear()
    report = laptop.send(server)
    assert [str(refusal) for refusal in server.refused] == []
    assert (report.rejected, report.held, report.waiting) == (0, 0, 0), report
    held = puskesmas.search("Encounter", _tag=tag(laptop.posyandu), _count="50")
    assert sorted(r["id"] for r in held) == sorted(str(visit.id) for visit in visits)


def test_what_changed_is_found_by_the_servers_own_time_page_by_page(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    girls = [a_test_girl() for _ in range(5)]
    for girl in girls:
        laptop.store.people.save(girl)
    laptop.send(server)
    held = [puskesmas.read("Patient", girl.id) for girl in girls]
    since = min(r["meta"]["lastUpdated"] for r in held if r)
    pages = list(
        puskesmas.pages(
            "Patient",
            _tag=tag(laptop.posyandu),
            _lastUpdated=f"ge{since}",
            _sort="_lastUpdated",
            _count="2",
        )
    )
    assert all(len(page.get("entry", ())) <= 2 for page in pages)
    found = [entry["resource"] for page in pages for entry in page.get("entry", ())]
    assert sorted(r["id"] for r in found) == sorted(str(girl.id) for girl in girls)
    times = [datetime.fromisoformat(r["meta"]["lastUpdated"]) for r in found]
    assert times == sorted(times)
    links = [link["url"] for page in pages for link in page["link"] if link["relation"] == "next"]
    assert links
    for link in links:
        assert link.startswith(puskesmas.url), "the server or its proxy gives out another address"


def test_names_keep_every_letter_and_sign(
    puskesmas: Puskesmas, laptop: Laptop, server: Listening
) -> None:
    name = "UJI Nuʿmān Ünsal-Çelik d’Àrcy “Ñoño” 李娜"
    girl = a_test_girl(name=name, mother_name="UJI Sītī ʿĀ’isyah binti ‘Abdullāh")
    laptop.record(girl)
    laptop.send(server)
    _assert_held_once(puskesmas, server.resources)
    held = puskesmas.read("Patient", girl.id)
    assert held is not None
    assert held["name"][0]["text"] == server.resources[f"Patient/{girl.id}"]["name"][0]["text"]
    assert "李娜" in json.dumps(held, ensure_ascii=False)


def test_two_laptops_that_send_at_once_lose_nothing_and_double_nothing(
    puskesmas: Puskesmas, tmp_path: Path, content: ClinicalContent
) -> None:
    posyandu, shared = a_test_posyandu(), a_test_girl()
    together = Barrier(2)

    def upload_six(number: int) -> tuple[UploadReport, dict[str, Json]]:
        laptop = Laptop(tmp_path / f"laptop-{number}", content, posyandu)
        laptop.record(shared)
        for _ in range(5):
            laptop.record()
        server = Listening(puskesmas)
        together.wait(timeout=60)
        report = laptop.send(server)
        for _ in range(5):
            if report.waiting:
                report = laptop.send(server)
        server.close()
        laptop.store.close()
        return report, server.resources

    with ThreadPoolExecutor(2) as pool:
        results = list(pool.map(upload_six, range(2)))
    for report, sent in results:
        assert (report.waiting, report.rejected) == (0, 0), report
        _assert_held_once(puskesmas, sent)
    visits = [r["id"] for r in puskesmas.search("Encounter", _tag=tag(posyandu))]
    sent_visits = {key for _, sent in results for key in sent if key.startswith("Encounter/")}
    assert sorted(f"Encounter/{id_}" for id_ in visits) == sorted(sent_visits)
    assert len(sent_visits) == 12
