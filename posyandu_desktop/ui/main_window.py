"""The one window: the bar above, and one screen at a time below it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.session_strip import SessionStrip
from posyandu_desktop.ui.widgets.bars import TopBar
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import Panel

FRAME = 4
"""Width of the red frame around the demo village, in pixels at 100 %."""


class DemoStrip(Panel):
    """Says on every screen that these people are invented, or which paper of a drill is next."""

    def __init__(self) -> None:
        super().__init__(theme.tokens().act)
        self._words = text_label("", "body_bold", "on_primary", wrap=True)
        row = QVBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(2), theme.px(18), theme.px(3))
        row.addWidget(self._words)
        self.say("")

    def text(self) -> str:
        """Return what it says."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Say something; nothing says what this village is."""
        self._words.setText(
            words or tr("Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.")
        )


class _Framed(Panel):
    """Holds everything; in the demo village with a red edge at the sides and below."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self._edge = 0
        self.set_edge(0)

    def set_edge(self, width: int) -> None:
        """Leave an edge of so many pixels; the strip above closes the frame."""
        self._edge = width
        self.column.setContentsMargins(width, 0, width, width)
        self.update()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint the edge; what lies inside has a ground of its own."""
        red, width = QColor(theme.tokens().act), self._edge
        painter.fillRect(QRectF(0, 0, width, box.height()), red)
        painter.fillRect(QRectF(box.right() - width, 0, width, box.height()), red)
        painter.fillRect(QRectF(0, box.bottom() - width, box.width(), width), red)


class MainWindow(QMainWindow):
    """Holds the bar and the screen in front; decides nothing.

    Signals:
        escaped(): Esc was pressed, and nothing inside had a use for it.
    """

    escaped = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self.setWindowTitle("Posyandu Desktop")
        self.resize(1366, 768)
        self.bar = TopBar()
        self._demo_strip = DemoStrip()
        self.session_strip = SessionStrip()
        self._stack = QStackedWidget()
        self._inside = _Framed()
        column = self._inside.column
        column.addWidget(self.bar)
        column.addWidget(self._demo_strip)
        column.addWidget(self.session_strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(self._inside)
        self.bar.hide()
        self.session_strip.hide()
        self.set_demo(is_demo=False)

    def show_screen(self, screen: QWidget, *, with_bar: bool) -> None:
        """Put a screen in front and let the one before go."""
        old = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.bar.setVisible(with_bar)
        if not with_bar:
            self.session_strip.hide()
        if old is not None and old is not screen:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    @property
    def screen_in_front(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def set_demo(self, *, is_demo: bool) -> None:
        """Say on every screen that these people are invented, and put a red frame around it."""
        self._demo_strip.say("")
        self._demo_strip.setVisible(is_demo)
        self._inside.set_edge(theme.px(FRAME) if is_demo else 0)

    def say_in_strip(self, words: str) -> None:
        """Say something in the strip of the demo village; nothing says what this village is."""
        self._demo_strip.say(words)

    @property
    def said_in_strip(self) -> str:
        """What the strip of the demo village says."""
        return self._demo_strip.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Say that Esc was pressed where it means nothing else."""
        if event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the background finish the record in hand before the window goes."""
        self._background.close()
        super().closeEvent(event)
