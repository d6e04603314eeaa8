from dataclasses import replace
from datetime import date
from itertools import pairwise
from uuid import uuid4

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import FirstReading, OverruleReason
from posyandu_desktop.domain.visit import (
    ImmunizationSource,
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    Visit,
    VisitId,
    VisitStatus,
)
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit
from tests.builders import CONTENT, a_child, a_dose, a_person, a_visit, an_old_dose
from tests.full_disk import empty_disk, fill_disk
from tests.services.stores import KADER, NOW, TODAY
from tests.ui.visit.seat import RATNA, Seat

HERE, BOOK = ImmunizationSource.GIVEN_HERE, ImmunizationSource.BUKU_KIA
APRIL = date(2026, 4, 18)


class Screen:
    """What the presenter showed, and how often it asked for a draft."""

    def __init__(self) -> None:
        self.states: list[State] = []
        self.drafts_due = 0

    def show_state(self, state: State) -> None:
        self.states.append(state)

    def draft_due(self) -> None:
        self.drafts_due += 1


@pytest.fixture
def child(seat: Seat) -> Person:
    """A toddler who weighed 9 kg last month."""
    person = a_child()
    return seat.register(person, a_visit(person, APRIL, weight_kg=9.0))


@pytest.fixture
def entry(seat: Seat, child: Person) -> VisitEntry:
    return seat.open(child)


def give(entry: VisitEntry, vaccine: str, number: int, **typed: str) -> None:
    entry.dose_opened(vaccine, number, HERE)
    for name, text in typed.items():
        entry.dose_typed(name, text)
    entry.dose_added()


def todays(seat: Seat, person: Person) -> list[float | None]:
    visits = seat.store.visits.of_session(seat.session.id)
    return [one.number("weight_kg") for one in visits if one.person_id == person.id]


def todays_visit(seat: Seat) -> Visit:
    [visit] = seat.store.visits.of_session(seat.session.id)
    return visit


def test_what_is_typed_means_something_at_once(entry: VisitEntry) -> None:
    screen = Screen()
    entry.attach(screen)

    entry.text_typed("weight_kg", "9,4")

    assert screen.states[-1] is entry.state
    assert entry.state.verdict is not None
    assert entry.state.verdict.letter == "N"
    assert [line.label for line in entry.state.classes] == ["BB/U"]


def test_a_saved_visit_is_on_disk_told_and_never_saved_twice(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")

    entry.save()
    entry.save()

    assert todays(seat, child) == [9.4]
    assert [one.visit.number("weight_kg") for one in seat.recorded] == [9.4]
    assert entry.state.saved
    assert seat.store.outbox.entry(Kind.VISIT, seat.recorded[0].visit.id) is not None


def test_nobody_is_told_off_while_still_typing(entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "94")
    assert entry.state.notes == {}

    entry.field_left("weight_kg")
    assert entry.state.notes["weight_kg"].blocks

    entry.text_typed("weight_kg", "9,4")
    assert entry.state.notes == {}


def test_letters_in_a_number_stop_saving_and_stay_on_the_screen(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4x")

    entry.save()

    assert todays(seat, child) == []
    assert "9,4x" in entry.state.message
    assert (entry.state.message_tone, entry.state.jump_to) == (Tone.ACT, "weight_kg")
    assert entry.state.typed.texts == {"weight_kg": "9,4x"}


def test_a_number_no_scale_can_show_stops_saving_however_often(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "94")

    for _ in range(3):
        entry.save()

    assert todays(seat, child) == []
    assert "94" in entry.state.message


def test_a_problem_of_the_whole_visit_jumps_to_its_field(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("height_cm", "76,5")
    entry.chosen("posture", None)

    entry.save()

    assert todays(seat, child) == []
    assert entry.state.jump_to == "height_cm"
    assert "terlentang" in entry.state.message


def test_a_doubt_is_saved_for_a_reason_and_remembered_with_it(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "12,5")

    entry.save()
    assert todays(seat, child) == []
    assert "pilih alasannya" in entry.state.message
    assert (entry.state.message_tone, entry.state.jump_to) == (Tone.WATCH, "weight_kg")
    assert entry.state.asks_reason

    entry.overrule(OverruleReason.REALLY_SO)
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
    entry.overrule(OverruleReason.CHECKED_AGAIN)
    entry.save()
    entry.text_typed("weight_kg", "9,4")
    entry.overrule(OverruleReason.CHECKED_AGAIN)

    assert not entry.state.asks_reason
    assert todays(seat, child) == []
    assert entry.state.typed.overruled == ()


def test_a_reason_for_one_doubt_does_not_hide_another_that_comes_later(
    seat: Seat, entry: VisitEntry
) -> None:
    fill_disk(seat.store)
    entry.text_typed("weight_kg", "12,5")
    entry.save()
    entry.overrule(OverruleReason.CHECKED_AGAIN)
    assert "Disk laptop penuh" in entry.state.message
    empty_disk(seat.store)

    entry.text_typed("head_circumference_cm", "60")
    entry.save()

    assert [doubt.field for doubt in entry.state.doubts] == ["head_circumference_cm"]
    entry.overrule(OverruleReason.REALLY_SO)
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
    entry.overrule(OverruleReason.CHECKED_AGAIN)

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
    entry.overrule(OverruleReason.CHECKED_AGAIN)

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
    entry.overrule(OverruleReason.REALLY_SO)

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
    entry.overrule(OverruleReason.CHECKED_AGAIN)

    assert todays(seat, child) == [12.5]


def test_an_empty_visit_is_not_saved(seat: Seat, child: Person, entry: VisitEntry) -> None:
    entry.save()

    assert todays(seat, child) == []
    assert entry.state.message_tone is Tone.INFO
    assert not entry.state.saved


def test_not_asked_is_not_saved_as_no(seat: Seat, entry: VisitEntry) -> None:
    entry.answered("tbc_cough", answer=False)
    entry.answered("tbc_fever", answer=True)
    entry.answered("tbc_fever", answer=None)
    entry.save()

    visit = seat.recorded[0].visit
    assert visit.answer("tbc_cough") is False
    assert visit.answer("tbc_fever") is None
    assert set(visit.observations) == {"tbc_cough"}


def test_a_choice_alone_is_a_visit(seat: Seat) -> None:
    adult = seat.register(a_person())
    entry = seat.open(adult, posture="standing")
    entry.chosen("finger_count_right", "impaired")

    entry.save()
    assert entry.state.jump_to == "referral"
    assert "Bila tidak dirujuk" in entry.state.message
    entry.save()

    assert seat.recorded[0].visit.observations == {"finger_count_right": "impaired"}


def test_everything_handed_out_taught_and_referred_is_saved(seat: Seat, entry: VisitEntry) -> None:
    red, worms = SupplementKind.VITAMIN_A_RED, SupplementKind.DEWORMING
    entry.supplement_given(red, given=True)
    entry.supplement_given(worms, given=True)
    entry.supplement_given(worms, given=False)
    entry.topic_taught("animal_protein", taught=True)
    entry.topic_taught("sleep", taught=True)
    entry.topic_taught("sleep", taught=False)
    entry.referred(ReferralTarget.HOSPITAL)
    entry.referred(ReferralTarget.PUSTU)
    entry.referral_note_typed("batuk lama")

    entry.save()
    entry.overrule(OverruleReason.REALLY_SO)

    visit = seat.recorded[0].visit
    assert visit.supplements == (Supplement(kind=red),)
    assert visit.education == ("animal_protein",)
    assert visit.referral == Referral(target=ReferralTarget.PUSTU, note="batuk lama")


def test_a_referral_can_be_taken_back(seat: Seat, entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.referred(ReferralTarget.PUSTU)
    entry.referred(None)
    entry.save()

    assert seat.recorded[0].visit.referral is None


def test_why_opens_and_closes(entry: VisitEntry) -> None:
    entry.why()
    assert entry.state.why_open

    entry.why()
    assert not entry.state.why_open


def test_every_change_asks_for_a_draft(entry: VisitEntry) -> None:
    screen = Screen()
    entry.attach(screen)
    before = screen.drafts_due

    entry.text_typed("weight_kg", "9")
    entry.answered("tbc_cough", answer=True)
    entry.referred(ReferralTarget.PUSTU)

    assert screen.drafts_due == before + 3


def test_a_draft_brings_the_screen_back_exactly(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,")
    entry.text_typed("height_cm", "abc")
    entry.answered("tbc_cough", answer=False)
    entry.chosen("posture", "standing")
    entry.topic_taught("animal_protein", taught=True)
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_added()
    entry.keep_draft()

    again = seat.open(child)

    assert again.state.typed == entry.state.typed
    assert entry.state.draft_line.startswith("Draf tersimpan ")
    assert seat.store.drafts.on_screen() == seat.store.drafts.of(child.id)


def test_leaving_keeps_what_is_typed_off_the_screen(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")

    entry.leave()

    assert seat.times_left == 1
    draft = seat.store.drafts.of(child.id)
    assert draft is not None
    assert draft.typed["texts"] == {"weight_kg": "9,4"}
    assert seat.store.drafts.on_screen() is None


def test_a_draft_that_comes_too_late_does_not_come_back(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.leave()
    entry.keep_draft()
    assert seat.store.drafts.on_screen() is None

    again = seat.open(child)
    again.save()
    again.keep_draft()
    assert again.put_aside()
    assert seat.store.drafts.all() == []


def test_an_empty_visit_leaves_no_draft(seat: Seat, entry: VisitEntry) -> None:
    entry.keep_draft()
    entry.text_typed("weight_kg", "9")
    entry.keep_draft()
    entry.text_typed("weight_kg", "")

    entry.leave()

    assert seat.times_left == 1
    assert seat.store.drafts.all() == []


def test_an_untouched_visit_is_kept_nowhere(seat: Seat, child: Person, entry: VisitEntry) -> None:
    entry.keep_draft()
    assert seat.store.drafts.all() == []
    entry.text_typed("weight_kg", "9")
    entry.keep_draft()
    assert seat.store.drafts.of(child.id) is not None
    entry.text_typed("weight_kg", "")
    entry.keep_draft()
    assert seat.store.drafts.all() == []


def test_a_note_for_a_referral_alone_is_worth_keeping(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.referral_note_typed("sesak sejak kemarin")
    entry.keep_draft()
    assert entry.put_aside()

    assert seat.open(child).state.typed.referral_note == "sesak sejak kemarin"


def test_who_came_today_is_not_called_absent_when_the_visit_is_opened_again(seat: Seat) -> None:
    child = a_child()
    seat.register(child, a_visit(child, date(2026, 3, 20), weight_kg=9.0))
    entry = seat.open(child)
    assert [chip.word for chip in entry.state.who.chips] == ["Absen 1 bulan"]
    entry.text_typed("weight_kg", "9,4")
    entry.save()
    assert len(seat.recorded) == 1

    again = seat.open(child)
    assert again.state.who.chips == ()
    again.text_typed("weight_kg", "9,5")
    again.keep_draft()

    assert seat.open(child).state.who.chips == ()


def test_putting_aside_twice_is_harmless(seat: Seat, child: Person, entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "9,4")

    assert entry.put_aside()
    assert entry.put_aside()

    assert seat.store.drafts.of(child.id) is not None


def test_a_saved_visit_opened_again_becomes_amended_and_keeps_its_id(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.answered("tbc_cough", answer=False)
    entry.save()

    again = seat.open(child)
    assert again.state.typed.texts == {"weight_kg": "9,4"}
    again.text_typed("weight_kg", "9,5")
    again.save()
    assert again.state.correction is not None
    assert again.state.correction.lines == ("Berat badan: 9,4 kg → 9,5 kg",)
    assert todays(seat, child) == [9.4]
    again.correction.because(Reason(Mistake.MISREAD))

    first, second = (one.visit for one in seat.recorded)
    assert (second.id, second.status) == (first.id, VisitStatus.AMENDED)
    assert todays(seat, child) == [9.5]
    assert seat.store.visits.get(first.id).answer("tbc_cough") is False


def test_looking_at_a_saved_visit_leaves_no_draft(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.save()

    again = seat.open(child)
    again.keep_draft()
    assert seat.store.drafts.all() == []
    again.text_typed("weight_kg", "9,5")
    again.keep_draft()
    assert seat.store.drafts.of(child.id) is not None
    again.text_typed("weight_kg", "9,4")
    again.leave()

    assert seat.store.drafts.all() == []


def test_a_saved_visit_with_something_unreadable_typed_keeps_its_draft(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.save()

    again = seat.open(child)
    again.text_typed("height_cm", "tujuh")
    again.leave()

    assert seat.open(child).state.typed.texts == {"weight_kg": "9,4", "height_cm": "tujuh"}


def test_a_draft_of_another_day_says_its_day(seat: Seat, child: Person) -> None:
    old = TypedVisit(
        visit_id=VisitId(uuid4()),
        person_id=child.id,
        session_id=None,
        visited_on=date(2026, 4, 20),
        texts={"weight_kg": "9,2"},
    )
    seat.store.drafts.save(
        Draft(
            person_id=child.id,
            session_id=None,
            visit_id=old.visit_id,
            typed=old.to_json(),
            saved_at=NOW,
        )
    )

    words = [chip.word for chip in seat.open(child).state.who.chips]

    assert words == ["Kunjungan 20 April 2026"]


def test_the_visit_of_today_does_not_name_its_day(entry: VisitEntry) -> None:
    assert not [chip for chip in entry.state.who.chips if chip.word.startswith("Kunjungan")]


def test_a_full_disk_is_said_and_what_is_typed_stays(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    fill_disk(seat.store)

    entry.save()

    assert "Disk laptop penuh" in entry.state.message
    assert (entry.state.message_tone, entry.state.saved) == (Tone.ACT, False)
    assert entry.state.typed.texts == {"weight_kg": "9,4"}
    assert (todays(seat, child), seat.recorded) == ([], [])

    empty_disk(seat.store)
    entry.save()
    assert todays(seat, child) == [9.4]


def test_a_draft_that_does_not_fit_is_said_and_the_screen_stays(
    seat: Seat, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    fill_disk(seat.store)

    entry.keep_draft()
    assert "Disk laptop penuh" in entry.state.message

    entry.leave()
    assert seat.times_left == 0
    assert entry.state.typed.texts == {"weight_kg": "9,4"}

    empty_disk(seat.store)
    entry.leave()
    assert seat.times_left == 1


def test_the_same_trouble_is_said_again_at_every_try(entry: VisitEntry) -> None:
    screen = Screen()
    entry.attach(screen)
    entry.text_typed("weight_kg", "9,4x")

    entry.save()
    entry.save()

    messages = [state.message for state in screen.states]
    said = [text for before, text in pairwise(messages) if text != before]
    assert [bool(text) for text in said] == [True, False, True]


def test_a_dose_given_here_asks_for_the_vial_of_the_day_once(seat: Seat, entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")
    assert entry.state.dose_form is None
    assert [line.text for line in entry.state.doses] == [
        "Campak-Rubela 1 · batch A123 · Bidan Ratna"
    ]
    entry.save()
    assert seat.recorded[0].visit.immunizations == (a_dose("mr", 1),)

    other = seat.register(a_child("Bagas", date(2025, 2, 3)))
    next_entry = seat.open(other)
    next_entry.dose_opened("mr", 1, HERE)

    form = next_entry.state.dose_form
    assert form is not None
    assert (form.lot_number, form.expires_on, form.vaccinator) == ("A123", "8/2027", "Bidan Ratna")


def test_an_expired_vial_is_refused_and_nothing_is_written(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="4/2026")

    form = entry.state.dose_form
    assert form is not None
    assert "kedaluwarsa" in form.problems["expires_on"]
    assert form.lot_number == "A123"
    assert entry.state.typed.immunizations == ()


def test_a_kader_cannot_write_herself_down_as_vaccinator(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027", vaccinator=KADER.name.upper())

    form = entry.state.dose_form
    assert form is not None
    assert set(form.problems) == {"vaccinator"}
    assert entry.state.typed.immunizations == ()


def test_a_bidan_at_the_table_is_the_vaccinator(store: Store) -> None:
    seat = Seat(store, RATNA, vaccinators=())
    entry = seat.open(seat.register(a_child()))

    entry.dose_opened("mr", 1, HERE)

    form = entry.state.dose_form
    assert form is not None
    assert form.vaccinator == "Bidan Ratna"
    assert entry.state.may_vaccinate_here


def test_without_any_bidan_nothing_can_be_given_here(store: Store) -> None:
    seat = Seat(store, vaccinators=())
    entry = seat.open(seat.register(a_child()))
    assert not entry.state.may_vaccinate_here

    entry.dose_opened("bcg", 1, HERE)
    assert entry.state.dose_form is not None
    assert entry.state.dose_form.vaccinator == ""


def test_without_any_copied_dose_the_buku_kia_is_asked_for_first(entry: VisitEntry) -> None:
    assert entry.state.lacks_dose_history
    assert entry.state.offers == ()
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_added()

    assert not entry.state.lacks_dose_history
    assert entry.state.offers != ()


def test_a_chosen_referral_is_not_asked_for(seat: Seat) -> None:
    adult = seat.register(a_person())
    entry = seat.open(adult, posture="standing")
    entry.chosen("finger_count_right", "impaired")
    entry.referred(ReferralTarget.PUSKESMAS)

    entry.save()

    assert len(seat.recorded) == 1


def test_a_pressure_typed_in_one_go_fills_both_fields(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person()), posture="standing")
    entry.text_typed("systolic_mmhg", "172/104")
    assert entry.state.typed.texts == {"systolic_mmhg": "172/104"}

    entry.field_left("systolic_mmhg")

    assert entry.state.typed.texts == {"systolic_mmhg": "172", "diastolic_mmhg": "104"}
    assert not entry.state.notes


def test_a_saved_visit_says_so_when_it_is_opened_again(seat: Seat) -> None:
    child = seat.register(a_child())
    first = seat.open(child)
    assert first.state.draft_line == ""
    first.text_typed("weight_kg", "9,4")
    first.save()
    first.save()

    again = seat.open(child)

    assert "sudah tersimpan" in again.state.draft_line


def test_the_doses_of_the_months_before_are_named(seat: Seat) -> None:
    child = a_child()
    seat.register(child, a_visit(child, date(2026, 4, 18), immunizations=(an_old_dose("bcg", 1),)))

    assert seat.open(child).state.doses_before == "Sudah: BCG"


def test_history_from_the_buku_kia_is_copied_with_and_without_a_date(
    seat: Seat, entry: VisitEntry
) -> None:
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_typed("given_on", "1/4/2025")
    entry.dose_added()
    entry.dose_opened("opv", 1, BOOK)
    entry.dose_added()
    entry.save()

    assert seat.recorded[0].visit.immunizations == (
        an_old_dose("bcg", 1, date(2025, 4, 1)),
        an_old_dose("opv", 1),
    )


def test_a_dose_can_be_taken_back_and_a_form_closed(entry: VisitEntry) -> None:
    give(entry, "mr", 1, lot_number="A123", expires_on="8/2027")
    entry.dose_opened("bcg", 1, BOOK)
    entry.dose_added()

    entry.dose_removed(0)
    assert [line.text for line in entry.state.doses] == ["BCG · tanggal lupa"]

    entry.dose_opened("opv", 1, BOOK)
    entry.dose_closed()
    assert entry.state.dose_form is None
    assert len(entry.state.doses) == 1


def test_keys_of_a_form_that_is_closed_do_nothing(entry: VisitEntry) -> None:
    before = entry.state

    entry.dose_typed("lot_number", "A")
    entry.dose_added()

    assert entry.state == before


def test_a_dose_written_twice_is_a_problem(seat: Seat, entry: VisitEntry) -> None:
    for _ in range(2):
        entry.dose_opened("bcg", 1, BOOK)
        entry.dose_added()

    entry.save()

    assert seat.recorded == []
    assert "dua kali" in entry.state.message
    assert entry.state.jump_to == "immunizations"


def test_what_is_only_added_to_a_saved_visit_needs_no_reason(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.save()

    again = seat.open(child)
    again.text_typed("muac_cm", "14,5")
    again.save()

    assert again.state.saved
    assert seat.store.visits.get(again.state.typed.visit_id).number("muac_cm") == 14.5


def test_typing_on_asks_again_before_a_correction_is_saved(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.save()
    again = seat.open(child)
    again.text_typed("weight_kg", "9,5")
    again.save()

    again.text_typed("weight_kg", "9,6")

    assert again.state.correction is None
    again.save()
    assert again.state.correction is not None
    assert again.state.correction.lines == ("Berat badan: 9,4 kg → 9,6 kg",)


def test_an_amended_visit_is_signed_by_who_amends(
    seat: Seat, child: Person, entry: VisitEntry
) -> None:
    entry.text_typed("weight_kg", "9,4")
    entry.save()
    seat.store.operators.save(RATNA)
    seat.sits_down(RATNA)

    again = seat.open(child)
    again.text_typed("weight_kg", "9,6")
    again.save()
    again.correction.because(Reason(Mistake.MISREAD))

    assert [one.visit.recorded_by for one in seat.recorded] == [KADER.id, RATNA.id]


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
    entry.overrule(OverruleReason.CHECKED_AGAIN)

    assert entry.state.saved


def test_the_screen_opens_with_all_fields_of_the_card(entry: VisitEntry) -> None:
    asked = [field.code for step in entry.state.steps for field in step.fields]

    assert asked[:2] == ["weight_kg", "height_cm"]
    assert entry.state.previous == {"weight_kg": "9,0"}
    assert entry.state.visited_on == TODAY


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
