"""What the server has, what waits and what it refused, without Qt."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import cast
from uuid import UUID

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import DeliveryState, Entry, Kind, UploadState
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.deliveries.about import About, about, name_of, what
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.sending_presenter import SendingPresenter
from posyandu_desktop.ui.texts.deliveries import readable_refusal, status_cell
from posyandu_desktop.ui.texts.sent import Sent, sent_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow

MOST_WAITING = 200
"""Of the waiting as many as anybody can look through; the count above tells all."""

Key = tuple[Kind, UUID]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `detail` is the whole reason of the row in hand."""

    rows: tuple[TableRow, ...] = ()
    note: str = ""
    received: int = 0
    waiting: int = 0
    rejected: int = 0
    has_server: bool = True
    detail: str = ""
    detail_tone: Tone = Tone.NEUTRAL
    sending: bool = False
    stopping: bool = False
    send_progress: tuple[int, int] | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        store: Holds the outbox and the receipts.
        content: Knows what the fields of the cards are called.
        run: Runs a job in the background.
        send: Uploads what waits; runs in the background.
        open_visit: Opens this very visit, of whatever day, to be corrected.
        open_person: Opens somebody's own data, to be corrected.
        show_stick: Leads to the stick, where there is never a signal.
        leave: Goes back to the day.
        stop_sending: Ends the upload that runs.
        now: The clock, for "today 10.42".
    """

    store: Store
    content: ClinicalContent
    run: Runner
    send: Callable[[], Sent]
    open_visit: Callable[[Visit], None]
    open_person: Callable[[Person], None]
    show_stick: Callable[[], None]
    leave: Callable[[], None]
    stop_sending: Callable[[], None] = lambda: None
    now: Callable[[], datetime] = lambda: datetime.now(UTC)


class Deliveries(SendingPresenter[State, View[State]]):
    """The list of deliveries, problems first."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading = Reading(desk.store, desk.content)
        self._details: dict[Key, tuple[str, Tone]] = {}
        self._whose: dict[Key, PersonId | None] = {}
        self._state = self._listed(State())

    def looked_at(self, key: object) -> None:
        """Show the whole reason of a row."""
        detail, tone = self._details.get(cast("Key", key), ("", Tone.NEUTRAL))
        self._show(replace(self._state, detail=detail, detail_tone=tone))

    def open_row(self, key: object) -> None:
        """Open the record of a row, to correct it: a visit, else whom it is about."""
        kind, entity_id = cast("Key", key)
        if kind is Kind.VISIT:
            self._desk.open_visit(self._desk.store.visits.get(VisitId(entity_id)))
        elif (person_id := self._whose.get((kind, entity_id))) is not None:
            self._desk.open_person(self._desk.store.people.get(person_id))

    def show_stick(self) -> None:
        """Go to the stick."""
        self._desk.show_stick()

    def leave(self) -> None:
        """Go back to the day."""
        self._desk.leave()

    def _was_sent(self, sent: Sent) -> None:
        words, tone = sent_text(sent)
        self._finish(words, tone)

    def _not_sent(self, error: PosyanduError) -> None:
        self._finish(error.sentence, Tone.WATCH)

    def _finish(self, words: str, tone: Tone) -> None:
        state = replace(self._state, sending=False, stopping=False, send_progress=None, detail="")
        self._show(replace(self._listed(state), message=words, message_tone=tone))

    def _listed(self, state: State) -> State:
        outbox = self._desk.store.outbox
        counts = outbox.counts()
        rejected, waiting = outbox.rejected(), outbox.waiting()
        refused_people = {e.entity_id for e in rejected if e.kind is Kind.PERSON}
        shown = [*rejected, *waiting[:MOST_WAITING]]
        received = self._received()
        visits = self._visits(shown) | {visit.id: visit for visit in received}
        told = {(entry.kind, entry.entity_id): about(self._desk.store, entry) for entry in shown}
        self._whose = {key: each.person_id for key, each in told.items()}
        people = self._people(told.values(), received)
        rows = [self._row(entry, visits, people, refused_people) for entry in shown]
        states = outbox.states(visit.id for visit in received)
        rows += [
            _table_row(
                (Kind.VISIT, visit.id),
                self._status(states[visit.id]),
                people[visit.person_id].name,
                (what(Kind.VISIT), visit.visited_on),
                "",
            )
            for visit in received
        ]
        note = tr("{most_waiting} pertama dari {waiting_count} yang menunggu").format(
            most_waiting=MOST_WAITING, waiting_count=len(waiting)
        )
        return replace(
            state,
            rows=tuple(rows),
            note=note if len(waiting) > MOST_WAITING else "",
            received=counts.received,
            waiting=counts.waiting,
            rejected=counts.rejected,
            has_server=self._has_server(),
        )

    def _received(self) -> list[Visit]:
        """Return the visits of the latest session that the server holds unchanged."""
        store = self._desk.store
        session = store.sessions.latest()
        visits = store.visits.of_session(session.id) if session else []
        states = store.outbox.states([visit.id for visit in visits])
        done = (DeliveryState.RECEIVED, DeliveryState.SAVED)
        return [visit for visit in visits if states[visit.id].state in done]

    def _visits(self, entries: Iterable[Entry]) -> dict[VisitId, Visit]:
        ids = (VisitId(entry.entity_id) for entry in entries if entry.kind is Kind.VISIT)
        return {visit_id: self._desk.store.visits.get(visit_id) for visit_id in ids}

    def _people(self, told: Iterable[About], visits: Iterable[Visit]) -> dict[PersonId, Person]:
        ids = {each.person_id for each in told if each.person_id}
        return self._desk.store.people.get_many(ids | {visit.person_id for visit in visits})

    def _row(
        self,
        entry: Entry,
        visits: dict[VisitId, Visit],
        people: dict[PersonId, Person],
        refused_people: set[UUID],
    ) -> TableRow:
        rejection = entry.rejection
        unread: frozenset[str] = frozenset()
        state = DeliveryState.NEEDS_FIX if rejection else DeliveryState.WAITING
        told = about(self._desk.store, entry)
        person = people.get(told.person_id) if told.person_id else None
        if entry.kind is Kind.VISIT:
            unread = self._reading.unread(visits[VisitId(entry.entity_id)])
        reason = readable_refusal(rejection, self._desk.content, unread) if rejection else ""
        if not rejection and entry.kind is not Kind.PERSON and told.person_id in refused_people:
            reason = tr("Menunggu data diri orang ini diperbaiki dulu.")
        self._details[entry.kind, entry.entity_id] = _detail(reason, is_refused=bool(rejection))
        status = self._status(UploadState(state=state))
        key, name = (entry.kind, entry.entity_id), name_of(self._desk.store, person)
        return _table_row(key, status, name, (what(entry.kind), told.day), reason)

    def _status(self, state: UploadState) -> Cell:
        return status_cell(state, self._today(), has_server=self._has_server())

    def _has_server(self) -> bool:
        return self._desk.store.server.get() is not None

    def _today(self) -> date:
        return self._desk.now().astimezone().date()


def _detail(reason: str, *, is_refused: bool) -> tuple[str, Tone]:
    if is_refused:
        return tr("Server menolak {reason}. Enter membuka isiannya.").format(
            reason=reason
        ), Tone.ACT
    return reason, Tone.INFO


def _table_row(
    key: Key, status: Cell, name: str, record: tuple[str, date | None], reason: str
) -> TableRow:
    kind, day = record
    words = f"{kind} {short_date(day)}" if day else kind
    return TableRow(
        key=key,
        cells=(
            status,
            Cell(text=name),
            Cell(text=words, sort_by=day.isoformat() if day else ""),
            Cell(text=reason),
        ),
    )
