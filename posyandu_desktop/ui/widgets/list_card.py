"""A card around a list that scrolls for itself, so that the page beside it need not."""

from PySide6.QtWidgets import QSizePolicy

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.person_list import PersonList

_POLICY = QSizePolicy.Policy
LEAST_HEIGHT = 60
"""About one row of a list, in pixels at 100 %."""


class ListCard(Card):
    """Asks for no more than a row of its list, unless the columns stand below each other."""

    def __init__(self, title: str, note: str, listed: PersonList) -> None:
        super().__init__(title, note)
        self._listed = listed
        self.set_stacked(stacked=False)

    def fill(self) -> None:
        """Put the list below whatever lies in the card; it has the room that is left."""
        self.body.addWidget(self._listed, 1)

    def set_stacked(self, *, stacked: bool) -> None:
        """Show the few rows the list asks for where the page itself scrolls."""
        self._listed.setMinimumHeight(0 if stacked else theme.px(LEAST_HEIGHT))
        # What a list would like to have must not make the page beside it scroll as well.
        tall = _POLICY.Expanding if stacked else _POLICY.Ignored
        self._listed.setSizePolicy(_POLICY.Expanding, tall)
