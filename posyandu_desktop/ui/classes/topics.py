"""The topics of a class, each with a box to tick."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.tick_box import TickBox


class Told(Protocol):
    """Hears that a topic was ticked, or no longer is."""

    def __call__(self, code: str, *, told: bool) -> None:
        """Take it over."""


class TopicTicks(QWidget):
    """Ticks below each other; those that do not fit the kind of class are not shown."""

    def __init__(self, told: Told) -> None:
        super().__init__()
        self._told = told
        self.boxes: dict[str, TickBox] = {}
        self._problem = ToneLine("body", Tone.ACT)
        self._problem.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(text_label(tr("Pokok bahasan"), "label"))
        self._column.addWidget(self._problem)
        add_gap(self._column, 4)

    def show_topics(
        self, topics: Sequence[tuple[str, str]], chosen: Sequence[str], problem: str
    ) -> None:
        """Show the topics that fit, the chosen ones ticked, and what is wrong."""
        for code, title in topics:
            if code not in self.boxes:
                self._add(code, title)
        fitting = {code for code, _ in topics}
        for code, box in self.boxes.items():
            box.setVisible(code in fitting)
            box.setChecked(code in chosen)
        if topics:
            self.setFocusProxy(self.boxes[topics[0][0]])
        self._problem.say(problem, Tone.ACT)
        self._problem.setVisible(bool(problem))

    def _add(self, code: str, title: str) -> None:
        box = TickBox(title, in_form=True)
        box.clicked.connect(partial(self._clicked, code))
        self.boxes[code] = box
        self._column.addWidget(box)

    def _clicked(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's clicked(bool)
        self._told(code, told=self.boxes[code].isChecked())
