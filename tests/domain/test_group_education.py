"""A class: what is missing of it, and what it adds to the visit of somebody who was there."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest

from posyandu_desktop.domain.education import taught_in_classes
from posyandu_desktop.domain.group_education import (
    GroupEducation,
    GroupEducationId,
    GroupKind,
    class_problems,
    counted_in,
    taken_out_of,
)
from tests.builders import a_child, a_visit
from tests.services.stores import TODAY

CHILD = a_child()
GROUP = GroupEducation(
    id=GroupEducationId(UUID(int=1)),
    kind=GroupKind.TODDLER_CLASS,
    held_on=TODAY,
    topics=("animal_protein", "hygiene"),
    speaker="Bu Ani",
    present=(CHILD.id,),
)
ASKED = frozenset({"toddler_class"})


@pytest.mark.parametrize(
    ("group", "problem"),
    [
        (replace(GROUP, held_on=TODAY + timedelta(days=1)), ("held_on", "in_future")),
        (replace(GROUP, topics=()), ("topics", "topic_missing")),
        (replace(GROUP, speaker="  "), ("speaker", "speaker_missing")),
        (replace(GROUP, present=()), ("present", "nobody_present")),
    ],
)
def test_a_class_needs_a_day_a_topic_a_speaker_and_somebody_there(
    group: GroupEducation, problem: tuple[str, str]
) -> None:
    assert [(one.field, one.code) for one in class_problems(group, TODAY)] == [problem]
    assert list(class_problems(GROUP, TODAY)) == []


def test_who_was_there_was_told_and_the_card_says_yes() -> None:
    visit = counted_in(replace(a_visit(CHILD), education=("hygiene",)), GROUP, ASKED)
    assert visit.education == ("hygiene", "animal_protein")
    assert visit.answer("toddler_class") is True


def test_an_answer_that_was_given_stays() -> None:
    visit = counted_in(a_visit(CHILD, toddler_class=False), GROUP, ASKED)
    assert visit.answer("toddler_class") is False


def test_a_question_nobody_asks_is_not_answered() -> None:
    assert counted_in(a_visit(CHILD), GROUP, frozenset()).answer("toddler_class") is None
    talk = replace(GROUP, kind=GroupKind.TALK)
    assert counted_in(a_visit(CHILD), talk, ASKED).observations == {}


def test_a_class_taken_back_leaves_the_visit_as_it_was() -> None:
    before = replace(a_visit(CHILD, weight_kg=8.4), education=("diarrhoea",))
    assert taken_out_of(counted_in(before, GROUP, ASKED), GROUP, ()) == before


def test_what_another_class_of_the_day_gives_stays() -> None:
    other = replace(GROUP, id=GroupEducationId(uuid4()), topics=("hygiene",))
    visit = taken_out_of(counted_in(a_visit(CHILD), GROUP, ASKED), GROUP, (other,))
    assert visit.education == ("hygiene",)
    assert visit.answer("toddler_class") is True


def test_topics_of_a_class_are_told_this_month_and_the_next() -> None:
    last_month = TODAY.replace(day=1) - timedelta(days=1)
    long_ago = last_month.replace(day=1) - timedelta(days=1)

    def told(*days: date) -> frozenset[str]:
        groups = [replace(GROUP, held_on=day, topics=(str(day),)) for day in days]
        return taught_in_classes(groups, TODAY)

    tomorrow = TODAY + timedelta(days=1)
    assert told(TODAY, last_month, long_ago, tomorrow) == {str(TODAY), str(last_month)}


def test_nobody_counts_twice() -> None:
    once = counted_in(a_visit(CHILD), GROUP, ASKED)
    assert counted_in(once, GROUP, ASKED) == once
