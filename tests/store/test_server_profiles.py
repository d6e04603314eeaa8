from dataclasses import replace
from datetime import UTC, datetime
from uuid import uuid4

from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile, WriteMode
from posyandu_desktop.store.upload_wait import Pause, UploadWait

AT = datetime(2026, 2, 5, 3, 0, tzinfo=UTC)
FULL = ServerProfile(
    write_mode=WriteMode.CONDITIONAL_PUT,
    max_entries=8,
    supports_gzip=True,
    prefers_minimal=False,
    is_atomic=False,
    takes_provenance=False,
    probed_at=AT,
)


def test_what_a_server_does_is_kept_for_each_address(store: Store) -> None:
    assert store.server_profiles.get("https://a.example") == ServerProfile()
    store.server_profiles.save("https://a.example", FULL)
    store.server_profiles.save("https://b.example", ServerProfile(supports_gzip=False))
    assert store.server_profiles.get("https://a.example") == FULL
    assert store.server_profiles.get("https://b.example").supports_gzip is False
    store.server_profiles.save("https://a.example", replace(FULL, is_atomic=None))
    assert store.server_profiles.get("https://a.example").is_atomic is None


def test_when_to_try_again_is_kept_and_a_new_address_may_be_tried_at_once(store: Store) -> None:
    assert store.upload_wait.get() == UploadWait()
    wait = UploadWait(failures=3, next_try_at=AT, pause=Pause.SOMEBODY, app_version="0.1")
    store.upload_wait.save(wait)
    assert store.upload_wait.get() == wait
    store.server.save(ServerAddress(url="https://a.example", device_id=uuid4()))
    assert store.upload_wait.get() == UploadWait(app_version="0.1")
