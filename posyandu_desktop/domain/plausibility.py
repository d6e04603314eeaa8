"""What is wrong with something typed (`problems`), and what deserves a second look (`doubts`).

Problems stop saving; doubts do not. Neither holds words for people: `ui/texts/problems.py` does.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.asked_dates import date_problems
from posyandu_desktop.domain.asked_fields import asked_fields, widest_field
from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.domain.card import CardField, Quantity
from posyandu_desktop.domain.case import case_of, field_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.compared import comparison_doubts
from posyandu_desktop.domain.dose_plan_doubts import dose_plan_doubts
from posyandu_desktop.domain.doses import dose_doubts, dose_problems
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.feeding_checks import feeding_doubts
from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.hand_out import supplement_doubts
from posyandu_desktop.domain.immunization_applies import NOWHERE, PlanContext
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.visit import Visit

_EXACT = 1e-9


def check_value(field: CardField, value: float) -> Problem | None:
    """Return why the instrument cannot have shown `value`, or None; fields without a number pass.

    Details: value, minimum, maximum, decimals, unit.
    """
    if not isinstance(field, Quantity):
        return None
    detail: dict[str, float | str] = {
        "value": value,
        "minimum": field.minimum,
        "maximum": field.maximum,
        "decimals": field.decimals,
        "unit": field.unit,
    }
    if not field.shows(value):
        return Problem(field=field.code, code="outside_instrument", detail=detail)
    if abs(round(value, field.decimals) - value) > _EXACT:
        return Problem(field=field.code, code="too_many_decimals", detail=detail)
    return None


def problems(
    person: Person,
    visit: Visit,
    today: date,
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
) -> tuple[Problem, ...]:
    """Return everything that keeps a visit from being saved, all at once."""
    if visit.visited_on < person.born_on:
        detail: dict[str, float | str] = {"born_on": person.born_on.isoformat()}
        return (Problem(field="visit", code="visit_before_birth", detail=detail),)
    found: list[Problem] = []
    if visit.visited_on > today:
        found.append(Problem(field="visit", code="visit_in_future"))
    cards = content.card_for(person, visit.visited_on, episodes, visit.setting)
    groups = content.groups(person, visit.visited_on, episodes)
    asked = asked_fields(cards, person, visit.visited_on, groups)
    others = (code for code in visit.observations if code not in asked)
    known = {c: field_of(cards, c) or widest_field(content.cards, c) for c in others}
    found.extend(_value_problems({**asked, **known}, visit))
    found.extend(_pressure_problems(visit))
    months = completed_months(person.born_on, visit.visited_on)
    is_small = months <= content.plausibility.posture_to_month
    if is_small and visit.number("height_cm") is not None and visit.choice("posture") is None:
        found.append(Problem(field="height_cm", code="posture_missing"))
    found.extend(date_problems(person, visit, content.cards))
    found.extend(dose_problems(person, visit, content.immunization_schedule))
    return tuple(found)


def doubts(
    person: Person,
    visit: Visit,
    history: Sequence[Visit],
    content: ClinicalContent,
    episodes: Episodes = NO_EPISODES,
    place: PlanContext = NOWHERE,
) -> tuple[Doubt, ...]:
    """Return what deserves a second look before saving; nothing before the birth."""
    if visit.visited_on < person.born_on:
        return ()
    case = case_of(person, visit, history, content, episodes, place)
    found = [*_status_doubts(person, visit), *comparison_doubts(case)]
    found.extend(_pressure_doubts(case.visit, content))
    found.extend(dose_doubts(case))
    found.extend(dose_plan_doubts(case))
    found.extend(supplement_doubts(case))
    found.extend(feeding_doubts(case))
    return tuple(found)


def _value_problems(fields: Mapping[str, CardField | None], visit: Visit) -> Iterator[Problem]:
    for code, field in fields.items():
        value = visit.number(code)
        problem = None if value is None or field is None else check_value(field, value)
        if problem is not None:
            yield problem


def _pressure_problems(visit: Visit) -> Iterator[Problem]:
    for upper, lower in READINGS:
        systolic, diastolic = visit.number(upper), visit.number(lower)
        if systolic is None and diastolic is None:
            continue
        if systolic is None or diastolic is None:
            missing = upper if systolic is None else lower
            yield Problem(field=missing, code="pressure_half_missing")
        elif systolic <= diastolic:
            detail: dict[str, float | str] = {"systolic": systolic, "diastolic": diastolic}
            yield Problem(field=lower, code="pressure_swapped", detail=detail)


def _pressure_doubts(visit: Visit, content: ClinicalContent) -> Iterator[Doubt]:
    for upper, lower in READINGS:
        systolic, diastolic = visit.number(upper), visit.number(lower)
        if systolic is None or diastolic is None:
            continue
        if 0 < systolic - diastolic < content.plausibility.narrow_pulse_pressure_below_mmhg:
            pair: dict[str, float | str] = {"systolic": systolic, "diastolic": diastolic}
            yield Doubt(field=lower, code="pressure_too_close", detail=pair)


def _status_doubts(person: Person, visit: Visit) -> Iterator[Doubt]:
    left_on = person.status_on
    if person.status is PersonStatus.ACTIVE or left_on is None or visit.visited_on < left_on:
        return
    detail: dict[str, float | str] = {"status": person.status.value, "on": left_on.isoformat()}
    yield Doubt(field="visit", code="person_not_active", detail=detail)
