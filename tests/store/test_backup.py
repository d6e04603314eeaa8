import json
import random
import zipfile
from pathlib import Path

import pytest

from posyandu_desktop.errors import (
    AlreadyInitialised,
    CannotSave,
    InvalidInput,
    NotInitialised,
    StoreDamaged,
    UnreadableFile,
)
from posyandu_desktop.store import backup as module
from posyandu_desktop.store.backup import backup, restore
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import Author, create_store, open_store
from tests.store import released
from tests.store.building import KEY, Clock, a_person, a_ring, a_visit

PIN = "123456"


class Village:
    """A closed store with one of everything in it, and somewhere to copy it to."""

    def __init__(self, folder: Path) -> None:
        self.files = StoreFiles(folder / "data")
        self.device = folder / "device"
        self.elsewhere = StoreFiles(folder / "elsewhere")
        self.copy = folder / "stick" / "melati.posyandu"
        ring = a_ring(self.files.folder, self.device)
        self.key, self.code = ring.create(released.KADER, PIN)
        store = create_store(self.files, self.key, released.POSYANDU, released.KADER, Clock())
        released.fill(store)
        store.close()


@pytest.fixture
def village(tmp_path: Path) -> Village:
    return Village(tmp_path)


def check(files: StoreFiles, key: DataKey) -> None:
    store = open_store(files, key, Author(None))
    assert store.integrity() == []
    released.CHECKS["0.1.0"](store)
    store.close()


def test_a_restored_posyandu_holds_everything_and_opens_with_the_recovery_code(
    village: Village, tmp_path: Path
) -> None:
    backup(village.files, village.key, village.copy)
    restore(village.copy, village.elsewhere)
    ring = a_ring(village.elsewhere.folder, tmp_path / "another device")
    key = ring.unlock_with_recovery(village.code)
    ring.put(key, released.KADER, "654321")
    check(village.elsewhere, ring.unlock(released.KADER.id, "654321"))


def test_on_the_same_device_the_old_pin_still_opens(village: Village) -> None:
    backup(village.files, village.key, village.copy)
    restore(village.copy, village.elsewhere)
    ring = a_ring(village.elsewhere.folder, village.device)
    check(village.elsewhere, ring.unlock(released.KADER.id, PIN))


def test_a_copy_made_while_somebody_works_is_consistent(village: Village) -> None:
    store = open_store(village.files, village.key, Author(None))
    siti = a_person()
    store.people.save(siti)
    with store.transaction():
        store.visits.save(a_visit(siti))
        backup(village.files, village.key, village.copy)
    store.close()
    restore(village.copy, village.elsewhere)
    copied = open_store(village.elsewhere, village.key, Author(None))
    assert copied.people.get(siti.id) == siti
    assert copied.visits.of_person(siti.id) == []
    assert copied.integrity() == []
    copied.close()


def test_a_backup_can_be_made_again_under_the_same_name(village: Village) -> None:
    for _ in range(2):
        backup(village.files, village.key, village.copy)
    assert [path.name for path in village.copy.parent.iterdir()] == ["melati.posyandu"]
    assert list(village.files.backups.iterdir()) == []
    restore(village.copy, village.elsewhere)
    check(village.elsewhere, village.key)


def test_nothing_but_operators_names_can_be_read_in_a_backup(village: Village) -> None:
    backup(village.files, village.key, village.copy)
    content = village.copy.read_bytes()
    for secret in (b"Siti", b"3374015403240001", b"Wati", b"fhir.example", b"CREATE TABLE"):
        assert secret not in content


def test_there_is_nothing_to_copy_before_a_posyandu_is_made(files: StoreFiles) -> None:
    with pytest.raises(NotInitialised):
        backup(files, KEY, files.folder.parent / "x.posyandu")


@pytest.mark.parametrize("name", ["posyandu.db", "keyslots.json", "melati.posyandu"])
def test_a_backup_is_not_written_among_the_posyandus_own_files(village: Village, name: str) -> None:
    before = village.files.database.read_bytes()
    with pytest.raises(InvalidInput):
        backup(village.files, village.key, village.files.folder / name)
    assert village.files.database.read_bytes() == before


def test_where_nothing_can_be_written_the_old_backup_stays(village: Village) -> None:
    backup(village.files, village.key, village.copy)
    before = village.copy.read_bytes()
    village.copy.with_name("melati.posyandu.new").mkdir()
    with pytest.raises(CannotSave):
        backup(village.files, village.key, village.copy)
    assert village.copy.read_bytes() == before


def test_a_stick_that_forgets_what_was_written_is_noticed(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    def flush_and_lose(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[len(content) // 2] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(module, "flush", flush_and_lose)
    with pytest.raises(CannotSave, match="tidak terbaca kembali"):
        backup(village.files, village.key, village.copy)
    assert list(village.copy.parent.iterdir()) == []


def test_a_copy_that_went_bad_on_the_way_is_noticed(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = module._copy  # the only moment between copying and packing

    def copy_and_spoil(database: Path, key: DataKey, copy: Path) -> None:
        honest(database, key, copy)
        content = bytearray(copy.read_bytes())
        content[10 * 4096 + 100] ^= 1
        copy.write_bytes(content)

    monkeypatch.setattr(module, "_copy", copy_and_spoil)
    with pytest.raises(StoreDamaged):
        backup(village.files, village.key, village.copy)
    assert list(village.copy.parent.iterdir()) == []


def test_a_damaged_posyandu_is_not_passed_off_as_a_backup(village: Village) -> None:
    content = bytearray(village.files.database.read_bytes())
    content[20 * 4096 + 100] ^= 1
    village.files.database.write_bytes(content)
    with pytest.raises(StoreDamaged):
        backup(village.files, village.key, village.copy)
    assert not village.copy.exists()


def test_a_restore_never_touches_a_posyandu_that_is_there(village: Village) -> None:
    backup(village.files, village.key, village.copy)
    before = village.files.database.read_bytes()
    with pytest.raises(AlreadyInitialised):
        restore(village.copy, village.files)
    assert village.files.database.read_bytes() == before


def test_key_slots_without_a_database_are_kept_aside_by_a_restore(village: Village) -> None:
    backup(village.files, village.key, village.copy)
    village.elsewhere.prepare()
    village.elsewhere.key_slots.write_bytes(b"older")
    restore(village.copy, village.elsewhere)
    (aside,) = village.elsewhere.folder.glob("keyslots-*.json")
    assert aside.read_bytes() == b"older"
    check(village.elsewhere, village.key)


def test_a_folder_that_does_not_take_the_restored_file_is_named_as_the_cause(
    village: Village,
) -> None:
    backup(village.files, village.key, village.copy)
    (village.elsewhere.folder / "posyandu.db.restored" / "in the way").mkdir(parents=True)
    with pytest.raises(CannotSave):
        restore(village.copy, village.elsewhere)
    assert not village.elsewhere.initialised


def test_a_backup_of_a_later_version_says_so(village: Village) -> None:
    village.copy.parent.mkdir()
    with zipfile.ZipFile(village.copy, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": 2}))
    with pytest.raises(UnreadableFile, match="lebih baru"):
        restore(village.copy, village.elsewhere)


def _missing(path: Path) -> None:
    path.unlink()


def _folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-1_000])


def _text(path: Path) -> None:
    path.write_bytes(b"bukan cadangan\n" * 100)


def _another_zip(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("catatan.txt", "halo")


def _odd_manifest(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", "[1]")


def _without_database(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("manifest.json", json.dumps({"format": 1, "sha256": ""}))
        archive.writestr("keyslots.json", "{}")


def _another_database(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (parts | {"posyandu.db": b"another"}).items():
            archive.writestr(name, content)


def _bad_slots(path: Path) -> None:
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in (parts | {"keyslots.json": b"{}"}).items():
            archive.writestr(name, content)


@pytest.mark.parametrize(
    "spoil",
    [
        _missing,
        _folder,
        _empty,
        _cut,
        _text,
        _another_zip,
        _odd_manifest,
        _without_database,
        _another_database,
        _bad_slots,
    ],
)
def test_what_is_no_backup_is_refused_and_nothing_is_left_behind(
    village: Village, spoil: object
) -> None:
    assert callable(spoil)
    backup(village.files, village.key, village.copy)
    spoil(village.copy)
    with pytest.raises(UnreadableFile, match="Pilih berkas cadangan lain"):
        restore(village.copy, village.elsewhere)
    assert list(village.elsewhere.folder.iterdir()) == []


def test_a_single_wrong_byte_anywhere_never_restores_something_else(
    village: Village, tmp_path: Path
) -> None:
    backup(village.files, village.key, village.copy)
    whole = village.copy.read_bytes()
    seed = random.Random(7)  # noqa: S311  # which bytes, not a secret
    anywhere = [seed.randrange(len(whole)) for _ in range(40)]
    for number, position in enumerate(
        [*range(60), *range(len(whole) - 220, len(whole)), *anywhere]
    ):
        spoiled = tmp_path / "spoiled.posyandu"
        content = bytearray(whole)
        content[position] ^= 0xFF
        spoiled.write_bytes(content)
        target = StoreFiles(tmp_path / f"target{number}")
        try:
            restore(spoiled, target)
        except UnreadableFile:
            assert not target.initialised
        else:
            assert target.key_slots.read_bytes() == village.files.key_slots.read_bytes()
            open_store(target, village.key, Author(None)).close()
