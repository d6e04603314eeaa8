"""The way from one's own posyandu to the demo village and back, in the menu behind F10."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAction

from posyandu_desktop.language import tr
from posyandu_desktop.ui.main_window import MainWindow

_TO_PRACTISE = "Latihan di desa contoh"
_BACK = "Kembali ke posyandu sendiri"


class OtherVillage(QAction):
    """One entry of the menu; it leads to whichever of the two is not open."""

    def __init__(self, window: MainWindow, go: Callable[[], None]) -> None:
        super().__init__(window)
        self._go = go
        window.common.append(self)
        self.triggered.connect(self._taken)

    def offer(self, *, is_demo: bool, has_own: bool) -> None:
        """Name the entry; who has only the demo village is offered no way back."""
        words = _BACK if is_demo else _TO_PRACTISE
        self.setData(words)
        self.setText(tr(words))
        self.setVisible(has_own or not is_demo)

    def _taken(self) -> None:
        # Not now: the menu it was chosen from goes with the office.
        QTimer.singleShot(0, self, self._go)
