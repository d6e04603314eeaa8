from datetime import date
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.person import (
    Household,
    HouseholdId,
    Person,
    PersonId,
    PersonStatus,
    Sex,
)
from posyandu_desktop.errors import NikTaken
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import a_household, a_person

NIK = "3374015403240001"
_text = st.text(min_size=1, max_size=30)
_days = st.dates(date(1900, 1, 1), date(2100, 1, 1))
_maybe_text = st.none() | _text
_homes = st.builds(
    Household,
    id=st.uuids().map(HouseholdId),
    kk_number=_maybe_text,
    address=_maybe_text,
    rt=_maybe_text,
    rw=_maybe_text,
    village=_maybe_text,
)
_people = st.builds(
    Person,
    id=st.uuids().map(PersonId),
    name=_text,
    sex=st.sampled_from(Sex),
    born_on=_days,
    nik=st.none() | st.uuids().map(str),
    mother_name=_maybe_text,
    father_name=_maybe_text,
    phone=_maybe_text,
    birth_weight_g=st.none() | st.integers(300, 7000),
    gestation_weeks=st.none() | st.integers(20, 44),
    birth_length_cm=st.none() | st.floats(20, 70),
    home=st.none() | _homes,
    status=st.sampled_from(PersonStatus),
    status_on=st.none() | _days,
)


@given(person=_people)
@settings(
    deadline=None,
    database=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_a_person_comes_back_as_they_were_saved(store: Store, person: Person) -> None:
    store.people.save(person)
    assert store.people.get(person.id) == person


def test_a_changed_person_comes_back_changed_and_is_counted_once(store: Store) -> None:
    before = a_person(mother_name="Wati", home=a_household(rt="001"))
    after = a_person(id=before.id, name="Siti Aminah Putri")
    store.people.save(before)
    store.people.save(after)
    assert store.people.get(before.id) == after
    assert store.people.count() == 1


def test_an_unknown_person_is_none_when_looked_for_and_a_bug_when_asked_for(store: Store) -> None:
    stranger = PersonId(uuid4())
    assert store.people.find(stranger) is None
    with pytest.raises(KeyError):
        store.people.get(stranger)


def test_many_people_are_read_at_once_without_those_who_are_not_there(store: Store) -> None:
    siti, budi = a_person(), a_person(name="Budi", sex=Sex.MALE)
    store.people.save(siti)
    store.people.save(budi)
    assert store.people.get_many([siti.id, budi.id, PersonId(uuid4())]) == {
        siti.id: siti,
        budi.id: budi,
    }


def test_a_person_is_found_by_nik(store: Store) -> None:
    siti = a_person(nik=NIK)
    store.people.save(siti)
    assert store.people.by_nik(NIK) == siti
    assert store.people.by_nik("3374015403240002") is None


def test_a_nik_somebody_else_has_is_refused_with_their_id_and_nothing_changes(
    store: Store,
) -> None:
    siti, budi = a_person(nik=NIK), a_person(name="Budi")
    store.people.save(siti)
    store.people.save(budi)
    with pytest.raises(NikTaken) as refusal:
        store.people.save(a_person(id=budi.id, name="Budi Santoso", nik=NIK))
    assert refusal.value.person_id == siti.id
    assert store.people.get(budi.id) == budi


def test_a_nik_can_be_saved_again_with_its_owner(store: Store) -> None:
    siti = a_person(nik=NIK)
    store.people.save(siti)
    store.people.save(siti)
    assert store.people.by_nik(NIK) == siti


def test_many_people_may_have_no_nik(store: Store) -> None:
    store.people.save(a_person())
    store.people.save(a_person())
    assert store.people.count() == 2


def test_the_same_name_and_birth_date_match_whatever_the_spelling(store: Store) -> None:
    siti = a_person(name="Siti Nur'aini", mother_name="Wati")
    store.people.save(siti)
    store.people.save(a_person(name="Siti Nuraini", born_on=date(2024, 3, 15)))
    store.people.save(a_person(name="Siti Nur"))
    assert store.people.matching("SITI  NURAINI", siti.born_on) == [siti]


def test_another_known_mother_is_another_child(store: Store) -> None:
    of_wati = a_person(mother_name="Wati")
    of_dewi = a_person(mother_name="Dewi")
    of_unknown = a_person()
    for child in (of_wati, of_dewi, of_unknown):
        store.people.save(child)
    found = store.people.matching("Siti Aminah", of_wati.born_on, "wati")
    assert found == [of_wati, of_unknown]


def test_everybody_born_on_a_day_is_listed_by_name(store: Store) -> None:
    siti, budi = a_person(), a_person(name="Budi")
    store.people.save(siti)
    store.people.save(budi)
    store.people.save(a_person(born_on=date(2024, 3, 15)))
    assert store.people.born_on(siti.born_on) == [budi, siti]


def test_only_the_active_are_awaited(store: Store) -> None:
    active = a_person()
    store.people.save(active)
    store.people.save(a_person(status=PersonStatus.MOVED, status_on=date(2025, 1, 1)))
    store.people.save(a_person(status=PersonStatus.DIED))
    assert store.people.active() == [active]
    assert store.people.count() == 3


def test_a_new_person_waits_for_upload_unless_told_otherwise(store: Store) -> None:
    siti, budi = a_person(), a_person()
    store.people.save(siti)
    store.people.save(budi, queue=False)
    assert [entry.entity_id for entry in store.outbox.waiting()] == [siti.id]


def test_a_new_address_reaches_everybody_who_lives_there(store: Store) -> None:
    home = a_household(address="Jalan Mawar", rt="001")
    mother, child = a_person(name="Wati", home=home), a_person(name="Siti", home=home)
    store.people.save(mother)
    store.people.save(child, queue=False)
    moved = a_household(id=home.id, address="Jalan Melati", rt="002")

    store.people.save(a_person(id=mother.id, name="Wati", home=moved))

    assert store.people.get(child.id).home == moved
    assert {person.name for person in store.people.search("melati")} == {"Wati", "Siti"}
    assert store.people.search("mawar") == []
    assert store.outbox.entry(Kind.PERSON, child.id) is not None
    assert store.journal.of("person", child.id)[-1].change["after"]["home"]["rt"] == "002"


def test_a_shared_address_can_change_without_queueing_anybody(store: Store) -> None:
    home = a_household(rt="001")
    mother, child = a_person(name="Wati", home=home), a_person(home=home)
    store.people.save(mother, queue=False)
    store.people.save(child, queue=False)
    moved = a_household(id=home.id, rt="002")
    store.people.save(a_person(id=mother.id, name="Wati", home=moved), queue=False)
    assert store.people.get(child.id).home == moved
    assert store.outbox.waiting() == []


def test_the_journal_keeps_what_a_person_was_before(store: Store) -> None:
    siti = a_person(mother_name="Wati")
    store.people.save(siti)
    store.people.save(a_person(id=siti.id, mother_name="Dewi"))
    first, second = store.journal.of("person", siti.id)
    assert (first.action, first.change["name"]) == ("register", "Siti Aminah")
    assert second.change == {
        "before": {"mother_name": "Wati"},
        "after": {"mother_name": "Dewi"},
    }
