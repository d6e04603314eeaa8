"""The real program in a process of its own: types into a visit until it is killed.

    python -m tests.journeys.type_until_killed FOLDER

Prints `open` when the visit is in front, `safe CODE` when the status says that the draft with that
field is on disk, and `key` after each key of the last field.
"""

import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from posyandu_desktop.app import make_application, run
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.view import VisitView
from tests.journeys import village
from tests.journeys.hands import Hands

SAFE = {"weight_kg": "9,4", "height_cm": "76,5"}
LAST = ("head_circumference_cm", "46,3")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _on_disk(window: MainWindow) -> dict[str, str]:
    """Return the texts of the draft as the file has them."""
    office = window.findChild(Office)
    if office is None:
        return {}
    # The store of the window would wait for what is on its way.
    with closing(office.workplace.another_store()) as other:
        draft = other.drafts.on_screen()
    found: dict[str, str] = draft.typed["texts"] if draft else {}
    return found


def play() -> None:
    """Sign in, open a visit, and type."""
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
    _say("open")
    for code, text in SAFE.items():
        visit.form.numbers[code].setFocus()
        hands.type(text)
        hands.wait(
            lambda code=code, text=text: (
                _on_disk(window).get(code) == text  # type: ignore[misc]
                and "Draf tersimpan" in visit.foot.status.text()
            ),
            "the draft",
        )
        _say(f"safe {code}")
    code, text = LAST
    visit.form.numbers[code].setFocus()
    for key in text:
        hands.type(key)
        _say("key")


if __name__ == "__main__":
    make_application()
    QTimer.singleShot(0, play)
    sys.exit(run(Path(sys.argv[1])))
