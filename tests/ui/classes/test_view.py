"""The page of classes under the keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.classes.view import ClassesView
from posyandu_desktop.ui.theme import apply_theme
from posyandu_desktop.ui.widgets.columns import Columns
from tests.ui.classes.test_presenter import Hall
from tests.ui.conftest import Keyboard

DOWN, SPACE = Qt.Key.Key_Down, Qt.Key.Key_Space


@pytest.fixture
def hall(store: Store) -> Hall:
    return Hall(store)


def opened(hall: Hall, keyboard: Keyboard) -> ClassesView:
    view = ClassesView(hall.screen())
    keyboard.open(view)
    view.start()
    return view


def test_a_class_is_written_down_with_few_keys(hall: Hall, keyboard: Keyboard) -> None:
    view = opened(hall, keyboard)
    keyboard.press(Qt.Key.Key_Right, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    keyboard.press(SPACE)
    keyboard.press(Qt.Key.Key_F8, DOWN, SPACE, DOWN, SPACE)
    assert view._there._note.text() == "2 hadir"
    keyboard.ctrl(Qt.Key.Key_S)
    assert view.message.text() == "Masak bersama tersimpan: 2 orang hadir."


def test_one_key_shows_every_topic_and_the_cursor_is_among_them(
    hall: Hall, keyboard: Keyboard
) -> None:
    view = opened(hall, keyboard)
    shown = [box for box in view.topics.boxes.values() if box.isVisible()]
    assert len(shown) == 6
    assert view.topics.more.text() == "Pokok lain (25)"
    keyboard.press(Qt.Key.Key_F7)
    assert all(box.isVisible() for box in view.topics.boxes.values())
    assert keyboard.focused() in view.topics.boxes.values()
    keyboard.press(Qt.Key.Key_F7)
    assert [box for box in view.topics.boxes.values() if box.isVisible()] == shown


@pytest.mark.parametrize("percent", [100, 110, 125, 150, 200])
def test_the_line_of_day_and_speaker_is_not_cut(
    hall: Hall, keyboard: Keyboard, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, percent)
    view = opened(hall, keyboard)
    (columns,) = view.findChildren(Columns)
    for field in (view.day, view.speaker):
        for part in (field.input, *field.findChildren(QLabel)):
            right = part.mapTo(columns, part.rect().topRight()).x()
            assert right <= columns.viewport().width(), part
            if isinstance(part, QLabel) and part.isVisible():
                assert part.width() >= part.minimumSizeHint().width(), part.text()
    view.message.say("Kelas tersimpan.", view._presenter.state.message_tone)
    QApplication.processEvents()
    assert columns.is_stacked() or columns.verticalScrollBar().maximum() == 0
