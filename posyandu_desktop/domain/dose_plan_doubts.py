"""Doses given here that the plan of that day would not have given: a second look before saving.

Source: domain reference 3.1 to 3.3. Too young and too old are `doses.py`'s; here is what needs
the whole history, the place and the class.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.immunization import first_day
from posyandu_desktop.domain.immunization_applies import PlanReason
from posyandu_desktop.domain.immunization_context import DoseRecord, record_of
from posyandu_desktop.domain.immunization_states import DoseState, PlanState
from posyandu_desktop.domain.tetanus import tetanus_status
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, VisitStatus

_NOT_PLANNED = {
    PlanReason.COVERED_BY_PRODUCT,
    PlanReason.PRODUCT_NOT_USED,
    PlanReason.NOT_IN_PROVINCE,
    PlanReason.NOT_INTRODUCED,
    PlanReason.WITHDRAWN,
    PlanReason.OTHER_SEX,
}
_TOO_SOON: dict[PlanReason | None, str] = {
    PlanReason.INTERVAL_SHORT: "dose_interval_short",
    PlanReason.LIVE_SPACING: "dose_live_spacing",
}
_OTHER_TERM = {PlanState.UPCOMING, PlanState.NO_LONGER_GIVEN}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Doubted:
    code: str
    reason: str = ""


def dose_plan_doubts(case: Case) -> Iterator[Doubt]:
    """Yield a doubt for each dose given here that the plan speaks against; details name it.

    `dose_not_planned` says why in `not_planned`: a `PlanReason`, `other_term` for a school dose, or
    `tetanus_complete`; `dose_live_spacing` the `days` that two live vaccines keep.
    """
    here = [
        dose
        for dose in case.visit.immunizations
        if dose.source is ImmunizationSource.GIVEN_HERE and dose.given_on is not None
    ]
    if not here or case.visit.status is VisitStatus.ENTERED_IN_ERROR:
        return
    record = record_of(case)
    planned = record.plan()
    for dose in here:
        found = _doubted(record, dose, planned)
        if found is not None:
            yield Doubt(field="immunizations", code=found.code, detail=_detail(record, dose, found))


def _doubted(
    record: DoseRecord, dose: Immunization, planned: Sequence[DoseState]
) -> _Doubted | None:
    if record.content.tetanus.begins_again(dose.vaccine):
        return _of_tetanus(record, dose)
    with_it, without = _state(planned, dose), _state(_less(record, dose).plan(), dose)
    if with_it is None or without is None:
        return None
    if without.reason in _NOT_PLANNED:
        return _Doubted(code="dose_not_planned", reason=without.reason.value)
    if with_it.reason in _TOO_SOON:
        return _Doubted(code=_TOO_SOON[with_it.reason])
    if _goes_by_class(record, dose) and without.state in _OTHER_TERM:
        return _Doubted(code="dose_not_planned", reason="other_term")
    return _Doubted(code="dose_interval_short") if _had_to_wait(record, dose, without) else None


def _had_to_wait(record: DoseRecord, dose: Immunization, without: DoseState) -> bool:
    """Say whether the dose before, perhaps of another product, was too short ago.

    The hexavalent that covers injected polio 1 is no dose of that series: only the plan without
    this dose still sees it.
    """
    known = record.content.immunization_schedule.dose(dose.vaccine, dose.dose_number)
    if known is None or known.school is not None or dose.given_on is None:
        return False
    is_old_enough = dose.given_on >= first_day(record.person.born_on, known, None)
    waits_until = without.earliest_on if without.state is PlanState.UPCOMING else None
    return is_old_enough and waits_until is not None and dose.given_on < waits_until


def _of_tetanus(record: DoseRecord, dose: Immunization) -> _Doubted | None:
    rules = record.content.tetanus
    without = tetanus_status(_less(record, dose).given, rules, record.on)
    if without.status == rules.steps[-1].status:
        return _Doubted(code="dose_not_planned", reason="tetanus_complete")
    return None if without.is_due else _Doubted(code="dose_interval_short")


def _less(record: DoseRecord, dose: Immunization) -> DoseRecord:
    """Return the record as it was before a dose of its first visit was given."""
    visit, *others = record.visits
    left = tuple(one for one in visit.immunizations if one is not dose)
    return replace(record, visits=(replace(visit, immunizations=left), *others))


def _state(planned: Sequence[DoseState], dose: Immunization) -> DoseState | None:
    key = dose.vaccine, dose.dose_number
    return next((one for one in planned if (one.vaccine, one.dose_number) == key), None)


def _goes_by_class(record: DoseRecord, dose: Immunization) -> bool:
    known = record.content.immunization_schedule.dose(dose.vaccine, dose.dose_number)
    return known is not None and known.school is not None


def _detail(record: DoseRecord, dose: Immunization, found: _Doubted) -> dict[str, float | str]:
    known = record.content.immunization_schedule.dose(dose.vaccine, dose.dose_number)
    detail: dict[str, float | str] = {
        "vaccine": dose.vaccine,
        "dose_number": dose.dose_number,
        "label": known.label if known else f"{dose.vaccine} {dose.dose_number}",
    }
    if found.reason:
        detail["not_planned"] = found.reason
    if found.code == "dose_live_spacing":
        detail["days"] = record.content.immunization_schedule.live_spacing.days
    return detail
