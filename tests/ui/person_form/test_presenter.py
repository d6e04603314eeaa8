from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.person_form.presenter import PersonEntry
from posyandu_desktop.ui.person_form.state import Desk, State
from posyandu_desktop.ui.person_form.typed import born_from_age
from posyandu_desktop.ui.theme_tokens import Tone
from tests.services.stores import TODAY

NIK = "9901015203250001"


@dataclass
class Heard:
    saved: list[Person] = field(default_factory=list)
    opened: list[Person] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)


def desk_of(store: Store, heard: Heard) -> Desk:
    return Desk(
        store=store,
        today=lambda: TODAY,
        saved=heard.saved.append,
        open_person=heard.opened.append,
        leave=lambda: heard.left.append(True),
    )


def a_child(store: Store, **changed: object) -> Person:
    facts: dict[str, object] = {
        "name": "Aisyah Rekaan",
        "sex": Sex.FEMALE,
        "born_on": date(2025, 3, 12),
        "nik": NIK,
        "mother_name": "Nurhayati",
    }
    person = Person(id=PersonId(uuid4()), **(facts | changed))  # type: ignore[arg-type]
    store.people.save(person)
    return person


def test_a_person_with_the_three_facts_is_registered_and_waits_for_upload(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="budi santoso")
    entry.sex_chosen(Sex.MALE)
    entry.date_typed("1/2/24")

    entry.save()

    [person] = heard.saved
    assert store.people.get(person.id) == person
    assert (person.name, person.sex, person.born_on) == (
        "Budi Santoso", Sex.MALE, date(2024, 2, 1),
    )  # fmt: skip
    assert store.outbox.entry(Kind.PERSON, person.id) is not None


def test_saving_twice_makes_one_person(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Budi")
    entry.sex_chosen(Sex.MALE)
    entry.date_typed("1/2/24")

    entry.save()
    entry.save()

    assert store.people.count() == 1


def test_digits_that_were_searched_become_the_nik(store: Store) -> None:
    state = PersonEntry(desk_of(store, Heard()), searched=" 9901 0152 0325 0001 ").state

    assert state.form.nik == NIK
    assert state.form.name == ""


def test_nobody_is_told_off_before_leaving_a_field(store: Store) -> None:
    entry = PersonEntry(desk_of(store, Heard()))

    entry.typed("nik", "990101")
    assert entry.state.notes == {}

    entry.field_left("nik")
    assert "16 angka" in entry.state.notes["nik"].text


def test_an_empty_field_that_was_left_is_no_reproach_until_saving(store: Store) -> None:
    entry = PersonEntry(desk_of(store, Heard()))

    entry.field_left("name")
    assert "name" not in entry.state.notes

    entry.save()
    assert set(entry.state.notes) == {"name", "sex", "born_on"}
    assert entry.state.jump_to == "name"


def test_a_date_that_does_not_exist_is_said_and_nothing_is_saved(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Budi")
    entry.sex_chosen(Sex.MALE)
    entry.date_typed("31/2/2024")

    entry.save()

    assert heard.saved == []
    assert "tidak punya tanggal 31" in entry.state.notes["born_on"].text
    assert entry.state.born_text == "31/2/2024"


def test_a_nik_that_is_taken_offers_its_owner(store: Store) -> None:
    owner, heard = a_child(store), Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Orang Lain")
    entry.sex_chosen(Sex.FEMALE)
    entry.date_typed("12/3/2025")
    entry.typed("nik", NIK)

    entry.save()
    assert heard.saved == []
    assert "Aisyah Rekaan" in entry.state.message
    assert entry.state.jump_to == "nik"

    entry.open_taken()
    assert heard.opened == [owner]


def test_who_may_be_the_same_is_listed_while_typing(store: Store) -> None:
    same = a_child(store)
    a_child(store, name="Aisyah Lain", nik=None, born_on=date(2024, 1, 1))
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="aisyah rekaan")
    assert entry.state.same_count == 0
    assert [row.key for row in entry.state.similar] == [same.id]

    entry.date_typed("12/3/25")

    assert entry.state.same_count == 1
    badge = entry.state.similar[0].badge
    assert badge is not None
    assert badge.tone is Tone.WATCH
    entry.open_row(entry.state.similar[0].key)
    assert heard.opened == [same]


def namesake(store: Store, heard: Heard) -> PersonEntry:
    """Type the name and birth date of somebody who is in the register already."""
    entry = PersonEntry(desk_of(store, heard), searched="aisyah rekaan")
    entry.sex_chosen(Sex.FEMALE)
    entry.date_typed("12/3/25")
    return entry


def test_somebody_who_may_be_known_is_saved_only_at_the_second_try(store: Store) -> None:
    known, heard = a_child(store), Heard()
    entry = namesake(store, heard)

    entry.save()
    assert heard.saved == []
    assert store.people.count() == 1
    assert entry.state.message_tone is Tone.WATCH
    assert "F5 membuka yang lama" in entry.state.message
    assert entry.state.similar[0].key == known.id

    entry.typed("phone", "0812000111")
    entry.save()
    assert store.people.count() == 2
    assert heard.saved[0].id != known.id


@pytest.mark.parametrize(
    "change",
    [
        lambda entry: entry.typed("name", "Aisyah  Rekaan"),
        lambda entry: entry.date_typed("1/1/24"),
        lambda entry: entry.typed("mother_name", "Nurhayati"),
    ],
    ids=["name", "date", "mother"],
)
def test_a_changed_name_date_or_mother_is_asked_about_again(
    store: Store, change: Callable[[PersonEntry], object]
) -> None:
    a_child(store)
    a_child(store, nik=None, born_on=date(2024, 1, 1))
    heard = Heard()
    entry = namesake(store, heard)
    entry.save()

    change(entry)
    entry.save()

    assert heard.saved == []
    assert "sekali lagi" in entry.state.message
    entry.save()
    assert len(heard.saved) == 1


def test_a_child_of_another_mother_is_nobody_known(store: Store) -> None:
    a_child(store)
    heard = Heard()
    entry = namesake(store, heard)
    entry.typed("mother_name", "Wati")

    entry.save()

    assert len(heard.saved) == 1


def test_a_corrected_person_is_asked_about_only_when_made_like_another(store: Store) -> None:
    a_child(store)
    twin = a_child(store, name="Aisyah Lain", nik=None)
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), person=twin)
    entry.typed("phone", "0812000111")
    entry.save()
    assert len(heard.saved) == 1

    entry.typed("name", "Aisyah Rekaan")
    entry.save()

    assert len(heard.saved) == 1
    assert "orang yang sama" in entry.state.message


def test_a_nik_of_another_birth_date_is_a_doubt_that_can_be_saved(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Budi")
    entry.sex_chosen(Sex.MALE)
    entry.date_typed("1/2/2024")
    entry.typed("nik", NIK)

    assert entry.state.notes["nik"].tone is Tone.WATCH
    entry.save()

    assert [person.nik for person in heard.saved] == [NIK]


def test_somebody_who_knows_only_the_age_is_registered_by_year(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Mbah Karto")
    entry.sex_chosen(Sex.MALE)
    entry.age_typed("71")
    assert "1 Juli 1954" in entry.state.born_meaning

    entry.save()

    assert [person.born_on for person in heard.saved] == [date(1954, 7, 1)]


@pytest.mark.parametrize("text", ["3", "5", "121", "-7", "7,5", "tua", ""])
def test_no_birth_date_is_made_up_for_a_small_child_or_nonsense(text: str) -> None:
    assert born_from_age(text, TODAY) is None


def test_a_small_child_needs_a_date(store: Store) -> None:
    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Budi")
    entry.sex_chosen(Sex.MALE)
    entry.age_typed("3")

    entry.save()

    assert heard.saved == []
    assert "Buku KIA" in entry.state.notes["age"].text


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("", "gram"),
        ("3", "kg · dicatat 3000 gram"),
        ("3,1", "kg · dicatat 3100 gram"),
        ("3.100", "kg · dicatat 3100 gram"),
        ("3100", "gram · 3,1 kg"),
        ("310", "gram · 0,31 kg"),
        ("31", "gram"),
        ("31000", "gram"),
        ("3,", "gram"),
        ("tiga", "gram"),
    ],
)
def test_a_birth_weight_says_in_which_unit_it_was_understood(
    store: Store, typed: str, unit: str
) -> None:
    entry = PersonEntry(desk_of(store, Heard()))

    entry.typed("birth_weight_g", typed)

    assert entry.state.birth_weight_unit == unit


def test_the_birth_weight_is_asked_of_small_children_only(store: Store) -> None:
    entry = PersonEntry(desk_of(store, Heard()))

    entry.date_typed("1/2/2024")
    assert entry.state.asks_birth_weight
    entry.date_typed("1/2/1980")
    assert not entry.state.asks_birth_weight


def test_a_full_disk_keeps_what_was_typed(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_person: Person) -> None:
        raise DiskFull

    heard = Heard()
    entry = PersonEntry(desk_of(store, heard), searched="Budi")
    entry.sex_chosen(Sex.MALE)
    entry.date_typed("1/2/24")
    monkeypatch.setattr(store.people, "save", full)

    entry.save()

    assert heard.saved == []
    assert "Disk laptop penuh" in entry.state.message
    assert entry.state.form.name == "Budi"


def test_a_correction_keeps_what_the_form_does_not_show(store: Store) -> None:
    heard = Heard()
    before = a_child(store, father_name="Ahmad", birth_length_cm=49.5, birth_weight_g=3100)
    entry = PersonEntry(desk_of(store, heard), person=before)
    assert entry.state.similar == ()

    entry.typed("mother_name", "Nurhayati Dewi")
    entry.save()

    [after] = heard.saved
    assert after.mother_name == "Nurhayati Dewi"
    assert (after.id, after.father_name, after.birth_length_cm, after.birth_weight_g) == (
        before.id, "Ahmad", 49.5, 3100,
    )  # fmt: skip


def test_the_state_is_shown_at_once_and_after_every_change(store: Store) -> None:
    class Screen:
        def __init__(self) -> None:
            self.shown: list[State] = []

        def show_state(self, state: State) -> None:
            self.shown.append(state)

    screen, entry = Screen(), PersonEntry(desk_of(store, Heard()))
    entry.attach(screen)
    entry.typed("name", "B")

    assert [state.form.name for state in screen.shown] == ["", "B"]
