"""What decides about somebody's doses besides their age: the place, the class, what they had.

The context of a plan is put together here and nowhere else. Source: domain reference 3.1 (province,
products), 3.2 (class).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import HeldBack, held_back
from posyandu_desktop.domain.immunization import given_doses
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_schedule import SCHOOL_CLASSES, ImmunizationSchedule
from posyandu_desktop.domain.immunization_school import school_year
from posyandu_desktop.domain.immunization_states import DoseState
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Posyandu
from posyandu_desktop.domain.visit import Immunization, Visit, VisitStatus

SCHOOL_CLASS = "school_class"
"""The choice of the school card that says which class somebody attends."""

_PROVINCE = re.compile(r"[1-9][0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class DoseRecord:
    """One person on one day, as far as doses are concerned.

    Attributes:
        visits: Every visit whose doses count, today's in front.
        context: Province, products and class on that day.
        is_pregnant: Known to be pregnant on that day.
    """

    person: Person
    on: date
    visits: tuple[Visit, ...]
    context: PlanContext
    is_pregnant: bool
    content: ClinicalContent

    @property
    def given(self) -> tuple[Immunization, ...]:
        """Every dose recorded, here or copied."""
        return tuple(had for visit in self.visits for had in visit.immunizations)

    @property
    def held_back(self) -> Mapping[tuple[str, int], HeldBack]:
        """The last time each dose was held back that was not had since."""
        given = given_doses(self.visits, self.content.immunization_schedule)
        return held_back(self.visits, given)

    @property
    def held_back_today(self) -> frozenset[tuple[str, int]]:
        """The doses of which it was said on this very day why they are not given."""
        if not any(one.doses_not_given for one in self.visits if one.visited_on == self.on):
            return frozenset()
        return frozenset(key for key, last in self.held_back.items() if last.on == self.on)

    @property
    def months(self) -> int:
        """Age in completed months."""
        return completed_months(self.person.born_on, self.on)

    def plan(self) -> tuple[DoseState, ...]:
        """Return the state of every planned dose."""
        person, schedule = self.person, self.content.immunization_schedule
        return plan(person.born_on, person.sex, self.given, self.context, schedule, self.on)


def place_of(posyandu: Posyandu, products: Iterable[str]) -> PlanContext:
    """Return what the place decides: the province of the village's code, the products in use.

    A household's village is only a name, so the posyandu's own code counts for everybody.
    """
    province = _PROVINCE.match(posyandu.village_code)
    return PlanContext(
        province=province[0] if province else None,
        products=frozenset(products),
    )


def school_class_on(
    visits: Iterable[Visit], schedule: ImmunizationSchedule, on: date
) -> int | None:
    """Return the class attended on a day by the last answer, or None when it says none.

    An answer counts from its school year on, and each July brings the next class.
    """
    asked_on, answer = last_school_answer(visits, on) or (on, "")
    if not answer.isdigit():
        return None
    begins = schedule.school_year_from_month
    school_class = int(answer) + school_year(on, begins) - school_year(asked_on, begins)
    return school_class if school_class <= SCHOOL_CLASSES else None


def last_school_answer(visits: Iterable[Visit], on: date) -> tuple[date, str] | None:
    """Return the last answer about school up to a day, with its day, or None."""
    answers = [
        (visit.visited_on, answer)
        for visit in visits
        if visit.visited_on <= on and (answer := visit.choice(SCHOOL_CLASS)) is not None
    ]
    return max(answers, key=lambda pair: pair[0], default=None)


def dose_record(
    person: Person,
    visit: Visit,
    others: Sequence[Visit],
    content: ClinicalContent,
    place: PlanContext,
    *,
    is_pregnant: bool,
) -> DoseRecord:
    """Return what is known of somebody's doses on the day of a visit.

    Args:
        person: Whose doses.
        visit: The visit of that day.
        others: Other visits in any order; those entered in error are left out.
        content: Holds the schedule.
        place: Province and products.
        is_pregnant: Whether she is known to be pregnant that day.
    """
    counted = tuple(
        one for one in (visit, *others) if one.status is not VisitStatus.ENTERED_IN_ERROR
    )
    school_class = school_class_on(counted, content.immunization_schedule, visit.visited_on)
    return DoseRecord(
        person=person,
        on=visit.visited_on,
        visits=counted,
        context=replace(place, school_class=school_class),
        is_pregnant=is_pregnant,
        content=content,
    )


def record_of(case: Case) -> DoseRecord:
    """Return what is known of the doses in a case; visits after its day do not count."""
    return dose_record(
        case.person,
        case.visit,
        case.past,
        case.content,
        case.place,
        is_pregnant=case.is_pregnant,
    )
