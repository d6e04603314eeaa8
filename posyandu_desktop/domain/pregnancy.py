"""A pregnancy as an episode: how it is dated, how far it is, how it ended.

Numbers not known are None, never 0. Source: domain reference 1.3, 4.1 and traps 32 and 34.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NewType
from uuid import UUID

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import PersonId

if TYPE_CHECKING:
    # The store knows pregnancies before anybody needs the models of the content files.
    from posyandu_desktop.domain.maternal_files import MaternalRules

PregnancyId = NewType("PregnancyId", UUID)


class DatingMethod(StrEnum):
    """Last menstrual period (HPHT), or the due date an ultrasound gave (HPL)."""

    LMP = "lmp"
    ULTRASOUND_DUE_DATE = "ultrasound_due_date"


class Trimester(StrEnum):
    """The third of a pregnancy that somebody is in."""

    FIRST = "first"
    SECOND = "second"
    THIRD = "third"


class OutcomeKind(StrEnum):
    """How a pregnancy ended."""

    LIVE_BIRTH = "live_birth"
    STILLBIRTH = "stillbirth"
    ABORTION = "abortion"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dating:
    """What a pregnancy is counted from; `on` is the LMP or the due date, as `method` says."""

    method: DatingMethod
    on: date
    noted_on: date
    noted_by: OperatorId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The end of a pregnancy; `at` is local time. Twins are two `live_children`."""

    kind: OutcomeKind
    on: date
    at: time | None = None
    live_children: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pregnancy:
    """One pregnancy of one woman, kept for ever; open while it has no outcome.

    Attributes:
        noted_on: The day the posyandu learned of it.
        dating: None while neither LMP nor an ultrasound due date is known.
        gravida: Pregnancies including this one ("hamil ke-"). Never weeks.
        para: Births before this pregnancy.
        abortus: Abortions before this pregnancy.
        fetuses_expected: None before anybody counted.
    """

    id: PregnancyId
    woman_id: PersonId
    noted_on: date
    dating: Dating | None = None
    gravida: int | None = None
    para: int | None = None
    abortus: int | None = None
    previous_birth_on: date | None = None
    pre_pregnancy_weight_kg: float | None = None
    height_cm: float | None = None
    fetuses_expected: int | None = None
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True, order=True)
class GestationalAge:
    """Completed weeks, and the days (0-6) beyond them."""

    weeks: int
    days: int

    @classmethod
    def of_days(cls, total_days: int) -> "GestationalAge":
        """Return the age of so many days since the LMP.

        Raises:
            ValueError: The number is negative.
        """
        if total_days < 0:
            raise ValueError("a gestational age is never negative")
        return cls(*divmod(total_days, 7))

    @property
    def total_days(self) -> int:
        """Days since the LMP."""
        return self.weeks * 7 + self.days


def lmp_of(pregnancy: Pregnancy, rules: "MaternalRules") -> date | None:
    """Return the LMP as noted, or counted back from the due date; None when undated."""
    dating = pregnancy.dating
    if dating is None:
        return None
    if dating.method is DatingMethod.LMP:
        return dating.on
    return dating.on - timedelta(days=rules.dating.days_to_due_date)


def due_date(pregnancy: Pregnancy, rules: "MaternalRules") -> date | None:
    """Return the expected day of delivery (HPL); None when undated."""
    lmp = lmp_of(pregnancy, rules)
    return None if lmp is None else lmp + timedelta(days=rules.dating.days_to_due_date)


def gestational_age(
    pregnancy: Pregnancy, on: date, rules: "MaternalRules"
) -> GestationalAge | None:
    """Return the age on the day of a visit (trap 32).

    Returns:
        None when undated, before the LMP, after the day the pregnancy ended, and when it would be
        longer than any pregnancy.
    """
    lmp = lmp_of(pregnancy, rules)
    if lmp is None or not was_during(pregnancy, on, rules):
        return None
    return GestationalAge.of_days((on - lmp).days)


def trimester(age: GestationalAge, rules: "MaternalRules") -> Trimester:
    """Return the trimester: 12 weeks 0 days is the first, a day more the second (4.1)."""
    if age.total_days <= rules.trimesters.first_to_week * 7:
        return Trimester.FIRST
    if age.total_days <= rules.trimesters.second_to_week * 7:
        return Trimester.SECOND
    return Trimester.THIRD


def trimester_on(pregnancy: Pregnancy, on: date, rules: "MaternalRules") -> Trimester | None:
    """Return the trimester on a day, or None where there is no gestational age."""
    age = gestational_age(pregnancy, on, rules)
    return None if age is None else trimester(age, rules)


def must_ask_outcome(pregnancy: Pregnancy, on: date, rules: "MaternalRules") -> bool:
    """Say whether it went on so long that its outcome must have been forgotten (trap 32).

    An undated one is counted from the day it was noted: it is older than that for certain.
    """
    outcome = pregnancy.outcome
    if outcome is not None and outcome.on <= on:
        return False
    weeks = (on - starts_on(pregnancy, rules)).days // 7
    return weeks >= rules.dating.ask_outcome_from_week


def starts_on(pregnancy: Pregnancy, rules: "MaternalRules") -> date:
    """Return the LMP, or the day the pregnancy was noted when it is undated."""
    return lmp_of(pregnancy, rules) or pregnancy.noted_on


def could_last_to(pregnancy: Pregnancy, day: date, rules: "MaternalRules") -> bool:
    """Say whether a pregnancy begun then can go on to a day; none lasts for years."""
    days = (day - starts_on(pregnancy, rules)).days
    return 0 <= days <= rules.dating.longest_weeks * 7


def was_during(pregnancy: Pregnancy, day: date, rules: "MaternalRules") -> bool:
    """Say whether a day belongs to the pregnancy, the day it ended included."""
    outcome = pregnancy.outcome
    return could_last_to(pregnancy, day, rules) and (outcome is None or day <= outcome.on)


def is_open_on(pregnancy: Pregnancy, on: date, rules: "MaternalRules") -> bool:
    """Say whether the woman is pregnant on a day; on the day it ends she no longer is.

    One that nobody ended is over all the same once it is longer than any pregnancy.
    """
    outcome = pregnancy.outcome
    return could_last_to(pregnancy, on, rules) and (outcome is None or on < outcome.on)


def open_episode(
    episodes: Iterable[Pregnancy], on: date, rules: "MaternalRules"
) -> Pregnancy | None:
    """Return the pregnancy one woman is in on a day: the latest, should dates overlap."""
    is_open = [each for each in episodes if is_open_on(each, on, rules)]
    return max(is_open, key=lambda each: (starts_on(each, rules), each.id), default=None)
