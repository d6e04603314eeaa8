"""What two laptops wrote differently, without Qt: look at both, choose, keep."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.deciding import Right, decide, owner
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.differences import Difference
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.numbers import show_measure
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.texts.deliveries import field_label
from posyandu_desktop.ui.texts.differing import (
    EPISODES,
    episode_label,
    episode_words,
)
from posyandu_desktop.ui.texts.facts import LABELS, fact_text
from posyandu_desktop.ui.theme_tokens import Tone

SHOWN = 12
"""As many as anybody decides in one sitting; the others follow."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One field of one record, as both sides know it; `of_visit` changes nothing by itself."""

    number: int
    title: str
    ours: str
    theirs: str
    ours_from: str
    theirs_from: str
    of_visit: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows; `chosen` by the number of the pair."""

    pairs: tuple[Pair, ...] = ()
    more: int = 0
    chosen: dict[int, Right] = field(default_factory=dict)
    message: str = ""
    message_tone: Tone = Tone.GOOD


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it.

    Attributes:
        open_visit: Opens a visit to be corrected.
        leave: Goes back to the day.
    """

    store: Store
    content: ClinicalContent
    open_visit: Callable[[Visit], None]
    leave: Callable[[], None]


class DifferencesScreen(TellingPresenter[State, View[State]]):
    """Nothing is decided before somebody chose, and nothing that was typed is lost by it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._reading = Reading(desk.store, desk.content)
        self._found: dict[int, Difference] = {}
        self._state = self._listed()

    def choose(self, number: int, right: object) -> None:
        """Note whose value is right."""
        if isinstance(right, Right):
            self._show(replace(self._state, chosen={**self._state.chosen, number: right}))

    def save(self) -> None:
        """Let what was chosen stand; a visit the others are right about is opened."""
        chosen = self._state.chosen
        if not chosen:
            self._say(tr("Pilih dulu mana yang benar."), Tone.WATCH)
            return
        to_correct = None
        try:
            for number, right in chosen.items():
                difference = self._found[number]
                decide(self._desk.store, difference, right)
                if difference.kind is Kind.VISIT and right is Right.THEIRS:
                    to_correct = difference
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("{count} isian diputuskan. Isi yang lain tetap tercatat di riwayat.")
        self._show(replace(self._listed(), message=words.format(count=len(chosen))))
        if to_correct is not None:
            self._desk.open_visit(self._desk.store.visits.get(VisitId(to_correct.entity_id)))

    def leave(self) -> None:
        """Go back; what was not chosen waits."""
        self._desk.leave()

    def _listed(self) -> State:
        found = self._desk.store.differences.open()
        self._found = {one.number: one for one in found[:SHOWN]}
        pairs = tuple(self._pair(one) for one in self._found.values())
        return State(pairs=pairs, more=len(found) - len(pairs))

    def _pair(self, one: Difference) -> Pair:
        person = self._desk.store.people.get(owner(self._desk.store, one))
        hidden = self._is_hidden(one)
        ours, theirs = (
            tr("hanya untuk bidan") if hidden else self._words(one, value)
            for value in (one.ours, one.theirs)
        )
        return Pair(
            number=one.number,
            title=f"{person.name}: {self._title(one)}",
            ours=ours,
            theirs=theirs,
            ours_from=self._ours_from(one),
            theirs_from=_theirs_from(one),
            of_visit=one.kind is Kind.VISIT,
        )

    def _title(self, one: Difference) -> str:
        if one.kind in EPISODES:
            return episode_label(one)
        if one.field in LABELS:
            return tr(LABELS[one.field])
        return field_label(one.field, self._desk.content) or one.field

    def _words(self, one: Difference, value: Any) -> str:
        if one.kind in EPISODES:
            return episode_words(self._desk.store, one, value)
        return _words(one.field, value)

    def _is_hidden(self, one: Difference) -> bool:
        if one.kind is not Kind.VISIT:
            return False
        return one.field in self._reading.unread(
            self._desk.store.visits.get(VisitId(one.entity_id))
        )

    def _ours_from(self, one: Difference) -> str:
        by = self._desk.store.operators.find(one.ours_by) if one.ours_by else None
        words = by.name if by else tr("laptop ini")
        if one.ours_at is None:
            return words
        return f"{words}, {show_date(one.ours_at.astimezone().date())}"


def _theirs_from(one: Difference) -> str:
    words = tr("laptop lain") if one.device_id else tr("Puskesmas")
    return f"{words}, {show_date(one.theirs_at.astimezone().date())}"


def _words(name: str, value: Any) -> str:
    if value is None:
        return tr("(kosong)")
    if isinstance(value, bool):
        return tr("Ya") if value else tr("Tidak")
    if isinstance(value, float):
        return show_measure(value, 2)
    if name == "born_on":
        return fact_text(name, date.fromisoformat(value))
    return fact_text(name, Sex(value) if name == "sex" else value)
