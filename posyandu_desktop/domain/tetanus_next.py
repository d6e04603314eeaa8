"""Which Td comes next for a woman, and what of it a pregnant woman is told.

Source: domain reference 3.3 and 4.3: women from 15 to 39 and every pregnant woman are brought to
T5, and what was given in childhood and at school is asked for first.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.immunization_context import DoseRecord, record_of
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.tetanus import TetanusStatus, tetanus_status

TD = "td"
"""The vaccine of the schedule that women are given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTetanus:
    """The Td that may be given on the day asked for.

    Attributes:
        vaccine: Code of the schedule.
        dose_number: Its number on paper: that of the status it leads to, unless it is taken.
        label: What people call it.
        leads_to: The status it leads to.
        interval_known: False when the dose before has no day: ask, and look for the paper.
    """

    vaccine: str
    dose_number: int
    label: str
    leads_to: int
    interval_known: bool


def tetanus_of(record: DoseRecord) -> TetanusStatus | None:
    """Return a woman's status; None for whom nobody asks, by sex and age."""
    target = record.content.tetanus.target
    is_of_age = target.from_month <= record.months <= target.asked_to_month
    if record.person.sex is not Sex.FEMALE or not (is_of_age or record.is_pregnant):
        return None
    return tetanus_status(record.given, record.content.tetanus, record.on)


def next_tetanus(record: DoseRecord) -> NextTetanus | None:
    """Return the Td to offer, or None.

    Who is not pregnant and has no dose on record is asked for her history before anything is
    offered: most have T2 or more from childhood.
    """
    status = tetanus_of(record)
    if status is None or not status.is_due:
        return None
    is_target = record.months <= record.content.tetanus.target.to_month
    if not record.is_pregnant and not (is_target and status.counted):
        return None
    vaccine = record.content.immunization_schedule.vaccine(TD)
    if vaccine is None:
        return None
    taken = {dose.dose_number for dose in record.given if dose.vaccine == TD}
    doses = [dose for dose in vaccine.doses if dose.number > status.status]
    free = [dose for dose in doses if dose.number not in taken]
    dose = next(iter(free or doses), None)
    if dose is None:
        return None
    return NextTetanus(
        vaccine=TD,
        dose_number=dose.number,
        label=dose.label,
        leads_to=status.status + 1,
        interval_known=status.interval_known,
    )


def tetanus_findings(case: Case) -> Iterator[Finding]:
    """Yield that a pregnant woman below T5 may have her next Td today, unless it is held back."""
    record = record_of(case)
    status = tetanus_of(record) if record.is_pregnant else None
    if status is None or not status.is_due:
        return
    offered = next_tetanus(record)
    held = record.held_back_today
    if status.counted and offered and (offered.vaccine, offered.dose_number) in held:
        return
    rules = case.content.tetanus
    yield case.content.advice_rules.finding(
        "tetanus.due" if status.counted else "tetanus.unknown",
        {"tetanus_status": f"T{status.status}"} if status.counted else {},
        {},
        rules.source,
        rules.version,
    )
