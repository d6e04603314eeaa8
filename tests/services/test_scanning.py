"""What a scanner reads, recognised by what it holds."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from posyandu_desktop.domain.nik import born_by_nik
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.services.registering import PersonForm
from posyandu_desktop.services.scanning import OneHome, OnePerson, Unknown, recognise
from posyandu_desktop.store.open import Store
from tests.store.building import TODAY, a_household, a_person, a_store

NIK, OTHER_NIK, KK = "3374015403240001", "3374011501900002", "3374010101990001"
HOME = a_household(kk_number=KK)
SITI = a_person(name="Siti", nik=NIK, book_number="JT-2026/00417", home=HOME)
BUDI = a_person(name="Budi", nik=OTHER_NIK, book_number="B 77", home=HOME)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = a_store(tmp_path / "data")
    made.people.save(SITI)
    made.people.save(BUDI)
    yield made
    made.close()


@pytest.mark.parametrize(
    "text",
    [
        NIK,
        f"  {NIK}\r",
        "3374 0154 0324 0001",
        "33.7401.540324.0001",
        f"NIK:{NIK};NAMA:SITI",
        f'{{"nik":"{NIK}"}}',
        f"https://kia.example/anak?nik={NIK}&v=1",
        f"{NIK},{KK}",
        "JT-2026/00417",
        "jt 2026 00417",
        "https://kia.example/buku?no=JT-2026/00417",
    ],
)
def test_the_number_of_one_person_opens_them(store: Store, text: str) -> None:
    assert recognise(store, text, TODAY) == OnePerson(SITI)


@pytest.mark.parametrize("text", [KK, f"KK {KK}"])
def test_the_number_of_a_family_card_opens_the_home(store: Store, text: str) -> None:
    assert recognise(store, text, TODAY) == OneHome(HOME)


def test_an_unknown_nik_begins_a_form_with_what_it_tells(store: Store) -> None:
    found = recognise(store, "3374015403250009", TODAY)
    form = PersonForm(nik="3374015403250009", sex=Sex.FEMALE, born_on=date(2025, 3, 14))
    assert found == Unknown(form)


def test_a_number_that_is_no_nik_begins_a_form_with_the_number_only(store: Store) -> None:
    assert recognise(store, "9999999999999999", TODAY) == Unknown(
        PersonForm(nik="9999999999999999")
    )


@pytest.mark.parametrize(
    "text",
    ["siti", "rt 3", "", "0812 3456 7890", NIK[:15], NIK + "1", f"{NIK} {OTHER_NIK}", "B77-x"],
)
def test_words_other_numbers_and_two_people_are_no_scan(store: Store, text: str) -> None:
    assert recognise(store, text, TODAY) is None


@pytest.mark.parametrize(
    ("nik", "told"),
    [
        ("3374010101260001", (Sex.MALE, date(2026, 1, 1))),
        ("3374010601260001", (Sex.MALE, date(1926, 1, 6))),
        ("3374017112450001", (Sex.FEMALE, date(1945, 12, 31))),
        ("3374013002200001", None),
        ("3374012902000001", (Sex.MALE, date(2000, 2, 29))),
        ("33740129020000", None),
    ],
)
def test_a_nik_tells_sex_and_the_latest_possible_birth_date(
    nik: str, told: tuple[Sex, date] | None
) -> None:
    assert born_by_nik(nik, TODAY) == told
