"""Values of a visit whose field is on no card of the day any more: kept, shown, never dropped."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.ui.visit.presenter import VisitEntry
from tests.builders import a_child, a_person
from tests.services.stores import TODAY
from tests.ui.visit.seat import Seat

LMP = TODAY - timedelta(weeks=38)
GIRL_OF_17 = date(2009, 2, 1)


def _pregnant(seat: Seat, woman: Person) -> Pregnancy:
    noted_on = TODAY - timedelta(days=90)
    pregnancy = Pregnancy(
        id=PregnancyId(UUID(int=7)),
        woman_id=woman.id,
        noted_on=noted_on,
        dating=Dating(method=DatingMethod.LMP, on=LMP, noted_on=noted_on),
    )
    seat.store.pregnancies.save(pregnancy)
    return pregnancy


def _delivered(seat: Seat, pregnancy: Pregnancy) -> None:
    birth = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY, live_children=1)
    seat.store.pregnancies.save(replace(pregnancy, outcome=birth))


def _type_as_pregnant(entry: VisitEntry) -> None:
    entry.text_typed("weight_kg", "61,4")
    entry.text_typed("iron_tablets_given", "90")
    entry.answered("danger_pregnancy_fever", answer=True)


def _save(entry: VisitEntry) -> None:
    for _ in range(3):
        entry.save()
    assert entry.state.saved, entry.state.message


def _asked(entry: VisitEntry) -> set[str]:
    return {field.code for step in entry.state.steps for field in step.fields}


@pytest.fixture
def woman(seat: Seat) -> Person:
    return seat.register(a_person(born_on=date(1996, 3, 3)))


def test_a_visit_saved_as_pregnant_keeps_all_when_corrected_after_the_delivery(
    seat: Seat, woman: Person
) -> None:
    pregnancy = _pregnant(seat, woman)
    first = seat.open(woman)
    _type_as_pregnant(first)
    _save(first)
    (before,) = seat.store.visits.of_session(seat.session.id)
    _delivered(seat, pregnancy)

    again = seat.open(woman)
    assert {"iron_tablets_given", "danger_pregnancy_fever"} <= _asked(again)
    again.text_typed("weight_kg", "60,4")
    again.save()
    again.correction.because(Reason(Mistake.MISREAD))

    (after,) = seat.store.visits.of_session(seat.session.id)
    assert after.observations == before.observations | {"weight_kg": 60.4}


def test_looking_at_a_visit_of_before_the_delivery_leaves_no_draft(
    seat: Seat, woman: Person
) -> None:
    pregnancy = _pregnant(seat, woman)
    first = seat.open(woman)
    _type_as_pregnant(first)
    _save(first)
    _delivered(seat, pregnancy)

    looked_at = seat.open(woman)
    looked_at.keep_draft()
    assert seat.store.drafts.of(woman.id) is None
    looked_at.leave()
    assert seat.store.drafts.of(woman.id) is None
    assert "sudah tersimpan" in looked_at.state.draft_line


def test_a_draft_as_pregnant_is_saved_whole_after_the_delivery_is_written_down(
    seat: Seat, woman: Person
) -> None:
    pregnancy = _pregnant(seat, woman)
    draft = seat.open(woman)
    _type_as_pregnant(draft)
    draft.leave()
    _delivered(seat, pregnancy)

    back = seat.open(woman)
    assert "danger_pregnancy_fever" in _asked(back)
    _save(back)

    (saved,) = seat.store.visits.of_session(seat.session.id)
    assert saved.observations["iron_tablets_given"] == 90
    assert saved.observations["danger_pregnancy_fever"] is True


def test_a_home_visit_moved_to_a_day_with_other_cards_keeps_what_was_typed(seat: Seat) -> None:
    baby = seat.register(a_child(born_on=date(2025, 11, 20)))
    entry = seat.open_at_home(baby)
    entry.answered("danger_child_breathing", answer=True)
    entry.home_day.chosen(TODAY - timedelta(days=1))

    moved = seat.show_again(baby)
    assert {"danger_child_breathing", "danger_infant_breathing"} <= _asked(moved)
    _save(moved)

    (saved,) = seat.store.visits.of_person(baby.id)
    assert saved.setting is Setting.HOME
    assert saved.observations == {"danger_child_breathing": True}


def test_a_pregnant_girl_of_seventeen_is_given_ninety_tablets(seat: Seat) -> None:
    girl = seat.register(a_person(born_on=GIRL_OF_17))
    _pregnant(seat, girl)
    entry = seat.open(girl)
    entry.text_typed("iron_tablets_given", "90")
    _save(entry)

    (saved,) = seat.store.visits.of_session(seat.session.id)
    assert saved.observations == {"iron_tablets_given": 90}


def test_how_a_child_is_measured_never_counts_for_an_adult(seat: Seat, woman: Person) -> None:
    entry = seat.open(woman, posture="standing")
    entry.text_typed("height_cm", "155")
    _save(entry)

    (saved,) = seat.store.visits.of_session(seat.session.id)
    assert saved.observations == {"height_cm": 155}
