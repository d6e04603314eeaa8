"""What stands inside a parcel and inside its reply, line by line; docs/titipan.md is the table."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from typing import Any, Literal, TypeVar
from uuid import UUID

from pydantic import AwareDatetime, BaseModel, ConfigDict, ValidationError

from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.public_keys import PublicKey
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.stick.container import Cover
from posyandu_desktop.sync.stick.refusals import damaged
from posyandu_desktop.sync.stick.waiting import Consignment


class _Line(BaseModel):
    model_config = ConfigDict(extra="ignore", frozen=True)


Model = TypeVar("Model", bound=_Line)


class Head(_Line):
    """First line: who wrote it. `sender` repeats the signature's key, so that none can be swapped.

    `name` is the posyandu's, or the Puskesmas'; `server` that of a reply.
    """

    sender: str
    name: str = ""
    server: str = ""


class PartLine(_Line):
    """One resource, and the form field it comes from."""

    field: str
    resource: Json


class RecordLine(_Line):
    """One record of a parcel: one transaction."""

    kind: Kind
    id: UUID
    revision: int
    version: str = ""
    needs: UUID | None = None
    parts: tuple[PartLine, ...]

    @property
    def bundle_parts(self) -> list[Part]:
        """The resources as the upload knows them."""
        return [Part(part.field, part.resource) for part in self.parts]

    @property
    def digest(self) -> str:
        """A digest of what would be sent."""
        resources = [part.resource for part in self.parts]
        text = json.dumps(resources, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
        return hashlib.blake2b(text.encode(), digest_size=32).hexdigest()


class ReceiptLine(_Line):
    """The server holds this state of a record."""

    line: Literal["received"] = "received"
    kind: Kind
    id: UUID
    revision: int
    received_at: AwareDatetime
    version: str


class RefusedLine(_Line):
    """The server refused this state of a record; `version` is what it holds instead, or ''."""

    line: Literal["refused"] = "refused"
    kind: Kind
    id: UUID
    revision: int
    status: int
    reason: str
    element: str = ""
    version: str = ""


def parcel_lines(head: Head, consignments: Iterable[Consignment]) -> Iterator[Json]:
    """Yield the lines of a parcel."""
    yield head.model_dump()
    count = 0
    for one in consignments:
        count += 1
        record: Json = {
            "kind": one.entry.kind.value,
            "id": str(one.entry.entity_id),
            "revision": one.entry.revision,
            "version": one.version,
            "parts": [{"field": part.field, "resource": part.resource} for part in one.parts],
        }
        yield record | ({"needs": str(one.needs)} if one.needs else {})
    yield {"end": count}


def reply_lines(head: Head, lines: Iterable[ReceiptLine | RefusedLine]) -> Iterator[Json]:
    """Yield the lines of a reply."""
    yield head.model_dump()
    count = 0
    for line in lines:
        count += 1
        yield line.model_dump(mode="json")
    yield {"end": count}


def read_parcel(lines: Iterable[Json], cover: Cover) -> Iterator[Head | RecordLine]:
    """Yield the head and the records of a parcel, and check that it is all there.

    Raises:
        UnreadableFile: It is not what a parcel holds; nothing of it may be used.
    """
    for line in _whole(lines, cover):
        yield line if isinstance(line, Head) else _parsed(RecordLine, line)


def read_reply(lines: Iterable[Json], cover: Cover) -> Iterator[Head | ReceiptLine | RefusedLine]:
    """Yield the head and the lines of a reply, and check that it is all there.

    Raises:
        UnreadableFile: It is not what a reply holds; nothing of it may be used.
    """
    for line in _whole(lines, cover):
        if isinstance(line, Head):
            yield line
        elif line.get("line") == "refused":
            yield _parsed(RefusedLine, line)
        else:
            yield _parsed(ReceiptLine, line)


def _whole(lines: Iterable[Json], cover: Cover) -> Iterator[Head | Json]:
    rest = iter(lines)
    head = _parsed(Head, next(rest, {}))
    if head.sender != cover.sender.text:
        raise damaged()
    yield head
    count, ended = 0, False
    for line in rest:
        if ended:
            raise damaged()
        if "end" in line:
            ended = line["end"] == count
            if not ended:
                raise damaged()
        else:
            count += 1
            yield line
    if not ended:
        raise damaged()


def _parsed(kind: type[Model], line: Any) -> Model:
    try:
        return kind.model_validate(line)
    except ValidationError as error:
        raise damaged() from error


def sender_named(cover: Cover, head: Head) -> PublicKey:
    """Return who wrote a file, under the name it gives itself."""
    return PublicKey(cover.sender.raw, head.name)
