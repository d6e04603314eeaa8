"""What the visit screen knows before and while somebody types."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Self

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.asked_fields import (
    asked_fields,
    asked_steps,
    known_fields,
    ripe_steps,
    with_filled,
)
from posyandu_desktop.domain.card import Card, CardField, FilledBy, Immunizations, Step
from posyandu_desktop.domain.case import Case as RulesCase
from posyandu_desktop.domain.case import case_of, past_visits
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import unread_before
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_context import DoseRecord, dose_record
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.misplaced import beside_unread
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.domain.permission import Act, may, may_fill
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import gestational_age
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.texts.adverse_events import event_chip, event_line
from posyandu_desktop.ui.texts.second_look import first_reading_words, reasons_hint
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit import (
    asked,
    beside,
    doses,
    hand_outs,
    meaning,
    sealed,
    second_look,
    signature,
    who,
)
from posyandu_desktop.ui.visit.desk import Desk
from posyandu_desktop.ui.visit.feeding import feeding_shown
from posyandu_desktop.ui.visit.reading import filled, read
from posyandu_desktop.ui.visit.reopened import opened_again, taken_back_chip
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.vaccination import vaccination
from posyandu_desktop.ui.widgets.rows import Badge


@dataclass(frozen=True, slots=True)
class VisitCase:
    """Whose visit it is, with the cards that hold that day and the visits before.

    `fields` has the field by which each code is read: the one asked today, else any card's.
    """

    person: Person
    cards: tuple[Card, ...]
    fields: Mapping[str, CardField]
    groups: tuple[LifeCycleGroup, ...]
    history: tuple[Visit, ...]
    episodes: Episodes
    place: PlanContext

    @classmethod
    def of(cls, person: Person, typed: TypedVisit, desk: Desk) -> Self:
        """Look up cards and history once, when the screen opens."""
        episodes = desk.recorder.episodes(person)
        cards = desk.content.card_for(person, typed.visited_on, episodes, typed.setting)
        groups = desk.content.groups(person, typed.visited_on, episodes)
        asked_today = asked_fields(cards, person, typed.visited_on, groups)
        fields = known_fields(asked_today, desk.content.cards, cards)
        visit, _ = read(typed, cards, fields)
        history, place = desk.recorder.history(person, visit), desk.recorder.place()
        return cls(person, cards, fields, groups, history, episodes, place)

    def weeks_on(self, on: date, desk: Desk) -> int | None:
        """Return the completed weeks of her pregnancy; None without one, or undated."""
        rules = desk.content.maternal
        pregnancy = self.episodes.pregnancy_on(on, rules)
        age = gestational_age(pregnancy, on, rules) if pregnancy is not None else None
        return None if age is None else age.weeks

    def dose_record(self, visit: Visit, content: ClinicalContent) -> DoseRecord:
        """Return what is known of the doses, those of every other visit included."""
        is_pregnant = LifeCycleGroup.PREGNANT in self.groups or visit.answer("pregnant") is True
        return dose_record(
            self.person, visit, self.history, content, self.place, is_pregnant=is_pregnant
        )

    def as_typed(self, typed: TypedVisit, desk: Desk, doubts: Collection[Doubt] = ()) -> RulesCase:
        """Return what the rules look at: all that can be read of what is typed, but the doubted."""
        read, _ = self.read(typed, desk)
        visit = second_look.certain(read, doubts)
        case = case_of(self.person, visit, self.history, desk.content, self.episodes, self.place)
        return replace(case, has_doubted=visit != read)

    def read(self, typed: TypedVisit, desk: Desk) -> tuple[Visit, tuple[Problem, ...]]:
        """Return the visit that can be read, and what cannot be with what was probably meant."""
        visit, unread = read(typed, self.cards, self.fields)
        meant = desk.recorder.meant(self.person, visit, self.history, unread, self.episodes)
        return visit, meant


def opened(
    saved: Visit | None, draft: Draft | None, fresh: TypedVisit, desk: Desk, person: Person
) -> TypedVisit:
    """Return what the screen starts with: the draft, else the saved visit, else a fresh one."""
    if draft is not None:
        return TypedVisit.from_json(draft.typed, draft.visit_id, draft.person_id, draft.session_id)
    if saved is not None:
        fields = known_fields(_asked_today(saved, person, desk), desk.content.cards)
        return TypedVisit.from_visit(saved, fields)
    asked_today = _asked_today(fresh, person, desk)
    # What nobody chose must not count where it is not even asked.
    kept = {c: v for c, v in fresh.choices.items() if c in asked_today}
    return replace(fresh, choices=kept)


def _asked_today(visit: Visit | TypedVisit, person: Person, desk: Desk) -> dict[str, CardField]:
    episodes, on = desk.recorder.episodes(person), visit.visited_on
    cards = desk.content.card_for(person, on, episodes, visit.setting)
    return asked_fields(cards, person, on, desk.content.groups(person, on, episodes))


def blank_state(case: VisitCase, typed: TypedVisit, desk: Desk) -> State:
    """Return the screen with all that does not change while somebody types."""
    on = typed.visited_on
    recorder = desk.recorder
    visit, _ = read(typed, case.cards, case.fields)
    hidden = unread_before(desk.operator, case.history, desk.content.confidential_codes)
    is_here = typed.setting is Setting.POSYANDU
    has_come = is_here and desk.recorder.is_recorded(typed.visit_id)
    history = desk.recorder.readable(case.history)
    person = who.who(case.person, history, on, desk.content, case.episodes, has_come=has_come)
    if on != desk.recorder.today():
        chip = Badge(tone=Tone.WATCH, word=tr("Kunjungan {on}").format(on=short_date(on)))
        person = replace(person, chips=(chip, *person.chips))
    events = desk.recorder.adverse_events(case.person)
    chips = tuple(event_chip(event, desk.content, desk.now()) for event in events)
    lines = (event_line(event, desk.content) for event in events)
    chips = (*taken_back_chip(recorder, typed.visit_id), *person.chips, *chips)
    person = replace(person, lines=(*person.lines, *lines), chips=chips)
    steps = asked_steps(case.cards, case.person, on, case.groups)
    steps = with_filled(
        ripe_steps(steps, case.weeks_on(on, desk)), filled(typed), desk.content.cards, case.cards
    )
    known = asked.Asked.of(
        case_of(case.person, visit, case.history, desk.content, case.episodes), steps
    )
    known = sealed.known_before(known, hidden, sealed.sections_of(steps))
    if illnesses := asked.own_history(known, (f for step in steps for f in step.fields)):
        person = replace(
            person, lines=(*person.lines, tr("Riwayat: {illnesses}").format(illnesses=illnesses))
        )
    return State(
        who=person,
        steps=steps,
        typed=typed,
        visited_on=on,
        previous={
            code: value
            for code, value in who.previous_values(
                past_visits(case.history, on), case.cards
            ).items()
            if code not in hidden
        },
        section_notes={
            **who.section_notes(case.history, case.cards, case.person, on, desk.content),
            **known.sections,
        },
        asked=known,
        all_doses=doses.all_doses(case.person, on, desk.content),
        dose_form=doses.reopened(typed.unfinished_dose, desk.content),
        doses_before=doses.doses_before(case.history, desk.content),
        draft_line=opened_again(recorder, typed.visit_id) if recorder.is_saved(visit) else "",
        for_bidan=_for_bidan(steps, desk),
        signature=signature_of(typed, desk),
        may_sign=may(desk.operator, Act.VERIFY),
        may_vaccinate_here=any(one.role is Role.BIDAN for one in desk.operators),
    )


def signature_of(typed: TypedVisit, desk: Desk) -> Badge | None:
    """Return whether a midwife has signed the visit as it lies on disk."""
    saved = desk.recorder.saved(typed.visit_id)
    return signature.signature(saved, desk.operator, desk.operators)


def _for_bidan(steps: Sequence[Step], desk: Desk) -> frozenset[str]:
    """Return the fields that a midwife fills; the doses say themselves who gave them."""
    return frozenset(
        each.code
        for step in steps
        for each in step.fields
        if not isinstance(each, Immunizations)
        and not may_fill(
            desk.operator, desk.operators, is_for_nakes=each.filled_by is FilledBy.BIDAN
        )
    )


def understood(state: State, left: frozenset[str], case: VisitCase, desk: Desk) -> State:
    """Return the screen with what the typed values mean; only fields already left are judged."""
    content = desk.content
    visit, unread = case.read(state.typed, desk)
    judged = desk.recorder.judge(case.person, visit, case.history, case.episodes)
    judged = replace(judged, doubts=beside_unread(judged.doubts, unread))
    hidden = sealed.unread(state.typed, desk.operator, content.confidential_codes)
    meant, found = judged.interpretation, sealed.shown(judged.interpretation, hidden, content)
    rules_case = case_of(case.person, visit, case.history, content, case.episodes, case.place)
    no_doses = any(finding.code == "immunization.not_recorded" for finding in meant.findings)
    record = case.dose_record(visit, content)
    months = completed_months(case.person.born_on, visit.visited_on)
    doubted = {doubt.field for doubt in judged.doubts if doubt.field in left}
    sure = found
    if doubted:
        certain = desk.recorder.meaning(case.person, visit, case.history, case.episodes, doubted)
        sure = sealed.shown(certain, hidden, content)
    right = meaning.shown(found, case.person, visit, content, sure)
    noted: list[Problem | Doubt] = [*judged.doubts, *judged.problems, *unread]
    return replace(
        state,
        notes=second_look.field_notes(noted, left, stands=state.only_stands),
        doubts=judged.doubts,
        first_readings=first_reading_words(
            (*visit.first_readings, *second_look.read_before(state.typed))
        ),
        unread=hidden,
        hints=asked.hints(state.asked, sure.findings, visit, months, content),
        hidden_sections=asked.hidden_sections(state.asked, visit, content),
        verdict=right.verdict,
        classes=right.classes,
        advice=right.advice,
        charts=beside.charts(case, second_look.certain(visit, judged.doubts), content),
        topics=meaning.topics(sure, rules_case),
        doses=signature.dose_lines(
            doses.lines(visit.immunizations, content), visit.immunizations, desk.operator
        ),
        held_back=doses.held_back_lines(visit.doses_not_given, content),
        offers=() if no_doses else doses.offers(record),
        lacks_dose_history=no_doses,
        vaccination=vaccination(record, unfolded=state.vaccination.plan is not None),
        supplements=hand_outs.offers(rules_case),
        feeding=feeding_shown(
            rules_case, meant, sure, state.feeding.form if state.feeding else None
        ),
        waits_for=reasons_hint(judged.doubts) if doubted else "",
    )
