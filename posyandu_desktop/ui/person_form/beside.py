"""What is typed beside who may be the same person, and the two answers to it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.person_form.presenter import PersonEntry
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.facts import FactRow
from posyandu_desktop.ui.widgets.side_by_side import SideBySide


class BesidePanel(QWidget):
    """Hidden until somebody may be the same."""

    def __init__(self, presenter: PersonEntry) -> None:
        super().__init__()
        self.facts = SideBySide(tr("Yang diketik"), tr("Sudah terdaftar"), narrow=True)
        self.same = KeyButton(tr("Orang yang sama: buka"), "F5", kind=ButtonKind.PRIMARY)
        self.other = KeyButton(tr("Orang lain: lanjut"), "F6")
        self.same.clicked.connect(presenter.is_the_same)
        self.other.clicked.connect(presenter.is_another)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(theme.px(10))
        for widget in (self.facts, self.same, self.other):
            column.addWidget(widget)
        self.hide()

    def set_rows(self, rows: Sequence[FactRow]) -> None:
        """Show what tells the two apart; nothing hides the panel."""
        self.facts.set_rows(rows)
        self.setVisible(bool(rows))
