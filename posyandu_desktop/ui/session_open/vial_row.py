"""One vaccine of those brought: the lot on its vials, and the month printed beside it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_open.state import LOT
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.labels import ToneLine

VIAL_WIDTH = 200
LONGEST_LOT = 60
_TOP = Qt.AlignmentFlag.AlignTop


class VialRow(QWidget):
    """Two fields; the one that is wrong is marked, and below both stands why."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.lot = TextField(name, label_width=VIAL_WIDTH, longest=LONGEST_LOT)
        self.lot.set_placeholder(tr("nomor batch"))
        self.expiry = TextField(tr("sampai"), label_width=66, longest=10)
        self.expiry.set_placeholder(tr("bln/thn"))
        self.expiry.input.setFixedWidth(theme.px(100))
        self.expiry.input.setAccessibleName(tr("{name}, kedaluwarsa").format(name=name))
        self.lot.input.setAccessibleName(tr("{name}, nomor batch").format(name=name))
        self._problem = ToneLine("body", Tone.ACT)
        self._problem.hide()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(10))
        grid.setVerticalSpacing(theme.px(2))
        grid.addWidget(self.lot, 0, 0, _TOP)
        grid.addWidget(self.expiry, 0, 1, _TOP)
        grid.addWidget(self._problem, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def field(self, part: str) -> TextField:
        """Return one of its two fields."""
        return self.lot if part == LOT else self.expiry

    def show_vial(self, lot: str, expiry: str) -> None:
        """Show what is typed."""
        self.lot.set_text(lot)
        self.expiry.set_text(expiry)

    def problem(self) -> str:
        """Return what is said below, "" when nothing is."""
        return self._problem.text()

    def show_problems(self, lot: str, expiry: str) -> None:
        """Mark what is wrong and say why; the month's field is too narrow for words of its own."""
        for field, problem in ((self.lot, lot), (self.expiry, expiry)):
            field.input.set_tone(Tone.ACT if problem else None)
            field.input.setAccessibleDescription(problem)
        words = " ".join(part for part in (lot, expiry) if part)
        self._problem.say(words, Tone.ACT)
        self._problem.setVisible(bool(words))
