"""Beginning and ending recovery food (PMT) at a visit: the presenter of that section, without Qt.

An episode is written at once and apart from the visit, whose typing stays as it is.
"""

from dataclasses import replace
from typing import Protocol
from uuid import uuid4

from posyandu_desktop.domain.card import Quantity
from posyandu_desktop.domain.case import Case, case_of, field_of
from posyandu_desktop.domain.feeding import (
    FeedingEnd,
    FeedingEpisode,
    FeedingId,
    FeedingReason,
    open_feeding,
)
from posyandu_desktop.domain.feeding_checks import DAYS_FIELD
from posyandu_desktop.domain.feeding_findings import Exit, exit_of, reasons_for, reasons_met
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.plausibility import check_value
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.ui.numbers import parse_number
from posyandu_desktop.ui.texts.feeding import END_WORDS, begun_line, feeding_problem_text
from posyandu_desktop.ui.texts.problems import problem_text
from posyandu_desktop.ui.visit.case import VisitCase
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.feeding_state import FeedingForm
from posyandu_desktop.ui.visit.reading import read
from posyandu_desktop.ui.visit.state import State

_WEIGHT = "weight_kg"
_NO_DAYS = "Tulis banyaknya hari dengan angka, misalnya 14."
_NO_WEIGHT = "Tulis beratnya dengan angka, atau kosongkan."
_NO_REASON = "Pilih mengapa PMT berakhir."


class VisitPresenter(Protocol):
    """The presenter of the visit around this section."""

    @property
    def state(self) -> State:
        """What is on the screen now."""
        ...

    @property
    def case(self) -> VisitCase:
        """Whose visit it is."""
        ...

    def show_feeding(self, form: FeedingForm | None) -> None:
        """Show the small form, or take it away."""
        ...

    def episodes_changed(self, said: str) -> None:
        """Look again at what lasts longer than a visit, and say what happened."""
        ...


class FeedingEntry:
    """What each key in the section does."""

    def __init__(self, visit: VisitPresenter, desk: Desk) -> None:
        self._visit_entry = visit
        self._desk = desk

    def begin(self) -> None:
        """Open the form that begins an episode, the reason of today already chosen."""
        case, found = self._meaning()
        met = reasons_met(case, found)
        rules = tuple(dict.fromkeys((*met, *reasons_for(case))))
        if rules:
            days = rules[0].plan_on(case.visit.visited_on).days
            options = tuple((rule.reason.value, _capital(rule.name)) for rule in rules)
            self._visit_entry.show_feeding(
                FeedingForm(
                    ending=False, options=options, choice=rules[0].reason.value, number=str(days)
                )
            )

    def end(self) -> None:
        """Open the form that ends the episode, with today's weight already in it."""
        case, found = self._meaning()
        episode = self._open(case.visit)
        if episode is not None:
            options = tuple((end.value, tr(words)) for end, words in END_WORDS.items())
            self._visit_entry.show_feeding(
                FeedingForm(
                    ending=True,
                    options=options,
                    choice=_likely_end(exit_of(case, episode, found)),
                    number=self._visit_entry.state.typed.texts.get(_WEIGHT, ""),
                )
            )

    def chosen(self, code: object) -> None:
        """Take over another reason; the days follow it while nobody typed others."""
        form = self._form()
        if form is None or not isinstance(code, str):
            return
        number = form.number
        if not form.ending and number == self._usual_days(form.choice):
            number = self._usual_days(code)
        self._visit_entry.show_feeding(replace(form, choice=code, number=number, problems={}))

    def number_typed(self, text: str) -> None:
        """Take over the days, or the weight."""
        form = self._form()
        if form is not None:
            self._visit_entry.show_feeding(replace(form, number=text, problems={}))

    def close(self) -> None:
        """Take the form away; nothing is written."""
        self._visit_entry.show_feeding(None)

    def confirm(self) -> None:
        """Write it down, or say what is wrong."""
        form = self._form()
        if form is None:
            return
        read_form = self._ended(form) if form.ending else self._begun(form)
        if isinstance(read_form, FeedingForm):
            self._visit_entry.show_feeding(read_form)
            return
        try:
            problems = self._desk.recorder.save_feeding(self._visit_entry.case.person, read_form)
        except PosyanduError as error:
            self._visit_entry.show_feeding(replace(form, problems={"number": error.sentence}))
            return
        if problems:
            told = {
                "number" if problem.field == DAYS_FIELD else "choice": feeding_problem_text(problem)
                for problem in problems
            }
            self._visit_entry.show_feeding(replace(form, problems=told))
            return
        said = begun_line(read_form)
        if read_form.end_reason is not None:
            said = tr("PMT diakhiri: {end_word}.").format(
                end_word=tr(END_WORDS[read_form.end_reason]).lower()
            )
        self._visit_entry.episodes_changed(said)

    def _begun(self, form: FeedingForm) -> FeedingEpisode | FeedingForm:
        days = parse_number(form.number)
        if days is None or days != int(days):
            return replace(form, problems={"number": tr(_NO_DAYS)})
        visit = self._visit()
        return FeedingEpisode(
            id=FeedingId(uuid4()),
            person_id=visit.person_id,
            reason=FeedingReason(form.choice),
            started_on=visit.visited_on,
            planned_days=int(days),
            start_weight_kg=visit.number(_WEIGHT),
        )

    def _ended(self, form: FeedingForm) -> FeedingEpisode | FeedingForm:
        visit = self._visit()
        episode = self._open(visit)
        weight_kg = parse_number(form.number) if form.number.strip() else None
        problems = {} if form.choice else {"choice": tr(_NO_REASON)}
        if form.number.strip() and weight_kg is None:
            problems["number"] = tr(_NO_WEIGHT)
        field = field_of(self._visit_entry.case.cards, _WEIGHT)
        if weight_kg is not None and isinstance(field, Quantity):
            found = check_value(field, weight_kg)
            problems |= {"number": problem_text(found)} if found else {}
        if problems or episode is None:
            return replace(form, problems=problems)
        return replace(
            episode,
            ended_on=visit.visited_on,
            end_reason=FeedingEnd(form.choice),
            end_weight_kg=weight_kg,
        )

    def _usual_days(self, reason: str) -> str:
        rule = self._desk.content.feeding.rule(FeedingReason(reason))
        return str(rule.plan_on(self._visit_entry.state.visited_on).days)

    def _form(self) -> FeedingForm | None:
        shown = self._visit_entry.state.feeding
        return shown.form if shown else None

    def _visit(self) -> Visit:
        return read(
            self._visit_entry.state.typed,
            self._visit_entry.case.cards,
            self._visit_entry.case.fields,
        )[0]

    def _open(self, visit: Visit) -> FeedingEpisode | None:
        return open_feeding(self._visit_entry.case.episodes.feeding, visit.visited_on)

    def _meaning(self) -> tuple[Case, tuple[Finding, ...]]:
        """Return the visit as the rules see it, and what they find."""
        case, visit, content = self._visit_entry.case, self._visit(), self._desk.content
        found = interpret(case.person, visit, case.history, content, case.episodes)
        rules_case = case_of(case.person, visit, case.history, content, case.episodes)
        return rules_case, found.findings


def _likely_end(leaving: Exit | None) -> str:
    """Return the reason that the results suggest, "" when they suggest none."""
    if leaving is None:
        return ""
    return FeedingEnd.RECOVERED if leaving.reason_gone else FeedingEnd.COMPLETED


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
