"""Writing down a class, correcting it, and taking it back; without Qt."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.life_cycle import BEFORE_SCHOOL, LifeCycleGroup
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.classes import ClassBook, ClassRefused, came_on
from posyandu_desktop.services.day import SEARCH_LIMIT
from posyandu_desktop.ui.classes.state import Desk, State
from posyandu_desktop.ui.classes.typed import TypedClass, Unreadable, problem_words, read
from posyandu_desktop.ui.dates import DateProblem, short_date, type_date
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.corrections import offered
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.person_page import CLASS_WORDS, class_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.unsaved import FormPresenter, Unsaved
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

MOST_PAST = 12
_OF_MOTHERS = frozenset(
    {LifeCycleGroup.PREGNANT, LifeCycleGroup.POSTPARTUM, LifeCycleGroup.BREASTFEEDING}
)
_GROUPS = {GroupKind.ANTENATAL_CLASS: _OF_MOTHERS, GroupKind.TODDLER_CLASS: BEFORE_SCHOOL}
_REASONS = (Mistake.MISTYPED, Mistake.WRONG_PERSON, Mistake.TWICE)


class ClassesScreen(FormPresenter[State, View[State]]):
    """The page of classes."""

    _desk: Desk

    def __init__(self, desk: Desk, opened: GroupEducation | None = None) -> None:
        self._desk = desk
        self._saving: Callable[[Reason], None] | None = None
        self._undo: GroupEducationId | None = None
        typed = TypedClass.of(opened) if opened else self._blank()
        self._unsaved = Unsaved(typed)
        self._state = self._listed(State(typed=typed))

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self._desk.now().astimezone().date()

    def kind_chosen(self, kind: object) -> None:
        """Take over what people came together for; topics of another kind fall away."""
        typed = replace(self._state.typed, kind=GroupKind(str(kind)))
        fitting = {code for code, _ in self._topics(typed.kind)}
        kept = tuple(code for code in typed.topics if code in fitting)
        self._type(replace(typed, topics=kept), "topics")

    def day_typed(self, text: str) -> None:
        """Take over the day; who came is another question on another day."""
        self._type(replace(self._state.typed, day=text), "held_on")

    def speaker_typed(self, text: str) -> None:
        """Take over who spoke."""
        self._type(replace(self._state.typed, speaker=text), "speaker")

    def topic_told(self, code: str, *, told: bool) -> None:
        """Note a topic, or take it out."""
        self._type(self._state.typed.with_topic(code, told=told), "topics")

    def turn(self, key: object) -> None:
        """Note that somebody is there, or is not."""
        self._type(self._state.typed.turned(cast("PersonId", key)), "present")

    def turn_first(self) -> None:
        """Note the first person found."""
        if self._state.searching and self._state.people:
            self.turn(self._state.people[0].key)

    def search(self, text: str) -> None:
        """Find somebody who did not come to be served."""
        self._show(self._listed(replace(self._state, searching=text.strip())))

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

    def _type(self, typed: TypedClass, name: str) -> None:
        self._unsaved.changed()
        notes = {field: words for field, words in self._state.notes.items() if field != name}
        state = replace(
            self._state, typed=typed, notes=notes, message="", undo="", jump_to="", question=""
        )
        self._show(self._listed(state))

    def _point_out(self, notes: dict[str, str]) -> None:
        # What was said before is said again, and the cursor goes there again.
        self._show(replace(self._state, jump_to=""))
        first = next(iter(notes))
        said = replace(self._state, message=notes[first], message_tone=Tone.ACT)
        self._show(replace(said, notes=notes, jump_to=first))

    def _say(self, words: str, tone: Tone) -> None:
        self._show(replace(self._state, message=words, message_tone=tone, undo=""))

    def _topics(self, kind: GroupKind) -> tuple[tuple[str, str], ...]:
        groups = _GROUPS.get(kind)
        return tuple(
            (topic.code, topic.title)
            for topic in self._desk.content.education_topics.topics
            if groups is None or groups & set(topic.groups)
        )

    def _listed(self, state: State) -> State:
        return replace(
            state,
            topics=self._topics(state.typed.kind),
            people=self._rows(state),
            past=tuple(self._past_row(one) for one in self._desk.store.classes.latest(MOST_PAST)),
        )

    def _rows(self, state: State) -> tuple[PersonRow, ...]:
        store, present = self._desk.store, state.typed.present
        if state.searching:
            found = store.people.search(state.searching, SEARCH_LIMIT)
        else:
            here = {one.id: one for one in self._came(state.typed)}
            missing = store.people.get_many([one for one in present if one not in here])
            found = [*here.values(), *missing.values()]
        there = Badge(tone=Tone.GOOD, word=tr("Hadir"))
        return tuple(
            PersonRow(
                key=one.id,
                name=one.name,
                details=details_of(one, self.today()),
                badge=there if one.id in present else None,
            )
            for one in found
        )

    def _came(self, typed: TypedClass) -> tuple[Person, ...]:
        on = typed.held_on(self.today())
        session = None if isinstance(on, DateProblem) else self._desk.store.sessions.on(on)
        return came_on(self._desk.store, session) if session is not None else ()

    def _past_row(self, group: GroupEducation) -> PersonRow:
        topics = class_words(group, self._desk.content)
        count = tr("{count} hadir").format(count=len(group.present))
        return PersonRow(
            key=group.id,
            name=f"{tr(CLASS_WORDS[group.kind])} · {short_date(group.held_on)}",
            details=f"{count} · {topics}",
        )


def _content(group: GroupEducation) -> GroupEducation:
    """Return a class without what the signing adds."""
    return replace(group, recorded_by=None, recorded_at=None)
