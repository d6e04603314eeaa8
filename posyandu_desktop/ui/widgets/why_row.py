"""Asks in place why something saved is put right: a few reasons with keys, or one's own words."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout

from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.texts.corrections import OfferedReason
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.fold_row import FoldRow
from posyandu_desktop.ui.widgets.labels import text_label
from posyandu_desktop.ui.widgets.panel import TonePanel

LONGEST_NOTE = 120
LABEL_WIDTH = 110
_QUEUED = Qt.ConnectionType.QueuedConnection


class WhyRow(TonePanel):
    """Stands below the message; nothing is chosen beforehand, and one key answers."""

    def __init__(self, choose: Callable[[Reason], None], tone: Tone = Tone.WATCH) -> None:
        super().__init__(tone)
        self._choose = choose
        self._asked: tuple[str, tuple[OfferedReason, ...]] | None = None
        self.buttons: dict[Mistake, KeyButton] = {}
        self._question = text_label("", "body_bold", wrap=True)
        self._row = FoldRow()
        self.note = TextField(tr("Sebab lain"), label_width=LABEL_WIDTH, longest=LONGEST_NOTE)
        self.note.set_placeholder(tr("tulis sebabnya, lalu Enter"))
        # Queued: what Enter does to the focus comes first.
        self.note.input.entered.connect(self._note_entered, _QUEUED)
        self.note.edited.connect(self._note_typed)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(10), theme.px(4), theme.px(6), theme.px(6))
        column.setSpacing(theme.px(4))
        column.addWidget(self._question)
        column.addWidget(self._row)
        column.addWidget(self.note)
        self.hide()

    def ask(self, question: str, reasons: Sequence[OfferedReason]) -> None:
        """Ask, with these reasons to choose from; the cursor is where another one is typed."""
        asked = (question, tuple(reasons))
        if asked != self._asked or not self.isVisible():
            self._asked = asked
            self._question.setText(question)
            self._make_buttons(asked[1])
            self.note.set_text("")
            self.note.set_problem(None)
            self.show()
            self.note.setFocus(Qt.FocusReason.TabFocusReason)

    def insist(self) -> None:
        """Saving was asked for once more: take the words that stand there, or say what lacks."""
        self._note_entered(self.note.text())

    def question(self) -> str:
        """Return what is asked, "" while nothing is."""
        return self._question.text() if self.isVisible() else ""

    def dismiss(self) -> None:
        """Ask no more."""
        self._asked = None
        self.hide()

    def _note_typed(self, _text: str) -> None:
        self.note.set_problem(None)

    def _note_entered(self, text: str) -> None:
        if text.strip():
            self._choose(Reason(Mistake.OTHER, text.strip()))
        else:
            self.note.set_problem(
                tr("Belum tersimpan. Tekan salah satu tombol di atas, atau tulis sebabnya.")
            )
            # Enter has gone on to the form, where the reason would replace a number.
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_buttons(self, reasons: Sequence[OfferedReason]) -> None:
        self.buttons.clear()
        for mistake, words, key in reasons:
            button = KeyButton(words, key)
            button.clicked.connect(partial(self._take, mistake))
            self.buttons[mistake] = button
        self._row.set_widgets(tuple(self.buttons.values()))

    def _take(self, mistake: Mistake, _checked: bool = False) -> None:  # noqa: FBT001, FBT002  # Qt's clicked(bool)
        self._choose(Reason(mistake))
