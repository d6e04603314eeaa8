from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.whole_pane import WholePane


def a_pane(qtbot: QtBot, least: int) -> tuple[WholePane, QWidget]:
    inside = QWidget()
    column = QVBoxLayout(inside)
    label = QLabel("Berat badan")
    label.setMinimumHeight(least)
    column.addWidget(label)
    pane = WholePane(inside)
    qtbot.addWidget(pane)
    pane.resize(400, 300)
    pane.show()
    QApplication.processEvents()
    return pane, inside


def test_a_screen_that_fits_has_all_the_room_and_no_scroll_bar(qtbot: QtBot) -> None:
    pane, inside = a_pane(qtbot, 40)
    assert (inside.width(), inside.height()) == (400, 300)
    assert pane.verticalScrollBar().maximum() == 0


def test_a_screen_that_needs_more_height_scrolls_instead_of_growing_the_window(
    qtbot: QtBot,
) -> None:
    pane, inside = a_pane(qtbot, 500)
    assert pane.height() == 300
    assert inside.height() >= 500
    assert inside.width() < 400
    assert pane.verticalScrollBar().maximum() == inside.height() - pane.viewport().height()


def test_a_screen_that_comes_to_need_more_is_fitted_again(qtbot: QtBot) -> None:
    pane, inside = a_pane(qtbot, 40)
    label = inside.findChild(QLabel)
    assert isinstance(label, QLabel)
    label.setMinimumHeight(450)
    qtbot.waitUntil(lambda: inside.height() >= 450)
    assert pane.verticalScrollBar().maximum() > 0
