"""The real program in a process of its own: comes to a place in the work, and waits to be killed.

    python -m tests.journeys.work_until_killed FOLDER SCENE

Prints `there` when it has come to the place that SCENE names, and all that was typed is on disk.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from posyandu_desktop.app import make_application, run
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.session_choice.view import SessionChoiceView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.hands import Hands

ENTER = Qt.Key.Key_Return


def _visit(hands: Hands) -> VisitView:
    hands.press_ctrl(Qt.Key.Key_F)
    hands.type(village.AISYAH.name)
    hands.press(ENTER)
    visit = hands.screen(VisitView)
    hands.wait(lambda: hands.focus_is_in(visit.form), "the first field")
    return visit


def _until_kept(hands: Hands, visit: VisitView) -> None:
    # A draft of a new visit is named first, that of a change behind what it is.
    hands.wait(lambda: "draf" in visit.foot.status.text().lower(), "the draft")


def late_day(hands: Hands) -> None:
    """Half of a visit of a session day of last month."""
    office = hands.window.findChild(Office)
    if office is None:
        raise AssertionError("nobody is signed in")
    office.sessions.show_choice()
    choice = hands.screen(SessionChoiceView)
    hands.wait(lambda: hands.focus_is_in(choice.day), "the day")
    hands.type(f"{village.LAST_MONTH:%d/%m/%Y}")
    hands.press(ENTER, times=2)
    hands.screen(DayView)
    visit = _visit(hands)
    hands.type("9,2")
    _until_kept(hands, visit)


def correction(hands: Hands) -> None:
    """A saved weight typed anew, and the question why is open."""
    _visit(hands)
    hands.type("9,4")
    hands.press_ctrl(Qt.Key.Key_S)
    hands.screen(DayView)
    visit = _visit(hands)
    visit.form.numbers["weight_kg"].setFocus()
    hands.press_ctrl(Qt.Key.Key_A)
    hands.type("9,6")
    _until_kept(hands, visit)
    hands.press_ctrl(Qt.Key.Key_S)
    hands.wait(visit.why.isVisible, "the question")


SCENES: dict[str, Callable[[Hands], None]] = {"late_day": late_day, "correction": correction}


def play(scene: str) -> None:
    """Sign in, and come to the place."""
    [window] = [one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow)]
    hands = Hands(window)
    hands.screen(SignInView)
    hands.type("2")
    hands.type(village.PIN)
    hands.press(ENTER)
    hands.wait(lambda: window.findChild(Office), "the office")
    hands.settle()
    SCENES[scene](hands)
    sys.stdout.write("there\n")
    sys.stdout.flush()


if __name__ == "__main__":
    application = make_application()
    QTimer.singleShot(0, partial(play, sys.argv[2]))
    sys.exit(run(Path(sys.argv[1])))
