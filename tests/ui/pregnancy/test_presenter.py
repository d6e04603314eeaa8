"""The form of a pregnancy: what it takes, what it says, what it refuses."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import uuid4

import pytest

from posyandu_desktop.domain.asked_fields import adult_limits
from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.pregnancy.presenter import Desk, PregnancyEntry
from posyandu_desktop.ui.pregnancy.typed import TypedPregnancy
from posyandu_desktop.ui.texts.pregnancy import counts_words, standing
from posyandu_desktop.ui.theme_tokens import Tone
from tests.builders import CONTENT, a_person
from tests.full_disk import fill_disk
from tests.services.stores import KADER, TODAY

RULES = CONTENT.maternal
LMP = TODAY - timedelta(weeks=20, days=1)


@dataclass
class Heard:
    saved: list[str] = field(default_factory=list)
    left: list[bool] = field(default_factory=list)


@pytest.fixture
def woman(store: Store) -> Person:
    person = a_person("Siti Rekaan", date(1998, 2, 3))
    store.operators.save(KADER)
    store.people.save(person, queue=False)
    return person


def entry_of(
    store: Store, woman: Person, heard: Heard | None = None, visited_on: date = TODAY
) -> PregnancyEntry:
    heard = heard or Heard()
    desk = Desk(
        store=store,
        rules=RULES,
        operator=KADER,
        today=lambda: TODAY,
        visited_on=visited_on,
        height_cm=adult_limits(CONTENT.cards, "height_cm", visited_on),
        saved=heard.saved.append,
        leave=lambda: heard.left.append(True),
    )
    return PregnancyEntry(desk, woman)


def typed(day: date) -> str:
    return f"{day.day}/{day.month}/{day.year}"


def noted(store: Store, woman: Person, **changes: object) -> Pregnancy:
    pregnancy = replace(
        Pregnancy(
            id=PregnancyId(uuid4()),
            woman_id=woman.id,
            noted_on=TODAY - timedelta(days=90),
            dating=Dating(method=DatingMethod.LMP, on=LMP, noted_on=TODAY),
            gravida=2,
            height_cm=152.5,
        ),
        **changes,  # type: ignore[arg-type]
    )
    store.pregnancies.save(pregnancy)
    return pregnancy


def test_the_age_is_said_while_the_date_is_typed(store: Store, woman: Person) -> None:
    entry = entry_of(store, woman)
    before = entry.state.meaning
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.text_typed("dated_from", typed(LMP))
    assert before == ()
    assert entry.state.meaning[0] == "Umur kehamilan 20 minggu 1 hari, trimester 2"
    entry.text_typed("previous_birth_on", typed(LMP - timedelta(days=800)))
    assert "Jarak dari persalinan lalu 2 tahun 2 bulan" in entry.state.meaning


def test_a_due_date_of_an_ultrasound_counts_back(store: Store, woman: Person) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.dated_by_chosen(DatingMethod.ULTRASOUND_DUE_DATE)
    entry.text_typed("dated_from", typed(TODAY + timedelta(days=280 - 141)))
    entry.save()
    assert heard.saved == ["Kehamilan tersimpan: 20 minggu 1 hari."]
    [pregnancy] = store.pregnancies.open()
    assert pregnancy.dating is not None
    assert (pregnancy.dating.method, pregnancy.dating.noted_by) == (
        DatingMethod.ULTRASOUND_DUE_DATE,
        KADER.id,
    )


def test_a_pregnancy_nobody_can_date_is_kept_all_the_same(store: Store, woman: Person) -> None:
    heard = Heard()
    entry_of(store, woman, heard).save()
    assert heard.saved == ["Kehamilan tersimpan."]
    assert store.pregnancies.open()[0].dating is None


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("dated_from", "31/2/2026", "tidak punya tanggal 31"),
        ("gravida", "dua", "Angka bulat 1 sampai 20"),
        ("gravida", "0", "Angka bulat 1 sampai 20"),
        ("para", "2,5", "Angka bulat 0 sampai 20"),
        ("pre_pregnancy_weight_kg", "5,5", "25 sampai 200 kg"),
        ("height_cm", "1,55", "80 sampai 220 cm"),
        ("height_cm", "58", "80 sampai 220 cm"),
        ("previous_birth_on", "kemarin", "Tulis tanggal"),
    ],
)
def test_what_cannot_be_read_is_said_beside_its_field(
    store: Store, woman: Person, name: str, text: str, words: str
) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.dated_by_chosen(DatingMethod.LMP)
    if name != "dated_from":
        entry.text_typed("dated_from", typed(LMP))
    entry.text_typed(name, text)
    assert entry.state.notes == {}
    entry.field_left(name)
    assert words in entry.state.notes[name]

    entry.save()

    assert heard.saved == []
    assert entry.state.jump_to == name
    assert store.pregnancies.of_woman(woman.id) == ()


def test_of_several_problems_the_uppermost_is_gone_to_and_named(
    store: Store, woman: Person
) -> None:
    entry = entry_of(store, woman)
    for name in ("fetuses_expected", "height_cm", "previous_birth_on", "para"):
        entry.text_typed(name, "banyak")
    entry.save()
    assert entry.state.jump_to == "para"
    assert entry.state.message == f"Sudah bersalin: {entry.state.notes['para']}"

    entry.text_typed("para", "")
    entry.save()
    assert entry.state.jump_to == "previous_birth_on"
    assert entry.state.message.startswith("Bersalin terakhir tanggal: ")


def test_a_problem_of_a_child_is_named_with_the_child(store: Store, woman: Person) -> None:
    entry = entry_of(store, woman)
    entry.outcome_chosen(OutcomeKind.LIVE_BIRTH)
    entry.text_typed("ended_on", typed(TODAY))
    entry.child_sex_chosen(0, Sex.MALE)
    entry.child_typed(0, "birth_weight_g", "berat")
    entry.save()
    assert entry.state.jump_to == "child_0_birth_weight_g"
    assert entry.state.message.startswith("Bayi 1 Berat lahir: ")


def test_a_method_without_a_date_asks_for_the_date(store: Store, woman: Person) -> None:
    entry = entry_of(store, woman)
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.save()
    assert entry.state.notes["dated_from"] == "Tanggalnya belum diisi."


def test_counts_that_contradict_each_other_are_said(store: Store, woman: Person) -> None:
    entry = entry_of(store, woman)
    for name, text in (("gravida", "2"), ("para", "2"), ("abortus", "0")):
        entry.text_typed(name, text)
    entry.save()
    assert "Periksa" in entry.state.notes["gravida"]
    assert entry.state.message_tone is Tone.ACT


def test_the_open_pregnancy_is_shown_again_as_it_was_typed(store: Store, woman: Person) -> None:
    pregnancy = noted(store, woman)
    state = entry_of(store, woman).state
    assert state.typed.dated_by is DatingMethod.LMP
    assert state.typed.texts == {
        "dated_from": typed(LMP),
        "gravida": "2",
        "height_cm": "152,5",
    }
    assert not state.may_begin_new
    heard = Heard()
    entry_of(store, woman, heard).save()
    assert store.pregnancies.open() == (pregnancy,)


def test_twins_need_the_sex_of_each(store: Store, woman: Person) -> None:
    noted(store, woman)
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.outcome_chosen(OutcomeKind.LIVE_BIRTH)
    entry.text_typed("ended_on", typed(TODAY))
    entry.text_typed("ended_at", "0430")
    entry.children_counted(2)
    entry.child_sex_chosen(0, Sex.MALE)
    entry.child_typed(1, "birth_weight_g", "2,4")
    entry.save()
    assert heard.saved == []
    assert entry.state.notes["child_1_sex"] == "Pilih laki-laki atau perempuan."
    assert "300 sampai 7000 gram" in entry.state.notes["child_1_birth_weight_g"]

    entry.child_sex_chosen(1, Sex.FEMALE)
    entry.child_typed(1, "birth_weight_g", "2400")
    entry.save()

    assert heard.saved[0].startswith("Persalinan tersimpan. Terdaftar: By. Ny. Siti Rekaan 1")
    [pregnancy] = store.pregnancies.of_woman(woman.id)
    assert pregnancy.outcome is not None
    assert (pregnancy.outcome.live_children, f"{pregnancy.outcome.at:%H.%M}") == (2, "04.30")


@pytest.mark.parametrize("kind", [OutcomeKind.STILLBIRTH, OutcomeKind.ABORTION])
def test_an_end_without_a_living_child_registers_nobody(
    store: Store, woman: Person, kind: OutcomeKind
) -> None:
    noted(store, woman)
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.outcome_chosen(kind)
    entry.save()
    assert entry.state.notes["ended_on"] == "Tanggal berakhirnya belum diisi."
    entry.text_typed("ended_on", typed(TODAY))
    entry.save()
    assert heard.saved[0].startswith("Tersimpan: kehamilan berakhir")
    assert store.people.count() == 1


def test_a_pregnancy_that_ended_is_opened_again_and_a_new_one_is_one_key_away(
    store: Store, woman: Person
) -> None:
    outcome = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY - timedelta(days=3), live_children=1)
    lmp = Dating(method=DatingMethod.LMP, on=TODAY - timedelta(days=280), noted_on=TODAY)
    ended = noted(store, woman, outcome=outcome, dating=lmp)
    heard = Heard()
    entry = entry_of(store, woman, heard)
    assert entry.state.has_children
    entry.text_typed("ended_at", "5.15")
    entry.save()
    assert store.people.count() == 1
    corrected = store.pregnancies.find(ended.id)
    assert corrected is not None
    assert corrected.outcome is not None
    assert (corrected.outcome.live_children, corrected.outcome.at is None) == (1, False)

    entry.begin_new()
    assert entry.state.typed == TypedPregnancy()


def test_a_corrected_day_of_delivery_says_that_the_childs_birth_date_stays(
    store: Store, woman: Person
) -> None:
    day = TODAY - timedelta(days=3)
    outcome = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=day, live_children=1)
    lmp = Dating(method=DatingMethod.LMP, on=TODAY - timedelta(days=280), noted_on=TODAY)
    noted(store, woman, outcome=outcome, dating=lmp)
    heard = Heard()
    unmoved = entry_of(store, woman, heard)
    unmoved.text_typed("gravida", "3")
    unmoved.save()
    moved = entry_of(store, woman, heard)
    moved.text_typed("ended_on", typed(day - timedelta(days=1)))
    moved.save()
    words = "Tanggal lahir bayinya tidak ikut berubah; ubah di data bayinya."
    assert [words in said for said in heard.saved] == [False, True]


def test_children_of_the_register_are_not_taken_back_by_another_outcome(
    store: Store, woman: Person
) -> None:
    outcome = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY - timedelta(days=3), live_children=1)
    lmp = Dating(method=DatingMethod.LMP, on=TODAY - timedelta(days=280), noted_on=TODAY)
    noted(store, woman, outcome=outcome, dating=lmp)
    entry = entry_of(store, woman)
    entry.outcome_chosen(None)
    entry.save()
    assert entry.state.notes["outcome"] == "Bayinya sudah terdaftar. Ubah dulu data bayinya."


def test_an_overlap_is_asked_about_once(store: Store, woman: Person) -> None:
    outcome = Outcome(kind=OutcomeKind.ABORTION, on=TODAY - timedelta(days=3))
    noted(store, woman, outcome=outcome)
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.begin_new()
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.text_typed("dated_from", typed(TODAY - timedelta(days=20)))
    entry.save()
    assert (heard.saved, entry.state.message_tone) == ([], Tone.WATCH)
    entry.save()
    assert len(heard.saved) == 1


def test_a_full_disk_is_said_and_what_was_typed_stays(store: Store, woman: Person) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.text_typed("gravida", "3")
    fill_disk(store)
    entry.save()
    assert entry.state.message == DiskFull().sentence
    assert entry.state.typed.texts == {"gravida": "3"}


def test_leaving_saves_nothing(store: Store, woman: Person) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.text_typed("gravida", "3")
    entry.leave()
    assert (heard.left, entry.state.message_tone) == ([], Tone.WATCH)
    entry.text_typed("gravida", "4")
    assert not entry.put_aside()
    entry.leave()
    assert heard.left == [True]
    assert store.pregnancies.of_woman(woman.id) == ()


def test_what_is_saved_or_was_never_typed_is_not_asked_about(store: Store, woman: Person) -> None:
    entry = entry_of(store, woman)
    assert entry.put_aside()
    entry.text_typed("gravida", "3")
    entry.save()
    assert entry.put_aside()


def test_a_pregnancy_learned_of_last_week_is_noted_and_counted_on_that_day(
    store: Store, woman: Person
) -> None:
    last_week, heard = TODAY - timedelta(days=7), Heard()
    entry = entry_of(store, woman, heard, visited_on=last_week)
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.text_typed("dated_from", typed(LMP))
    assert entry.state.meaning[0] == "Umur kehamilan 19 minggu 1 hari, trimester 2"
    entry.save()
    assert heard.saved == ["Kehamilan tersimpan: 19 minggu 1 hari."]
    [pregnancy] = store.pregnancies.open()
    assert pregnancy.dating is not None
    assert (pregnancy.noted_on, pregnancy.dating.noted_on) == (last_week, last_week)


def test_for_a_visit_of_last_week_days_up_to_today_can_be_typed(
    store: Store, woman: Person
) -> None:
    noted(store, woman)
    heard = Heard()
    entry = entry_of(store, woman, heard, visited_on=TODAY - timedelta(days=7))
    entry.outcome_chosen(OutcomeKind.STILLBIRTH)
    entry.text_typed("ended_on", typed(TODAY + timedelta(days=1)))
    entry.save()
    assert heard.saved == []
    entry.text_typed("ended_on", typed(TODAY))
    entry.save()
    assert len(heard.saved) == 1


def test_a_last_period_of_years_ago_is_doubted_and_says_no_weeks(
    store: Store, woman: Person
) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.text_typed("dated_from", typed(TODAY - timedelta(weeks=315)))
    assert not any("minggu" in line for line in entry.state.meaning)
    assert "Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya." in entry.state.meaning
    entry.save()
    assert heard.saved == []
    assert entry.state.message.startswith("Sudah lewat HPL.")
    entry.save()
    assert heard.saved == ["Kehamilan tersimpan."]
    [forgotten] = store.pregnancies.open()
    assert standing(forgotten, TODAY, RULES) == "Sudah lewat HPL"


def test_a_last_period_before_her_own_birth_is_refused(store: Store, woman: Person) -> None:
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.dated_by_chosen(DatingMethod.LMP)
    entry.text_typed("dated_from", "1/1/1990")
    entry.save()
    entry.save()
    assert heard.saved == []
    assert entry.state.jump_to == "dated_from"
    assert "belum 10 tahun" in entry.state.notes["dated_from"]


def test_a_delivery_after_more_than_44_weeks_is_refused(store: Store, woman: Person) -> None:
    noted(store, woman, dating=Dating(method=DatingMethod.LMP, on=date(2023, 1, 1), noted_on=TODAY))
    heard = Heard()
    entry = entry_of(store, woman, heard)
    entry.outcome_chosen(OutcomeKind.STILLBIRTH)
    entry.text_typed("ended_on", typed(TODAY))
    entry.save()
    assert heard.saved == []
    assert "44 minggu" in entry.state.notes["ended_on"]


def test_what_a_woman_is_is_said_in_a_few_words(store: Store, woman: Person) -> None:
    pregnancy = noted(store, woman, para=1, abortus=0)
    assert standing(pregnancy, TODAY, RULES) == "Hamil 20 minggu 1 hari"
    assert counts_words(pregnancy) == "G2 P1 A0"
    undated = replace(pregnancy, dating=None)
    assert standing(undated, TODAY, RULES) == "Hamil, umur belum diketahui"
    lost = replace(pregnancy, outcome=Outcome(kind=OutcomeKind.ABORTION, on=TODAY))
    assert standing(lost, TODAY, RULES) == ""
