"""Laptops of one posyandu, each with a file of its own, and one server between them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from pprint import pformat
from threading import Event
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.outgoing import exchange
from posyandu_desktop.sync.pull.pulling import PullReport, pull
from posyandu_desktop.sync.pull.reading_person import person_state
from posyandu_desktop.sync.pull.wire_state import wire_state
from posyandu_desktop.sync.upload import UploadReport, upload
from tests.servers.sekmet import Sekmet
from tests.sync.people import KEY, MELATI, NOW


class Laptop:
    """One laptop: its store, its clock (which may be wrong), its way to the server.

    `probes` lets it try the server out first, as the program does.
    """

    probes = False

    def __init__(
        self,
        folder: Path,
        posyandu: Posyandu,
        address: tuple[str, str],
        content: ClinicalContent,
        clock_off: timedelta = timedelta(0),
    ) -> None:
        self.clock = NOW + clock_off
        self.content = content
        self.kader = Operator(
            id=OperatorId(uuid4()), name=f"Kader {folder.name}", role=Role.KADER, is_admin=True
        )
        self.store = create_store(StoreFiles(folder), KEY, posyandu, self.kader, now=self._now)
        self.device_id = uuid4()
        self._address = address

    def send(self) -> UploadReport:
        """Send what waits."""
        with self._server() as server:
            return upload(self.store, server, self.content, Event(), _nothing)

    def exchange_as_the_program_does(self) -> UploadReport:
        """Look whether the server lost something, send, and read."""
        with self._server() as server:
            return exchange(self.store, server, self.content, Event(), _nothing)

    def pull(self, count: int = 200) -> PullReport:
        """Read what others wrote."""
        with self._server() as server:
            return pull(self.store, server, Event(), lambda _read: None, count)

    def pull_until(self, steps: int) -> PullReport:
        """Read what others wrote, and be stopped after so many pages of three."""
        stop = Event()
        read = iter(range(1, steps))

        def progress(_read: int) -> None:
            if next(read, None) is None:
                stop.set()

        with self._server() as server:
            return pull(self.store, server, stop, progress, 3)

    def open_again(self, folder: Path) -> None:
        """Open the laptop's file again."""
        self.store = open_store(StoreFiles(folder), KEY, Author(self.kader.id), self._now)

    def exchange(self) -> bool:
        """Send and read without any trouble; say whether anything moved."""
        sent = self.send()
        assert (sent.trouble, sent.rejected) == ("", 0), self.store.outbox.rejected()
        pulled = self.pull()
        assert (pulled.trouble, pulled.unreadable) == ("", 0), pulled
        return bool(sent.accepted) or pulled.brought_something

    def change(self, person_id: PersonId, **changes: Any) -> Person:
        """Type something else about somebody."""
        changed = replace(self.store.people.get(person_id), **changes)
        self.store.people.save(changed)
        return changed

    def move(self, person_id: PersonId, **changes: Any) -> Person:
        """Type something else about somebody's home."""
        home = self.store.people.get(person_id).home
        assert home is not None
        return self.change(person_id, home=replace(home, **changes))

    @contextmanager
    def _server(self) -> Iterator[Server]:
        url, token = self._address
        server = Server(url, token or None, device_id=self.device_id, supports_gzip=False)
        server.profile = replace(self.store.server_profiles.get(url), supports_gzip=False)
        if server.profile.probed_at is None and self.probes:
            assert server.probe().ready
            self.store.server_profiles.save(url, server.profile)
        try:
            yield server
        finally:
            server.close()

    def _now(self) -> datetime:
        self.clock += timedelta(seconds=1)
        return self.clock.astimezone(UTC)


def a_posyandu() -> Posyandu:
    """Return a posyandu of which the server has nothing yet."""
    return replace(MELATI, id=PosyanduId(uuid4()))


@contextmanager
def laptops(
    number: int,
    folder: Path,
    sekmet: Sekmet,
    content: ClinicalContent,
    clocks: tuple[timedelta, ...] = (),
) -> Iterator[list[Laptop]]:
    """Make laptops of one new posyandu, and close their files."""
    posyandu = a_posyandu()
    off = [*clocks, *[timedelta(0)] * number]
    made = [
        Laptop(folder / f"laptop-{n}", posyandu, (sekmet.url, sekmet.token), content, off[n])
        for n in range(number)
    ]
    try:
        yield made
    finally:
        for laptop in made:
            laptop.store.close()


def settle(made: list[Laptop], rounds: int = 6) -> None:
    """Let every laptop send and read until nothing is new anywhere."""
    for _ in range(rounds):
        moved = [laptop.exchange() for laptop in made]
        if not any(moved):
            return
    found = [_unsettled(one) for one in made]
    raise AssertionError(f"the laptops do not come to rest: {moved} {pformat(found)}")


def _unsettled(laptop: Laptop) -> list[Any]:
    """Return what is still to be sent of people, and how it differs from the server's."""
    origin = Origin(posyandu=laptop.store.posyandu.get(), device_id=laptop.device_id)
    found: list[Any] = []
    for entry in laptop.store.outbox.waiting():
        if entry.kind is not Kind.PERSON:
            found.append(entry)
            continue
        person = known(laptop.store, entry.entity_id)
        mother = laptop.store.people.find(person.mother_id) if person.mother_id else None
        ours = wire_state(person, origin, mother)
        theirs = person_state(laptop.store.pulled.agreed(laptop._address[0], person.id))
        names = {*ours, *theirs}
        found.append(
            (
                person.id,
                {n: (ours.get(n), theirs.get(n)) for n in names if ours.get(n) != theirs.get(n)},
            )
        )
    return found


def known(store: Store, person_id: UUID) -> Person:
    """Return somebody as the server would be told of them."""
    person = store.people.get(PersonId(person_id))
    return replace(person, nik=person.nik or store.pulled.claimed_nik(person.id))


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""
