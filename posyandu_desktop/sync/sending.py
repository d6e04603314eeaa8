"""One pass over the outbox: pack, send, and note what the server said of each record."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from threading import Event
from typing import Final

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import NotPermitted, Rejected, SignedOut, Unreachable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Entry
from posyandu_desktop.sync import backoff
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.groups import MOST_ALONE, Group, Grouping
from posyandu_desktop.sync.one_by_one import OneByOne
from posyandu_desktop.sync.parcels import Ahead
from posyandu_desktop.sync.replies import EntryReply
from posyandu_desktop.sync.troubles import Busy, CannotDo, Stumbled, TimedOut, UntrustedServer

MOST_FLYING: Final = 2
"""Groups on the line at once: while the answer to one is on its way, the next already travels."""

LOST_IN_A_ROW: Final = 3
"""After so many requests without a readable answer there is no signal worth the money."""

MOST_SILENCES: Final = 3
"""So many records in a row may bring silence while the server is well; then it is the line."""

_ABOUT_CONTENT: Final = frozenset({400, 413, 422})
_NOT_THE_LINE: Final = (SignedOut, NotPermitted, Busy, Stumbled, CannotDo, UntrustedServer)


class Sending(OneByOne):
    """What one pass knows while it runs; `ledger` is what it wrote down."""

    def __init__(self, store: Store, server: Server, content: ClinicalContent, stop: Event) -> None:
        super().__init__(store, server, content, stop)
        self._grouping = Grouping(self._packer, server.profile, self._tell)
        self._was_probed = False
        self._queue: deque[Entry] = deque()
        self._flying: deque[tuple[Group, Future[list[EntryReply]]]] = deque()
        self._landed: Group | None = None
        self._tried: Group | None = None
        self._silences = 0
        self._alone: Group | None = None
        self._done = self._total = 0
        self._progress: Callable[[int, int], None] = _show_nothing

    def send_all(self, progress: Callable[[int, int], None]) -> Unreachable | None:
        """Send what waits, oldest first; return what ended the pass or was left over.

        What brought no answer before goes last: nothing waits for ever behind it.
        """
        waiting = self._store.outbox.waiting()
        self._queue.extend(sorted(waiting, key=lambda entry: entry.attempts > 0))
        self._total = len(self._queue)
        self._progress = progress
        progress(0, self._total)
        with ThreadPoolExecutor(max_workers=MOST_FLYING, thread_name_prefix="line") as line:
            while self._take_off(line) or self._flying:
                try:
                    self._land(line)
                except Unreachable as trouble:
                    if not (self._may_go_on(trouble) or self._steps_over(trouble)):
                        self.settle()
                        return None if self._stop.is_set() else trouble
        return None if self._stop.is_set() else self._left_over()

    def _left_over(self) -> Unreachable | None:
        return Stumbled() if self.settle() else None

    def _may_go_on(self, trouble: Unreachable) -> bool:
        """Say whether to try the same again now, after a short while or with what was learnt."""
        if isinstance(trouble, CannotDo) and not self._was_probed:
            self._was_probed = True
            is_ready = self._server.probe().ready
            self._packer = self._new_packer()
            self._grouping = Grouping(self._packer, self._server.profile, self._tell)
            return is_ready
        if isinstance(trouble, _NOT_THE_LINE):
            return False
        self.lost += 1
        return self.lost < LOST_IN_A_ROW and not self._stop.wait(backoff.wait_s(self.lost))

    def _steps_over(self, trouble: Unreachable) -> bool:
        """Say whether to go on because it is one record that brings silence, and not the line.

        A group is tried anew one by one; a single record steps aside for this pass.
        """
        is_told_to_wait = isinstance(trouble, Busy) and trouble.retry_after_s is not None
        is_the_server = isinstance(trouble, _NOT_THE_LINE) and not isinstance(trouble, Busy)
        if is_told_to_wait or is_the_server or self._stop.is_set() or self._tried is None:
            return False
        if self._silences >= MOST_SILENCES or not self.server_is_well():
            return False
        if len(self._tried.parcels) > MOST_ALONE:
            self._grouping.one_by_one()
        else:
            self._silences += 1
            for parcel in self._tried.parcels:
                self._queue.remove(parcel.listed)
                self.step_aside(parcel.listed)
        self._tried, self.lost = None, 0
        return True

    def _take_off(self, line: ThreadPoolExecutor) -> bool:
        """Send groups while there is room on the line; return whether something was done.

        A group of one goes when the line is free, so that what it is answered is known before
        anything else is tried; and so does one whose forms the server has to get first.
        """
        while self._may_take_off:
            if self._flying and not self._grouping.may_fly:
                return True
            group = self._grouping.gather(self._queue, self._ahead())
            is_group = len(group.parcels) > MOST_ALONE
            if is_group and not self._forms.lacking(group.resources):
                if_match = self._shared.if_match(group.resources)
                request = line.submit(self._courier.deliver, group.resources, if_match)
                self._flying.append((group, request))
            elif self._flying or self._landed:
                self._grouping.give_back(group, self._queue)
                return True
            else:
                self._alone = group
                return True
        return self._alone is not None

    def _ahead(self) -> Ahead:
        """Return what is on its way, or just arrived."""
        flying = [group for group, _ in self._flying]
        landed = [self._landed] if self._landed else []
        return Ahead(
            keys=frozenset(key for group in (*flying, *landed) for key in group.keys),
            flying=frozenset(key for group in flying for key in group.writes),
            landed=frozenset(key for group in landed for key in group.writes),
        )

    @property
    def _may_take_off(self) -> bool:
        has_room = self._alone is None and len(self._flying) < MOST_FLYING
        return bool(self._queue) and has_room and not self._stop.is_set()

    def _land(self, line: ThreadPoolExecutor) -> None:
        """See what became of the oldest that was sent.

        Raises:
            Unreachable: Nothing was said about it; none of the list is lost.
        """
        if self._alone is not None:
            group, self._alone = self._alone, None
            self._send_alone(group)
        else:
            group, request = self._flying.popleft()
            try:
                replies = request.result()
            except (Rejected, Unreachable) as refusal:
                self._wait_for_the_others()
                with self._given_back(group):
                    self._take_apart(group, refusal)
            else:
                # The line must not wait for the disk.
                self._landed = group
                self._take_off(line)
                self._landed = None
                self._accept_group(group, replies)
        self.ledger.held |= group.held
        in_the_air = sum(len(each.listed) for each, _ in self._flying)
        self._done = self._total - len(self._queue) - in_the_air
        self._tell()

    def _tell(self) -> None:
        """Tell how many are done; who is told may wait until nobody types."""
        self._progress(self._done, self._total)

    def _send_alone(self, group: Group) -> None:
        """Send the one record of a group; or what several need, which then go together."""
        with self._given_back(group):
            if len(group.parcels) > 1:
                self._forms.bring(group.resources)
                self._queue.extendleft(reversed(group.listed))
            else:
                for parcel in group.parcels:
                    self.send_packed(parcel)

    @contextmanager
    def _given_back(self, group: Group) -> Iterator[None]:
        """Put a group back at the head of the list when nothing was said about it."""
        self._grouping.forget()
        try:
            yield
        except Unreachable:
            self._queue.extendleft(reversed(group.listed))
            self._tried = group
            raise
        self._silences = 0

    def _wait_for_the_others(self) -> None:
        """Note what became of groups that were sent behind one that failed; the rest goes back."""
        self._grouping.forget()
        back: list[Group] = []
        while self._flying:
            group, request = self._flying.popleft()
            try:
                self._accept_group(group, request.result())
            except (Rejected, Unreachable):
                back.append(group)
        for group in reversed(back):
            self._queue.extendleft(reversed(group.listed))

    def _accept_group(self, group: Group, replies: list[EntryReply]) -> None:
        self.accept([item for parcel in group.parcels for item in parcel.items], replies)
        self._grouping.went_well()

    def _take_apart(self, group: Group, refusal: Rejected | Unreachable) -> None:
        """Send a group's records one by one, so that a bad one steps aside alone."""
        is_too_big = isinstance(refusal, Rejected) and refusal.status == 413
        if is_too_big or isinstance(refusal, TimedOut):
            self._grouping.was_too_much(group.entries)
        if is_too_big:
            self._queue.extendleft(reversed(group.listed))
            return
        if isinstance(refusal, Unreachable) and not isinstance(refusal, Stumbled):
            raise refusal
        set_aside = self.ledger.rejected, len(self._stumbled)
        for entry in group.listed:
            self.send_one(entry)
        is_about_content = isinstance(refusal, Rejected) and refusal.status in _ABOUT_CONTENT
        if is_about_content and (self.ledger.rejected, len(self._stumbled)) == set_aside:
            # Each passes alone: it was the number of them that the server would not have.
            self._grouping.was_too_much(group.entries)
            self._courier.remember_limit(group.entries // 2)


def _show_nothing(_done: int, _total: int) -> None:
    """Stand for nobody who looks."""
