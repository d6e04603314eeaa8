from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.session import Session, SessionId
from posyandu_desktop.domain.visit import Source, Visit, VisitId
from posyandu_desktop.errors import ServerNotSet
from posyandu_desktop.services.checking import CONTENT_PARTS, content_faults, faults
from posyandu_desktop.services.server_address import changed_address
from posyandu_desktop.services.status import look_at
from posyandu_desktop.settings import resources
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind, Receipt, Rejection
from posyandu_desktop.store.server import OAuthClient, ServerAddress
from tests.services.stores import MELATI, NOW, TODAY, a_store

SITI = Person(
    id=PersonId(UUID(int=11)), name="Siti Rekaan", sex=Sex.FEMALE, born_on=date(2025, 4, 10)
)
OLD, NEW = "token-lama", "token-baru"
SERVER = ServerAddress(url="https://fhir.example.org/fhir", device_id=uuid4(), token=OLD)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def a_visit(day: int, source: Source = Source.POSYANDU) -> Visit:
    return Visit(
        id=VisitId(uuid4()),
        person_id=SITI.id,
        visited_on=date(2026, 4, day),
        cards=(),
        observations={"weight_kg": 8.4},
        source=source,
    )


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Melati", "Posyandu Melati"),
        ("Posyandu Melati 1", "Posyandu Melati 1"),
        ("POSYANDU MELATI", "POSYANDU MELATI"),
        ("Posyandunya", "Posyandu Posyandunya"),
    ],
)
def test_the_word_posyandu_is_said_once(store: Store, name: str, said: str) -> None:
    status = look_at(store)
    named = replace(status, posyandu=replace(status.posyandu, name=name))
    assert named.sentences()[0] == f"{said}, Desa Karangan"


def test_a_new_posyandu_has_nothing_yet(store: Store) -> None:
    assert look_at(store).as_json() == {
        "posyandu": "Melati",
        "village": "Desa Karangan",
        "demo": False,
        "people": 0,
        "visits": 0,
        "drafts": 0,
        "waiting": 0,
        "refused": 0,
        "received": 0,
        "last_session_on": None,
        "server_url": None,
    }


def test_everything_recorded_here_is_counted_once(store: Store) -> None:
    store.people.save(SITI, queue=False)
    waiting, refused, received = (a_visit(day) for day in (1, 2, 3))
    for visit in (waiting, refused, received):
        store.visits.save(visit)
    store.visits.save_history([a_visit(4, Source.IMPORT)])
    entries = {entry.entity_id: entry for entry in store.outbox.waiting()}
    store.outbox.reject(entries[refused.id], Rejection(status=422, reason="tidak dikenal"))
    store.outbox.accept(
        entries[received.id],
        Receipt(
            kind=Kind.VISIT,
            entity_id=received.id,
            revision=1,
            received_at=NOW,
            server=SERVER.url,
            version="1",
        ),
    )
    store.sessions.save(Session(id=SessionId(uuid4()), held_on=TODAY))
    store.server.save(SERVER)
    store.drafts.save(
        Draft(person_id=SITI.id, session_id=None, visit_id=VisitId(uuid4()), typed={}, saved_at=NOW)
    )

    status = look_at(store)

    assert status.as_json() | {"posyandu": "", "village": ""} == {
        "posyandu": "",
        "village": "",
        "demo": False,
        "people": 1,
        "visits": 3,
        "drafts": 1,
        "waiting": 1,
        "refused": 1,
        "received": 1,
        "last_session_on": "2026-05-20",
        "server_url": SERVER.url,
    }
    said = "\n".join(status.sentences())
    assert "Hari buka terakhir: 20/05/2026" in said
    assert "1 diterima, 1 menunggu, 1 perlu diperbaiki" in said
    assert SITI.name not in said


def test_the_demo_village_is_called_so(store: Store) -> None:
    store.posyandu.save(replace(MELATI, is_demo=True))

    status = look_at(store)

    assert status.as_json()["demo"] is True
    assert "desa contoh" in status.sentences()[0]


def test_a_whole_posyandu_has_no_faults(store: Store) -> None:
    assert faults(store, load_content()) == ()


def test_the_check_opens_every_content_file() -> None:
    lazy = {
        name for name, part in vars(ClinicalContent).items() if isinstance(part, cached_property)
    }

    assert {name for name in lazy if not name.startswith("_")} <= set(CONTENT_PARTS)


def reading(change: Callable[[str, bytes], bytes]) -> ClinicalContent:
    return ClinicalContent(lambda path: change(path, (resources() / path).read_bytes()))


def test_a_broken_content_file_is_named_and_the_others_are_still_looked_at() -> None:
    def cut(path: str, content: bytes) -> bytes:
        return content[:50] if path.endswith(("advice.json", "education.json")) else content

    found = content_faults(reading(cut))

    assert ["advice" in text for text in found] == [False, True]
    assert all("data posyandu tidak ikut terhapus" in text for text in found)


def test_a_missing_list_of_contents_is_told_once() -> None:
    def absent(path: str, content: bytes) -> bytes:
        if path.endswith("content.json"):
            raise FileNotFoundError(path)
        return content

    (found,) = content_faults(reading(absent))

    assert "clinical/content.json" in found


LAPTOP = UUID(int=77)


def test_a_first_address_makes_this_laptop_a_device() -> None:
    address = changed_address(None, SERVER.url, OLD, LAPTOP)

    assert (address.url, address.token, address.device_id) == (SERVER.url, OLD, LAPTOP)
    with pytest.raises(ServerNotSet):
        changed_address(None, None, OLD, LAPTOP)


def test_a_token_is_never_carried_over_to_another_server() -> None:
    other = "https://lain.example.org/fhir"

    assert changed_address(SERVER, None, None, LAPTOP) == SERVER
    assert changed_address(SERVER, None, NEW, LAPTOP) == replace(SERVER, token=NEW)
    assert changed_address(SERVER, SERVER.url, None, LAPTOP) == SERVER
    assert changed_address(SERVER, other, None, LAPTOP) == replace(SERVER, url=other, token=None)
    client = OAuthClient(token_url="https://masuk.example/t", client_id="a", secret="b")  # noqa: S106
    signed = replace(SERVER, token=None, oauth=client, ca_pem="PEM")
    assert changed_address(signed, SERVER.url, None, LAPTOP) == signed
    assert changed_address(signed, None, NEW, LAPTOP) == replace(signed, token=NEW, oauth=None)
    assert changed_address(signed, other, None, LAPTOP) == replace(SERVER, url=other, token=None)
    assert changed_address(SERVER, None, None, LAPTOP, oauth=client) == replace(
        SERVER, token=None, oauth=client
    )
    assert changed_address(SERVER, None, None, LAPTOP, ca_pem="PEM").ca_pem == "PEM"
    assert changed_address(signed, None, None, LAPTOP, ca_pem="").ca_pem == ""
