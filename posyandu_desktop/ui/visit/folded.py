"""A section on the visit screen, such as a screening: one line until somebody wants it."""

from collections.abc import Iterable

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.card import CardField, Section
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import text_label


class FoldedSection(QWidget):
    """The title of a section, what is known of it, and the button that unfolds its fields.

    The fields are made by the form, into `body`, when they are first wanted: twenty rows that
    nobody asks would make every visit slower.
    """

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.fields: list[CardField] = []
        self.is_open = False
        self.button = KeyButton(section.action)
        self.button.setAccessibleName(f"{section.action}: {section.title}")
        # Enter on a number means the next number; Tab stops here.
        self.button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        self._note = text_label("", "body", "muted_ink", wrap=True)
        self._help = text_label(section.help or "", "body", "muted_ink", wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(6))
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(text_label(section.title, "body_bold"))
        line.addWidget(self._note, 1)
        line.addWidget(self.button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addLayout(line)
        outer.addWidget(self._help)
        outer.addLayout(self.body)
        self._help.hide()
        self.setFocusProxy(self.button)

    def unfold(self) -> None:
        """Take the button away: the questions stand below."""
        self.is_open = True
        self.button.hide()
        self._help.setVisible(bool(self._help.text()))

    def note(self) -> str:
        """Return what it says beside its title."""
        return self._note.text()

    def show_known(self, answered: Iterable[str], note: str) -> None:
        """Say how many fields are filled, or else when it was last asked."""
        codes = {field.code for field in self.fields}
        count = len(codes & set(answered))
        self._note.setText(f"{count} dari {len(codes)} terisi" if count else note)
