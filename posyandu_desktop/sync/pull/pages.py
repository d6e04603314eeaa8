"""One list of the server, page by page, in the order the server stored things.

Each page ends at a moment of the server's clock, and the next one is asked for from there on. A
list walked by numbered pages alone would lose what moves to its end while it is walked, as
everything does that is changed. The server's own link to the next page is followed, to the letter,
where a whole page was stored in one moment, or where the server does not sort.
"""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any, Final
from urllib.parse import urlencode
from uuid import UUID

from pydantic import ValidationError

from posyandu_desktop.errors import CannotSpeakFhir
from posyandu_desktop.language import tr
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.terms import OWN_CODES
from posyandu_desktop.sync.pull.received import SearchPage
from posyandu_desktop.sync.server_moments import moment_in
from posyandu_desktop.sync.troubles import TimedOut

PAGE: Final = 200
FEWEST: Final = 12
"""Resources a page, where more do not come through in a minute."""

OVERLAP: Final = timedelta(minutes=5)
"""What is read again: a transaction may become visible after later ones."""


@dataclass(frozen=True, slots=True)
class Page:
    """Resources as they came, and up to which moment the list is read with them.

    `position` is None where that is not certain before the last page; `next_is_here` says whether
    there is anything to wait for on the line.
    """

    resources: list[dict[str, Any]]
    position: datetime | None
    next_is_here: Callable[[], bool] = lambda: True


def pages(
    server: Server, kind: str, posyandu_id: UUID, since: datetime | None, count: int = PAGE
) -> Iterator[Page]:
    """Return everything of one type this posyandu has at the server, from a moment on.

    Args:
        server: Whom to ask.
        kind: The FHIR type.
        posyandu_id: Whose.
        since: Up to which moment the list was read before; None for all of it.
        count: Resources a page, as a wish.

    Raises:
        Unreachable: The server did not give the whole list; what came before stands.
        Rejected: It does not know this list.
    """
    return _Walk(server, kind, posyandu_id, count).pages(since - OVERLAP if since else None)


class _Walk:
    """One list while it is walked."""

    def __init__(self, server: Server, kind: str, posyandu_id: UUID, count: int) -> None:
        self._server = server
        self._kind = kind
        self._posyandu_id = posyandu_id
        self._count = count
        self._followed: set[str] = set()

    def pages(self, at: datetime | None) -> Iterator[Page]:
        latest = at
        # The line works while a page is being kept.
        with ThreadPoolExecutor(max_workers=1, thread_name_prefix="line") as line:
            reading = line.submit(self._read_from, at)
            while True:
                page = reading.result()
                resources = [one.resource for one in page.entry if _is_a(self._kind, one.resource)]
                times = [moment for one in resources if (moment := _stored_at(one))]
                latest = max([*times, *([latest] if latest else [])], default=None)
                if not page.next_url:
                    yield Page(resources, latest)
                    return
                reached = times[-1] if times and _is_sorted(times) else None
                if reached is not None and (at is None or reached > at):
                    at = reached
                    self._followed.clear()
                    reading = line.submit(self._read_from, at)
                else:
                    reached = None
                    reading = line.submit(self._follow, page.next_url)
                yield Page(resources, reached, reading.done)

    def _read_from(self, at: datetime | None) -> SearchPage:
        """Read a page from a moment on; on a line too slow for it, a smaller one."""
        while True:
            try:
                return _read(self._server, _search(self._kind, self._posyandu_id, at, self._count))
            except TimedOut:
                if self._count <= FEWEST:
                    raise
                self._count = max(FEWEST, self._count // 4)

    def _follow(self, url: str) -> SearchPage:
        if url in self._followed:
            raise CannotSpeakFhir(tr("Daftar di server berputar-putar, jadi tidak diikuti."))
        self._followed.add(url)
        return _read(self._server, url)


def _is_a(kind: str, resource: dict[str, Any]) -> bool:
    return resource.get("resourceType") == kind


def _is_sorted(times: Sequence[datetime]) -> bool:
    return all(one <= other for one, other in pairwise(times))


def _search(kind: str, posyandu_id: UUID, since: datetime | None, count: int) -> str:
    wishes = {"_tag": f"{OWN_CODES}/posyandu|{posyandu_id}", "_sort": "_lastUpdated"}
    if since is not None:
        told = since.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
        wishes["_lastUpdated"] = f"ge{told}"
    return f"{kind}?{urlencode(wishes | {'_count': str(count)})}"


def _read(server: Server, address: str) -> SearchPage:
    try:
        return SearchPage.model_validate_json(server.read_list(address))
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Jawaban server tidak bisa dibaca sebagai FHIR.")) from error


def _stored_at(resource: dict[str, Any]) -> datetime | None:
    """Return when the server stored it, to the millisecond: no server is asked more finely."""
    meta = resource.get("meta")
    told = meta.get("lastUpdated") if isinstance(meta, dict) else None
    moment = moment_in(str(told))
    return moment and moment.replace(microsecond=moment.microsecond // 1000 * 1000)
