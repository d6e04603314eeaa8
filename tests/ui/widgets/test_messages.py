from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar
from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.messages import MessageBar, ProgressLine
from tests.ui.widgets.conftest import Show


def test_a_failure_offers_its_remedy_and_stays(qtbot: QtBot, show: Show) -> None:
    bar = MessageBar()
    show(bar)
    bar.say("Server tidak menjawab.", Tone.ACT, remedy="Coba lagi")
    remedy, close = bar.findChildren(KeyButton)

    with qtbot.waitSignal(bar.acted):
        qtbot.mouseClick(remedy, Qt.MouseButton.LeftButton)
    assert bar.isVisible()
    assert bar.text() == "Server tidak menjawab."

    with qtbot.waitSignal(bar.closed):
        qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.isHidden()


def test_a_message_of_success_goes_by_itself(qtbot: QtBot, show: Show) -> None:
    bar = MessageBar()
    show(bar)
    with qtbot.waitSignal(bar.closed):
        bar.say("Tersimpan.", Tone.GOOD, seconds=0.01)
    assert bar.isHidden()


def test_a_lasting_message_is_not_taken_away_by_an_earlier_one_s_time(
    qtbot: QtBot, show: Show
) -> None:
    bar = MessageBar()
    show(bar)
    bar.say("Tersimpan.", Tone.GOOD, seconds=0.01)
    bar.say("Server tidak menjawab.", Tone.ACT)
    with qtbot.assertNotEmitted(bar.closed, wait=60):
        pass
    assert bar.isVisible()


def test_closing_twice_is_told_once(show: Show) -> None:
    bar = MessageBar()
    show(bar)
    closed: list[bool] = []
    bar.closed.connect(lambda: closed.append(True))
    bar.say("Tersimpan.", Tone.GOOD)
    bar.dismiss()
    bar.dismiss()
    assert closed == [True]


def test_a_long_job_shows_how_far_it_is_and_can_be_stopped(qtbot: QtBot, show: Show) -> None:
    line = ProgressLine()
    show(line)
    line.start("Mengirim kunjungan")
    line.advance(25, 37)
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert (bar.value(), bar.maximum()) == (25, 37)

    with qtbot.waitSignal(line.cancelled):
        qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    assert not line.cancel.isEnabled()

    line.finish()
    assert line.isHidden()


def test_a_job_of_nothing_does_not_look_endless(show: Show) -> None:
    line = ProgressLine()
    show(line)
    line.start("Mengirim")
    line.advance(0, 0)
    bar = line.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.maximum() == 1
