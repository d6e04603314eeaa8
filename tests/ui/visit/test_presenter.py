from datetime import date

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import (
    Referral,
    ReferralTarget,
    Supplement,
    SupplementKind,
    VisitStatus,
)
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from tests.builders import a_child, a_person, a_visit
from tests.services.stores import KADER, TODAY
from tests.ui.visit.entries import Screen, todays
from tests.ui.visit.seat import RATNA, Seat


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


def test_an_amended_visit_stays_recorded_by_who_examined_and_is_signed_by_the_bidan(
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

    assert [one.visit.recorded_by for one in seat.recorded] == [KADER.id, KADER.id]
    assert seat.recorded[-1].visit.verified_by == RATNA.id


def test_the_screen_opens_with_all_fields_of_the_card(entry: VisitEntry) -> None:
    asked = [field.code for step in entry.state.steps for field in step.fields]

    assert asked[:2] == ["weight_kg", "height_cm"]
    assert entry.state.previous == {"weight_kg": "9,0"}
    assert entry.state.visited_on == TODAY
