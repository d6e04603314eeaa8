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
    app.processEvents()
    window.grab()
    report({"usable_ms": since_start_ms(), "resident_mb": resident_mb()})


def app(folder: Path) -> None:
    """Show the real window, sign in by keyboard, and wait for the session day."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from posyandu_desktop.app import build
    from posyandu_desktop.settings import Settings
    from posyandu_desktop.ui.day.view import DayView
    from posyandu_desktop.ui.sign_in.view import SignInView

    application = QApplication([])
    shell = build(application, folder, Settings())
    shell.window.show()
    shell.start()
    while not isinstance(shell.window.screen_in_front, SignInView):
        application.processEvents()
    application.processEvents()
    shell.window.grab()
    sign_in_ms = since_start_ms()
    application.processEvents()
    pin_from = time.perf_counter()
    QTest.keyClicks(application.focusWidget(), os.environ["POSYANDU_PIN"])
    QTest.keyClick(application.focusWidget(), Qt.Key.Key_Return)
    while not isinstance(shell.window.screen_in_front, DayView):
        application.processEvents()
    application.processEvents()
    shell.window.grab()
    opened_ms = (time.perf_counter() - pin_from) * 1000
    report(
        {
            "sign_in_ms": sign_in_ms,
            "opened_ms": opened_ms,
            "usable_ms": sign_in_ms + opened_ms,
            "resident_mb": resident_mb(),
            "heavy": sorted({"requests", "xlsxwriter", "python_calamine"} & set(sys.modules)),
        }
    )
    shell.close()
    shell.background.close()


def report(found: dict[str, object]) -> None:
    """Print the figures."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        app(Path(sys.argv[2]))
