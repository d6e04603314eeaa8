from dataclasses import replace
from datetime import date
from uuid import uuid4

import pytest

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import Pregnancy, PregnancyId
from posyandu_desktop.domain.second_look import FirstReading, OverruleReason
from posyandu_desktop.domain.visit import (
    Supplement,
    SupplementKind,
)
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.widgets.charts.values import MarkKind
from tests.builders import CONTENT, a_child, a_person, a_visit
from tests.full_disk import empty_disk, fill_disk
from tests.services.stores import KADER, NOW, TODAY
from tests.ui.visit.entries import overrule, todays, todays_visit
from tests.ui.visit.seat import Seat


def test_a_doubt_is_saved_for_a_reason_and_remembered_with_it(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")

    entry.save()
    assert todays(seat, child) == []
    assert "pilih alasannya" in entry.state.message
    assert (entry.state.message_tone, entry.state.jump_to) == (Tone.WATCH, "weight_kg")
    assert entry.state.asks_reason

    overrule(entry, OverruleReason.REALLY_SO)
    assert todays(seat, child) == [12.5]
    [kept] = seat.recorded[0].visit.doubts_overruled
    assert kept.reason is OverruleReason.REALLY_SO
    assert kept.key.startswith("weight_kg/gained_too_much/")


def test_saving_again_without_a_reason_asks_again(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")

    for _ in range(3):
        entry.save()
        assert "pilih alasannya" in entry.state.message

    assert todays(seat, child) == []
    assert entry.state.typed.overruled == ()


def test_a_reason_without_a_question_saves_nothing(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")
    overrule(entry, OverruleReason.CHECKED_AGAIN)
    entry.save()
    entry.text_typed("weight_kg", "9,4")
    overrule(entry, OverruleReason.CHECKED_AGAIN)

    assert not entry.state.asks_reason
    assert todays(seat, child) == []
    assert entry.state.typed.overruled == ()


def test_a_reason_for_one_doubt_does_not_hide_another_that_comes_later(
    seat: Seat, entry: VisitEntry
) -> None:
    fill_disk(seat.store)
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    overrule(entry, OverruleReason.CHECKED_AGAIN)
    assert "Disk laptop penuh" in entry.state.message
    empty_disk(seat.store)

    entry.text_typed("head_circumference_cm", "60")
    entry.save()

    assert [doubt.field for doubt in entry.state.doubts] == ["head_circumference_cm"]
    overrule(entry, OverruleReason.REALLY_SO)
    reasons = {one.key.partition("/")[0]: one.reason for one in todays_visit(seat).doubts_overruled}
    assert reasons == {
        "weight_kg": OverruleReason.CHECKED_AGAIN,
        "head_circumference_cm": OverruleReason.REALLY_SO,
    }


def test_a_doubted_number_that_was_replaced_is_kept_as_the_first_reading(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "0,92")
    entry.field_left("weight_kg")
    assert entry.state.first_readings == {}

    entry.text_typed("weight_kg", "9,2")
    entry.field_left("weight_kg")
    assert entry.state.first_readings == {"weight_kg": "tadi 0,92"}
    entry.save()

    assert todays(seat, child) == [9.2]
    assert todays_visit(seat).first_readings == (FirstReading("weight_kg", 0.92, "decimal_slip"),)


def test_a_slip_that_never_left_the_field_is_no_reading(seat: Seat, entry: VisitEntry) -> None:
    for text in ("1", "1,", "1,2", "1", "", "9", "9,2"):
        entry.text_typed("weight_kg", text)
    entry.field_left("weight_kg")
    entry.save()

    assert todays_visit(seat).first_readings == ()


def test_numbers_typed_on_the_way_to_the_second_reading_are_no_readings(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.field_left("weight_kg")
    for text in ("1", "", "1", "12", "12,", "12,6"):
        entry.text_typed("weight_kg", text)
    entry.save()
    overrule(entry, OverruleReason.CHECKED_AGAIN)

    assert todays(seat, child) == [12.6]
    assert [one.value for one in todays_visit(seat).first_readings] == [12.5]


def test_asking_to_save_makes_a_number_a_reading(seat: Seat, entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    entry.text_typed("weight_kg", "9,2")
    entry.save()

    assert [one.value for one in todays_visit(seat).first_readings] == [12.5]
    assert todays_visit(seat).doubts_overruled == ()


def test_a_number_that_stays_is_not_a_first_reading_as_well(seat: Seat, entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.field_left("weight_kg")
    entry.save()
    overrule(entry, OverruleReason.CHECKED_AGAIN)

    assert todays_visit(seat).first_readings == ()


def test_a_first_reading_survives_the_power_and_a_later_look(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "0,92")
    entry.field_left("weight_kg")
    entry.keep_draft()

    again = seat.open(child)
    again.text_typed("weight_kg", "9,2")
    again.save()
    later = seat.open(child)

    assert later.state.first_readings == {"weight_kg": "tadi 0,92"}
    assert later.state.draft_line.startswith("Kunjungan ini sudah tersimpan")


def test_both_pressures_that_stand_too_close_are_first_readings(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person()), posture="standing")
    entry.text_typed("systolic_mmhg", "130/124")
    entry.field_left("systolic_mmhg")
    entry.text_typed("systolic_mmhg", "132")
    entry.text_typed("diastolic_mmhg", "84")
    entry.save()

    assert [(one.field, one.value) for one in todays_visit(seat).first_readings] == [
        ("diastolic_mmhg", 124.0),
        ("systolic_mmhg", 130.0),
    ]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("8500", "Maksudnya 8,5 kg? Tulis dalam kilogram."),
        ("8.500", "Maksudnya 8,5 kg? Tulis dalam kilogram."),
        ("92", "Maksudnya 9,2 kg? Periksa komanya."),
    ],
)
def test_a_weight_no_scale_shows_is_met_with_what_was_meant(
    entry: VisitEntry, text: str, said: str
) -> None:
    entry.text_typed("weight_kg", text)
    entry.field_left("weight_kg")
    assert entry.state.notes["weight_kg"].text.endswith(said)

    entry.save()
    assert entry.state.message.endswith(said)
    assert not entry.state.asks_reason


def test_a_height_that_was_refused_stays_refused_when_she_turns_out_to_be_pregnant(
    seat: Seat,
) -> None:
    woman = seat.register(a_person())
    entry = seat.open(woman)
    entry.text_typed("height_cm", "58")
    entry.field_left("height_cm")
    refused = entry.state.notes["height_cm"]
    assert refused.blocks
    entry.keep_draft()
    pregnancy = Pregnancy(id=PregnancyId(uuid4()), woman_id=woman.id, noted_on=TODAY)
    seat.store.pregnancies.save(pregnancy)

    again = seat.open(woman)

    assert again.state.typed.texts["height_cm"] == "58"
    assert again.state.notes["height_cm"].blocks
    again.save()
    assert seat.recorded == []
    again.text_typed("height_cm", "158")
    again.text_typed("weight_kg", "54")
    assert "height_cm" not in again.state.notes


def test_a_swapped_weight_and_height_are_named_in_both_lines(seat: Seat) -> None:
    entry = seat.open(seat.register(a_child(born_on=date(2015, 6, 1))))
    for code, text in (("weight_kg", "135"), ("height_cm", "30,5")):
        entry.text_typed(code, text)
        entry.field_left(code)

    said = "Tertukar? Berat 30,5 kg dan tinggi 135 cm. Periksa keduanya."
    assert entry.state.notes["weight_kg"].text == said
    assert entry.state.notes["height_cm"].text == said
    entry.save()
    assert entry.state.message == said
    assert not entry.state.asks_reason


def test_a_weight_typed_one_line_late_is_asked_about_as_a_weight(seat: Seat) -> None:
    entry = seat.open(seat.register(a_child(born_on=date(2026, 1, 11))))
    entry.text_typed("height_cm", "7,2")
    entry.field_left("height_cm")
    assert entry.state.notes["height_cm"].text == (
        "Panjang/tinggi 7,2 cm tidak mungkin. Mungkin ini berat? Kolom berat masih kosong."
    )


@pytest.mark.parametrize("born_on", [date(1980, 1, 11), date(2020, 9, 11)])
def test_what_is_wrong_with_a_height_names_it_as_whoever_stands_has_it(
    seat: Seat, born_on: date
) -> None:
    entry = seat.open(seat.register(a_child(born_on=born_on)))
    entry.text_typed("height_cm", "7,2")
    entry.field_left("height_cm")
    assert entry.state.notes["height_cm"].text.startswith("Tinggi badan 7,2 cm ")


def test_a_height_in_the_line_of_the_waist_is_saved_only_for_a_reason(seat: Seat) -> None:
    woman = seat.register(a_person())
    entry = seat.open(woman)
    entry.text_typed("weight_kg", "54")
    entry.text_typed("waist_cm", "155")
    entry.field_left("waist_cm")
    assert not any(line.chip.word == "Lingkar perut berlebih" for line in entry.state.classes)

    entry.save()
    assert todays(seat, woman) == []
    assert "Mungkin ini tinggi badan?" in entry.state.message
    overrule(entry, OverruleReason.REALLY_SO)
    assert todays(seat, woman) == [54.0]


def test_another_doubtful_value_is_doubted_anew(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.save()

    entry.text_typed("weight_kg", "13,5")
    entry.save()

    assert todays(seat, child) == []
    assert "pilih alasannya" in entry.state.message


def test_a_doubt_overruled_once_is_not_asked_again_when_the_visit_is_opened(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    overrule(entry, OverruleReason.REALLY_SO)

    again = seat.open(child)
    again.answered("tbc_cough", answer=False)
    again.save()
    assert "Bila tidak dirujuk" in again.state.message
    again.save()

    assert again.state.saved
    assert again.state.notes == {}


def test_a_problem_beside_a_doubt_is_mended_first(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.text_typed("height_cm", "76,5")
    entry.chosen("posture", None)

    entry.save()
    assert entry.state.jump_to == "height_cm"
    entry.chosen("posture", "lying")
    entry.save()
    assert "pilih alasannya" in entry.state.message
    overrule(entry, OverruleReason.CHECKED_AGAIN)

    assert todays(seat, child) == [12.5]


def test_what_was_handed_out_twice_is_doubted_first(seat: Seat) -> None:
    person = a_child(born_on=date(2025, 2, 3))
    august = date(2026, 8, 20)
    had = replace(
        a_visit(person, date(2026, 8, 3), weight_kg=9.0),
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
    )
    seat.register(person, had)
    typed = replace(
        seat.fresh(person),
        visited_on=august,
        supplements=(Supplement(kind=SupplementKind.VITAMIN_A_RED),),
    )
    clock = NOW.replace(month=8)
    seat.desk = replace(seat.desk, recorder=Recorder(seat.store, CONTENT, KADER, lambda: clock))
    entry = VisitEntry(person, typed, seat.desk)

    entry.save()
    assert "sudah diberikan" in entry.state.message
    overrule(entry, OverruleReason.CHECKED_AGAIN)

    assert entry.state.saved


def test_what_cannot_wait_is_asked_for_after_the_doubts_and_not_beside_them(
    entry: VisitEntry,
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.answered("danger_sign", answer=True)
    entry.save()
    assert "Disarankan juga" not in entry.state.message

    entry.overrule(OverruleReason.CHECKED_AGAIN)

    assert entry.state.jump_to == "referral"
    assert not entry.state.saved


def test_a_referral_named_beside_a_doubt_is_asked_for_on_its_own_afterwards(
    entry: VisitEntry,
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.text_typed("head_circumference_cm", "40")
    entry.save()
    assert "Disarankan juga" in entry.state.message

    entry.overrule(OverruleReason.CHECKED_AGAIN)

    assert entry.state.jump_to == "referral"
    assert not entry.state.saved
    entry.save()
    assert entry.state.saved


def test_room_made_for_a_second_reading_that_never_comes_gives_the_first_one_back(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,25")
    entry.measured_again("weight_kg")
    assert entry.state.typed.texts == {}
    assert entry.state.first_readings == {"weight_kg": "tadi 9,25"}

    entry.field_left("weight_kg")
    assert entry.state.typed.texts == {"weight_kg": "9,25"}
    entry.measured_again("weight_kg")
    entry.save()
    assert todays(seat, child) == [9.25]
    assert todays_visit(seat).first_readings == ()


def test_a_second_reading_stays_beside_the_first(seat: Seat, child: Person) -> None:
    entry = seat.open(child)
    entry.text_typed("weight_kg", "9,2")
    entry.measured_again("weight_kg")
    entry.text_typed("weight_kg", "9,3")
    entry.field_left("weight_kg")
    entry.save()
    assert todays(seat, child) == [9.3]
    assert [one.value for one in todays_visit(seat).first_readings] == [9.2]


def test_a_reason_is_not_said_of_the_number_that_replaces_the_doubted_one(
    seat: Seat, entry: VisitEntry
) -> None:
    fill_disk(seat.store)
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    overrule(entry, OverruleReason.CHECKED_AGAIN)
    assert entry.state.typed.overruled != ()
    empty_disk(seat.store)
    entry.text_typed("weight_kg", "9,4")
    [chart] = entry.state.charts
    assert chart.now is not None
    assert (entry.state.typed.overruled, chart.now.kind) == ((), MarkKind.POSYANDU)


def test_a_doubted_number_is_neither_drawn_nor_the_ground_of_a_referral_that_is_asked(
    entry: VisitEntry,
) -> None:
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    assert entry.state.asks_reason
    assert [chart.now for chart in entry.state.charts] == [None]
    assert "Disarankan juga" not in entry.state.message

    entry.overrule(OverruleReason.CHECKED_AGAIN)
    assert (entry.state.jump_to, entry.state.saved) == ("referral", False)
