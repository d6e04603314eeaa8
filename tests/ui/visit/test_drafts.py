from datetime import date
from itertools import pairwise
from uuid import uuid4

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    ReferralTarget,
    VisitId,
)
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from tests.full_disk import empty_disk, fill_disk
from tests.services.stores import NOW
from tests.ui.visit.entries import BOOK, Screen, todays
from tests.ui.visit.seat import Seat


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


def test_putting_aside_twice_is_harmless(seat: Seat, child: Person, entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "9,4")

    assert entry.put_aside()
    assert entry.put_aside()

    assert seat.store.drafts.of(child.id) is not None


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

    assert words == ["Kunjungan 20 Apr 2026"]


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
