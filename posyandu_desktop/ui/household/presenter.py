"""One home without Qt: who lives there, who came today, who moves in or out."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.person import Household, Person, PersonId, PersonStatus
from posyandu_desktop.domain.session import Session
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.households import Member, members, move
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.facts import home_text
from posyandu_desktop.ui.texts.groups import age_group_word
from posyandu_desktop.ui.texts.people import age_text, details_of
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

SEARCH_LIMIT = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows; `moving` is who is about to move, None while nobody is."""

    title: str = ""
    note: str = ""
    members: tuple[PersonRow, ...] = ()
    moving: PersonId | None = None
    moving_name: str = ""
    searching: str = ""
    results: tuple[PersonRow, ...] = ()
    message: str = ""
    message_tone: Tone = Tone.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it.

    Attributes:
        add_member: Opens the form of somebody new at a home.
        correct: Opens somebody's data, such as to write down a new address.
    """

    store: Store
    session: Session
    open_visit: Callable[[Person], None]
    add_member: Callable[[Household], None]
    correct: Callable[[Person], None]
    leave: Callable[[], None]


class HouseholdScreen(Presenter[State, View[State]]):
    """Who lives in one home."""

    def __init__(self, desk: Desk, home: Household) -> None:
        self._desk = desk
        self._home = home
        self._state = self._listed(State())

    def open_row(self, key: Hashable) -> None:
        """Open somebody's visit."""
        self._desk.open_visit(self._person(key))

    def add_member(self) -> None:
        """Open the form of somebody new who lives here."""
        self._desk.add_member(self._home)

    def move_wanted(self, key: Hashable | None) -> None:
        """Begin to move somebody: look for a person of their new home."""
        if key is not None:
            person = self._person(key)
            self._show(
                replace(
                    self._state,
                    moving=person.id,
                    moving_name=person.name,
                    searching="",
                    results=(),
                    message="",
                )
            )

    def search(self, text: str) -> None:
        """Find somebody who lives in the new home."""
        on = self._desk.session.held_on
        hits = self._desk.store.people.look_up(text, SEARCH_LIMIT, on) if text.strip() else []
        rows = tuple(
            PersonRow(
                key=hit.person.id,
                name=hit.person.name,
                details=home_text(hit.person.home) or details_of(hit.person, on),
            )
            for hit in hits
            if hit.person.home is not None and hit.person.home.id != self._home.id
        )
        self._show(replace(self._state, searching=text.strip(), results=rows))

    def search_entered(self) -> None:
        """Move to the home of the first person found."""
        if self._state.results:
            self.move_to(self._state.results[0].key)

    def move_to(self, key: Hashable) -> None:
        """Let the one who moves live with somebody."""
        self._moved(self._person(key).home)

    def move_out(self) -> None:
        """Let the one who moves have a home of their own, and write down where it is."""
        if (person := self._moved(None)) is not None:
            self._desk.correct(person)

    def back(self) -> None:
        """Give up a move that was begun, or go back."""
        if self._state.moving is None:
            self._desk.leave()
        else:
            self._show(replace(self._state, moving=None, searching="", results=()))

    def _moved(self, home: Household | None) -> Person | None:
        if self._state.moving is None:
            return None
        before = self._person(self._state.moving)
        try:
            person = move(self._desk.store, before, home)
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return None
        words = tr("{name} sudah pindah rumah.").format(name=person.name)
        state = replace(self._state, moving=None, searching="", results=(), message=words)
        self._show(self._listed(replace(state, message_tone=Tone.GOOD)))
        return person

    def _person(self, key: Hashable) -> Person:
        return self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys

    def _listed(self, state: State) -> State:
        found = members(self._desk.store, self._desk.session, self._home)
        came = sum(one.came for one in found)
        counted = tr("{count} orang · {came} datang hari ini").format(count=len(found), came=came)
        return replace(
            state,
            title=home_text(self._home) or tr("Rumah tanpa alamat"),
            note=counted,
            members=tuple(self._row(one) for one in found),
        )

    def _row(self, one: Member) -> PersonRow:
        on = self._desk.session.held_on
        born_on = one.person.born_on
        group = tr("Ibu hamil") if one.pregnant else age_group_word(born_on, on)
        details = " · ".join(part for part in (age_text(born_on, on), group) if part)
        return PersonRow(
            key=one.person.id, name=one.person.name, details=details, badge=_badge(one)
        )


def _badge(one: Member) -> Badge | None:
    if one.person.status is not PersonStatus.ACTIVE:
        moved = one.person.status is PersonStatus.MOVED
        return Badge(tone=Tone.NEUTRAL, word=tr("Pindah") if moved else tr("Meninggal"))
    if one.came:
        return Badge(tone=Tone.GOOD, word=tr("Sudah datang"))
    return Badge(tone=Tone.INFO, word=tr("Belum datang"), icon="clock")
