"""Messages in place: what happened, what to do, how far a long job is."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.panel import TonePanel


class MessageBar(TonePanel):
    """A line that says what happened and offers the remedy; no dialog, nothing is blocked.

    Signals:
        acted(): The remedy was pressed.
        closed(): The person, or time, took the message away.
    """

    acted = Signal()
    closed = Signal()

    def __init__(self, *, close_key: str = "") -> None:
        """Make a bar without a message.

        Args:
            close_key: The key by which the screen around it closes it, as people call it.
        """
        super().__init__()
        self._words = ToneLine("body_bold", Tone.INFO)
        self._remedy = KeyButton("", shortcut="")
        self._close = KeyButton(tr("Tutup"), close_key, kind=ButtonKind.LINK, shortcut="")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(6), theme.px(8), theme.px(6))
        row.setSpacing(theme.px(12))
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._remedy)
        row.addWidget(self._close)
        self._remedy.clicked.connect(self.acted)
        self._close.clicked.connect(self.dismiss)
        self._timer.timeout.connect(self.dismiss)
        self.hide()

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, text: str, tone: Tone, *, remedy: str = "", seconds: float = 0) -> None:
        """Show a message, or take away the one there is.

        Args:
            text: What happened and what to do, in one or two sentences; "" for nothing to say.
            tone: `Tone.GOOD` for saved, `Tone.ACT` for what failed.
            remedy: Words of the button that mends it, "" for no button.
            seconds: After how long it goes by itself; 0 stays. Never let a failure go.
        """
        if not text:
            self.dismiss()
            return
        self.set_tone(tone)
        self._words.say(text, tone)
        self._remedy.set_text(remedy)
        self._remedy.setVisible(bool(remedy))
        self.setAccessibleName(text)
        self._timer.stop()
        if seconds:
            self._timer.start(round(seconds * 1000))
        self.show()

    def dismiss(self) -> None:
        """Take the message away."""
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.closed.emit()


class ProgressLine(QWidget):
    """How far a long job is, with the way to stop it; hidden while nothing runs.

    Signals:
        cancelled(): The person wants it to stop.
    """

    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._words = text_label(role="body")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        theme.dress(self._bar, "progress")
        self._count = text_label(role="body", ink="muted_ink")
        self.cancel = KeyButton(tr("Hentikan"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        row.addWidget(self.cancel)
        self.cancel.clicked.connect(self._cancel)
        self.hide()

    def start(self, text: str) -> None:
        """Show that a job began; how long it takes is not known yet."""
        self._words.setText(text)
        self._bar.setAccessibleName(text)
        self._bar.setRange(0, 0)
        self._count.setText("")
        self.cancel.setEnabled(True)
        self.show()

    def advance(self, done: int, total: int) -> None:
        """Show how much is done."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._count.setText(tr("{done} dari {total}").format(done=done, total=total))

    def finish(self) -> None:
        """Show nothing again."""
        self.hide()

    def _cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancelled.emit()
