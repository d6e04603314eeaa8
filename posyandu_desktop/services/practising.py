"""Begin a drill of the practice mode: choose people of the demo village, and write their papers.

A drill lives as long as the program; that one was begun is noted, so that it can be said that it
ended when the program was closed.
"""

from collections.abc import Iterator
from datetime import date
from random import Random

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.drill import DrillRun, Paper
from posyandu_desktop.domain.drill_files import Drill
from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.store.open import Store

DRILL = "drill"
"""What the journal of the demo village calls it."""


def begin(
    store: Store, content: ClinicalContent, session: Session, drill: Drill, random: Random
) -> DrillRun | None:
    """Return a drill with its papers; None when too few are left who have not come today.

    Chosen are people of the drill's groups whose last visit holds every number the drill asks
    for, so that the paper can show what such a person would weigh a month later.
    """
    came = store.sessions.attended(session.id)
    people = [person for person in store.people.active() if person.id not in came]
    random.shuffle(people)
    papers: list[Paper] = []
    for paper in _papers(store, content, session.held_on, drill, people, random):
        papers.append(paper)
        if len(papers) == drill.people:
            return DrillRun(code=drill.code, papers=tuple(papers))
    return None


def note_begun(store: Store, operator_id: OperatorId, code: str) -> None:
    """Remember that an operator began a drill.

    Raises:
        CannotSave: The disk did not take it.
    """
    store.journal.write("begin", DRILL, operator_id, {"drill": code})


def note_ended(store: Store, operator_id: OperatorId) -> None:
    """Remember that an operator's drill is over, finished or not.

    Raises:
        CannotSave: The disk did not take it.
    """
    store.journal.write("end", DRILL, operator_id, {})


def left_unfinished(store: Store, operator_id: OperatorId) -> str:
    """Return the code of the drill an operator began and did not end, "" when there is none."""
    lines = store.journal.of(DRILL, operator_id)
    return str(lines[-1].change["drill"]) if lines and lines[-1].action == "begin" else ""


def _papers(
    store: Store,
    content: ClinicalContent,
    on: date,
    drill: Drill,
    people: list[Person],
    random: Random,
) -> Iterator[Paper]:
    wanted = set(drill.groups)
    for person in people:
        if person.born_on > on or store.drafts.of(person.id) is not None:
            continue
        episodes = episodes_of(store, person.id)
        if not wanted & set(content.groups(person, on, episodes)):
            continue
        visits = store.visits.of_person(person.id, limit=1)
        if visits and (numbers := _numbers(visits[0], drill, random)):
            yield Paper(person=person, numbers=numbers)


def _numbers(last: Visit, drill: Drill, random: Random) -> dict[str, float]:
    """Return what the paper shows, or nothing when the last visit lacks a number."""
    found: dict[str, float] = {}
    for field in drill.fields:
        before = last.number(field.code)
        if before is None:
            return {}
        found[field.code] = round(before + random.uniform(*field.adds), field.decimals)
    return found
