"""A file that cannot be opened is explained and left exactly as it is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from posyandu_desktop.errors import (
    AlreadyInitialised,
    NotInitialised,
    StoreDamaged,
)
from posyandu_desktop.store.cipher import connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from tests.store.building import ANI, KEY, MELATI, PowerCut, a_person, a_store, a_visit

pytestmark = pytest.mark.usefixtures("made_step_by_step")


def opened(files: StoreFiles, key: DataKey = KEY) -> Store:
    return open_store(files, key, Author(ANI.id))


def everything_in(folder: Path) -> dict[str, bytes]:
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.is_file()}


def test_what_was_saved_is_there_after_closing_and_opening(store: Store, files: StoreFiles) -> None:
    siti = a_person()
    visit = a_visit(siti)
    store.people.save(siti)
    store.visits.save(visit)
    store.close()
    store.close()
    again = opened(files)
    assert again.visits.of_person(siti.id) == [visit]
    assert again.integrity() == []
    again.close()


def test_two_connections_see_each_others_saves(store: Store, files: StoreFiles) -> None:
    other = opened(files)
    siti = a_person()
    store.people.save(siti)
    assert other.people.get(siti.id) == siti
    other.close()


def test_an_empty_folder_holds_no_posyandu(files: StoreFiles) -> None:
    with pytest.raises(NotInitialised):
        opened(files)
    assert not files.folder.exists()


def test_a_posyandu_is_never_made_over_another(store: Store, files: StoreFiles) -> None:
    store.close()
    before = everything_in(files.folder)
    with pytest.raises(AlreadyInitialised):
        a_store(files.folder)
    assert everything_in(files.folder) == before


def test_a_posyandu_that_was_not_made_whole_does_not_exist(files: StoreFiles) -> None:
    def broken_clock() -> None:
        raise PowerCut

    with pytest.raises(PowerCut):
        create_store(files, KEY, MELATI, ANI, broken_clock)  # type: ignore[arg-type]
    assert not files.initialised
    assert everything_in(files.folder) == {}
    a_store(files.folder).close()


def test_a_draft_of_a_posyandu_left_by_a_power_cut_is_no_hindrance(files: StoreFiles) -> None:
    files.prepare()
    (files.folder / "posyandu.db.new").write_bytes(b"half")
    (files.folder / "posyandu.db.new-wal").write_bytes(b"half")
    a_store(files.folder).close()
    assert set(everything_in(files.folder)) == {"posyandu.db"}


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: 3 * 4096 + 17])


def _cut_to_one_page(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:4096])


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _foreign(path: Path) -> None:
    path.write_bytes(b"SQLite format 3\0" + bytes(8176))


def _photograph(path: Path) -> None:
    path.write_bytes(b"\xff\xd8\xff\xe0" * 5_000)


def _bad_first_page(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[500:510] = bytes(10)
    path.write_bytes(content)


@pytest.mark.parametrize(
    "damage", [_cut, _cut_to_one_page, _emptied, _foreign, _photograph, _bad_first_page]
)
def test_a_damaged_file_is_explained_and_left_as_it_is(
    store: Store, files: StoreFiles, damage: Callable[[Path], None]
) -> None:
    with store.transaction():
        for _ in range(200):
            store.people.save(a_person())
    store.close()
    damage(files.database)
    before = files.database.read_bytes()
    with pytest.raises(StoreDamaged) as refusal:
        opened(files)
    assert "restore" in refusal.value.sentence
    assert files.database.read_bytes() == before


def test_another_key_is_refused_and_the_file_left_as_it_is(store: Store, files: StoreFiles) -> None:
    store.close()
    before = everything_in(files.folder)
    with pytest.raises(StoreDamaged):
        opened(files, DataKey(bytes(32)))
    assert everything_in(files.folder) == before


def test_a_log_without_its_database_is_not_swallowed_by_a_new_posyandu(
    store: Store, files: StoreFiles
) -> None:
    store.people.save(a_person())
    log = files.write_ahead_log.read_bytes()
    store.close()
    files.database.unlink()
    files.write_ahead_log.write_bytes(log)
    with pytest.raises(AlreadyInitialised):
        a_store(files.folder)
    with pytest.raises(StoreDamaged):
        opened(files)
    assert everything_in(files.folder) == {"posyandu.db-wal": log}


def test_an_encrypted_file_that_is_no_posyandu_is_not_filled(files: StoreFiles) -> None:
    files.prepare()
    db = connect(files.database, KEY, "rwc")
    db.execute("CREATE TABLE recipes (name TEXT)")
    db.close()
    with pytest.raises(StoreDamaged):
        opened(files)
    db = connect(files.database, KEY)
    assert db.table_names() == ["recipes"]
    db.close()


def test_a_store_without_its_posyandu_is_damaged(store: Store, files: StoreFiles) -> None:
    store._db.execute("DELETE FROM posyandu")  # no way of ours leads there
    store.close()
    with pytest.raises(StoreDamaged):
        opened(files)


def test_a_reference_to_nothing_is_reported(store: Store) -> None:
    db = store._db
    db.execute("PRAGMA foreign_keys = OFF")
    db.execute(
        "INSERT INTO referrals (visit, target, reasons, state) VALUES (99, 'pustu', '[]', 'made')"
    )
    assert store.integrity() == ["Rujukan: referrals baris 99 ke visits"]
