"""The lists of the page of classes: topics, who may be there, what was written down. No Qt."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.group_education import GroupEducation, GroupKind
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.services.classes import came_on
from posyandu_desktop.services.day import SEARCH_LIMIT
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.ui.classes.state import Desk, State
from posyandu_desktop.ui.classes.typed import TypedClass
from posyandu_desktop.ui.classes.usual import FOR_WHOM, topics_shown
from posyandu_desktop.ui.dates import DateProblem, short_date
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.person_page import CLASS_WORDS, class_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

MOST_PAST = 12


class ClassLists:
    """Fills the lists for what is typed."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._groups: dict[tuple[PersonId, date], frozenset[LifeCycleGroup]] = {}

    def listed(self, state: State, today: date) -> State:
        """Return the state with its lists as they are now."""
        content, typed = self._desk.content, state.typed
        topics = topics_shown(content, typed.kind, typed.topics, state.topics)
        past = tuple(self._past_row(one) for one in self._desk.store.classes.latest(MOST_PAST))
        return replace(state, topics=topics, people=self._rows(state, today), past=past)

    def _rows(self, state: State, today: date) -> tuple[PersonRow, ...]:
        store, present = self._desk.store, state.typed.present
        if state.searching:
            found = store.people.search(state.searching, SEARCH_LIMIT)
        else:
            here = self._came(state.typed, today)
            ids = {one.id for one in here}
            missing = store.people.get_many([one for one in present if one not in ids])
            found = [*here, *missing.values()]
        there = Badge(tone=Tone.GOOD, word=tr("Hadir"))
        return tuple(
            PersonRow(
                key=one.id,
                name=one.name,
                details=details_of(one, today),
                badge=there if one.id in present else None,
            )
            for one in found
        )

    def _came(self, typed: TypedClass, today: date) -> list[Person]:
        """Return everybody who came that day, those the class is for in front."""
        on = typed.held_on(today)
        session = None if isinstance(on, DateProblem) else self._desk.store.sessions.on(on)
        if session is None:
            return []
        came = came_on(self._desk.store, session)
        return sorted(came, key=lambda one: not self._suits(one, typed.kind, session.held_on))

    def _suits(self, person: Person, kind: GroupKind, on: date) -> bool:
        meant = FOR_WHOM.get(kind)
        if meant is None or person.born_on > on:
            return meant is None
        if (person.id, on) not in self._groups:
            episodes = episodes_of(self._desk.store, person.id)
            groups = self._desk.content.groups(person, on, episodes)
            self._groups[person.id, on] = frozenset(groups)
        return bool(meant & self._groups[person.id, on])

    def _past_row(self, group: GroupEducation) -> PersonRow:
        topics = class_words(group, self._desk.content)
        count = tr("{count} hadir").format(count=len(group.present))
        return PersonRow(
            key=group.id,
            name=tr(CLASS_WORDS[group.kind]),
            details=f"{short_date(group.held_on)} · {count} · {topics}",
        )
