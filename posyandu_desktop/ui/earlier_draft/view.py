"""Asks which visit is meant before somebody's half typed one could be taken for another."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.ui.earlier_draft.presenter import EarlierDraft, State
from posyandu_desktop.ui.texts.earlier_draft import DISCARD_KEY, GO_ON_KEY
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.centred import CentredPage
from posyandu_desktop.ui.widgets.labels import ToneLine
from posyandu_desktop.ui.widgets.screen import Screen


class EarlierDraftView(Screen):
    """Turns keystrokes into presenter calls, and a state into pixels."""

    page = "earlier_draft"

    def __init__(self, presenter: EarlierDraft) -> None:
        super().__init__()
        self._presenter = presenter  # PySide holds connected methods weakly: keep it alive
        self.on_escape = presenter.leave
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        asked = presenter.state.question
        # The page itself has the focus: no button may take Enter. So it is what is read aloud.
        self.setAccessibleName(asked.title)
        self.setAccessibleDescription(asked.note)
        self.question = CentredPage(asked.title, asked.note, width=760)
        self.message = ToneLine("body_bold", Tone.WATCH)
        self.go_on = KeyButton(asked.go_on, GO_ON_KEY, shortcut="")
        self.discard = KeyButton(asked.discard, DISCARD_KEY, shortcut="")
        self.back = KeyButton(tr("Kembali"), "Esc", shortcut="")
        self.go_on.clicked.connect(presenter.go_on)
        self.discard.clicked.connect(presenter.discard)
        self.back.clicked.connect(presenter.leave)
        self._lay_out()
        presenter.attach(self)
        self.destroyed.connect(presenter.detach)

    def show_state(self, state: State) -> None:
        """Show the state."""
        self.message.say(state.message, Tone.WATCH)
        self.message.setVisible(bool(state.message))

    def start(self) -> None:
        """Take the keys, but let none of the buttons have Enter."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def person_in_hand(self) -> PersonId | None:
        """Return whose visits they are."""
        return self._presenter.person_id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hear every key that would write something elsewhere."""
        is_other = event.modifiers() & Qt.KeyboardModifier.ControlModifier or event.isAutoRepeat()
        if is_other or event.key() == Qt.Key.Key_Escape or not event.text():
            super().keyPressEvent(event)
        else:
            self._presenter.key_typed(event.text())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.back)
        row.addStretch(1)
        for widget in (self.go_on, self.discard, self.message):
            self.question.body.addWidget(widget)
        self.question.body.addLayout(row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.question)
