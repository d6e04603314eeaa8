"""The one window: the bar above, and one screen at a time below it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.cover import Cover
from posyandu_desktop.ui.widgets.caret import Caret, caret_of, put_caret
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import Panel
from posyandu_desktop.ui.widgets.session_strip import SessionStrip
from posyandu_desktop.ui.widgets.top_bar import TopBar
from posyandu_desktop.ui.widgets.whole_pane import WholePane

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
        self.is_usual = not words
        self._words.setText(
            words or tr("Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas.")
        )


class _Framed(Panel):
    """Holds everything; in the demo village with a red edge at the sides and below."""

    def __init__(self) -> None:
        super().__init__()
        self.is_framed = False
        self.column = QVBoxLayout(self)
        self.column.setSpacing(0)
        self._edge = 0
        self.renew_look()

    def set_framed(self, *, is_framed: bool) -> None:
        """Leave an edge, or none; the strip above closes the frame."""
        self.is_framed = is_framed
        self.renew_look()

    def renew_look(self) -> None:
        """Leave an edge as wide as the scale in force asks for."""
        width = self._edge = theme.px(FRAME) if self.is_framed else 0
        self.column.setContentsMargins(width, 0, width, width)
        self.update()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Paint the edge; what lies inside has a ground of its own."""
        red, width = QColor(theme.tokens().act), self._edge
        painter.fillRect(QRectF(0, 0, width, box.height()), red)
        painter.fillRect(QRectF(box.right() - width, 0, width, box.height()), red)
        painter.fillRect(QRectF(0, box.bottom() - width, box.width(), width), red)


@dataclass(frozen=True, slots=True)
class _Below:
    """What lies below a screen that was laid over it, and where the cursor was."""

    screen: QWidget
    policy: QSizePolicy
    cursor: QWidget | None
    caret: Caret
    has_bar: bool
    has_strip: bool


class MainWindow(QMainWindow):
    """Holds the bar and the screen in front; decides nothing.

    Signals:
        escaped(): Esc was pressed, and nothing inside had a use for it.

    Attributes:
        common: Ways that are open on every screen; a menu may list them.
    """

    escaped = Signal()

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._below: _Below | None = None
        self.common: list[QAction] = []
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
        # A screen that needs more height than there is scrolls, instead of growing off the display.
        column.addWidget(WholePane(self._stack), 1)
        self.cover = Cover(self._inside)
        self.setCentralWidget(self.cover)
        self.bar.hide()
        self.session_strip.hide()
        self.set_demo(is_demo=False)

    def show_screen(self, screen: QWidget, *, with_bar: bool) -> None:
        """Put a screen in front and let the one before go, with whatever lay over it."""
        gone = [self._stack.widget(place) for place in range(self._stack.count())]
        self._below = None
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.bar.setVisible(with_bar)
        if not with_bar:
            self.session_strip.hide()
        for old in gone:
            if old is not screen:
                self._let_go(old)

    def show_over(self, screen: QWidget) -> None:
        """Lay a screen over the one in front, which stays as it is; the last one laid is shown."""
        front, below = self._stack.currentWidget(), self._below
        if front is None:
            return
        if below is None:
            shown = self.bar.isVisibleTo(self), self.session_strip.isVisibleTo(self)
            cursor = QApplication.focusWidget()
            self._below = _Below(front, front.sizePolicy(), cursor, caret_of(cursor), *shown)
        # Hidden, it has no say in how high the window's inside is.
        front.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.bar.hide()
        self.session_strip.hide()
        if below is not None:
            self._let_go(front)

    def leave_over(self) -> None:
        """Take away what was laid over, if anything; the cursor is where it was before."""
        over, below = self._stack.currentWidget(), self._below
        if below is None or over is None:
            return
        self._below = None
        self.bar.setVisible(below.has_bar)
        self.session_strip.setVisible(below.has_strip)
        below.screen.setSizePolicy(below.policy)
        self._stack.setCurrentWidget(below.screen)
        if below.cursor is not None and isValid(below.cursor):
            below.cursor.setFocus(Qt.FocusReason.OtherFocusReason)
            put_caret(below.cursor, below.caret)
        self._let_go(over)

    @property
    def screen_in_front(self) -> QWidget | None:
        """The screen that is shown."""
        return self.cover.before or self._stack.currentWidget()

    def set_demo(self, *, is_demo: bool) -> None:
        """Say on every screen that these people are invented, and put a red frame around it."""
        self._demo_strip.say("")
        self._demo_strip.setVisible(is_demo)
        self._inside.set_framed(is_framed=is_demo)

    def say_in_strip(self, words: str) -> None:
        """Say something in the strip of the demo village; nothing says what this village is."""
        self._demo_strip.say(words)

    @property
    def said_in_strip(self) -> str:
        """What the strip of the demo village says."""
        return self._demo_strip.text()

    def renew_words(self) -> None:
        """Say what the window itself says in the language chosen."""
        if self._demo_strip.is_usual:
            self._demo_strip.say("")
        self.bar.renew_words()

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

    def _let_go(self, screen: QWidget | None) -> None:
        if screen is None:
            return
        self._stack.removeWidget(screen)
        screen.hide()
        screen.deleteLater()
