"""A class is one record, and counts in the visits of those who were there."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit, VisitStatus
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.services.classes import ClassBook, ClassRefused, ClassSaved, came_on
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.recording import Recorded, Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.store.pulled import Foreign
from tests.builders import CONTENT, a_child, a_visit
from tests.services.stores import KADER, NOW, TODAY, a_store

WHY = Reason(Mistake.MISTYPED)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


@pytest.fixture
def book(store: Store) -> ClassBook:
    return ClassBook(store, CONTENT, KADER, NOW)


@pytest.fixture
def children(store: Store) -> tuple[Person, Person, Person]:
    found = a_child("Ani"), a_child("Budi"), a_child("Citra")
    for child in found:
        store.people.save(child)
    return found


def a_class(*present: Person, kind: GroupKind = GroupKind.TODDLER_CLASS) -> GroupEducation:
    return GroupEducation(
        id=GroupEducationId(uuid4()),
        kind=kind,
        held_on=TODAY,
        topics=("animal_protein",),
        speaker="Bu Ani",
        present=tuple(one.id for one in present),
    )


def visited(store: Store, child: Person) -> Visit:
    visit = a_visit(child, weight_kg=9.4)
    store.visits.save(visit)
    return visit


def test_it_counts_for_each_of_three_with_a_visit_or_without(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    visits = [visited(store, child) for child in children[:2]]

    saved = book.save(a_class(*children))

    assert isinstance(saved, ClassSaved)
    assert (saved.group.recorded_by, saved.group.recorded_at) == (KADER.id, NOW)
    for visit in visits:
        now = store.visits.get(visit.id)
        assert now.answer("toddler_class") is True
        assert now.education == ("animal_protein",)
        assert now.status is VisitStatus.AMENDED
    assert all(store.classes.of_person(child.id) == (saved.group,) for child in children)


def test_a_visit_saved_after_the_class_takes_it_over(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    child = children[0]
    book.save(a_class(child))
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)
    outcome = recorder.save(child, a_visit(child, weight_kg=9.4), (), recorder.episodes(child))
    assert isinstance(outcome, Recorded)
    assert outcome.visit.answer("toddler_class") is True
    assert outcome.visit.education == ("animal_protein",)


def test_a_class_since_the_last_visit_answers_the_card_but_was_not_told_today(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    child = children[0]
    before = a_visit(child, TODAY - timedelta(days=20), weight_kg=9.2)
    store.visits.save(before)
    book.save(replace(a_class(child), held_on=TODAY - timedelta(days=6)))
    recorder = Recorder(store, CONTENT, KADER, lambda: NOW)

    def answer(*history: Visit) -> tuple[bool | None, tuple[str, ...]]:
        visit = a_visit(child, weight_kg=9.4)
        outcome = recorder.save(child, visit, history, recorder.episodes(child))
        assert isinstance(outcome, Recorded)
        return outcome.visit.answer("toddler_class"), outcome.visit.education

    assert answer(before) == (True, ())
    assert answer() == (True, ())
    after_the_class = a_visit(child, TODAY - timedelta(days=5), weight_kg=9.3)
    assert answer(before, after_the_class) == (None, ())


def test_a_visit_at_home_is_not_where_the_class_was(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    visit = replace(a_visit(children[0]), setting=Setting.HOME, observations={"reminded": True})
    store.visits.save(visit)
    book.save(a_class(children[0]))
    assert store.visits.get(visit.id) == visit


def test_what_is_being_typed_is_left_alone(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    visit = visited(store, children[0])
    draft = Draft(
        person_id=children[0].id, session_id=None, visit_id=visit.id, typed={}, saved_at=NOW
    )
    store.drafts.save(draft)
    book.save(a_class(children[0]))
    assert store.drafts.of(children[0].id) == draft
    assert store.visits.get(visit.id) == visit


def test_who_was_not_there_after_all_is_counted_no_more(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    ani, budi = (visited(store, child) for child in children[:2])
    group = a_class(*children[:2])
    book.save(group)
    book.save(replace(group, present=(children[1].id,)), WHY)
    assert store.visits.get(ani.id).education == ()
    assert store.visits.get(ani.id).answer("toddler_class") is None
    assert store.visits.get(budi.id).answer("toddler_class") is True


def test_a_class_taken_back_is_gone_from_the_visits_and_comes_back(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    visit = visited(store, children[0])
    group = a_class(children[0])
    book.save(group)
    book.take_back(group.id, WHY)
    assert store.visits.get(visit.id).observations == visit.observations
    assert store.classes.of_person(children[0].id) == ()
    book.restore(group.id)
    assert store.visits.get(visit.id).answer("toddler_class") is True


def test_a_class_without_topic_or_people_is_refused(store: Store, book: ClassBook) -> None:
    refused = book.save(replace(a_class(), topics=()))
    assert isinstance(refused, ClassRefused)
    assert [one.code for one in refused.problems] == ["topic_missing", "nobody_present"]
    assert store.classes.latest(5) == ()


def test_who_came_is_offered_saved_or_still_being_typed(
    store: Store, children: tuple[Person, Person, Person]
) -> None:
    session = open_session(store, KADER, TODAY)
    store.visits.save(a_visit(children[1], session=session, weight_kg=9.4))
    store.drafts.save(
        Draft(
            person_id=children[0].id,
            session_id=session.id,
            visit_id=a_visit(children[0]).id,
            typed={},
            saved_at=NOW,
        )
    )
    assert [one.name for one in came_on(store, session)] == ["Ani", "Budi"]


def test_a_visit_of_another_laptop_stays_as_it_was_written_there(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    ani, budi, _ = children
    theirs, ours = a_visit(ani, weight_kg=9.1), visited(store, budi)
    store.visits.save_pulled(theirs, ())
    store.pulled.mark_foreign(theirs.id, Foreign(None, NOW))
    saved = book.save(a_class(ani, budi))
    assert isinstance(saved, ClassSaved)
    assert store.visits.get(theirs.id) == theirs
    assert store.visits.get(ours.id).education == ("animal_protein",)
    book.take_back(saved.group.id, WHY)
    assert store.visits.get(theirs.id) == theirs


def test_a_class_of_another_laptop_is_not_changed_here(
    store: Store, book: ClassBook, children: tuple[Person, Person, Person]
) -> None:
    group = a_class(*children)
    store.classes.save_pulled(group, is_void=False)
    store.pulled_records.mark_foreign((Kind.GROUP_EDUCATION, group.id), None, NOW)
    with pytest.raises(NotAllowed, match="laptop lain"):
        book.save(replace(group, speaker="Orang lain"))
    with pytest.raises(NotAllowed, match="laptop lain"):
        book.take_back(group.id, WHY)
    assert store.classes.get(group.id) == group
    assert not store.classes.is_taken_back(group.id)
