"""Read what others wrote for this posyandu since the last time, and put it in its place.

First the lists are read, a page a transaction; what came is put in its place some records a
transaction: people while the line is busy with the visits, and these at the end, when each is
whole. A pull that is cut anywhere goes on where it was; no transaction waits for the network.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Event
from typing import Final

from pydantic import ValidationError

from posyandu_desktop.errors import NotAllowed, Rejected, Remedy, Unreachable
from posyandu_desktop.language import tr
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.elements import Json, Origin
from posyandu_desktop.sync.pull.pages import OVERLAP, PAGE, pages
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.places import Places
from posyandu_desktop.sync.pull.settling import Settling
from posyandu_desktop.sync.pull.wire_state import fact_of
from posyandu_desktop.sync.troubles import CannotDo

OF_PEOPLE: Final = ("Patient", "RelatedPerson")
OF_VISITS: Final = (
    "Encounter",
    "Observation",
    "QuestionnaireResponse",
    "Immunization",
    "Procedure",
    "MedicationStatement",
    "ServiceRequest",
    "EpisodeOfCare",
    "Group",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PullReport:
    """What one pull brought, in plain values.

    Attributes:
        people_new: People who were not in the register.
        people_changed: People of whom something is another now.
        visits_new: Visits recorded elsewhere.
        visits_changed: Visits recorded elsewhere and corrected since.
        records_new: Pregnancies, courses of recovery food, events, classes and days from elsewhere.
        records_changed: Such records of which something is another now.
        answers: Referrals the Puskesmas answered.
        differences: Fields of which people have to say who is right.
        unreadable: Resources that could not be read and were passed over.
        trouble: Why it ended early, as a sentence with what to do; or empty.
        remedy: What can be done about the trouble; None without one.
        cause: What ended it early, unless somebody did; the next try waits by it.
    """

    people_new: int = 0
    people_changed: int = 0
    visits_new: int = 0
    visits_changed: int = 0
    records_new: int = 0
    records_changed: int = 0
    answers: int = 0
    differences: int = 0
    unreadable: int = 0
    trouble: str = ""
    remedy: Remedy | None = None
    cause: Unreachable | None = field(default=None, compare=False)

    @property
    def brought_something(self) -> bool:
        """Whether anything is another now."""
        return any(
            (
                self.people_new,
                self.people_changed,
                self.visits_new,
                self.visits_changed,
                self.records_new,
                self.records_changed,
                self.answers,
                self.differences,
            )
        )


def pull(
    store: Store,
    server: Server,
    stop: Event,
    progress: Callable[[int], None],
    count: int = PAGE,
) -> PullReport:
    """Read what others wrote, and put it in its place.

    Args:
        store: The store of this thread; the caller holds the upload lock.
        server: Whom to ask; `server.abort()` from another thread ends a waiting request.
        stop: Looked at between two pages and between two transactions.
        progress: Told how many resources were read so far, also while they are put in place; may
            wait until nobody types.
        count: Resources a page.

    Raises:
        NotAllowed: This is the demo village, and the server is not this computer.
        CannotSave: The disk did not take a page; it will be read again.
    """
    posyandu = store.posyandu.get()
    if posyandu.is_demo and not server.is_loopback:
        raise NotAllowed("Desa contoh tidak boleh dikirim ke server Puskesmas.")
    origin = Origin(posyandu=posyandu, device_id=server.device_id)
    with store.lasting_later():
        return Pulling(store, server, origin, stop, progress, count).run()


class Pulling:
    """One pull while it runs."""

    def __init__(  # one of each, as `pull` takes them
        self,
        store: Store,
        server: Server,
        origin: Origin,
        stop: Event,
        progress: Callable[[int], None],
        count: int,
    ) -> None:
        self._store = store
        self._server = server
        self._origin = origin
        self._stop = stop
        self._progress = progress
        self._page = count
        self._read = 0
        self._unreadable = 0
        self._list_refused = False
        self._count = Count()
        self._places = Places(store, server)
        self._settler = Settling(store, server.url, origin, self._count, stop)
        self._people_come: Iterator[None] = iter(())
        self._people_are_whole = False

    def run(self) -> PullReport:
        """Read the lists and settle what came; trouble of the line is in the report."""
        cause: Unreachable | None = None
        try:
            self._read_lists(OF_PEOPLE)
            # From here on people are whole, but for what was measured at their birth.
            self._people_come = self._settler.begin_people()
            self._people_are_whole = True
            self._read_lists(OF_VISITS)
            self._settle(self._settler.people())
            self._settle(self._settler.visits_and_records())
        except Unreachable as found:
            cause = None if self._stop.is_set() else found
            if self._people_are_whole:
                self._settle(self._settler.people())
        done = self._count
        told = cause.sentence if cause else tr("Server tidak memberi semua daftar.")
        is_whole = cause is None and not self._list_refused
        return PullReport(
            people_new=done.people_new,
            people_changed=done.people_changed,
            visits_new=done.visits_new,
            visits_changed=done.visits_changed,
            records_new=done.records_new,
            records_changed=done.records_changed,
            answers=done.answers,
            differences=done.differences,
            unreadable=self._unreadable + self._settler.unreadable,
            trouble="" if is_whole else told,
            remedy=cause.remedy if cause else None,
            cause=cause,
        )

    def _read_lists(self, kinds: Sequence[str]) -> None:
        """Read lists one after the other; one the server does not know holds up no other."""
        for kind in kinds:
            try:
                self._read_list(kind)
            except (Rejected, CannotDo):
                self._list_refused = True

    def _read_list(self, kind: str) -> None:
        pulled, url = self._store.pulled, self._server.url
        since = self._possible(pulled.position(url, kind))
        for page in pages(self._server, kind, self._origin.posyandu.id, since, self._page):
            self._keep_going()
            position = self._server_now(page.position) if page.position else None
            resources = self._places.by_our_ids(page.resources)
            pulled.take(url, kind, self._facts(resources), position)
            self._read += len(page.resources)
            self._progress(self._read)
            # While the line is busy.
            while not page.next_is_here() and next(self._people_come, self) is None:
                self._progress(self._read)

    def _settle(self, steps: Iterator[None]) -> None:
        for _ in steps:
            self._progress(self._read)

    def _possible(self, since: datetime | None) -> datetime | None:
        """Return where to go on; a moment the server's clock has yet to come to is none."""
        if since is None or self._server_now(since) >= since - OVERLAP:
            return since
        return None

    def _server_now(self, moment: datetime) -> datetime:
        """Return a moment, but none the server's clock has yet to come to."""
        ahead = self._server.ahead
        return moment if ahead is None else min(moment, utc_now() + ahead + OVERLAP)

    def _facts(self, resources: Sequence[Json]) -> list[Fact]:
        facts = []
        for resource in resources:
            try:
                fact = fact_of(resource)
            except (ValidationError, ValueError):
                self._unreadable += 1
            else:
                facts += [fact] if fact else []
        return facts

    def _keep_going(self) -> None:
        if self._stop.is_set():
            raise Unreachable(tr("Pengambilan dihentikan."))
