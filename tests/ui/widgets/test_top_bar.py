"""The bar above every screen says less where there is little room, and cuts nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.widgets.labels import OneLine
from posyandu_desktop.ui.widgets.top_bar import ReceiptsChip, TopBar
from tests.ui.widgets.conftest import Show


def test_receipts_say_what_is_where() -> None:
    chip = ReceiptsChip()
    chip.set_counts(25, 12)
    assert chip.accessibleName() == "25 diterima, 12 menunggu sinyal"
    chip.set_counts(25, 0, 2)
    assert chip.accessibleName() == "25 diterima, 2 ditolak"
    chip.set_counts(25, 0)
    assert chip.accessibleName() == "25 diterima, 0 menunggu"


def test_receipts_do_not_speak_of_a_signal_where_no_server_is_set_up() -> None:
    chip = ReceiptsChip()
    chip.set_counts(0, 12, has_server=False)
    assert chip.accessibleName() == "0 diterima, 12 menunggu: belum ada server"


def test_receipts_and_operator_can_be_pressed(qtbot: QtBot, show: Show) -> None:
    bar = TopBar()
    show(bar)
    assert bar.operator.isHidden()
    bar.set_operator("Siti · kader")

    for button in (bar.receipts, bar.operator):
        with qtbot.waitSignal(button.clicked):
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_the_bar_is_66_pixels_high_and_never_holds_the_window_open() -> None:
    bar = TopBar()
    bar.set_session("Posyandu Melati 1", "Hari buka · Sabtu, 21 November 2026")
    assert bar.sizeHint().height() == 66
    assert bar.minimumSizeHint().width() < 400


def test_receipts_are_shortened_when_there_is_little_room(show: Show) -> None:
    bar = TopBar()
    window = show(bar)
    bar.receipts.set_counts(25, 12)
    window.resize(1366, 200)
    QApplication.processEvents()
    wide = bar.receipts.width()

    window.resize(560, 200)
    QApplication.processEvents()

    assert bar.receipts.width() < wide
    assert bar.receipts.accessibleName() == "25 diterima, 12 menunggu sinyal"


@pytest.mark.parametrize("width", [1366, 1100, 900, 680])
def test_nothing_in_the_bar_is_cut(show: Show, width: int) -> None:
    bar = TopBar()
    window = show(bar)
    bar.set_session(
        "Posyandu Melati 1", "Hari buka · Sabtu, 21 November 2026 · 12 datang", "21 Nov 2026"
    )
    bar.receipts.set_counts(25, 12)
    bar.set_operator("Siti · kader")
    window.resize(width, 200)
    QApplication.processEvents()

    for line in bar.findChildren(OneLine):
        assert line.fontMetrics().horizontalAdvance(line.text()) <= line.width(), line.text()
    for button in (bar.receipts, bar.operator):
        assert button.width() >= button.sizeHint().width()
    metrics = bar.search.fontMetrics()
    assert metrics.horizontalAdvance(bar.search.placeholderText()) < bar.search.width() - 50


def test_what_is_shortened_is_still_said_to_who_asks(show: Show) -> None:
    bar = TopBar()
    window = show(bar)
    bar.set_session("Posyandu Melati 1", "Hari buka · Sabtu, 21 November 2026", "21 Nov 2026")
    bar.set_operator("Bidan Sri Wahyuningsih · bidan")
    window.resize(560, 200)
    QApplication.processEvents()

    title = bar.findChildren(OneLine)[0]
    assert title.toolTip() == "Posyandu Melati 1. Hari buka · Sabtu, 21 November 2026"
    assert bar.operator.accessibleName() == "Bidan Sri Wahyuningsih · bidan"
    assert bar.operator.toolTip() == "Bidan Sri Wahyuningsih · bidan"
    assert bar.search.accessibleName() == "Cari nama anak, ibu, NIK, RT …"
    window.resize(1300, 200)
    QApplication.processEvents()
    assert bar.operator.toolTip() == ""
