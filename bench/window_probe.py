"""Started as a process of its own: how long until a window can be used, and how much it weighs.

    python -m bench.window_probe bare
    python -m bench.window_probe app FOLDER

Prints one JSON object. Milliseconds count from the start of the process as the caller saw it,
given in the environment as BENCH_STARTED (seconds since the epoch).
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from posyandu_desktop.ui.shell import Shell

STARTED = float(os.environ["BENCH_STARTED"])


def since_start_ms() -> float:
    """Return milliseconds since the process was asked for."""
    return (time.time() - STARTED) * 1000


def resident_mb() -> float:
    """Return this process's resident memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


def bare() -> None:
    """Show a window with a label and a button, as little as Qt can do."""
    from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

    app = QApplication([])
    window = QWidget()
    column = QVBoxLayout(window)
    column.addWidget(QLabel("Posyandu"))
    column.addWidget(QPushButton("Mulai"))
    window.resize(1366, 768)
    window.show()
    _wait_for_picture(app, window)
    report({"usable_ms": since_start_ms(), "resident_mb": resident_mb()})


def app(folder: Path) -> None:
    """Show the real window, sign in by keyboard, and wait for the session day."""
    from posyandu_desktop.ui.plain_imports import keep_imports_plain

    keep_imports_plain()
    from PySide6.QtWidgets import QLineEdit

    from posyandu_desktop.app import build, make_application
    from posyandu_desktop.settings import Settings

    application = make_application()
    shell = build(application, folder, Settings())
    shell.window.show()
    shell.start()
    _wait_for_picture(application, _screen(application, shell, "SignInView"))
    while not isinstance(application.focusWidget(), QLineEdit):
        application.processEvents()
    sign_in_ms = since_start_ms()
    pin_from = time.perf_counter()
    _type(os.environ["POSYANDU_PIN"] + "\r")
    _wait_for_picture(application, _screen(application, shell, "DayView"))
    opened_ms = (time.perf_counter() - pin_from) * 1000
    day_mb = resident_mb()
    office = shell.office
    if office is None:
        raise RuntimeError("the PIN did not open the day")
    someone = office.workplace.store.roster.awaited(office.session, 1)[0].person
    office.open_visit(someone)
    _wait_for_picture(application, _screen(application, shell, "VisitView"))
    report(
        {
            "sign_in_ms": sign_in_ms,
            "opened_ms": opened_ms,
            "usable_ms": sign_in_ms + opened_ms,
            "resident_mb": day_mb,
            "visit_mb": resident_mb(),
        }
    )
    # Not closed: the visit in front would be kept, and the next start would open it again.
    os._exit(0)


def _type(text: str) -> None:
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    for sign in text:
        key = Qt.Key.Key_Return if sign == "\r" else Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, sign)
            QApplication.sendEvent(QApplication.focusWidget(), event)


def _screen(application: "QApplication", shell: "Shell", name: str) -> "QWidget":
    from PySide6.QtCore import QEventLoop

    # By name: importing the screen here would be work the app itself puts off. Waiting as the
    # app's own loop does: a loop that spins would keep the worker from running.
    while True:
        screen = shell.window.screen_in_front
        if screen is not None and type(screen).__name__ == name:
            return screen
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def _wait_for_picture(application: "QApplication", widget: "QWidget") -> None:
    from PySide6.QtCore import QEvent, QObject

    class Lookout(QObject):
        painted = False

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
            self.painted = self.painted or event.type() is QEvent.Type.Paint
            return False

    lookout = Lookout()
    widget.installEventFilter(lookout)
    while not lookout.painted:
        application.processEvents()
    widget.removeEventFilter(lookout)


def report(found: dict[str, object]) -> None:
    """Print the figures."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        app(Path(sys.argv[2]))
