"""The page of what two laptops wrote differently: both values of a field, and whose they are."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.services.deciding import Right
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.differences.presenter import DifferencesScreen, Pair, State
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.choice_row import ChoiceRow
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.columns import FREE, Columns
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.messages import MessageBar
from posyandu_desktop.ui.widgets.screen import Screen
from posyandu_desktop.ui.widgets.scroll_card import ScrollCard

LABEL_WIDTH = 300
_TAB = Qt.FocusReason.TabFocusReason


class DifferencesView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    def __init__(self, presenter: DifferencesScreen, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self._pairs: tuple[Pair, ...] | None = None
        self.rows: dict[int, ChoiceRow] = {}
        self.message = MessageBar()
        self.foot = FootBar()
        self._intro = text_label("", "body", "muted_ink", wrap=True)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.px(14))
        self._lay_out()
        self.destroyed.connect(presenter.detach)
        presenter.attach(self)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self._intro.setText(_intro(state))
        if state.pairs != self._pairs:
            self._make_rows(state)
        for number, row in self.rows.items():
            row.choice.set_value(state.chosen.get(number))
        self.save_button.setEnabled(bool(state.pairs))
        self.message.say(state.message, state.message_tone)

    def start(self) -> None:
        """Put the cursor where the first choice is made."""
        first = next((row.choice for row in self.rows.values()), None)
        (first or self.back_button).setFocus(_TAB)

    def _make_rows(self, state: State) -> None:
        self._pairs = state.pairs
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {pair.number: self._row(pair) for pair in state.pairs}
        for row in self.rows.values():
            self._column.addWidget(row)
        if self.isVisible():
            self.start()

    def _row(self, pair: Pair) -> ChoiceRow:
        theirs = tr("{value}  (betulkan kunjungan)") if pair.of_visit else "{value}"
        options: tuple[tuple[object, str], ...] = (
            (Right.OURS, f"{pair.ours} · {pair.ours_from}"),
            (Right.THEIRS, f"{theirs.format(value=pair.theirs)} · {pair.theirs_from}"),
        )
        row = ChoiceRow(
            pair.title, Segmented(options, pair.title, upright=True), label_width=LABEL_WIDTH
        )
        row.choice.chosen.connect(partial(self._presenter.choose, pair.number))
        return row

    def _lay_out(self) -> None:
        inside = QWidget()
        middle = QVBoxLayout(inside)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(theme.px(10))
        middle.addWidget(text_label(tr("Isi berbeda"), "heading"))
        middle.addWidget(self._intro)
        middle.addLayout(self._column)
        middle.addStretch(1)
        self.stack(self.message, middle=Columns([(ScrollCard(inside), FREE)]), foot=self.foot)
        self.back_button = self.foot.add_button(KeyButton(tr("Kembali"), "Esc", shortcut=""))
        self.back_button.clicked.connect(self._presenter.leave)
        save = KeyButton(tr("Simpan pilihan"), "Ctrl+S", kind=ButtonKind.PRIMARY)
        self.save_button = self.foot.add_button(save)
        self.save_button.clicked.connect(self._presenter.save)
        words = tr("Panah memilih yang benar. Yang tidak dipilih tetap tercatat di riwayat.")
        self.foot.set_status(words, Tone.NEUTRAL, "info")


def _intro(state: State) -> str:
    if not state.pairs:
        return tr("Semua laptop sepakat. Tidak ada yang perlu dipilih.")
    words = tr("Dua orang menulis hal yang berbeda. Tanyakan pada warganya, lalu pilih yang benar.")
    if state.more:
        words += " " + tr("{count} lagi menyusul sesudah ini.").format(count=state.more)
    return words
