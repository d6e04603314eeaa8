"""The pages that lie over whatever is in front, and the look they change: settings and help.

What is below stays as it is, with the cursor where it was; Esc comes back to it.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication

from posyandu_desktop.errors import CannotSave
from posyandu_desktop.language import tr
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.spoken import speak_language, speaks

if TYPE_CHECKING:
    from posyandu_desktop.ui.look_settings.view import LookSettingsView

SETTINGS_KEY = "Ctrl+O"
HELP_KEY = "F1"
USUAL_SCALE = 100


class LookPages(QObject):
    """Settings and help from anywhere, and the size of letters by key.

    Attributes:
        settings: Those in force.
        changed: Told when other settings hold.
        spoke_otherwise: Told when the settings are left and the language is another one.
    """

    def __init__(self, window: MainWindow, settings: Settings, path: Path) -> None:
        super().__init__(window)
        self.settings = settings
        self.changed: Callable[[Settings], None] = _nobody_listens
        self.spoke_otherwise: Callable[[], None] = _nobody_listens
        self._window = window
        self._path = path
        self._spoken_below = settings.language
        window.common = [
            self._add(words, (key,), act)
            for words, key, act in (
                ("Pengaturan", SETTINGS_KEY, self.show_settings),
                ("Bantuan", HELP_KEY, self.show_help),
            )
        ]
        for keys, act in (
            (("Ctrl++", "Ctrl+="), partial(self.resize_text, 1)),
            (("Ctrl+-",), partial(self.resize_text, -1)),
            (("Ctrl+0",), self.usual_text),
        ):
            self._add("", keys, act)

    def show_settings(self) -> None:
        """Show the settings over whatever is in front."""
        if self._settings_in_front() is None:
            self._settings_view().start()

    def show_help(self) -> None:
        """Show the help for whatever is in front."""
        from posyandu_desktop.ui.help.presenter import Desk, HelpPages, page_of
        from posyandu_desktop.ui.help.view import HelpView

        if isinstance(self._window.screen_in_front, HelpView):
            return
        subject = page_of(type(self._window.screen_in_front).__name__)
        view = HelpView(HelpPages(Desk(leave=self._window.leave_over), subject))
        self._window.show_over(view)
        view.start()

    def resize_text(self, step: int) -> None:
        """Show the letters one step larger (1) or smaller (-1)."""
        from posyandu_desktop.ui.look_settings.presenter import next_scale

        self._resize(next_scale(self.settings.text_scale_percent, step))

    def usual_text(self) -> None:
        """Show the letters in their usual size."""
        self._resize(USUAL_SCALE)

    def choose(self, settings: Settings) -> None:
        """Let settings hold from now on, and keep them.

        Raises:
            CannotSave: The disk did not take them; they hold until the program is closed.
        """
        before, self.settings = self.settings, settings
        self._wear(before)
        if settings.language != before.language:
            speak_language(settings.language)
            self._renew_words()
        self.changed(settings)
        if settings.language != before.language and self._settings_in_front() is not None:
            # Not now: the row that was pressed goes with the screen.
            QTimer.singleShot(0, self._say_settings_again)
        try:
            settings.save(self._path)
        except OSError as error:
            raise CannotSave(
                tr("Pengaturan berlaku sekarang, tetapi tidak tersimpan di disk laptop ini.")
            ) from error

    def speak_after_first_paint(self) -> None:
        """Load the words of Qt's own buttons; no first picture needs them."""
        if not speaks(self.settings.language):
            speak_language(self.settings.language)

    def _resize(self, percent: int) -> None:
        if percent == self.settings.text_scale_percent:
            return
        try:
            self.choose(replace(self.settings, text_scale_percent=percent))
        except CannotSave:
            # The letters are as large as was asked; next time they may have to be asked again.
            return
        finally:
            in_front = self._settings_in_front()
            if in_front is not None:
                in_front.show_scale()

    def _wear(self, before: Settings) -> None:
        now = self.settings
        if (now.text_scale_percent, now.theme) == (before.text_scale_percent, before.theme):
            return
        from posyandu_desktop.ui.renewing import renew

        app = QApplication.instance()
        if isinstance(app, QApplication):
            renew(app, self._window, now.text_scale_percent, now.theme)

    def _renew_words(self) -> None:
        self._window.renew_words()
        for action in self._window.common:
            action.setText(tr(action.data()))

    def _settings_view(self) -> "LookSettingsView":
        from posyandu_desktop.ui.look_settings.presenter import Desk, LookSettings
        from posyandu_desktop.ui.look_settings.view import LookSettingsView

        desk = Desk(settings=lambda: self.settings, choose=self.choose, leave=self._leave)
        view = LookSettingsView(LookSettings(desk))
        self._window.show_over(view)
        return view

    def _say_settings_again(self) -> None:
        if self._settings_in_front() is not None:
            self._settings_view().start_at("language")

    def _settings_in_front(self) -> "LookSettingsView | None":
        from posyandu_desktop.ui.look_settings.view import LookSettingsView

        in_front = self._window.screen_in_front
        return in_front if isinstance(in_front, LookSettingsView) else None

    def _leave(self) -> None:
        self._window.leave_over()
        if self._spoken_below != self.settings.language:
            self._spoken_below = self.settings.language
            self.spoke_otherwise()

    def _add(self, words: str, keys: tuple[str, ...], act: Callable[[], None]) -> QAction:
        action = QAction(tr(words), self)
        action.setData(words)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda *_: act())
        self._window.addAction(action)
        return action


def _nobody_listens(*_: object) -> None:
    """Nothing is open yet that could care."""
