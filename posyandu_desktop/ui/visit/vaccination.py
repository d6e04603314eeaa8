"""What the dose section says besides the doses: status, class, and the plan once it is unfolded."""

from collections.abc import Iterator
from dataclasses import dataclass

from posyandu_desktop.domain.immunization_completeness import completeness
from posyandu_desktop.domain.immunization_context import DoseRecord, last_school_answer
from posyandu_desktop.domain.immunization_states import HAD, TO_GIVE, DoseState, PlanState
from posyandu_desktop.domain.life_cycle import BEFORE_SCHOOL, LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.tetanus_next import next_tetanus, tetanus_of
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.texts.immunization_plan import (
    PlanLine,
    plan_lines,
    set_line,
    tetanus_line,
    tetanus_steps,
)
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge

_ASK_CLASS = Badge(tone=Tone.INFO, word="Pilih Kelas sekolah: imunisasi sekolah menurut kelas.")
_NO_SCHOOL = Badge(
    tone=Tone.NEUTRAL, word="Tidak sekolah: tanyakan Puskesmas tentang imunisasi sekolah."
)
_PUPILS = {LifeCycleGroup.SCHOOL_AGE, LifeCycleGroup.ADOLESCENT}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanShown:
    """The unfolded plan: what comes next, how far the sets are, and a line for each dose."""

    next_words: str
    sets: tuple[Badge, ...]
    lines: tuple[PlanLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vaccination:
    """What is known of the doses besides the doses; `plan` is None while it is folded."""

    notes: tuple[Badge, ...] = ()
    plan: PlanShown | None = None


NOTHING_KNOWN = Vaccination()


def vaccination(record: DoseRecord, *, unfolded: bool) -> Vaccination:
    """Return what the dose section says; the plan is only worked out when somebody looks at it."""
    return Vaccination(
        notes=tuple(_notes(record)),
        plan=_plan(record) if unfolded else None,
    )


def _notes(record: DoseRecord) -> Iterator[Badge]:
    status = tetanus_of(record)
    rules = record.content.tetanus
    is_target = record.is_pregnant or record.months <= rules.target.to_month
    if status is not None and (status.counted or is_target):
        yield tetanus_line(status, rules, record.on)
    if _group(record) is LifeCycleGroup.SCHOOL_AGE:
        school_class = record.context.school_class
        if school_class is not None:
            yield Badge(
                tone=Tone.NEUTRAL,
                word=tr("Kelas {school_class} pada tahun ajaran ini").format(
                    school_class=school_class
                ),
            )
        elif last_school_answer(record.visits, record.on) is None:
            yield _ASK_CLASS.translated()
        else:
            yield _NO_SCHOOL.translated()


def _plan(record: DoseRecord) -> PlanShown:
    schedule = record.content.immunization_schedule
    states = record.plan()
    shown = _in_order(record, states)
    status = tetanus_of(record)
    steps = tetanus_steps(status, record.content.tetanus) if status is not None else ()
    sets = schedule.dose_sets if _group(record) in BEFORE_SCHOOL else ()
    found = (completeness(states, one) for one in sets if one.holds(record.on))
    return PlanShown(
        next_words=_next_words(record, states),
        sets=tuple(set_line(one, schedule) for one in found),
        lines=(*steps, *plan_lines(record, shown)),
    )


def _in_order(record: DoseRecord, states: tuple[DoseState, ...]) -> list[DoseState]:
    """Return the doses in the order they matter: what is not given any more comes last.

    A pupil's school doses stand in front; of a grown-up only what was had is shown.
    """
    if _group(record) not in BEFORE_SCHOOL | _PUPILS:
        return [state for state in states if state.state in HAD]
    schedule = record.content.immunization_schedule
    at_school = {
        vaccine.code
        for vaccine in schedule.planned_vaccines
        if any(dose.school is not None for dose in vaccine.doses)
    }
    is_pupil = _group(record) in _PUPILS
    return sorted(
        states,
        key=lambda state: (
            not _matters(state),
            (state.vaccine in at_school) is not is_pupil,
        ),
    )


def _matters(state: DoseState) -> bool:
    waits = state.state is PlanState.NOT_APPLICABLE and state.due_on is not None
    is_open = state.state not in {PlanState.NOT_APPLICABLE, PlanState.NO_LONGER_GIVEN}
    return state.is_fulfilled or is_open or waits


def _next_words(record: DoseRecord, states: tuple[DoseState, ...]) -> str:
    due = [state.label for state in states if state.state in TO_GIVE]
    td = next_tetanus(record)
    if td is not None:
        due.append(td.label)
    if due:
        return tr("Boleh hari ini: {due}").format(due=", ".join(due))
    coming = [
        (state.due_on, state.label)
        for state in states
        if state.state is PlanState.UPCOMING and state.due_on is not None
    ]
    status = tetanus_of(record)
    if status is not None and status.next_on is not None and status.next_on > record.on:
        coming.append((status.next_on, tr("Td ke T{status}").format(status=status.status + 1)))
    if not coming:
        return ""
    day, label = min(coming)
    return tr("Berikutnya: {label}, mulai {day}").format(label=label, day=show_date(day))


def _group(record: DoseRecord) -> LifeCycleGroup:
    return life_cycle_group(record.person.born_on, record.on)
