"""A request that lay on the way, and was done by the server after a newer one."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.visit import Visit, VisitId, VisitStatus
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.bundle import transaction
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.fhir.visit import visit_parts
from posyandu_desktop.sync.records import visit_record
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl
from tests.sync.pull.laptops import Laptop, laptops, settle

pytestmark = pytest.mark.fhir_server

WHY = Reason(Mistake.MISREAD)


@pytest.fixture
def laptop(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent) -> Iterator[Laptop]:
    with laptops(1, tmp_path, sekmet, content) as (only,):
        yield only


def _a_visit(laptop: Laptop, content: ClinicalContent) -> Visit:
    girl = a_girl()
    laptop.store.people.save(girl)
    visit = a_full_visit(girl, content, recorded_by=laptop.kader.id)
    laptop.store.visits.save(visit)
    return visit


def _on_the_way(laptop: Laptop, content: ClinicalContent, visit_id: VisitId) -> Json:
    """Return the request that would be sent by now."""
    origin = Origin(posyandu=laptop.store.posyandu.get(), device_id=laptop.device_id)
    parts = visit_parts(visit_record(laptop.store, content, origin, visit_id))
    return transaction([part.resource for part in parts])


def _is_weight(resource: Json) -> bool:
    return "29463-7" in json.dumps(resource.get("code", {}))


def _weight(sekmet: Sekmet, bundle: Json) -> Json:
    [key] = [entry["request"]["url"] for entry in bundle["entry"] if _is_weight(entry["resource"])]
    return sekmet.get(key)


def _arrive(laptop: Laptop, bundle: Json) -> None:
    with laptop._server() as server:
        server.transact(bundle)


def test_an_older_word_that_arrives_last_is_told_anew(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    visit = _a_visit(laptop, content)
    late = _on_the_way(laptop, content, visit.id)
    corrected = replace(visit, observations={"weight_kg": 9.9}, immunizations=(), education=())
    laptop.store.visits.save(corrected, (), WHY)
    settle([laptop])
    _arrive(laptop, late)
    laptop.pull()
    assert laptop.store.outbox.entry(Kind.VISIT, visit.id) is not None
    settle([laptop])
    weight = _weight(sekmet, late)
    assert (weight["valueQuantity"]["value"], weight["status"]) == (9.9, "final")
    assert not laptop.pull().brought_something
    assert laptop.store.outbox.counts().waiting == 0


def test_a_visit_taken_back_stays_so_when_an_older_word_arrives_last(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    visit = _a_visit(laptop, content)
    late = _on_the_way(laptop, content, visit.id)
    laptop.store.corrections.take_back_visit(visit.id, WHY)
    settle([laptop])
    _arrive(laptop, late)
    laptop.pull()
    settle([laptop])
    assert laptop.store.visits.get(visit.id).status is VisitStatus.ENTERED_IN_ERROR
    assert sekmet.get(f"Encounter/{visit.id}")["status"] == "entered-in-error"


def test_the_same_word_that_arrives_twice_is_not_told_once_more(
    laptop: Laptop, content: ClinicalContent
) -> None:
    visit = _a_visit(laptop, content)
    late = _on_the_way(laptop, content, visit.id)
    settle([laptop])
    _arrive(laptop, late)
    laptop.pull()
    assert laptop.store.outbox.counts().waiting == 0


def test_what_nobody_typed_here_is_shown_and_not_written_over(
    laptop: Laptop, sekmet: Sekmet, content: ClinicalContent
) -> None:
    """Somebody corrected the whole visit at the server, and left our mark on it."""
    visit = _a_visit(laptop, content)
    settle([laptop])
    theirs = _on_the_way(laptop, content, visit.id)
    for entry in theirs["entry"]:
        if _is_weight(entry["resource"]):
            entry["resource"]["valueQuantity"]["value"] = 7.1
    _arrive(laptop, theirs)
    assert laptop.pull().differences == 1
    assert laptop.store.outbox.counts().waiting == 0
    assert _weight(sekmet, theirs)["valueQuantity"]["value"] == 7.1
