"""A labelled row of a form whose value is chosen from a few, side by side."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import LABEL_WIDTH
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label


class ChoiceRow(QWidget):
    """Label on the left like every field, then the choice; what is wrong stands below it."""

    def __init__(self, label: str, choice: Segmented, *, label_width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self.choice = choice
        choice.setAccessibleName(label)
        self._problem = ToneLine("body", Tone.ACT)
        self._problem.hide()
        words = text_label(label, "label", wrap=True)
        words.setFixedWidth(theme.px(label_width))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(2))
        grid.addWidget(words, 0, 0)
        grid.addWidget(choice, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self._problem, 1, 1)
        grid.setColumnStretch(1, 1)
        self.setFocusProxy(choice)

    def set_problem(self, text: str | None) -> None:
        """Say below what is wrong and what to do; None takes it away."""
        self._problem.say(text or "", Tone.ACT)
        self._problem.setVisible(bool(text))

    def problem(self) -> str:
        """Return the problem shown, "" when there is none."""
        return self._problem.text()
