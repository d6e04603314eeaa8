"""Two cards joined in one visit: the first card's field is asked, read and judged."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from posyandu_desktop.domain.asked_fields import (
    adult_limits,
    asked_fields,
    known_fields,
    widest_field,
    with_filled,
)
from posyandu_desktop.domain.card import Card, Quantity
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.plausibility import problems
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
)
from tests.domain.builders import CONTENT, TODAY, a_person, a_visit

GIRL = a_person(date(TODAY.year - 17, 2, 1))
_LMP = TODAY - timedelta(weeks=30)
PREGNANCY = Pregnancy(
    id=PregnancyId(UUID(int=7)),
    woman_id=GIRL.id,
    noted_on=_LMP + timedelta(weeks=10),
    dating=Dating(method=DatingMethod.LMP, on=_LMP, noted_on=_LMP + timedelta(weeks=10)),
)
PREGNANT = Episodes(pregnancies=(PREGNANCY,))
_BIRTH = Outcome(kind=OutcomeKind.LIVE_BIRTH, on=TODAY, live_children=1)
DELIVERED = Episodes(pregnancies=(replace(PREGNANCY, outcome=_BIRTH),))


def _joined() -> tuple[Card, ...]:
    return CONTENT.card_for(GIRL, TODAY, PREGNANT)


def test_of_two_joined_cards_the_first_ones_field_is_asked() -> None:
    maternal, school = _joined()
    groups = CONTENT.groups(GIRL, TODAY, PREGNANT)
    for cards, first in (((maternal, school), maternal), ((school, maternal), school)):
        asked = asked_fields(cards, GIRL, TODAY, groups)
        assert asked["iron_tablets_given"] == first.field("iron_tablets_given")


@pytest.mark.parametrize(("tablets", "codes"), [(90.0, []), (181.0, ["outside_instrument"])])
def test_a_pregnant_girl_is_judged_by_the_limits_on_her_screen(
    tablets: float, codes: list[str]
) -> None:
    visit = a_visit(TODAY, {"iron_tablets_given": tablets})
    found = problems(GIRL, visit, TODAY, CONTENT, PREGNANT)
    assert [problem.code for problem in found] == codes


def test_a_number_that_is_on_no_card_of_today_is_judged_by_the_widest_limits() -> None:
    man = a_person(date(1980, 1, 1))
    known = known_fields({}, CONTENT.cards)["iron_tablets_given"]
    assert isinstance(known, Quantity)
    assert known.maximum == 180
    for tablets, codes in ((180.0, []), (400.0, ["outside_instrument"])):
        found = problems(man, a_visit(TODAY, {"iron_tablets_given": tablets}), TODAY, CONTENT)
        assert [problem.code for problem in found] == codes


def test_what_was_asked_of_a_pregnant_woman_can_be_judged_after_her_delivery() -> None:
    visit = a_visit(
        TODAY,
        {"iron_tablets_given": 90.0, "fundal_height_cm": 28.0, "danger_pregnancy_fever": True},
    )
    assert problems(GIRL, visit, TODAY, CONTENT, DELIVERED) == ()
    # All rules look at it without stumbling over what the cards of the day do not have.
    assert interpret(GIRL, visit, (), CONTENT, DELIVERED).findings


@pytest.mark.parametrize("episodes", [NO_EPISODES, PREGNANT, DELIVERED])
@pytest.mark.parametrize(("height_cm", "codes"), [(58.0, ["outside_instrument"]), (148.0, [])])
def test_the_height_of_a_woman_has_one_limit_before_during_and_after_a_pregnancy(
    episodes: Episodes, height_cm: float, codes: list[str]
) -> None:
    woman = replace(GIRL, born_on=date(1998, 2, 3))
    visit = a_visit(TODAY, {"height_cm": height_cm})
    found = problems(woman, visit, TODAY, CONTENT, episodes)
    assert [problem.code for problem in found] == codes
    least, most = adult_limits(CONTENT.cards, "height_cm", TODAY)
    for problem in found:
        assert (problem.detail["minimum"], problem.detail["maximum"]) == (least, most)


@pytest.mark.parametrize("on", [date(2020, 1, 1), TODAY, date(2040, 1, 1)])
def test_an_adults_limits_are_those_of_the_adults_card_on_every_day(on: date) -> None:
    assert adult_limits(CONTENT.cards, "height_cm", on) == (80, 220)
    with pytest.raises(LookupError):
        adult_limits(CONTENT.cards, "head_circumference_cm", on)


def test_what_is_filled_but_not_asked_stands_in_its_step_with_what_it_belongs_to() -> None:
    (found,) = with_filled((), {"posture", "unknown_code"}, CONTENT.cards)
    assert [field.code for field in found.fields] == ["height_cm", "posture"]


def test_what_any_card_can_hold_is_possible_where_none_of_the_cards_asks_for_it() -> None:
    height = widest_field(CONTENT.cards, "height_cm")
    assert isinstance(height, Quantity)
    assert (height.minimum, height.maximum) == (30, 220)
