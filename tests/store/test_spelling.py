"""Names that registers spell in many ways, and the one slip of a finger."""

from datetime import date, timedelta
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.spelling import keys, one_slip_apart
from tests.store.building import TODAY, a_household, a_person

VARIANTS = (
    ("Muhammad", "Muhamad", "Mohammad", "Mochamad", "Muchammad", "Moh.", "Muh.", "Mhd", "M."),
    ("Siti", "St.", "Sitti"),
    ("Nurhayati", "Noerhajati", "Nur Hayati", "Nurhayaty"),
    ("Nur", "Noer", "Noor"),
    ("Soekarno", "Sukarno"),
    ("Djoko", "Joko"),
    ("Tjahjo", "Cahyo", "Tjahyo"),
    ("Yusuf", "Jusuf", "Jusup", "Yusup"),
    ("Aisyah", "Aisjah", "Aisya", "Aisah"),
    ("Khadijah", "Kadijah", "Khadija"),
    ("Khairul", "Chairul", "Hairul", "Kairul"),
    ("Rahmat", "Rachmat", "Rakhmat", "Rahmad"),
    ("Fadhli", "Padli", "Fadli"),
    ("Thoriq", "Tariq", "Torik")[::2],
    ("Fitri", "Pitri", "Fitry", "Vitri"),
    ("Novi", "Nopi", "Nofi", "Novie"),
    ("Sarah", "Sara"),
    ("Annisa", "Anisa", "Anissa"),
    ("Rizki", "Rizky", "Riski", "Rizqi", "Risky"),
    ("Zakaria", "Jakaria", "Zakariya"),
    ("Surya", "Suria", "Surja"),
    ("Abdul", "Abd.", "Abdoel"),
    ("Alexa", "Aleksa"),
    ("Erica", "Erika"),
    ("Dzaki", "Zaki", "Jaki"),
    ("Widjaja", "Wijaya"),
    ("Ma'ruf", "Maruf", "Ma’rup"),
    ("Zainab", "Zaynab", "Jaenab")[:2],
)
PAIRS = [(a, b) for names in VARIANTS for a in names for b in names if a != b]


def found(store: Store, text: str, today: date | None = TODAY) -> dict[str, bool]:
    return {hit.person.name: hit.alike for hit in store.people.look_up(text, 50, today)}


@pytest.mark.parametrize("written", [name for names in VARIANTS for name in names])
def test_a_name_is_found_by_each_of_its_known_spellings(store: Store, written: str) -> None:
    store.people.save(a_person(name=f"{written} Wahono"))
    store.people.save(a_person(name="Lulu Bestari"))
    for typed in {b for a, b in PAIRS if a == written}:
        assert list(found(store, typed)) == [f"{written} Wahono"], typed


_names = st.sampled_from([name for names in VARIANTS for name in names if "." not in name])


@given(st.lists(_names, min_size=1, max_size=3), st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_name_is_found_by_any_mix_of_known_spellings(
    store: Store, name: list[str], data: st.DataObject
) -> None:
    person = a_person(name=" ".join(name))
    typed = " ".join(
        data.draw(st.sampled_from(next(names for names in VARIANTS if word in names)))
        for word in name
    )
    # Two words written as one are looked for at one place of a name.
    assume(typed.count(" ") + "".join(name).count(" ") <= len(name))
    store.people.save(person)
    assert person in [hit.person for hit in store.people.look_up(typed, 1_000)]


_letters = st.text("abcdefghijklmnoprstuvwyz", min_size=5, max_size=9)


@given(_letters, st.data())
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_one_wrong_missing_extra_or_swapped_letter_still_finds_a_long_word(
    store: Store, word: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(word) - 2))
    slipped = data.draw(
        st.sampled_from(
            [
                word[:at] + "x" + word[at + 1 :],
                word[:at] + "x" + word[at:],
                word[:at] + word[at + 1] + word[at] + word[at + 2 :],
                *([word[:at] + word[at + 1 :]] if len(word) > 5 else []),
            ]
        )
    )
    person = a_person(name=f"Xxqx {word}")
    store.people.save(person)
    assert person in [hit.person for hit in store.people.look_up(slipped, 1_000)]


@given(st.text(), st.text())
def test_a_slip_is_the_same_in_both_directions(one: str, other: str) -> None:
    assert one_slip_apart(one, other) == one_slip_apart(other, one)
    assert not one_slip_apart(one, one)


@pytest.mark.parametrize("typed", ["sumrani", "sumarmi", "sumari", "sumarnii"])
def test_a_slip_is_marked_as_alike(store: Store, typed: str) -> None:
    store.people.save(a_person(name="Sumarni"))
    assert found(store, typed) == {"Sumarni": True}


@pytest.mark.parametrize(("typed", "written"), [("budi", "Bude"), ("aminah", "Sumarni")])
def test_short_words_and_two_slips_find_nobody(store: Store, typed: str, written: str) -> None:
    store.people.save(a_person(name=written))
    assert found(store, typed) == {}


def test_who_is_spelt_as_typed_comes_before_those_spelt_alike(store: Store) -> None:
    for name in ("Mohammad Adi", "Muhamad Budi", "Muhammad Candra"):
        store.people.save(a_person(name=name))
    assert found(store, "muhamad") == {
        "Muhamad Budi": False,
        "Mohammad Adi": True,
        "Muhammad Candra": True,
    }


def test_alike_names_go_with_an_address(store: Store) -> None:
    here, there = (a_household(rt=rt) for rt in ("03", "04"))
    store.people.save(a_person(name="Muhammad Rizki", home=here))
    store.people.save(a_person(name="Mochamad Riski", home=there))
    assert found(store, "moh rizqi rt 3") == {"Muhammad Rizki": True}


@pytest.mark.parametrize("written", ["M. Rizki", "Moch. Rizki"])
def test_a_shortened_first_name_is_found_by_the_whole_one(store: Store, written: str) -> None:
    store.people.save(a_person(name=written))
    assert found(store, "Muhammad Rizki") == {written: True}


def test_an_initial_is_found_by_a_name_only_together_with_another_word(store: Store) -> None:
    store.people.save(a_person(name="A. Firmansyah"))
    assert found(store, "Agus Firmansyah") == {"A. Firmansyah": True}
    assert found(store, "Agus") == {}


@pytest.mark.parametrize("typed", ["By Ny Siti", "bayi ny siti", "Bayi St.", "by. ny. sitti"])
def test_a_newborn_is_found_by_the_mother(store: Store, typed: str) -> None:
    store.people.save(a_person(name="Putri", born_on=TODAY, mother_name="Siti Aminah"))
    store.people.save(a_person(name="Siti Aminah", born_on=date(1995, 2, 3)))
    assert next(iter(found(store, typed).items())) == ("Putri", False)


def test_children_are_found_by_their_mother_the_youngest_first(store: Store) -> None:
    for name, age in (("Kakak", 1500), ("Adik", 400), ("Ibunya", 10_000)):
        born_on = TODAY - timedelta(days=age)
        store.people.save(a_person(name=name, born_on=born_on, mother_name="Rahmawati"))
    assert list(found(store, "anak rachmawati")) == ["Adik", "Kakak"]


def test_the_last_digits_of_a_nik_find_its_holder(store: Store) -> None:
    store.people.save(a_person(name="Dewi", nik="3374015403240012"))
    for typed in ("0012", "40012", "240012", "33740154"):
        assert found(store, typed) == {"Dewi": False}
    assert found(store, "0013") == {}


def test_the_number_of_the_kia_book_and_of_the_family_card_find_people(store: Store) -> None:
    home = a_household(kk_number="3374010101990001")
    store.people.save(a_person(name="Dewi", book_number="JT-2026/00417", home=home))
    for typed in ("JT-2026/00417", "jt202600417", "3374010101990001"):
        assert found(store, typed) == {"Dewi": False}
    assert [one.name for one in store.people.by_book("jt 2026 00417")] == ["Dewi"]


@pytest.fixture
def sitis(store: Store) -> Store:
    """Three people called Siti: one of eight months, one of three years, one who is pregnant."""
    months, years, woman = (
        a_person(name="Siti Kecil", born_on=date(2025, 5, 5)),
        a_person(name="Siti Tengah", born_on=date(2022, 2, 1)),
        a_person(name="Siti Hamidah", born_on=date(1998, 6, 1)),
    )
    for person in (months, years, woman):
        store.people.save(person)
    store.pregnancies.save(Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=TODAY))
    return store


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("siti 3 th", ["Siti Tengah"]),
        ("3th siti", ["Siti Tengah"]),
        ("siti 8 bln", ["Siti Kecil"]),
        ("8 bulan", ["Siti Kecil"]),
        ("siti 4 th", []),
        ("hamil", ["Siti Hamidah"]),
        ("ibu hamil st", ["Siti Hamidah"]),
        ("bumil 27 tahun", ["Siti Hamidah"]),
    ],
)
def test_an_age_and_a_pregnancy_narrow_the_search(
    sitis: Store, typed: str, expected: list[str]
) -> None:
    assert list(found(sitis, typed)) == expected


def test_without_a_day_an_age_is_two_words_like_others(sitis: Store) -> None:
    assert found(sitis, "siti 3 th", None) == {}


@pytest.mark.parametrize("typed", ["", "  ", "!?", '" OR keys', "by ny", "anak", "a*b NEAR c"])
def test_nothing_that_is_typed_is_search_syntax(store: Store, typed: str) -> None:
    assert found(store, typed) == {}


@given(st.text(max_size=30))
@settings(max_examples=100, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_can_be_looked_up(store: Store, typed: str) -> None:
    store.people.look_up(typed, 5, TODAY)


def test_a_number_has_no_spelling() -> None:
    assert keys("3374") == ()
