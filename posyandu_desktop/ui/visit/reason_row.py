"""The reasons for keeping a number that does not fit, each with the key that chooses it."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.texts.second_look import ReasonWords
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import TonePanel


class ReasonRow(TonePanel):
    """Stands below the message that asks for a reason; nothing is chosen beforehand."""

    def __init__(self, choose: Callable[[OverruleReason], None]) -> None:
        super().__init__(Tone.WATCH)
        self._choose = choose
        self._offered: tuple[ReasonWords, ...] = ()
        self.buttons: dict[OverruleReason, KeyButton] = {}
        # With large letters the buttons fold into rows; side by side they were cut.
        self._row = FoldRow()
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(14), theme.px(2), theme.px(8), theme.px(8))
        row.setSpacing(theme.px(8))
        row.addWidget(text_label(tr("Alasan:"), "body_bold"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._row, 1)
        self.hide()

    def show_reasons(self, offered: Sequence[ReasonWords]) -> None:
        """Offer some reasons, or go away when there are none."""
        reasons = tuple(offered)
        if reasons and reasons != self._offered:
            self._offered = reasons
            self._make_buttons()
        self.setVisible(bool(reasons))

    def _make_buttons(self) -> None:
        self.buttons.clear()
        for reason, words, key in self._offered:
            button = KeyButton(words, key)
            button.clicked.connect(partial(self._choose, reason))
            self.buttons[reason] = button
        self._row.set_widgets(tuple(self.buttons.values()))
