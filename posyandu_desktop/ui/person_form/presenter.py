"""One person being put into the register, or corrected, without Qt."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from posyandu_desktop.domain.age import completed_years
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.person import Household, Person, PersonId, Sex
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.registering import (
    PersonForm,
    Refused,
    Registered,
    check,
    doubts,
    register,
    update,
)
from posyandu_desktop.ui.dates import DateProblem, parse_date, show_date, type_date
from posyandu_desktop.ui.person_form.likeness import (
    facts_beside,
    identity,
    is_like_somebody_known,
    similar_rows,
)
from posyandu_desktop.ui.person_form.state import Desk, Note, State
from posyandu_desktop.ui.person_form.typed import (
    as_searched,
    born_from_age,
    form_of,
)
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.birth_weight import birth_weight_unit
from posyandu_desktop.ui.texts.forms import by_field, form_text
from posyandu_desktop.ui.texts.people import age_alone_words, details_of
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

BIRTH_WEIGHT_UNTIL_YEARS = 6
_REQUIRED = form_text(Problem(field="", code="required"))
_NIK_DOES_NOT_FIT = (
    "NIK tidak cocok dengan tanggal lahir atau jenis kelamin. Periksa, atau simpan saja."
)
_DOUBTS = {
    "nik_does_not_fit": _NIK_DOES_NOT_FIT,
    "kk_number_not_sixteen_digits": "Nomor KK 16 angka. Periksa, atau kosongkan dulu.",
    "phone_of_other_length": "Nomor HP biasanya 10 sampai 13 angka. Periksa, atau simpan saja.",
}
_MAYBE_THE_SAME = (
    "Mungkin orang yang sama sudah ada. F5 membuka yang lama; Ctrl+S sekali lagi bila memang "
    "orang lain."
)


class PersonEntry(FormPresenter[State, View[State]]):
    """The short form of one person."""

    _desk: Desk

    def __init__(
        self,
        desk: Desk,
        *,
        searched: str = "",
        person: Person | None = None,
        form: PersonForm | None = None,
        home: Household | None = None,
    ) -> None:
        """Begin with what was searched for, or with somebody who is to be corrected.

        Args:
            desk: The world around the form.
            searched: What was typed into the search.
            person: Who is to be corrected.
            form: What is known of a new person already, such as what a NIK tells.
            home: The home a new person is added to.
        """
        self._home = home
        self._desk = desk
        self._person = person
        self._id = person.id if person else PersonId(uuid4())
        self._left: frozenset[str] = frozenset()
        self._asked_to_save = False
        form = form_of(person) if person else form or as_searched(searched)
        # Who is only corrected was told apart from the others when they were registered.
        self._told_apart: object = identity(form) if person else None
        born = form.born_on if isinstance(form.born_on, date) else None
        self._state = self._understood(
            State(
                title=tr("Ubah data {name}").format(name=person.name)
                if person
                else tr("Orang baru"),
                save_words=tr("Simpan") if person else tr("Simpan, buka kunjungan"),
                form=form,
                born_text=type_date(born) if born else "",
            )
        )
        self._unsaved = Unsaved(self._state.typed)

    def is_the_same(self) -> None:
        """Open the person that is known already; what was typed is given up."""
        if self._state.same_count and self._state.similar:
            self.open_row(self._state.similar[0].key)

    def is_another(self) -> None:
        """Go on with a person who only has the same name and birth date."""
        self._told_apart = identity(self._state.form)
        self._show(self._understood(replace(self._state, message="")))

    def say(self, message: str) -> None:
        """Show one line, such as why this form is in front."""
        self._show(replace(self._state, message=message, message_tone=Tone.WATCH))

    def today(self) -> date:
        """Return the day of the session, by which dates are understood."""
        return self._desk.today()

    def typed(self, name: str, text: str) -> None:
        """Take over one text field, under its name in `PersonForm`."""
        self._type(replace(self._state.form, **{name: text}))  # type: ignore[arg-type]  # texts only

    def sex_chosen(self, sex: Sex) -> None:
        """Take over the sex."""
        self._left |= {"sex"}
        self._type(replace(self._state.form, sex=sex))

    def date_typed(self, text: str) -> None:
        """Take over the birth date as it is typed."""
        self._state = replace(self._state, born_text=text, age_text="")
        self._type(replace(self._state.form, born_on=self._born(text)))

    def age_typed(self, text: str) -> None:
        """Take over an age in years, for somebody whose birth date nobody knows."""
        self._state = replace(self._state, born_text="", age_text=text)
        self._type(replace(self._state.form, born_on=born_from_age(text, self._desk.today()) or ""))

    def field_left(self, name: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
        if name not in self._left:
            self._left |= {name}
            self._show(self._understood(self._state))

    def save(self) -> None:
        """Put the person into the register, or show why that cannot be."""
        self._asked_to_save = True
        problems = self._problems(replace(self._state, taken_by=None))
        if problems:
            self._point_out(problems, None)
            return
        form, today = self._state.form, self._desk.today()
        is_asked = identity(form) != self._told_apart
        if is_asked and is_like_somebody_known(self._desk.store, form, today, self._id):
            self._told_apart = identity(form)
            self._show(replace(self._state, message=tr(_MAYBE_THE_SAME), message_tone=Tone.WATCH))
            return
        try:
            outcome = self._write()
        except PosyanduError as error:
            self._show(replace(self._state, message=error.sentence, message_tone=Tone.ACT))
            return
        if isinstance(outcome, Refused):
            self._point_out(by_field(outcome.problems), outcome.taken_by)
        else:
            self._unsaved.keep(self._state.typed)
            self._desk.saved(outcome.person)

    def open_taken(self) -> None:
        """Open the person who has this NIK already; what was typed is given up."""
        if self._state.taken_by is not None:
            self._unsaved.keep(self._state.typed)
            self._desk.open_person(self._state.taken_by)

    def open_row(self, key: object) -> None:
        """Open somebody of the list beside the form; what was typed is given up."""
        self._unsaved.keep(self._state.typed)
        person = self._desk.store.people.get(PersonId(key))  # type: ignore[arg-type]  # our own keys
        self._desk.open_person(person)

    def _write(self) -> Registered | Refused:
        store, form, today = self._desk.store, self._state.form, self._desk.today()
        if self._person is None:
            return register(store, form, today, self._id, self._home)
        return update(store, form, today, self._person)

    def _type(self, form: PersonForm) -> None:
        self._unsaved.changed()
        typed = replace(self._state, form=form, message="", taken_by=None, jump_to="")
        self._show(self._understood(typed))

    def _point_out(self, problems: dict[str, str], taken_by: Person | None) -> None:
        self._left |= set(problems)
        message = ""
        if taken_by is not None:
            who = details_of(taken_by, self._desk.today())
            message = tr("NIK ini sudah dipakai {name} ({who}).").format(
                name=taken_by.name, who=who
            )
        state = replace(
            self._state,
            jump_to=next(iter(problems)),
            message=message,
            message_tone=Tone.WATCH,
            taken_by=taken_by,
        )
        self._show(self._understood(state))

    def _understood(self, state: State) -> State:
        notes = {
            name: Note(text)
            for name, text in self._problems(state).items()
            if name in self._left and (text != _REQUIRED or self._asked_to_save)
        }
        born = state.form.born_on if isinstance(state.form.born_on, date) else None
        today = self._desk.today()
        years = completed_years(born, today) if born else 0
        similar, same_count = similar_rows(self._desk.store, state.form, today, self._id)
        return replace(
            state,
            notes={**self._doubts(state), **notes},
            born_meaning=tr("Dicatat lahir {born}").format(born=show_date(born))
            if born and state.age_text
            else "",
            similar=similar,
            same_count=same_count,
            beside=facts_beside(self._desk.store, state.form, today, self._id)
            if same_count and identity(state.form) != self._told_apart
            else (),
            birth_weight_unit=birth_weight_unit(state.form.birth_weight_g),
            asks_birth_weight=years < BIRTH_WEIGHT_UNTIL_YEARS,
        )

    def _problems(self, state: State) -> dict[str, str]:
        problems = by_field(check(state.form, self._desk.today()))
        if state.born_text and not isinstance(state.form.born_on, date):
            found = parse_date(state.born_text, today=self._desk.today())
            problems["born_on"] = found.text if isinstance(found, DateProblem) else ""
        if state.age_text and not isinstance(state.form.born_on, date):
            words = age_alone_words(BIRTH_WEIGHT_UNTIL_YEARS)
            # In its place among the others: the cursor goes to the first one.
            problems = dict(
                ("age", words) if name == "born_on" else (name, text)
                for name, text in problems.items()
            )
        if state.taken_by is not None:
            problems["nik"] = form_text(Problem(field="nik", code="nik_taken"))
        return problems

    def _doubts(self, state: State) -> dict[str, Note]:
        found = doubts(state.form, self._desk.today())
        return {
            doubt.field: Note(tr(_DOUBTS[doubt.code]), Tone.WATCH)
            for doubt in found
            if doubt.field == "nik" or doubt.field in self._left
        }

    def _born(self, text: str) -> str | date:
        found = parse_date(text, today=self._desk.today())
        return text if isinstance(found, DateProblem) else found
