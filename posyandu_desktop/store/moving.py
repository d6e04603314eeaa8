"""Rows that name a person, moved from one person to another and back.

Which tables they lie in is read from the file itself: every column that refers to `people` counts,
so a table added later is moved without a word here. A draft refers to nobody, and is moved too.
Reasons to expect somebody are worked out anew for both.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.store.cipher import CipherDatabase

_STAYING = frozenset({"merges", "merge_moves", "expectations", "claimed_niks"})
_DRAFTS = ("drafts", "person_id", ("visit_id",))


@dataclass(frozen=True, slots=True)
class Moved:
    """One row that now names another person: its table, the column that names them, its key."""

    table: str
    holder: str
    key: dict[str, Any]


def move_rows(db: CipherDatabase, source: PersonId, target: PersonId) -> list[Moved]:
    """Let every row that names one person name another; return what was moved.

    A row the other has already, such as both having come to one session, stays where it is.
    """
    moved = []
    for table, holder, keys in _holders(db):
        rows = db.rows(
            f"SELECT {', '.join(keys)} FROM {table} WHERE {holder} = ?",  # noqa: S608  # our own
            (str(source),),
        )
        for values in rows:
            row = Moved(table, holder, dict(zip(keys, values, strict=True)))
            if _rename(db, row, source, target):
                moved.append(Moved(table, holder, _named(row.key, holder, target)))
    return moved


def move_back(db: CipherDatabase, moved: Moved, holder: PersonId, owner: PersonId) -> None:
    """Let a row name its former owner again, if it still names who it was moved to."""
    _rename(db, moved, holder, owner)


def movable(db: CipherDatabase) -> frozenset[tuple[str, str]]:
    """Return the tables and columns whose rows are moved."""
    return frozenset((table, holder) for table, holder, _ in _holders(db))


def key_text(moved: Moved) -> str:
    """Return the key of a row as it is kept."""
    return json.dumps(moved.key, separators=(",", ":"))


def _rename(db: CipherDatabase, row: Moved, source: PersonId, target: PersonId) -> bool:
    where = " AND ".join(f"{name} = ?" for name in (row.holder, *row.key))
    named = _named(row.key, row.holder, source)
    db.execute(
        f"UPDATE OR IGNORE {row.table} SET {row.holder} = ? WHERE {where}",  # noqa: S608  # our own
        (str(target), str(source), *named.values()),
    )
    return bool(db.row("SELECT changes()")[0])


def _named(key: dict[str, Any], holder: str, person_id: PersonId) -> dict[str, Any]:
    return {**key, holder: str(person_id)} if holder in key else key


def _holders(db: CipherDatabase) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    tables = db.rows(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' ORDER BY name"
    )
    for (table,) in tables:
        if table in _STAYING:
            continue
        columns = db.rows(
            'SELECT "from" FROM pragma_foreign_key_list(?) WHERE "table" = \'people\'', (table,)
        )
        if columns:
            keys = db.rows(
                "SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk", (table,)
            )
            names = tuple(name for (name,) in keys) or ("rowid",)
            yield from ((table, holder, names) for (holder,) in columns)
    yield _DRAFTS
