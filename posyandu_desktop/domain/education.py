"""Which topics of step 5 fit somebody, and which the findings ask for."""

from collections.abc import Sequence
from datetime import date

from posyandu_desktop.domain.advice_files import EducationTopic, EducationTopics
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import life_cycle_group
from posyandu_desktop.domain.person import Person


def topics_for(person: Person, on: date, topics: EducationTopics) -> tuple[EducationTopic, ...]:
    """Return the topics for somebody's group, age and sex on a day.

    Raises:
        ValueError: `on` lies before the birth.
    """
    group = life_cycle_group(person.born_on, on)
    months = completed_months(person.born_on, on)
    return tuple(
        topic
        for topic in topics.topics
        if group in topic.groups
        and topic.sex in (None, person.sex)
        and topic.from_month <= months
        and (topic.to_month is None or months <= topic.to_month)
    )


def suggested_topics(
    fitting: Sequence[EducationTopic], findings: Sequence[Finding]
) -> tuple[EducationTopic, ...]:
    """Return those of the fitting topics that the findings ask for, in the findings' order."""
    asked: dict[str, EducationTopic] = {}
    for finding in findings:
        for topic in fitting:
            if finding.code in topic.suggested_by:
                asked.setdefault(topic.code, topic)
    return tuple(asked.values())
