"""Where the parts of one posyandu lie inside its data folder."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from posyandu_desktop.store.disk import disk_explained


@dataclass(frozen=True, slots=True)
class StoreFiles:
    """The files of one data folder; nothing outside it belongs to the posyandu."""

    folder: Path

    @property
    def database(self) -> Path:
        """The encrypted SQLite file."""
        return self.folder / "posyandu.db"

    @property
    def write_ahead_log(self) -> Path:
        """SQLite's own log beside the database: saved visits live here first."""
        return self.folder / "posyandu.db-wal"

    @property
    def key_slots(self) -> Path:
        """The data key, wrapped once for each operator and once for the recovery sheet."""
        return self.folder / "keyslots.json"

    @property
    def backups(self) -> Path:
        """Copies made before a change of the file's structure."""
        return self.folder / "backups"

    @property
    def settings(self) -> Path:
        """Settings of this computer, without secrets."""
        return self.folder / "settings.json"

    @property
    def own_cards(self) -> Path:
        """Where a Puskesmas may put newer cards; the program only reads there."""
        return self.folder / "kartu"

    @property
    def window_lock(self) -> Path:
        """Held while a window is open on this folder."""
        return self.folder / "window.lock"

    @property
    def upload_lock(self) -> Path:
        """Held while somebody uploads from this folder."""
        return self.folder / "upload.lock"

    @property
    def logs(self) -> Path:
        """Diaries of the program itself; they hold no names."""
        return self.folder / "logs"

    @property
    def initialised(self) -> bool:
        """Whether a posyandu lives here.

        A write-ahead log without its database counts: a new file beside it would swallow it.
        """
        return self.database.exists() or self.write_ahead_log.exists()

    def prepare(self) -> None:
        """Make the folder.

        Raises:
            ReadOnlyFolder: It may not be made here.
        """
        with disk_explained():
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)

    def set_aside_key_slots(self) -> None:
        """Rename key slots whose database is gone: a backup somewhere may still need them."""
        if self.key_slots.exists():
            with disk_explained():
                aside = f"keyslots-{secrets.token_hex(4)}.json"
                self.key_slots.replace(self.key_slots.with_name(aside))
