"""A sealed file on a FHIR server: the server keeps it for whom it is sealed to, and reads nothing.

A DocumentReference for each piece and one over them all, each a PUT under an id that follows from
the file's own digest: carried again it changes nothing, and nobody can put another file in its
place. Decision 016 says why it is no Binary.
"""

import base64
import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from tempfile import mkstemp
from typing import Any, Final
from uuid import UUID, uuid5

from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.store.public_keys import PublicKey
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import key_of, search_by_id
from posyandu_desktop.sync.courier import Courier
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.terms import OWN_CODES, OWN_IDS, URI
from posyandu_desktop.sync.stick.container import Cover, Kind, look_at
from posyandu_desktop.sync.stick.refusals import damaged, reading_from_stick

CONTENT_TYPE: Final = "application/vnd.posyandu.titipan"
PIECE_BYTES: Final = 128 * 1024
_OURS: Final = UUID("0f2a35cb-9f0e-5f7d-8b43-6c1de6a3f0b1")
_KINDS: Final = {Kind.PARCEL: "parcel", Kind.REPLY: "reply"}
_RECIPIENT: Final = f"{OWN_IDS}/stick-recipient"
_MOST_PIECES: Final = 2_000


def document_id(digest: str, part: str = "") -> UUID:
    """Return the id of the document over a file, or of a part of it."""
    return uuid5(_OURS, f"{digest}/{part}" if part else digest)


def put(
    server: Server,
    path: Path,
    cover: Cover,
    answers: str = "",
    progress: Callable[[int, int], None] = lambda _done, _of: None,
) -> None:
    """Put a whole sealed file on the server; the document over it comes last.

    Args:
        server: Where to.
        path: The file.
        cover: What stands on it.
        answers: Of a reply, the digest of the parcel it answers.
        progress: Told how many pieces are there, and of how many.

    Raises:
        UnreadableFile: The stick is gone.
        Rejected: The server does not keep such documents.
        Unreachable: No receipt came; putting it again later is harmless.
    """
    pieces = -(-cover.size // PIECE_BYTES)
    contents = []
    for number, piece in enumerate(_pieces(path)):
        attachment = _attachment(piece)
        sent = attachment | {"data": base64.b64encode(piece).decode()}
        id_ = document_id(cover.digest, str(number))
        _send(server, _document(id_, "piece", [sent]))
        contents.append(attachment | {"url": f"DocumentReference/{id_}"})
        progress(number + 1, pieces + 1)
    own = document_id(answers, "reply") if answers else document_id(cover.digest)
    _send(server, _over_all(own, cover, contents))
    progress(pieces + 1, pieces + 1)


def fetch(server: Server, document: Json, folder: Path) -> tuple[Path, Cover]:
    """Return a file that was put on the server, as a temporary file in `folder`, and its cover.

    Raises:
        UnreadableFile: It is not all there, or not as it was written.
        CannotSave: The disk did not take it.
        PosyanduError: The server does not answer.
    """
    with disk_explained():
        handle, name = mkstemp(dir=folder, prefix="titipan-")
    path = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            for attachment in _attachments(document)[:_MOST_PIECES]:
                piece = _piece(server, attachment)
                with disk_explained():
                    file.write(piece)
        return path, look_at(path)
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def reply_to(server: Server, digest: str) -> Json | None:
    """Return the document over the receipts for a parcel, or None while there are none."""
    return _fetched(server, document_id(digest, "reply"))


def waiting_for(server: Server, key: PublicKey) -> list[Json]:
    """Return the documents over parcels that wait for the holder of a key."""
    search = {"identifier": f"{_RECIPIENT}|{key.text}", "status": "current", "_count": "100"}
    found = server.find("DocumentReference", search)
    return [document for document in found if _code(document) == "parcel"]


def put_away(server: Server, document: Json) -> None:
    """Mark a parcel as done, so that it is not fetched again; it stays on the server.

    Raises:
        PosyanduError: The server did not take it; fetching it again is harmless.
    """
    kept = {key: value for key, value in document.items() if key != "meta"}
    # A server that chooses ids itself finds it again by ours alone.
    _send(server, kept | {"id": _own_id(document), "status": "superseded"})


def _send(server: Server, document: Json) -> None:
    Courier(server).deliver([document])


def _fetched(server: Server, id_: UUID) -> Json | None:
    document = {"resourceType": "DocumentReference", "id": str(id_)}
    by_id = server.profile.write_mode is WriteMode.PUT_ID
    return server.fetch(key_of(document) if by_id else search_by_id(key_of(document)))


def _over_all(id_: UUID, cover: Cover, contents: list[Json]) -> Json:
    document = _document(id_, _KINDS[cover.kind], contents)
    document["identifier"].append({"system": _RECIPIENT, "value": cover.to.text})
    return document


def _document(id_: UUID, code: str, attachments: list[Json]) -> Json:
    return {
        "resourceType": "DocumentReference",
        "id": str(id_),
        "identifier": [{"system": URI, "value": f"urn:uuid:{id_}"}],
        "status": "current",
        "type": {"coding": [{"system": f"{OWN_CODES}/stick", "code": code}]},
        "content": [{"attachment": attachment} for attachment in attachments],
    }


def _attachment(piece: bytes) -> Json:
    # SHA-1 is what FHIR R4 asks for here; the file's own signature is what protects it.
    digest = hashlib.sha1(piece, usedforsecurity=False).digest()
    return {
        "contentType": CONTENT_TYPE,
        "size": len(piece),
        "hash": base64.b64encode(digest).decode(),
    }


def _pieces(path: Path) -> Iterator[bytes]:
    with reading_from_stick(path), path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            yield piece


def _piece(server: Server, attachment: Json) -> bytes:
    kind, _, id_ = str(attachment.get("url", "")).rpartition("/")
    try:
        found = _fetched(server, UUID(id_))
        [part] = _attachments(found or {})
        piece = base64.b64decode(part["data"], validate=True)
    except (ValueError, KeyError) as error:
        raise damaged() from error
    if not kind.endswith("DocumentReference"):
        raise damaged()
    return piece


def _own_id(document: Json) -> str:
    named = (one["value"] for one in document["identifier"] if one.get("system") == URI)
    return str(next(named, document["id"])).removeprefix("urn:uuid:")


def _attachments(document: Json) -> list[Json]:
    return [content.get("attachment", {}) for content in document.get("content", [])]


def _code(document: Json) -> str:
    codings: list[dict[str, Any]] = document.get("type", {}).get("coding", [])
    return next((c["code"] for c in codings if c.get("system") == f"{OWN_CODES}/stick"), "")
