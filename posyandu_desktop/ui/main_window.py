"""The one window: the bar above, and one screen at a time below it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QCloseEvent, QColor, QPainter
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.background import Background
from posyandu_desktop.ui.widgets.bars import TopBar
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import Panel


class DemoStrip(Panel):
    """Says on every screen that these people are invented."""

    def __init__(self) -> None:
        super().__init__(theme.tokens().watch_soft)
        words = "Desa contoh: semua orang di sini karangan, tidak dikirim ke Puskesmas."
        row = QVBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(2), theme.px(18), theme.px(3))
        row.addWidget(text_label(words, "body_bold", "watch"))

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the strip, with a thin line below."""
        super().paint_ground(painter, box)
        line = QRectF(0, box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, QColor(theme.tokens().watch))


class MainWindow(QMainWindow):
    """Holds the bar and the screen in front; decides nothing."""

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self.setWindowTitle("Posyandu Desktop")
        self.resize(1366, 768)
        self.bar = TopBar()
        self._demo_strip = DemoStrip()
        self._stack = QStackedWidget()
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._demo_strip)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(inside)
        self.bar.hide()
        self.set_demo(is_demo=False)

    def show_screen(self, screen: QWidget, *, with_bar: bool) -> None:
        """Put a screen in front and let the one before go."""
        old = self._stack.currentWidget()
        self._stack.addWidget(screen)
        self._stack.setCurrentWidget(screen)
        self.bar.setVisible(with_bar)
        if old is not None and old is not screen:
            self._stack.removeWidget(old)
            old.hide()
            old.deleteLater()

    @property
    def screen_in_front(self) -> QWidget | None:
        """The screen that is shown."""
        return self._stack.currentWidget()

    def set_demo(self, *, is_demo: bool) -> None:
        """Say on every screen that these people are invented."""
        self._demo_strip.setVisible(is_demo)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the background finish the record in hand before the window goes."""
        self._background.close()
        super().closeEvent(event)
