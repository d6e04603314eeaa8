"""What is typed but not saved yet: on disk after every keystroke, gone with the saved visit."""

import json
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any
from uuid import UUID

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.session import SessionId
from posyandu_desktop.domain.visit import Setting, VisitId
from posyandu_desktop.store.cipher import CipherDatabase
from posyandu_desktop.store.instants import from_text, to_text
from posyandu_desktop.store.transaction import transaction

_SELECT = "SELECT person_id, session_id, visit_id, typed, saved_at, on_screen FROM drafts"


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """The fields of one person's visit as they stand on the screen.

    `typed` holds JSON values only; `on_screen` marks the one to come back to after a power cut.
    """

    person_id: PersonId
    session_id: SessionId | None
    visit_id: VisitId
    typed: dict[str, Any]
    saved_at: datetime
    on_screen: bool = True

    @property
    def setting(self) -> Setting:
        """Where the visit is that is being typed; drafts of old programs are of the posyandu."""
        return Setting(self.typed.get("setting", Setting.POSYANDU))


class Drafts:
    """The drafts of one open store, at most one for a person.

    Whatever reads or changes them waits for what is on its way to the disk by `replace_soon`.
    """

    def __init__(self, db: CipherDatabase) -> None:
        self._db = db

    def save(self, draft: Draft) -> None:
        """Put a draft on disk; if it is on the screen, no other one is.

        Raises:
            CannotSave: The disk did not take it.
        """
        _save(self._db, draft)

    def replace_soon(self, person_id: PersonId, draft: Draft | None) -> "Future[bool]":
        """Have somebody's draft put on disk, or dropped for None, while this thread goes on.

        The future is done when the disk has it: False where a later one took its place. It raises
        what `save` does.
        """
        change = partial(_save, draft=draft) if draft else partial(_discard, person_id=person_id)
        return self._db.beside.write(person_id, change)

    def of(self, person_id: PersonId) -> Draft | None:
        """Return somebody's draft, or None."""
        self._db.settle()
        row = self._db.row(f"{_SELECT} WHERE person_id = ?", (str(person_id),))
        return _draft(row) if row else None

    def on_screen(self) -> Draft | None:
        """Return the draft that was on the screen last, or None."""
        self._db.settle()
        row = self._db.row(f"{_SELECT} WHERE on_screen = 1")
        return _draft(row) if row else None

    def all(self) -> list[Draft]:
        """Return every draft, the one touched last first."""
        self._db.settle()
        return [_draft(row) for row in self._db.rows(f"{_SELECT} ORDER BY saved_at DESC")]

    def leave_screen(self) -> None:
        """Keep every draft, but let none be on the screen."""
        self._db.settle()
        self._db.execute("UPDATE drafts SET on_screen = 0 WHERE on_screen = 1")

    def discard(self, person_id: PersonId) -> None:
        """Drop somebody's draft because they asked for it."""
        self._db.settle()
        _discard(self._db, person_id)

    def finish(self, visit_id: VisitId) -> None:
        """Drop the draft that became this visit; another draft of the same person stays."""
        self._db.settle()
        self._db.execute("DELETE FROM drafts WHERE visit_id = ?", (str(visit_id),))


def _save(db: CipherDatabase, draft: Draft) -> None:
    with transaction(db):
        if draft.on_screen:
            db.execute(
                "UPDATE drafts SET on_screen = 0 WHERE on_screen = 1 AND person_id <> ?",
                (str(draft.person_id),),
            )
        db.execute(
            """INSERT INTO drafts (person_id, session_id, visit_id, typed, saved_at, on_screen)
               VALUES (?, ?, ?, ?, ?, ?)
               ON CONFLICT (person_id) DO UPDATE SET
                 session_id = excluded.session_id, visit_id = excluded.visit_id,
                 typed = excluded.typed, saved_at = excluded.saved_at,
                 on_screen = excluded.on_screen""",
            (
                str(draft.person_id),
                str(draft.session_id) if draft.session_id else None,
                str(draft.visit_id),
                json.dumps(draft.typed, ensure_ascii=False),
                to_text(draft.saved_at),
                draft.on_screen,
            ),
        )


def _discard(db: CipherDatabase, person_id: PersonId) -> None:
    db.execute("DELETE FROM drafts WHERE person_id = ?", (str(person_id),))


def _draft(row: Any) -> Draft:
    person_id, session_id, visit_id, typed, saved_at, on_screen = row
    return Draft(
        person_id=PersonId(UUID(person_id)),
        session_id=SessionId(UUID(session_id)) if session_id else None,
        visit_id=VisitId(UUID(visit_id)),
        typed=json.loads(typed),
        saved_at=from_text(saved_at),
        on_screen=bool(on_screen),
    )
