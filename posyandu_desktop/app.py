"""Where the parts are put together: one window, one worker, one clock, and the crash hook."""

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QMessageBox

from posyandu_desktop import __version__
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.settings import Settings, device_folder
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.locks import hold_window
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.shell import Shell
from posyandu_desktop.ui.spoken import INDONESIAN, speak_language
from posyandu_desktop.ui.window_place import keep_place, show_where_it_was

log = logging.getLogger(__name__)


def run(folder: Path) -> int:
    """Show the window on a data folder until it is closed; return the exit code.

    What keeps it from opening is said in a box first: who started it from an icon sees no terminal.

    Raises:
        AlreadyRunning: Another window holds the folder.
        ReadOnlyFolder: The folder may not be written.
        StoreDamaged: The key slots are missing or unreadable.
    """
    app = make_application()
    try:
        return _run(app, folder)
    except PosyanduError as error:
        QMessageBox.critical(None, "Posyandu Desktop", error.sentence)
        raise


def make_application() -> QApplication:
    """Return the running Qt application, or a new one in the style every screen is drawn for.

    Named here, the style costs nothing; `setStyle` would teach Qt for Python all of `QStyle` first.

    Raises:
        TypeError: One without windows runs already.
    """
    app = QApplication.instance() or QApplication(["posyandu-desktop", "-style", "fusion"])
    if not isinstance(app, QApplication):
        raise TypeError("a Qt application without windows is running")
    return app


def _run(app: QApplication, folder: Path) -> int:
    files = StoreFiles(folder)
    lock = hold_window(files)
    try:
        keep_log(files.logs)
        shell = build(app, folder, Settings.load_what_is_right(files.settings))
        place = files.settings.with_name("window.place")
        show_where_it_was(shell.window, place)
        shell.start()
        code = app.exec()
        keep_place(shell.window, place)
        shell.close()
        return code
    finally:
        lock.release()


def build(app: QApplication, folder: Path, settings: Settings) -> Shell:
    """Put window, worker and shell together, without showing anything yet."""
    if settings.language == INDONESIAN:
        # Qt's own words come after the first picture.
        QLocale.setDefault(QLocale("id_ID"))
    else:
        speak_language(settings.language)
    app.setApplicationName("Posyandu Desktop")
    app.setApplicationVersion(__version__)
    theme.apply_theme(app, settings.text_scale_percent, settings.theme)
    background = Background()
    window = MainWindow(background)
    background.setParent(window)
    install_crash_hook(window)
    return Shell(window, background, folder, device_folder(), utc_now, settings)


def keep_log(folder: Path) -> None:
    """Keep a small diary of the program in the data folder; it holds no names and no NIK."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(folder / "posyandu.log", maxBytes=500_000, backupCount=2)
    except OSError:
        # Without a diary the program works all the same.
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.getLogger("posyandu_desktop").addHandler(handler)


def install_crash_hook(window: MainWindow) -> None:
    """Let every bug be logged once, and said in words: what was saved and what to do."""

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            window.close()
            return
        log.critical("unexpected", exc_info=(kind, error, trace))
        sys.__excepthook__(kind, error, trace)
        # A box may only be shown where the window lives.
        if threading.current_thread() is threading.main_thread() and window.isVisible():
            QMessageBox.critical(window, "Posyandu Desktop", crash_text(error))

    sys.excepthook = hook


def crash_text(error: BaseException) -> str:
    """Return what the person at the table is told."""
    if isinstance(error, PosyanduError):
        return error.sentence
    return tr(
        "Ada kesalahan di aplikasi. Kunjungan yang sudah disimpan tetap aman, dan isian terakhir "
        "ada di draf. Tutup lalu buka lagi aplikasinya. Bila terulang, beri tahu Puskesmas: {kind}."
    ).format(kind=type(error).__name__)
