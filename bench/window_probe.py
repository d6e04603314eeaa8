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
    app.processEvents()
    window.grab()
    report({"usable_ms": since_start_ms(), "resident_mb": resident_mb()})


def app(folder: Path) -> None:
    """Show the real window, sign in by keyboard, and wait for the session day."""
    from posyandu_desktop.ui.plain_imports import keep_imports_plain

    keep_imports_plain()
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from posyandu_desktop.app import build
    from posyandu_desktop.settings import Settings

    application = QApplication([])
    shell = build(application, folder, Settings())
    shell.window.show()
    shell.start()
    while not _in_front(shell, "SignInView"):
        application.processEvents()
    application.processEvents()
    shell.window.grab()
    sign_in_ms = since_start_ms()
    application.processEvents()
    pin_from = time.perf_counter()
    QTest.keyClicks(application.focusWidget(), os.environ["POSYANDU_PIN"])
    QTest.keyClick(application.focusWidget(), Qt.Key.Key_Return)
    while not _in_front(shell, "DayView"):
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


def _in_front(shell: "Shell", name: str) -> bool:
    # By name: importing the screen here would be work the app itself puts off.
    return type(shell.window.screen_in_front).__name__ == name


def report(found: dict[str, object]) -> None:
    """Print the figures."""
    sys.stdout.write(json.dumps(found) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1] == "bare":
        bare()
    else:
        app(Path(sys.argv[2]))
