"""The entry of the menu that leads to the demo village, and back."""

from pytestqt.qtbot import QtBot

from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.other_village import OtherVillage


def test_the_entry_leads_to_the_village_that_is_not_open(qtbot: QtBot) -> None:
    window = MainWindow(Background())
    qtbot.addWidget(window)
    gone: list[bool] = []
    entry = OtherVillage(window, lambda: gone.append(True))
    assert entry in window.common

    entry.offer(is_demo=False, has_own=True)
    assert (entry.text(), entry.isVisible()) == ("Latihan di desa contoh", True)
    entry.offer(is_demo=True, has_own=True)
    assert (entry.text(), entry.isVisible()) == ("Kembali ke posyandu sendiri", True)
    entry.trigger()
    qtbot.waitUntil(lambda: gone == [True])


def test_who_has_only_the_demo_village_is_offered_no_way_back(qtbot: QtBot) -> None:
    window = MainWindow(Background())
    qtbot.addWidget(window)
    entry = OtherVillage(window, lambda: None)
    entry.offer(is_demo=True, has_own=False)
    assert not entry.isVisible()
