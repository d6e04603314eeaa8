"""Visits as a mother looks at them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from posyandu_desktop.domain.case import Case, case_of
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Posyandu, PosyanduId
from posyandu_desktop.domain.visit import Value
from posyandu_desktop.ui.mother_view.gathering import gathered
from posyandu_desktop.ui.mother_view.presenter import Desk, MotherScreen
from posyandu_desktop.ui.mother_view.shown import Shown
from tests.builders import CONTENT
from tests.ui.widgets.charts.people import of_days, seen

CHILD = of_days(430)
MELATI = Posyandu(
    id=PosyanduId(UUID(int=3)),
    name="Melati 1",
    village="Karangan",
    village_code="9901012001",
    puskesmas="Puskesmas Contoh",
)
LAST_MONTH = date(2026, 10, 15)


def a_case(
    person: Person = CHILD,
    before: Sequence[tuple[date, Mapping[str, Value]]] = ((LAST_MONTH, {"weight_kg": 8.8}),),
    episodes: Episodes = NO_EPISODES,
    education: tuple[str, ...] = (),
    **observations: Value,
) -> Case:
    history = tuple(replace(seen(person, on), observations=dict(values)) for on, values in before)
    visit = replace(seen(person), observations=observations, education=education)
    return case_of(person, visit, history, CONTENT, episodes)


def shown(case: Case | None = None) -> Shown:
    return gathered(case or a_case(weight_kg=9.2), MELATI)


class Desktop:
    """Notes what the view asked for."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.desk = Desk(
            leave=lambda: self.asked.append("leave"),
            lock=lambda: self.asked.append("lock"),
            print_strip=self._print,
        )

    def screen(self, of: Shown | None = None) -> MotherScreen:
        return MotherScreen(self.desk, of or shown())

    def _print(self, what: Shown, place: int) -> str:
        self.asked.append((what.name, place))
        return "Tercetak."
