"""Send what waits to the Puskesmas, each record once, however often this is repeated."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from threading import Event

from posyandu_desktop import __version__
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import NotAllowed, NotPermitted, Remedy, SignedOut, Unreachable
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.upload_wait import Pause
from posyandu_desktop.sync.backoff import wait_s
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.pull.pulling import PullReport
from posyandu_desktop.sync.sending import Sending
from posyandu_desktop.sync.troubles import Busy, CannotDo, Stumbled


@dataclass(frozen=True, slots=True, kw_only=True)
class UploadReport:
    """What one pass did, in plain values.

    Attributes:
        accepted: Records whose receipt was stored in this pass.
        rejected: Records set aside in this pass; the outbox holds the reason.
        held: Visits left waiting because their person is set aside.
        waiting: Records that still wait, held ones included.
        trouble: Why the pass did not get through, as a sentence with what to do; or empty.
        remedy: What can be done about the trouble; None without one.
        retry_after_s: How long the server asked us to wait, if it did.
        stopped: Whether somebody asked the pass to stop.
        sent_bytes: What went out over the line in this pass.
        received_bytes: What came in.
        came: What was read afterwards of what others wrote.
        again: Records sent again, because the server was set back to an older copy of itself.
    """

    accepted: int
    rejected: int
    held: int
    waiting: int
    trouble: str = ""
    remedy: Remedy | None = None
    retry_after_s: float | None = None
    stopped: bool = False
    sent_bytes: int = field(default=0, compare=False)
    received_bytes: int = field(default=0, compare=False)
    came: PullReport = field(default_factory=PullReport)
    again: int = 0

    @property
    def used_kb(self) -> int:
        """Data used in this pass, in KB of 1,000 bytes, rounded up as it is paid for."""
        return -(-(self.sent_bytes + self.received_bytes) // 1000)


def upload(
    store: Store,
    server: Server,
    content: ClinicalContent,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Send what waits, oldest first; a visit is one transaction, or a part of one.

    A refused record steps aside and lets the rest pass; a person set aside holds back that
    person's visits and nothing else. A silent server ends the pass and changes nothing. A record
    edited meanwhile stays in the outbox.

    Args:
        store: The store of this thread; the caller holds the upload lock.
        server: Where to; `server.abort()` from another thread ends a waiting request.
        content: Cards, vaccines and tables.
        stop: Looked at between two records.
        progress: Told how many records are done, and of how many.

    Raises:
        NotAllowed: This is the demo village, and the server is not this computer.
        CannotSave: A receipt could not be stored; the record will be sent again.
    """
    if store.posyandu.get().is_demo and not server.is_loopback:
        raise NotAllowed("Desa contoh tidak boleh dikirim ke server Puskesmas.")
    store.upload_wait.begin(__version__)
    sending = Sending(store, server, content, stop)
    # A receipt that a power cut takes back is given once more, for what is sent once more.
    with store.lasting_later():
        trouble = sending.send_all(progress)
    if stop.is_set():
        trouble = None
    elif trouble or sending.ledger.answered:
        # With nothing to send nothing was learnt of the server.
        keep_wait(store, trouble)
    _remember_profile(store, server)
    return UploadReport(
        accepted=sending.ledger.accepted,
        rejected=sending.ledger.rejected,
        held=len(sending.ledger.held),
        waiting=store.outbox.counts().waiting,
        trouble=trouble.sentence if trouble else "",
        remedy=trouble.remedy if trouble else None,
        retry_after_s=trouble.retry_after_s if isinstance(trouble, Busy) else None,
        stopped=stop.is_set(),
        sent_bytes=server.traffic.sent,
        received_bytes=server.traffic.received,
    )


def keep_wait(
    store: Store,
    trouble: Unreachable | None,
    now: Callable[[], datetime] = utc_now,
) -> None:
    """Keep when the next upload may be tried that nobody asks for; after a good one, at once."""
    wait = store.upload_wait.get()
    if trouble is None:
        if wait.failures or wait.pause or wait.next_try_at:
            store.upload_wait.save(replace(wait, failures=0, next_try_at=None, pause=Pause.NOTHING))
        return
    failures = wait.failures + 1
    wish_s = trouble.retry_after_s if isinstance(trouble, Busy) else None
    next_try_at = now() + timedelta(seconds=wait_s(failures, wish_s))
    pause = _pause_after(trouble)
    store.upload_wait.save(replace(wait, failures=failures, next_try_at=next_try_at, pause=pause))


def _pause_after(trouble: Unreachable) -> Pause:
    if isinstance(trouble, SignedOut | NotPermitted | CannotDo):
        return Pause.SOMEBODY
    return Pause.NOTHING if isinstance(trouble, Busy | Stumbled) else Pause.SIGNAL


def _remember_profile(store: Store, server: Server) -> None:
    if store.server_profiles.get(server.url) != server.profile:
        store.server_profiles.save(server.url, server.profile)
