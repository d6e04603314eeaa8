import pytest

from posyandu_desktop.domain.drill import DrillRun, Paper, result_of
from posyandu_desktop.domain.drill_files import Drill, Drills
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.content import load_content
from tests.builders import a_person, a_visit

AISYAH, BUDI, STRANGER = a_person(), a_person(), a_person()
RUN = DrillRun(
    code="toddlers",
    papers=(
        Paper(person=AISYAH, numbers={"weight_kg": 9.4}),
        Paper(person=BUDI, numbers={"weight_kg": 14.2}),
    ),
)


def test_a_visit_is_timed_from_its_first_opening_to_its_saving() -> None:
    run = RUN.opened(AISYAH.id, 100).opened(AISYAH.id, 110)

    run = run.saved(a_visit(AISYAH, weight_kg=9.4), 124)

    timed = run.of(AISYAH.id)
    assert timed is not None
    assert timed.seconds == 24
    assert timed.slips == ()
    assert [paper.person for paper in run.waiting] == [BUDI]


@pytest.mark.parametrize("visit", [a_visit(AISYAH, weight_kg=4.9), a_visit(AISYAH)])
def test_a_number_that_is_not_the_papers_is_a_slip(visit: Visit) -> None:
    run = RUN.opened(AISYAH.id, 0).saved(visit, 9)

    timed = run.of(AISYAH.id)
    assert timed is not None
    assert timed.slips == ("weight_kg",)


def test_somebody_who_is_not_in_the_drill_changes_nothing() -> None:
    assert RUN.opened(STRANGER.id, 1).saved(a_visit(STRANGER), 2) == RUN


def test_a_finished_drill_has_the_seconds_of_each_visit() -> None:
    run = RUN
    for person, at in ((AISYAH, 0), (BUDI, 100)):
        run = run.opened(person.id, at).saved(a_visit(person), at + 20 + at / 10)

    assert run.is_finished
    result = result_of(run)
    assert result.seconds == (20, 30)
    assert result.median_seconds == 25
    assert result.slips == 2


def test_an_unfinished_drill_has_no_result() -> None:
    with pytest.raises(ValueError, match="not finished"):
        result_of(RUN)


def test_every_drill_types_only_what_a_card_of_its_groups_asks() -> None:
    content = load_content()
    for drill in content.drills.drills:
        for group in drill.groups:
            asked = {
                field.code
                for card in content.cards
                if group in card.groups and card.setting.value == "posyandu"
                for step in card.steps
                for field in step.fields
            }
            assert {field.code for field in drill.fields} <= asked, (drill.code, group)


def test_two_drills_never_share_a_code() -> None:
    drill = load_content().drills.drills[0]
    file = load_content().drills

    with pytest.raises(ValueError, match="twice"):
        Drills.model_validate(file.model_dump() | {"drills": [drill, drill]})
    with pytest.raises(ValueError, match="least"):
        Drill.model_validate(
            drill.model_dump() | {"fields": [{"code": "x", "adds": (2, 1), "decimals": 1}]}
        )
    with pytest.raises(KeyError):
        file.drill("unknown")
