"""The charts beside the fields: a child's weight; of others pressure and weight. No Qt in here."""

from typing import TYPE_CHECKING

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.ui.widgets.charts.choosing import chart_of
from posyandu_desktop.ui.widgets.charts.values import ChartKind, ChartValues

if TYPE_CHECKING:
    from posyandu_desktop.ui.visit.case import VisitCase

MOST = 2
_OFFERED = (
    ChartKind.WEIGHT_FOR_AGE,
    ChartKind.BMI_FOR_AGE,
    ChartKind.PREGNANCY_WEIGHT,
    ChartKind.BLOOD_PRESSURE,
    ChartKind.WEIGHT,
)


def charts(case: "VisitCase", visit: Visit, content: ClinicalContent) -> tuple[ChartValues, ...]:
    """Return what is drawn while somebody types, at most two charts."""
    if visit.visited_on < case.person.born_on:
        return ()
    visits = (*case.history, visit)
    drawn = (
        chart_of(kind, case.person, visits, content, visit.visited_on, case.episodes)
        for kind in _OFFERED
    )
    shown = (
        chart
        for chart in drawn
        if chart and (chart.marks or chart.kind is ChartKind.WEIGHT_FOR_AGE)
    )
    return tuple(shown)[:MOST]
