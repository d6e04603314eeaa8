"""Two records of one person, without Qt: pick them, choose which values stand, take it back."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field, replace
from datetime import date

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.errors import NotAllowed, PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.merging import (
    Compared,
    Refused,
    Side,
    compared,
    fault_of,
    merge,
    require_merging,
    undo,
)
from posyandu_desktop.store.merges import Merge
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.facts import LABELS, fact_text
from posyandu_desktop.ui.texts.merging import fault_sentence
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

SEARCH_LIMIT = 30
PAIRS_SHOWN = 20
MERGES_SHOWN = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows; with both picked, `facts` stand side by side.

    `chosen` says whose value stands, by the key of the fact, where both know it otherwise.
    """

    searching: str = ""
    results: tuple[PersonRow, ...] = ()
    results_title: str = ""
    first: str = ""
    second: str = ""
    facts: tuple[FactRow, ...] = ()
    chosen: dict[str, Side] = field(default_factory=dict)
    happened: tuple[str, str] = ("", "")
    reason: str = ""
    done: tuple[PersonRow, ...] = ()
    message: str = ""
    message_tone: Tone = Tone.GOOD

    @property
    def typed(self) -> str:
        """What would be lost."""
        return self.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it."""

    store: Store
    operator: Operator
    today: Callable[[], date]
    leave: Callable[[], None]


class MergingScreen(FormPresenter[State, View[State]]):
    """Make one record of two."""

    _desk: Desk

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._picked: tuple[Person, ...] = ()
        self._pairs: dict[PersonId, tuple[Person, Person]] = {}
        self._state = self._listed(State())
        self._unsaved = Unsaved(self._state.typed)

    def search(self, text: str) -> None:
        """Find people while the kader types; nothing typed shows the namesakes."""
        self._show(self._listed(replace(self._state, searching=text.strip(), message="")))

    def search_entered(self) -> None:
        """Take the first one found."""
        if self._state.results:
            self.pick(self._state.results[0].key)

    def pick(self, key: Hashable) -> None:
        """Take a record: the first one is kept, the second is merged into it."""
        person_id = PersonId(key)  # type: ignore[arg-type]  # our own keys
        if not self._state.searching and not self._picked and person_id in self._pairs:
            self._picked = self._pairs[person_id]
        else:
            person = self._desk.store.people.get(person_id)
            self._picked = (*self._picked[:1], person)
        self._compare()

    def swap(self) -> None:
        """Keep the other one."""
        if len(self._picked) == 2:
            self._picked = self._picked[::-1]
            self._compare()

    def choose(self, key: str, side: object) -> None:
        """Take over whose value stands."""
        if isinstance(side, Side):
            self._show(replace(self._state, chosen={**self._state.chosen, key: side}, message=""))

    def give_reason(self, text: str) -> None:
        """Take over why they are one person, in the operator's words; it may stay empty."""
        self._unsaved.changed()
        self._show(replace(self._state, reason=text))

    def save(self) -> None:
        """Make one record of both."""
        if len(self._picked) < 2:
            self._say(tr("Pilih dua catatan dulu."), Tone.WATCH)
            return
        kept, merged = self._picked
        desk, reason = self._desk, self._state.reason.strip()
        pair, chosen = (kept.id, merged.id), self._state.chosen
        try:
            done = merge(desk.store, pair, chosen, desk.operator.id, reason)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        if isinstance(done, Refused):
            self._say(fault_sentence(done.fault), Tone.ACT)
            return
        words = tr("Sudah digabung: {name}. Keliru? Pilih di daftar kanan, lalu F8.")
        self._start_again(words.format(name=desk.store.people.get(kept.id).name))

    def undo(self, key: Hashable | None) -> None:
        """Make two records of one again."""
        done = next((one for one in self._merges() if one.id == key), None)
        if done is None:
            self._say(tr("Pilih dulu di daftar “Sudah digabung”."), Tone.WATCH)
            return
        try:
            back = undo(self._desk.store, done, self._desk.operator.id)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        if isinstance(back, Refused):
            self._say(fault_sentence(back.fault), Tone.ACT)
            return
        words = tr("Diurungkan: {name} ada lagi di daftar, dengan semua kunjungannya.")
        self._start_again(words.format(name=back.name))

    def back(self) -> None:
        """Give up who was picked, or go back."""
        if not self.put_aside():
            return
        if self._picked:
            self._start_again("")
        else:
            self._desk.leave()

    def _start_again(self, message: str) -> None:
        self._picked = ()
        self._show(self._listed(State(message=message, message_tone=Tone.GOOD)))

    def _compare(self) -> None:
        state = replace(self._state, searching="", message="", facts=(), chosen={}, second="")
        state = replace(state, first=self._picked[0].name)
        if len(self._picked) == 2:
            kept, merged = self._picked
            fault = fault_of(self._desk.store, kept, merged)
            words = fault_sentence(fault) if fault else ""
            if fault:
                self._picked = self._picked[:1]
                state = replace(state, message=words, message_tone=Tone.WATCH)
            else:
                state = self._side_by_side(self._warned(state, merged), kept, merged)
        self._show(self._listed(state))

    def _warned(self, state: State, merged: Person) -> State:
        """Say whom to ask before anybody chooses in vain."""
        try:
            require_merging(self._desk.store, merged)
        except NotAllowed as error:
            return replace(state, message=error.sentence, message_tone=Tone.WATCH)
        return state

    def _side_by_side(self, state: State, kept: Person, merged: Person) -> State:
        found = compared(kept, merged)
        return replace(
            state,
            second=merged.name,
            facts=tuple(_fact(one) for one in found),
            chosen={one.field: one.usual() for one in found if one.differs},
            happened=(self._happened(kept), self._happened(merged)),
        )

    def _happened(self, person: Person) -> str:
        visits = self._desk.store.visits.of_person(person.id)
        if not visits:
            return tr("Belum ada kunjungan")
        words = tr("{count} kunjungan, terakhir {day}")
        return words.format(count=len(visits), day=show_date(visits[0].visited_on))

    def _merges(self) -> list[Merge]:
        return self._desk.store.merges.latest(MERGES_SHOWN)

    def _listed(self, state: State) -> State:
        store, on = self._desk.store, self._desk.today()
        picked = {one.id for one in self._picked}
        if state.searching:
            hits = store.people.look_up(state.searching, SEARCH_LIMIT, on)
            rows = tuple(_row(h.person, on) for h in hits if h.person.id not in picked)
            title = tr("Hasil pencarian")
        elif self._picked:
            name = self._picked[0].name
            hits = store.people.look_up(name, SEARCH_LIMIT, on)
            rows = tuple(_row(h.person, on) for h in hits if h.person.id not in picked)
            title = tr("Nama yang mirip")
        else:
            pairs = (*self._twins(), *store.people.namesakes(PAIRS_SHOWN))
            self._pairs = {one.id: (one, other) for one, other in pairs}
            rows = tuple(_pair_row(one, on) for one, _ in self._pairs.values())
            title = tr("Mungkin tercatat dua kali")
        return replace(state, results=rows, results_title=title, done=self._done())

    def _twins(self) -> list[tuple[Person, Person]]:
        """Return who has one NIK with somebody entered on another laptop."""
        twins = self._desk.store.pulled.twins()
        people = self._desk.store.people.get_many({each for *pair, _ in twins for each in pair})
        return [(people[one], people[other]) for one, other, _ in twins]

    def _done(self) -> tuple[PersonRow, ...]:
        merges = self._merges()
        people = self._desk.store.people.get_many(
            each for one in merges for each in (one.kept_id, one.merged_id)
        )
        return tuple(
            PersonRow(
                key=one.id,
                name=people[one.kept_id].name,
                details=_done_words(one, people[one.merged_id]),
            )
            for one in merges
        )


def _done_words(one: Merge, merged: Person) -> str:
    words = tr("{name} digabung {day}").format(
        name=merged.name, day=show_date(one.merged_at.astimezone().date())
    )
    return f"{words} · {one.reason}" if one.reason else words


def _fact(one: Compared) -> FactRow:
    return FactRow(
        key=one.field,
        label=tr(LABELS[one.field]),
        left=fact_text(one.field, one.kept),
        right=fact_text(one.field, one.merged),
        differs=one.differs,
    )


def _row(person: Person, on: date) -> PersonRow:
    return PersonRow(key=person.id, name=person.name, details=details_of(person, on))


def _pair_row(person: Person, on: date) -> PersonRow:
    badge = Badge(tone=Tone.WATCH, word=tr("dua kali?"))
    return PersonRow(key=person.id, name=person.name, details=details_of(person, on), badge=badge)
