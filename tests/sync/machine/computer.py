"""A laptop that can die at any write, be opened again, and have a wrong clock."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from threading import Event
from typing import Any
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, Store, create_store, open_store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.server import ServerAddress
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.pull.pulling import pull
from posyandu_desktop.sync.there import Key, There
from posyandu_desktop.sync.travelling import Travelling
from posyandu_desktop.sync.upload import upload
from tests.sync.machine.weather import PATIENT_S
from tests.sync.people import KEY, MELATI, NOW, RINA

TRIED_AT = datetime(2026, 1, 1, tzinfo=UTC)
PROFILES = {
    "groups": ServerProfile(supports_gzip=False, is_atomic=True, probed_at=TRIED_AT),
    "small groups": ServerProfile(
        supports_gzip=False, is_atomic=True, probed_at=TRIED_AT, max_entries=9
    ),
    "one by one": ServerProfile(supports_gzip=False, probed_at=TRIED_AT),
    "unknown": ServerProfile(),
}
"""What a laptop may know of the server when it begins."""


class Died(BaseException):
    """The power went; nothing of the program runs any more."""


@dataclass(frozen=True, slots=True)
class Place:
    """What the computers of one example share.

    Attributes:
        folder: Of the example.
        template: A new posyandu's data folder, to be copied.
        posyandu_id: Of which the server has nothing yet.
        address: The server's, through the line, and the token.
    """

    folder: Path
    template: Path
    posyandu_id: UUID
    address: tuple[str, str]
    content: ClinicalContent


def make_template(folder: Path) -> Path:
    """Make a posyandu's file that each example copies: a tenth of the time of making one."""
    create_store(StoreFiles(folder), KEY, MELATI, RINA, now=lambda: NOW).close()
    return folder


class Computer:
    """One computer with its file; `store` is another one after each restart.

    Attributes:
        clock: What it says; a second later each time it is asked.
        deaths: How often it died.
    """

    def __init__(self, place: Place, name: str, profile: ServerProfile) -> None:
        self.place = place
        self.name = name
        self.clock = NOW
        self.deaths = 0
        self.kader = RINA
        self.device_id = uuid4()
        self._dead = False
        self.files = StoreFiles(place.folder / name)
        self.files.prepare()
        shutil.copy(place.template / self.files.database.name, self.files.database)
        self.store = self._opened()
        self.store._db.execute("UPDATE posyandu SET id = ?", (str(place.posyandu_id),))
        url, token = place.address
        self.store.server.save(ServerAddress(url=url, device_id=self.device_id, token=token))
        self.store.server_profiles.save(url, profile)

    @property
    def content(self) -> ClinicalContent:
        """Cards, vaccines and tables."""
        return self.place.content

    @property
    def today(self) -> date:
        """The day on its clock."""
        return self.now().astimezone().date()

    def now(self) -> datetime:
        """Return what the clock says."""
        self.clock += timedelta(seconds=1)
        return self.clock.astimezone(UTC)

    def restart(self) -> None:
        """Close the file as one should, and open it again."""
        self.store.close()
        self.store = self._opened()

    def close(self) -> None:
        """Close the file."""
        self.store.close()

    @contextmanager
    def mortal(self, writes: int | None) -> Iterator[None]:
        """Let the power go before so many more writes, and open what is left on the disk.

        What runs inside stops there and then; what it has sent goes on without it. None lets it
        live.

        Raises:
            Died: It did.
        """
        if writes is None:
            yield
            return
        left = iter(range(writes))
        db = self.store._db
        execute, execute_each = db.execute, db.execute_each

        def may_write() -> None:
            if next(left, None) is None and not self._dead:
                self._dead = True
                self._leave_behind()
            if self._dead:
                raise Died

        def mortal_execute(sql: str, parameters: Any = None) -> Any:
            may_write()
            return execute(sql, parameters)

        def mortal_execute_each(sql: str, rows: Any) -> None:
            may_write()
            execute_each(sql, rows)

        db.execute, db.execute_each = mortal_execute, mortal_execute_each  # type: ignore[method-assign]
        try:
            yield
        finally:
            db.execute, db.execute_each = execute, execute_each  # type: ignore[method-assign]
            if self._dead:
                self._rise()

    def send(self, stop: Event, server: Server | None = None, after: int | None = None) -> Any:
        """Send what waits; `after` has somebody press cancel when so many are done."""

        def progress(done: int, _total: int) -> None:
            if after is not None and done >= after:
                stop.set()

        with self.server(server) as line:
            return upload(self.store, line, self.content, stop, progress)

    def pull(self, count: int = 200) -> Any:
        """Read what others wrote."""
        with self.server() as line:
            return pull(self.store, line, Event(), lambda _read: None, count)

    @contextmanager
    def server(
        self, server: Server | None = None, patience_s: float = PATIENT_S
    ) -> Iterator[Server]:
        """Call the server."""
        line = server or self.new_server(patience_s)
        try:
            yield line
        finally:
            line.close()

    def new_server(self, patience_s: float = PATIENT_S) -> Server:
        """Return a line to the server; the caller hangs up."""
        address = self.store.server.get()
        assert address is not None
        profile = self.store.server_profiles.get(address.url)
        return Server.of(address, profile, Settings(read_timeout_s=patience_s))

    def written(self, after: int) -> tuple[int, set[Key]]:
        """Return the journal's last line, and what people here wrote in it since another one.

        What was read from others has one writer, who is elsewhere: a visit, or a class in which a
        merge names somebody else.
        """
        [last] = self.store._db.row("SELECT coalesce(max(seq), 0) FROM journal")
        kinds = set(Kind)
        rows = self.store._db.rows(
            """SELECT DISTINCT kind, entity_id FROM journal
               WHERE seq > ? AND operator_id IS NOT NULL""",
            (after,),
        )
        found = {(Kind(kind), UUID(id_)) for kind, id_ in rows if kind in kinds}
        visits = [VisitId(id_) for kind, id_ in found if kind is Kind.VISIT]
        elsewhere: set[Key] = {(Kind.VISIT, id_) for id_ in self.store.pulled.foreign(visits)}
        elsewhere |= {
            key
            for key in found
            if key[0] is Kind.GROUP_EDUCATION and self.store.pulled_records.is_foreign(key)
        }
        return last, found - elsewhere

    def receipts(self) -> dict[Key, tuple[int, int]]:
        """Return the revision and the server's version of each receipt."""
        rows = self.store._db.rows("SELECT kind, entity_id, revision, version FROM receipts")
        return {
            (Kind(kind), UUID(id_)): (revision, int(version or 0))
            for kind, id_, revision, version in rows
        }

    def queued(self) -> dict[Key, int]:
        """Return the revision of each entry of the outbox, set aside or not."""
        entries = [*self.store.outbox.waiting(), *self.store.outbox.rejected()]
        return {(entry.kind, entry.entity_id): entry.revision for entry in entries}

    def parts(self, key: Key) -> Sequence[Part]:
        """Return a record as it would be sent by now."""
        outbox = self.store.outbox
        there = There(lambda kind, id_: outbox.receipt(kind, id_) is not None)
        origin = Origin(posyandu=self.store.posyandu.get(), device_id=self.device_id)
        return Travelling(self.store, self.content, origin).parts(key, there)

    def _opened(self) -> Store:
        return open_store(self.files, KEY, Author(self.kader.id), self.now)

    def _leave_behind(self) -> None:
        """Copy the files as they lie on the disk at this moment."""
        self.deaths += 1
        after = StoreFiles(self.place.folder / f"{self.name}-{self.deaths}")
        after.prepare()
        for path in (self.files.database, self.files.write_ahead_log):
            if path.exists():
                shutil.copy(path, after.folder / path.name)
        self._grave = after

    def _rise(self) -> None:
        """Open what was left behind; what was not finished was never written there."""
        self.store.close()
        shutil.rmtree(self.files.folder)
        self.files = self._grave
        self.store = self._opened()
        self._dead = False
