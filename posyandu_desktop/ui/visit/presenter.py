"""One visit being typed, without Qt: what is on the screen and what each key does to it."""

from dataclasses import replace
from typing import Protocol

from posyandu_desktop.domain.case import Case as RulesCase
from posyandu_desktop.domain.person import Person
from posyandu_desktop.language import tr
from posyandu_desktop.ui import presenting
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit import second_look
from posyandu_desktop.ui.visit.case import (
    VisitCase,
    blank_state,
    signature_of,
    understood,
)
from posyandu_desktop.ui.visit.correcting import CorrectionEntry
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.feeding_entry import FeedingEntry
from posyandu_desktop.ui.visit.feeding_state import FeedingForm
from posyandu_desktop.ui.visit.handing_over import HandingOver
from posyandu_desktop.ui.visit.home_day import HomeDay
from posyandu_desktop.ui.visit.keeping_entry import KeepingEntry
from posyandu_desktop.ui.visit.pressure_typed import typed_pressure
from posyandu_desktop.ui.visit.sealed import attributed
from posyandu_desktop.ui.visit.signature import sign
from posyandu_desktop.ui.visit.state import CorrectionAsked, State
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.urgent import freshly_urgent


class View(presenting.View[State], Protocol):
    """What shows the visit."""

    def draft_due(self) -> None:
        """Call `keep_draft` within 300 ms."""
        ...


class VisitEntry(KeepingEntry[View]):
    """One visit being typed in."""

    def __init__(self, person: Person, typed: TypedVisit, desk: Desk) -> None:
        self._desk = desk
        self._case = VisitCase.of(person, typed, desk)
        self._left: frozenset[str] = frozenset(typed.texts)
        self._opened = typed
        self.feeding = FeedingEntry(self, desk)
        self.home_day = HomeDay(self, desk)
        self.correction = CorrectionEntry(self, desk)
        self.handing_over = HandingOver(self, desk.queue)
        self._state = self._understood(blank_state(self._case, typed, desk))
        if self.is_on_disk and not self.has_nothing_new():
            visit, _ = self._case.read(typed, desk)
            self._say(self.correction.unsaved_words(visit), Tone.WATCH)

    @property
    def desk(self) -> Desk:
        """What the screen needs from the world around it."""
        return self._desk

    @property
    def case(self) -> VisitCase:
        """Whose visit it is, with what lasts longer than it."""
        return self._case

    @property
    def is_on_disk(self) -> bool:
        """Whether it was saved before, as it stands here or otherwise."""
        return self._desk.recorder.is_recorded(self._state.typed.visit_id)

    def attach(self, view: View) -> None:
        """Show the state in `view` from now on."""
        super().attach(view)
        view.draft_due()

    def field_left(self, code: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
        self._take_first_back(code)
        pressure = typed_pressure(code, self._state.typed, self._case.fields)
        if pressure is not None:
            self._left |= {pressure.upper, pressure.lower}
            self._type(pressure.typed)
            self._note_readings(pressure.upper, pressure.lower)
        else:
            if code not in self._left:
                self._left |= {code}
                self._show(self._understood(self._state))
            self._note_readings(code)

    def show_feeding(self, form: FeedingForm | None) -> None:
        """Show the form that begins or ends PMT, or take it away; nothing typed changes."""
        feeding = self._state.feeding and replace(self._state.feeding, form=form)
        self._show(replace(self._state, feeding=feeding))

    def show_correction(self, asked: CorrectionAsked | None) -> None:
        """Ask why saved values are replaced, or ask no more."""
        self._show(replace(self._state, correction=asked, message=""))

    def episodes_changed(self, said: str) -> None:
        """Look again at what lasts longer than a visit, and say what happened; typing stays."""
        self.show_feeding(None)
        self._case = VisitCase.of(self._case.person, self._state.typed, self._desk)
        told = replace(self._state, message=said, message_tone=Tone.GOOD)
        self._show(self._understood(told))

    def why(self) -> None:
        """Show or hide the rule, numbers and source behind the advice."""
        self._show(replace(self._state, why_open=not self._state.why_open))

    def sign(self) -> None:
        """Sign the visit as it stands, as a midwife does."""
        self._show(replace(self._state, message=""))
        sign(self)

    def signed(self) -> None:
        """Show that the visit on disk is signed now."""
        mark = signature_of(self._state.typed, self._desk)
        self._show(replace(self._state, signature=mark))

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line, such as why this screen is in front."""
        self._say(message, tone)

    def show_pregnancy(self) -> None:
        """Go to what is known of her pregnancy; what was typed here comes back with her cards."""
        if self.put_aside():
            self._desk.show_pregnancy(self._case.person)

    def show_history(self) -> None:
        """Go to everything about the person; what was typed here stays."""
        self._desk.show_history()

    def show_to_mother(self) -> None:
        """Show what is typed to whom it is about; a number that is doubted frightens nobody."""
        shown, left_out = self._for_mother()
        if left_out:
            self._say(left_out, Tone.WATCH)
        self._desk.show_to_mother(shown)

    def print_for_mother(self) -> None:
        """Print the same on a strip of paper."""
        shown, left_out = self._for_mother()
        said = self._desk.print_for_mother(shown)
        if said or left_out:
            self._say(f"{said} {left_out}".strip(), Tone.WATCH if left_out else Tone.INFO)

    def _for_mother(self) -> tuple[RulesCase, str]:
        typed = self._case.as_typed(self._state.typed, self._desk)
        certain = self._case.as_typed(self._state.typed, self._desk, self._state.doubts)
        has_left_out = certain.visit != typed.visit
        words = tr("Angka yang diragukan tidak ditunjukkan. Ukur lagi, atau pilih alasannya.")
        return certain, words if has_left_out else ""

    def _type(self, now: TypedVisit, said: str = "") -> None:
        operator, codes = self._desk.operator, self._desk.content.confidential_codes
        self._take_over(attributed(self._state.typed, now, self._opened, operator, codes), said)

    def _take_over(self, typed: TypedVisit, said: str = "") -> None:
        """Show what is typed now, whoever typed which part of it, and say what was done."""
        self.correction.forget()
        asks_nothing = replace(self._state, asks_reason=False, correction=None)
        told = replace(asks_nothing, message=said, message_tone=Tone.INFO)
        state = replace(told, typed=typed, jump_to="")
        self._show(freshly_urgent(self._state, self._understood(state)))
        self._draft_due()

    def _note_readings(self, *codes: str) -> None:
        typed = second_look.noted(self._state, codes or tuple(self._left))
        if typed != self._state.typed:
            self._show(replace(self._state, typed=typed))
            self._draft_due()

    def _draft_due(self) -> None:
        if self._view is not None:
            self._view.draft_due()

    def _understood(self, state: State) -> State:
        return understood(state, self._left, self._case, self._desk)

    def _say(self, message: str, tone: Tone) -> None:
        self._show(replace(self._state, message=message, message_tone=tone))
