"""Send what waits to the Puskesmas, each record once, however often this is repeated."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import NotAllowed, Remedy, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.sending import Sending
from posyandu_desktop.sync.troubles import Busy, Stumbled


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
    """

    accepted: int
    rejected: int
    held: int
    waiting: int
    trouble: str = ""
    remedy: Remedy | None = None
    retry_after_s: float | None = None
    stopped: bool = False


def upload(
    store: Store,
    server: Server,
    content: ClinicalContent,
    stop: Event,
    progress: Callable[[int, int], None],
) -> UploadReport:
    """Send what waits, oldest first; one visit is one transaction.

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
    sending = Sending(store, server, content, stop)
    trouble = _send_all(sending, store, stop, progress)
    _remember_gzip(store, server)
    report = UploadReport(
        accepted=sending.ledger.accepted,
        rejected=sending.ledger.rejected,
        held=sending.ledger.held,
        waiting=store.outbox.counts().waiting,
        stopped=stop.is_set(),
    )
    if trouble is None or stop.is_set():
        return report
    return replace(
        report,
        trouble=trouble.sentence,
        remedy=trouble.remedy,
        retry_after_s=trouble.retry_after_s if isinstance(trouble, Busy) else None,
    )


def _send_all(
    sending: Sending, store: Store, stop: Event, progress: Callable[[int, int], None]
) -> Unreachable | None:
    """Send one record after the other; return what ended the pass or was left over."""
    entries = store.outbox.waiting()
    progress(0, len(entries))
    for done, entry in enumerate(entries, start=1):
        if stop.is_set():
            return None
        try:
            sending.send(entry)
        except Unreachable as trouble:
            sending.settle()
            return trouble
        progress(done, len(entries))
    return Stumbled() if sending.settle() else None


def _remember_gzip(store: Store, server: Server) -> None:
    address = store.server.get()
    if address and address.url == server.url and address.supports_gzip != server.supports_gzip:
        store.server.save(replace(address, supports_gzip=server.supports_gzip))
