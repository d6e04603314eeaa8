from dataclasses import replace
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from posyandu_desktop.domain.person import Person, Sex
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import Value, Visit
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.visit.panels import MeaningPanel
from posyandu_desktop.ui.widgets.charts.values import ChartKind
from tests.builders import a_person
from tests.services.stores import TODAY
from tests.ui.visit.entries import overrule
from tests.ui.visit.seat import Seat
from tests.ui.widgets.charts.people import seen


@pytest.fixture
def seat(store: Store) -> Seat:
    return Seat(store)


def a_woman(born_on: date = date(1970, 3, 1)) -> Person:
    return a_person(born_on=born_on, sex=Sex.FEMALE)


def months_ago(person: Person, months: int, **measured: Value) -> Visit:
    visit = seen(person, TODAY - timedelta(days=30 * months))
    return replace(visit, observations=measured)


def kinds(seat: Seat, person: Person) -> list[ChartKind]:
    return [chart.kind for chart in seat.open(person).state.charts]


def test_a_childs_weight_is_drawn_before_anything_is_typed(seat: Seat) -> None:
    child = seat.register(a_woman(TODAY - timedelta(days=400)))
    assert kinds(seat, child) == [ChartKind.WEIGHT_FOR_AGE]


def test_of_an_adult_pressure_and_weight_are_drawn_once_they_were_measured(seat: Seat) -> None:
    woman = a_woman()
    seat.register(
        woman,
        months_ago(woman, 2, systolic_mmhg=130.0, diastolic_mmhg=84.0),
        months_ago(woman, 1, weight_kg=56.0),
    )
    assert kinds(seat, woman) == [ChartKind.BLOOD_PRESSURE, ChartKind.WEIGHT]
    other = seat.register(a_person(born_on=date(1971, 3, 1)))
    assert kinds(seat, other) == []


def test_what_is_typed_is_in_the_picture_at_once(seat: Seat) -> None:
    child = seat.register(a_woman(TODAY - timedelta(days=400)))
    entry = seat.open(child)
    entry.text_typed("weight_kg", "9,4")
    now = entry.state.charts[0].now
    assert now is not None
    assert now.label == "9,4 kg"


def test_charts_give_way_to_the_reasons_behind_an_advice(seat: Seat, qtbot: QtBot) -> None:
    entry = seat.open(seat.register(a_woman(TODAY - timedelta(days=400))))
    panel = MeaningPanel(entry)
    qtbot.addWidget(panel)
    panel.show_state(entry.state)
    assert len(panel.charts.charts) == 1
    entry.why()
    panel.show_state(entry.state)
    assert not panel.charts.isVisibleTo(panel)


def test_showing_and_printing_take_what_is_typed_and_change_nothing(seat: Seat) -> None:
    child = seat.register(a_woman(TODAY - timedelta(days=400)))
    entry = seat.open(child)
    entry.text_typed("weight_kg", "9,4")
    before = entry.state
    entry.show_to_mother()
    assert entry.state == before
    entry.print_for_mother()
    assert [case.visit.number("weight_kg") for case in seat.shown_to_mother] == [9.4]
    assert [case.person.id for case in seat.printed] == [child.id]
    assert entry.state.message == "Tercetak."


def test_a_number_that_is_doubted_is_shown_and_printed_to_nobody_and_this_is_said(
    seat: Seat,
) -> None:
    child = seat.register(a_woman(TODAY - timedelta(days=400)))
    entry = seat.open(child)
    entry.text_typed("weight_kg", "20,5")
    entry.text_typed("head_circumference_cm", "46")
    assert {doubt.field for doubt in entry.state.doubts} == {"weight_kg"}
    entry.show_to_mother()
    assert "Angka yang diragukan" in entry.state.message
    entry.print_for_mother()
    assert entry.state.message.startswith("Tercetak. Angka yang diragukan")
    (case,) = seat.shown_to_mother
    assert case.has_doubted
    assert dict(case.visit.observations) == {"head_circumference_cm": 46.0}
    assert [one.visit.number("weight_kg") for one in seat.printed] == [None]


def test_a_number_kept_in_spite_of_a_doubt_is_shown(seat: Seat) -> None:
    entry = seat.open(seat.register(a_woman(TODAY - timedelta(days=400))))
    entry.text_typed("weight_kg", "20,5")
    entry.save()
    overrule(entry, OverruleReason.REALLY_SO)
    entry.show_to_mother()
    assert [case.visit.number("weight_kg") for case in seat.shown_to_mother] == [20.5]
