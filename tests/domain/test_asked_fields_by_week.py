"""What is asked of a pregnant woman only from a week on."""

import pytest

from posyandu_desktop.domain.asked_fields import asked_steps, ripe_steps
from tests.builders import CONTENT, a_person
from tests.services.stores import TODAY

MOVEMENT = "danger_pregnancy_reduced_fetal_movement"
CARD = next(card for card in CONTENT.cards if card.code == "ibu-hamil")


@pytest.mark.parametrize(("weeks", "is_asked"), [(8, False), (19, False), (20, True), (38, True)])
def test_movements_are_asked_from_twenty_weeks(weeks: int, *, is_asked: bool) -> None:
    steps = asked_steps((CARD,), a_person(), TODAY, ())
    codes = {field.code for step in ripe_steps(steps, weeks) for field in step.fields}
    assert (MOVEMENT in codes) is is_asked
    assert "danger_pregnancy_bleeding" in codes


def test_whoever_knows_no_week_is_asked_everything() -> None:
    steps = asked_steps((CARD,), a_person(), TODAY, ())
    assert ripe_steps(steps, None) == steps
