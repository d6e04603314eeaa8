"""The plan of a day and the checks of a dose given that day never contradict each other."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.immunization_next import next_doses
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.plausibility import doubts
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource, Visit, VisitStatus
from tests.domain.builders import CONTENT, a_dose, a_person, a_visit

BORN_ON = date(2024, 3, 31)
SCHEDULE = CONTENT.immunization_schedule
DOSES = [(vaccine.code, dose.number) for vaccine in SCHEDULE.vaccines for dose in vaccine.doses]
DOUBTED = {
    "dose_too_early", "dose_interval_short", "dose_live_spacing", "dose_too_late", "dose_repeated",
    "dose_not_planned",
}  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> tuple[Visit, ...]:
    """Visits of a child with doses given here, copied, undated, and some entered in error."""
    visits = []
    for offset in draw(st.sets(st.integers(0, 1700), max_size=6)):
        on = BORN_ON + timedelta(days=offset)
        keys = draw(st.sets(st.sampled_from(DOSES), max_size=4))
        doses = [
            Immunization(
                vaccine=vaccine,
                dose_number=number,
                source=draw(st.sampled_from(ImmunizationSource)),
                given_on=draw(st.sampled_from([on, on - timedelta(days=min(offset, 30)), None])),
            )
            for vaccine, number in sorted(keys)
        ]
        status = draw(st.sampled_from([VisitStatus.FINISHED, VisitStatus.ENTERED_IN_ERROR]))
        visits.append(a_visit(on, immunizations=doses, status=status))
    return tuple(visits)


@settings(max_examples=60)
@given(history=histories(), sex=st.sampled_from(Sex), data=st.data())
def test_no_dose_is_both_due_and_too_early_and_what_has_to_wait_is_doubted(
    history: tuple[Visit, ...], sex: Sex, data: st.DataObject
) -> None:
    child = a_person(BORN_ON, sex)
    soon_after = max((visit.visited_on for visit in history), default=BORN_ON)
    start = data.draw(st.sampled_from([BORN_ON, soon_after]))
    days = st.integers(0, 1825 if start == BORN_ON else 60)
    today = start + timedelta(days=data.draw(days))
    past = tuple(visit for visit in history if visit.visited_on < today)
    for dose in next_doses(child, today, past, SCHEDULE):
        given_here = Immunization(
            vaccine=dose.vaccine,
            dose_number=dose.dose_number,
            source=ImmunizationSource.GIVEN_HERE,
            given_on=today,
        )
        visit = a_visit(today, immunizations=[given_here])
        found = {doubt.code for doubt in doubts(child, visit, past, CONTENT)} & DOUBTED
        assert bool(found) is (dose.earliest_on > today), (dose, found)
        if dose.due:
            assert not found
            after = next_doses(child, today, (*past, visit), SCHEDULE)
            still = [(each.vaccine, each.dose_number) for each in after]
            assert (dose.vaccine, dose.dose_number) not in still


def test_injected_polio_waits_for_the_hexavalent_that_covered_the_dose_before() -> None:
    child = a_person(BORN_ON)
    hexavalent = a_visit(
        BORN_ON + timedelta(days=300),
        immunizations=[a_dose("hexavalent", 3, BORN_ON + timedelta(days=300))],
    )
    found = {}
    for days in (27, 28):
        today = hexavalent.visited_on + timedelta(days=days)
        given_here = replace(
            a_dose("ipv", 2, today), source=ImmunizationSource.GIVEN_HERE, lot_number="A1"
        )
        visit = a_visit(today, immunizations=[given_here])
        found[days] = [each.code for each in doubts(child, visit, [hexavalent], CONTENT)]
    assert found == {27: ["dose_interval_short"], 28: []}
