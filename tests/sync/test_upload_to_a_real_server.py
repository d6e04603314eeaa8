"""What a real FHIR server, written by others, holds after an upload that was disturbed."""

import json
import os
import signal
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.reading import values_of
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import (
    Behaviour,
    FaultyServer,
    cutting_the_reply,
    losing_the_reply,
    repeating_the_request,
)
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl, a_visit, findings

pytestmark = pytest.mark.fhir_server

Json = dict[str, Any]


def _nothing(done: int, total: int) -> None:
    """Show no progress."""


def _send(store: Store, content: ClinicalContent, url: str, token: str) -> UploadReport:
    server = Server(url, token, supports_gzip=False)
    try:
        return upload(store, server, content, Event(), _nothing)
    finally:
        server.close()


def _recorded(store: Store, content: ClinicalContent) -> tuple[Person, Visit]:
    """Save a girl and a visit at which everything happened."""
    girl = a_girl(nik=f"32010145012500{store.people.count() + 1:02}")
    store.people.save(girl)
    visit = a_full_visit(girl, content)
    store.visits.save(visit, findings())
    return girl, visit


def _own_codes(resource: Json) -> set[str]:
    codings = resource.get("code", {}).get("coding", ())
    return {c["code"] for c in codings if c["system"] == f"{OWN_CODES}/observation"}


def test_every_value_of_a_visit_is_found_on_the_server_under_its_code(
    store: Store, content: ClinicalContent, sekmet: Sekmet
) -> None:
    girl, visit = _recorded(store, content)
    assert _send(store, content, sekmet.url, sekmet.token).accepted == 2
    held = sekmet.everything_of(girl.id)
    read = values_of(held.values())
    assert {code: read[code] for code in visit.observations} == visit.observations
    kinds = [key.split("/")[0] for key in held]
    assert kinds.count("Encounter") == kinds.count("Patient") == 1
    assert kinds.count("Immunization") == len((*visit.immunizations, *visit.doses_not_given))
    assert kinds.count("Procedure") == 1 + len(visit.education)
    assert kinds.count("MedicationStatement") == kinds.count("ServiceRequest") == 1
    assert kinds.count("RelatedPerson") == 2
    assert sekmet.count("Observation", f"subject=Patient/{girl.id}&code=8306-3") == 1
    assert sekmet.count("Observation", f"subject=Patient/{girl.id}&code=assessment") == 1
    assert sekmet.count("Patient", f"identifier={girl.nik}&_id={girl.id}") == 1


def test_sending_everything_again_adds_nothing(
    store: Store, content: ClinicalContent, sekmet: Sekmet
) -> None:
    girl, visit = _recorded(store, content)
    _send(store, content, sekmet.url, sekmet.token)
    before = sekmet.everything_of(girl.id).keys()
    store.people.save(girl)
    store.visits.save(visit, findings())
    assert _send(store, content, sekmet.url, sekmet.token).accepted == 2
    assert sekmet.everything_of(girl.id).keys() == before


@pytest.mark.parametrize("behaviour", [losing_the_reply, cutting_the_reply, repeating_the_request])
def test_a_reply_that_was_lost_or_doubled_adds_nothing(
    store: Store, content: ClinicalContent, sekmet: Sekmet, behaviour: Behaviour
) -> None:
    girl, visit = _recorded(store, content)
    with FaultyServer(upstream=sekmet.url).running() as faulty:
        faulty.next(behaviour, behaviour)
        for _ in range(3):
            _send(store, content, faulty.url, sekmet.token)
    state = store.outbox.states([visit.id])[visit.id].state
    assert state is DeliveryState.RECEIVED
    once = sekmet.everything_of(girl.id).keys()
    store.people.save(girl)
    store.visits.save(visit, findings())
    _send(store, content, sekmet.url, sekmet.token)
    assert sekmet.everything_of(girl.id).keys() == once
    assert store.outbox.counts().waiting == 0


def test_a_bad_visit_is_set_aside_whole_and_the_others_pass(
    store: Store, content: ClinicalContent, sekmet: Sekmet
) -> None:
    (first, _), (second, bad), (third, _) = (_recorded(store, content) for _ in range(3))
    store.visits.save(replace(bad, education=("no  code has two blanks",)))
    report = _send(store, content, sekmet.url, sekmet.token)
    assert (report.accepted, report.rejected) == (5, 1)
    (entry,) = store.outbox.rejected()
    assert entry.entity_id == bad.id
    assert entry.rejection is not None
    assert entry.rejection.status == 400
    assert entry.rejection.element.startswith("Procedure.code")
    assert not [k for k in sekmet.everything_of(second.id) if k.startswith("Encounter")]
    for girl in (first, third):
        assert [k for k in sekmet.everything_of(girl.id) if k.startswith("Encounter")]


def test_a_corrected_visit_leaves_no_old_number_in_force(
    store: Store, content: ClinicalContent, sekmet: Sekmet
) -> None:
    girl, visit = _recorded(store, content)
    _send(store, content, sekmet.url, sekmet.token)
    store.visits.save(
        replace(visit, status=VisitStatus.AMENDED, observations={"weight_kg": 8.4}, supplements=())
    )
    _send(store, content, sekmet.url, sekmet.token)
    held = sekmet.everything_of(girl.id).values()
    in_force = [r for r in held if r.get("encounter") and r.get("status") != "entered-in-error"]
    observations = [r for r in in_force if r["resourceType"] == "Observation"]
    assert values_of(in_force) == {"weight_kg": 8.4}
    assert not [r for r in observations if "284473002" in json.dumps(r["code"])]
    assert {"weight_kg", "assessment"} == {c for r in observations for c in _own_codes(r)}


def test_a_program_killed_while_uploading_leaves_nothing_half_or_double(
    store: Store, content: ClinicalContent, sekmet: Sekmet, tmp_path: Path
) -> None:
    girls = [a_girl(nik=None, home=None) for _ in range(6)]
    visits = [a_visit(girl, content) for girl in girls]
    for girl, visit in zip(girls, visits, strict=True):
        store.people.save(girl)
        store.visits.save(visit)
    for records_done in (2, 4):
        _upload_and_kill(tmp_path / "data", sekmet, after=f"{records_done} of")
    _send(store, content, sekmet.url, sekmet.token)
    states = store.outbox.states([visit.id for visit in visits]).values()
    assert {state.state for state in states} == {DeliveryState.RECEIVED}
    assert store.integrity() == []
    for girl in girls:
        kinds = [key.split("/")[0] for key in sekmet.everything_of(girl.id)]
        assert kinds.count("Encounter") == 1
        assert kinds.count("RelatedPerson") == 2
        assert kinds.count("Observation") == 4  # birth weight and length, weight, its z-score


def _upload_and_kill(folder: Path, sekmet: Sekmet, after: str) -> None:
    """Start an uploading program, and kill it as soon as it tells that so much is done."""
    command = [sys.executable, "-m", "tests.sync.upload_until_killed"]
    process = subprocess.Popen(  # noqa: S603  # our own program
        [*command, str(folder), sekmet.url, sekmet.token], stdout=subprocess.PIPE, text=True
    )
    if process.stdout is None:
        raise AssertionError("the pipe was asked for")
    with process.stdout as told:
        for line in told:
            if line.startswith(after):
                os.kill(process.pid, signal.SIGKILL)
                break
    assert process.wait(timeout=30) == -signal.SIGKILL
