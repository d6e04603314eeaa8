"""The visit at every size of text that can be chosen, on the smallest laptop."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea, QWidget

from posyandu_desktop.ui.look_settings.presenter import TEXT_SCALES
from posyandu_desktop.ui.theme import apply_theme
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.choices import Segmented
from tests.builders import a_child, a_person
from tests.ui.conftest import Keyboard
from tests.ui.visit.seat import Seat


def beside_the_viewport(widget: QWidget) -> bool:
    """Say whether a part of a widget lies left or right of what scrolls it."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if above is None:
        return False
    room = above.viewport()
    left = widget.mapTo(room, QPoint(0, 0)).x()
    return left < 0 or left + widget.width() > room.width()


@pytest.mark.parametrize("percent", TEXT_SCALES)
@pytest.mark.parametrize("is_child", [True, False], ids=["toddler", "adult"])
def test_every_label_and_choice_of_a_visit_is_in_sight_at_every_size_of_text(
    seat: Seat, keyboard: Keyboard, qapp: QApplication, percent: int, *, is_child: bool
) -> None:
    person = seat.register(a_child() if is_child else a_person())
    apply_theme(qapp, percent)
    view = VisitView(seat.open(person))
    keyboard.open(view)
    view.start()
    for row in view.form.questions.values():
        row.setFocus()
        qapp.processEvents()

    parts = [*view.form.findChildren(QLabel), *view.form.findChildren(Segmented)]
    assert len(parts) > 10
    outside = [one for one in parts if one.isVisible() and beside_the_viewport(one)]

    view.keep_draft()

    assert not [one.accessibleName() or type(one).__name__ for one in outside]


def test_the_columns_of_a_visit_stand_beside_each_other_only_where_there_is_room(
    seat: Seat, keyboard: Keyboard, qapp: QApplication
) -> None:
    person = seat.register(a_child())
    stacked = {}
    for percent in TEXT_SCALES:
        apply_theme(qapp, percent)
        view = VisitView(seat.open(person))
        keyboard.open(view)
        stacked[percent] = view._columns.is_stacked()
        view.keep_draft()

    assert stacked == {100: False, 125: True, 150: True, 175: True, 200: True}
