"""What each key of the dose section does, without Qt: a part of the visit's presenter."""

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import Any, TypeVar

from posyandu_desktop.domain.dose_not_given import DoseNotGiven, NotGivenReason
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from posyandu_desktop.language import tr
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit import doses
from posyandu_desktop.ui.visit.case import VisitCase
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.reading import read
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.vaccination import vaccination

ViewT = TypeVar("ViewT", bound="View[Any]")


class DoseEntry(Presenter[State, ViewT], ABC):
    """The doses of one visit being typed in."""

    _desk: Desk
    _case: VisitCase

    def dose_opened(self, vaccine: str, dose_number: int, source: ImmunizationSource) -> None:
        """Open the small form of one dose, with this session's lot already in it."""
        form = doses.open_form(
            self._desk.content,
            (vaccine, dose_number),
            source,
            self._desk.lots,
            self._desk.vaccinator(),
        )
        typed = replace(self._state.typed, unfinished_dose={})
        self._show(replace(self._state, dose_form=form, typed=typed, message=""))

    def dose_not_given_opened(self, vaccine: str, dose_number: int) -> None:
        """Ask why a dose is not given."""
        self.dose_opened(vaccine, dose_number, ImmunizationSource.BUKU_KIA)
        if self._state.dose_form is not None:
            form = replace(self._state.dose_form, not_given=True)
            self._show(replace(self._state, dose_form=form))

    def dose_held_back(self, reason: NotGivenReason) -> None:
        """Write down that the dose in hand was not given; it stays due."""
        form = self._state.dose_form
        if form is None or not form.not_given:
            return
        held = DoseNotGiven(vaccine=form.vaccine, dose_number=form.dose_number, reason=reason)
        typed = _without(self._state.typed, held.key)
        self._state = replace(self._state, dose_form=None)
        words = tr("{dose} tidak diberikan: {reason}. Dosis ini tetap ditunggu.")
        why = self._desk.content.doses_not_given.of(reason).label
        said = words.format(dose=form.label, reason=why)
        self._type(replace(typed, doses_not_given=(*typed.doses_not_given, held)), said)

    def held_back_removed(self, index: int) -> None:
        """Take back that a dose was not given; it is offered again."""
        kept = list(self._state.typed.doses_not_given)
        kept.pop(index)
        self._type(replace(self._state.typed, doses_not_given=tuple(kept)))

    def dose_given(self, vaccine: str, dose_number: int) -> None:
        """Write a due dose down as given now, from the vial of the day; ask for one first."""
        desk, given = self._desk, ImmunizationSource.GIVEN_HERE
        form = doses.open_form(
            desk.content, (vaccine, dose_number), given, desk.lots, desk.vaccinator()
        )
        found = doses.read_form(form, self._state.visited_on, desk.kader_names())
        if not isinstance(found, Immunization) or vaccine in self._state.vials_in_question:
            self.dose_opened(vaccine, dose_number, given)
            return
        typed = _without(self._state.typed, (vaccine, dose_number))
        self._state = replace(self._state, dose_form=None)
        words = tr("{dose} dicatat: batch {lot}, {name}. Botol lain? Hapus, lalu beri lagi.")
        said = words.format(dose=form.label, lot=found.lot_number, name=found.vaccinator)
        self._type(replace(typed, immunizations=(*typed.immunizations, found)), said)

    def dose_typed(self, name: str, text: str) -> None:
        """Take over one field of the dose's form."""
        if self._state.dose_form is not None:
            form = doses.with_field(self._state.dose_form, name, text)
            typed = replace(self._state.typed, unfinished_dose=doses.kept(form))
            self._show(replace(self._state, dose_form=form, typed=typed))
            self._draft_due()

    def dose_closed(self) -> None:
        """Close the dose's form without writing a dose."""
        typed = replace(self._state.typed, unfinished_dose={})
        # What was said of the dose that was not written down yet is over with it.
        self._show(replace(self._state, dose_form=None, typed=typed, message=""))
        self._draft_due()

    def dose_added(self) -> None:
        """Write the dose down, or say what is missing."""
        form = self._state.dose_form
        if form is None or form.not_given:
            return
        names, born_on = self._desk.kader_names(), self._case.person.born_on
        match doses.read_form(form, self._state.visited_on, names, born_on):
            case Immunization() as dose:
                self._desk.lots.remember(dose)
                told = _without(self._state.typed, (dose.vaccine, dose.dose_number))
                typed = replace(told, unfinished_dose={})
                known = self._state.vials_in_question - {dose.vaccine}
                self._state = replace(self._state, dose_form=None, vials_in_question=known)
                self._type(replace(typed, immunizations=(*typed.immunizations, dose)))
            case refused:
                self._show(replace(self._state, dose_form=refused))

    def dose_removed(self, index: int) -> None:
        """Take back a dose written down in this visit."""
        kept = list(self._state.typed.immunizations)
        # Who takes a dose back may have another vial in hand: the next one is asked about.
        doubtful = self._state.vials_in_question | {kept.pop(index).vaccine}
        self._state = replace(self._state, vials_in_question=doubtful)
        self._type(replace(self._state.typed, immunizations=tuple(kept)))

    def plan_turned(self) -> None:
        """Unfold the plan of every dose, or fold it."""
        visit, _ = read(self._state.typed, self._case.cards, self._case.fields)
        record = self._case.dose_record(visit, self._desk.content)
        is_folded = self._state.vaccination.plan is None
        shown = vaccination(record, unfolded=is_folded)
        self._show(replace(self._state, vaccination=shown))

    def show_adverse_event(self) -> None:
        """Go to what happened after an immunisation; what was typed here comes back."""
        given = [dose for visit in self._case.history for dose in visit.immunizations]
        had = (*self._state.typed.immunizations, *given)
        if self.put_aside():
            self._desk.show_adverse_event(self._case.person, had)

    @abstractmethod
    def say(self, message: str, tone: Tone = Tone.INFO) -> None:
        """Show one line."""

    @abstractmethod
    def put_aside(self) -> bool:
        """Keep what is typed as a draft that no longer stands on the screen; say if it worked."""

    @abstractmethod
    def _draft_due(self) -> None:
        """Let what is typed be put on disk soon."""

    @abstractmethod
    def _type(self, typed: TypedVisit, said: str = "") -> None: ...

    @abstractmethod
    def _take_over(self, typed: TypedVisit, said: str = "") -> None: ...


def _without(typed: TypedVisit, dose: tuple[str, int]) -> TypedVisit:
    """Return the visit without the note that a dose was not given: something else holds now."""
    kept = tuple(one for one in typed.doses_not_given if one.key != dose)
    return replace(typed, doses_not_given=kept)
