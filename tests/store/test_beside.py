"""Drafts on their way to the disk: nobody waits for them, and none comes back too late."""

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.cipher import CipherDatabase, connect
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from tests.store.building import KEY, NOON, a_draft, a_person, a_visit

PATIENCE_S = 30
VISIT = VisitId(UUID(int=1))
PAGE = 4096

TYPE = """
import sys
from pathlib import Path
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from tests.store.building import KEY, a_draft

store = open_store(StoreFiles(Path(sys.argv[1])), KEY, Author(None))
(siti,) = store.people.active()
number = 0
while True:
    number += 1
    store.drafts.replace_soon(siti.id, a_draft(siti, typed={"number": number})).result()
    print(number, flush=True)
"""


@contextmanager
def locked(files: StoreFiles) -> Iterator[None]:
    """Let another program write to the file for as long as the block lasts."""
    other = connect(files.database, KEY)
    other.execute("BEGIN IMMEDIATE")
    try:
        yield
    finally:
        other.execute("ROLLBACK")
        other.close()


def typed(person: Person, number: int) -> Draft:
    saved_at = NOON + timedelta(seconds=number)
    kept: dict[str, Any] = {"typed": {"weight_kg": str(number)}, "visit_id": VISIT}
    return a_draft(person, saved_at=saved_at, **kept)


def limit(db: CipherDatabase, pages: int) -> None:
    db.rows(f"PRAGMA max_page_count = {pages}")


def read_by_another(files: StoreFiles, person: Person) -> Draft | None:
    other = open_store(files, KEY, Author(None))
    found = other.drafts.of(person.id)
    other.close()
    return found


def test_nobody_waits_for_a_draft_while_the_file_is_in_use(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    draft = a_draft(siti)
    with locked(files):
        going = store.drafts.replace_soon(siti.id, draft)
        assert not going.done()
        assert read_by_another(files, siti) is None
    assert going.result(PATIENCE_S) is True
    assert read_by_another(files, siti) == draft


def test_a_draft_is_done_when_the_disk_has_it_and_not_before(store: Store, siti: Person) -> None:
    store.drafts.replace_soon(siti.id, a_draft(siti)).result(PATIENCE_S)
    waits: list[int] = []
    store._db.beside.write(
        "waits", lambda db: waits.append(db.row("PRAGMA synchronous")[0])
    ).result(PATIENCE_S)
    assert waits == [2]


def test_a_draft_that_was_called_done_outlives_a_kill(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    store.close()
    with subprocess.Popen(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", TYPE, str(files.folder)], stdout=subprocess.PIPE, text=True
    ) as typist:
        assert typist.stdout is not None
        lines = [typist.stdout.readline() for _ in range(25)]
        typist.send_signal(signal.SIGKILL)
        lines += typist.stdout.read().splitlines(keepends=True)
    done = max(int(line) for line in lines if line.endswith("\n"))
    draft = read_by_another(files, siti)
    assert draft is not None
    assert draft.typed["number"] >= done


def test_of_many_drafts_that_wait_for_the_disk_only_the_last_is_written(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    with locked(files):
        going = [store.drafts.replace_soon(siti.id, typed(siti, number)) for number in range(50)]
    written = [one.result(PATIENCE_S) for one in going]
    assert written[-1] is True
    # The first may have been waiting for the file already.
    assert not any(written[1:-1])
    assert store.drafts.of(siti.id) == typed(siti, 49)


def test_a_draft_of_one_person_never_takes_the_place_of_anothers(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    budi = a_person(name="Budi")
    with locked(files):
        store.drafts.replace_soon(siti.id, typed(siti, 1))
        store.drafts.replace_soon(budi.id, typed(budi, 2))
        store.drafts.replace_soon(siti.id, typed(siti, 3))
    assert store.drafts.all() == [typed(siti, 3), replace(typed(budi, 2), on_screen=False)]


def test_who_asks_for_a_draft_gets_the_one_on_its_way(store: Store, siti: Person) -> None:
    for number in range(10):
        store.drafts.replace_soon(siti.id, typed(siti, number))
        assert store.drafts.of(siti.id) == typed(siti, number)
    store.drafts.replace_soon(siti.id, None)
    assert store.drafts.on_screen() is None


def test_a_draft_on_its_way_does_not_come_back_after_its_visit_was_saved(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    draft = a_draft(siti)
    with locked(files):
        going = store.drafts.replace_soon(siti.id, draft)
    store.visits.save(a_visit(siti, id=draft.visit_id))
    assert going.done()
    assert store.drafts.all() == []


def test_a_draft_on_its_way_does_not_come_back_after_it_was_dropped(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    with locked(files):
        going = store.drafts.replace_soon(siti.id, a_draft(siti))
    store.drafts.discard(siti.id)
    assert going.done()
    assert store.drafts.all() == []


def test_closing_the_store_waits_for_what_is_on_its_way(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    draft = a_draft(siti)
    store.drafts.replace_soon(siti.id, draft)
    store.close()
    assert read_by_another(files, siti) == draft
    assert [one.name for one in files.folder.iterdir()] == [files.database.name]


def test_a_draft_the_disk_refuses_says_so_and_the_one_before_stays(
    store: Store, siti: Person
) -> None:
    def room(pages: int) -> None:
        store._db.beside.write("room", lambda db: limit(db, pages))

    store.drafts.replace_soon(siti.id, typed(siti, 1)).result(PATIENCE_S)
    long = a_draft(siti, typed={"note": "x" * 60_000})
    [pages] = store._db.row("PRAGMA page_count")
    room(pages)
    with pytest.raises(DiskFull):
        store.drafts.replace_soon(siti.id, long).result(PATIENCE_S)
    assert store.drafts.of(siti.id) == typed(siti, 1)

    room(pages * 10)
    assert store.drafts.replace_soon(siti.id, long).result(PATIENCE_S) is True
    assert store.drafts.of(siti.id) == long


def test_a_long_morning_of_drafts_alone_does_not_let_the_log_grow(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    for number in range(120):
        long = a_draft(siti, typed={"note": str(number) * 40_000})
        store.drafts.replace_soon(siti.id, long).result(PATIENCE_S)
    assert files.write_ahead_log.stat().st_size < 1_200 * PAGE


def test_a_connection_that_wrote_nothing_beside_has_no_second_one(store: Store) -> None:
    store._db.settle()
    assert store._db._beside is None
