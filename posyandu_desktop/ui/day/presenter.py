"""The session day, without Qt: figures, three lists, the search, the upload."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.services.day import (
    SEARCH_LIMIT,
    Day,
    InProgress,
    Served,
    find,
    gravest,
    look_at,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.day.found import found_rows, no_number
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.running import Runner
from posyandu_desktop.ui.texts.people import age_text, details_of
from posyandu_desktop.ui.texts.states import finding_badge, upload_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure above the lists; `opens` names the list of names behind it."""

    number: str
    caption: str
    tone: Tone
    opens: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the day screen shows."""

    title: str = ""
    figures: tuple[Figure, ...] = ()
    in_progress: tuple[PersonRow, ...] = ()
    awaited: tuple[PersonRow, ...] = ()
    awaited_note: str = ""
    awaited_empty: str = ""
    served: tuple[PersonRow, ...] = ()
    served_title: str = "Sudah selesai"
    served_note: str = ""
    searching: str = ""
    results: tuple[PersonRow, ...] = ()
    results_note: str = ""
    sending: bool = False
    send_progress: tuple[int, int] | None = None
    message: str = ""
    message_tone: Tone = Tone.INFO
    standing_note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the day screen needs from around it; `standing_note` is a quiet line for all day.

    `scanned` opens whose number a text is, and says whether it was one.
    """

    store: Store
    content: ClinicalContent
    session: Session
    run: Runner
    send: Callable[[], "Sent"]
    open_visit: Callable[[Person], None]
    open_home_visit: Callable[[Person], None]
    show_home_visits: Callable[[], None]
    new_person: Callable[[str], None]
    show_deliveries: Callable[[], None]
    standing_note: str = ""
    scanned: Callable[[str], bool] = no_number


@dataclass(frozen=True, slots=True)
class Sent:
    """What an upload came to: counts, and a sentence when it stopped early."""

    received: int
    refused: int
    waiting: int
    trouble: str = ""


_FILTERS: dict[str, tuple[str, Callable[[Served], bool]]] = {
    "all": ("Sudah selesai", lambda _: True),
    "weighed": ("Balita ditimbang", lambda one: one.is_under_five() and one.is_weighed()),
    "gained": ("Naik (N)", lambda one: one.has_gained()),
    "refer": ("Perlu dirujuk", lambda one: one.needs_referral()),
}


class DayScreen(Presenter[State, View[State]]):
    """The window a kader lives in on hari buka."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._filter = "all"
        self._day = look_at(desk.store, desk.session)
        title = f"Hari buka · {show_date(desk.session.held_on)}"
        self._state = self._listed(State(title=title, standing_note=desk.standing_note))

    def refresh(self) -> None:
        """Read the lists again, after a visit or an upload."""
        self._day = look_at(self._desk.store, self._desk.session)
        self._show(self._listed(self._state))
        if self._state.searching:
            self.search(self._state.searching)

    def search(self, text: str) -> None:
        """Find people while the kader types."""
        rows: tuple[PersonRow, ...] = ()
        if text.strip():
            found = find(self._desk.store, self._desk.session, text)
            rows = found_rows(found, self._desk.session.held_on)
        note = f"{len(rows)} orang" if len(rows) < SEARCH_LIMIT else f"{SEARCH_LIMIT} pertama"
        self._show(replace(self._state, searching=text.strip(), results=rows, results_note=note))

    def search_entered(self) -> None:
        """Open whose number was scanned, the first person found, or a new person's form."""
        if self._desk.scanned(self._state.searching):
            return
        if self._state.results:
            self.open_row(self._state.results[0].key)
        elif self._state.searching:
            self._desk.new_person(self._state.searching)

    def open_row(self, key: object) -> None:
        """Open the visit of the person of a row."""
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        self._desk.open_visit(person)

    def open_at_home(self, key: object) -> None:
        """Open the home visit of the person of a row."""
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        self._desk.open_home_visit(person)

    def home_visit_wanted(self) -> None:
        """Open the home visit of the first person found, or the page of home visits."""
        if self._state.results:
            self.open_at_home(self._state.results[0].key)
        else:
            self._desk.show_home_visits()

    def new_person(self) -> None:
        """Open the short form; what was searched is taken along as the name."""
        self._desk.new_person(self._state.searching)

    def show_names(self, opens: str) -> None:
        """Show the names behind a figure."""
        if opens in _FILTERS:
            self._filter = opens if self._filter != opens else "all"
            self._show(self._listed(self._state))

    def show_deliveries(self) -> None:
        """Open the list of what the server has and what it refused."""
        self._desk.show_deliveries()

    def send(self) -> None:
        """Upload what waits, in the background."""
        if self._state.sending:
            return
        self._show(replace(self._state, sending=True, send_progress=None, message=""))
        self._desk.run(self._desk.send, self._was_sent, self._not_sent)

    def progressed(self, done: int, total: int) -> None:
        """Show how far the upload is."""
        if self._state.sending:
            self._show(replace(self._state, send_progress=(done, total)))

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line until the next thing happens."""
        self._show(replace(self._state, message=message, message_tone=tone))

    def _was_sent(self, sent: Sent) -> None:
        self._show(replace(self._state, sending=False, send_progress=None))
        self.refresh()
        if sent.trouble:
            self.say(sent.trouble, Tone.WATCH)
        elif sent.refused:
            self.say(
                f"{sent.received} diterima server, {sent.refused} perlu diperbaiki. "
                "Buka Kiriman (Ctrl+L) untuk melihat alasannya.",
                Tone.ACT,
            )
        elif sent.waiting:
            self.say(f"{sent.received} diterima server, {sent.waiting} masih menunggu.", Tone.INFO)
        else:
            self.say(f"{sent.received} diterima server. Tidak ada yang menunggu.", Tone.GOOD)

    def _not_sent(self, error: PosyanduError) -> None:
        self._show(replace(self._state, sending=False, send_progress=None))
        self.say(error.sentence, Tone.WATCH)

    def _listed(self, state: State) -> State:
        day = self._day
        title, keep = _FILTERS[self._filter]
        served = tuple(one for one in day.served if keep(one))
        counts = self._desk.store.outbox.counts()
        return replace(
            state,
            figures=_figures(day, counts.rejected),
            in_progress=tuple(
                PersonRow(
                    key=one.person.id,
                    name=one.person.name,
                    details=details_of(one.person, day.session.held_on),
                    badge=_draft_badge(one),
                )
                for one in day.in_progress
            ),
            awaited=tuple(
                PersonRow(
                    key=one.person.id,
                    name=one.person.name,
                    details=details_of(one.person, day.session.held_on),
                    badge=finding_badge(one.reason, self._desk.content),
                )
                for one in day.awaited
            ),
            awaited_note=_awaited_note(day),
            awaited_empty=_awaited_empty(day),
            served=tuple(self._served_row(one) for one in served),
            served_title=title,
            served_note=f"{len(served)} orang",
        )

    def _served_row(self, one: Served) -> PersonRow:
        at = one.visit.recorded_at
        clock = f" · {at.astimezone().strftime('%H.%M')}" if at else ""
        return PersonRow(
            key=one.person.id,
            name=one.person.name,
            details=f"{age_text(one.person.born_on, one.visit.visited_on)}{clock}"
            f" · {upload_badge(one.upload).word}",
            badge=finding_badge(gravest(one.findings), self._desk.content)
            or Badge(tone=Tone.GOOD, word="Lengkap"),
        )


def _draft_badge(one: InProgress) -> Badge:
    at = f"Draf {one.saved_at.astimezone().strftime('%H.%M')}"
    if one.setting is Setting.HOME:
        return Badge(tone=Tone.INFO, word=f"{at} · rumah", icon="home")
    return Badge(tone=Tone.INFO, word=at, icon="clock")


def _awaited_note(day: Day) -> str:
    if day.awaited_count > len(day.awaited):
        return f"{len(day.awaited)} dari {day.awaited_count} · menurut risiko"
    return f"{day.awaited_count} orang · menurut risiko"


def _awaited_empty(day: Day) -> str:
    if day.served or day.in_progress:
        return "Semua sudah datang."
    return "Belum ada warga. F10 lalu Impor data sasaran, atau Ctrl+N untuk orang baru."


def _figures(day: Day, refused: int) -> tuple[Figure, ...]:
    weighed, gained, refer = len(day.weighed()), len(day.gained()), len(day.to_refer())
    return (
        Figure(str(len(day.served)), "datang hari ini", Tone.NEUTRAL, "all"),
        Figure(str(day.awaited_count), "belum datang", Tone.NEUTRAL, "awaited"),
        Figure(
            str(weighed),
            f"balita ditimbang · D/S {_percent(weighed, day.under_five)}",
            Tone.NEUTRAL,
            "weighed",
        ),
        Figure(
            str(gained),
            f"naik (N) · N/D {_percent(gained, weighed)}",
            Tone.GOOD if gained else Tone.NEUTRAL,
            "gained",
        ),
        Figure(str(refer), "perlu dirujuk", Tone.ACT if refer else Tone.NEUTRAL, "refer"),
        Figure(
            str(refused),
            "kiriman perlu diperbaiki",
            Tone.WATCH if refused else Tone.NEUTRAL,
            "deliveries",
        ),
    )


def _percent(part: int, whole: int) -> str:
    return f"{round(100 * part / whole)} %" if whole else "–"
