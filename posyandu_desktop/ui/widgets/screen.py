"""What every screen can be asked, whatever it shows."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.messages import MessageBar

if TYPE_CHECKING:
    from posyandu_desktop.domain.person import PersonId
    from posyandu_desktop.domain.visit import VisitId


class Screen(QWidget):
    """One screen of the window.

    Attributes:
        gives_way: Whether it may be replaced to say how a job went; where people type, it may not.
        opened_anew: Opens it anew in the language chosen; None where something typed would go.
        recording: The visit at the posyandu that is typed here, and the day it belongs to.
        on_escape: What Esc does; None where the window itself hears it.
    """

    gives_way = False
    opened_anew: Callable[[], None] | None = None
    recording: "tuple[VisitId, date] | None" = None
    on_escape: Callable[[], None] | None = None
    page = ""
    """Which page of the menu it is, so that a page about a person can lead back to it."""

    def person_in_hand(self) -> "PersonId | None":
        """Return whom the screen or its cursor is about, None for nobody."""
        return None

    def start(self) -> None:
        """Put the cursor where typing begins."""

    def say_here(self, words: str, tone: Tone) -> bool:
        """Say something in the line of messages; False where the screen has none."""
        line = self.findChild(MessageBar)
        if line is None:
            return False
        line.say(words, tone)
        return True

    def put_aside(self) -> bool:
        """Keep what is typed because another screen is wanted; False when it has to stay."""
        return True

    def may_lock(self) -> bool:
        """Say whether somebody else may go on from here; False where something is asked first."""
        return True

    def keep_draft(self) -> None:
        """Put what is typed on disk if it can be; the screen stays as it is."""

    def sign(self) -> bool:
        """Sign what is shown, as a midwife does; False where there is nothing to sign."""
        return False

    def keep_now(self) -> None:
        """Keep what is typed because the store is about to close."""

    def stack(self, *above: QWidget, middle: QWidget, foot: QWidget) -> None:
        """Lay the screen out edge to edge: what stands above, what takes the room, the foot bar."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in above:
            column.addWidget(widget)
        column.addWidget(middle, 1)
        column.addWidget(foot)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape and self.on_escape is not None:
            self.on_escape()
        else:
            super().keyPressEvent(event)
