"""The topics of a class, each with a box to tick."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.classes.usual import Topics
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.tick_box import TickBox

MORE_KEY = "F7"


class Told(Protocol):
    """Hears that a topic was ticked, or no longer is."""

    def __call__(self, code: str, *, told: bool) -> None:
        """Take it over."""


class TopicTicks(QWidget):
    """Ticks below each other; below them the key that shows all there are."""

    def __init__(self, told: Told, every: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._told = told
        self.boxes = {code: self._box(code, title) for code, title in every}
        self._problem = ToneLine("body", Tone.ACT)
        self._problem.hide()
        self.more = KeyButton(" ", MORE_KEY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(text_label(tr("Pokok bahasan"), "label"))
        column.addWidget(self._problem)
        add_gap(column, 4)
        for box in self.boxes.values():
            column.addWidget(box)
        add_gap(column, 4)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_topics(self, topics: Topics, chosen: Sequence[str], problem: str) -> None:
        """Show some of the topics, the chosen ones ticked, and what is wrong."""
        shown = dict(topics.shown)
        for code, box in self.boxes.items():
            box.setVisible(code in shown)
            box.setChecked(code in chosen)
        if shown:
            self.setFocusProxy(self.boxes[next(iter(shown))])
        more = tr("Pokok lain ({count})").format(count=topics.more)
        self.more.set_text(tr("Yang biasa saja") if topics.is_all else more)
        self.more.setVisible(bool(topics.more))
        self._problem.say(problem, Tone.ACT)
        self._problem.setVisible(bool(problem))

    def _box(self, code: str, title: str) -> TickBox:
        box = TickBox(title, in_form=True)
        box.hide()
        box.clicked.connect(partial(self._clicked, code))
        return box

    def _clicked(self, code: str, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's clicked(bool)
        self._told(code, told=self.boxes[code].isChecked())
