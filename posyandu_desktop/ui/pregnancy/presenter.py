"""One pregnancy being written down, corrected or ended, without Qt."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import uuid4

from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import (
    DatingMethod,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
    open_episode,
    starts_on,
)
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.pregnancies import Refused, Saved, look_at, save_pregnancy
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.pregnancy.field_order import first_of, named
from posyandu_desktop.ui.pregnancy.typed import ReadPregnancy, TypedPregnancy, read
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.pregnancy import (
    BIRTH_DATE_STAYS,
    age_words,
    meaning_lines,
    problem_field,
    problem_sentence,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

STILL_CORRECTED = timedelta(days=730)
"""How long after its end a pregnancy is opened again before a new one is offered."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the form shows; `notes` are what is wrong, by the name of the field."""

    title: str
    typed: TypedPregnancy
    meaning: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    message: str = ""
    message_tone: Tone = Tone.ACT
    may_begin_new: bool = False
    has_children: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the form needs from the world around it.

    Attributes:
        today: The last day that can be typed.
        visited_on: The day of the visit, on which the posyandu learns of what is typed.
        height_cm: The least and the most an adult's height may be.
        saved: Goes on, with a sentence about what was saved.
        leave: Goes back; what was typed is given up.
    """

    store: Store
    rules: MaternalRules
    operator: Operator
    today: Callable[[], date]
    visited_on: date
    height_cm: tuple[float, float]
    saved: Callable[[str], None]
    leave: Callable[[], None]


class PregnancyEntry(FormPresenter[State, View[State]]):
    """The form of one pregnancy of one woman."""

    _desk: Desk

    def __init__(self, desk: Desk, woman: Person) -> None:
        """Begin with the open pregnancy, else the last one that ended lately, else a new one."""
        self._desk = desk
        self._woman = woman
        self._left: frozenset[str] = frozenset()
        self._overruled = False
        self._before = self._known() or self._new()
        self._state = self._understood(self._opened())
        self._unsaved = Unsaved(self._state.typed)

    def today(self) -> date:
        """Return the day by which dates are understood."""
        return self._desk.today()

    def dated_by_chosen(self, method: object) -> None:
        """Take over what the pregnancy is counted from; None while nobody knows."""
        chosen = method if isinstance(method, DatingMethod) else None
        self._type(replace(self._state.typed, dated_by=chosen))

    def text_typed(self, name: str, text: str) -> None:
        """Take over one text field."""
        self._type(self._state.typed.with_text(name, text))

    def outcome_chosen(self, outcome: object) -> None:
        """Take over how it ended; None while she is pregnant."""
        chosen = outcome if isinstance(outcome, OutcomeKind) else None
        self._type(replace(self._state.typed, outcome=chosen))

    def children_counted(self, count: object) -> None:
        """Take over how many children were born alive."""
        if isinstance(count, int):
            self._type(self._state.typed.with_children(count))

    def child_sex_chosen(self, place: int, sex: object) -> None:
        """Take over the sex of one child."""
        child = self._state.typed.children[place]
        chosen = sex if isinstance(sex, Sex) else None
        self._type(self._state.typed.with_child(place, replace(child, sex=chosen)))

    def child_typed(self, place: int, name: str, text: str) -> None:
        """Take over one text about one child, by its name in `TypedChild`."""
        child = replace(self._state.typed.children[place], **{name: text})  # type: ignore[arg-type]  # texts only
        self._type(self._state.typed.with_child(place, child))

    def field_left(self, name: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
        if name not in self._left:
            self._left |= {name}
            self._show(self._understood(self._state))

    def begin_new(self) -> None:
        """Leave the pregnancy that ended as it is, and write down another."""
        if not self.put_aside():
            return
        self._before = self._new()
        self._left, self._overruled = frozenset(), False
        self._show(self._understood(self._opened()))
        self._unsaved.keep(self._state.typed)

    def save(self) -> None:
        """Save it, or show why that cannot be."""
        found = self._read(self._state)
        problems = dict(found.problems)
        notes, doubts = look_at(self._desk.store, self._woman, found.pregnancy, self._desk.rules)
        for note in notes:
            problems.setdefault(problem_field(note), problem_sentence(note))
        if problems:
            self._point_out(problems)
            return
        if doubts and not self._overruled:
            self._overruled = True
            words = problem_sentence(doubts[0])
            self._say(words, Tone.WATCH)
            return
        self._write(found)

    def _write(self, found: ReadPregnancy) -> None:
        try:
            outcome = save_pregnancy(
                self._desk.store,
                self._woman,
                found.pregnancy,
                None if self._state.has_children else found.newborns,
                self._desk.rules,
                overruled=self._overruled,
            )
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        match outcome:
            case Saved():
                self._unsaved.keep(self._state.typed)
                self._desk.saved(self._saved_words(outcome))
            case Refused(problems=problems):
                self._point_out({problem_field(p): problem_sentence(p) for p in problems})

    def _saved_words(self, saved: Saved) -> str:
        if saved.children:
            names = ", ".join(child.name for child in saved.children)
            return tr(
                "Persalinan tersimpan. Terdaftar: {names}. Cari namanya untuk menimbang."
            ).format(names=names)
        if saved.pregnancy.outcome is not None:
            words = tr("Tersimpan: kehamilan berakhir {on}.").format(
                on=show_date(saved.pregnancy.outcome.on)
            )
            before = self._before.outcome
            has_moved = before is not None and before.on != saved.pregnancy.outcome.on
            return (
                f"{words} {tr(BIRTH_DATE_STAYS)}"
                if self._state.has_children and has_moved
                else words
            )
        age = age_words(saved.pregnancy, self._desk.visited_on, self._desk.rules)
        return (
            tr("Kehamilan tersimpan: {age}.").format(age=age) if age else tr("Kehamilan tersimpan.")
        )

    def _known(self) -> Pregnancy | None:
        known = self._desk.store.pregnancies.of_woman(self._woman.id)
        rules, today = self._desk.rules, self.today()
        unfinished = [each for each in known if each.outcome is None]
        if unfinished:
            return open_episode(unfinished, self._desk.visited_on, rules) or unfinished[-1]
        lately = [
            each
            for each in known
            if each.outcome is not None and today - each.outcome.on <= STILL_CORRECTED
        ]
        return max(lately, key=lambda each: starts_on(each, rules), default=None)

    def _new(self) -> Pregnancy:
        return Pregnancy(
            id=PregnancyId(uuid4()), woman_id=self._woman.id, noted_on=self._desk.visited_on
        )

    def _opened(self) -> State:
        return State(
            title=tr("Kehamilan {name}").format(name=self._woman.name),
            typed=TypedPregnancy.of(self._before),
            may_begin_new=self._before.outcome is not None,
            has_children=self._before.outcome is not None
            and self._before.outcome.live_children > 0,
        )

    def _type(self, typed: TypedPregnancy) -> None:
        self._overruled = False
        self._unsaved.changed()
        self._show(self._understood(replace(self._state, typed=typed, message="", jump_to="")))

    def _read(self, state: State) -> ReadPregnancy:
        desk, today = self._desk, self.today()
        found = read(
            state.typed, self._before, desk.operator.id, today, desk.visited_on, desk.height_cm
        )
        return self._with_children_of_the_register(found) if state.has_children else found

    def _with_children_of_the_register(self, found: ReadPregnancy) -> ReadPregnancy:
        """Who was born is in the register by now, and is corrected there."""
        outcome, before = found.pregnancy.outcome, self._before.outcome
        problems = {n: text for n, text in found.problems.items() if not n.startswith("child_")}
        if outcome is None or before is None or outcome.kind is not before.kind:
            problems["outcome"] = tr("Bayinya sudah terdaftar. Ubah dulu data bayinya.")
            return replace(found, problems=problems)
        kept = replace(outcome, live_children=before.live_children)
        pregnancy = replace(found.pregnancy, outcome=kept)
        return replace(found, pregnancy=pregnancy, problems=problems)

    def _understood(self, state: State) -> State:
        found = self._read(state)
        return replace(
            state,
            meaning=meaning_lines(
                found.pregnancy, self._woman.born_on, self._desk.visited_on, self._desk.rules
            ),
            notes={name: text for name, text in found.problems.items() if name in self._left},
        )

    def _point_out(self, problems: dict[str, str]) -> None:
        self._left |= set(problems)
        understood = self._understood(self._state)
        first = first_of(problems)
        self._show(
            replace(
                understood,
                notes={**understood.notes, **problems},
                message=named(first, problems[first]),
                message_tone=Tone.ACT,
                jump_to=first,
            )
        )
