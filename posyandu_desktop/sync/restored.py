"""A server that was set back to an older copy of itself: it lacks what it acknowledged.

The latest it acknowledged is looked up. Is it missing, or older than was said, the first lost one
is found by halving, and everything from then on is sent again. What the server has by now is not
doubled. What somebody else wrote again since says nothing, then the one before is asked about; but
nobody else writes what is this laptop's own.
"""

from datetime import datetime, timedelta
from enum import Enum, auto
from itertools import takewhile
from typing import Any, Final

from posyandu_desktop.errors import NotPermitted, Rejected, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.store.set_back import Acknowledged
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import search_by_id
from posyandu_desktop.sync.server_moments import moment_in

_EARLIER: Final = timedelta(hours=1)
"""Sent again on top: what was stored at the same time as the copy was taken."""

_ABOUT_THE_SAME: Final = timedelta(minutes=1)
_MOST_LOOKED_AT: Final = 5
"""So many that others wrote again are passed over, before one's own latest is asked about."""


class _Sign(Enum):
    """What the server's answer says of one state that it acknowledged."""

    THERE = auto()
    """It holds that very state, and so all that was stored before it."""
    LOST = auto()
    NONE = auto()
    """It was written again, or deleted; or may not be asked about."""


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
    if since is None:
        return 0
    store.forms_sent.forget(since)
    return store.set_back.queue_again(server.url, since)


def _lost_since(store: Store, server: Server) -> datetime | None:
    latest = _latest_lost(store, server)
    if latest is None:
        return None
    known = store.set_back.acknowledged(server.url)
    lost, there = known.index(latest), len(known)
    while there - lost > 1:
        middle = (lost + there) // 2
        if _sign(server, known[middle]) is _Sign.THERE:
            there = middle
        else:
            lost = middle
    return known[lost].at - _EARLIER


def _latest_lost(store: Store, server: Server) -> Acknowledged | None:
    own = store.set_back.latest_of_ones_own(server.url)
    latest = store.set_back.acknowledged(server.url, _MOST_LOOKED_AT)
    for told in takewhile(lambda told: told != own, latest):
        sign = _sign(server, told)
        if sign is _Sign.LOST:
            return told
        if sign is _Sign.THERE:
            break
    return own if own and _sign(server, own) is _Sign.LOST else None


def _sign(server: Server, told: Acknowledged) -> _Sign:
    finds_by_id = server.profile.write_mode is WriteMode.PUT_ID
    try:
        held = server.fetch(told.key if finds_by_id else search_by_id(told.key))
    except (Rejected, NotPermitted):
        return _Sign.NONE
    if held is None:
        # A search does not find what was deleted, either; that nobody makes again unasked.
        return _Sign.LOST if told.is_own or finds_by_id else _Sign.NONE
    meta = held.get("meta", {})
    if _is_older(meta, told):
        return _Sign.LOST
    return _Sign.THERE if told.is_own or _is_the_same(meta, told) else _Sign.NONE


def _is_older(meta: dict[str, Any], told: Acknowledged) -> bool:
    version = str(meta.get("versionId", ""))
    if version.isdecimal() and told.version.isdecimal():
        return int(version) < int(told.version)
    stored_at = moment_in(str(meta.get("lastUpdated")))
    return stored_at is not None and stored_at < told.at - _ABOUT_THE_SAME


def _is_the_same(meta: dict[str, Any], told: Acknowledged) -> bool:
    """Say whether it is that state, and not one that was counted up to the same number anew."""
    stored_at = moment_in(str(meta.get("lastUpdated")))
    is_later = stored_at is not None and stored_at > told.at + _ABOUT_THE_SAME
    return str(meta.get("versionId", "")) == told.version and not is_later
