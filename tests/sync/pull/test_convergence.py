"""Four laptops with clocks wrong by years, cut off from each other at random, come to agree."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.person import Person, PersonStatus
from posyandu_desktop.domain.visit import Visit, VisitStatus
from posyandu_desktop.errors import NikTaken
from tests.servers.sekmet import Sekmet
from tests.sync.people import a_full_visit, a_girl, a_home, a_visit, findings
from tests.sync.pull.laptops import Laptop, known, laptops, settle

pytestmark = pytest.mark.fhir_server

CLOCKS = (timedelta(days=-3650), timedelta(0), timedelta(days=900), timedelta(minutes=-9))
STEPS = 80
NAMES = ("Siti", "Aminah", "Budi", "Ratna", "Wahyu")


class Village:
    """What people do on their laptops, at random but the same for a seed."""

    def __init__(self, made: list[Laptop], seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # an order of events, not a secret
        self.laptops = made
        self.typed: list[tuple[Laptop, Person | Visit]] = []
        self.acts: tuple[tuple[int, Callable[[Laptop], None]], ...] = (
            (5, self.register),
            (10, self.change),
            (4, self.move),
            (6, self.visit),
            (3, self.correct),
            (1, self.take_back),
            (2, self.merge),
            (8, lambda laptop: self.check(laptop.send())),
            (8, lambda laptop: self.check(laptop.pull(count=self.random.choice((3, 200))))),
            (2, self.clock_jumps),
        )

    def step(self) -> None:
        weights = [weight for weight, _ in self.acts]
        ((_, act),) = self.random.choices(self.acts, weights)
        act(self.random.choice(self.laptops))

    def check(self, report: Any) -> None:
        assert not report.trouble, report

    def register(self, laptop: Laptop) -> None:
        nik = self.random.choice((None, f"32010145012500{self.random.randrange(10, 16)}"))
        homes = [one.home for one in self.people(laptop) if one.home]
        home = self.random.choice([a_home(), *homes])
        person = a_girl(name=self.random.choice(NAMES), nik=nik, home=home)
        self.save(laptop, person)

    def change(self, laptop: Laptop) -> None:
        if person := self.somebody(laptop):
            number = self.random.randrange(10**6)
            changes: dict[str, Any] = self.random.choice(
                (
                    {"name": f"{self.random.choice(NAMES)} {number}"},
                    {"phone": f"0812{number}"},
                    {"mother_name": self.random.choice((None, f"Ibu {number}"))},
                    {"birth_weight_g": self.random.choice((None, 2000 + number % 2000))},
                    {"born_on": date(2025, 1, 1 + number % 28)},
                    {"nik": f"32010145012500{self.random.randrange(10, 16)}"},
                    {"status": PersonStatus.MOVED},
                )
            )
            self.save(laptop, replace(person, **changes))

    def move(self, laptop: Laptop) -> None:
        person = self.somebody(laptop)
        if person and person.home:
            rt = f"{self.random.randrange(20):03}"
            home = self.random.choice((a_home(rt=rt), replace(person.home, rt=rt)))
            self.save(laptop, replace(person, home=home))

    def visit(self, laptop: Laptop) -> None:
        if person := self.somebody(laptop):
            full = self.random.random() < 0.3
            made = (a_full_visit if full else a_visit)(
                person, laptop.content, recorded_by=laptop.kader.id
            )
            laptop.store.visits.save(made, findings() if full else ())
            self.typed.append((laptop, made))

    def correct(self, laptop: Laptop) -> None:
        if mine := self.own_visits(laptop):
            visit = self.random.choice(mine)
            now = laptop.store.visits.get(visit.id)
            observations = {**now.observations, "weight_kg": self.random.randrange(50, 99) / 10}
            if self.random.random() < 0.5:
                observations.pop("tbc_cough", None)
            after = replace(now, observations=observations, status=VisitStatus.AMENDED)
            laptop.store.visits.save(after)
            self.typed.append((laptop, after))

    def take_back(self, laptop: Laptop) -> None:
        if mine := self.own_visits(laptop):
            now = laptop.store.visits.get(self.random.choice(mine).id)
            laptop.store.visits.save(replace(now, status=VisitStatus.ENTERED_IN_ERROR))

    def merge(self, laptop: Laptop) -> None:
        one, other = self.somebody(laptop), self.somebody(laptop)
        if one and other and one.id != other.id:
            laptop.store.merges.merge(one, other.id, laptop.kader.id, "sama")

    def clock_jumps(self, laptop: Laptop) -> None:
        laptop.clock += timedelta(days=self.random.randrange(-2000, 2000))

    def people(self, laptop: Laptop) -> list[Person]:
        return sorted(laptop.store.people.active(), key=lambda one: one.id)

    def somebody(self, laptop: Laptop) -> Person | None:
        people = self.people(laptop)
        return self.random.choice(people) if people else None

    def own_visits(self, laptop: Laptop) -> list[Visit]:
        return [one for who, one in self.typed if who is laptop and isinstance(one, Visit)]

    def save(self, laptop: Laptop, person: Person) -> None:
        try:
            laptop.store.people.save(person)
        except NikTaken:
            return
        self.typed.append((laptop, person))


def register(laptop: Laptop) -> dict[str, Person]:
    """Return everybody a laptop knows, by id."""
    ids = [fact for (fact,) in laptop.store.pulled._db.rows("SELECT id FROM people")]
    found = {}
    for one in ids:
        person = replace(known(laptop.store, one), status_on=None)
        # A merged record's number is by now the other one's.
        found[one] = replace(person, nik=None) if person.merged_into else person
    return found


def differing(one: dict[str, Person], other: dict[str, Person]) -> dict[str, Any]:
    """Return what two laptops know differently, by person and field."""
    return {
        f"{key}.{name}": (getattr(one.get(key), name, None), getattr(other.get(key), name, None))
        for key in {*one, *other}
        for name in Person.__slots__
        if getattr(one.get(key), name, None) != getattr(other.get(key), name, None)
    }


def visits(laptop: Laptop, people: dict[str, Person]) -> dict[str, Any]:
    """Return every visit a laptop knows, by id, as far as its order and detail travel."""
    found = {}
    for person in people.values():
        for visit in laptop.store.visits.of_person(person.id, with_errors=True):
            void = visit.status is VisitStatus.ENTERED_IN_ERROR
            found[str(visit.id)] = (
                (visit.person_id, visit.visited_on, visit.status)
                if void
                else (
                    visit.person_id,
                    visit.visited_on,
                    visit.status,
                    visit.observations,
                    frozenset(visit.immunizations),
                    frozenset(visit.supplements),
                    frozenset(visit.education),
                    visit.referral,
                    visit.cards,
                    visit.recorded_by,
                )
            )
    return found


@pytest.mark.parametrize(
    "seed", [0, *(pytest.param(seed, marks=pytest.mark.long) for seed in (1, 2, 3))]
)
def test_four_laptops_end_with_the_same_people_and_visits(
    tmp_path: Path, sekmet: Sekmet, content: ClinicalContent, seed: int
) -> None:
    with laptops(4, tmp_path, sekmet, content, CLOCKS) as made:
        village = Village(made, seed)
        for _ in range(STEPS):
            village.step()
        settle(made, rounds=12)
        first, *others = [register(laptop) for laptop in made]
        for other in others:
            assert differing(other, first) == {}
        here, *there = [visits(laptop, first) for laptop in made]
        for elsewhere in there:
            assert elsewhere == here
        for laptop in made:
            assert laptop.store.integrity() == []
            assert laptop.store.outbox.counts().waiting == 0
            assert laptop.store.pulled.count_waiting() == 0
        nothing_typed_is_gone(village, first)


def nothing_typed_is_gone(village: Village, people: dict[str, Person]) -> None:
    """Every value typed stands, or is in the journal of the laptop it was typed on."""
    for laptop, record in village.typed:
        if isinstance(record, Person):
            journal = [line.change for line in laptop.store.journal.of("person", record.id)]
            told = json.dumps(journal, ensure_ascii=False)
            values: tuple[str | None, ...] = (
                record.name,
                record.phone,
                record.nik,
                record.mother_name,
            )
            assert str(record.id) in people
        else:
            journal = [line.change for line in laptop.store.journal.of("visit", record.id)]
            told = json.dumps(journal)
            values = tuple(str(value) for value in record.observations.values())
        for value in values:
            assert value is None or value.lower() in told.lower(), (record.id, value)
