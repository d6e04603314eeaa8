"""The server under test, and laptops of a posyandu that exists only for a test.

Nothing is ever deleted, every id is new, and everything is marked with the test posyandu's own tag,
but for the forms, which are the same for every posyandu: these tests may run against a server that
is in use.
"""

import json
import secrets
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from http.client import HTTPMessage
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import Rejected
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import create_store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.sekmet import DIRECT
from tests.sync.people import KEY, RINA, a_full_visit, a_girl, findings, now

Json = dict[str, Any]

_MOST_PAGES = 500
_NOT_THERE = frozenset({404, 410})


@dataclass(frozen=True, slots=True, kw_only=True)
class Puskesmas:
    """A server by its address; asked here without the program's own client.

    Attributes:
        url: The base address, without a slash at the end.
        token: The bearer token; None for a server that wants none.
    """

    url: str
    token: str | None

    def read(self, kind: str, id_: UUID | str) -> Json | None:
        """Return a resource, or None when the server has it not (or no more)."""
        try:
            return self._get(f"{self.url}/{kind}/{id_}")[0]
        except urllib.error.HTTPError as answer:
            if answer.code in _NOT_THERE:
                return None
            raise

    def search(self, kind: str, **criteria: str) -> Iterator[Json]:
        """Yield what matches, over all pages."""
        for page in self.pages(kind, **criteria):
            for entry in page.get("entry", ()):
                if entry.get("search", {}).get("mode", "match") == "match":
                    yield entry["resource"]

    def pages(self, kind: str, **criteria: str) -> Iterator[Json]:
        """Yield the pages of a search, each found by the link in the one before."""
        address: str | None = f"{self.url}/{kind}?{urllib.parse.urlencode(criteria)}"
        for _ in range(_MOST_PAGES):
            if address is None:
                return
            page, _headers = self._get(address)
            yield page
            links = (link["url"] for link in page.get("link", ()) if link["relation"] == "next")
            address = next(links, None)
        raise AssertionError(f"more than {_MOST_PAGES} pages")

    def headers(self) -> HTTPMessage:
        """Return the headers that come with what the server says of itself."""
        return self._get(f"{self.url}/metadata")[1]

    def _get(self, address: str) -> tuple[Json, HTTPMessage]:
        # A server may answer a question it was asked a minute ago from memory.
        headers = {"Accept": "application/fhir+json", "Cache-Control": "no-cache"}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        request = urllib.request.Request(address, headers=headers)  # noqa: S310  # as configured
        opener = DIRECT if address.startswith("http://127.") else urllib.request.build_opener()
        with opener.open(request, timeout=60) as reply:
            found: Json = json.load(reply)
            return found, reply.headers


class Listening(Server):
    """The program's own client, which remembers what it sent and what was refused."""

    def __init__(self, puskesmas: Puskesmas) -> None:
        super().__init__(puskesmas.url, puskesmas.token, device_id=uuid4())
        self.sent: list[Json] = []
        self.refused: list[Rejected] = []

    def transact(self, bundle: Json) -> list[EntryReply]:
        self.sent.append(bundle)
        try:
            return super().transact(bundle)
        except Rejected as refusal:
            self.refused.append(refusal)
            raise

    @property
    def resources(self) -> dict[str, Json]:
        """Every resource that was sent, as it was sent last, by type and id."""
        entries = [entry for bundle in self.sent for entry in bundle["entry"]]
        return {entry["request"]["url"]: entry["resource"] for entry in entries}

    def unknown_references(self) -> set[str]:
        """Return what a bundle names though it is neither in it nor was sent before.

        Most servers take that; HAPI refuses the whole bundle.
        """
        known: set[str] = set()
        unknown: set[str] = set()
        for bundle in self.sent:
            known |= {entry["request"]["url"] for entry in bundle["entry"]}
            unknown |= set(_references(bundle)) - known
        return unknown


class Laptop:
    """A laptop of a test posyandu, with a store of its own."""

    def __init__(
        self, folder: Path, content: ClinicalContent, posyandu: Posyandu | None = None
    ) -> None:
        self.posyandu = posyandu or a_test_posyandu()
        self.content = content
        self.store = create_store(StoreFiles(folder), KEY, self.posyandu, RINA, now=now)

    def record(self, person: Person | None = None) -> tuple[Person, Visit]:
        """Save somebody and a visit at which everything happened."""
        girl = person or a_test_girl()
        self.store.people.save(girl)
        visit = a_full_visit(girl, self.content)
        self.store.visits.save(visit, findings())
        return girl, visit

    def send(self, server: Server) -> UploadReport:
        """Send what waits."""
        return upload(self.store, server, self.content, Event(), lambda _done, _total: None)


def a_test_posyandu() -> Posyandu:
    """Return a posyandu that is nobody's, and says so."""
    return Posyandu(
        id=PosyanduId(uuid4()),
        name="UJI SAMBUNGAN, bukan data sungguhan",
        village="Desa Uji",
        village_code="9999999999",
        puskesmas="Puskesmas Uji",
    )


def a_test_girl(**changes: Any) -> Person:
    """Return a girl who does not exist: no region has the number her NIK begins with."""
    girl = a_girl(
        name="UJI bukan orang sungguhan",
        mother_name="UJI ibu",
        father_name="UJI ayah",
        nik=f"999999450125{secrets.randbelow(9998) + 1:04}",
        phone=None,
    )
    home = replace(girl.home, kk_number=None, village="Desa Uji") if girl.home else None
    return replace(girl, home=home, **changes)


def tag(posyandu: Posyandu) -> str:
    """Return the search term for everything of a posyandu."""
    return f"{OWN_CODES}/posyandu|{posyandu.id}"


def content_of(resource: Json) -> Json:
    """Return what was sent of a resource, without what a server adds to it."""
    return {key: part for key, part in resource.items() if key not in {"meta", "text"}}


def identifiers_of(resource: Json) -> list[str]:
    """Return the values of a resource's identifiers; some types have at most one."""
    told = resource.get("identifier", [])
    return [each.get("value", "") for each in (told if isinstance(told, list) else [told])]


def _references(node: Any) -> Iterator[str]:
    """Yield every literal reference, at any depth."""
    if isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for part in node.values():
            yield from _references(part)
    elif isinstance(node, list):
        for part in node:
            yield from _references(part)
