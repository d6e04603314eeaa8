"""The foot of the day: what is done with nobody in particular, and how an upload goes."""

from posyandu_desktop.language import tr
from posyandu_desktop.ui.day.presenter import DayScreen
from posyandu_desktop.ui.day.state import State
from posyandu_desktop.ui.texts.sent import progress_text, send_key_text
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton

_HINT = "Ketik nama. Enter: buka. Ctrl+Enter: datang."


class DayFoot(FootBar):
    """A foot bar with the buttons of the day; whom `home` is about, the lists know."""

    def __init__(self, presenter: DayScreen) -> None:
        super().__init__()
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        missing = self.add_button(KeyButton(tr("Belum datang"), "Ctrl+P", icon="list"))
        missing.clicked.connect(presenter.show_missing)
        home = KeyButton(tr("Kunjungan rumah"), "Shift+Enter", shortcut="", icon="home")
        self.home = self.add_button(home)
        new = self.add_button(KeyButton(tr("Orang baru"), "Ctrl+N"))
        new.clicked.connect(presenter.new_person)
        self.send = self.add_button(
            KeyButton(tr("Kirim sekarang"), "Ctrl+K", kind=ButtonKind.PRIMARY)
        )
        self.send.clicked.connect(presenter.send)

    def show_sending(self, state: State) -> None:
        """Say how the upload goes, else what holds all day, else the keys of the search."""
        self.send.set_text(send_key_text(sending=state.sending))
        if state.sending:
            words = progress_text(state.send_progress, stopping=state.stopping)
            self.set_status(words, Tone.INFO, "cloud-up")
        elif state.standing_note:
            self.set_status(state.standing_note, Tone.WATCH, "warning")
        else:
            self.set_status(tr(_HINT), Tone.NEUTRAL, "search", is_hint=True)
