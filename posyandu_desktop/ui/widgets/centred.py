"""A calm page: one card in the middle, that scrolls when the text is large."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.frames import Card
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.scroll_pane import ScrollPane


class CentredPage(ScrollPane):
    """One card in the middle of the page; put widgets into `body`."""

    def __init__(self, title: str, note: str = "", *, width: int = 680) -> None:
        """Make a page.

        Args:
            title: What the page is for.
            note: One or two short sentences below the title.
            width: Greatest width of the card in pixels at 100 %.
        """
        super().__init__()
        self.card = Card(padding=28)
        self.card.setMaximumWidth(theme.px(width))
        self.body: QVBoxLayout = self.card.body
        self.body.setSpacing(theme.px(12))
        self._title = text_label(title, "title", wrap=True)
        self._note = text_label(note, "body", "muted_ink", wrap=True)
        self.body.addWidget(self._title)
        self.body.addWidget(self._note)
        # Only now: a label shown before it has a parent would be a window of its own.
        self._note.setVisible(bool(note))
        self.setWidget(self._centre())

    def set_heading(self, title: str, note: str = "") -> None:
        """Change the title and the sentences below it."""
        self._title.setText(title)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def heading(self) -> tuple[str, str]:
        """Return the title and the sentences below it."""
        return self._title.text(), self._note.text()

    def _centre(self) -> QWidget:
        inner = QWidget()
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 1000)
        across.addStretch(1)
        down = QVBoxLayout(inner)
        down.setContentsMargins(*[theme.px(16)] * 4)
        down.addStretch(2)
        down.addLayout(across)
        down.addStretch(3)
        return inner
