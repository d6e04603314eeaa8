from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar, ReceiptsChip, TopBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from tests.ui.widgets.conftest import Show


def test_receipts_say_what_is_where() -> None:
    chip = ReceiptsChip()
    chip.set_counts(25, 12)
    assert chip.accessibleName() == "25 diterima, 12 menunggu sinyal"
    chip.set_counts(25, 0, 2)
    assert chip.accessibleName() == "25 diterima, 2 ditolak"
    chip.set_counts(25, 0)
    assert chip.accessibleName() == "25 diterima, 0 menunggu"


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


def test_receipts_are_shortened_when_there_is_little_room(qtbot: QtBot) -> None:
    bar = TopBar()
    qtbot.addWidget(bar)
    bar.receipts.set_counts(25, 12)
    bar.resize(1366, 66)
    bar.show()
    wide = bar.receipts.sizeHint().width()

    bar.resize(700, 66)

    qtbot.waitUntil(lambda: bar.receipts.sizeHint().width() < wide)
    assert bar.receipts.accessibleName() == "25 diterima, 12 menunggu sinyal"


def test_the_status_moves_above_the_buttons_when_there_is_little_room(qtbot: QtBot) -> None:
    bar = FootBar()
    qtbot.addWidget(bar)
    bar.set_status("Draf tersimpan 10.42", Tone.GOOD)
    save = bar.add_button(KeyButton("Simpan", "Ctrl+S", kind=ButtonKind.PRIMARY))
    layout = bar.layout()
    assert isinstance(layout, QBoxLayout)
    bar.show()

    bar.resize(1366, 66)
    assert layout.direction() is QBoxLayout.Direction.LeftToRight
    bar.resize(save.sizeHint().width() + 60, 120)
    assert layout.direction() is QBoxLayout.Direction.TopToBottom
    assert bar.status.text() == "Draf tersimpan 10.42"


def test_buttons_fold_into_rows_where_they_do_not_fit(show: Show) -> None:
    bar = FootBar()
    made = [bar.add_button(KeyButton(f"Tombol panjang {n}", "Ctrl+S")) for n in range(3)]
    window = show(bar)
    window.resize(1300, 200)
    QApplication.processEvents()
    assert len({one.y() for one in made}) == 1

    window.resize(made[0].sizeHint().width() * 2 + 90, 300)
    QApplication.processEvents()

    assert len({one.y() for one in made}) == 2
    assert all(one.width() >= one.sizeHint().width() for one in made)


def test_a_hidden_button_takes_no_room(show: Show) -> None:
    bar = FootBar()
    made = [bar.add_button(KeyButton(f"Tombol panjang {n}", "Ctrl+S")) for n in range(3)]
    window = show(bar)
    made[1].hide()
    window.resize(made[0].sizeHint().width() * 2 + 90, 300)
    QApplication.processEvents()

    assert made[0].y() == made[2].y()
