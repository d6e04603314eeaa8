"""The pages of the register without a window: merging, a home, a birth."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

import pytest

from posyandu_desktop.domain.person import Household, Person, PersonStatus, Sex
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.services.day import open_session
from posyandu_desktop.services.merging import Side
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.household.presenter import Desk as HouseholdDesk
from posyandu_desktop.ui.household.presenter import HouseholdScreen
from posyandu_desktop.ui.merging.presenter import Desk as MergingDesk
from posyandu_desktop.ui.merging.presenter import MergingScreen
from posyandu_desktop.ui.newborn.presenter import Desk as NewbornDesk
from posyandu_desktop.ui.newborn.presenter import NewbornEntry
from posyandu_desktop.ui.newborn.typed import weight_words
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_home, a_person
from tests.services.stores import KADER, TODAY

MOTHER = a_person("Dewi Rekaan", date(1998, 2, 3))


@dataclass
class Heard:
    """What a page asked the world for."""

    opened: list[Person] = field(default_factory=list)
    corrected: list[Person] = field(default_factory=list)
    homes: list[Household] = field(default_factory=list)
    born: list[Sequence[Person]] = field(default_factory=list)
    left: int = 0

    def leave(self) -> None:
        self.left += 1


def full_disk(*_: object, **__: object) -> None:
    raise DiskFull


def merging(store: Store, heard: Heard) -> MergingScreen:
    return MergingScreen(
        MergingDesk(store=store, operator=KADER, today=lambda: TODAY, leave=heard.leave)
    )


@pytest.fixture
def twins_of_paper(store: Store) -> tuple[Person, Person]:
    """One person written down twice, under one name and birth date."""
    pair = (a_person("Budi Santoso"), replace(a_person("Budi Santoso"), phone="0812"))
    for person in pair:
        store.people.save(person)
    return pair


@pytest.mark.usefixtures("twins_of_paper")
def test_namesakes_are_offered_and_taken_together(store: Store) -> None:
    page = merging(store, Heard())
    [row] = page.state.results
    page.pick(row.key)
    assert (page.state.first, page.state.second) == ("Budi Santoso", "Budi Santoso")
    phone = next(fact for fact in page.state.facts if fact.key == "phone")
    assert (phone.left, phone.right, phone.differs) == ("", "0812", False)


def test_two_records_with_one_nik_of_two_laptops_are_offered(store: Store) -> None:
    one, other = a_person("Sri Rekaan"), a_person("Bu Sri")
    store.people.save(replace(one, nik="3201014501250001"))
    store.people.save(other)
    store.pulled.claim_nik(other.id, "3201014501250001")
    page = merging(store, Heard())
    [row] = page.state.results
    page.pick(row.key)
    assert (page.state.first, page.state.second) == ("Sri Rekaan", "Bu Sri")


def test_the_other_one_can_be_kept(store: Store, twins_of_paper: tuple[Person, Person]) -> None:
    page = merging(store, Heard())
    page.pick(page.state.results[0].key)
    page.swap()
    page.save()
    assert store.people.get(twins_of_paper[0].id).merged_into == twins_of_paper[1].id
    assert [row.name for row in page.state.done] == ["Budi Santoso"]


def test_what_cannot_be_merged_is_said_when_it_is_picked(store: Store) -> None:
    child = replace(a_person("Putri", date(2025, 1, 2)), mother_id=MOTHER.id)
    store.people.save(MOTHER)
    store.people.save(child)
    page = merging(store, Heard())
    page.search("dewi")
    page.search_entered()
    page.search("putri")
    page.search_entered()
    assert page.state.message.startswith("Yang satu tercatat sebagai ibu")
    assert page.state.facts == ()
    page.save()
    assert page.state.message == "Pilih dua catatan dulu."


def test_a_value_that_was_chosen_stands(store: Store) -> None:
    one, other = a_person("Budi"), a_person("Budhi")
    store.people.save(one)
    store.people.save(other)
    page = merging(store, Heard())
    for name in ("budi", "budhi"):
        page.search(name)
        page.search_entered()
    assert page.state.chosen == {"name": Side.KEPT}
    page.choose("name", Side.MERGED)
    page.save()
    assert store.people.get(one.id).name == "Budhi"


@pytest.mark.usefixtures("twins_of_paper")
def test_why_two_records_are_one_is_kept_in_the_journal_and_asked_anew_for_the_next_two(
    store: Store,
) -> None:
    page = merging(store, Heard())
    page.pick(page.state.results[0].key)
    page.give_reason("  dua kali didaftar ")
    page.swap()
    page.save()
    [done] = store.merges.latest(5)
    [line] = store.journal.of("merge", done.id)
    assert (done.reason, line.change["reason"]) == ("dua kali didaftar", "dua kali didaftar")
    assert page.state.reason == ""


@pytest.mark.usefixtures("twins_of_paper")
def test_a_full_disk_merges_nothing_and_is_said(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = merging(store, Heard())
    page.pick(page.state.results[0].key)
    with monkeypatch.context() as broken:
        broken.setattr(store.merges, "merge", full_disk)
        page.save()
    assert page.state.message_tone is Tone.ACT
    assert page.state.facts
    page.save()
    with monkeypatch.context() as broken:
        broken.setattr(store.merges, "undo", full_disk)
        page.undo(page.state.done[0].key)
    assert page.state.message_tone is Tone.ACT
    assert len(page.state.done) == 1


def test_esc_first_gives_up_who_was_picked(
    store: Store, twins_of_paper: tuple[Person, Person]
) -> None:
    heard = Heard()
    page = merging(store, heard)
    page.pick(twins_of_paper[0].id)
    page.back()
    assert (page.state.first, heard.left) == ("", 0)
    page.back()
    assert heard.left == 1


def test_nothing_marked_is_nothing_undone(store: Store) -> None:
    page = merging(store, Heard())
    page.undo(None)
    assert page.state.message.startswith("Pilih dulu di daftar")


def household(store: Store, heard: Heard, home: Household) -> HouseholdScreen:
    return HouseholdScreen(
        HouseholdDesk(
            store=store,
            session=open_session(store, KADER, TODAY),
            open_visit=heard.opened.append,
            add_member=heard.homes.append,
            correct=heard.corrected.append,
            leave=heard.leave,
        ),
        home,
    )


def test_a_home_says_who_lives_there_and_in_which_group(store: Store) -> None:
    home = a_home()
    for person in (
        replace(MOTHER, home=home),
        a_person("Putri", date(2025, 1, 2), home=home),
        a_person("Mbah", date(1950, 1, 2), home=home, status=PersonStatus.DIED),
    ):
        store.people.save(person)
    page = household(store, Heard(), home)
    words = [(row.name, row.details, row.badge and row.badge.word) for row in page.state.members]
    assert words == [
        ("Dewi Rekaan", "28 tahun · Dewasa", "Belum datang"),
        ("Putri", "16 bulan · Balita", "Belum datang"),
        ("Mbah", "76 tahun · Lansia", "Meninggal"),
    ]
    assert page.state.note == "3 orang · 0 datang hari ini"


def test_a_move_can_be_given_up(store: Store) -> None:
    heard, home = Heard(), a_home()
    store.people.save(replace(MOTHER, home=home))
    page = household(store, heard, home)
    page.move_wanted(MOTHER.id)
    assert page.state.moving_name == "Dewi Rekaan"
    page.back()
    assert (page.state.moving, heard.left) == (None, 0)


def test_who_moves_out_has_a_home_of_their_own_whose_address_is_asked(store: Store) -> None:
    heard, home = Heard(), a_home()
    store.people.save(replace(MOTHER, home=home))
    page = household(store, heard, home)
    page.move_out()
    assert heard.corrected == []
    page.move_wanted(MOTHER.id)
    page.move_out()
    [person] = heard.corrected
    assert person.home is not None
    assert person.home.id != home.id
    assert page.state.members == ()


def test_a_full_disk_moves_nobody(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    home = a_home()
    store.people.save(replace(MOTHER, home=home))
    page = household(store, Heard(), home)
    page.move_wanted(MOTHER.id)
    monkeypatch.setattr(store.people, "save", full_disk)
    page.move_out()
    assert page.state.message_tone is Tone.ACT
    assert store.people.get(MOTHER.id).home == home


def birth(store: Store, heard: Heard) -> NewbornEntry:
    store.people.save(MOTHER)
    desk = NewbornDesk(
        store=store,
        rules=CONTENT.maternal,
        today=lambda: TODAY,
        saved=heard.born.append,
        leave=heard.leave,
    )
    return NewbornEntry(desk, MOTHER)


def test_what_is_missing_of_a_birth_is_shown_where_it_is_missing(store: Store) -> None:
    heard = Heard()
    entry = birth(store, heard)
    entry.save()
    assert (entry.state.jump_to, entry.state.message) == ("born_on", "Belum diisi.")
    entry.typed("born_on", f"{TODAY:%d%m%Y}")
    entry.save()
    assert entry.state.jump_to == "sex"
    assert heard.born == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("birth_weight_g", "29 kg"),
        ("birth_weight_g", "12"),
        ("birth_length_cm", "480"),
        ("birth_length_cm", "x"),
        ("gestation_weeks", "52"),
        ("born_on", "31/2/2026"),
    ],
)
def test_a_number_no_birth_can_have_is_pointed_out(store: Store, name: str, text: str) -> None:
    entry = birth(store, Heard())
    entry.typed("born_on", f"{TODAY:%d%m%Y}")
    entry.sex_chosen(Sex.MALE)
    entry.typed(name, text)
    assert name not in entry.state.notes
    entry.field_left(name)
    assert entry.state.notes[name]
    entry.save()
    assert entry.state.jump_to == name


def test_what_is_wrong_with_the_first_twin_brings_it_to_the_front(store: Store) -> None:
    entry = birth(store, Heard())
    entry.typed("born_on", f"{TODAY:%d%m%Y}")
    entry.sex_chosen(Sex.MALE)
    entry.next_child()
    assert entry.state.title == "Bayi ke-2"
    entry.sex_chosen(Sex.FEMALE)
    entry.earlier_child()
    entry.typed("birth_length_cm", "9")
    entry.next_child()
    assert (entry.state.typed.place, entry.state.jump_to) == (0, "birth_length_cm")


def test_a_birth_of_a_known_day_is_saved_only_at_the_second_try(store: Store) -> None:
    heard = Heard()
    for tries in (1, 2):
        entry = birth(store, heard)
        entry.typed("born_on", f"{TODAY - timedelta(days=2):%d%m%Y}")
        entry.sex_chosen(Sex.MALE)
        entry.save()
        assert len(heard.born) == 1
        if tries == 2:
            assert entry.state.message.endswith("Ctrl+S sekali lagi bila memang begitu.")
            entry.save()
    assert len(heard.born) == 2


def test_who_has_typed_something_is_asked_once_before_it_is_lost(store: Store) -> None:
    heard = Heard()
    entry = birth(store, heard)
    entry.typed("born_on", "1")
    entry.leave()
    assert (heard.left, entry.state.message_tone) == (0, Tone.WATCH)
    entry.leave()
    assert heard.left == 1


@pytest.mark.parametrize(
    ("typed", "shown"), [("3100", "3100 gram"), ("3,1", "3100 gram"), ("12", ""), ("", "")]
)
def test_a_birth_weight_is_shown_as_it_is_taken(typed: str, shown: str) -> None:
    assert weight_words(typed) == shown
