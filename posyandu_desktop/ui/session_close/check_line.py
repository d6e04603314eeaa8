"""One line of the checklist on the screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_close.lines import Line
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label


class CheckLine(QWidget):
    """One line of the checklist: how many, what, who, and the key that goes there."""

    def __init__(self, line: Line, number: int) -> None:
        super().__init__()
        self.words = ToneLine("body_bold", line.tone)
        self._note = text_label("", "body", "muted_ink", wrap=True)
        self.button = KeyButton(line.action or " ", str(number))
        self._note.setContentsMargins(theme.px(24), 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addStretch(1)
        texts.addWidget(self.words)
        texts.addWidget(self._note)
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addLayout(texts, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_line(self, line: Line) -> None:
        """Show a line."""
        self.words.say(f"{line.title}: {line.number}" if line.number else line.title, line.tone)
        self._note.setText(line.note)
        self._note.setVisible(bool(line.note))
        self.button.set_text(line.action or " ")
        self.button.setAccessibleName(f"{line.action}, {line.title}")
        self.button.setVisible(bool(line.action))
        self.button.setEnabled(bool(line.action))
        self.setMinimumHeight(theme.px(44 if line.action else 32))
