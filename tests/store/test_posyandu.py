from dataclasses import replace
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import OAuthClient, ServerAddress
from tests.store.building import ANI, MELATI


def test_the_posyandu_comes_back_and_can_be_renamed(store: Store) -> None:
    assert store.posyandu.get() == MELATI
    renamed = replace(MELATI, name="Mawar", registration_number="33.74.01.2003.001", is_demo=True)
    store.posyandu.save(renamed)
    assert store.posyandu.get() == renamed


def test_operators_come_back_by_name(store: Store) -> None:
    wati = Operator(id=OperatorId(uuid4()), name="Bidan Wati", role=Role.BIDAN)
    store.operators.save(wati)
    assert store.operators.all() == [wati, replace(ANI, is_admin=True)]
    assert store.operators.get(wati.id) == wati
    store.operators.save(replace(wati, name="Bidan Wati S."))
    assert store.operators.get(wati.id).name == "Bidan Wati S."


def test_an_unknown_operator_is_none_when_looked_for_and_a_bug_when_asked_for(
    store: Store,
) -> None:
    stranger = OperatorId(uuid4())
    assert store.operators.find(stranger) is None
    with pytest.raises(KeyError):
        store.operators.get(stranger)


_CLIENT = OAuthClient(
    token_url="https://masuk.example/token",  # noqa: S106  # an address
    client_id="melati",
    secret="rahasia",  # noqa: S106  # no secret of anybody
    scope="system/*.write",
)


@pytest.mark.parametrize("oauth", [None, _CLIENT, replace(_CLIENT, scope="")])
def test_the_server_address_comes_back(store: Store, oauth: OAuthClient | None) -> None:
    assert store.server.get() is None
    store.server.save(ServerAddress(url="https://old.example", device_id=uuid4()))
    address = ServerAddress(
        url="https://fhir.example",
        device_id=uuid4(),
        token="rahasia",  # noqa: S106  # no secret of anybody
        oauth=oauth,
        ca_pem="-----BEGIN CERTIFICATE-----",
    )
    store.server.save(address)
    assert store.server.get() == address


def test_the_journal_never_holds_a_token(store: Store) -> None:
    address = ServerAddress(url="https://fhir.example", device_id=uuid4(), token="rahasia")  # noqa: S106
    store.server.save(address)
    (line,) = store.journal.of("server", address.device_id)
    assert line.change == {"url": "https://fhir.example"}
