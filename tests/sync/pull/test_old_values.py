"""What counts as old of what a server holds: the rule itself."""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from posyandu_desktop.domain.meeting import Plain, Rule, as_list
from posyandu_desktop.store.pulled import Fact
from posyandu_desktop.store.set_back import DOUBTED
from posyandu_desktop.sync.pull.old_values import old_values

THEN = datetime(2026, 2, 5, 8, 0, tzinfo=UTC)
SOON = THEN + timedelta(seconds=2)
LATER = THEN + timedelta(hours=3)
KNOWN: dict[str, Sequence[Plain]] = {"phone": ["0811", "0822"], "lots": [as_list(["a", "b"])]}
RULES = {"lots": Rule.EACH}


def a_fact(version: str, at: datetime, **says: Any) -> Fact:
    return Fact(key="Patient/1", version=version, updated_at=at, says=says)


def told(facts: Iterable[Fact]) -> dict[str, Any]:
    state: dict[str, Any] = {}
    for fact in facts:
        state |= fact.says
    return state


def old(agreed: Fact, came: Fact) -> dict[str, Plain]:
    return old_values(told, [agreed], [came], lambda name: KNOWN.get(name, ()), RULES)


@pytest.mark.parametrize(("agreed", "came"), [("5", "3"), ("b7", "a1"), (DOUBTED, "3")])
def test_all_that_was_stored_before_the_agreed_state_is_old(agreed: str, came: str) -> None:
    before = a_fact(agreed, LATER, phone="0822", name="Siti")
    assert old(before, a_fact(came, THEN, phone="0833", name="Siti")) == {"phone": "0833"}


@pytest.mark.parametrize(("agreed", "came"), [("5", "3"), ("5", "5"), (DOUBTED, "9")])
def test_of_what_was_written_over_an_older_copy_only_what_we_know_is_old(
    agreed: str, came: str
) -> None:
    before = a_fact(agreed, THEN, phone="0822", name="Siti", lots=as_list(["b", "c"]))
    after = a_fact(came, LATER, phone="0811", name="Siti Baru", lots=as_list(["a", "b", "d"]))
    assert old(before, after) == {"phone": "0811", "lots": as_list(["a", "b"])}


@pytest.mark.parametrize(("agreed", "came"), [("5", "6"), ("b7", "a1")])
def test_what_follows_the_agreed_state_is_never_old(agreed: str, came: str) -> None:
    before = a_fact(agreed, THEN, phone="0822")
    assert old(before, a_fact(came, SOON, phone="0811")) == {}


def test_what_was_never_agreed_is_never_old() -> None:
    other = Fact(key="RelatedPerson/1", version="1", updated_at=THEN, says={"mother_name": "Dewi"})
    came = a_fact("1", THEN, phone="0811")
    assert old_values(told, [other], [came], lambda _name: ["0811"], RULES) == {}


def test_only_the_resource_that_is_old_is_old() -> None:
    agreed = a_fact("5", LATER, phone="0822")
    mother = Fact(key="RelatedPerson/1", version="2", updated_at=THEN, says={"mother_name": "Dewi"})
    newer = Fact(key="RelatedPerson/1", version="3", updated_at=LATER, says={"mother_name": "Ani"})
    came = [a_fact("3", THEN, phone="0811"), newer]
    found = old_values(told, [agreed, mother], came, lambda _name: ["Ani"], RULES)
    assert found == {"phone": "0811"}
