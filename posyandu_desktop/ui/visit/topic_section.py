"""Education topics in the visit: those that fit this person, suggested ones first."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.number_guard import NumberGuard
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import State, TopicLine
from posyandu_desktop.ui.widgets.tick_box import TickBox


class TopicSection(QWidget):
    """A box to tick for each topic; what is suggested today stands in front."""

    def __init__(self, presenter: VisitEntry, guard: NumberGuard) -> None:
        super().__init__()
        self._presenter = presenter
        self._guard = guard
        self.boxes: dict[str, TickBox] = {}
        self._order: tuple[str, ...] = ()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(6))
        self.show_state(presenter.state)

    def show_state(self, state: State) -> None:
        """Show what is suggested, and what was taught."""
        for topic in state.topics:
            box = self.boxes.get(topic.code) or self._add(topic)
            box.setChecked(topic.code in state.typed.education)
            box.set_words(_words(topic))
        self._put_in_order(tuple(topic.code for topic in state.topics))

    def _add(self, topic: TopicLine) -> TickBox:
        box = self.boxes[topic.code] = TickBox(_words(topic), in_form=True)
        self._guard.watch_box(box)
        box.clicked.connect(partial(self._teach, topic.code))
        self._rows.addWidget(box)
        return box

    def _put_in_order(self, order: Sequence[str]) -> None:
        if tuple(order) == self._order or any(box.hasFocus() for box in self.boxes.values()):
            # Never move what somebody is about to tick.
            return
        self._order = tuple(order)
        for place, code in enumerate(order):
            self._rows.insertWidget(place, self.boxes[code])

    def _teach(self, code: str) -> None:
        # Qt for Python leaves out the argument of `clicked` when it calls a partial.
        self._presenter.topic_taught(code, taught=self.boxes[code].isChecked())


def _words(topic: TopicLine) -> str:
    marks = (
        tr(" · disarankan") if topic.suggested else "",
        tr(" · bulan lalu") * topic.taught_lately,
    )
    return topic.label + "".join(marks)
