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
    before: Mapping[str, Any] | None,
    columns: Mapping[str, Any],
) -> None:
    """Write a row by its `id`, inside the caller's transaction.

    Args:
        db: The open file.
        journal: Where the act is noted.
        outbox: Where it waits for the server; None for what is only copied here.
        kind: What the row is; its table follows from it.
        before: The columns as they were, None for a new row.
        columns: The columns as they are now, `id` among them.
    """
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name != "id")
    db.execute(
        f"""INSERT INTO {_TABLES[kind]} ({", ".join(columns)})
            VALUES ({", ".join("?" * len(columns))})
            ON CONFLICT (id) DO UPDATE SET {changed}""",  # noqa: S608  # our own columns
        tuple(columns.values()),
    )
    row_id = UUID(columns["id"])
    if before is None:
        journal.write("record", kind, row_id, columns)
    else:
        journal.write("change", kind, row_id, changes(before, columns))
    if outbox is not None:
        outbox.put(kind, row_id)
