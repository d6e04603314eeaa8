"""The rows of each part of the page. No Qt in here."""

from collections.abc import Iterator, Sequence
from datetime import date
from enum import StrEnum
from typing import NamedTuple
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEvent
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import Episodes
from posyandu_desktop.domain.immunization_completeness import completeness
from posyandu_desktop.domain.immunization_context import DoseRecord
from posyandu_desktop.domain.immunization_states import HAD, PlanState
from posyandu_desktop.domain.life_cycle import BEFORE_SCHOOL, life_cycle_group
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr
from posyandu_desktop.services.person_history import PersonHistory, Seen
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.texts.deliveries import clock_time
from posyandu_desktop.ui.texts.immunization_plan import plan_lines, set_line
from posyandu_desktop.ui.texts.person_journal import change_lines
from posyandu_desktop.ui.texts.person_page import (
    CLASS_WORDS,
    adverse_words,
    class_words,
    feeding_words,
    gravest_badge,
    mark_words,
    measures_words,
    place_words,
    pregnancy_words,
)
from posyandu_desktop.ui.texts.referrals import history_lines, state_text
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, Cell, TableRow


class What(StrEnum):
    """What a row stands for."""

    VISIT = "visit"
    CLASS = "class"
    REFERRAL = "referral"
    PREGNANCY = "pregnancy"
    FEEDING = "feeding"
    EVENT = "event"
    DOSE = "dose"
    CHANGE = "change"


class Key(NamedTuple):
    """What tells a row from every other; `taken_back` is one that no longer counts."""

    what: What
    id: UUID | int
    taken_back: bool = False


def _day_cell(day: date) -> Cell:
    return Cell(text=short_date(day), sort_by=day.isoformat())


def visit_rows(history: PersonHistory, content: ClinicalContent) -> tuple[TableRow, ...]:
    """Return the visits and the classes, the newest day first."""
    rows = [(one.visit.visited_on, _visit_row(one, content)) for one in history.seen]
    for group in history.classes:
        cells = (
            _day_cell(group.held_on),
            Cell(text=tr(CLASS_WORDS[group.kind])),
            Cell(text=""),
            Cell(text=class_words(group, content)),
            Cell(text=group.speaker),
            Cell(text=""),
        )
        rows.append((group.held_on, TableRow(key=Key(What.CLASS, group.id), cells=cells)))
    rows.sort(key=lambda pair: pair[0], reverse=True)
    return tuple(row for _, row in rows)


def _visit_row(seen: Seen, content: ClinicalContent) -> TableRow:
    visit, gravest = seen.visit, gravest_badge(seen.findings, content)
    words, tone = mark_words(seen)
    is_void = seen.taken_back is not None
    return TableRow(
        key=Key(What.VISIT, visit.id, is_void),
        cells=(
            _day_cell(visit.visited_on),
            Cell(text=place_words(visit)),
            Cell(text=measures_words(visit)),
            Cell(text=tr("tidak dihitung") if is_void else gravest.word,
                 tone=Tone.NEUTRAL if is_void else gravest.tone),
            Cell(text=_writer(seen)),
            Cell(text=words, tone=tone),
        ),
    )  # fmt: skip


def _writer(seen: Seen) -> str:
    if not seen.is_elsewhere:
        return seen.recorded_by
    return tr("{name} (laptop lain)").format(name=seen.recorded_by or tr("Dicatat"))


def dose_rows(record: DoseRecord) -> tuple[TableRow, ...]:
    """Return each planned dose with what became of it; of a grown-up only what was had."""
    is_child = life_cycle_group(record.person.born_on, record.on) in BEFORE_SCHOOL
    states = [
        state
        for state in record.plan()
        if state.state in HAD or (is_child and state.state is not PlanState.NOT_APPLICABLE)
    ]
    lines = list(plan_lines(record, states))
    return tuple(
        TableRow(
            key=Key(What.DOSE, place),
            cells=(
                Cell(text=line.label, sort_by=place),
                Cell(text=line.state.word, tone=line.state.tone),
                Cell(text=line.when),
            ),
        )
        for place, line in enumerate(lines)
    )


def dose_sets(record: DoseRecord) -> tuple[Badge, ...]:
    """Return how far the named sets of doses are; nothing for a grown-up."""
    if life_cycle_group(record.person.born_on, record.on) not in BEFORE_SCHOOL:
        return ()
    schedule = record.content.immunization_schedule
    states = record.plan()
    return tuple(
        set_line(completeness(states, one), schedule)
        for one in schedule.dose_sets
        if one.holds(record.on)
    )


def referral_rows(visits: Sequence[Visit], on: date) -> tuple[TableRow, ...]:
    """Return every referral, the newest first."""
    return tuple(_referral_rows(visits, on))


def _referral_rows(visits: Sequence[Visit], on: date) -> Iterator[TableRow]:
    for visit in visits:
        sent = visit.referral
        if sent is not None:
            days = (on - visit.visited_on).days
            words, tone = state_text(sent, days, is_overdue=False)
            cells = (
                _day_cell(visit.visited_on),
                Cell(text=tr(REFERRAL_WORDS[sent.target])),
                Cell(text=words, tone=tone),
                Cell(text=" · ".join(history_lines(sent))),
            )
            yield TableRow(key=Key(What.REFERRAL, visit.id), cells=cells)


def episode_rows(
    episodes: Episodes, events: Sequence[AdverseEvent], on: date, content: ClinicalContent
) -> tuple[TableRow, ...]:
    """Return pregnancies, recovery food and adverse events, the newest first."""
    rows = [
        *(
            (p.noted_on, What.PREGNANCY, p.id, pregnancy_words(p, on, content.maternal))
            for p in episodes.pregnancies
        ),
        *((f.started_on, What.FEEDING, f.id, feeding_words(f, content)) for f in episodes.feeding),
        *((e.onset_at.date(), What.EVENT, e.id, adverse_words(e, content)) for e in events),
    ]
    rows.sort(key=lambda row: row[0], reverse=True)
    names = {What.PREGNANCY: tr("Kehamilan"), What.FEEDING: "PMT", What.EVENT: "KIPI"}
    return tuple(
        TableRow(
            key=Key(what, row_id),
            cells=(
                _day_cell(day),
                Cell(text=names[what]),
                Cell(text=words),
                Cell(text=""),
            ),
        )
        for day, what, row_id, words in rows
    )


def void_row(what: What, row_id: UUID, words: str, why: str) -> TableRow:
    """Return an episode that was taken back."""
    return TableRow(
        key=Key(what, row_id, taken_back=True),
        cells=(
            Cell(text="", sort_by="0"),
            Cell(text=tr("Kehamilan") if what is What.PREGNANCY else "KIPI"),
            Cell(text=words),
            Cell(text=tr("Dibatalkan: {why}").format(why=why), tone=Tone.ACT),
        ),
    )


def change_rows(
    history: PersonHistory, content: ClinicalContent, today: date
) -> tuple[TableRow, ...]:
    """Return who changed what, the newest first."""
    return tuple(
        TableRow(
            key=Key(What.CHANGE, place),
            cells=(
                Cell(text=clock_time(words.line.at, today), sort_by=words.line.seq),
                Cell(text=words.who),
                Cell(text=words.about),
                Cell(text=words.what),
                Cell(text=words.why),
            ),
        )
        for place, words in enumerate(change_lines(history, content))
    )
