"""The bar above screens on which nobody is signed in yet."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.labels import IconView, OneLine
from posyandu_desktop.ui.widgets.panel import Panel


class TitleBar(Panel):
    """A name and a line below it, on the colour of the top bar."""

    def __init__(self, title: str, subtitle: str = "") -> None:
        super().__init__(theme.tokens().primary)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._title = OneLine("heading", "on_primary")
        self._subtitle = OneLine("caption", "on_primary")
        names = QVBoxLayout()
        names.setSpacing(theme.px(1))
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(9), theme.px(18), theme.px(9))
        row.setSpacing(theme.px(12))
        row.addWidget(IconView("health-post", theme.tokens().on_primary, side=32))
        row.addLayout(names, 1)
        self.setMinimumHeight(theme.px(66))
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self._title.setText(title)
        self._subtitle.setText(subtitle)
        self._subtitle.setVisible(bool(subtitle))
