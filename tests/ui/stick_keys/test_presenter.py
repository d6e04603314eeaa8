"""Taking over the Puskesmas' key, and making one, without a window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from posyandu_desktop.store import stick_keys
from posyandu_desktop.store.key_slots import Cost
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import PublicKey, new_pair
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.stick_keys.presenter import Desk, Mode, StickKeysScreen
from posyandu_desktop.ui.theme_tokens import Tone

PHRASE = "kopi hangat pagi di kebun"
KEY = PublicKey(new_pair().public.raw, "Puskesmas Contoh")


class Lent:
    """The same store again, which its borrower closes."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getattr__(self, name: str) -> object:
        return (lambda: None) if name == "close" else getattr(self._store, name)


@pytest.fixture
def screen(store: Store, monkeypatch: pytest.MonkeyPatch) -> StickKeysScreen:
    monkeypatch.setattr(stick_keys, "Cost", lambda: Cost(time_cost=1, memory_kib=8))
    lend: Callable[[], Store] = lambda: Lent(store)  # type: ignore[assignment, return-value]  # noqa: E731  # a borrowed one
    return StickKeysScreen(
        Desk(
            store=store,
            another_store=lend,
            puskesmas="Puskesmas Contoh",
            run=run_at_once,
            leave=lambda: None,
        )
    )


def test_a_pasted_key_is_shown_with_its_fingerprint_before_it_is_used(
    screen: StickKeysScreen, store: Store
) -> None:
    screen.typed("line", KEY.line)
    screen.line_entered()
    assert screen.state.mode is Mode.COMPARE
    assert KEY.fingerprint in screen.state.offered
    assert store.stick_keys.current() is None


def test_the_last_five_digits_have_to_be_right(screen: StickKeysScreen, store: Store) -> None:
    screen.typed("line", KEY.line)
    screen.line_entered()
    screen.typed("digits", "99999" if KEY.fingerprint[-5:] != "99999" else "00000")
    screen.save()
    assert store.stick_keys.current() is None
    assert "Telepon Puskesmas" in screen.state.message
    screen.typed("digits", KEY.fingerprint[-5:])
    screen.save()
    current = store.stick_keys.current()
    assert current is not None
    assert current.public == KEY
    assert "disegel untuk Puskesmas Contoh" in screen.state.message


def test_a_file_without_a_key_is_refused_with_the_way_to_one(
    screen: StickKeysScreen, tmp_path: Path
) -> None:
    (tmp_path / "x.txt").write_text("Halo", encoding="utf-8")
    screen.file_chosen(None)
    assert screen.state.message == ""
    screen.file_chosen(tmp_path / "x.txt")
    assert screen.state.mode is Mode.LOOK
    assert "Minta berkas kunci" in screen.state.message


def test_a_key_is_made_and_handed_out(screen: StickKeysScreen, tmp_path: Path) -> None:
    screen.begin_making()
    assert screen.state.typed["name"] == "Puskesmas Contoh"
    screen.typed("phrase", PHRASE)
    screen.save()
    assert screen.state.message_tone is Tone.ACT
    screen.typed("again", PHRASE)
    screen.save()
    assert "Kunci siap" in screen.state.message
    assert "Kunci rahasianya ada di laptop ini" in screen.state.current
    assert screen.state.typed == {}
    screen.hand_out(tmp_path / "kunci.txt")
    assert "POSYANDU-KUNCI-1." in (tmp_path / "kunci.txt").read_text(encoding="utf-8")


def test_esc_closes_what_is_open_first(screen: StickKeysScreen) -> None:
    screen.begin_making()
    screen.typed("phrase", PHRASE)
    screen.back()
    assert screen.state.mode is Mode.LOOK
    assert screen.state.typed == {}
