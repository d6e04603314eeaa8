"""Two records of one person: made one, used, and made two again."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.feeding import FeedingEpisode, FeedingId, FeedingReason
from posyandu_desktop.domain.person import Person, PersonStatus, Sex
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Source
from posyandu_desktop.services.merging import (
    FIELDS,
    MergeFault,
    Refused,
    Side,
    compared,
    differing,
    merge,
    standing,
    undo,
)
from posyandu_desktop.store.merges import Merge
from posyandu_desktop.store.moving import movable
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.store.building import (
    ANI,
    TODAY,
    a_draft,
    a_finding,
    a_household,
    a_person,
    a_session,
    a_store,
    a_visit,
)

NIK, OTHER_NIK = "3374015403240001", "3374015403240002"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path / "data")
    yield made
    made.close()


@pytest.fixture
def twice(store: Store) -> tuple[Person, Person]:
    """One child written down twice, once with a NIK and once with a phone number."""
    kept = a_person(name="Siti Aminah", nik=NIK, mother_name="Wati")
    merged = a_person(
        name="St. Aminah", nik=OTHER_NIK, phone="0812", home=a_household(address="Jl. Melati")
    )
    store.people.save(kept)
    store.people.save(merged)
    return kept, merged


def merged_into_one(store: Store, pair: tuple[Person, Person], **chosen: Side) -> Merge:
    done = merge(store, (pair[0].id, pair[1].id), chosen, ANI.id, "nama sama")
    assert isinstance(done, Merge)
    return done


def split_again(store: Store, done: Merge) -> Person:
    back = undo(store, done, ANI.id)
    assert isinstance(back, Person)
    return back


def everything(store: Store) -> dict[str, Any]:
    """Return every row of the file but the index, the queue, the journal and the merges."""
    left_out = {"journal", "outbox", "receipts", "merges", "merge_moves", "vocabulary"}
    tables = [
        name
        for (name,) in store._db.rows(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        )
        if name not in left_out and not name.startswith(("sqlite_", "_sqlite"))
    ]
    found = {
        name: store._db.rows(f"SELECT * FROM {name}")  # noqa: S608  # names of our own tables
        for name in tables
    }
    columns = [row[1] for row in store._db.rows("PRAGMA table_xinfo(people)")]
    at = columns.index("revision")
    found["people"] = [(*row[:at], *row[at + 1 :]) for row in found["people"]]
    return found


def test_the_kept_one_has_what_both_knew_and_the_values_chosen(
    store: Store, twice: tuple[Person, Person]
) -> None:
    merged_into_one(store, twice, name=Side.MERGED)
    kept = store.people.get(twice[0].id)
    assert (kept.name, kept.nik, kept.phone, kept.mother_name) == (
        "St. Aminah",
        NIK,
        "0812",
        "Wati",
    )
    assert kept.home == twice[1].home


def test_both_ids_stay_and_the_merged_one_says_whose_it_is(
    store: Store, twice: tuple[Person, Person]
) -> None:
    merged_into_one(store, twice)
    merged = store.people.get(twice[1].id)
    assert (merged.status, merged.merged_into) == (PersonStatus.MERGED, twice[0].id)
    assert merged.name == "St. Aminah"
    assert store.people.count() == 1
    assert [one.id for one in store.people.active()] == [twice[0].id]


@pytest.mark.parametrize("typed", ["siti aminah", "st aminah", NIK, OTHER_NIK, "melati"])
def test_the_kept_one_is_found_by_what_either_was_found_by(
    store: Store, twice: tuple[Person, Person], typed: str
) -> None:
    merged_into_one(store, twice)
    assert [one.id for one in store.people.search(typed)] == [twice[0].id]


def test_either_nik_opens_the_kept_one(store: Store, twice: tuple[Person, Person]) -> None:
    merged_into_one(store, twice)
    for nik in (NIK, OTHER_NIK):
        found = store.people.by_nik(nik)
        assert found is not None
        assert found.id == twice[0].id


def test_a_nik_of_either_may_be_typed_for_the_kept_one(
    store: Store, twice: tuple[Person, Person]
) -> None:
    done = merged_into_one(store, twice)
    store.people.save(replace(store.people.get(twice[0].id), nik=OTHER_NIK))
    assert store.people.get(twice[0].id).nik == OTHER_NIK
    assert undo(store, done, None) == Refused(MergeFault.NIK_TAKEN)
    assert store.people.get(twice[1].id).merged_into == twice[0].id


def test_the_nik_of_the_other_can_be_chosen_and_goes_back(
    store: Store, twice: tuple[Person, Person]
) -> None:
    done = merged_into_one(store, twice, nik=Side.MERGED)
    assert store.people.get(twice[0].id).nik == OTHER_NIK
    split_again(store, done)
    assert [store.people.get(one.id).nik for one in twice] == [NIK, OTHER_NIK]


def test_visits_of_both_are_the_kept_ones_even_of_one_day_and_session(
    store: Store, twice: tuple[Person, Person]
) -> None:
    session = a_session()
    store.sessions.save(session)
    visits = [a_visit(one, session_id=session.id, visited_on=TODAY) for one in twice]
    dose = Immunization(
        vaccine="bcg", dose_number=1, source=next(iter(ImmunizationSource)), given_on=TODAY
    )
    visits.append(a_visit(twice[1], visited_on=TODAY - timedelta(40), immunizations=(dose,)))
    for visit in visits:
        store.visits.save(visit, [a_finding()])
    merged_into_one(store, twice)
    found = store.visits.of_person(twice[0].id)
    assert {visit.id for visit in found} == {visit.id for visit in visits}
    assert dose in [each for visit in found for each in visit.immunizations]
    assert store.visits.of_person(twice[1].id) == []
    assert set(store.sessions.attended(session.id)) == {twice[0].id}


def test_what_was_recorded_meanwhile_stays_and_what_was_moved_goes_back(
    store: Store, twice: tuple[Person, Person]
) -> None:
    before = a_visit(twice[1], visited_on=TODAY - timedelta(40))
    store.visits.save(before)
    done = merged_into_one(store, twice)
    meanwhile = a_visit(twice[0], visited_on=TODAY)
    store.visits.save(meanwhile)
    back = split_again(store, done)
    assert back == twice[1]
    assert [visit.id for visit in store.visits.of_person(twice[0].id)] == [meanwhile.id]
    assert [visit.id for visit in store.visits.of_person(twice[1].id)] == [before.id]


def test_what_was_corrected_meanwhile_stays_corrected(
    store: Store, twice: tuple[Person, Person]
) -> None:
    done = merged_into_one(store, twice, name=Side.MERGED)
    store.people.save(replace(store.people.get(twice[0].id), mother_name="Wati Ningsih"))
    split_again(store, done)
    assert store.people.get(twice[0].id) == replace(twice[0], mother_name="Wati Ningsih")


def test_children_episodes_and_drafts_go_along_and_come_back(store: Store) -> None:
    mothers = [a_person(name=name, born_on=date(1995, 1, 2)) for name in ("Ibu A", "Ibu B")]
    child = a_person(name="Anak", mother_id=mothers[1].id)
    for person in (*mothers, child):
        store.people.save(person)
    store.pregnancies.save(
        Pregnancy(id=PregnancyId(uuid4()), woman_id=mothers[1].id, noted_on=TODAY)
    )
    store.drafts.save(a_draft(mothers[1]))
    was = everything(store)
    done = merged_into_one(store, (mothers[0], mothers[1]))
    assert [one.id for one in store.people.children_of(mothers[0].id)] == [child.id]
    assert len(store.pregnancies.of_woman(mothers[0].id)) == 1
    assert store.drafts.of(mothers[0].id) is not None
    split_again(store, done)
    assert everything(store) == was


@pytest.mark.parametrize("fault", list(MergeFault)[:6])
def test_what_cannot_be_one_is_refused_and_nothing_changes(store: Store, fault: MergeFault) -> None:
    kept, merged = (a_person(name=name, born_on=date(1995, 1, 2)) for name in ("Ani", "Ana"))
    if fault is MergeFault.MOTHER_AND_CHILD:
        merged = replace(merged, mother_id=kept.id)
    store.people.save(kept)
    store.people.save(merged)
    for one in (kept, merged):
        if fault is MergeFault.BOTH_PREGNANT:
            store.pregnancies.save(
                Pregnancy(id=PregnancyId(uuid4()), woman_id=one.id, noted_on=TODAY)
            )
        if fault is MergeFault.BOTH_FED:
            store.feeding.save(
                FeedingEpisode(
                    id=FeedingId(uuid4()),
                    person_id=one.id,
                    reason=next(iter(FeedingReason)),
                    started_on=TODAY,
                    planned_days=14,
                )
            )
        if fault is MergeFault.BOTH_HALF_TYPED:
            store.drafts.save(a_draft(one))
    if fault is MergeFault.SAME_RECORD:
        merged = kept
    if fault is MergeFault.MERGED_BEFORE:
        merged_into_one(store, (kept, merged))
    was = everything(store)
    assert merge(store, (kept.id, merged.id), {}, None) == Refused(fault)
    assert everything(store) == was


def test_merges_are_taken_back_from_the_last_one_on(
    store: Store, twice: tuple[Person, Person]
) -> None:
    third = a_person(name="Siti A.")
    store.people.save(third)
    was = everything(store)
    first = merged_into_one(store, twice)
    second = merged_into_one(store, (twice[0], third))
    assert undo(store, first, None) == Refused(MergeFault.LATER_MERGE_FIRST)
    split_again(store, second)
    split_again(store, first)
    assert undo(store, first, None) == Refused(MergeFault.UNDONE_BEFORE)
    assert everything(store) == was


def test_who_was_kept_can_be_merged_into_a_third(
    store: Store, twice: tuple[Person, Person]
) -> None:
    third = a_person(name="Siti A.")
    store.people.save(third)
    store.visits.save(a_visit(twice[1]))
    was = everything(store)
    first = merged_into_one(store, twice)
    second = merged_into_one(store, (third, twice[0]))
    holder = store.people.by_nik(OTHER_NIK)
    assert holder is not None
    assert holder.id == third.id
    assert [one.id for one in store.people.search("st aminah")] == [third.id]
    assert undo(store, first, None) == Refused(MergeFault.LATER_MERGE_FIRST)
    split_again(store, second)
    split_again(store, first)
    assert everything(store) == was
    assert [one.id for one in store.people.search("st aminah")] == [twice[1].id]


def test_both_and_the_visits_that_travel_are_queued_again(
    store: Store, twice: tuple[Person, Person]
) -> None:
    sent, imported = a_visit(twice[1]), a_visit(twice[1], source=Source.IMPORT)
    store.visits.save(sent)
    store.visits.save_history([imported])
    ids = [(Kind.PERSON, one.id) for one in twice] + [(Kind.VISIT, sent.id)]
    before = [store.outbox.entry(kind, each) for kind, each in ids]
    done = merged_into_one(store, twice)
    after = [store.outbox.entry(kind, each) for kind, each in ids]
    assert all(b and a and a.revision > b.revision for b, a in zip(before, after, strict=True))
    assert store.outbox.entry(Kind.VISIT, imported.id) is None
    split_again(store, done)
    again = [store.outbox.entry(kind, each) for kind, each in ids]
    assert all(b and a and a.revision > b.revision for b, a in zip(after, again, strict=True))


def test_the_journal_tells_both_and_is_whole(store: Store, twice: tuple[Person, Person]) -> None:
    done = merged_into_one(store, twice)
    split_again(store, done)
    assert [line.action for line in store.journal.of("merge", done.id)] == ["merge", "undo"]
    assert store.integrity() == []


def test_every_column_that_names_a_person_is_moved(store: Store) -> None:
    named = {
        (table, column)
        for (table,) in store._db.rows(
            "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
        )
        for (column,) in store._db.rows("SELECT name FROM pragma_table_info(?)", (table,))
        if column in {"person_id", "woman_id", "mother_id", "child_id", "patient_id"}
        and table != "expectations"
    }
    assert named <= movable(store._db)
    assert ("people", "merged_into") in movable(store._db)
    assert not [table for table, _ in movable(store._db) if table.startswith("merge")]


def test_only_what_both_know_otherwise_differs(twice: tuple[Person, Person]) -> None:
    assert differing(compared(*twice)) == ("name", "nik")
    same = replace(twice[0], name="SITI  aminah", home=a_household(rt="003"))
    other = replace(twice[0], home=a_household(rt="3"))
    assert differing(compared(same, other)) == ()


def test_the_mother_of_the_register_goes_with_her_name() -> None:
    mother = a_person()
    linked = a_person(mother_name="Wati", mother_id=mother.id)
    other = a_person(mother_name="Wati Lain")
    assert standing(other, linked, {}).mother_id is None
    assert standing(other, linked, {"mother_name": Side.MERGED}).mother_id == mother.id
    assert standing(a_person(mother_name="WATI"), linked, {}).mother_id == mother.id


_people = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["Siti", "Budi", "Moh. Adi"]),
        "sex": st.sampled_from(Sex),
        "nik": st.none() | st.integers(1000, 9999).map(lambda n: f"337401540324{n}"),
        "mother_name": st.none() | st.just("Wati"),
        "phone": st.none() | st.just("0812"),
        "book_number": st.none() | st.just("B-1"),
        "birth_weight_g": st.none() | st.integers(2000, 4000),
        "home": st.none() | st.builds(a_household, rt=st.sampled_from(["01", "02"])),
    }
)


@given(
    st.lists(_people, min_size=3, max_size=3, unique_by=lambda one: one["nik"] or object()),
    st.lists(st.integers(0, 2), max_size=6),
    st.dictionaries(st.sampled_from(FIELDS), st.sampled_from(Side)),
    st.permutations([0, 1, 2]),
)
@settings(
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
    deadline=None,
)
def test_a_merge_taken_back_leaves_everything_as_it_was(
    tmp_path_factory: pytest.TempPathFactory,
    about: list[dict[str, Any]],
    visits: list[int],
    chosen: dict[str, Side],
    order: list[int],
) -> None:
    store = a_store(tmp_path_factory.mktemp("data"))
    people = [a_person(**parts) for parts in about]
    for person in people:
        store.people.save(person)
    for which in visits:
        store.visits.save(a_visit(people[which]))
    was = everything(store)
    a, b, c = (people[n] for n in order)
    first = merge(store, (a.id, b.id), chosen, None)
    assert isinstance(first, Merge)
    assert len(store.visits.of_person(a.id)) == sum(order.index(n) < 2 for n in visits)
    second = merge(store, (c.id, a.id), chosen, None)
    assert isinstance(second, Merge)
    assert len(store.visits.of_person(c.id)) == len(visits)
    split_again(store, second)
    split_again(store, first)
    assert everything(store) == was
    for person in people:
        assert person in store.people.search(person.name)
    store.close()
