"""The step of the structure that brings when the posyandu opens again."""

from posyandu_desktop.store.cipher import Database


def add_next_session(db: Database) -> None:
    """Add the day of the session after each one, as it was said there."""
    db.execute("ALTER TABLE sessions ADD COLUMN next_on TEXT")
