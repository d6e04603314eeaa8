"""The middle of the visit screen: the card's fields under their step bands, drawn from data."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from posyandu_desktop.domain.card import (
    CardField,
    Education,
    Immunizations,
    Referral,
    Section,
    Step,
    Supplements,
)
from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.visit.asked import NOT_NEEDED, folded_away, folded_beside
from posyandu_desktop.ui.visit.dose_section import DoseSection
from posyandu_desktop.ui.visit.feeding_section import folded_section
from posyandu_desktop.ui.visit.folded import FoldedSection
from posyandu_desktop.ui.visit.form_keys import FormKeys
from posyandu_desktop.ui.visit.number_guard import AnswerRow, NumberGuard
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.row_making import RowMaker
from posyandu_desktop.ui.visit.rows import Rows
from posyandu_desktop.ui.visit.sealed import section_note, without
from posyandu_desktop.ui.visit.signature import referral_hint
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.step_jump import first_empty, step_note
from posyandu_desktop.ui.visit.supplement_section import SupplementSection
from posyandu_desktop.ui.visit.tab_order import move_on
from posyandu_desktop.ui.visit.topic_section import TopicSection
from posyandu_desktop.ui.widgets.fields import TextField
from posyandu_desktop.ui.widgets.form_rows import QuestionRow
from posyandu_desktop.ui.widgets.frames import StepBand
from posyandu_desktop.ui.widgets.tick_box import TickBox


class CardForm(QWidget):
    """Every field of the card that concerns this person, in step order."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self._presenter = presenter
        self._made = Rows()
        self.numbers = self._made.numbers
        self.questions = self._made.questions
        self.choices = self._made.choices
        self.lists = self._made.lists
        self._topics: TopicSection | None = None
        self._keys = FormKeys(presenter, self._made, self.field, lambda: [*self.topics.values()])
        self.guard = NumberGuard(presenter, self._answer_row, lambda: self.referral_note)
        self._maker = RowMaker(presenter, self._made, self._keys, self.guard)
        self._hand_outs: list[SupplementSection] = []
        self.doses: DoseSection | None = None
        self.referral: QuestionRow | None = None
        self.referral_note: TextField | None = None
        self.sections: dict[str, FoldedSection] = {}
        self._bands: dict[int, StepBand] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, theme.px(6), 0)
        self._rows.setSpacing(theme.px(6))
        self._into = self._rows
        for step in presenter.state.steps:
            self._add_step(step)
        self._rows.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show what is typed, what was measured last time, and what is wrong."""
        self._show_sections(state)
        self._made.show_state(state)
        if self._topics is not None:
            self._topics.show_state(state)
        for section in self._hand_outs:
            section.show_state(state)
        if self.doses is not None:
            self.doses.show_state(state)
        for step in state.steps:
            self._bands[step.number].set_note(step_note(step, refers=state.is_referral_open))
        if self.referral is not None and self.referral_note is not None:
            self.referral.choice.set_value(state.typed.referral_target)
            self.referral.set_hint(referral_hint(state))
            self.referral_note.set_text(state.typed.referral_note)
            self.referral_note.setVisible(state.typed.referral_target is not None)

    def first_field(self) -> QWidget | None:
        """Return where the cursor belongs when the screen opens.

        The first field still empty; of a saved visit, which is read again, simply the first.
        """
        typed = {} if self._presenter.is_on_disk else self._presenter.state.typed.texts
        numbers = [f for code, f in self.numbers.items() if code not in typed and f.isEnabled()]
        return next(iter(numbers or self.numbers.values()), None)

    def step_field(self, number: int) -> QWidget | None:
        """Return where the key of a step leads to."""
        asks = self.referral if self._presenter.state.is_referral_open else None
        return first_empty(self, self._bands, number, asks)

    @property
    def topics(self) -> dict[str, TickBox]:
        """The boxes of the education topics, by code."""
        return self._topics.boxes if self._topics is not None else {}

    @property
    def supplements(self) -> dict[str, QuestionRow]:
        """The rows of what may be handed out, by kind."""
        return {kind: row for section in self._hand_outs for kind, row in section.rows.items()}

    def field(self, code: str) -> QWidget | None:
        """Return the widget of a field, to jump to it; a folded section is unfolded for it."""
        self._unfold_those_with({code})
        return self.rows().get(code)

    def rows(self) -> dict[str, QWidget]:
        """Return every row made so far by its code; what holds others comes behind them."""
        others = {
            "immunizations": self.doses,
            "referral": self.referral,
            "referral_note": self.referral_note,
        }
        return {
            **self.choices,
            **self.numbers,
            **self.questions,
            **self.lists,
            **self.supplements,
            **{f"topic.{code}": box for code, box in self.topics.items()},
            **{code: row for code, row in others.items() if row is not None},
            **self.sections,
        }

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: FBT001, N802  # Qt's own
        """Go where the eye goes: rows made later stand between older ones."""
        return self.move_on(forward=next)

    def move_on(self, *, forward: bool, passes: Callable[[QWidget], bool] | None = None) -> bool:
        """Move the cursor to the next stop that is not passed over; say whether it moved."""
        return move_on(self, forward=forward, passes=passes)

    def _show_sections(self, state: State) -> None:
        typed = without(state.typed, state.unread)
        answered = {*typed.texts, *typed.answers, *typed.choices}
        self._unfold_those_with(answered, typed.answers)
        for code, section in tuple(self.sections.items()):
            if code.startswith(NOT_NEEDED):
                section.show_folded_away(state.hints)
            else:
                denied = section.is_denied(typed.answers)
                note = section_note(state, code, section.codes())
                section.show_known(answered, note, denied=denied)
            is_begun = not answered.isdisjoint(section.codes())
            section.setVisible(is_begun or code not in state.hidden_sections)
            section.show_state(state)
            if section.is_wanted:
                self._unfold(section)

    def _unfold_those_with(self, codes: set[str], denied: Mapping[str, bool] | None = None) -> None:
        """Unfold every section that holds one of the fields; the inner ones appear on the way.

        One whose questions were all denied with its button stays folded.
        """
        known = -1
        while known != len(self.sections):
            known = len(self.sections)
            for section in tuple(self.sections.values()):
                if codes & section.codes() and not section.is_denied(denied or {}):
                    self._unfold(section)

    def _unfold(self, section: FoldedSection) -> None:
        if section.is_open:
            return
        self._into = section.body
        section.unfold(partial(self._place, within=section.code))
        self._into = self._rows

    def _ask(self, section: FoldedSection) -> None:
        self._unfold(section)
        self.show_state(self._presenter.state)
        first = self.field(section.fields[0].code)
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _deny(self, section: FoldedSection) -> None:
        self._presenter.denied(section.codes())

    def _add_step(self, step: Step) -> None:
        band = StepBand(step.number, step.title)
        self._bands[step.number] = band
        self._rows.addWidget(band)
        asked = self._presenter.state.asked
        later = [field for field in step.fields if not asked.is_needed(field)]
        needed = [field for field in step.fields if asked.is_needed(field)]
        beside = [field for field in needed if field.code in asked.beside]
        for field in needed:
            if field not in beside:
                self._place(field)
        for field in beside:
            self._fold(field, folded_beside(step.number, beside))
        for field in later:
            self._fold(field, folded_away(step.number, later))

    def _place(self, field: CardField, within: str = "") -> None:
        if field.section is None or field.section.code == within:
            self._add_field(field)
        else:
            self._fold(field, field.section)

    def _fold(self, field: CardField, section: Section) -> None:
        if (folded := self.sections.get(section.code)) is None:
            folded = self.sections[section.code] = folded_section(section, self._presenter)
            folded.button.clicked.connect(partial(self._ask, folded))
            if folded.none_button is not None:
                folded.none_button.clicked.connect(partial(self._deny, folded))
            self._into.addWidget(folded)
        folded.fields.append(field)
        if self._presenter.state.asked.is_due(field) and not section.code.startswith(NOT_NEEDED):
            folded.do_not_pass()

    def _add_field(self, field: CardField) -> None:
        match field:
            case Immunizations():
                self.doses = DoseSection(self._presenter)
                self._rows.addWidget(self.doses)
            case Supplements():
                section = SupplementSection(self._presenter, field.offers, self.guard)
                self._hand_outs.append(section)
                self._into.addWidget(section)
            case Education():
                self._topics = TopicSection(self._presenter, self.guard)
                self._into.addWidget(self._topics)
            case Referral():
                self._add_referral()
            case _:
                row = self._maker.row(field, self.sections)
                if row is not None:
                    self._into.addWidget(row)

    def _add_referral(self) -> None:
        self.referral = self._maker.referral()
        self.referral_note = TextField(tr("Catatan rujukan"), longest=300)
        self.referral_note.edited.connect(self._presenter.referral_note_typed)
        self.guard.watch_field(self.referral_note)
        self._into.addWidget(self.referral)
        self._into.addWidget(self.referral_note)

    def _answer_row(self, code: str) -> AnswerRow | None:
        rows: dict[str, AnswerRow] = {**self.questions, **self.lists, **self.supplements}
        return self.referral if code == "referral" else rows.get(code)
