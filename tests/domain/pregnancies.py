"""Pregnancies for the tests: one begun on 1 January 2026, and what the content says of them."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.domain.pregnancy import (
    Dating,
    DatingMethod,
    Outcome,
    OutcomeKind,
    Pregnancy,
    PregnancyId,
    Trimester,
)
from posyandu_desktop.settings import resources

FILE = resources() / "clinical" / "maternal.json"
RULES = MaternalRules.model_validate_json(FILE.read_bytes())

WOMAN = PersonId(UUID(int=7))
LMP = date(2026, 1, 1)
FIRST, SECOND, THIRD = Trimester


def by_lmp(on: date) -> Dating:
    return Dating(method=DatingMethod.LMP, on=on, noted_on=on)


def by_ultrasound(due_on: date) -> Dating:
    return Dating(method=DatingMethod.ULTRASOUND_DUE_DATE, on=due_on, noted_on=due_on)


def a_pregnancy(lmp: date = LMP, number: int = 1, outcome: Outcome | None = None) -> Pregnancy:
    return Pregnancy(
        id=PregnancyId(UUID(int=number)),
        woman_id=WOMAN,
        noted_on=lmp + timedelta(days=50),
        dating=by_lmp(lmp),
        outcome=outcome,
    )


def a_birth(on: date, children: int = 1) -> Outcome:
    return Outcome(kind=OutcomeKind.LIVE_BIRTH, on=on, live_children=children)


def at(weeks: int, days: int = 0) -> date:
    return LMP + timedelta(weeks=weeks, days=days)


UNDATED = replace(a_pregnancy(), dating=None)
WEIGHED = replace(a_pregnancy(), pre_pregnancy_weight_kg=50.0, height_cm=155.0)
