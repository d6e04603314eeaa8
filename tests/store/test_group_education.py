"""Classes lie in the file with who was there, and come back equal."""

from dataclasses import replace
from uuid import uuid4

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.group_education import GroupEducation, GroupEducationId, GroupKind
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import ANI, NOON, TODAY, a_person, a_session


def a_class(*present: Person) -> GroupEducation:
    return GroupEducation(
        id=GroupEducationId(uuid4()),
        kind=GroupKind.COOKING,
        held_on=TODAY,
        topics=("animal_protein", "hygiene"),
        speaker="Bidan Ratna",
        present=tuple(person.id for person in present),
        recorded_by=ANI.id,
        recorded_at=NOON,
    )


def test_a_class_comes_back_equal_for_each_who_was_there(store: Store, siti: Person) -> None:
    budi, ani = a_person(name="Budi"), a_person(name="Ani")
    for person in (budi, ani):
        store.people.save(person)
    session = a_session()
    store.sessions.save(session)
    group = replace(a_class(siti, budi), session_id=session.id)
    store.classes.save(group)

    assert store.classes.find(group.id) == group
    assert store.classes.on(TODAY) == (group,)
    assert store.classes.latest(5) == (group,)
    assert store.classes.of_person(siti.id) == store.classes.of_person(budi.id) == (group,)
    assert store.classes.of_person(ani.id) == ()


def test_who_was_not_there_after_all_is_in_the_journal(store: Store, siti: Person) -> None:
    budi = a_person(name="Budi")
    store.people.save(budi)
    group = a_class(siti, budi)
    store.classes.save(group)
    store.classes.save(replace(group, present=(siti.id,)))

    assert store.classes.of_person(budi.id) == ()
    change = store.journal.of(Kind.GROUP_EDUCATION, group.id)[-1].change
    assert change["before"]["present"] == [str(siti.id), str(budi.id)]
    assert change["after"]["present"] == [str(siti.id)]


def test_a_class_taken_back_counts_for_nobody_until_it_is_brought_back(
    store: Store, siti: Person
) -> None:
    group = a_class(siti)
    store.classes.save(group)
    store.classes.take_back(group.id, Reason(Mistake.TWICE))
    assert store.classes.of_person(siti.id) == store.classes.on(TODAY) == ()
    assert store.classes.find(group.id) == group
    store.classes.restore(group.id)
    assert store.classes.of_person(siti.id) == (group,)
    actions = [line.action for line in store.journal.of(Kind.GROUP_EDUCATION, group.id)]
    assert actions == ["record", "take_back", "restore"]
