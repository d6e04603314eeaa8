"""Which charts there are for somebody on a day, and one of them. No Qt in here."""

from collections.abc import Sequence
from datetime import date

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.ui.widgets.charts.gain import gain_chart
from posyandu_desktop.ui.widgets.charts.growth import GROWTH, growth_chart
from posyandu_desktop.ui.widgets.charts.levels import (
    glucose_chart,
    haemoglobin_chart,
    weight_chart,
)
from posyandu_desktop.ui.widgets.charts.pressure import pressure_chart
from posyandu_desktop.ui.widgets.charts.seen import visits_until
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues

_OF_THE_PREGNANT = (
    ChartKind.PREGNANCY_WEIGHT,
    ChartKind.BLOOD_PRESSURE,
    ChartKind.WEIGHT,
    ChartKind.HAEMOGLOBIN,
    ChartKind.GLUCOSE,
)
_OF_OTHERS = (
    *GROWTH,
    ChartKind.BLOOD_PRESSURE,
    ChartKind.WEIGHT,
    ChartKind.GLUCOSE,
    ChartKind.HAEMOGLOBIN,
)
_LINES_ALONE_SAY_ENOUGH = frozenset({ChartKind.WEIGHT_FOR_AGE, ChartKind.HEIGHT_FOR_AGE})


def charts_of(
    person: Person,
    visits: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    episodes: Episodes = NO_EPISODES,
) -> tuple[ChartValues, ...]:
    """Return every chart that has something to show, the most telling first.

    Of a child never measured these are weight and height: where the first dot will go.
    """
    is_pregnant = episodes.pregnancy_on(on, content.maternal) is not None
    kinds = _OF_THE_PREGNANT if is_pregnant else _OF_OTHERS
    found = (chart_of(kind, person, visits, content, on, episodes) for kind in kinds)
    shown = [c for c in found if c and (c.marks or c.kind in _LINES_ALONE_SAY_ENOUGH)]
    has_corridor = any(chart.kind is ChartKind.PREGNANCY_WEIGHT for chart in shown)
    return tuple(c for c in shown if not (has_corridor and c.kind is ChartKind.WEIGHT))


def kinds_for(
    person: Person,
    visits: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    episodes: Episodes = NO_EPISODES,
) -> tuple[ChartKind, ...]:
    """Return the kinds of `charts_of`."""
    return tuple(chart.kind for chart in charts_of(person, visits, content, on, episodes))


def chart_of(  # who, what, when: the six are the question
    kind: ChartKind,
    person: Person,
    visits: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    episodes: Episodes = NO_EPISODES,
) -> ChartValues | None:
    """Return one chart of somebody on a day; None where it is not for them or nothing is known.

    Args:
        kind: Which.
        person: Whose; born on or before `on`.
        visits: All visits, in any order; those after `on` are not drawn.
        content: Tables, limits and words.
        on: The day it is looked at: what was measured in that calendar month is this month's.
        episodes: Pregnancies, which have limits of their own.
    """
    known = visits_until(person, visits, on)
    if kind in GROWTH:
        return growth_chart(kind, person, known, content, on)
    if kind is ChartKind.GLUCOSE:
        return glucose_chart(known, content, on)
    if kind in {ChartKind.PREGNANCY_WEIGHT, ChartKind.WEIGHT}:
        return _weight(kind, person, known, content, on, episodes)
    groups = content.groups(person, on, episodes)
    draw = pressure_chart if kind is ChartKind.BLOOD_PRESSURE else haemoglobin_chart
    return draw(person, known, content, on, groups)


def _weight(  # as above
    kind: ChartKind,
    person: Person,
    known: Sequence[Visit],
    content: ClinicalContent,
    on: date,
    episodes: Episodes,
) -> ChartValues | None:
    pregnancy = episodes.pregnancy_on(on, content.maternal)
    if kind is ChartKind.PREGNANCY_WEIGHT:
        return None if pregnancy is None else gain_chart(pregnancy, known, content, on)
    is_grown = completed_months(person.born_on, on) >= content.adult_thresholds.from_month
    if not is_grown and pregnancy is None:
        return None
    return weight_chart(known, content, on, with_classes=pregnancy is None)
