"""A section on the visit screen, such as a screening: one line until somebody wants it."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.card import CardField, Section
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import text_label


class FoldedSection(QWidget):
    """The title of a section, what is known of it, and the button that unfolds its fields.

    The fields are made by the form, into `body`, when they are first wanted: twenty rows that
    nobody asks would make every visit slower. One that is wanted is unfolded without being asked.
    """

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.code = section.code
        self.fields: list[CardField] = []
        self.is_open = False
        self.is_wanted = False
        self.button = KeyButton(section.action)
        self.button.setAccessibleName(f"{section.action}: {section.title}")
        self.none_button: KeyButton | None = None
        self._none_words = section.none_action or ""
        if section.none_action:
            self.none_button = KeyButton(section.none_action)
            self.none_button.setAccessibleName(f"{section.none_action}: {section.title}")
        for button in self.buttons():
            # Enter on a number means the next number; Tab stops here. Danger signs are never
            # passed over, and what Enter does there is to ask them.
            passes = section.danger is None or button is self.none_button
            button.setProperty("beside", passes)
        self._note = text_label("", "body", "muted_ink", wrap=True)
        self._help = text_label(section.help or "", "body", "muted_ink", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(6))
        self.line = QHBoxLayout()
        self.line.setSpacing(theme.px(8))
        self.line.addWidget(text_label(section.title, "body_bold"))
        self.line.addWidget(self._note, 1)
        for button in self.buttons():
            self.line.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addLayout(self.line)
        outer.addWidget(self._help)
        outer.addLayout(self.body)
        self._help.hide()
        self.setFocusProxy(self.button)

    def show_state(self, state: State) -> None:
        """Show what is more than its fields, if anything."""

    def buttons(self) -> tuple[KeyButton, ...]:
        """Return the button that unfolds, and before it the one that denies all, if there is."""
        return (self.none_button, self.button) if self.none_button else (self.button,)

    def unfold(self) -> None:
        """Take the buttons away: the questions stand below."""
        self.is_open = True
        for button in self.buttons():
            button.hide()
        self._help.setVisible(bool(self._help.text()))

    def note(self) -> str:
        """Return what it says beside its title."""
        return self._note.text()

    def codes(self) -> frozenset[str]:
        """Return the codes of its fields."""
        return frozenset(field.code for field in self.fields)

    def is_denied(self, answers: Mapping[str, bool]) -> bool:
        """Say whether every question of a section that can be denied at once was answered no."""
        wanted = self.codes()
        return bool(self._none_words) and all(answers.get(code) is False for code in wanted)

    def show_known(self, answered: Iterable[str], note: str, *, denied: bool = False) -> None:
        """Say how many fields are filled, or else when it was last asked."""
        codes = self.codes()
        count = len(codes & set(answered))
        if self.none_button is not None and not self.is_open:
            # Said once is enough, and the line has no room for it twice. The cursor stays here.
            if denied and self.none_button.hasFocus():
                self.button.setFocus(Qt.FocusReason.TabFocusReason)
            self.none_button.setVisible(not denied)
        if denied:
            self._note.setText(f"{self._none_words} ({count} ditanyakan)")
        else:
            self._note.setText(f"{count} dari {len(codes)} terisi" if count else note)
