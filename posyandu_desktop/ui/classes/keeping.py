"""Writing a class down, correcting it and taking it back, each with its reason. No Qt in here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.classes import ClassBook, ClassRefused
from posyandu_desktop.ui.classes.lists import ClassLists
from posyandu_desktop.ui.classes.state import Desk, State
from posyandu_desktop.ui.classes.typed import TypedClass, Unreadable, problem_words, read
from posyandu_desktop.ui.dates import type_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.corrections import offered
from posyandu_desktop.ui.texts.person_page import CLASS_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved

_REASONS = (Mistake.MISTYPED, Mistake.WRONG_PERSON, Mistake.TWICE)


class KeptClasses(FormPresenter[State, View[State]]):
    """The part of the page that keeps what is typed, and asks why what is kept is changed."""

    _desk: Desk

    def __init__(self, desk: Desk, opened: GroupEducation | None = None) -> None:
        self._desk = desk
        self._lists = ClassLists(desk)
        self._saving: Callable[[Reason], None] | None = None
        self._undo: GroupEducationId | None = None
        typed = TypedClass.of(opened) if opened else self._blank()
        self._unsaved = Unsaved(typed)
        self._state = self._listed(State(typed=typed))

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self._desk.now().astimezone().date()

    def open_past(self, key: object) -> None:
        """Show a class that was written down, to be corrected."""
        group = self._desk.store.classes.find(cast("GroupEducationId", key))
        if group is not None and self.put_aside():
            self._begin(TypedClass.of(group))

    def begin_new(self) -> None:
        """Begin another class."""
        if self.put_aside():
            self._begin(self._blank())

    def save(self) -> None:
        """Write the class down, ask why a saved one is changed, or say what is missing."""
        found = read(self._state.typed, self._desk.session, self.today())
        if isinstance(found, Unreadable):
            self._point_out(found.notes)
            return
        before = self._state.typed.editing
        if before is None:
            self._save(found, None)
        elif _content(found) == _content(before):
            self._say(tr("Tidak ada yang diubah."), Tone.INFO)
        else:
            self._ask(tr("Yang sudah tersimpan diubah. Apa sebabnya?"), self._saves(found))

    def take_back(self) -> None:
        """Ask why the class in hand should no longer count."""
        group = self._state.typed.editing
        if group is not None and not self._state.question:
            words = tr("{what} ini tidak akan dihitung lagi bagi yang hadir. Mengapa?")
            question = words.format(what=tr(CLASS_WORDS[group.kind]))
            self._ask(question, self._takes_back(group))

    def because(self, why: Reason) -> None:
        """Do what was asked about, for this reason."""
        act, self._saving = self._saving, None
        self._show(replace(self._state, question=""))
        if act is not None:
            act(why)

    def undo(self) -> None:
        """Let count again what was just taken back."""
        group_id, self._undo = self._undo, None
        if group_id is None:
            return
        try:
            group = self._book().restore(group_id)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("{what} dihitung lagi.").format(what=tr(CLASS_WORDS[group.kind]))
        self._done(TypedClass.of(group), words)

    def leave(self) -> None:
        """Ask no more, or go back."""
        if self._state.question:
            self._saving = None
            self._show(replace(self._state, question=""))
        elif self.put_aside():
            self._desk.leave()

    def _saves(self, group: GroupEducation) -> Callable[[Reason], None]:
        def act(why: Reason) -> None:
            self._save(group, why)

        return act

    def _takes_back(self, group: GroupEducation) -> Callable[[Reason], None]:
        def act(why: Reason) -> None:
            try:
                self._book().take_back(group.id, why)
            except PosyanduError as error:
                self._say(error.sentence, Tone.ACT)
                return
            words = tr("{what} dibatalkan.").format(what=tr(CLASS_WORDS[group.kind]))
            self._done(self._blank(), words)
            self._undo = group.id
            self._show(replace(self._state, undo=tr("Kembalikan (Ctrl+Z)")))

        return act

    def _save(self, group: GroupEducation, why: Reason | None) -> None:
        try:
            outcome = self._book().save(group, why)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        if isinstance(outcome, ClassRefused):
            self._point_out({one.field: problem_words(one.code) for one in outcome.problems})
            return
        words = tr("{what} tersimpan: {count} orang hadir.")
        kind = tr(CLASS_WORDS[group.kind])
        self._done(self._blank(), words.format(what=kind, count=len(group.present)))

    def _done(self, typed: TypedClass, words: str) -> None:
        self._begin(typed)
        self._say(words, Tone.GOOD)
        self._desk.changed()

    def _begin(self, typed: TypedClass) -> None:
        self._unsaved.keep(typed)
        self._undo = None
        self._show(self._listed(State(typed=typed)))

    def _listed(self, state: State) -> State:
        return self._lists.listed(state, self.today())

    def _ask(self, question: str, act: Callable[[Reason], None]) -> None:
        self._saving = act
        asking = replace(self._state, message="", undo="", jump_to="")
        self._show(replace(asking, question=question, reasons=offered(*_REASONS)))

    def _book(self) -> ClassBook:
        desk = self._desk
        return ClassBook(desk.store, desk.content, desk.operator, desk.now())

    def _blank(self) -> TypedClass:
        on = self._desk.session.held_on
        day = type_date(on)
        return TypedClass(day=day, speaker=self._desk.operator.name)

    def _point_out(self, notes: dict[str, str]) -> None:
        # What was said before is said again, and the cursor goes there again.
        self._show(replace(self._state, jump_to=""))
        first = next(iter(notes))
        said = replace(self._state, message=notes[first], message_tone=Tone.ACT)
        self._show(replace(said, notes=notes, jump_to=first))

    def _say(self, words: str, tone: Tone) -> None:
        self._show(replace(self._state, message=words, message_tone=tone, undo=""))


def _content(group: GroupEducation) -> GroupEducation:
    """Return a class without what the signing adds."""
    return replace(group, recorded_by=None, recorded_at=None)
