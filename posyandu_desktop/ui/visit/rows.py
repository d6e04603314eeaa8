"""The rows of the card that were made so far, and what stands in them."""

from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.sealed import FILLED_ROW, without
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.widgets.choices import UNREAD, Segmented
from posyandu_desktop.ui.widgets.fields import Field
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow

FOR_BIDAN = "diisi bidan"


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows by the code of their field; those of a folded section come when it is unfolded."""

    numbers: dict[str, Field] = field(default_factory=dict)
    questions: dict[str, QuestionRow] = field(default_factory=dict)
    choices: dict[str, Segmented] = field(default_factory=dict)
    lists: dict[str, ChoiceField] = field(default_factory=dict)

    def show_state(self, state: State) -> None:
        """Show what is typed, what was measured last time, and what is wrong."""
        typed = without(state.typed, state.unread)
        self._show_numbers(state, typed)
        self._show_questions(state, typed)
        for code, listed in self.lists.items():
            listed.set_value(typed.choices.get(code))
            listed.set_hint(_hint(code, state))
        for code, choice in self.choices.items():
            choice.set_value(typed.choices.get(code))
        self._lock(state.for_bidan)

    def _lock(self, codes: frozenset[str]) -> None:
        """Leave the fields of the midwife to her; their values can be read."""
        rows: dict[str, QWidget] = {**self.numbers, **self.questions, **self.lists, **self.choices}
        for code in codes & rows.keys():
            rows[code].setEnabled(False)

    def _show_numbers(self, state: State, typed: TypedVisit) -> None:
        for code, number in self.numbers.items():
            number.set_text(typed.texts.get(code, ""))
            line = _hint(code, state)
            previous = "" if line else state.previous.get(code, "")
            number.set_previous(previous, state.first_readings.get(code, ""))
            number.set_hint(state.hints.get(code, line))
            note = state.notes.get(code)
            number.set_problem(
                note.text if note else None,
                Tone.WATCH if note and not note.blocks else Tone.ACT,
            )

    def _show_questions(self, state: State, typed: TypedVisit) -> None:
        for code, row in self.questions.items():
            value = typed.answers.get(code, typed.choices.get(code))
            row.choice.set_value(UNREAD if code in state.unread else value)
            note = state.notes.get(code)
            row.set_problem(note.text if note else None)
            row.set_hint(_hint(code, state))


def _hint(code: str, state: State) -> str:
    """Return what a row says of itself: why it is empty or locked, else its last value."""
    if code in state.unread:
        return tr(FILLED_ROW)
    if code in state.for_bidan:
        return tr(FOR_BIDAN)
    return state.asked.lines.get(code, "")
