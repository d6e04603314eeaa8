"""A server that was set back to an older copy of itself: it lacks what it acknowledged.

The latest visit it acknowledged is looked up, which nobody but this laptop writes; on a laptop that
only reads, the latest person. Is it missing, or older than was said, the first lost one is found by
halving, and everything from then on is sent again. What the server has by now is not doubled.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from posyandu_desktop.errors import Rejected, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.store.set_back import Acknowledged
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import search_by_id
from posyandu_desktop.sync.server_moments import moment_in

_EARLIER: Final = timedelta(hours=1)
"""Sent again on top: what was stored at the same time as the copy was taken."""

_ABOUT_THE_SAME: Final = timedelta(minutes=1)
_TYPES: Final = {Kind.VISIT: "Encounter", Kind.PERSON: "Patient"}


def queue_what_was_lost(store: Store, server: Server) -> int:
    """Queue again what the server lost; return how many records.

    Args:
        store: The store of this thread; the caller holds the upload lock.
        server: Whom to ask: one small question, and a few more if it was set back.
    """
    try:
        since = _lost_since(store, server)
    except Unreachable:
        # The upload will find out, too, and says so.
        return 0
    return store.set_back.queue_again(server.url, since) if since else 0


def _lost_since(store: Store, server: Server) -> datetime | None:
    latest = store.set_back.acknowledged(server.url, 1)
    if not latest or _is_held(server, latest[0]):
        return None
    known = store.set_back.acknowledged(server.url)
    lost, held = 0, len(known)
    while held - lost > 1:
        middle = (lost + held) // 2
        if _is_held(server, known[middle]):
            held = middle
        else:
            lost = middle
    return known[lost].at - _EARLIER


def _is_held(server: Server, told: Acknowledged) -> bool:
    key = f"{_TYPES[told.kind]}/{told.entity_id}"
    finds_by_id = server.profile.write_mode is WriteMode.PUT_ID
    try:
        held = server.fetch(key if finds_by_id else search_by_id(key))
    except Rejected:
        # Deleted by somebody, or not to be asked: no sign of an older copy.
        return True
    return held is not None and not _is_older(held.get("meta", {}), told)


def _is_older(meta: dict[str, Any], told: Acknowledged) -> bool:
    version = str(meta.get("versionId", ""))
    if version.isdecimal() and told.version.isdecimal():
        return int(version) < int(told.version)
    stored_at = moment_in(str(meta.get("lastUpdated")))
    return stored_at is not None and stored_at < told.at - _ABOUT_THE_SAME
