from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.errors import DiskFull, ReadOnlyFolder, UnreadableFile
from posyandu_desktop.services.joining import read_invitation
from posyandu_desktop.services.starting import (
    OperatorForm,
    PosyanduForm,
    Started,
    start_posyandu,
)
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.ui.first_start.presenter import FirstStart, Jobs, Page
from posyandu_desktop.ui.running import run_at_once
from posyandu_desktop.ui.theme_tokens import Tone

NOW = datetime(2026, 5, 20, 2, 0, tzinfo=UTC)
SITI = Operator(id=OperatorId(UUID(int=7)), name="Siti", role=Role.KADER)
STARTED = Started(key=DataKey(b"k" * 32), operator=SITI, recovery_code="AAAA-BBBB")

Opened = list[tuple[DataKey, Operator]]


class Desk:
    """A wizard whose jobs run at once, and what came out of it."""

    def __init__(
        self,
        start: Callable[[PosyanduForm, OperatorForm], Started] = lambda _p, _o: STARTED,
        *,
        demo_exists: bool = False,
        restore: Callable[[Path], None] = lambda _source: None,
    ) -> None:
        self.opened: Opened = []
        self.practising: Opened = []
        self.continued: list[bool] = []
        self.asked_who: list[bool] = []
        self.saved: list[tuple[Path, str, str]] = []
        self.refuse_sheet = False
        self.wizard = FirstStart(
            Jobs(
                start=start,
                start_demo=lambda: STARTED,
                restore=restore,
                restored=lambda: self.asked_who.append(True),
                read_invitation=read_invitation,
                save_sheet=self._save,
            ),
            run_at_once,
            lambda key, operator: self.opened.append((key, operator)),
            lambda key, operator: self.practising.append((key, operator)),
            continue_demo=(lambda: self.continued.append(True)) if demo_exists else None,
        )

    def _save(self, path: Path, posyandu: PosyanduForm, code: str) -> None:
        if self.refuse_sheet:
            raise ReadOnlyFolder
        self.saved.append((path, posyandu.name, code))


def fill_in(wizard: FirstStart) -> None:
    wizard.new_posyandu()
    for name, text in (
        ("name", "Melati 1"),
        ("village", "Sukamaju"),
        ("village_code", "33.74.01.2003"),
        ("puskesmas", "Sukamaju"),
    ):
        wizard.posyandu_typed(name, text)
    wizard.forward()
    wizard.operator_typed("name", "Siti")
    wizard.role_chosen(Role.KADER)
    wizard.operator_typed("pin", "melati77")
    wizard.operator_typed("pin_again", "melati77")
    wizard.forward()


def test_everything_missing_is_said_at_once_and_the_cursor_goes_to_the_first() -> None:
    wizard = Desk().wizard
    wizard.new_posyandu()

    wizard.forward()

    assert wizard.state.page is Page.POSYANDU
    assert set(wizard.state.problems) == {"name", "village", "village_code", "puskesmas"}
    assert wizard.state.jump_to == "name"


def test_a_problem_goes_when_its_own_field_is_typed_in_and_no_other() -> None:
    wizard = Desk().wizard
    wizard.new_posyandu()
    wizard.forward()

    wizard.posyandu_typed("name", "M")

    assert set(wizard.state.problems) == {"village", "village_code", "puskesmas"}
    assert wizard.state.jump_to == ""


def test_two_different_pins_are_refused() -> None:
    wizard = Desk().wizard
    wizard.new_posyandu()
    for name, text in (
        ("name", "Melati 1"),
        ("village", "Sukamaju"),
        ("village_code", "3374012003"),
        ("puskesmas", "Sukamaju"),
    ):
        wizard.posyandu_typed(name, text)
    wizard.forward()
    wizard.operator_typed("name", "Siti")
    wizard.role_chosen(Role.BIDAN)
    wizard.operator_typed("pin", "melati77")
    wizard.operator_typed("pin_again", "melati78")

    wizard.forward()

    assert wizard.state.page is Page.OPERATOR
    assert set(wizard.state.problems) == {"pin_again"}


def test_going_back_loses_nothing_that_was_typed() -> None:
    wizard = Desk().wizard
    wizard.new_posyandu()
    wizard.posyandu_typed("name", "Melati 1")

    wizard.back()
    assert wizard.state.page is Page.WELCOME
    wizard.new_posyandu()

    assert wizard.state.posyandu.name == "Melati 1"


def test_a_new_posyandu_opens_only_after_the_recovery_code_is_kept() -> None:
    desk = Desk()
    fill_in(desk.wizard)
    assert desk.wizard.state.page is Page.RECOVERY
    assert desk.wizard.state.recovery_code == "AAAA-BBBB"

    desk.wizard.forward()
    assert desk.opened == []
    assert desk.wizard.state.message_tone is Tone.WATCH

    desk.wizard.save_sheet(Path("lembar.pdf"))
    assert not desk.wizard.state.code_copied
    desk.wizard.forward()
    assert desk.saved == [(Path("lembar.pdf"), "Melati 1", "AAAA-BBBB")]
    assert desk.opened == [(STARTED.key, SITI)]


def test_a_sheet_that_could_not_be_saved_does_not_count_as_kept() -> None:
    desk = Desk()
    fill_in(desk.wizard)
    desk.refuse_sheet = True

    desk.wizard.save_sheet(Path("lembar.pdf"))

    assert not desk.wizard.state.sheet_kept
    assert desk.wizard.state.message_tone is Tone.ACT
    assert "folder lain" in desk.wizard.state.message


def test_a_code_copied_by_hand_counts_as_kept() -> None:
    desk = Desk()
    fill_in(desk.wizard)

    desk.wizard.sheet_written_down(kept=True)
    desk.wizard.finish()

    assert desk.opened == [(STARTED.key, SITI)]


def test_a_full_disk_leads_back_to_the_form_with_the_reason() -> None:
    def full(_posyandu: PosyanduForm, _operator: OperatorForm) -> Started:
        raise DiskFull

    desk = Desk(full)

    fill_in(desk.wizard)

    assert desk.wizard.state.page is Page.OPERATOR
    assert "Disk laptop penuh" in desk.wizard.state.message
    assert desk.wizard.state.operator.name == "Siti"


def test_the_demo_village_is_built_once_and_continued_later() -> None:
    first, later = Desk(), Desk(demo_exists=True)

    first.wizard.demo()
    later.wizard.demo()

    assert first.practising == [(STARTED.key, SITI)]
    assert later.practising == []
    assert later.continued == [True]


def test_after_a_restore_it_is_asked_who_is_at_the_keyboard() -> None:
    sources: list[Path] = []
    desk = Desk(restore=sources.append)

    desk.wizard.restore(Path("stik.posyandu"))

    assert sources == [Path("stik.posyandu")]
    assert desk.asked_who == [True]


def test_a_backup_that_cannot_be_read_leads_back_to_the_beginning_with_the_reason() -> None:
    def damaged(_source: Path) -> None:
        raise UnreadableFile("Pilih berkas cadangan lain.")

    desk = Desk(restore=damaged)
    desk.wizard.operator_typed("name", "Siti")

    desk.wizard.restore(Path("stik.posyandu"))

    assert desk.asked_who == []
    assert desk.wizard.state.page is Page.WELCOME
    assert "Pilih berkas cadangan lain." in desk.wizard.state.message
    assert desk.wizard.state.message_tone is Tone.ACT


def test_what_was_typed_becomes_a_posyandu_that_opens_with_pin_and_with_code(
    tmp_path: Path,
) -> None:
    files, device = StoreFiles(tmp_path / "data"), tmp_path / "device"
    desk = Desk(lambda p, o: start_posyandu(files, device, p, o, lambda: NOW))

    fill_in(desk.wizard)
    desk.wizard.sheet_written_down(kept=True)
    desk.wizard.finish()

    [(key, operator)] = desk.opened
    ring = KeyRing(files, device)
    assert ring.unlock(operator.id, "melati77") == key
    assert ring.unlock_with_recovery(desk.wizard.state.recovery_code) == key
    store = open_store(files, key, Author(operator.id), lambda: NOW)
    assert store.posyandu.get().village_code == "3374012003"
    store.close()


def test_going_on_where_there_is_no_way_on_does_nothing() -> None:
    wizard = Desk().wizard

    wizard.forward()
    wizard.finish()

    assert wizard.state.page is Page.WELCOME
