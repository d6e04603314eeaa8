"""The home visits of a week: who was visited, what was found, and the four counts for the Pustu."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.home_visit import Report, WeeklyReport, reports_of, week_of
from posyandu_desktop.domain.home_visit import weekly_report as report_of
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True)
class AtHome:
    """Somebody's saved home visit."""

    person: Person
    visit: Visit
    findings: tuple[Finding, ...]

    def counts_for(self, report: Report) -> bool:
        """Say whether one of the four counts has this visit."""
        return report in reports_of(self.findings)


@dataclass(frozen=True, slots=True)
class Begun:
    """Somebody whose home visit, of whatever week, is typed but not saved yet."""

    person: Person
    draft: Draft


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeWeek:
    """One week, Monday to Sunday, the visits in the order of their days."""

    first: date
    last: date
    visits: tuple[AtHome, ...]
    begun: tuple[Begun, ...]
    report: WeeklyReport


def look_at_week(store: Store, day: date, content: ClinicalContent | None = None) -> HomeWeek:
    """Return the home visits of the week around a day; the counts are of everybody.

    With the content, what its operator may not read is left out of the findings.
    """
    first, last = week_of(day)
    visits = store.visits.at_home(first, last)
    drafts = [draft for draft in store.drafts.all() if draft.setting is Setting.HOME]
    ids = {one.person_id for one in visits} | {draft.person_id for draft in drafts}
    people = store.people.get_many(ids)
    findings = store.visits.findings_of_many([visit.id for visit in visits])
    shown = Reading(store, content).of_many(visits, findings) if content else findings
    found = tuple(
        AtHome(people[visit.person_id], visit, shown.get(visit.id, ())) for visit in visits
    )
    return HomeWeek(
        first=first,
        last=last,
        visits=found,
        begun=tuple(Begun(people[draft.person_id], draft) for draft in drafts),
        report=report_of(((v, findings.get(v.id, ())) for v in visits), first, last),
    )
