"""What can become of a dose of the schedule, and what is known of one in a plan."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.immunization_applies import PlanReason
from posyandu_desktop.domain.visit import ImmunizationSource


class PlanState(StrEnum):
    """What became of a dose."""

    GIVEN = "given"
    HISTORY = "history"
    UNKNOWN_DATE = "unknown_date"
    TOO_EARLY = "too_early"
    DUE = "due"
    OVERDUE = "overdue"
    CATCH_UP = "catch_up"
    UPCOMING = "upcoming"
    NO_LONGER_GIVEN = "no_longer_given"
    NOT_APPLICABLE = "not_applicable"


HAD = frozenset({PlanState.GIVEN, PlanState.HISTORY, PlanState.UNKNOWN_DATE, PlanState.TOO_EARLY})
"""States of a dose that counts; one given too early counts too."""
TO_GIVE = frozenset({PlanState.DUE, PlanState.OVERDUE, PlanState.CATCH_UP})
"""States of a dose that may be given today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseState:
    """One dose of the schedule in the plan of one day.

    Attributes:
        vaccine: Code of the schedule.
        dose_number: Its number.
        label: What people call it.
        state: What became of it.
        reason: Why, when the dates alone do not say it.
        given_on: The day it was given, when that is known.
        source: Given here or copied, when it was had.
        earliest_on: The first day that age, interval and spacing allow; of a dose that waits for
            the one before, the first day that is still possible.
        due_on: The day on which the recommended age is reached too.
        latest_on: The last day it may be given, or None.
        interval_known: False when the dose before has no day: look into the Buku KIA first.
        covered_by: The vaccine that stands for it.
        is_fulfilled: Had, or its protection was had through another vaccine.
    """

    vaccine: str
    dose_number: int
    label: str
    state: PlanState
    reason: PlanReason | None = None
    given_on: date | None = None
    source: ImmunizationSource | None = None
    earliest_on: date | None = None
    due_on: date | None = None
    latest_on: date | None = None
    interval_known: bool = True
    covered_by: str | None = None
    is_fulfilled: bool = False
