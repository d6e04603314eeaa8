"""What another laptop took back, or brought back: it no longer counts here either, or counts again.

Why is told on the laptop where it was done: reasons do not travel.
"""

import json
from typing import Literal
from uuid import UUID

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.journal import Journal
from posyandu_desktop.store.outbox import Kind

TABLES: dict[str, str] = {
    Kind.PREGNANCY: "pregnancies",
    Kind.ADVERSE_EVENT: "adverse_events",
    Kind.GROUP_EDUCATION: "group_education",
}
ELSEWHERE = Reason(Mistake.OTHER, "Ditarik di laptop lain")


def mark(
    db: CipherDatabase,
    journal: Journal,
    kind: Literal[Kind.PREGNANCY, Kind.ADVERSE_EVENT, Kind.GROUP_EDUCATION],
    entity_id: UUID,
    *,
    is_void: bool,
) -> None:
    """Let a record count no longer, or again, inside the caller's transaction."""
    plain = ELSEWHERE.to_json()
    db.execute(
        f"UPDATE {TABLES[kind]} SET taken_back = ? WHERE id = ?",  # noqa: S608  # our own tables
        (json.dumps(plain, ensure_ascii=False) if is_void else None, str(entity_id)),
    )
    change = {"reason": plain} if is_void else {}
    journal.write("take_back" if is_void else "restore", kind, entity_id, change)
