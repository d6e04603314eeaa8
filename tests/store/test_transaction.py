from contextlib import suppress

import pytest
from sqlcipher3 import dbapi2

from posyandu_desktop.errors import CannotSave
from posyandu_desktop.store.cipher import BUSY_TIMEOUT_MS, connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Store
from tests.store.building import ANI, KEY, PowerCut, a_person, a_visit


def test_what_fails_in_the_middle_leaves_nothing(store: Store) -> None:
    siti = a_person()
    with suppress(PowerCut), store.transaction():
        store.people.save(siti)
        store.visits.save(a_visit(siti))
        raise PowerCut
    assert store.people.find(siti.id) is None
    assert store.outbox.waiting() == []
    assert store.integrity() == []


def test_a_part_that_fails_takes_only_itself_back(store: Store) -> None:
    first, second, third = a_person(), a_person(), a_person()
    with store.transaction():
        store.people.save(first)
        with suppress(PowerCut), store.transaction():
            store.people.save(second)
            raise PowerCut
        store.people.save(third)
    assert store.people.find(first.id) == first
    assert store.people.find(second.id) is None
    assert store.people.find(third.id) == third
    assert store.integrity() == []


def test_a_part_does_not_outlive_the_whole(store: Store) -> None:
    siti = a_person()
    with suppress(PowerCut), store.transaction():
        with store.transaction():
            store.people.save(siti)
        raise PowerCut
    assert store.people.find(siti.id) is None


def test_what_sqlite_took_back_itself_is_not_taken_back_twice(store: Store) -> None:
    again = f"INSERT OR ROLLBACK INTO operators VALUES ('{ANI.id}', 'x', 'kader', 0)"  # noqa: S608
    siti = a_person()
    with pytest.raises(dbapi2.IntegrityError), store.transaction():  # noqa: PT012
        store.people.save(siti)
        store._db.execute(again)
    assert store.people.find(siti.id) is None
    store.people.save(siti)
    assert store.people.get(siti.id) == siti


def test_what_is_not_finished_is_not_seen_by_others(store: Store, files: StoreFiles) -> None:
    other = connect(files.database, KEY)
    with store.transaction():
        store.people.save(a_person())
        assert other.row("SELECT count(*) FROM people") == (0,)
    assert other.row("SELECT count(*) FROM people") == (1,)
    other.close()


def test_a_file_another_program_keeps_locked_is_explained(store: Store, files: StoreFiles) -> None:
    assert BUSY_TIMEOUT_MS == 5_000
    other = connect(files.database, KEY)
    store._db.execute("PRAGMA busy_timeout = 1")  # nobody wants to wait 5 s here
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(CannotSave, match="sedang dipakai"):
        store.people.save(a_person())
    other.execute("ROLLBACK")
    store.people.save(a_person())
    assert store.people.count() == 1
    other.close()


def test_a_busy_job_leaves_no_long_log_to_whoever_saves_next(
    store: Store, files: StoreFiles
) -> None:
    with store.lasting_later():
        for _ in range(250):
            store.people.save(a_person())
    (log,) = files.folder.rglob("*.db-wal")
    assert log.stat().st_size < 600 * 4096


def test_commits_wait_for_the_disk_again_after_a_block_that_need_not(store: Store) -> None:
    def waits() -> bool:
        return bool(store._db.row("PRAGMA synchronous")[0] == 2)

    siti = a_person()
    assert waits()
    with suppress(PowerCut), store.lasting_later():
        assert not waits()
        store.people.save(siti)
        raise PowerCut
    assert waits()
    assert store.people.find(siti.id) == siti
