"""The strip above a home visit: that it is one, and on which day it was."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.home_day import HomeDay
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.date_field import DateField
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.panel import Panel

WORDS = "Kunjungan rumah"


class HomeStrip(Panel):
    """A chip and the day; the day counts when the cursor leaves it, not at every key."""

    def __init__(self, presenter: HomeDay) -> None:
        super().__init__(theme.tokens().card)
        self._presenter = presenter
        self._hears = True
        self.chip = StatusChip(Tone.INFO, tr(WORDS), "home")
        self.chip.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.day = DateField(tr("Tanggal kunjungan"), presenter.today, lately=True, label_width=165)
        self.day.left.connect(self._left)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(6))
        row.setSpacing(theme.px(18))
        # The day goes below the chip where both do not fit, as with large letters.
        parts = FoldRow()
        parts.set_widgets((self.chip, self.day))
        row.addWidget(parts, 1)

    def show_state(self, state: State) -> None:
        """Show the day, unless somebody is typing another one."""
        if not self.day.input.hasFocus():
            self.day.set_day(state.visited_on)

    def takes_another_day(self) -> bool:
        """Take over what stands in the field if it is not the day shown; say whether it was so."""
        is_another = self.day.day() != self._presenter.shown()
        if is_another:
            self._left(self.day.text())
        return is_another

    def let_go(self) -> None:
        """Hear no more of the field: the visit is left, or the store about to close."""
        self._hears = False

    def hear(self) -> None:
        """Hear the field: the visit is in front."""
        self._hears = True

    def start(self) -> None:
        """Put the cursor into the day, to be typed over."""
        self.day.setFocus(Qt.FocusReason.TabFocusReason)
        self.day.input.selectAll()

    def paint_ground(self, painter: QPainter, box: QRectF) -> None:
        """Fill the strip, with a thin line below."""
        super().paint_ground(painter, box)
        edge = QColor(theme.tokens().card_border)
        painter.fillRect(QRectF(0, box.bottom() - 1, box.width(), 1), edge)

    def _left(self, text: str) -> None:
        if not self._hears:
            return
        day = self.day.day()
        if day is not None:
            self._presenter.chosen(day)
            if self._presenter.shown() != day:
                # Refused: what stands here must be the day that will be saved, and never hold up
                # leaving or saving.
                self.day.set_day(self._presenter.shown())
            return
        # What stands here is what will be saved: a date nobody understands must not stay.
        self.day.set_day(self._presenter.shown())
        self._presenter.not_understood(text)
