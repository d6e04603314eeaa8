"""The rows of the card that were made so far, and what stands in them."""

from dataclasses import dataclass, field

from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import Field
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow


@dataclass(frozen=True, slots=True)
class Rows:
    """Rows by the code of their field; those of a folded section come when it is unfolded."""

    numbers: dict[str, Field] = field(default_factory=dict)
    questions: dict[str, QuestionRow] = field(default_factory=dict)
    choices: dict[str, Segmented] = field(default_factory=dict)
    lists: dict[str, ChoiceField] = field(default_factory=dict)

    def show_state(self, state: State) -> None:
        """Show what is typed, what was measured last time, and what is wrong."""
        self._show_numbers(state)
        self._show_questions(state)
        typed, lines = state.typed, state.asked.lines
        for code, listed in self.lists.items():
            listed.set_value(typed.choices.get(code))
            listed.set_hint(lines.get(code, ""))
        for code, choice in self.choices.items():
            choice.set_value(typed.choices.get(code))

    def _show_numbers(self, state: State) -> None:
        for code, number in self.numbers.items():
            number.set_text(state.typed.texts.get(code, ""))
            line = state.asked.lines.get(code, "")
            previous = "" if line else state.previous.get(code, "")
            number.set_previous(previous, state.first_readings.get(code, ""))
            number.set_hint(state.hints.get(code, line))
            note = state.notes.get(code)
            number.set_problem(
                note.text if note else None,
                Tone.WATCH if note and not note.blocks else Tone.ACT,
            )

    def _show_questions(self, state: State) -> None:
        typed = state.typed
        for code, row in self.questions.items():
            row.choice.set_value(typed.answers.get(code, typed.choices.get(code)))
            note = state.notes.get(code)
            row.set_problem(note.text if note else None)
            row.set_hint(state.asked.lines.get(code, ""))
