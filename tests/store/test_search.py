import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.store.open import Store
from tests.store.building import a_household, a_person

SITI = a_person(
    name="Siti Nur'aini Al-Fatih",
    nik="3374015403240001",
    mother_name="Wati Ningsih",
    father_name="Slamet Riyadi",
    home=a_household(address="Jl. Melati No. 07", rt="003", rw="05"),
)


@pytest.fixture
def village(store: Store) -> Store:
    """Siti, and somebody who lives in RT 30 and shares no other word with her."""
    store.people.save(SITI)
    store.people.save(a_person(name="Budi", home=a_household(rt="30", rw="12")))
    return store


@pytest.mark.parametrize(
    "typed",
    [
        "siti",
        "SIT",
        "nur",
        "nuraini",
        "nur'aini",
        "nur’aini",
        "aini",
        "al-fatih",
        "alfatih",
        "fatih siti",
        "wat",
        "ningsih sit",
        "slamet",
        "3374015403240001",
        "33740154",
        "melati",
        "jl melati no 7",
        "rt 3",
        "RT 03",
        "rt03",
        "RT.003",
        "rt 003/rw 005",
        "003/05",
        "rw5",
        "siti rt 3",
        "rt siti",
        "rt",
        "  siti  ",
        '"siti"',
        "siti*",
        "-siti",
        "(siti)",
    ],
)
def test_any_part_finds(village: Store, typed: str) -> None:
    assert SITI in village.people.search(typed)


@pytest.mark.parametrize("typed", ["rt 30", "siti rt 4", "sitii", "iti", "rt 9", "siti OR budi"])
def test_what_is_not_there_does_not_find(village: Store, typed: str) -> None:
    assert SITI not in village.people.search(typed)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("ibu ida", "Ida Royani"),
        ("Bu Ida", "Ida Royani"),
        ("pak agung", "Agung Saputra"),
        ("bpk. agung", "Agung Saputra"),
        ("hj ida", "Ida Royani"),
        ("by ny ida", "Ida Royani"),
        ("by ny siti", "By Ny Siti"),
        ("h anwar", "H Anwar"),
        ("ibu h anwar", "Anwar"),
    ],
)
def test_a_title_before_a_name_does_not_hide_it(store: Store, typed: str, name: str) -> None:
    for each in ("Ida Royani", "Agung Saputra", "By Ny Siti", "H Anwar", "Anwar"):
        store.people.save(a_person(name=each))
    assert name in [person.name for person in store.people.search(typed)]


def test_a_title_that_is_part_of_the_name_still_tells_people_apart(store: Store) -> None:
    for name in ("H Anwar", "Anwar", "Ibu Siti", "Siti"):
        store.people.save(a_person(name=name))
    assert [person.name for person in store.people.search("h anwar")] == ["H Anwar"]
    assert [person.name for person in store.people.search("ibu siti")] == ["Ibu Siti"]


def test_a_title_alone_finds_only_who_is_called_so(village: Store) -> None:
    assert village.people.search("ibu") == []
    assert village.people.search("by ny") == []
    assert village.people.search("ibu tidakada") == []


def test_rt_three_is_not_rt_thirty(village: Store) -> None:
    assert village.people.search("rt 3") == [SITI]
    assert village.people.search("rt 03") == [SITI]


def test_a_zero_on_the_way_to_a_number_already_finds(store: Store) -> None:
    person = a_person(home=a_household(rt="003"))
    store.people.save(person)
    assert store.people.search("rt 00") == [person]


@pytest.mark.parametrize("typed", ["", " ", '"', "*", "-", "'", "()", "😀", "…", "\x00", "_"])
def test_signs_alone_find_nobody(village: Store, typed: str) -> None:
    assert village.people.search(typed) == []


@given(typed=st.text(max_size=40))
@example(typed='a" OR "b')
@example(typed="NEAR(siti nur)")
@example(typed="words:siti")
@example(typed="siti AND")
@example(typed="{words}: siti")
@example(typed="^siti")
@example(typed="rt " * 5_000)
@settings(
    deadline=None,
    database=None,
    max_examples=200,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
def test_nothing_typed_can_break_the_search(village: Store, typed: str) -> None:
    assert all(isinstance(person, Person) for person in village.people.search(typed))


def test_names_that_begin_as_typed_come_first_then_the_alphabet(store: Store) -> None:
    names = ["Zahra", "Ani Zahra", "Budi Zahra", "Zahra Putri"]
    for name in names:
        store.people.save(a_person(name=name))
    found = [person.name for person in store.people.search("zahra")]
    assert found == ["Zahra", "Zahra Putri", "Ani Zahra", "Budi Zahra"]


def test_who_moved_or_died_comes_last(store: Store) -> None:
    store.people.save(a_person(name="Zahra A", status=PersonStatus.DIED))
    store.people.save(a_person(name="Zahra B", status=PersonStatus.MOVED))
    store.people.save(a_person(name="Zahra C"))
    found = [person.name for person in store.people.search("zahra")]
    assert found == ["Zahra C", "Zahra A", "Zahra B"]


def test_the_search_gives_no_more_than_asked_for(store: Store) -> None:
    for number in range(5):
        store.people.save(a_person(name=f"Siti {number}"))
    assert len(store.people.search("siti", limit=3)) == 3


def test_among_many_hits_the_order_is_the_same_as_among_few(store: Store) -> None:
    people = [
        a_person(
            name=f"{'Siti' if number % 40 == 0 else 'Budi'} {number:04}",
            mother_name="Siti",
            status=PersonStatus.MOVED if number % 3 == 0 else PersonStatus.ACTIVE,
        )
        for number in range(1_100)
    ]
    with store.transaction():
        for person in people:
            store.people.save(person, queue=False)
    expected = sorted(
        people,
        key=lambda p: (p.status is not PersonStatus.ACTIVE, not p.name.startswith("Siti"), p.name),
    )
    assert store.people.search("siti", limit=60) == expected[:60]
    assert store.people.search("siti", limit=1_000) == expected[:1_000]


def test_a_changed_name_is_found_and_the_old_one_is_not(store: Store) -> None:
    person = a_person(name="Siti")
    store.people.save(person)
    store.people.save(a_person(id=person.id, name="Rina"))
    assert store.people.search("siti") == []
    assert [found.name for found in store.people.search("rina")] == ["Rina"]
