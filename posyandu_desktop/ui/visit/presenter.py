"""One visit being typed, without Qt: what is on the screen and what each key does to it."""

from dataclasses import replace
from typing import Protocol

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.recording import Recorded, Refused
from posyandu_desktop.ui import presenting
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.visit import second_look
from posyandu_desktop.ui.visit.answer_entry import AnswerEntry
from posyandu_desktop.ui.visit.case import (
    Desk,
    VisitCase,
    blank_state,
    signature_of,
    understood,
)
from posyandu_desktop.ui.visit.correcting import CorrectionEntry
from posyandu_desktop.ui.visit.feeding_entry import FeedingEntry
from posyandu_desktop.ui.visit.feeding_state import FeedingForm
from posyandu_desktop.ui.visit.handing_over import HandingOver
from posyandu_desktop.ui.visit.home_day import HomeDay
from posyandu_desktop.ui.visit.pressure_typed import typed_pressure
from posyandu_desktop.ui.visit.reading import read
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


class VisitEntry(AnswerEntry[View]):
    """One visit being typed in."""

    def __init__(self, person: Person, typed: TypedVisit, desk: Desk) -> None:
        self._desk = desk
        self._case = VisitCase.of(person, typed, desk)
        self._left: frozenset[str] = frozenset(typed.texts)
        self._closed = False
        self._opened = typed
        self._referral_asked = ""
        self.feeding = FeedingEntry(self, desk)
        self.home_day = HomeDay(self, desk)
        self.correction = CorrectionEntry(self, desk)
        self.handing_over = HandingOver(self, desk.queue)
        self._state = self._understood(blank_state(self._case, typed, desk))

    @property
    def desk(self) -> Desk:
        """What the screen needs from the world around it."""
        return self._desk

    @property
    def case(self) -> VisitCase:
        """Whose visit it is, with what lasts longer than it."""
        return self._case

    def attach(self, view: View) -> None:
        """Show the state in `view` from now on."""
        super().attach(view)
        view.draft_due()

    def field_left(self, code: str) -> None:
        """Judge a field from now on: nobody is told off while still typing."""
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

    def keep_draft(self) -> None:
        """Put what is typed on disk."""
        if self._state.saved or self._closed:
            return
        now = self._desk.now()
        try:
            if self.has_nothing_new():
                self._desk.recorder.forget_draft(self._case.person)
                return
            self._desk.recorder.keep_draft(self._state.typed.draft(now, on_screen=True))
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
        else:
            at = show_clock(now)
            self._show(replace(self._state, draft_line=tr("Draf tersimpan {at}").format(at=at)))

    def save(self) -> None:
        """Record the visit, or show why it cannot be."""
        if self._state.saved or self._closed:
            return
        # What was said before is said again, and the cursor goes there again.
        self._show(replace(self._state, message="", jump_to="", correction=None))
        typed = self._state.typed
        if self._is_half_done():
            return
        case = self._case
        visit, unread = case.read(typed, self._desk)
        if unread:
            self._point_out(unread, ())
            return
        judged = self._desk.recorder.judge(case.person, visit, case.history, case.episodes)
        if not (judged.problems or judged.doubts) and self._asks_first(visit):
            return
        try:
            outcome = self._desk.recorder.save(
                case.person, visit, case.history, case.episodes, self.correction.why
            )
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        match outcome:
            case Recorded():
                self._show(replace(self._state, saved=True, message=tr("Kunjungan tersimpan.")))
                self.handing_over.note_served()
                self._desk.saved(outcome)
            case Refused(found_problems, found_doubts):
                self._point_out(found_problems, found_doubts)

    def sign(self) -> None:
        """Sign the visit as it stands, as a midwife does."""
        self._show(replace(self._state, message=""))
        sign(self)

    def signed(self) -> None:
        """Show that the visit on disk is signed now."""
        mark = signature_of(self._state.typed, self._desk)
        self._show(replace(self._state, signature=mark))

    def overrule(self, reason: OverruleReason) -> None:
        """Save in spite of the doubts that were just pointed out, for a reason."""
        if self._state.asks_reason:
            self._state = self._understood(second_look.overruled(self._state, reason))
            self.save()

    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line, such as why this screen is in front."""
        self._say(message, tone)

    def leave(self) -> None:
        """Go back to the day. What was typed stays as a draft."""
        if self.put_aside():
            self._desk.leave()

    def show_pregnancy(self) -> None:
        """Go to what is known of her pregnancy; what was typed here comes back with her cards."""
        if self.put_aside():
            self._desk.show_pregnancy(self._case.person)

    def show_history(self) -> None:
        """Go to everything about the person; what was typed here stays."""
        self._desk.show_history()

    def show_to_mother(self) -> None:
        """Show what is typed to whom it is about; nothing here changes."""
        self._desk.show_to_mother(self._case.as_typed(self._state.typed, self._desk))

    def print_for_mother(self) -> None:
        """Print the same on a strip of paper."""
        said = self._desk.print_for_mother(self._case.as_typed(self._state.typed, self._desk))
        if said:
            self._say(said, Tone.INFO)

    def put_aside(self) -> bool:
        """Keep what is typed as a draft that no longer stands on the screen; say if it worked."""
        if self._state.saved or self._closed:
            return True
        is_kept = self.keep_aside()
        if is_kept:
            self._desk.queue.let_go(self._case.person)
        return is_kept

    def keep_aside(self) -> bool:
        """Put what is typed on disk for whoever goes on; say if it worked."""
        try:
            if self.has_nothing_new():
                self._desk.recorder.forget_draft(self._case.person)
            else:
                draft = self._state.typed.draft(self._desk.now(), on_screen=False)
                self._desk.recorder.keep_draft(draft)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return False
        self._closed = True
        return True

    def has_nothing_new(self) -> bool:
        """Whether nothing was typed, or a saved visit only looked at: a draft would hide it."""
        typed = self._state.typed
        visit, unread = read(typed, self._case.cards, self._case.fields)
        return typed.is_untouched() or (not unread and self._desk.recorder.is_saved(visit))

    def _type(self, now: TypedVisit) -> None:
        self.correction.forget()
        operator, codes = self._desk.operator, self._desk.content.confidential_codes
        typed = attributed(self._state.typed, now, self._opened, operator, codes)
        asks_nothing = replace(self._state, asks_reason=False, correction=None)
        state = replace(asks_nothing, typed=typed, message="", jump_to="")
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

    def _point_out(self, problems: tuple[Problem, ...], doubts: tuple[Doubt, ...]) -> None:
        """Jump to the first field that is wrong; when there are only doubts, ask for a reason."""
        noted: tuple[Problem | Doubt, ...] = (*problems, *doubts)
        self._left |= {note.field for note in noted}
        # What cannot wait is a question of its own, after this one: beside it, it was overlooked.
        waits = not any(line.is_urgent for line in self._state.advice)
        # Named here, it is still asked on its own once the doubts are answered.
        asked = self._unasked_referral() if waits and not problems else ""
        understood = self._understood(self._state)
        self._show(second_look.pointed_out(understood, problems, doubts, asked))
        self._note_readings()

    def _asks_first(self, visit: Visit) -> bool:
        """Ask for a referral that is advised, or why saved values are replaced; say if so."""
        if not (asked := self._unasked_referral()):
            return self.correction.has_to_ask(visit)
        self._referral_asked = asked
        words = tr(
            "{asked}? Pilih di Rujuk ke. Bila tidak dirujuk, tekan Ctrl+S sekali lagi."
        ).format(asked=asked)
        self._show(replace(self._state, message=words, message_tone=Tone.ACT, jump_to="referral"))
        return True

    def _unasked_referral(self) -> str:
        """Return the referral to ask for, once: not to refer is a decision somebody takes."""
        step = next((line.advice for line in self._state.advice if line.refers), None)
        is_asked = step is not None and step.title == self._referral_asked
        return "" if step is None or self._state.typed.referral_target or is_asked else step.title

    def _say(self, message: str, tone: Tone) -> None:
        self._show(replace(self._state, message=message, message_tone=tone))
