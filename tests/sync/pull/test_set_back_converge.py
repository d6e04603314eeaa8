"""Three laptops record, their server is set back, they record on, and come to agree."""

from pathlib import Path
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from tests.sync.pull.clinic import Clinic, a_clinic, laptops_of
from tests.sync.pull.laptops import Laptop
from tests.sync.pull.test_records_converge import Village, counted, told, typed

pytestmark = pytest.mark.fhir_server

ROUNDS = 8


class Ward(Village):
    """Laptops that exchange as the program does: each looks first whether its server lost
    something."""

    def __init__(self, made: list[Laptop], seed: int) -> None:
        super().__init__(list(made), seed)
        self.acts = (*self.acts[:-2], (18, self.exchange))

    def exchange(self, laptop: Laptop) -> None:
        report = laptop.exchange_as_the_program_does()
        assert (report.trouble, report.rejected) == ("", 0), laptop.store.outbox.rejected()
        assert (report.came.trouble, report.came.unreadable) == ("", 0)


def settle(made: list[Laptop]) -> None:
    """Let laptops exchange as the program does until nothing is new."""
    for _ in range(ROUNDS):
        reports = [laptop.exchange_as_the_program_does() for laptop in made]
        if not any(one.accepted or one.came.brought_something for one in reports):
            return
    raise AssertionError(f"the laptops do not come to rest: {reports}")


def standing(laptop: Laptop) -> dict[str, Any]:
    return {key: state for key, state in told(laptop).items() if not state["is_void"]}


def differing(before: dict[str, Any], now: dict[str, Any]) -> dict[str, Any]:
    """Return what was another before, by record and field."""
    return {
        f"{key}.{name}": (state.get(name), there.get(name))
        for key, state in before.items()
        for there in (now.get(key, {}),)
        for name in {**state, **there}
        if state.get(name) != there.get(name)
    }


def set_back(clinic: Clinic, content: ClinicalContent, seed: int, steps: int) -> None:
    with laptops_of(clinic, 4, content) as (*made, newcomer):
        ward = Ward(made, seed)
        for _ in range(steps):
            ward.step()
        clinic.copy()
        for _ in range(steps):
            ward.step()
        settle(ward.laptops)
        knew = [told(laptop) for laptop in made]
        asked = [laptop.store.differences.open() for laptop in made]
        with clinic.brought_back():
            ward.random.shuffle(ward.laptops)
            # The others may never come back. Only classes have to wait for their own laptop, and
            # what was emptied for one that knew it full.
            settle(ward.laptops[:1])
            settle([newcomer])
            lacking = differing(standing(ward.laptops[0]), standing(newcomer))
            full = {key: values for key, values in lacking.items() if values[0] is not None}
            assert [key for key in full if "group_education" not in key] == []
            settle(ward.laptops)
            now = [told(laptop) for laptop in made]
            assert [differing(*each) for each in zip(knew, now, strict=True)] == [{}, {}, {}]
            assert [laptop.store.differences.open() for laptop in made] == asked
            for _ in range(steps // 2):
                ward.step()
            before = [typed(laptop) for laptop in made]
            settle(ward.laptops)
            for laptop, lines in zip(made, before, strict=True):
                assert standing(laptop) == standing(made[0])
                assert counted(laptop) == counted(made[0])
                assert laptop.store.integrity() == []
                assert laptop.store.outbox.counts().waiting == 0
                assert laptop.store.pulled.count_waiting() == 0
                assert lines <= typed(laptop)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(1, 8))
def test_laptops_whose_server_was_set_back_end_with_the_same_records(
    tmp_path: Path, content: ClinicalContent, seed: int
) -> None:
    with a_clinic(tmp_path) as clinic:
        set_back(clinic, content, seed, steps=60)
