from dataclasses import replace
from uuid import uuid4

import pytest

from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.server.presenter import Desk, ServerScreen
from posyandu_desktop.ui.theme_tokens import Tone
from tests.servers.faulty import (
    Exchange,
    FaultyServer,
    accepted,
    captive_portal,
    disliking_gzip,
    properly,
)
from tests.services.stores import MELATI


def desk_of(store: Store, posyandu: Posyandu = MELATI) -> Desk:
    settings = Settings(connect_timeout_s=5, read_timeout_s=5)
    return Desk(
        store=store, posyandu=posyandu, settings=settings, run=run_at_once, leave=lambda: None
    )


def updating(exchange: Exchange) -> None:
    exchange.answer(accepted(exchange.request, "200 OK"))


def test_an_address_that_works_is_told_in_words_and_saved(
    store: Store, faulty: FaultyServer
) -> None:
    faulty.next(properly, properly, updating)
    screen = ServerScreen(desk_of(store))
    screen.url_typed(f" {faulty.url}/ ")
    screen.token_typed("rahasia")

    screen.test()
    screen.save()

    assert screen.state.verdict == "Siap dipakai."
    assert [tone for _, tone in screen.state.report] == [Tone.GOOD] * 3
    saved = store.server.get()
    assert saved is not None
    assert (saved.url, saved.token, saved.supports_gzip) == (faulty.url, "rahasia", True)
    assert screen.state.url == faulty.url


def test_the_last_line_of_a_failed_test_is_the_trouble(store: Store, faulty: FaultyServer) -> None:
    faulty.always(captive_portal)
    screen = ServerScreen(desk_of(store))
    screen.url_typed(faulty.url)

    screen.test()

    assert screen.state.verdict_tone is Tone.ACT
    words, tone = screen.state.report[-1]
    assert "Wi-Fi" in words
    assert tone is Tone.ACT
    assert not screen.state.checking


def test_nothing_is_saved_by_trying(store: Store, faulty: FaultyServer) -> None:
    screen = ServerScreen(desk_of(store))
    screen.url_typed(faulty.url)

    screen.test()

    assert store.server.get() is None


def test_an_address_without_encryption_is_refused_beside_its_field(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.url_typed("http://fhir.contoh.id/fhir")

    screen.save()

    assert "https://" in screen.state.problems["url"]
    assert screen.state.jump_to == "url"
    assert store.server.get() is None
    screen.url_typed("https://fhir.contoh.id/fhir")
    assert screen.state.problems == {}


@pytest.mark.parametrize("url", ["", "puskesmas", "ftp://a.id", "https://", "https://a b.id"])
def test_what_is_no_address_is_neither_tried_nor_saved(store: Store, url: str) -> None:
    screen = ServerScreen(desk_of(store))
    screen.url_typed(url)

    screen.test()
    screen.save()

    assert "url" in screen.state.problems
    assert screen.state.report == ()
    assert store.server.get() is None


def test_a_token_with_a_blank_inside_is_refused(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.url_typed("https://fhir.contoh.id/fhir")
    screen.token_typed("dua kata")

    screen.save()

    assert set(screen.state.problems) == {"token"}


def test_the_demo_village_may_only_use_this_computer(store: Store) -> None:
    screen = ServerScreen(desk_of(store, replace(MELATI, is_demo=True)))
    screen.url_typed("https://fhir.contoh.id/fhir")
    screen.save()
    assert "Desa contoh" in screen.state.problems["url"]
    assert store.server.get() is None

    screen.url_typed("http://localhost:8080/fhir")
    screen.save()
    assert store.server.get() is not None


def test_the_device_keeps_its_id_when_the_address_changes(store: Store) -> None:
    known = ServerAddress(url="https://lama.contoh.id", device_id=uuid4(), supports_gzip=False)
    store.server.save(known)
    screen = ServerScreen(desk_of(store))
    assert screen.state.url == "https://lama.contoh.id"

    screen.url_typed("https://baru.contoh.id")
    screen.save()

    saved = store.server.get()
    assert saved is not None
    assert (saved.url, saved.device_id) == ("https://baru.contoh.id", known.device_id)
    assert saved.supports_gzip is None


def test_a_server_that_dislikes_packed_bodies_is_remembered(
    store: Store, faulty: FaultyServer
) -> None:
    faulty.next(properly, disliking_gzip, properly, updating)
    screen = ServerScreen(desk_of(store))
    screen.url_typed(faulty.url)
    screen.test()

    screen.save()

    saved = store.server.get()
    assert saved is not None
    assert saved.supports_gzip is False


def test_an_untried_address_is_saved_with_the_advice_to_try_it(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.url_typed("https://fhir.contoh.id/fhir")

    screen.save()

    assert "Uji sambungan" in screen.state.message
    assert store.server.get() is not None
