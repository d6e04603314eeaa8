"""The real program in a process of its own: weighs a child, hands it over, and waits to be killed.

    python -m tests.journeys.hand_over_until_killed FOLDER

Prints `handed over` when the day says so.
"""

import sys
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from posyandu_desktop.app import make_application, run
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.hands import Hands


def play() -> None:
    """Sign in, open a visit, weigh, hand over."""
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    hands = Hands(window)
    hands.screen(SignInView)
    hands.type("2")
    hands.type(village.PIN)
    hands.press(Qt.Key.Key_Return)
    hands.wait(lambda: window.findChild(Office), "the office")
    hands.settle()
    hands.press_ctrl(Qt.Key.Key_F)
    hands.type(village.AISYAH.name)
    hands.press(Qt.Key.Key_Return)
    visit = hands.screen(VisitView)
    hands.wait(lambda: hands.focus_is_in(visit.form), "the first field")
    hands.type("9,4")
    hands.press_ctrl(Qt.Key.Key_T)
    hands.screen(DayView)
    sys.stdout.write("handed over\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = make_application()
    QTimer.singleShot(0, play)
    sys.exit(run(Path(sys.argv[1])))
