"""The whole plan: what became of every dose of the schedule, and what comes when.

Source: domain reference 3.1, 3.2 and 10 (traps 6, 23-27, 29). A late series goes on where it
stopped; each dose needs its minimum age and its interval; what was given stays given, and what was
given too early counts but is shown to the nakes.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from posyandu_desktop.domain.age import month_start
from posyandu_desktop.domain.immunization import first_day, last_day, month_end
from posyandu_desktop.domain.immunization_applies import (
    Applicability,
    Exclusion,
    PlanContext,
    PlanReason,
)
from posyandu_desktop.domain.immunization_history import (
    ImmunizationHistory,
    PreviousDose,
    immunization_history,
)
from posyandu_desktop.domain.immunization_schedule import Dose, ImmunizationSchedule, Vaccine
from posyandu_desktop.domain.immunization_school import SchoolTerm, school_exclusion, school_term
from posyandu_desktop.domain.immunization_states import DoseState, PlanState
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource


def plan(
    person_born_on: date,
    sex: Sex,
    given: Iterable[Immunization],
    context: PlanContext,
    schedule: ImmunizationSchedule,
    on: date,
) -> tuple[DoseState, ...]:
    """Return one state for every planned dose, in the order of the schedule.

    Args:
        person_born_on: The birth date.
        sex: For the school doses of one sex.
        given: Every dose recorded, here or copied, in any order; those after `on` are left out.
        context: Province, products in use, school class.
        schedule: The schedule in force.
        on: The day the plan is made for.
    """
    return _plan(person_born_on, sex, tuple(given), context, schedule, on)


# What a number means is worked out at every key, and asks four times for the same plan.
@lru_cache(maxsize=8)
def _plan(
    person_born_on: date,
    sex: Sex,
    given: tuple[Immunization, ...],
    context: PlanContext,
    schedule: ImmunizationSchedule,
    on: date,
) -> tuple[DoseState, ...]:
    history = immunization_history(given, schedule, on)
    planner = _Planner(
        born_on=person_born_on,
        sex=sex,
        history=history,
        applies=Applicability(
            born_on=person_born_on, history=history, context=context, schedule=schedule
        ),
        on=on,
    )
    return tuple(
        planner.state(vaccine, dose)
        for vaccine in schedule.planned_vaccines
        for dose in vaccine.doses
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Planner:
    born_on: date
    sex: Sex
    history: ImmunizationHistory
    applies: Applicability
    on: date

    def state(self, vaccine: Vaccine, dose: Dose) -> DoseState:
        recorded = self.history.recorded.get((vaccine.code, dose.number))
        if recorded is not None:
            return self._had(vaccine, dose, recorded)
        exclusion = self.applies.exclusion(vaccine, dose)
        if exclusion is None and dose.school is not None:
            exclusion = school_exclusion(dose.school, self._school_term(dose), self.sex)
        if exclusion is not None:
            return self._excluded(vaccine, dose, exclusion)
        waiting = self._waiting(vaccine, dose)
        if waiting is not None:
            return waiting
        return self._open(vaccine, dose, self._previous(vaccine, dose))

    def _had(self, vaccine: Vaccine, dose: Dose, recorded: Immunization) -> DoseState:
        previous = self.history.previous(vaccine.series, dose.number)
        earliest_on = first_day(self.born_on, dose, previous.given_on if previous else None)
        bare = self._bare(vaccine, dose, earliest_on, previous)
        found = replace(
            bare,
            given_on=recorded.given_on,
            source=recorded.source,
            is_fulfilled=True,
            state=PlanState.HISTORY,
        )
        if recorded.given_on is None:
            return replace(found, state=PlanState.UNKNOWN_DATE)
        if reason := self._early_because(vaccine, dose, recorded.given_on, earliest_on):
            return replace(found, state=PlanState.TOO_EARLY, reason=reason)
        if bare.latest_on is not None and recorded.given_on > bare.latest_on:
            found = replace(found, reason=PlanReason.AFTER_LAST_DAY)
        is_ours = recorded.source is ImmunizationSource.GIVEN_HERE
        return replace(found, state=PlanState.GIVEN) if is_ours else found

    def _early_because(
        self, vaccine: Vaccine, dose: Dose, given_on: date, earliest_on: date
    ) -> PlanReason | None:
        if given_on < first_day(self.born_on, dose, None):
            return PlanReason.TOO_YOUNG
        if given_on < earliest_on:
            return PlanReason.INTERVAL_SHORT
        if self._spaced_from(vaccine, given_on) is not None:
            return PlanReason.LIVE_SPACING
        return None

    def _spaced_from(self, vaccine: Vaccine, on: date) -> date | None:
        """Return the day until which a live vaccine must wait on a day, or None."""
        if not vaccine.live:
            return None
        schedule = self.applies.schedule
        spacing = timedelta(days=schedule.live_spacing.days)
        days = self.history.live_days(vaccine, schedule)
        ends = [day + spacing for day in days if day < on < day + spacing and on not in days]
        return max(ends, default=None)

    def _excluded(self, vaccine: Vaccine, dose: Dose, exclusion: Exclusion) -> DoseState:
        return DoseState(
            vaccine=vaccine.code,
            dose_number=dose.number,
            label=dose.label,
            state=PlanState.NOT_APPLICABLE,
            reason=exclusion.reason,
            covered_by=exclusion.covered_by,
            is_fulfilled=exclusion.is_fulfilled,
        )

    def _waiting(self, vaccine: Vaccine, dose: Dose) -> DoseState | None:
        """Return the state of a dose whose dose before was not had, or None."""
        before = self._dose_before(vaccine, dose)
        if before is None or before.is_fulfilled:
            return None
        possible_on = max(before.earliest_on or self.on, self.on)
        earliest_on = first_day(self.born_on, dose, possible_on)
        found = self._bare(vaccine, dose, earliest_on, None)
        if before.state is PlanState.NO_LONGER_GIVEN:
            reason = PlanReason.PREVIOUS_NO_LONGER_GIVEN
            return replace(found, state=PlanState.NO_LONGER_GIVEN, reason=reason)
        found = replace(found, reason=PlanReason.NEEDS_PREVIOUS)
        if found.latest_on is not None and max(earliest_on, self.on) > found.latest_on:
            return replace(found, state=PlanState.NO_LONGER_GIVEN)
        return replace(found, state=PlanState.NOT_APPLICABLE)

    def _dose_before(self, vaccine: Vaccine, dose: Dose) -> DoseState | None:
        """Return the state of the dose that must come first, or None when nothing must."""
        earlier = [each for each in vaccine.doses if each.number < dose.number]
        if dose.school is not None or not earlier:
            return None
        before = max(earlier, key=lambda each: each.number)
        last = self.history.last_number(vaccine.series)
        if last is not None and last >= before.number:
            return None
        return self.state(*self.applies.deliverer(vaccine, before))

    def _previous(self, vaccine: Vaccine, dose: Dose) -> PreviousDose | None:
        """Return the dose from which the interval counts, of this series or of a product."""
        previous = self.history.previous(vaccine.series, dose.number)
        before = None if previous else self._dose_before(vaccine, dose)
        if before is None or before.covered_by is None:
            return previous
        covering = self.history.of_vaccine(before.covered_by)
        days = [had.given_on for had in covering if had.given_on is not None]
        return PreviousDose(
            number=before.dose_number,
            given_on=max(days, default=None),
            is_dated=len(days) == len(covering),
        )

    def _open(self, vaccine: Vaccine, dose: Dose, previous: PreviousDose | None) -> DoseState:
        earliest_on = first_day(self.born_on, dose, previous.given_on if previous else None)
        term = self._school_term(dose)
        if term is not None:
            earliest_on = max(earliest_on, term.first_on)
        spaced_to = self._spaced_from(vaccine, self.on)
        if spaced_to is not None and spaced_to > earliest_on:
            earliest_on = spaced_to
        found = self._bare(vaccine, dose, earliest_on, previous)
        if spaced_to == earliest_on:
            found = replace(found, reason=PlanReason.LIVE_SPACING)
        return replace(found, state=self._state_by_day(dose, found, term))

    def _bare(
        self, vaccine: Vaccine, dose: Dose, earliest_on: date, previous: PreviousDose | None
    ) -> DoseState:
        """Return the dose with its dates; a school dose is due by class, not by age."""
        term = self._school_term(dose)
        is_due_by_age = dose.school is None
        by_age = month_start(self.born_on, dose.recommended_month)
        return DoseState(
            vaccine=vaccine.code,
            dose_number=dose.number,
            label=dose.label,
            state=PlanState.UPCOMING,
            earliest_on=earliest_on,
            due_on=max(by_age, earliest_on) if is_due_by_age else earliest_on,
            latest_on=term.last_on if term else last_day(self.born_on, dose),
            interval_known=previous is None or previous.is_dated or dose.min_interval_days is None,
        )

    def _state_by_day(self, dose: Dose, found: DoseState, term: SchoolTerm | None) -> PlanState:
        due_on = found.due_on or self.on
        earliest_on = found.earliest_on or self.on
        if found.latest_on is not None and max(self.on, earliest_on) > found.latest_on:
            return PlanState.NO_LONGER_GIVEN
        if self.on < due_on:
            return PlanState.UPCOMING
        on_time_to = term.on_time_to if term else _on_time_to(self.born_on, dose)
        if on_time_to is None or self.on <= on_time_to:
            return PlanState.DUE
        return PlanState.CATCH_UP if self._may_catch_up(dose) else PlanState.OVERDUE

    def _may_catch_up(self, dose: Dose) -> bool:
        months = dose.catch_up_to_month
        return months is not None and self.on <= month_end(self.born_on, months)

    def _school_term(self, dose: Dose) -> SchoolTerm | None:
        school_class = self.applies.context.school_class
        if dose.school is None or school_class is None:
            return None
        schedule = self.applies.schedule
        return school_term(dose.school, school_class, schedule.school_year_from_month, self.on)


def _on_time_to(born_on: date, dose: Dose) -> date | None:
    if dose.on_time_to_day is not None:
        return born_on + timedelta(days=dose.on_time_to_day)
    if dose.on_time_to_month is not None:
        return month_end(born_on, dose.on_time_to_month)
    return None
