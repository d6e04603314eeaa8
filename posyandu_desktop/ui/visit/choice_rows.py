"""A question with a few answers: buttons side by side where they fit, else a list."""

from collections.abc import Sequence

from PySide6.QtCore import Qt

from posyandu_desktop.domain.card import Choice
from posyandu_desktop.language import tr
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
    keys = keys_of([code for code, _ in options])
    is_checked = choice.fhir is not None and choice.fhir.category == "exam"
    empty = tr("Belum dicek") if is_checked else tr("Belum ditanya")
    if as_list or needs_list(choice):
        return ChoiceField(choice.label, options, empty=empty, as_question=True)
    answers = Segmented((*options, (None, empty)), choice.label, keys=keys, goes_on=True)
    return QuestionRow(choice.label, answers)


def keys_of(values: Sequence[object]) -> dict[Qt.Key, object]:
    """Return the digit for each value, from 1; yes and no have their letters as well."""
    letters = {_KEYS[value]: value for value in values if isinstance(value, str) and value in _KEYS}
    digits = {Qt.Key(Qt.Key.Key_0 + place): value for place, value in enumerate(values, 1)}
    return {**letters, **digits}
