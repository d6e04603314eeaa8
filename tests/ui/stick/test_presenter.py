"""The stick without a window: what is said, and what is asked of whom."""

from dataclasses import dataclass, field
from pathlib import Path

import pytest

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import PublicKey, new_pair
from posyandu_desktop.store.stick_keys import PuskesmasKey
from posyandu_desktop.sync.stick.carrying import Carried
from posyandu_desktop.sync.stick.receipts import TakenAll
from posyandu_desktop.sync.stick.refusals import StickFull
from posyandu_desktop.sync.stick.saving import Saved
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.stick.presenter import Desk, StickScreen
from posyandu_desktop.ui.theme_tokens import Tone


@dataclass
class Table:
    """A desk that remembers what it was asked for."""

    store: Store
    media: list[Path]
    saved: Saved | PosyanduError = field(default_factory=lambda: Saved(path=None, records=0))
    carried: Carried = field(default_factory=Carried)
    taken: TakenAll = field(
        default_factory=lambda: TakenAll(received=0, refused=0, files=0, refused_files=())
    )
    phrases: list[str] = field(default_factory=list)
    trusted: list[PublicKey] = field(default_factory=list)

    def screen(self) -> StickScreen:
        return StickScreen(
            Desk(
                store=self.store,
                media=lambda: self.media,
                save=self._save,
                carry=self._carry,
                take=lambda _folder: self.taken,
                trust=self.trusted.append,
                run=run_at_once,
                cancel=lambda: None,
                show_keys=None,
                leave=lambda: None,
            )
        )

    def _save(self, _folder: Path) -> Saved:
        if isinstance(self.saved, PosyanduError):
            raise self.saved
        return self.saved

    def _carry(self, _folder: Path, phrase: str) -> Carried:
        self.phrases.append(phrase)
        return self.carried


@pytest.fixture
def table(store: Store, tmp_path: Path) -> Table:
    stick = tmp_path / "STICK"
    stick.mkdir()
    return Table(store, [stick])


def test_without_a_key_the_screen_says_where_one_comes_from(table: Table) -> None:
    assert "Minta berkas kunci dari Puskesmas" in table.screen().state.message


def test_who_may_not_change_the_keys_is_told_whom_to_ask(table: Table) -> None:
    screen = table.screen()
    screen.show_keys()
    assert screen.state.message == "Kunci Puskesmas hanya diatur admin: minta Kader Rekaan."


def test_the_first_stick_is_taken_and_what_lies_on_it_is_counted(table: Table) -> None:
    (table.media[0] / "a.titipan").touch()
    state = table.screen().state
    assert state.chosen == table.media[0]
    assert state.places[0].cells[1].text == "1 titipan · 0 tanda terima"


def test_without_a_stick_nothing_begins_and_the_keys_are_told(table: Table) -> None:
    table.media.clear()
    screen = table.screen()
    screen.save()
    assert "tekan F5" in screen.state.message
    assert not screen.state.working


def test_a_folder_looked_for_is_worked_with_and_stays_in_the_list(
    table: Table, tmp_path: Path
) -> None:
    screen = table.screen()
    screen.folder_chosen(None)
    assert screen.state.chosen == table.media[0]
    screen.folder_chosen(tmp_path)
    screen.look_again()
    assert screen.state.chosen == tmp_path
    assert len(screen.state.places) == 2


def test_a_folder_that_was_asked_for_is_asked_for_no_more_once_it_is_chosen(
    table: Table, tmp_path: Path
) -> None:
    table.media.clear()
    screen = table.screen()
    screen.save()
    assert screen.state.message.startswith("Pasang flashdisk")
    screen.folder_chosen(tmp_path)
    assert screen.state.message == ""


def test_what_was_saved_is_said_to_wait_until_its_receipt_is_back(table: Table) -> None:
    table.saved = Saved(path=Path("posyandu-1.titipan"), records=12)
    screen = table.screen()
    screen.save()
    assert screen.state.message.startswith("12 data tersimpan")
    assert "menunggu sampai tanda terimanya kembali" in screen.state.message
    assert screen.state.message_tone is Tone.GOOD


def test_a_full_stick_is_said_with_what_to_do(table: Table) -> None:
    table.saved = StickFull()
    screen = table.screen()
    screen.save()
    assert "pakai flashdisk lain" in screen.state.message
    assert not screen.state.working


def test_the_pass_phrase_goes_along_when_one_was_typed(table: Table) -> None:
    screen = table.screen()
    screen.carry()
    screen.phrase_typed("kopi hangat")
    screen.carry()
    assert table.phrases == ["", "kopi hangat"]


def test_an_unknown_laptop_is_trusted_only_when_somebody_says_so(table: Table) -> None:
    laptop = PublicKey(new_pair().public.raw, "Posyandu Mawar")
    table.carried = Carried(unknown=[laptop], troubles=["Laptop Posyandu Mawar belum dikenal."])
    screen = table.screen()
    screen.trust()
    assert table.trusted == []
    screen.carry()
    assert screen.state.unknown == laptop
    screen.trust()
    assert table.trusted == [laptop]
    assert "Tekan F6 lagi" in screen.state.message


@pytest.mark.parametrize(
    ("carried", "said"),
    [
        (Carried(), "Tidak ada titipan di flashdisk ini."),
        (Carried(received=3, answered=1), "3 data diterima server. 1 tanda terima ditulis"),
        (Carried(forwarded=2), "2 titipan diteruskan dalam keadaan tersegel."),
        (Carried(received=1, refused=2), "2 perlu diperbaiki asalnya."),
    ],
)
def test_what_became_of_the_parcels_is_told(table: Table, carried: Carried, said: str) -> None:
    table.carried = carried
    screen = table.screen()
    screen.carry()
    assert said in screen.state.message


@pytest.mark.parametrize(
    ("received", "refused", "files", "bad", "tone"),
    [
        (0, 0, 0, (), Tone.INFO),
        (4, 0, 1, (), Tone.GOOD),
        (4, 1, 1, (), Tone.WATCH),
        (0, 0, 0, ("x.tandaterima: rusak",), Tone.ACT),
    ],
)
def test_what_the_receipts_came_to_is_told_in_its_tone(
    table: Table, received: int, refused: int, files: int, bad: tuple[str, ...], tone: Tone
) -> None:
    table.taken = TakenAll(received=received, refused=refused, files=files, refused_files=bad)
    screen = table.screen()
    screen.take()
    assert screen.state.message_tone is tone


def test_the_pass_phrase_is_asked_for_only_where_the_secret_half_is(
    table: Table, store: Store
) -> None:
    store.stick_keys.use(PuskesmasKey(public=new_pair().public))
    assert not table.screen().state.opens
