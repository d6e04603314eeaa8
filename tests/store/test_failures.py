"""What the world does to a disk, done to a real one wherever a test can."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from posyandu_desktop.domain.person import Person
from posyandu_desktop.errors import (
    CannotSave,
    DiskFull,
    PosyanduError,
    ReadOnlyFolder,
    StoreDamaged,
)
from posyandu_desktop.store.disk import of_system
from posyandu_desktop.store.failures import explained, of_sqlite
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, open_store
from tests.store.building import KEY, a_draft, a_visit

# As root a folder without write permission can be written all the same, unless the kernel is told
# to forget about that privilege.
WITHOUT_PRIVILEGE = (
    ["setpriv", "--bounding-set", "-dac_override,-dac_read_search"] if os.geteuid() == 0 else []
)


def run(code: str, *arguments: object, prefix: list[str] | None = None) -> str:
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [*(prefix or []), sys.executable, "-c", code, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.strip()


def test_a_full_disk_saves_nothing_of_a_visit_and_keeps_the_draft(
    store: Store, siti: Person
) -> None:
    db = store._db  # the limit belongs to the connection
    draft = a_draft(siti)
    store.drafts.save(draft)
    (pages,) = db.row("PRAGMA page_count")
    db.row(f"PRAGMA max_page_count = {pages}")
    visit = a_visit(siti, id=draft.visit_id, education=("x" * 500_000,))
    with pytest.raises(DiskFull):
        store.visits.save(visit)
    assert store.visits.find(visit.id) is None
    assert store.drafts.of(siti.id) == draft
    assert store.outbox.waiting() == []

    db.row("PRAGMA max_page_count = 1000000")
    store.visits.save(visit)
    assert store.visits.get(visit.id) == visit
    assert store.integrity() == []


FILL_UP = """
import resource, sys
from pathlib import Path
from posyandu_desktop.errors import CannotSave
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from tests.store.building import KEY, a_visit

store = open_store(StoreFiles(Path(sys.argv[1])), KEY, Author(None))
(siti,) = store.people.active()
resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000))
saved = 0
try:
    while True:
        store.visits.save(a_visit(siti, education=("x" * 20_000,)))
        saved += 1
except CannotSave as error:
    print(saved, len(store.visits.of_person(siti.id)), type(error).__name__)
"""


def test_a_file_that_may_not_grow_keeps_what_was_saved_before(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    store.close()
    saved, found, _ = run(FILL_UP, files.folder).split()
    assert int(saved) > 0
    assert saved == found
    again = open_store(files, KEY, Author(None))
    assert len(again.visits.of_person(siti.id)) == int(saved)
    assert again.integrity() == []
    again.close()


OPEN = """
import sys
from pathlib import Path
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from tests.store.building import KEY
try:
    open_store(StoreFiles(Path(sys.argv[1])), KEY, Author(None))
except PosyanduError as error:
    print(type(error).__name__)
"""


def test_a_folder_that_may_not_be_written_is_named_as_the_cause(
    store: Store, files: StoreFiles
) -> None:
    store.close()
    files.folder.chmod(0o555)
    try:
        assert run(OPEN, files.folder, prefix=WITHOUT_PRIVILEGE) == "ReadOnlyFolder"
    finally:
        files.folder.chmod(0o755)


CREATE = """
import sys
from pathlib import Path
from posyandu_desktop.errors import PosyanduError
from tests.store.building import ANI, a_ring, a_store
for make in (lambda f: a_store(f), lambda f: a_ring(f, f / "device").create(ANI, "123456")):
    try:
        make(Path(sys.argv[1]) / "data")
    except PosyanduError as error:
        print(type(error).__name__)
"""


def test_a_posyandu_cannot_be_made_where_nothing_may_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        said = run(CREATE, tmp_path, prefix=WITHOUT_PRIVILEGE)
    finally:
        tmp_path.chmod(0o755)
    assert said.split() == ["ReadOnlyFolder", "ReadOnlyFolder"]


def test_a_connection_that_may_only_read_refuses_to_save(store: Store, siti: Person) -> None:
    store._db.execute("PRAGMA query_only = 1")
    with pytest.raises(ReadOnlyFolder):
        store.drafts.save(a_draft(siti))


def test_a_page_that_goes_bad_while_open_is_explained(
    store: Store, siti: Person, files: StoreFiles
) -> None:
    with store.transaction():
        for _ in range(10):
            store.visits.save(a_visit(siti, education=("x" * 100_000,)))
    store.close()
    content = bytearray(files.database.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    for page in range(middle, middle + 60 * 4096, 4096):
        content[page + 100 : page + 110] = bytes(10)
    files.database.write_bytes(content)
    again = open_store(files, KEY, Author(None))
    with pytest.raises(StoreDamaged):
        again.visits.of_person(siti.id)
    assert again.integrity()
    again.close()
    assert files.database.read_bytes() == bytes(content)


@pytest.mark.parametrize(
    ("number", "meaning"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, ReadOnlyFolder),
        (errno.EROFS, ReadOnlyFolder),
        (errno.EIO, CannotSave),
    ],
)
def test_errors_of_the_file_system_have_a_meaning(
    number: int, meaning: type[PosyanduError]
) -> None:
    assert type(of_system(OSError(number, "said by the kernel"))) is meaning


@pytest.mark.parametrize(
    ("code", "meaning"),
    [
        (dbapi2.SQLITE_FULL, DiskFull),
        (dbapi2.SQLITE_READONLY, ReadOnlyFolder),
        (dbapi2.SQLITE_CANTOPEN, ReadOnlyFolder),
        (dbapi2.SQLITE_CORRUPT, StoreDamaged),
        (dbapi2.SQLITE_NOTADB, StoreDamaged),
        (dbapi2.SQLITE_BUSY, CannotSave),
        (dbapi2.SQLITE_LOCKED, CannotSave),
        (dbapi2.SQLITE_IOERR, CannotSave),
        (dbapi2.SQLITE_IOERR | 13 << 8, CannotSave),
        (dbapi2.SQLITE_CONSTRAINT, type(None)),
        (None, type(None)),
    ],
)
def test_result_codes_of_sqlite_have_a_meaning(code: int | None, meaning: type[object]) -> None:
    error = dbapi2.OperationalError("said by SQLite")
    error.sqlite_errorcode = code
    assert type(of_sqlite(error)) is meaning


def test_a_mistake_in_our_own_sql_stays_a_bug(store: Store) -> None:
    with pytest.raises(dbapi2.OperationalError, match="no such table"), explained():
        store._db.execute("SELECT * FROM no_such")
