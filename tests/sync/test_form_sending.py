"""The forms that answers name: on every server once, before the answers, and in nobody's way."""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from threading import Event
from typing import Any
from uuid import uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.forms import forms
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.faulty import Behaviour, Exchange, FaultyServer, dropping, properly, refusing
from tests.servers.medplum_router import MedplumRouter
from tests.servers.sekmet import Sekmet
from tests.sync.judges import faults, without_business_id
from tests.sync.people import a_full_visit, a_girl, a_visit, findings

Json = dict[str, Any]
Send = Callable[..., UploadReport]
EARLY = datetime(2020, 1, 1, tzinfo=UTC)
PROBED = ServerProfile(supports_gzip=False, is_atomic=True, probed_at=EARLY)


@pytest.fixture
def send(store: Store, faulty: FaultyServer, content: ClinicalContent) -> Send:
    """Make one pass to the server that can misbehave."""

    def one_pass(profile: ServerProfile = PROBED) -> UploadReport:
        return _pass(store, content, faulty.url, profile=profile)

    return one_pass


def _pass(
    store: Store,
    content: ClinicalContent,
    url: str,
    token: str | None = None,
    profile: ServerProfile = PROBED,
) -> UploadReport:
    server = Server(url, token, device_id=uuid4())
    server.profile = profile
    try:
        return upload(store, server, content, Event(), lambda _done, _total: None)
    finally:
        server.close()


def _answering(store: Store, content: ClinicalContent, count: int = 1) -> list[Visit]:
    """Save visits of new children at which the card asked something only we have a code for."""
    made = []
    for number in range(count):
        girl = a_girl(name=f"Anak {number}", nik=None, home=None)
        store.people.save(girl)
        visit = a_visit(girl, content, observations={"development_checklist": "incomplete"})
        store.visits.save(visit)
        made.append(visit)
    return made


def _kinds(bundle: Json) -> set[str]:
    return {entry["resource"]["resourceType"] for entry in bundle["entry"]}


def _sent(faulty: FaultyServer) -> list[set[str]]:
    return [_kinds(bundle) for bundle in faulty.posted()]


def _with_forms(faulty: FaultyServer) -> list[int]:
    return [at for at, kinds in enumerate(_sent(faulty)) if "Questionnaire" in kinds]


def _with_answers(faulty: FaultyServer) -> list[int]:
    return [at for at, kinds in enumerate(_sent(faulty)) if "QuestionnaireResponse" in kinds]


def _named(resources: Iterable[Json]) -> set[str]:
    return {one["questionnaire"] for one in resources if "questionnaire" in one}


def _to_forms(behaviour: Behaviour) -> Behaviour:
    """Behave so when forms come, and properly otherwise."""

    def behave(exchange: Exchange) -> None:
        is_form = b'"Questionnaire"' in exchange.request.body
        (behaviour if is_form else properly)(exchange)

    return behave


def test_every_form_is_sound_and_found_by_its_own_number(content: ClinicalContent) -> None:
    known = list(forms(content))
    assert faults(known) == []
    assert without_business_id(known) == []
    assert len({form["id"] for form in known}) == len(known)


def test_a_form_comes_before_the_first_answers_to_it_and_never_again(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    _answering(store, content)
    assert send().waiting == 0
    (first,) = _with_forms(faulty)
    assert first < min(_with_answers(faulty))
    _answering(store, content, 3)
    assert send().waiting == 0
    assert _with_forms(faulty) == [first]


def test_visits_still_go_together_once_their_form_is_there(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    _answering(store, content, 4)
    assert send().waiting == 0
    (first,) = _with_forms(faulty)
    assert min(_with_answers(faulty)) > first
    assert len(_with_answers(faulty)) == 1


def test_each_server_gets_the_form_once(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    _answering(store, content)
    send()
    with FaultyServer().running() as other:
        _answering(store, content)
        _pass(store, content, other.url)
        assert len(_with_forms(other)) == 1
    assert len(_with_forms(faulty)) == 1


def test_a_new_version_of_a_form_is_another_form(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    _answering(store, content)
    send()
    (sent,) = store.forms_sent.at(faulty.url)
    form, version = sent.split("|")
    assert form.endswith("/bayi-balita-apras")
    assert version == next(c.version for c in content.cards if c.code == "bayi-balita-apras")


@pytest.mark.parametrize("status", [404, 405, 413, 422, 500])
def test_a_server_that_will_not_have_forms_gets_the_visits_all_the_same(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send, status: int
) -> None:
    faulty.always(_to_forms(refusing(status, "no such type")))
    visits = _answering(store, content, 3)
    report = send()
    assert (report.waiting, report.rejected, report.trouble) == (0, 0, "")
    states = store.outbox.states(visit.id for visit in visits).values()
    assert {one.state for one in states} == {DeliveryState.RECEIVED}
    assert store.forms_sent.at(faulty.url) == frozenset()
    assert len(_with_forms(faulty)) == 1
    faulty.always(properly)
    _answering(store, content)
    send()
    assert len(store.forms_sent.at(faulty.url)) == 1


def test_a_form_lost_on_the_line_comes_again_before_its_answers(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    faulty.next(dropping)
    _answering(store, content, 3)
    assert send().waiting == 0
    first, second = _with_forms(faulty)
    assert (first, second) < (min(_with_answers(faulty)),) * 2
    assert len(store.forms_sent.at(faulty.url)) == 1


def test_a_form_that_never_gets_through_does_not_hold_the_visits_back(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    faulty.always(_to_forms(dropping))
    _answering(store, content, 3)
    assert send().waiting == 0
    assert store.forms_sent.at(faulty.url) == frozenset()


def test_a_server_brought_back_from_a_copy_gets_the_forms_again(
    store: Store, content: ClinicalContent, faulty: FaultyServer, send: Send
) -> None:
    _answering(store, content)
    send()
    store.forms_sent.forget(EARLY)
    _answering(store, content)
    send()
    assert len(_with_forms(faulty)) == 2


@pytest.mark.fhir_server
def test_a_real_server_has_the_form_of_every_answer(
    store: Store, content: ClinicalContent, sekmet: Sekmet
) -> None:
    girl = a_girl(nik=None)
    store.people.save(girl)
    store.visits.save(a_full_visit(girl, content), findings())
    assert _pass(store, content, sekmet.url, sekmet.token).waiting == 0
    named = _named(sekmet.everything_of(girl.id).values())
    assert len(named) > 1
    for name in named:
        url, _, version = name.partition("|")
        known = [f for f in forms(content) if (f["url"], f.get("version", "")) == (url, version)]
        (form,) = known
        held = sekmet.get(f"Questionnaire/{form['id']}")
        assert (held["url"], held["item"]) == (form["url"], form["item"])


@pytest.mark.fhir_server
def test_a_server_that_chooses_ids_has_each_form_once(
    store: Store, content: ClinicalContent, medplum: MedplumRouter
) -> None:
    for _ in range(2):
        _answering(store, content)
        assert _pass(store, content, medplum.url, profile=ServerProfile()).waiting == 0
    store.forms_sent.forget(EARLY)
    _answering(store, content)
    _pass(store, content, medplum.url, profile=store.server_profiles.get(medplum.url))
    (form,) = [f for f in forms(content) if f["url"].endswith("/bayi-balita-apras")]
    (held,) = medplum.by_our_id("Questionnaire", form["id"])
    assert held["url"] == form["url"]
