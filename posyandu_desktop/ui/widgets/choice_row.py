"""A labelled row of a form whose value is chosen from a few, side by side."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import LABEL_WIDTH
from posyandu_desktop.ui.widgets.labels import NoteLine, ToneLine, text_label
from posyandu_desktop.ui.widgets.stray_digits import StrayDigits


class ChoiceRow(QWidget):
    """Label on the left like every field, then the choice; what is wrong stands below it."""

    def __init__(self, label: str, choice: Segmented, *, label_width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self.choice = choice
        choice.setAccessibleName(label)
        self._remark = ToneLine("body", Tone.WATCH)
        self._remark.hide()
        self._strays = StrayDigits(choice, self._set_remark)
        words = text_label(label, "label", wrap=True)
        words.setFixedWidth(theme.px(label_width))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        grid = self._grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(8))
        grid.setVerticalSpacing(theme.px(2))
        grid.addWidget(words, 0, 0)
        grid.addWidget(choice, 0, 1, Qt.AlignmentFlag.AlignLeft)
        self._problem = NoteLine(lambda line: grid.addWidget(line, 2, 1))
        grid.addWidget(self._remark, 3, 1)
        grid.setColumnStretch(1, 1)
        self._label = words
        self._is_below = False
        self.setFocusProxy(choice)

    def minimumSizeHint(self) -> QSize:
        """The choice may stand below its label."""
        return QSize(self.choice.sizeHint().width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the choice below its label when there is no room beside it."""
        super().resizeEvent(event)
        beside = self._label.maximumWidth() + theme.px(8) + self.choice.sizeHint().width()
        is_below = beside > self.width()
        if is_below is not self._is_below:
            self._is_below = is_below
            place = (1, 0, 1, 2) if is_below else (0, 1, 1, 1)
            self._grid.addWidget(self.choice, *place, Qt.AlignmentFlag.AlignLeft)

    def set_problem(self, text: str | None) -> None:
        """Say below what is wrong and what to do; None takes it away."""
        self._problem.say(text or "", Tone.ACT)

    def remark(self) -> str:
        """Return what is said about the last keys, "" when they had a meaning here."""
        return self._remark.text()

    def _set_remark(self, text: str) -> None:
        self._remark.say(text, Tone.WATCH)
        self._remark.setVisible(bool(text))

    def problem(self) -> str:
        """Return the problem shown, "" when there is none."""
        return self._problem.text()
