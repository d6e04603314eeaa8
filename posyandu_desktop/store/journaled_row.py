"""One row of a table that is kept for ever: written with its journal line and outbox entry."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal, changes
from posyandu_desktop.store.outbox import Kind, Outbox

_TABLES = {Kind.PREGNANCY: "pregnancies", Kind.FEEDING: "feeding_episodes"}


def save_row(
    db: CipherDatabase,
    journal: Journal,
    outbox: Outbox | None,
    kind: Kind,
    states: tuple[Mapping[str, Any] | None, Mapping[str, Any]],
    act: str | None = None,
) -> None:
    """Write a row by its `id`, inside the caller's transaction.

    Args:
        db: The open file.
        journal: Where the act is noted.
        outbox: Where it waits for the server; None for what is only copied here.
        kind: What the row is; its table follows from it.
        states: The columns as they were, None for a new row, and as they are now, with `id`.
        act: What the journal calls it; None for what people do: to record, or to change.
    """
    before, columns = states
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    db.execute(
        f"""INSERT INTO {_TABLES[kind]} ({", ".join(columns)})
            VALUES ({", ".join("?" * len(columns))})
            ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
        tuple(columns.values()),
    )
    row_id = UUID(columns["id"])
    if before is None:
        journal.write(act or "record", kind, row_id, columns)
    else:
        journal.write(act or "change", kind, row_id, changes(before, columns))
    if outbox is not None:
        outbox.put(kind, row_id)


def lay_beside(db: CipherDatabase, kind: Kind, columns: Mapping[str, Any], is_open: str) -> None:
    """Let what lies open for the same person already lie beside what is about to be written.

    Two laptops may each have opened one; which of them is right, people say.

    Args:
        db: The open file, inside the caller's transaction.
        kind: What is written.
        columns: Its columns.
        is_open: The condition under which one is open.
    """
    owner = "woman_id" if kind is Kind.PREGNANCY else "person_id"
    db.execute(
        f"""UPDATE {_TABLES[kind]} SET beside = 1
            WHERE {owner} = ? AND id <> ? AND {is_open}""",  # noqa: S608  # our own columns
        (columns[owner], columns["id"]),
    )
