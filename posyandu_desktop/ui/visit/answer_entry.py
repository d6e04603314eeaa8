"""What each number, answer and choice does, without Qt: a part of the visit's presenter."""

from abc import ABC
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, TypeVar

from posyandu_desktop.domain.second_look import MEASURED_AGAIN, FirstReading
from posyandu_desktop.domain.visit import ReferralTarget, SupplementKind
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import parse_number
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.dose_entry import DoseEntry
from posyandu_desktop.ui.visit.known_answers import with_known_smoking
from posyandu_desktop.ui.visit.typed import TypedVisit

ViewT = TypeVar("ViewT", bound="View[Any]")


class AnswerEntry(DoseEntry[ViewT], ABC):
    """The answers of one visit being typed in, and its doses."""

    def text_typed(self, code: str, text: str) -> None:
        """Take over what stands in a quantity's field."""
        self._type(self._state.typed.with_text(code, text))

    def measured_again(self, code: str) -> None:
        """Keep what was read first, and make room for the second reading of the same number."""
        value = parse_number(self._state.typed.texts.get(code, ""))
        if value is not None:
            first = FirstReading(code, value, MEASURED_AGAIN)
            typed = self._state.typed.with_text(code, "")
            self._type(replace(typed, doubted=(*typed.doubted, first)))

    def _take_first_back(self, *codes: str) -> None:
        """Let what was read first stand where room was made for a reading that never came."""
        typed = self._state.typed
        for first in reversed(typed.doubted):
            is_asked = not codes or first.field in codes
            if first.doubt == MEASURED_AGAIN and is_asked and first.field not in typed.texts:
                kept = tuple(one for one in typed.doubted if one is not first)
                again = typed.with_text(first.field, short_number(first.value))
                typed = replace(again, doubted=kept)
        if typed is not self._state.typed:
            self._type(typed)

    def answered(self, code: str, answer: object) -> None:
        """Take over a yes/no answer; None is not asked."""
        given = answer if isinstance(answer, bool) else None
        self._type(self._state.typed.with_answer(code, answer=given))

    def denied(self, codes: Iterable[str]) -> None:
        """Answer no to all questions of a section that were not answered yet."""
        typed = self._state.typed
        self._type(replace(typed, answers=dict.fromkeys(codes, False) | typed.answers))

    def chosen(self, code: str, option: object) -> None:
        """Take over a choice; None is not chosen."""
        typed = self._state.typed.with_choice(code, option if isinstance(option, str) else None)
        self._type(with_known_smoking(typed, code, self._desk.content))

    def put_back(self, before: TypedVisit) -> None:
        """Take back answers that were a number typed in the wrong place."""
        self._take_over(before)

    def supplement_given(
        self, kind: SupplementKind, *, given: bool, quantity: float | None = None
    ) -> None:
        """Note that something was handed out, as much as its rule says; or not after all."""
        usual = self._desk.content.supplement_rules.rule(kind).quantity
        amount = (quantity or usual) if given else 0
        self._type(self._state.typed.with_supplement(kind, amount))

    def topic_taught(self, code: str, *, taught: bool) -> None:
        """Note an education topic, or take it back."""
        others = tuple(topic for topic in self._state.typed.education if topic != code)
        self._type(replace(self._state.typed, education=(*others, code) if taught else others))

    def referred(self, target: object) -> None:
        """Refer to somebody; None takes it back."""
        chosen = target if isinstance(target, ReferralTarget) else None
        self._type(replace(self._state.typed, referral_target=chosen))

    def referral_note_typed(self, text: str) -> None:
        """Take over the note on the referral."""
        self._type(replace(self._state.typed, referral_note=text))

    def cannot_undo(self) -> None:
        """Say how an answer is taken back: Ctrl+Z takes back only what is typed into a line."""
        words = tr("Ctrl+Z hanya mengurungkan ketikan. Jawaban: pilih yang lain, atau Backspace.")
        self.say(words, Tone.INFO)

    def _is_half_done(self) -> bool:
        """Say what is missing before anything can be saved: all of it, or a form left open."""
        if self._state.feeding is not None and self._state.feeding.form is not None:
            words = tr("Isian PMT belum selesai. Enter mencatatnya, Esc membatalkannya.")
            self.say(words, Tone.WATCH)
            self._show(replace(self._state, jump_to="feeding"))
            return True
        if self._state.typed.unfinished_dose and self._state.dose_form is not None:
            words = tr("{dose} belum dicatat. Ctrl+Enter mencatatnya, Esc membatalkannya.")
            self.say(words.format(dose=self._state.dose_form.label), Tone.WATCH)
            self._show(replace(self._state, jump_to="immunizations"))
            return True
        if self._state.typed.is_empty():
            self.say(tr("Belum ada yang diisi. Isi satu saja, lalu simpan."), Tone.INFO)
            return True
        return False
