"""One file that holds a whole posyandu: a consistent encrypted copy and the key slots.

It is a zip archive, stored and not compressed, because ciphertext does not compress. Whoever finds
the stick reads operators' names and nothing else.
"""

import hashlib
import json
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from posyandu_desktop.errors import (
    AlreadyInitialised,
    CannotSave,
    InvalidInput,
    NotInitialised,
    StoreDamaged,
    UnreadableFile,
)
from posyandu_desktop.store.cipher import connect
from posyandu_desktop.store.durable import flush, move, remove
from posyandu_desktop.store.failures import explained
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import to_text, utc_now
from posyandu_desktop.store.key_slots import DataKey, KeySlots

SUFFIX = ".posyandu"
_FORMAT = 1
_DATABASE, _KEY_SLOTS, _MANIFEST = "posyandu.db", "keyslots.json", "manifest.json"
_CHUNK_BYTES = 1 << 20


def backup(
    files: StoreFiles, key: DataKey, target: Path, now: Callable[[], datetime] = utc_now
) -> None:
    """Write the posyandu as it is now to one file, read it back and open it before it counts.

    The copy is consistent whatever is being saved meanwhile. A file of that name is replaced only
    by a whole new one.

    Raises:
        NotInitialised: There is no posyandu in this folder.
        InvalidInput: The target lies among the posyandu's own files.
        CannotSave: The target did not take it (`DiskFull`, `ReadOnlyFolder`), or what was read
            back is not what was written.
        StoreDamaged: The posyandu itself cannot be copied.
    """
    if not files.database.exists():
        raise NotInitialised
    if target.resolve().parent == files.folder.resolve():
        raise InvalidInput("Simpan cadangan di luar folder data, misalnya di flashdisk.")
    draft = target.with_name(target.name + ".new")
    with explained():
        files.backups.mkdir(exist_ok=True)
        target.parent.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=files.backups, prefix="copy-") as name:
            copy = Path(name) / _DATABASE
            _copy(files.database, key, copy)
            try:
                _pack(copy, files.key_slots, draft, now())
                _verify(draft, key, Path(name) / "again.db")
            except BaseException:
                remove(draft)
                raise
    move(draft, target)


def restore(source: Path, files: StoreFiles) -> None:
    """Put a backup's posyandu into an empty data folder: whole, or not at all.

    It opens with the recovery code, or with a PIN on the laptop the PIN was made on.

    Raises:
        AlreadyInitialised: A posyandu lives there already; it is not touched.
        UnreadableFile: Not a backup, or a damaged one.
        CannotSave: The folder or the disk did not take it.
    """
    if files.initialised:
        raise AlreadyInitialised
    files.prepare()
    database = files.database.with_name("posyandu.db.restored")
    key_slots = files.key_slots.with_name("keyslots.json.restored")
    try:
        _unpack(source, database, key_slots)
        files.set_aside_key_slots()
        move(key_slots, files.key_slots)
        # The posyandu exists from this rename on, so it comes last.
        move(database, files.database)
    finally:
        remove(database)
        remove(key_slots)


def _copy(database: Path, key: DataKey, copy: Path) -> None:
    with closing(connect(database, key)) as db:
        db.execute("VACUUM INTO ?", (str(copy),))


def _pack(copy: Path, key_slots: Path, draft: Path, at: datetime) -> None:
    manifest = {"format": _FORMAT, "made_at": to_text(at), "sha256": _digest(copy)}
    with zipfile.ZipFile(draft, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr(_MANIFEST, json.dumps(manifest))
        archive.write(key_slots, _KEY_SLOTS)
        archive.write(copy, _DATABASE)
    flush(draft)


def _verify(draft: Path, key: DataKey, again: Path) -> None:
    """Open what was written, the way a restore would."""
    try:
        _unpack(draft, again, again.with_suffix(".json"))
    except UnreadableFile as error:
        raise CannotSave("Cadangan tidak terbaca kembali dari tempat tujuan.") from error
    with closing(connect(again, key, "ro")) as db:
        bad_pages = db.rows("PRAGMA cipher_integrity_check")
        if bad_pages or db.rows("PRAGMA quick_check") != [("ok",)]:
            raise StoreDamaged


def _unpack(source: Path, database: Path, key_slots: Path) -> None:
    """Write a backup's two parts to these paths.

    Raises:
        UnreadableFile: Not a backup, or not as it was written.
    """
    with _reading(), zipfile.ZipFile(source) as archive:
        manifest = json.loads(archive.read(_MANIFEST))
        if manifest["format"] != _FORMAT:
            raise UnreadableFile(
                "Cadangan ini dibuat oleh versi aplikasi yang lebih baru. "
                "Pasang Posyandu Desktop versi terbaru, lalu pulihkan lagi."
            )
        slots = archive.read(_KEY_SLOTS)
        with explained():
            database.touch()
        with archive.open(_DATABASE) as packed, database.open("wb") as file:
            while chunk := packed.read(_CHUNK_BYTES):
                with explained():
                    file.write(chunk)
        if _digest(database) != manifest["sha256"]:
            raise zipfile.BadZipFile
        with explained():
            key_slots.write_bytes(slots)
        KeySlots.load(key_slots)


@contextmanager
def _reading() -> Iterator[None]:
    """Whatever is wrong with the archive, it is not ours or not as it was written."""
    try:
        yield
    except (
        OSError,
        EOFError,
        KeyError,
        NotImplementedError,
        RuntimeError,
        StoreDamaged,
        TypeError,
        ValueError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise UnreadableFile(
            "Berkas ini bukan cadangan Posyandu Desktop, atau sudah rusak. "
            "Pilih berkas cadangan lain."
        ) from error


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
