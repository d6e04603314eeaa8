"""D = N + T + O + B for a whole posyandu, in whatever order its weighings were saved and mended."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from posyandu_desktop.domain.age import Period, completed_months
from posyandu_desktop.domain.person import Person, PersonId, Sex
from posyandu_desktop.domain.visit import Source, Visit, VisitId, VisitStatus
from posyandu_desktop.domain.weight_trend import WeightTrend, weight_trend
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.open import Store
from tests.store.building import TODAY, a_person, a_visit

RULES = load_content()
FIRST_DAY = date(2025, 7, 31)
CHILDREN = (
    a_person(id=PersonId(UUID(int=101)), born_on=FIRST_DAY, sex=Sex.MALE),
    a_person(id=PersonId(UUID(int=102)), born_on=date(2025, 6, 10)),
    a_person(id=PersonId(UUID(int=103)), born_on=date(2020, 11, 1)),
)
"""The last one is too old for the letters from December on."""

weights = st.integers(20, 60).map(lambda tenths: tenths / 10)
days = st.integers(0, (TODAY - FIRST_DAY).days).map(lambda n: FIRST_DAY + timedelta(days=n))


@st.composite
def savings(draw: st.DrawFn) -> list[Visit]:
    """Every save of one posyandu, each visit again when it was edited, in any order."""
    found = []
    weighed = draw(
        st.lists(
            st.tuples(st.sampled_from(CHILDREN), days, weights),
            max_size=24,
            unique_by=lambda weighing: weighing[:2],
        )
    )
    for number, (child, on, weight_kg) in enumerate(weighed):
        visit_id = VisitId(UUID(int=1000 + number))
        first = a_visit(
            child, id=visit_id, visited_on=on, observations={"weight_kg": weight_kg}, cards=()
        )
        found.append(replace(first, source=draw(st.sampled_from(Source))))
        found += [_edited(first, draw(weights)) for _ in range(draw(st.integers(0, 2)))]
        if draw(st.booleans()):
            found.append(replace(first, status=VisitStatus.ENTERED_IN_ERROR))
        if draw(st.booleans()):
            found.append(replace(first, observations={"height_cm": 60.0}))
    return draw(st.permutations(found))


def _edited(visit: Visit, weight_kg: float) -> Visit:
    return replace(visit, observations={"weight_kg": weight_kg}, status=VisitStatus.AMENDED)


def expected(child: Person, visits: Iterable[Visit]) -> dict[Period, str]:
    """The letters as somebody with the register and a pencil would write them."""
    counted = [
        visit
        for visit in sorted(visits, key=lambda visit: visit.visited_on)
        if visit.status is not VisitStatus.ENTERED_IN_ERROR and "weight_kg" in visit.observations
    ]
    last = {Period.of(visit.visited_on): visit for visit in counted}
    letters: dict[Period, str] = {}
    for period, visit in last.items():
        months = completed_months(child.born_on, visit.visited_on)
        before = [earlier for earlier in last if earlier < period]
        if months > RULES.weight_gain.to_month:
            continue
        if not before:
            letters[period] = "B"
        elif period.months_since(max(before)) > 1:
            letters[period] = "O"
        else:
            grams = round(1000 * (_weight(visit) - _weight(last[max(before)])))
            needed = RULES.weight_gain.needed_g(child.sex, months)
            letters[period] = "N" if grams >= (1 if needed is None else needed) else "T"
    return letters


def _weight(visit: Visit) -> float:
    weight_kg = visit.number("weight_kg")
    assert weight_kg is not None
    return weight_kg


def letters_of(child: Person, history: list[Visit]) -> dict[Period, str]:
    """The letter of each month in which a child was weighed, that of its last weighing."""
    letters: dict[Period, str] = {}
    for visit in history:
        weight_kg = visit.number("weight_kg")
        if weight_kg is None:
            continue
        found = weight_trend(child, visit.visited_on, weight_kg, history, RULES)
        if found is not None:
            # Newest first: what a month already has is the letter of its last weighing.
            letters.setdefault(Period.of(visit.visited_on), found.trend.value)
    return letters


@given(saved=savings())
@settings(
    max_examples=40, database=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_d_is_n_t_o_and_b_whatever_was_edited_and_in_whatever_order(
    store: Store, saved: list[Visit]
) -> None:
    for child in CHILDREN:
        store.people.save(child, queue=False)
        for old in store.visits.of_person(child.id):
            store.visits.save(replace(old, status=VisitStatus.ENTERED_IN_ERROR))
    in_the_end: dict[VisitId, Visit] = {}
    for visit in saved:
        store.visits.save(visit)
        in_the_end[visit.id] = visit

    counted: Counter[tuple[Period, str]] = Counter()
    weighed: set[tuple[PersonId, Period]] = set()
    for child in CHILDREN:
        letters = letters_of(child, store.visits.of_person(child.id))
        mine = [visit for visit in in_the_end.values() if visit.person_id == child.id]
        assert letters == expected(child, mine)
        counted.update(letters.items())
        weighed.update((child.id, Period.of(v.visited_on)) for v in mine if _counts(child, v))

    for period in {period for _, period in weighed} | {period for period, _ in counted}:
        d = sum(each == period for _, each in weighed)
        assert d == sum(counted[period, letter] for letter in WeightTrend)


def _counts(child: Person, visit: Visit) -> bool:
    """Say whether a visit is a weighing of a child of at most sixty months."""
    is_young = completed_months(child.born_on, visit.visited_on) <= 60
    is_right = visit.status is not VisitStatus.ENTERED_IN_ERROR
    return is_young and is_right and visit.number("weight_kg") is not None
