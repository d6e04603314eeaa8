"""The children of one birth being written down from their mother, without Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.postpartum import MOST_CHILDREN
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.newborns import father_of, register_birth
from posyandu_desktop.services.pregnancies import Refused
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.newborn.typed import TypedBirth, read, weight_words
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.people import SEX_WORDS, home_lines
from posyandu_desktop.ui.texts.pregnancy import problem_sentence
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

FIELDS = ("born_on", "sex", "birth_weight_g", "birth_length_cm", "gestation_weeks", "name",
          "father_name")  # fmt: skip
"""From the top of the form down."""

SHARED = ("born_on", "gestation_weeks", "father_name")
"""What is typed once for all children of the birth."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the form shows; `notes` are what is wrong, by the name of the field."""

    title: str
    mother: str
    typed: TypedBirth
    child_name: str = ""
    siblings: tuple[str, ...] = ()
    notes: dict[str, str] = field(default_factory=dict)
    jump_to: str = ""
    message: str = ""
    message_tone: Tone = Tone.ACT


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the form needs from the world around it.

    Attributes:
        today: The last day that can be typed.
        saved: Goes on with the children as saved, usually to weigh the first one.
        leave: Goes back; what was typed is given up.
    """

    store: Store
    rules: MaternalRules
    today: Callable[[], date]
    saved: Callable[[Sequence[Person]], None]
    leave: Callable[[], None]


class NewbornEntry(FormPresenter[State, View[State]]):
    """The form of one birth; one child is in front at a time."""

    _desk: Desk

    def __init__(self, desk: Desk, mother: Person) -> None:
        self._desk = desk
        self._mother = mother
        self._left: set[str] = set()
        self._overruled = False
        typed = TypedBirth(father_name=father_of(desk.store, mother))
        where = " · ".join((mother.name, *home_lines(mother)))
        self._state = self._understood(State(title="", mother=where, typed=typed))
        self._unsaved = Unsaved(typed)

    def today(self) -> date:
        """Return the day by which dates are understood."""
        return self._desk.today()

    def typed(self, name: str, text: str) -> None:
        """Take over one text, of the birth or of the child in front."""
        typed = self._state.typed
        if name in SHARED:
            self._type(replace(typed, **{name: text}))  # type: ignore[arg-type]  # texts only
        else:
            child = replace(typed.child, **{name: text})  # type: ignore[arg-type]  # texts only
            self._type(typed.with_child(child))

    def sex_chosen(self, sex: object) -> None:
        """Take over the sex of the child in front."""
        child = replace(self._state.typed.child, sex=sex if isinstance(sex, Sex) else None)
        self._type(self._state.typed.with_child(child))

    def field_left(self, name: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
        if name not in self._left:
            self._left.add(name)
            self._show(self._understood(self._state))

    def next_child(self) -> None:
        """Go on with the next child of the same birth."""
        typed = self._state.typed
        problem = self._first_problem(typed.place)
        if problem:
            self._point_out(problem)
        elif typed.place + 1 < MOST_CHILDREN:
            self._left.clear()
            self._front(typed.with_next(), "sex")

    def earlier_child(self) -> None:
        """Go back to the child before."""
        if self._state.typed.place:
            self._front(self._state.typed.at(self._state.typed.place - 1), "sex")

    def save(self) -> None:
        """Put all children into the register, or show why that cannot be."""
        found = read(self._state.typed, self._desk.today())
        if found.birth is None:
            self._point_out(min(found.problems, key=_place_on_form))
            return
        desk = self._desk
        try:
            outcome = register_birth(
                desk.store, self._mother, found.birth, desk.rules, desk.today(),
                overruled=self._overruled,
            )  # fmt: skip
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        if isinstance(outcome, Refused):
            self._refused(outcome)
        else:
            self._unsaved.keep(self._state.typed)
            desk.saved(outcome)

    def _refused(self, outcome: Refused) -> None:
        notes: tuple[Problem | Doubt, ...] = (*outcome.problems, *outcome.doubts)
        words = _sentence(notes[0])
        if outcome.problems:
            self._say(words, Tone.ACT)
            return
        self._overruled = True
        again = tr("Ctrl+S sekali lagi bila memang begitu.")
        self._say(f"{words} {again}", Tone.WATCH)

    def _type(self, typed: TypedBirth) -> None:
        self._overruled = False
        self._unsaved.changed()
        self._show(self._understood(replace(self._state, typed=typed, message="", jump_to="")))

    def _front(self, typed: TypedBirth, jump_to: str) -> None:
        self._overruled = False
        state = replace(self._state, typed=typed, message="", jump_to="")
        self._show(self._understood(state))
        self._show(replace(self._state, jump_to=jump_to))

    def _first_problem(self, place: int) -> tuple[int, str] | None:
        found = read(self._state.typed, self._desk.today())
        return next((where for where in found.problems if where[0] in {-1, place}), None)

    def _point_out(self, where: tuple[int, str]) -> None:
        place, name = where
        if place not in {-1, self._state.typed.place}:
            self._front(self._state.typed.at(place), name)
        found = read(self._state.typed, self._desk.today())
        self._left |= {name for at, name in found.problems if at in {-1, place}}
        state = replace(self._state, message=found.problems[where], message_tone=Tone.ACT)
        self._show(replace(self._understood(state), jump_to=name))

    def _understood(self, state: State) -> State:
        typed = state.typed
        problems = read(typed, self._desk.today()).problems
        shown = {name: text for (at, name), text in problems.items() if at in {-1, typed.place}}
        many, number = len(typed.children) > 1, typed.place + 1
        title = tr("Bayi ke-{number}").format(number=number) if many else tr("Bayi baru")
        return replace(
            state,
            title=title,
            child_name=tr("By. Ny. {name}{value}").format(
                name=self._mother.name, value=f" {number}" if many else ""
            ),
            siblings=tuple(_sibling(typed, place) for place in range(len(typed.children))),
            notes={name: text for name, text in shown.items() if name in self._left},
        )


def _place_on_form(problem: tuple[int, str]) -> tuple[int, int]:
    place, name = problem
    return max(place, 0), FIELDS.index(name)


def _sibling(typed: TypedBirth, place: int) -> str:
    child = typed.children[place]
    parts = (
        tr("Bayi ke-{number}").format(number=place + 1),
        tr(SEX_WORDS[child.sex]) if child.sex else "",
        child.name,
        weight_words(child.birth_weight_g),
    )
    return " · ".join(part for part in parts if part)


def _sentence(note: Problem | Doubt) -> str:
    if note.code == "birth_known":
        return tr("Ibu ini sudah punya anak yang lahir pada tanggal itu di daftar.")
    return problem_sentence(note)
