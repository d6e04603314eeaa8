"""What is typed on the page of classes; without Qt."""

from dataclasses import replace
from typing import cast

from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.ui.classes.keeping import KeptClasses
from posyandu_desktop.ui.classes.typed import TypedClass
from posyandu_desktop.ui.classes.usual import Topics, fitting_topics


class ClassesScreen(KeptClasses):
    """The page of classes."""

    def kind_chosen(self, kind: object) -> None:
        """Take over what people came together for; topics of another kind fall away."""
        typed = replace(self._state.typed, kind=GroupKind(str(kind)))
        fitting = {code for code, _ in fitting_topics(self._desk.content, typed.kind)}
        kept = tuple(code for code in typed.topics if code in fitting)
        self._state = replace(self._state, topics=Topics())
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

    def every_topic(self) -> tuple[tuple[str, str], ...]:
        """Return code and title of every topic there is."""
        return tuple((one.code, one.title) for one in self._desk.content.education_topics.topics)

    def turn_topics(self) -> None:
        """Show every topic that fits, or only the usual ones again."""
        topics = Topics(is_all=not self._state.topics.is_all)
        self._show(self._listed(replace(self._state, topics=topics)))

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

    def _type(self, typed: TypedClass, name: str) -> None:
        self._unsaved.changed()
        notes = {field: words for field, words in self._state.notes.items() if field != name}
        state = replace(
            self._state, typed=typed, notes=notes, message="", undo="", jump_to="", question=""
        )
        self._show(self._listed(state))
