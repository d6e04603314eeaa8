"""A visit that goes on at the next of the five steps."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import Qt

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import ReferralTarget, SupplementKind
from posyandu_desktop.errors import DiskFull
from posyandu_desktop.ui.visit.handing_over import steps_filled
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.view import VisitView
from tests.builders import a_child
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat


@dataclass
class Row:
    """The queue as it heard of the visit."""

    step: int = 1
    sent: list[tuple[str, int]] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    noted: list[int] = field(default_factory=list)

    def hand_over(self, person: Person, done_step: int) -> None:
        self.sent.append((person.name, done_step))

    def let_go(self, person: Person) -> None:
        self.gone.append(person.name)

    def served(self, person: Person, steps: Iterable[int]) -> None:
        del person
        self.noted.extend(steps)


def opened(seat: Seat, step: int = 1) -> tuple[VisitEntry, Row, Person]:
    row, child = Row(step), seat.register(a_child("Kirana"))
    seat.desk = replace(seat.desk, queue=row)
    return seat.open(child), row, child


def test_what_was_weighed_waits_as_a_draft_and_the_child_goes_beyond_the_scales(
    seat: Seat,
) -> None:
    entry, row, child = opened(seat)
    entry.text_typed("weight_kg", "9,4")

    entry.handing_over.hand_over()

    assert row.sent == [("Kirana", 2)]
    assert row.gone == []
    draft = seat.store.drafts.of(child.id)
    assert draft is not None
    assert (draft.typed["texts"], draft.on_screen) == ({"weight_kg": "9,4"}, False)


def test_who_was_only_registered_goes_to_the_scales(seat: Seat) -> None:
    entry, row, _ = opened(seat)

    entry.handing_over.hand_over()

    assert row.sent == [("Kirana", 1)]


def test_after_the_last_step_there_is_only_saving(seat: Seat) -> None:
    entry, row, _ = opened(seat)
    entry.referred(ReferralTarget.PUSTU)

    entry.handing_over.hand_over()

    assert row.sent == []
    assert entry.state.message == "Ini langkah terakhir. Simpan dengan Ctrl+S."


def test_each_part_of_the_card_counts_for_its_step(seat: Seat) -> None:
    entry, _, _ = opened(seat)
    assert steps_filled(entry.state) == ()

    entry.supplement_given(SupplementKind.VITAMIN_A_RED, given=True)
    assert steps_filled(entry.state) == (4,)
    entry.text_typed("weight_kg", "9,4")
    topic = entry.state.topics[0].code
    entry.topic_taught(topic, taught=True)
    assert steps_filled(entry.state) == (2, 4, 5)


def test_saving_notes_the_steps_of_this_operator_and_none_before(seat: Seat) -> None:
    entry, row, _ = opened(seat, step=3)
    entry.text_typed("weight_kg", "9,4")
    entry.answered("tbc_cough", answer=False)

    entry.save()

    assert entry.state.saved
    assert row.noted == [4]


def test_a_visit_put_aside_is_in_nobodys_hands(seat: Seat) -> None:
    entry, row, _ = opened(seat)

    entry.leave()

    assert (row.gone, seat.times_left) == (["Kirana"], 1)


def test_a_visit_that_stands_in_no_queue_knows_no_next_step(seat: Seat, keyboard: Keyboard) -> None:
    child = seat.register(a_child("Kirana"))
    entry = seat.open(child)
    view = VisitView(entry)
    keyboard.open(view)

    keyboard.ctrl(Qt.Key.Key_T)

    assert view.next_step is None
    assert view.message.text() == (
        "Kunjungan ini tidak dalam antrean langkah. Simpan dengan Ctrl+S."
    )
    view.keep_now()


def test_ctrl_t_hands_over_and_the_next_one_starts_where_the_last_one_stopped(
    seat: Seat, keyboard: Keyboard
) -> None:
    entry, row, child = opened(seat)
    view = VisitView(entry)
    keyboard.open(view)
    view.start()
    keyboard.type("9,4")
    keyboard.ctrl(Qt.Key.Key_T)
    assert row.sent == [("Kirana", 2)]
    view.close()

    seat.desk = replace(seat.desk, queue=Row(step=3))
    again = VisitView(seat.open(child))
    keyboard.open(again)
    again.start()

    assert again.form.numbers["weight_kg"].text() == "9,4"
    assert not again.form.numbers["height_cm"].isAncestorOf(keyboard.focused())
    step_four = again.form.questions["development_checklist"]
    assert step_four.isAncestorOf(keyboard.focused())
    again.keep_now()


def test_a_full_disk_keeps_the_visit_in_front(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    entry, row, _ = opened(seat)
    entry.text_typed("weight_kg", "9,4")

    def refuse(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(seat.store.drafts, "save", refuse)
    entry.handing_over.hand_over()

    assert row.sent == []
    assert entry.state.message == DiskFull().sentence
