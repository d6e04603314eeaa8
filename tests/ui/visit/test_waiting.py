"""A number that is doubted means nothing before somebody answers, and the screen says how."""

import pytest
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.ui.visit.panels import MeaningPanel
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.widgets.labels import ToneLine
from tests.builders import a_child, a_person, a_visit
from tests.ui.visit.entries import APRIL
from tests.ui.visit.seat import Seat

WAITS = "Belum pasti"


@pytest.fixture
def toddler(seat: Seat) -> Person:
    person = a_child()
    last = a_visit(person, APRIL, weight_kg=9.0, height_cm=74.0, posture="lying")
    return seat.register(person, last)


def _typed(entry: VisitEntry, **texts: str) -> None:
    for code, text in texts.items():
        entry.text_typed(code, text)
        entry.field_left(code)


def _said(entry: VisitEntry) -> str:
    return " ".join(s for a in entry.state.advice if not a.waits for s in a.sentences)


def test_no_advice_rests_on_a_height_that_waits_for_an_answer(seat: Seat, toddler: Person) -> None:
    entry = seat.open(toddler)
    _typed(entry, weight_kg="9,3", muac_cm="12")
    entry.text_typed("height_cm", "70")
    assert "Tinggi anak kurang" in _said(entry)

    entry.field_left("height_cm")

    chips = {line.label: line.chip.word for line in entry.state.classes}
    assert (chips["PB/U"], chips["BB/PB"], chips["LILA"]) == (WAITS, WAITS, "Kuning (gizi kurang)")
    assert "Lengan anak kecil" in _said(entry)
    assert "Tinggi anak kurang" not in _said(entry)


def test_no_recovery_food_is_asked_for_before_a_weight_is_answered(
    seat: Seat, toddler: Person
) -> None:
    entry = seat.open(toddler)
    _typed(entry, height_cm="75")
    entry.text_typed("weight_kg", "7,6")
    assert entry.state.feeding is not None
    assert entry.state.feeding.urged

    entry.field_left("weight_kg")
    assert not entry.state.feeding.urged
    assert "PMT" not in _said(entry)
    assert not any(topic.suggested for topic in entry.state.topics)

    entry.save()
    entry.overrule(OverruleReason.REALLY_SO)
    assert entry.state.feeding.urged
    assert "Perlu PMT pemulihan" in _said(entry)


def test_a_second_pressure_that_is_doubted_is_no_part_of_a_mean(seat: Seat) -> None:
    entry = seat.open(seat.register(a_person()), posture="standing")
    _typed(entry, systolic_mmhg="150", diastolic_mmhg="95")
    assert [line.chip.word for line in entry.state.classes] != [WAITS]
    _typed(entry, systolic_again_mmhg="96", diastolic_again_mmhg="94")
    assert [line.chip.word for line in entry.state.classes] == [WAITS]


def test_beside_what_waits_stands_which_keys_answer(
    seat: Seat, toddler: Person, qtbot: QtBot
) -> None:
    entry = seat.open(toddler)
    panel = MeaningPanel(entry)
    qtbot.addWidget(panel)
    entry.text_typed("weight_kg", "19")
    assert entry.state.waits_for == ""

    entry.field_left("weight_kg")
    panel.show_state(entry.state)

    [line] = [one for one in panel.findChildren(ToneLine) if "menunggu" in one.text()]
    assert all(key in line.text() for key in ("U", "Ctrl+S", "F5–F8"))
    entry.text_typed("weight_kg", "9,1")
    panel.show_state(entry.state)
    assert line.isHidden()
