"""The window is closed over a visit: what was typed comes back, what was only opened does not."""

from tests.journeys import village
from tests.journeys.laptop import Laptop, names, texts


def test_a_visit_that_was_only_opened_is_not_kept_and_not_opened_again(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    view = program.open_visit(village.AISYAH)
    assert texts(view) == {}
    laptop.switch_off()

    again = laptop.open()
    again.sign_in()

    assert names(again.day().in_progress) == []
    assert again.said_on_the_day() == ""


def test_a_visit_that_was_begun_comes_back_with_what_was_typed(laptop: Laptop) -> None:
    program = laptop.open()
    program.sign_in()
    program.open_visit(village.AISYAH)
    program.hands.type("9,4")
    laptop.switch_off()

    again = laptop.open()
    again.sign_in()

    assert texts(again.visit()) == {"weight_kg": "9,4"}
