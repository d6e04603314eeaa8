"""Which topics of step 5 fit somebody, and which the findings ask for."""

from collections.abc import Collection, Sequence
from datetime import date

from posyandu_desktop.domain.advice_files import EducationTopic, EducationTopics
from posyandu_desktop.domain.age import Period, completed_months
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.group_education import GroupEducation
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus


def topics_for(
    person: Person, on: date, groups: Collection[LifeCycleGroup], topics: EducationTopics
) -> tuple[EducationTopic, ...]:
    """Return the topics for somebody's groups, age and sex on a day.

    Raises:
        ValueError: `on` lies before the birth.
    """
    months = completed_months(person.born_on, on)
    return tuple(
        topic
        for topic in topics.topics
        if set(groups) & set(topic.groups)
        and not set(groups) & set(topic.not_for)
        and topic.sex in (None, person.sex)
        and topic.from_month <= months
        and (topic.to_month is None or months <= topic.to_month)
    )


def taught_lately(history: Sequence[Visit], on: date) -> frozenset[str]:
    """Return the topics taught in the posyandu's month before the one of a day."""
    now = Period.of(on)
    return frozenset(
        topic
        for visit in history
        if visit.status is not VisitStatus.ENTERED_IN_ERROR
        and now.months_since(Period.of(visit.visited_on)) == 1
        for topic in visit.education
    )


def taught_in_classes(classes: Sequence[GroupEducation], on: date) -> frozenset[str]:
    """Return the topics of classes attended in the month before a day, or in its own up to it."""
    now = Period.of(on)
    return frozenset(
        topic
        for group in classes
        if group.held_on <= on and now.months_since(Period.of(group.held_on)) <= 1
        for topic in group.topics
    )


def suggested_topics(
    fitting: Sequence[EducationTopic],
    findings: Sequence[Finding],
    lately: Collection[str] = (),
) -> tuple[EducationTopic, ...]:
    """Return those of the fitting topics that the findings ask for, in the findings' order.

    What was taught last month is not said again while there is something else to say.

    Args:
        fitting: Topics for this person.
        findings: What the visit means.
        lately: Codes of the topics taught last month.
    """
    asked: dict[str, EducationTopic] = {}
    for finding in findings:
        for topic in fitting:
            if finding.code in topic.suggested_by:
                asked.setdefault(topic.code, topic)
    fresh = tuple(topic for code, topic in asked.items() if code not in lately)
    return fresh or tuple(asked.values())
