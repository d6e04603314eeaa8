"""Makes the row of one field of the card, and lets it speak to the presenter."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion, Quantity, Section, YesNo
from posyandu_desktop.domain.visit import ReferralTarget
from posyandu_desktop.language import tr, tr_options
from posyandu_desktop.ui.texts.measured import STANDING
from posyandu_desktop.ui.visit.choice_rows import choice_row, keys_of, needs_list
from posyandu_desktop.ui.visit.folded import FoldedSection
from posyandu_desktop.ui.visit.form_keys import FormKeys
from posyandu_desktop.ui.visit.number_guard import NumberGuard
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.rows import Rows
from posyandu_desktop.ui.widgets.asked_date import AskedDateField
from posyandu_desktop.ui.widgets.choices import Segmented, TriState
from posyandu_desktop.ui.widgets.fields import Field, NumberField
from posyandu_desktop.ui.widgets.form_rows import ChoiceField, QuestionRow

_REFERRALS: tuple[tuple[object, str], ...] = (
    (None, "Tidak"),
    (ReferralTarget.PUSTU, "Pustu"),
    (ReferralTarget.PUSKESMAS, "Puskesmas"),
    (ReferralTarget.HOSPITAL, "RS"),
)


class RowMaker:
    """Makes rows of numbers, days, answers and choices, and keeps them by their codes."""

    def __init__(
        self, presenter: VisitEntry, made: Rows, keys: FormKeys, guard: NumberGuard
    ) -> None:
        self._presenter = presenter
        self._made = made
        self._keys = keys
        self._guard = guard

    def row(self, field: CardField, sections: Mapping[str, FoldedSection]) -> QWidget | None:
        """Return a new row; None where the field stands beside another, or is a part of its own."""
        match field:
            case Quantity() | DateQuestion():
                return self._line(field)
            case YesNo():
                return self._question(field)
            case Choice() if field.belongs_to in self._made.numbers:
                self._put_beside(field, self._made.numbers[field.belongs_to])
                return None
            case Choice():
                return self._choice(field, as_list=_has_lists(field.section, sections))
            case _:
                return None

    def referral(self) -> QuestionRow:
        """Return the row of to whom somebody is sent."""
        keys = keys_of([value for value, _ in _REFERRALS])
        target = Segmented(tr_options(_REFERRALS), tr("Rujuk ke"), keys=keys, goes_on=True)
        row = QuestionRow(tr("Rujuk ke"), target)
        self._keys.listen_to_referral(target)
        self._guard.watch("referral", row)
        return row

    def _line(self, asked: Quantity | DateQuestion) -> Field:
        field: Field
        if isinstance(asked, Quantity):
            field = _number_field(asked, stands=self._presenter.state.only_stands)
        else:
            field = AskedDateField(asked.label, self._presenter.state.visited_on)
        field.setToolTip(asked.help or "")
        field.edited.connect(partial(self._presenter.text_typed, asked.code))
        self._keys.listen(asked.code, field)
        self._guard.watch_field(field)
        self._made.numbers[asked.code] = field
        return field

    def _question(self, question: YesNo) -> QuestionRow:
        choice = TriState(question.label, goes_on=True)
        row = QuestionRow(question.label, choice)
        row.setToolTip(question.help or "")
        choice.chosen.connect(partial(self._presenter.answered, question.code))
        choice.none_of_all.connect(partial(self._keys.deny_block, question.code))
        self._guard.watch(question.code, row)
        self._made.questions[question.code] = row
        return row

    def _put_beside(self, choice: Choice, number: Field) -> None:
        options = tuple((option.code, option.label) for option in choice.options)
        segmented = Segmented(options, choice.label)
        segmented.chosen.connect(partial(self._presenter.chosen, choice.code))
        self._guard.watch_choice(segmented, number)
        self._made.choices[choice.code] = segmented
        number.add_beside(segmented)

    def _choice(self, choice: Choice, *, as_list: bool) -> QuestionRow | ChoiceField:
        row = choice_row(choice, as_list=as_list)
        row.setToolTip(choice.help or "")
        chosen = partial(self._presenter.chosen, choice.code)
        if isinstance(row, ChoiceField):
            row.chosen.connect(chosen)
            self._made.lists[choice.code] = row
        else:
            row.choice.chosen.connect(chosen)
            self._made.questions[choice.code] = row
        self._guard.watch(choice.code, row)
        return row


def _number_field(asked: Quantity, *, stands: bool) -> NumberField:
    label = tr(STANDING[asked.code]) if stands and asked.code in STANDING else asked.label
    field = NumberField(label, asked.unit)
    if asked.usual is not None:
        field.set_usual(str(asked.usual))
    return field


def _has_lists(section: Section | None, sections: Mapping[str, FoldedSection]) -> bool:
    """Say whether the rows of a section are lists: one that needs it, and all look alike."""
    fields = sections[section.code].fields if section else ()
    return any(isinstance(field, Choice) and needs_list(field) for field in fields)
