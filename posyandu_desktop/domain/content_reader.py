"""Read one content file and check it against its model."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from posyandu_desktop.errors import UnreadableFile

if TYPE_CHECKING:
    from pydantic import BaseModel

FileT = TypeVar("FileT", bound="BaseModel")
_REMEDY = "Pasang ulang Posyandu Desktop; data posyandu tidak ikut terhapus."


def content_bytes(read: Callable[[str], bytes], path: str) -> bytes:
    """Return the bytes of a content file by its path below `resources/`.

    Raises:
        UnreadableFile: It is not there, or cannot be read.
    """
    try:
        return read(path)
    except OSError as error:
        raise UnreadableFile(f"Berkas isi {path} tidak terbaca. {_REMEDY}") from error


def content_part(read: Callable[[str], bytes], path: str, model: type[FileT]) -> FileT:
    """Return a content file as its model.

    Raises:
        UnreadableFile: It cannot be read, or is not what it should be; names place and reason.
    """
    # The session day reads a few words of a file unchecked: it needs the bytes, and no models.
    from pydantic import ValidationError

    try:
        return model.model_validate_json(content_bytes(read, path))
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "-"
        raise UnreadableFile(
            f"Berkas isi {path} rusak di {place}: {first['msg']}. {_REMEDY}"
        ) from error
