"""Confidential answers on the visit screen: hidden, kept, asked afresh."""

from dataclasses import replace
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_person
from tests.services.stores import KADER, TODAY
from tests.ui.visit.seat import RATNA, Seat

WATI = Operator(id=OperatorId(UUID(int=31)), name="Wati", role=Role.KADER)


@pytest.fixture
def adult(seat: Seat) -> Person:
    seat.store.operators.save(WATI)
    seat.store.operators.save(RATNA)
    return seat.register(a_person(born_on=TODAY.replace(year=TODAY.year - 40)))


def _told(seat: Seat, adult: Person) -> VisitEntry:
    """Save what the first kader was told."""
    entry = seat.open(adult)
    entry.text_typed("weight_kg", "55")
    entry.answered("srq_headache", True)
    entry.answered("tbc_cough", False)
    entry.save()
    assert entry.state.saved
    return entry


def _observed(seat: Seat) -> dict[str, object]:
    return dict(seat.recorded[-1].visit.observations)


def test_what_is_told_is_written_down_with_who_was_told(seat: Seat, adult: Person) -> None:
    _told(seat, adult)

    saved = seat.recorded[-1].visit
    assert saved.entered_by == {"srq_headache": KADER.id, "tbc_cough": KADER.id}
    assert seat.store.visits.get(saved.id).entered_by == saved.entered_by


def test_another_kader_sees_that_something_stands_there_and_keeps_it(
    seat: Seat, adult: Person
) -> None:
    _told(seat, adult)
    seat.sits_down(WATI, (RATNA.name,))

    entry = seat.open(adult)
    assert entry.state.unread == {"srq_headache", "tbc_cough"}
    entry.text_typed("weight_kg", "56")
    entry.save()

    assert _observed(seat)["srq_headache"] is True
    assert _observed(seat)["tbc_cough"] is False
    assert seat.recorded[-1].visit.entered_by["srq_headache"] == KADER.id


def test_the_bidan_and_who_was_told_read_everything(seat: Seat, adult: Person) -> None:
    _told(seat, adult)

    assert seat.open(adult).state.unread == frozenset()
    seat.sits_down(RATNA)
    assert seat.open(adult).state.unread == frozenset()


def test_a_kader_may_ask_afresh_and_who_takes_that_back_finds_the_old_answer_kept(
    seat: Seat, adult: Person
) -> None:
    _told(seat, adult)
    seat.sits_down(WATI, (RATNA.name,))
    entry = seat.open(adult)

    entry.answered("srq_headache", False)
    assert entry.state.unread == {"tbc_cough"}
    assert entry.state.typed.entered_by["srq_headache"] == WATI.id
    entry.answered("srq_headache", None)

    assert entry.state.unread == {"srq_headache", "tbc_cough"}
    entry.text_typed("weight_kg", "56")
    entry.save()
    assert _observed(seat)["srq_headache"] is True
    assert seat.recorded[-1].visit.entered_by["srq_headache"] == KADER.id


def test_who_was_told_takes_an_answer_back_for_good(seat: Seat, adult: Person) -> None:
    _told(seat, adult)
    entry = seat.open(adult)

    entry.answered("srq_headache", None)
    entry.save()
    entry.correction.because(Reason(Mistake.MISTYPED))

    assert "srq_headache" not in _observed(seat)
    assert set(seat.recorded[-1].visit.entered_by) == {"tbc_cough"}


def test_a_draft_keeps_who_was_told(seat: Seat, adult: Person) -> None:
    entry = seat.open(adult)
    entry.answered("srq_headache", True)
    entry.keep_draft()

    draft = seat.store.drafts.of(adult.id)
    assert draft is not None
    ids = draft.visit_id, draft.person_id, draft.session_id
    assert TypedVisit.from_json(draft.typed, *ids).entered_by == {"srq_headache": KADER.id}
    seat.sits_down(WATI, (RATNA.name,))
    assert seat.open(adult).state.unread == {"srq_headache"}


def test_the_last_answer_of_another_month_is_not_told_either(seat: Seat, adult: Person) -> None:
    _told(seat, adult)
    last = seat.recorded[-1].visit
    earlier = replace(
        last, session_id=None, visited_on=TODAY.replace(month=TODAY.month - 1),
        observations={**last.observations, "tbc_diagnosed_on": "2025-03"},
    )  # fmt: skip
    seat.store.visits.save(earlier)
    seat.sits_down(WATI, (RATNA.name,))

    state = seat.open_at_home(adult).state

    assert "tbc_diagnosed_on" not in state.previous
    assert not any("2025" in line for line in state.asked.lines.values())
    note = state.asked.sections["tbc_home"]
    assert note == "Pernah ditanyakan · hanya bidan dan yang mencatat yang bisa membaca"


def test_the_screen_shows_no_answer_and_says_why(
    qtbot: QtBot, seat: Seat, adult: Person, store: Store
) -> None:
    _told(seat, adult)
    seat.sits_down(WATI, (RATNA.name,))

    view = VisitView(seat.open(adult))
    qtbot.addWidget(view)

    row = view.form.questions["tbc_cough"]
    assert row.choice.value() is None
    assert row.hint() == "Terisi · dibaca bidan dan pencatatnya"
    note = view.form.sections["srq_20"].note()
    assert note == "Terisi · hanya bidan dan yang mencatat yang bisa membaca"
    assert store.visits.of_person(adult.id)[0].observations["tbc_cough"] is False
    view.keep_now()


def test_a_field_of_the_midwife_is_locked_for_a_kader_where_there_is_a_midwife(
    qtbot: QtBot, seat: Seat
) -> None:
    baby = seat.register(a_person(born_on=TODAY.replace(day=TODAY.day - 10)))
    for vaccinators, locked in (((RATNA.name,), True), ((), False)):
        seat.sits_down(KADER, vaccinators)
        view = VisitView(seat.open(baby))
        qtbot.addWidget(view)
        row = view.form.questions["neonatal_check"]
        assert row.isEnabled() is not locked
        assert (row.hint() == "diisi bidan") is locked
        view.keep_now()
    seat.sits_down(RATNA)
    assert seat.open(baby).state.for_bidan == frozenset()
