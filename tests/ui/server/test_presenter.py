import re
from dataclasses import replace
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import OAuthClient, ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.server.presenter import Desk, ServerScreen
from posyandu_desktop.ui.server.state import OAUTH
from posyandu_desktop.ui.theme_tokens import Tone
from tests.servers.certificate import loopback_certificate
from tests.servers.faulty import (
    Exchange,
    FaultyServer,
    accepted,
    captive_portal,
    disliking_gzip,
    properly,
    saying,
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
    screen.typed("url", f" {faulty.url}/ ")
    screen.typed("token", "rahasia")

    screen.test()
    screen.save()

    assert screen.state.verdict == "Siap dipakai."
    assert [tone for _, tone in screen.state.report] == [Tone.GOOD] * 3
    saved = store.server.get()
    assert saved is not None
    assert (saved.url, saved.token) == (faulty.url, "rahasia")
    profile = store.server_profiles.get(saved.url)
    assert profile.supports_gzip
    assert profile.is_atomic
    assert profile.probed_at is not None
    assert screen.state.url == faulty.url


def test_the_last_line_of_a_failed_test_is_the_trouble(store: Store, faulty: FaultyServer) -> None:
    faulty.always(captive_portal)
    screen = ServerScreen(desk_of(store))
    screen.typed("url", faulty.url)

    screen.test()

    assert screen.state.verdict_tone is Tone.ACT
    words, tone = screen.state.report[-1]
    assert "Wi-Fi" in words
    assert tone is Tone.ACT
    assert not screen.state.checking


def test_nothing_is_saved_by_trying(store: Store, faulty: FaultyServer) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", faulty.url)

    screen.test()

    assert store.server.get() is None


def test_an_address_without_encryption_is_refused_beside_its_field(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "http://fhir.contoh.id/fhir")

    screen.save()

    assert "https://" in screen.state.problems["url"]
    assert screen.state.jump_to == "url"
    assert store.server.get() is None
    screen.typed("url", "https://fhir.contoh.id/fhir")
    assert screen.state.problems == {}


@pytest.mark.parametrize("url", ["", "puskesmas", "ftp://a.id", "https://", "https://a b.id"])
def test_what_is_no_address_is_neither_tried_nor_saved(store: Store, url: str) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", url)

    screen.test()
    screen.save()

    assert "url" in screen.state.problems
    assert screen.state.report == ()
    assert store.server.get() is None


def test_a_token_with_a_blank_inside_is_refused(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "https://fhir.contoh.id/fhir")
    screen.typed("token", "dua kata")

    screen.save()

    assert set(screen.state.problems) == {"token"}


def test_the_demo_village_may_only_use_this_computer(store: Store) -> None:
    screen = ServerScreen(desk_of(store, replace(MELATI, is_demo=True)))
    screen.typed("url", "https://fhir.contoh.id/fhir")
    screen.save()
    assert "Desa contoh" in screen.state.problems["url"]
    assert store.server.get() is None

    screen.typed("url", "http://localhost:8080/fhir")
    screen.save()
    assert store.server.get() is not None


def test_the_device_keeps_its_id_when_the_address_changes(store: Store) -> None:
    known = ServerAddress(url="https://lama.contoh.id", device_id=uuid4())
    store.server.save(known)
    screen = ServerScreen(desk_of(store))
    assert screen.state.url == "https://lama.contoh.id"

    screen.typed("url", "https://baru.contoh.id")
    screen.save()

    saved = store.server.get()
    assert saved is not None
    assert (saved.url, saved.device_id) == ("https://baru.contoh.id", known.device_id)
    assert store.server_profiles.get(saved.url) == ServerProfile()


def test_a_server_that_dislikes_packed_bodies_is_remembered(
    store: Store, faulty: FaultyServer
) -> None:
    faulty.next(properly, disliking_gzip, properly, updating)
    screen = ServerScreen(desk_of(store))
    screen.typed("url", faulty.url)
    screen.test()

    screen.save()

    assert store.server_profiles.get(faulty.url).supports_gzip is False


def test_an_untried_address_is_saved_with_the_advice_to_try_it(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "https://fhir.contoh.id/fhir")

    screen.save()

    assert "Uji sambungan" in screen.state.message
    assert store.server.get() is not None


def _oauth(screen: ServerScreen, token_url: str) -> None:
    screen.sign_in_chosen(OAUTH)
    screen.typed("token_url", token_url)
    screen.typed("client_id", " melati ")
    screen.typed("secret", "sandi klien")
    screen.typed("scope", "system/*.cruds")


def test_client_credentials_are_kept_and_shown_again(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "https://fhir.contoh.id/fhir")
    screen.typed("token", "lama")
    _oauth(screen, "https://masuk.contoh.id/token")

    screen.save()

    saved = store.server.get()
    assert saved is not None
    assert saved.token is None
    assert saved.oauth == OAuthClient(
        token_url="https://masuk.contoh.id/token",  # noqa: S106  # an address
        client_id="melati",
        secret="sandi klien",  # noqa: S106  # of nobody
        scope="system/*.cruds",
    )
    again = ServerScreen(desk_of(store)).state
    assert (again.sign_in, again.client_id, again.secret) == (OAUTH, "melati", "sandi klien")


def test_half_given_client_credentials_are_refused_beside_their_fields(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "https://fhir.contoh.id/fhir")
    screen.sign_in_chosen(OAUTH)
    screen.typed("token_url", "http://masuk.contoh.id/token")

    screen.save()

    assert set(screen.state.problems) == {"token_url", "client_id", "secret"}
    assert screen.state.jump_to == "token_url"
    assert store.server.get() is None


def test_a_test_with_client_credentials_fetches_a_token(store: Store, faulty: FaultyServer) -> None:
    token = saying(200, {"access_token": "t1", "expires_in": 60})
    faulty.next(token, properly, properly, updating)
    screen = ServerScreen(desk_of(store))
    screen.typed("url", faulty.url)
    _oauth(screen, f"{faulty.url}/token")

    screen.test()

    assert screen.state.verdict == "Siap dipakai."
    assert faulty.requests[0].path == "/fhir/token"
    assert faulty.requests[1].headers["authorization"] == "Bearer t1"


def test_a_certificate_of_the_puskesmas_is_shown_to_be_read_out_and_used(
    store: Store, tmp_path: Path
) -> None:
    tls, public = loopback_certificate(tmp_path)
    with FaultyServer(tls=tls).running() as secure:
        secure.next(properly, properly, updating)
        screen = ServerScreen(desk_of(store))
        screen.typed("url", secure.url)
        screen.test()
        assert screen.state.verdict_tone is Tone.ACT
        assert "sertifikat" in screen.state.report[-1][0]

        screen.certificate_chosen(public)
        assert re.search(r"SHA-256: ([0-9A-F]{4} ?){16}", screen.state.ca_words)
        assert "Bacakan" in screen.state.message
        screen.test()
        assert screen.state.verdict == "Siap dipakai."

    screen.save()
    saved = store.server.get()
    assert saved is not None
    assert "BEGIN CERTIFICATE" in saved.ca_pem
    screen.forget_certificate()
    screen.save()
    saved = store.server.get()
    assert saved is not None
    assert saved.ca_pem == ""


def test_a_file_that_is_no_certificate_changes_nothing(store: Store, tmp_path: Path) -> None:
    screen = ServerScreen(desk_of(store))
    wrong = tmp_path / "foto.crt"
    wrong.write_bytes(b"bukan sertifikat")
    for path in (wrong, tmp_path / "tidak ada.pem", tmp_path):
        screen.certificate_chosen(path)
        assert screen.state.message_tone is Tone.ACT
        assert screen.state.ca_pem == ""


def test_a_field_that_is_not_there_is_a_bug(store: Store) -> None:
    with pytest.raises(ValueError, match="verdict"):
        ServerScreen(desk_of(store)).typed("verdict", "Siap dipakai.")


def test_the_laptop_has_one_number_on_the_line_and_on_the_stick(store: Store) -> None:
    screen = ServerScreen(desk_of(store))
    screen.typed("url", "https://fhir.puskesmas.invalid/fhir")
    screen.save()

    laptop = store.stick_keys.laptop().device_id
    saved = store.server.get()
    assert saved is not None
    assert saved.device_id == laptop
    assert screen.state.laptop == str(laptop)
    assert ServerScreen(desk_of(store)).state.laptop == str(laptop)


def test_a_laptop_that_servers_know_keeps_its_number(store: Store) -> None:
    known = ServerAddress(url="https://fhir.puskesmas.invalid/fhir", device_id=uuid4())
    store.server.save(known)
    screen = ServerScreen(desk_of(store))
    screen.typed("token", "baru")
    screen.save()

    saved = store.server.get()
    assert saved is not None
    assert saved.device_id == known.device_id
    assert screen.state.laptop == str(known.device_id)
