"""A section on the visit screen, such as a screening: one line until somebody wants it."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.domain.card import CardField, Section
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.asked import folded_note
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.labels import text_label

_MOVES = {Qt.Key.Key_Up: False, Qt.Key.Key_Down: True}


class SectionButton(KeyButton):
    """Unfolds a section: Enter, Space or the right arrow; T denies all of it, Down passes over it.

    Signals:
        denied(): T was pressed.
    """

    denied = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  # Qt's own name
        """Open, deny or go on."""
        key = event.key()
        if key == Qt.Key.Key_Right:
            self.click()
        elif key == Qt.Key.Key_T and not self.holds_enter():
            if not event.isAutoRepeat():
                self.denied.emit()
        elif key in _MOVES:
            go_on(self, forward=_MOVES[Qt.Key(key)])
        else:
            super().keyPressEvent(event)


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
        self.button = SectionButton(tr(section.action))
        self.button.setAccessibleName(f"{tr(section.action)}: {section.title}")
        self.none_button: KeyButton | None = None
        self._none_words = section.none_action or ""
        if section.none_action:
            self.none_button = KeyButton(section.none_action, "T", shortcut="")
            self.button.denied.connect(self._deny_and_go_on)
            self.none_button.setAccessibleName(f"{section.none_action}: {section.title}")
        for button in self.buttons():
            # Enter on a number means the next number; Tab stops here.
            button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        if section.danger is not None or section.none_action:
            self.do_not_pass()
        self._note = text_label("", "body", "muted_ink", wrap=True)
        self._help = text_label(section.help or "", "body", "muted_ink", wrap=True)
        self._inside = QWidget()
        self._inside.hide()
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(theme.px(6))
        self.line = QHBoxLayout()
        self.line.setSpacing(theme.px(8))
        self._title_words = section.title
        self._title = text_label(section.title, "body_bold", wrap=True)
        self.line.addWidget(self._title, 1)
        self.line.addWidget(self._note, 1)
        for button in self.buttons():
            self.line.addWidget(button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(6))
        outer.addLayout(self.line)
        outer.addWidget(self._help)
        outer.addWidget(self._inside)
        self._help.hide()
        self.setFocusProxy(self.button)

    def show_state(self, state: State) -> None:
        """Show what is more than its fields, if anything."""

    def do_not_pass(self) -> None:
        """Let Enter stop here, and ask its questions: they are due today."""
        self.button.setProperty("beside", False)  # noqa: FBT003  # Qt's own signature

    def buttons(self) -> tuple[KeyButton, ...]:
        """Return the button that unfolds, and before it the one that denies all, if there is."""
        return (self.none_button, self.button) if self.none_button else (self.button,)

    def _deny_and_go_on(self) -> None:
        if self.none_button is not None:
            self.none_button.click()
            go_on(self.button, forward=True)

    def unfold(self, place: Callable[[CardField], None]) -> None:
        """Take the buttons away and let every field be placed into `body`."""
        self.is_open = True
        for field in self.fields:
            place(field)
        for button in self.buttons():
            button.hide()
        self._help.setVisible(bool(self._help.text()))
        # At last and all at once: one by one, each would give all those before it a new place.
        self._inside.show()

    def title(self) -> str:
        """Return what it is called now."""
        return self._title.text()

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

    def show_folded_away(self, hints: Mapping[str, str]) -> None:
        """Say what is in it; what is advised after all is not called needless, nor passed over."""
        is_advised = any(field.code in hints for field in self.fields)
        self._title.setText(tr("Dianjurkan hari ini") if is_advised else self._title_words)
        self.button.setProperty("beside", not is_advised)
        self.show_known((), "" if self.is_open else folded_note(self.fields, hints))

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
            self._note.setText(
                tr("{none_words} ({count} ditanyakan)").format(
                    none_words=self._none_words, count=count
                )
            )
        else:
            self._note.setText(
                tr("{count} dari {codes_count} terisi").format(count=count, codes_count=len(codes))
                if count
                else note
            )
        # Even an empty one would take half of the room from the title.
        self._note.setVisible(bool(self._note.text()))
