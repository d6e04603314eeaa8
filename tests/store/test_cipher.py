"""Traps that stay shut: each of these was a way to lose a visit without an error."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import sqlcipher3

import posyandu_desktop.store
from posyandu_desktop.errors import StoreDamaged
from posyandu_desktop.store.cipher import CipherDatabase, connect
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey
from posyandu_desktop.store.open import Author, Store, open_store
from tests.store.building import KEY, a_household, a_person, a_visit

SOURCES = sorted(Path(posyandu_desktop.store.__file__).parent.glob("*.py"))


def in_fresh_python(code: str) -> str:
    done = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", code], check=False, capture_output=True, text=True
    )
    return (done.stdout + done.stderr).strip()


def test_sqlite_utils_stands_on_sqlcipher_in_a_fresh_program() -> None:
    said = in_fresh_python(
        "import posyandu_desktop.store.open, sys, sqlcipher3, sqlite_utils.db, sqlite_utils.utils\n"
        "print(sys.modules['pysqlite3'] is sqlcipher3,"
        " sqlite_utils.db.sqlite3 is sqlcipher3, sqlite_utils.utils.sqlite3 is sqlcipher3,"
        " sqlite_utils.utils.OperationalError is sqlcipher3.dbapi2.OperationalError)"
    )
    assert said == "True True True True"


def test_a_program_that_imported_sqlite_utils_too_early_does_not_start() -> None:
    said = in_fresh_python("import sqlite_utils\nimport posyandu_desktop.store.cipher")
    assert "imported before" in said


def test_only_one_module_imports_sqlite_utils() -> None:
    importing = [path.name for path in SOURCES if "sqlite_utils" in _imported(path)]
    assert importing == ["cipher.py"]


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


def test_no_source_of_the_store_commits_behind_a_transactions_back() -> None:
    found = [f"{path.name}:{line}: {what}" for path in SOURCES for line, what in _leaks(path)]
    assert found == []


def test_the_search_for_committing_calls_sees_each_of_them(tmp_path: Path) -> None:
    trap = tmp_path / "trap.py"
    trap.write_text(
        "db.commit()\ndb.conn.commit()\ndb.conn.executescript('')\n"
        "with db.conn:\n    pass\nwith self._db.conn:\n    pass\n"
        "db.conn.isolation_level = None\nwith db.atomic():\n    pass\n"
        "db.begin()\ndb.rollback()\n"
    )
    assert len(list(_leaks(trap))) == 9


def _leaks(path: Path) -> Iterator[tuple[int, str]]:
    banned_calls = {"commit", "rollback", "begin", "executescript", "atomic", "disable_wal"}
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Call(func=ast.Attribute(attr=name)) if name in banned_calls:
                yield node.lineno, name
            case ast.With(items=[ast.withitem(context_expr=ast.Attribute(attr="conn"))]):
                yield node.lineno, "with conn"
            case ast.Assign(targets=[ast.Attribute(attr="isolation_level")]):
                yield node.lineno, "isolation_level"
            case _:
                pass


def test_opening_writes_nothing_into_the_file(store: Store, files: StoreFiles) -> None:
    before = store._db.row("PRAGMA schema_version")
    db = connect(files.database, KEY)
    assert db.supports_on_conflict
    db.close()
    assert store._db.row("PRAGMA schema_version") == before


@pytest.fixture(params=["made", "opened", "second", "backup reader"])
def connection(request: pytest.FixtureRequest, store: Store, files: StoreFiles) -> Any:
    """Every kind of connection the program ever has."""
    match request.param:
        case "made":
            return _database_of(store)
        case "opened":
            store.close()
            return _database_of(open_store(files, KEY, Author(None)))
        case "second":
            return connect(files.database, KEY)
        case _:
            return connect(files.database, KEY, "ro")


def _database_of(store: Store) -> CipherDatabase:
    return store._db  # there is no other way to look at its connection


def test_every_connection_waits_for_the_disk_and_checks_references(connection: Any) -> None:
    assert connection.conn.isolation_level is None
    assert connection.row("PRAGMA synchronous") == (2,)
    assert connection.row("PRAGMA foreign_keys") == (1,)
    assert connection.row("PRAGMA journal_mode") == ("wal",)
    assert connection.row("PRAGMA busy_timeout") == (5_000,)
    assert isinstance(connection.conn, sqlcipher3.Connection)
    connection.close()


def test_a_connection_stays_with_its_thread(store: Store) -> None:
    refused: list[BaseException] = []

    def look() -> None:
        try:
            store.people.count()
        except sqlcipher3.ProgrammingError as error:
            refused.append(error)

    thread = Thread(target=look)
    thread.start()
    thread.join()
    assert len(refused) == 1


def test_no_name_and_no_nik_can_be_read_in_any_file(store: Store, files: StoreFiles) -> None:
    person = a_person(
        name="Zubaidah", nik="3374015403240001", home=a_household(address="Gang Kenanga")
    )
    store.people.save(person)
    store.visits.save(a_visit(person, education=("gizi seimbang",)))
    written = [path for path in files.folder.rglob("*") if path.is_file()]
    assert files.write_ahead_log in written
    assert files.write_ahead_log.stat().st_size > 0
    for path in written:
        content = path.read_bytes().lower()
        for secret in (b"zubaidah", b"3374015403240001", b"kenanga", b"gizi", b"create table"):
            assert secret not in content, path.name


def test_another_key_opens_nothing_and_says_nothing_on_the_terminal(
    store: Store, files: StoreFiles, capfd: pytest.CaptureFixture[str]
) -> None:
    store.close()
    with pytest.raises(StoreDamaged):
        connect(files.database, DataKey(bytes(32)))
    assert capfd.readouterr() == ("", "")


def test_sqlite_is_one_without_the_write_ahead_log_race() -> None:
    assert sqlcipher3.sqlite_version_info >= (3, 51, 3)
