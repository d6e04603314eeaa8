"""Guards against what Qt for Python does quietly wrong."""

import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import posyandu_desktop.ui


def test_a_call_without_result_costs_no_reference_to_none(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(1000):
        label.setText("a")
    assert sys.getrefcount(None) > before - 500


def test_no_widget_hides_qt_s_own_render() -> None:
    folder = Path(posyandu_desktop.ui.__file__).parent
    for path in folder.rglob("*.py"):
        assert "def render(" not in path.read_text(encoding="utf-8"), path.name


def test_an_item_of_a_layout_outlives_its_widget_so_nobody_takes_hold_of_one(qtbot: QtBot) -> None:
    board, label = QWidget(), QLabel()
    qtbot.addWidget(board)
    column = QVBoxLayout(board)
    column.addWidget(label)
    item = column.itemAt(0)
    assert item is not None
    label.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert column.count() == 0
    assert shiboken6.isValid(item)  # it is freed memory
    shiboken6.invalidate(item)
    folder = Path(posyandu_desktop.ui.__file__).parent
    for path in folder.rglob("*.py"):
        source = path.read_text(encoding="utf-8")
        held = [way for way in ("itemAt(", "itemAtPosition(", "spacerItem(") if way in source]
        assert not held, path.name
