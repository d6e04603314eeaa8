"""A question with a few answers: buttons side by side where they fit, else a list."""

from PySide6.QtCore import Qt

from posyandu_desktop.domain.card import Choice
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow

MOST_SIDE_BY_SIDE = 3
MOST_LETTERS_SIDE_BY_SIDE = 28
"""More answers, or longer ones, than these do not fit beside their question."""

_KEYS: dict[str, Qt.Key] = {"yes": Qt.Key.Key_Y, "no": Qt.Key.Key_T}


def needs_list(choice: Choice) -> bool:
    """Say whether the answers are too many or too long to stand side by side."""
    letters = sum(len(option.label) for option in choice.options)
    return len(choice.options) > MOST_SIDE_BY_SIDE or letters > MOST_LETTERS_SIDE_BY_SIDE


def choice_row(choice: Choice, *, as_list: bool) -> QuestionRow | ChoiceField:
    """Return the row of a choice that stands beside no number.

    Args:
        choice: The question.
        as_list: Whether it is a list among lists, however short its answers are.
    """
    options = tuple((option.code, option.label) for option in choice.options)
    keys: dict[Qt.Key, object] = {_KEYS[code]: code for code, _ in options if code in _KEYS}
    is_checked = choice.fhir is not None and choice.fhir.category == "exam"
    empty = "Belum dicek" if is_checked else "Belum ditanya"
    if as_list or needs_list(choice):
        return ChoiceField(choice.label, options, empty=empty, as_question=True)
    answers = Segmented((*options, (None, empty)), choice.label, keys=keys)
    return QuestionRow(choice.label, answers)
