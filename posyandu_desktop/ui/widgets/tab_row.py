"""The parts of a page side by side, in as many rows as the width asks for."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from posyandu_desktop.ui.widgets.choices import Segment
from posyandu_desktop.ui.widgets.fold_row import FoldRow

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class TabRow(FoldRow):
    """Parts of which one is shown; arrows go to the neighbour, Tab stops here once.

    Signals:
        chosen(object): The person chose another part.
    """

    chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]], name: str) -> None:
        super().__init__()
        self._values = [value for value, _ in options]
        self._segments = [Segment(words, name) for _, words in options]
        self._value: object = None
        self.setAccessibleName(name)
        for segment in self._segments:
            segment.clicked.connect(self._clicked)
        self.set_widgets(self._segments)
        self.set_value(self._values[0] if self._values else None)

    def value(self) -> object:
        """Return which part is shown."""
        return self._value

    def set_value(self, value: object) -> None:
        """Mark a part without saying that it was chosen."""
        self._value = value
        for one, segment in zip(self._values, self._segments, strict=True):
            segment.setChecked(one == value)
            policy = Qt.FocusPolicy.StrongFocus if one == value else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(policy)
            if one == value:
                self.setFocusProxy(segment)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the neighbour."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or self._value not in self._values:
            super().keyPressEvent(event)
            return
        to = self._values.index(self._value) + step
        if 0 <= to < len(self._values):
            self.chosen.emit(self._values[to])

    def _clicked(self) -> None:
        place = self._segments.index(self.sender())  # type: ignore[arg-type]  # our own segments
        self.set_value(self._value)
        self.chosen.emit(self._values[place])
