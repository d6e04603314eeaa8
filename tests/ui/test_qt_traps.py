"""Guards against what Qt for Python does quietly wrong."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QLabel
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
