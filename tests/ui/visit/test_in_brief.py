"""Where the columns stand below each other: whose visit it is and what it means stay in sight."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from posyandu_desktop.domain.person import Person
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.in_brief import in_brief
from posyandu_desktop.ui.visit.state import AdviceLine
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.rows import Advice
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat

NARROW = (900, 700)


def a_visit_with_a_finding(
    seat: Seat, keyboard: Keyboard, person: Person, size: tuple[int, int]
) -> VisitView:
    """Open the visit of a toddler who weighs less than last month."""
    view = VisitView(seat.open(person))
    keyboard.open(view)
    view.resize(*size)
    QApplication.processEvents()
    view.start()
    keyboard.type("8,8")
    keyboard.press(Qt.Key.Key_Return)
    view.keep_draft()
    QApplication.processEvents()
    return view


def is_in_sight(view: VisitView) -> bool:
    """Say whether the meaning begins between the strip and the foot bar."""
    top = view.meaning.mapTo(view, QPoint(0, 0)).y()
    return 0 <= top < view.foot.y() - 40


def test_the_gravest_finding_is_said_in_brief(seat: Seat, child: Person) -> None:
    presenter = seat.open(child)
    assert in_brief(presenter.state) is None

    presenter.text_typed("weight_kg", "8,8")

    brief = in_brief(presenter.state)
    assert brief is not None
    assert brief.tone in (Tone.WATCH, Tone.ACT)
    assert brief.word


def test_side_by_side_the_name_is_not_said_twice(
    seat: Seat, keyboard: Keyboard, child: Person
) -> None:
    view = a_visit_with_a_finding(seat, keyboard, child, (1366, 768))
    assert not view.name_strip.isVisible()


def test_below_each_other_name_and_finding_stay_above_the_fields(
    seat: Seat, keyboard: Keyboard, child: Person
) -> None:
    view = a_visit_with_a_finding(seat, keyboard, child, NARROW)
    assert not is_in_sight(view)

    assert view.name_strip.isVisible()
    assert view.name_strip.name.text() == child.name
    assert view.name_strip.chip.isVisible()


def test_the_reasons_come_into_sight_with_f2_and_the_cursor_with_f2_again(
    seat: Seat, keyboard: Keyboard, child: Person
) -> None:
    view = a_visit_with_a_finding(seat, keyboard, child, NARROW)
    field = keyboard.focused()

    keyboard.press(Qt.Key.Key_F2)
    QApplication.processEvents()
    assert is_in_sight(view)
    assert keyboard.focused() is field

    keyboard.press(Qt.Key.Key_F2)
    QApplication.processEvents()
    assert not is_in_sight(view)
    assert 0 < field.mapTo(view, QPoint(0, 0)).y() < view.foot.y()


def test_a_long_finding_is_cut_before_the_name(
    seat: Seat, keyboard: Keyboard, child: Person
) -> None:
    view = a_visit_with_a_finding(seat, keyboard, child, NARROW)
    strip = view.name_strip
    strip.chip.set_status(Tone.WATCH, "Perlu PMT pemulihan karena berat badan sangat kurang " * 3)
    QApplication.processEvents()
    assert strip.name.width() >= strip.name.fontMetrics().horizontalAdvance(child.name)


def test_of_several_sentences_the_strip_says_the_first(seat: Seat, child: Person) -> None:
    state = seat.open(child).state
    sentences = "Perlu lebih sering diperiksa. Temui bidan."
    advice = Advice(tone=Tone.WATCH, title="", sentence=sentences)
    line = AdviceLine(advice=advice, why=(), sentences=(sentences,))
    badge = in_brief(replace(state, advice=(line,), classes=(), verdict=None))
    assert badge is not None
    assert badge.word == "Perlu lebih sering diperiksa."
