from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.person import Person, PersonId, PersonStatus, Sex
from posyandu_desktop.services.registering import (
    PersonForm,
    Refused,
    Registered,
    check,
    doubts,
    likely_duplicates,
    register,
    update,
)
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from tests.services.stores import TODAY, a_store

SITI = PersonForm(
    name="  Siti   Rekaan ",
    sex=Sex.FEMALE,
    born_on="5/2/2024",
    nik="9901 0145 0224 0001",
    mother_name="Ani Rekaan",
    father_name="Budi Rekaan",
    phone="0812 0000 0000",
    address="Dusun Satu",
    rt="003",
    rw="01",
    birth_weight_g="3,1",
)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = a_store(tmp_path / "data")
    yield store
    store.close()


def registered(store: Store, form: PersonForm) -> Person:
    result = register(store, form, TODAY, PersonId(uuid4()))
    assert isinstance(result, Registered)
    return result.person


def test_somebody_typed_in_full_is_in_the_register_and_queued(store: Store) -> None:
    siti = registered(store, SITI)

    found = store.people.get(siti.id)
    assert found == siti
    assert (found.name, found.born_on, found.nik) == (
        "Siti Rekaan",
        date(2024, 2, 5),
        "9901014502240001",
    )
    assert found.birth_weight_g == 3100
    assert found.home is not None
    assert (found.home.rt, found.home.rw, found.home.village) == ("003", "01", "Desa Karangan")
    assert store.outbox.entry(Kind.PERSON, siti.id) is not None


def test_one_word_and_three_answers_are_enough(store: Store) -> None:
    person = registered(store, PersonForm(name="Suharto", sex=Sex.MALE, born_on=date(1926, 1, 1)))

    assert person.nik is None
    assert person.home is None


def test_everything_wrong_with_a_form_is_said_at_once(store: Store) -> None:
    form = PersonForm(name=" ", nik="123", birth_weight_g="9 ton")

    problems = check(form, TODAY)

    assert problems == (
        Problem(field="name", code="required"),
        Problem(field="sex", code="required"),
        Problem(field="born_on", code="required"),
        Problem(field="nik", code="nik_not_sixteen_digits"),
        Problem(field="birth_weight_g", code="birth_weight_unreadable"),
    )
    assert register(store, form, TODAY, PersonId(uuid4())) == Refused(problems=problems)
    assert store.people.count() == 0


@pytest.mark.parametrize(
    ("changed", "field", "code"),
    [
        ({"name": "123"}, "name", "name_has_no_letters"),
        ({"born_on": "kemarin"}, "born_on", "date_unreadable"),
        ({"born_on": date(2026, 5, 21)}, "born_on", "born_in_future"),
        ({"born_on": "19/5/1905"}, "born_on", "born_too_long_ago"),
        ({"nik": "1111111111111111"}, "nik", "nik_all_same"),
        ({"birth_weight_g": "31"}, "birth_weight_g", "birth_weight_out_of_range"),
    ],
)
def test_each_field_has_its_own_words(
    changed: dict[str, str | date], field: str, code: str
) -> None:
    form = replace(SITI, **changed)  # type: ignore[arg-type]  # names and kinds of the form

    assert check(form, TODAY) == (Problem(field=field, code=code),)


def test_a_form_without_fault_has_no_problem_and_no_doubt() -> None:
    assert check(SITI, TODAY) == ()
    assert doubts(SITI, TODAY) == ()
    assert doubts(replace(SITI, nik=""), TODAY) == ()
    assert doubts(replace(SITI, born_on="kemarin"), TODAY) == ()


def test_a_nik_of_another_birth_date_is_saved_with_a_doubt(store: Store) -> None:
    form = replace(SITI, born_on="6/2/2024")

    result = register(store, form, TODAY, PersonId(uuid4()))

    assert isinstance(result, Registered)
    assert result.doubts == (Doubt(field="nik", code="nik_does_not_fit"),)


def test_a_taken_nik_names_who_has_it_and_saves_nothing(store: Store) -> None:
    siti = registered(store, SITI)

    result = register(store, replace(SITI, name="Lain"), TODAY, PersonId(uuid4()))

    assert result == Refused(problems=(Problem(field="nik", code="nik_taken"),), taken_by=siti)
    assert store.people.count() == 1


def test_brothers_and_sisters_share_a_home_and_neighbours_do_not(store: Store) -> None:
    siti = registered(store, SITI)
    brother = registered(store, PersonForm(
        name="Tono Rekaan", sex=Sex.MALE, born_on="1/1/2022", mother_name="ani rekaan",
        address="dusun satu", rt="3", rw="1",
    ))  # fmt: skip
    neighbour = registered(
        store, replace(SITI, name="Rina", nik="", mother_name="Wati", father_name="")
    )

    assert brother.home == siti.home
    assert neighbour.home is not None
    assert siti.home is not None
    assert neighbour.home.id != siti.home.id


def test_a_family_card_joins_people_without_a_common_parent(store: Store) -> None:
    card = "9901010101010001"
    first = PersonForm(name="Ani", sex=Sex.FEMALE, born_on="1/1/1990", kk_number=card)
    mother = registered(store, replace(first, mother_name="Nenek"))
    child = registered(store, replace(SITI, kk_number=card, mother_name="Nenek"))

    assert mother.home is not None
    assert child.home is not None
    assert child.home.id == mother.home.id


def test_who_may_be_the_same_person_is_found_by_nik_and_by_name(store: Store) -> None:
    siti = registered(store, SITI)

    assert likely_duplicates(store, replace(SITI, name="Lain")) == [siti]
    assert likely_duplicates(store, replace(SITI, nik="", name="SITI REKAAN")) == [siti]
    assert likely_duplicates(store, replace(SITI, nik="", born_on="5/2/24"), TODAY) == [siti]
    assert likely_duplicates(store, replace(SITI, nik="", mother_name="Wati")) == []
    assert likely_duplicates(store, PersonForm(name="Siti Rekaan", born_on="?")) == []


@pytest.mark.parametrize(
    ("name", "mother", "same"),
    [
        ("Sitti Rekaan", "Ani Rekaan", True),
        ("St. Rekaan", "Anni Rekaan", True),
        ("Siti", "", True),
        ("Siti Rekaan Putri", "Ani", True),
        ("Siti Rekaan", "Wati", False),
        ("Rina Rekaan", "Ani Rekaan", False),
        ("Siti 2", "Ani Rekaan", False),
    ],
)
def test_who_may_be_the_same_person_may_be_spelt_otherwise(
    store: Store,
    name: str,
    mother: str,
    same: bool,  # a table
) -> None:
    siti = registered(store, SITI)
    form = replace(SITI, nik="", name=name, mother_name=mother)
    assert likely_duplicates(store, form, TODAY) == ([siti] if same else [])


def test_twins_without_names_are_two(store: Store) -> None:
    registered(store, replace(SITI, nik="", name="By. Ny. Ani 1"))
    second = replace(SITI, nik="", name="By. Ny. Ani 2")
    assert likely_duplicates(store, second, TODAY) == []


def test_a_correction_keeps_what_the_form_does_not_show(store: Store) -> None:
    siti = registered(store, SITI)
    moved = replace(siti, birth_length_cm=49.0, status=PersonStatus.MOVED, status_on=TODAY)
    store.people.save(moved)

    result = update(store, replace(SITI, name="Siti Aminah"), TODAY, moved)

    assert result == Registered(person=replace(moved, name="Siti Aminah"))
    assert store.people.get(siti.id) == replace(moved, name="Siti Aminah")


def test_a_corrected_address_moves_the_whole_home(store: Store) -> None:
    siti = registered(store, SITI)
    brother = registered(store, replace(SITI, name="Tono", sex=Sex.MALE, nik=""))

    update(store, replace(SITI, address="Dusun Dua"), TODAY, siti)

    home = store.people.get(brother.id).home
    assert home is not None
    assert (home.address, home.village) == ("Dusun Dua", "Desa Karangan")


def test_a_new_neighbour_does_not_get_the_old_address_of_a_home_that_moved(store: Store) -> None:
    siti = registered(store, SITI)
    update(store, replace(SITI, address="Dusun Dua"), TODAY, siti)

    newcomer = registered(store, replace(SITI, name="Tono", sex=Sex.MALE, nik=""))

    assert newcomer.home is not None
    assert newcomer.home.address == "Dusun Satu"
    old = store.people.get(siti.id).home
    assert old is not None
    assert old.address == "Dusun Dua"
    assert old.id != newcomer.home.id


def test_an_address_typed_later_makes_a_home(store: Store) -> None:
    person = registered(store, PersonForm(name="Suharto", sex=Sex.MALE, born_on="1/1/1950"))
    form = PersonForm(name="Suharto", sex=Sex.MALE, born_on="1/1/1950", address="Dusun Satu")

    result = update(store, form, TODAY, person)

    assert isinstance(result, Registered)
    assert result.person.home is not None
    assert result.person.home.address == "Dusun Satu"


def test_a_correction_with_faults_changes_nothing(store: Store) -> None:
    siti = registered(store, SITI)
    other = registered(store, replace(SITI, name="Lain", nik=""))

    assert isinstance(update(store, replace(SITI, name=""), TODAY, siti), Refused)
    taken = update(store, replace(SITI, name="Lain"), TODAY, other)

    assert isinstance(taken, Refused)
    assert taken.taken_by == siti
    assert store.people.get(other.id).nik is None
    assert store.people.get(siti.id).name == "Siti Rekaan"


def test_a_person_keeps_the_id_they_were_given(store: Store) -> None:
    given = PersonId(UUID(int=77))

    register(store, SITI, TODAY, given)

    assert store.people.find(given) is not None


@pytest.mark.parametrize("typed", ["19", "45", "tiga", "38,5"])
def test_weeks_that_no_child_is_born_at_are_said(typed: str) -> None:
    form = replace(SITI, gestation_weeks=typed)
    assert [problem.code for problem in check(form, TODAY)] == ["gestation_weeks_out_of_range"]


def test_weeks_at_birth_are_kept_and_can_be_taken_back(store: Store) -> None:
    form = replace(SITI, gestation_weeks=" 34 ")
    child = store.people.get(registered(store, form).id)
    assert child.gestation_weeks == 34
    again = update(store, replace(form, gestation_weeks=""), TODAY, child)
    assert isinstance(again, Registered)
    assert again.person.gestation_weeks is None


@pytest.mark.parametrize("typed", ["34040", "0034", "RT 3404"])
@pytest.mark.parametrize("field", ["rt", "rw"])
def test_a_neighbourhood_has_no_more_than_three_digits(field: str, typed: str) -> None:
    form = replace(SITI, rt=typed) if field == "rt" else replace(SITI, rw=typed)
    assert [(one.field, one.code) for one in check(form, TODAY)] == [
        (field, "neighbourhood_too_long")
    ]


def test_a_neighbourhood_of_three_digits_may_have_its_word_in_front() -> None:
    assert check(replace(SITI, rt="RT 003", rw="12"), TODAY) == ()


@pytest.mark.parametrize("typed", ["Jalan Mela", "Melati", "1-2-3"])
@pytest.mark.parametrize("field", ["rt", "rw"])
def test_a_neighbourhood_is_a_number(field: str, typed: str) -> None:
    form = replace(SITI, rt=typed) if field == "rt" else replace(SITI, rw=typed)
    assert [(one.field, one.code) for one in check(form, TODAY)] == [
        (field, "neighbourhood_no_number")
    ]


@pytest.mark.parametrize("typed", ["3", "003", "RT3", "rt. 03", "RT 03A", "03 a", ""])
def test_a_neighbourhood_may_have_its_word_in_front_and_a_letter_behind(typed: str) -> None:
    assert check(replace(SITI, rt=typed), TODAY) == ()


@pytest.mark.parametrize("typed", ["0066", "tidak ada", "0812345678901234"])
def test_a_telephone_number_of_another_length_is_saved_with_a_doubt(
    store: Store, typed: str
) -> None:
    result = register(store, replace(SITI, phone=typed), TODAY, PersonId(uuid4()))
    assert isinstance(result, Registered)
    assert result.doubts == (Doubt(field="phone", code="phone_of_other_length"),)


@pytest.mark.parametrize("typed", ["", "0812-3456-7890", "+62 812 3456 7890", "(0274) 555123"])
def test_a_telephone_number_with_its_signs_is_not_doubted(typed: str) -> None:
    assert doubts(replace(SITI, phone=typed), TODAY) == ()
