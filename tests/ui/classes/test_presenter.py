"""The page of classes, without a window."""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.group_education import GroupKind
from posyandu_desktop.domain.person import Person
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.queue import Queue
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.classes.presenter import ClassesScreen
from posyandu_desktop.ui.classes.state import Desk
from posyandu_desktop.ui.classes.usual import USUAL
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.services.stores import KADER, NOW, TODAY


@dataclass
class Hall:
    """A session day on which two came and one only listens."""

    store: Store
    asked: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.session = open_session(self.store, KADER, TODAY)
        self.ani, self.budi = a_child("Ani"), a_child("Budi")
        self.wati = a_person("Wati")
        for person in (self.ani, self.budi, self.wati):
            self.store.people.save(person)
        for person in (self.ani, self.budi):
            self.store.visits.save(a_visit(person, session=self.session, weight_kg=9.4))

    def screen(self) -> ClassesScreen:
        return ClassesScreen(
            Desk(
                store=self.store,
                content=CONTENT,
                operator=KADER,
                session=self.session,
                now=lambda: NOW,
                changed=lambda: self.asked.append("changed"),
                leave=lambda: self.asked.append("left"),
            )
        )

    def written(self, *present: Person) -> ClassesScreen:
        screen = self.screen()
        screen.kind_chosen(GroupKind.COOKING)
        screen.topic_told("animal_protein", told=True)
        for person in present:
            screen.turn(person.id)
        screen.save()
        return screen


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def test_who_came_is_offered_and_others_are_found(hall: Hall) -> None:
    screen = hall.screen()
    assert [row.name for row in screen.state.people] == ["Ani", "Budi"]
    assert screen.state.typed.speaker == KADER.name
    screen.turn(hall.budi.id)
    screen.search("wati")
    screen.turn_first()
    screen.search("")
    assert [(row.name, bool(row.badge)) for row in screen.state.people] == [
        ("Ani", False),
        ("Budi", True),
        ("Wati", True),
    ]
    screen.turn(hall.budi.id)
    assert screen.state.typed.present == (hall.wati.id,)


def test_topics_follow_the_kind_of_class(hall: Hall) -> None:
    screen = hall.screen()
    screen.turn_topics()
    every = {code for code, _ in screen.state.topics.shown}
    screen.topic_told("stop_smoking", told=True)
    screen.kind_chosen(GroupKind.TODDLER_CLASS)
    screen.turn_topics()
    fitting = {code for code, _ in screen.state.topics.shown}
    assert "animal_protein" in fitting < every
    assert "stop_smoking" not in fitting
    assert screen.state.typed.topics == ()


@pytest.mark.parametrize("kind", list(GroupKind))
def test_the_usual_topics_of_a_kind_stand_there_at_once_and_the_others_one_key_away(
    hall: Hall, kind: GroupKind
) -> None:
    screen = hall.screen()
    screen.kind_chosen(kind)
    usual = dict(screen.state.topics.shown)
    assert set(usual) == set(USUAL[kind])
    assert len(usual) <= 6
    more = screen.state.topics.more
    screen.turn_topics()
    assert len(screen.state.topics.shown) == len(usual) + more
    other = next(code for code, _ in screen.state.topics.shown if code not in usual)
    screen.topic_told(other, told=True)
    screen.turn_topics()
    assert set(dict(screen.state.topics.shown)) == {*usual, other}
    screen.topic_told(other, told=False)
    assert other in dict(screen.state.topics.shown)


def test_who_came_and_was_not_served_is_offered_and_whom_it_is_for_stands_in_front(
    hall: Hall,
) -> None:
    queue = Queue(hall.store, hall.session, KADER, lambda: NOW)
    child = a_child("Zaki")
    hall.store.people.save(child)
    for person in (hall.wati, child):
        queue.arrive(person.id)
    screen = hall.screen()
    assert [row.name for row in screen.state.people] == ["Ani", "Budi", "Wati", "Zaki"]
    screen.kind_chosen(GroupKind.TODDLER_CLASS)
    assert [row.name for row in screen.state.people] == ["Ani", "Budi", "Zaki", "Wati"]


def test_what_is_missing_is_said_where_it_is_missing(hall: Hall) -> None:
    screen = hall.screen()
    screen.speaker_typed(" ")
    screen.save()
    assert set(screen.state.notes) == {"topics", "speaker", "present"}
    assert screen.state.jump_to == "topics"
    screen.topic_told("animal_protein", told=True)
    assert "topics" not in screen.state.notes
    screen.day_typed("40/1/2026")
    screen.save()
    assert set(screen.state.notes) == {"held_on"}
    tomorrow = TODAY + timedelta(days=1)
    screen.day_typed(f"{tomorrow.day}/{tomorrow.month}/{tomorrow.year}")
    screen.save()
    assert "belum tiba" in screen.state.notes["held_on"]


def test_a_saved_class_stands_in_the_list_and_the_form_is_empty_again(hall: Hall) -> None:
    screen = hall.written(hall.ani, hall.wati)
    assert screen.state.message == "Masak bersama tersimpan: 2 orang hadir."
    (row,) = screen.state.past
    assert row.name == "Masak bersama"
    assert row.details == "20 Mei 2026 · 2 hadir · Lauk hewani tiap makan"
    assert screen.state.typed.present == ()
    assert hall.asked == ["changed"]
    screen.leave()
    assert hall.asked == ["changed", "left"]


def test_a_saved_class_is_corrected_with_a_reason(hall: Hall) -> None:
    screen = hall.written(hall.ani)
    screen.open_past(screen.state.past[0].key)
    screen.save()
    assert screen.state.message == "Tidak ada yang diubah."
    screen.turn(hall.budi.id)
    screen.save()
    assert "Apa sebabnya" in screen.state.question
    screen.because(Reason(Mistake.MISTYPED))
    (group,) = hall.store.classes.latest(3)
    assert group.present == (hall.ani.id, hall.budi.id)


def test_asked_why_one_may_change_ones_mind(hall: Hall) -> None:
    screen = hall.written(hall.ani)
    screen.open_past(screen.state.past[0].key)
    screen.take_back()
    screen.leave()
    assert screen.state.question == ""
    screen.because(Reason(Mistake.MISTYPED))
    assert len(hall.store.classes.latest(3)) == 1


def test_a_class_taken_back_comes_back_with_ctrl_z(hall: Hall) -> None:
    screen = hall.written(hall.ani)
    screen.open_past(screen.state.past[0].key)
    screen.take_back()
    screen.because(Reason(Mistake.TWICE))
    assert screen.state.past == ()
    assert screen.state.undo
    screen.undo()
    assert len(screen.state.past) == 1
    assert screen.state.typed.editing is not None


def test_a_half_typed_class_is_asked_about_before_another_is_opened(hall: Hall) -> None:
    screen = hall.written(hall.ani)
    screen.topic_told("animal_protein", told=True)
    key = screen.state.past[0].key
    screen.open_past(key)
    assert "Belum disimpan" in screen.state.message
    assert screen.state.typed.editing is None
    screen.open_past(key)
    assert screen.state.typed.editing is not None
    assert isinstance(key, UUID)
