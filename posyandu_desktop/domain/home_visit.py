"""Home visits (kunjungan rumah): what they report, and the four counts of the week at the Pustu.

Source: domain reference 1.11. Which answers are reported is data: `follow_up` of a card's field.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from posyandu_desktop.domain.card import Card, CardField
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.frequency import last_answer
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.visit import Setting, Value, Visit, VisitStatus


class Report(StrEnum):
    """What the weekly meeting at the Pustu counts, in the order of its form."""

    NO_ACCESS = "no_access"
    NOT_ADHERENT = "not_adherent"
    DANGER_SIGN = "danger_sign"
    TBC_SYMPTOM = "tbc_symptom"


_REPORT_OF_CODE = {
    "home_visit.no_access": Report.NO_ACCESS,
    "home_visit.not_adherent": Report.NOT_ADHERENT,
    "tbc.suspected": Report.TBC_SYMPTOM,
    "tbc.show_nakes": Report.TBC_SYMPTOM,
    "tbc.one_symptom": Report.TBC_SYMPTOM,
}
_DANGER_RULES = frozenset({"danger_signs", "danger_sign"})


@dataclass(frozen=True, slots=True, kw_only=True)
class WeeklyReport:
    """The week's form: people, not visits, so that whoever was seen twice counts once.

    Attributes:
        visited: Everybody visited at home, in the order of the visits.
        people: Who belongs to each count, in the same order.
    """

    visited: tuple[PersonId, ...]
    people: dict[Report, tuple[PersonId, ...]]

    def count(self, report: Report) -> int:
        """Return one of the four counts."""
        return len(self.people[report])


def home_visit_findings(case: Case) -> Iterator[Finding]:
    """Yield what of the answers has to be reported: no access to a service, medicine not taken."""
    told: dict[str, dict[str, float | str | bool]] = {}
    asked_by: dict[str, Card] = {}
    for card in case.cards:
        for field in (field for step in card.steps for field in step.fields):
            value = case.visit.observations.get(field.code)
            report: str | None = field.follow_up.get(_answer(value))
            if report is not None and value is not None and _is_diagnosed(field, case):
                told.setdefault(report, {})[field.code] = value
                asked_by.setdefault(report, card)
    for report, answers in told.items():
        card = asked_by[report]
        yield case.content.advice_rules.finding(
            f"home_visit.{report}", answers, {}, card.source, card.version
        )


def week_of(day: date) -> tuple[date, date]:
    """Return the Monday and the Sunday around a day."""
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def reports_of(findings: Iterable[Finding]) -> frozenset[Report]:
    """Return the counts that what was found at one visit belongs to."""
    found = {_report(finding) for finding in findings}
    return frozenset(report for report in found if report is not None)


def weekly_report(
    visits: Iterable[tuple[Visit, Sequence[Finding]]], first: date, last: date
) -> WeeklyReport:
    """Return the report of the home visits from `first` to `last`, both included.

    Visits at the posyandu and those entered in error do not count.
    """
    visited: dict[PersonId, None] = {}
    people: dict[Report, dict[PersonId, None]] = {report: {} for report in Report}
    for visit, findings in visits:
        is_counted = visit.setting is Setting.HOME and first <= visit.visited_on <= last
        if not is_counted or visit.status is VisitStatus.ENTERED_IN_ERROR:
            continue
        visited[visit.person_id] = None
        for report in reports_of(findings):
            people[report][visit.person_id] = None
    return WeeklyReport(
        visited=tuple(visited),
        people={report: tuple(found) for report, found in people.items()},
    )


def _is_diagnosed(field: CardField, case: Case) -> bool:
    """Say whether somebody has what the field is about; true where it is about no diagnosis."""
    if not field.follow_up_only_with:
        return True
    seen = (case.visit, *case.past)
    lasts = (last_answer([code], seen) for code in field.follow_up_only_with)
    return any(last is not None and last.value is not False for last in lasts)


def _report(finding: Finding) -> Report | None:
    if finding.rule in _DANGER_RULES:
        return Report.DANGER_SIGN
    return _REPORT_OF_CODE.get(finding.code)


def _answer(value: Value | None) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else ""
