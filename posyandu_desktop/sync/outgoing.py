"""One upload from a data folder: the lock, the server that is set, whether it is time, the pass."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime, timedelta
from threading import Event, Thread

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import NotPermitted, PosyanduError, ServerNotSet, Unreachable
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.locks import hold_upload
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.upload_wait import Pause
from posyandu_desktop.sync.backoff import LONGEST_WISH_S
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.pull.pulling import pull
from posyandu_desktop.sync.restored import queue_what_was_lost
from posyandu_desktop.sync.upload import UploadReport, keep_wait, upload

_LOOK_EVERY_S = 0.2


def send_waiting(
    store: Store,
    files: StoreFiles,
    content: ClinicalContent,
    settings: Settings,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Send everything that waits to the server set in the store, because somebody asks for it.

    Raises:
        ServerNotSet: No address was entered yet.
        AlreadyUploading: Another program is uploading from this folder.
        NotAllowed: The demo village may not be sent beyond this computer.
        CannotSave: A receipt could not be stored; the record will be sent again.
    """
    with the_server(store, files, settings, stop) as server:
        _get_to_know(server, store)
        return exchange(store, server, content, stop, progress)


def send_in_time(
    store: Store,
    files: StoreFiles,
    content: ClinicalContent,
    settings: Settings,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Exchange as `send_waiting` does, but unasked: not before it is time, and only with a signal.

    Also with nothing to send: others may have written something.

    Raises:
        PosyanduError: As `send_waiting`.
    """
    wait = store.upload_wait.get()
    if wait.pause is Pause.SOMEBODY or _is_too_early(wait.next_try_at, utc_now()):
        return _nothing_done(store)
    with the_server(store, files, settings, stop) as server:
        if wait.pause is Pause.SIGNAL and (silence := _silence(server)):
            keep_wait(store, silence)
            return _nothing_done(store)
        _get_to_know(server, store)
        return exchange(store, server, content, stop, progress)


def exchange(
    store: Store,
    server: Server,
    content: ClinicalContent,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Send what waits, then read what others wrote; of that only how much is told.

    What the reading gave this laptop to tell goes at once. Kept until the next time, it would be
    told after others had told theirs, and two laptops could take turns for ever.
    """
    again = queue_what_was_lost(store, server)
    sent = replace(upload(store, server, content, stop, progress), again=again)
    if sent.trouble or stop.is_set():
        return sent
    left = set(store.outbox.waiting())
    came = pull(store, server, stop, lambda read: progress(read, 0))
    if set(store.outbox.waiting()) - left and not (stop.is_set() or came.cause):
        more = upload(store, server, content, stop, progress)
        sent = replace(
            more,
            accepted=sent.accepted + more.accepted,
            rejected=sent.rejected + more.rejected,
            again=again,
        )
    if not (sent.trouble or stop.is_set() or isinstance(came.cause, NotPermitted)):
        # Who may write and not read goes on writing.
        keep_wait(store, came.cause)
    return replace(
        sent,
        came=came,
        waiting=store.outbox.counts().waiting,
        stopped=stop.is_set(),
        sent_bytes=server.traffic.sent,
        received_bytes=server.traffic.received,
    )


@contextmanager
def the_server(
    store: Store, files: StoreFiles, settings: Settings, stop: Event
) -> Iterator[Server]:
    """Hold the lock and the line; `stop` ends a request that waits.

    What the server's clock says beside this one is kept for the clock guard.

    Raises:
        ServerNotSet: No address was entered yet.
        AlreadyUploading: Another program is uploading from this folder.
    """
    address = store.server.get()
    if address is None:
        raise ServerNotSet
    lock = hold_upload(files)
    done = Event()
    try:
        server = Server.of(address, store.server_profiles.get(address.url), settings)
        watch = Thread(target=_abort_when_stopped, args=(server, stop, done), daemon=True)
        watch.start()
        try:
            yield server
        finally:
            done.set()
            watch.join()
            server.close()
            if server.ahead is not None:
                store.clock.server_said(server.ahead)
    finally:
        lock.release()


def _abort_when_stopped(server: Server, stop: Event, done: Event) -> None:
    while not done.wait(_LOOK_EVERY_S):
        if stop.is_set():
            server.abort()
            return


def _get_to_know(server: Server, store: Store) -> None:
    """Try a server out that was entered without a signal; what it does is kept."""
    may_be_asked = server.is_loopback or not store.posyandu.get().is_demo
    if server.profile.probed_at is None and may_be_asked:
        before = server.profile
        if server.probe().ready:
            store.server_profiles.save(server.url, server.profile)
        else:
            server.profile = before


def _silence(server: Server) -> Unreachable | None:
    """Return why the server cannot be reached now, found out with one small request."""
    try:
        server.capabilities()
    except Unreachable as trouble:
        return trouble
    except PosyanduError:
        return None
    return None


def _is_too_early(next_try_at: datetime | None, now: datetime) -> bool:
    """Say whether to wait on; a time far ahead was written by a clock that was wrong."""
    if next_try_at is None:
        return False
    return timedelta(0) < next_try_at - now <= timedelta(seconds=LONGEST_WISH_S)


def _nothing_done(store: Store) -> UploadReport:
    return UploadReport(accepted=0, rejected=0, held=0, waiting=store.outbox.counts().waiting)
