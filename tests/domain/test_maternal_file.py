"""`maternal.json`: what is unverified, and what it refuses."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from posyandu_desktop.domain.maternal_files import MaternalRules
from tests.domain.pregnancies import (
    FILE,
    RULES,
)


def test_what_no_second_source_confirmed_is_marked() -> None:
    raw = json.loads(FILE.read_bytes())
    marked = {name for name, part in raw.items() if isinstance(part, dict) and "unverified" in part}
    assert marked == {"asked_of", "dating", "neonatal_visits", "vitamin_a"}
    assert raw["weight_gain"]["first_trimester"]["unverified"] is True
    assert (RULES.version, RULES.valid_from) == ("2026.1", date(2026, 1, 1))


Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda raw: raw["dating"].update(ask_outcome_from_week=40), "after the due date"),
        (lambda raw: raw["dating"].update(longest_weeks=41), "reaches the week of asking"),
        (lambda raw: raw["trimesters"].update(second_to_week=12), "ends after the first"),
        (lambda raw: raw["trimesters"].update(second_to_week=40), "begins before the due date"),
        (lambda raw: raw["high_risk"].update(too_old_above_years=19), "too old begins"),
        (lambda raw: raw["weight_gain"]["classes"].reverse(), "must rise from 0"),
        (
            lambda raw: raw["weight_gain"]["classes"][0].update(total_kg={"min": 2, "max": 1}),
            "max must not",
        ),
        (
            lambda raw: raw["weight_gain"]["classes"][3].update(total_kg={"min": 0.4, "max": 9}),
            "part of the total",
        ),
        (lambda raw: raw["weight_gain"]["classes"][0].update(weekly_kg=0.7), "does not lead"),
        (lambda raw: raw["food_supplement"].update(practice_days=89), "below min_days"),
        (lambda raw: raw["anaemia"]["below_g_dl"].pop("third"), "every trimester"),
        (lambda raw: raw["postnatal_visits"]["windows"].pop(1), "on the day after"),
        (lambda raw: raw["postnatal_visits"]["windows"].pop(), "ends with nifas"),
        (lambda raw: raw["neonatal_visits"]["windows"][2].update(to_day=7), "ends after"),
        (lambda raw: raw["neonatal_visits"]["windows"][0].update(to_hour=6), "ends after"),
        (
            lambda raw: raw["contraception"]["methods"].append({"code": "pill", "name": "-"}),
            "listed once",
        ),
        (lambda raw: raw.update(unknown=1), "not permitted"),
    ],
)
def test_a_file_in_bad_order_is_refused(change: Change, reason: str) -> None:
    raw = json.loads(FILE.read_bytes())
    change(raw)
    with pytest.raises(ValidationError, match=reason):
        MaternalRules.model_validate(raw)
