"""What the search found, in the place of the three lists."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.day.state import State
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.person_list import PersonList


class FoundPage(QWidget):
    """One list; `searched` is what was looked for, "" while nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self.searched = ""
        self.results = PersonList(tr("Hasil pencarian"), "")
        # The list scrolls: it must never push the window below the edge of a small screen.
        self.results.setMinimumHeight(theme.px(24))
        self._card = Card(tr("Hasil pencarian"), " ")
        self._card.body.addWidget(self.results, 1)
        room = QVBoxLayout(self)
        room.setContentsMargins(*[theme.px(12)] * 4)
        room.addWidget(self._card)

    def show_found(self, state: State) -> None:
        """Show who was found, with the keys for them."""
        self.results.set_rows(state.results)
        is_new = state.searching != self.searched
        self.searched = state.searching
        if state.results and (is_new or not self.results.currentIndex().isValid()):
            # Enter in the search box opens the first one, so it is marked.
            self.results.setCurrentIndex(self.results.people.index(0))
        self.results.set_empty_text(
            tr("Tidak ada “{searching}”. Enter atau Ctrl+N: catat sebagai orang baru.").format(
                searching=state.searching
            )
        )
        keys = tr(" · Ctrl+T: teruskan · Ctrl+U: serumah · Ctrl+J: bayi baru")
        self._card.set_heading(
            tr("Hasil “{searching}”").format(searching=state.searching),
            state.results_note + (keys if state.results else ""),
        )
