from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QBoxLayout
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from tests.ui.widgets.conftest import Show


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

    window.resize(made[0].width_with(key_below=True) * 2 + 80, 300)
    QApplication.processEvents()

    assert len({one.y() for one in made}) == 2
    assert all(one.width() >= one.sizeHint().width() for one in made)


def test_keys_go_below_the_words_before_buttons_go_below_each_other(show: Show) -> None:
    bar = FootBar()
    bar.set_status("Draf tersimpan 10.42", Tone.GOOD)
    words = ("Belum datang", "Kunjungan rumah", "Simpan kunjungan")
    made = [bar.add_button(KeyButton(one, "Shift+Enter", icon="list")) for one in words]
    window = show(bar)
    window.resize(1300, 200)
    QApplication.processEvents()
    high = made[0].sizeHint().height()

    window.resize(sum(one.width_with(key_below=True) for one in made) + 300, 200)
    QApplication.processEvents()

    assert len({one.y() for one in made}) == 1
    assert all(one.sizeHint().height() > high for one in made)
    assert bar.status.geometry().right() < made[0].mapTo(bar, QPoint(0, 0)).x()


def test_a_long_status_goes_above_the_buttons_rather_than_into_three_lines(show: Show) -> None:
    bar = FootBar()
    save = bar.add_button(KeyButton("Simpan", "Ctrl+S"))
    window = show(bar)
    window.resize(save.sizeHint().width() + 260, 200)
    layout = bar.layout()
    assert isinstance(layout, QBoxLayout)
    bar.set_status("Ketik nama.")
    QApplication.processEvents()
    assert layout.direction() is QBoxLayout.Direction.LeftToRight

    bar.set_status("Ketik nama. Enter: buka kunjungan. Ctrl+Enter: datang. Panah naik: memilih.")
    QApplication.processEvents()
    assert layout.direction() is QBoxLayout.Direction.TopToBottom


def test_a_hidden_button_takes_no_room_and_comes_back_in_its_place(show: Show) -> None:
    bar = FootBar()
    first, hidden, last = (bar.add_button(KeyButton(one, "F5")) for one in ("A", "B", "C"))
    hidden.hide()
    show(bar).resize(900, 100)
    QApplication.processEvents()
    assert last.x() - first.geometry().right() < 20

    hidden.show()
    QApplication.processEvents()
    assert first.x() < hidden.x() < last.x()


def test_a_hidden_button_takes_no_room(show: Show) -> None:
    bar = FootBar()
    made = [bar.add_button(KeyButton(f"Tombol panjang {n}", "Ctrl+S")) for n in range(3)]
    window = show(bar)
    made[1].hide()
    window.resize(made[0].sizeHint().width() * 2 + 90, 300)
    QApplication.processEvents()

    assert made[0].y() == made[2].y()


def test_a_hint_goes_where_it_would_need_a_row_of_its_own_and_news_stays(show: Show) -> None:
    bar = FootBar()
    save = bar.add_button(KeyButton("Simpan", "Ctrl+S", kind=ButtonKind.PRIMARY))
    window = show(bar)
    window.resize(save.sizeHint().width() + 60, 120)

    bar.set_status("Ketik nama.", is_hint=True)
    assert not bar.status.isVisible()
    bar.set_status("Mengirim 2 dari 9 …")
    assert bar.status.isVisible()
