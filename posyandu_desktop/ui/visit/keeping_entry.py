"""What becomes of a visit: kept as a draft, saved, or why it cannot be. No Qt in here."""

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, TypeVar

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.second_look import OverruleReason
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.recording import Recorded, Refused
from posyandu_desktop.ui.presenting import View
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit import second_look
from posyandu_desktop.ui.visit.correcting import DISCARD_KEY, CorrectionEntry
from posyandu_desktop.ui.visit.draft_entry import DraftEntry
from posyandu_desktop.ui.visit.handing_over import HandingOver
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit

ViewT = TypeVar("ViewT", bound="View[Any]")


class KeepingEntry(DraftEntry[ViewT], ABC):
    """The answers of one visit being typed in, and the ways to put them on disk."""

    correction: CorrectionEntry
    handing_over: HandingOver
    _left: frozenset[str]
    _referral_asked = ""

    def discard_changes(self) -> None:
        """Bring back the visit as it is on disk, once that was asked about."""
        saved = self._desk.recorder.saved(self._state.typed.visit_id)
        is_open = not (self._state.saved or self._closed)
        # A home visit that was moved to another day is moved back by its day.
        if saved is None or not is_open or saved.visited_on != self._state.typed.visited_on:
            return
        if self.has_nothing_new():
            self._say(tr("Tidak ada perubahan: ini yang tersimpan."), Tone.INFO)
        elif not self.correction.may_discard():
            words = tr("Buang perubahan dan kembali ke yang tersimpan? {key} sekali lagi bila ya.")
            self._say(words.format(key=DISCARD_KEY), Tone.WATCH)
        else:
            self._show(replace(self._state, dose_form=None))
            self._take_over(TypedVisit.from_visit(saved, self._case.fields))
            self.keep_draft()
            self._say(tr("Perubahan dibuang. Ini yang tersimpan."), Tone.GOOD)

    def save(self) -> None:
        """Record the visit, or show why it cannot be."""
        if self._state.saved or self._closed:
            return
        self._take_first_back()
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

    def overrule(self, reason: OverruleReason) -> None:
        """Save in spite of the doubts that were just pointed out, for a reason."""
        if self._state.asks_reason:
            self._state = self._understood(second_look.overruled(self._state, reason))
            self.save()

    def leave(self) -> None:
        """Go back to the day. What was typed stays as a draft."""
        if self.put_aside():
            self._desk.leave()

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

    def _point_out(self, problems: tuple[Problem, ...], doubts: tuple[Doubt, ...]) -> None:
        """Jump to the first field that is wrong; when there are only doubts, ask for a reason."""
        noted: tuple[Problem | Doubt, ...] = (*problems, *doubts)
        self._left |= {note.field for note in noted}
        self._state = self._understood(self._state)
        # What cannot wait is a question of its own, after this one: beside it, it was overlooked.
        waits = not any(line.is_urgent for line in self._state.advice)
        # Named here, it is still asked on its own once the doubts are answered.
        asked = self._unasked_referral() if waits and not problems else ""
        self._show(second_look.pointed_out(self._state, problems, doubts, asked))
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
        # What a doubted number would mean is not spoken of, but for what cannot wait.
        sure = (one for one in self._state.advice if one.is_urgent or not one.waits)
        step = next((line.advice for line in sure if line.refers), None)
        is_asked = step is not None and step.title == self._referral_asked
        return "" if step is None or self._state.typed.referral_target or is_asked else step.title

    @abstractmethod
    def _understood(self, state: State) -> State: ...

    @abstractmethod
    def _note_readings(self, *codes: str) -> None: ...
