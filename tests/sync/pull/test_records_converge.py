"""Three laptops record episodes, events, classes and days, cut off at random, and come to agree."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import pytest

from posyandu_desktop.domain.adverse_event import EventOutcome, SeriousCriterion
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.feeding import FeedingEnd
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.session_day import Closing, Lot, Summary
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.sync.fhir.elements import Origin
from posyandu_desktop.sync.pull.people import Count
from posyandu_desktop.sync.pull.records_in import AFTER_VISITS, BEFORE_VISITS, RecordsIn
from tests.servers.sekmet import Sekmet
from tests.sync.episodes import a_birth, a_class, a_course, a_pregnancy, a_woman, an_event
from tests.sync.people import NOW, a_girl
from tests.sync.pull.laptops import Laptop, laptops, settle
from tests.sync.pull.recorded import a_day_of, dated_by

pytestmark = pytest.mark.fhir_server

CLOCKS = (timedelta(days=-3650), timedelta(0), timedelta(days=900))
TABLES = {
    Kind.PREGNANCY: "pregnancies",
    Kind.FEEDING: "feeding_episodes",
    Kind.ADVERSE_EVENT: "adverse_events",
    Kind.GROUP_EDUCATION: "group_education",
    Kind.SESSION: "sessions",
}
WHY = Reason(Mistake.TWICE)


class Village:
    """What people do on their laptops, at random but the same for a seed."""

    def __init__(self, made: list[Laptop], seed: int) -> None:
        self.random = Random(seed)  # noqa: S311  # an order of events, not a secret
        self.laptops = made
        self.women = [a_woman(name=f"Ibu {n}") for n in range(3)]
        self.children = [a_girl(name=f"Anak {n}", nik=None, home=None) for n in range(3)]
        for person in (*self.women, *self.children):
            made[0].store.people.save(person)
        settle(made)
        self.acts: tuple[tuple[int, Callable[[Laptop], None]], ...] = (
            (4, self.note_pregnancy),
            (8, self.change_pregnancy),
            (3, self.end_pregnancy),
            (2, self.take_back_pregnancy),
            (3, self.feed),
            (4, self.change_course),
            (3, self.note_event),
            (4, self.change_event),
            (3, self.teach),
            (2, self.change_class),
            (2, self.open_day),
            (4, self.change_day),
            (1, self.close_day),
            (1, self.merge),
            (9, lambda laptop: self.check(laptop.send())),
            (9, lambda laptop: self.check(laptop.pull(count=self.random.choice((3, 200))))),
        )

    def step(self) -> None:
        weights = [weight for weight, _ in self.acts]
        ((_, act),) = self.random.choices(self.acts, weights)
        act(self.random.choice(self.laptops))

    def check(self, report: Any) -> None:
        assert not report.trouble, report

    def here(self, laptop: Laptop, people: list[Person]) -> Person:
        known = [laptop.store.people.known_as(one.id) for one in people]
        return self.random.choice([one for one in known if one])

    def number(self, most: int = 9) -> int:
        return self.random.randrange(1, most + 1)

    def note_pregnancy(self, laptop: Laptop) -> None:
        woman = self.here(laptop, self.women)
        if all(one.outcome for one in laptop.store.pregnancies.of_woman(woman.id)):
            dating = dated_by(laptop.kader, on=date(2025, 8, self.number(28)))
            laptop.store.pregnancies.save(a_pregnancy(woman, dating=dating))

    def change_pregnancy(self, laptop: Laptop) -> None:
        if mine := laptop.store.pregnancies.open():
            changes: dict[str, Any] = self.random.choice(
                (
                    {"gravida": self.number()},
                    {"height_cm": 140.0 + self.number()},
                    {"previous_birth_on": self.random.choice((None, date(2021, 3, 4)))},
                    {"dating": dated_by(laptop.kader, on=date(2025, 8, self.number(28)))},
                    {"dating": None},
                )
            )
            laptop.store.pregnancies.save(replace(self.random.choice(mine), **changes))

    def end_pregnancy(self, laptop: Laptop) -> None:
        if mine := laptop.store.pregnancies.open():
            born = a_birth(on=date(2026, 1, self.number(28)), at=None)
            laptop.store.pregnancies.save(replace(self.random.choice(mine), outcome=born))

    def take_back_pregnancy(self, laptop: Laptop) -> None:
        woman = self.here(laptop, self.women)
        gone = laptop.store.corrections.taken_back(Kind.PREGNANCY, woman.id)
        mine = laptop.store.pregnancies.of_woman(woman.id)
        if gone and not laptop.store.pregnancies.open():
            laptop.store.corrections.restore(Kind.PREGNANCY, gone[0].id)  # type: ignore[arg-type]
        elif mine:
            one = self.random.choice(mine)
            laptop.store.corrections.take_back(Kind.PREGNANCY, one.id, WHY)

    def feed(self, laptop: Laptop) -> None:
        child = self.here(laptop, self.children)
        if all(one.ended_on for one in laptop.store.feeding.of_person(child.id)):
            laptop.store.feeding.save(a_course(child, planned_days=self.number(90)))

    def change_course(self, laptop: Laptop) -> None:
        if mine := laptop.store.feeding.open():
            end = {
                "ended_on": date(2026, 2, self.number(28)),
                "end_reason": self.random.choice(list(FeedingEnd)),
                "end_weight_kg": 8.0,
            }
            changes: dict[str, Any] = self.random.choice(
                ({"planned_days": self.number(90)}, {"start_weight_kg": None}, end)
            )
            laptop.store.feeding.save(replace(self.random.choice(mine), **changes))

    def note_event(self, laptop: Laptop) -> None:
        child = self.here(laptop, self.children)
        laptop.store.adverse_events.save(an_event(child, recorded_by=laptop.kader.id))

    def change_event(self, laptop: Laptop) -> None:
        child = self.here(laptop, self.children)
        for event in laptop.store.adverse_events.of_person(child.id)[:1]:
            criteria = frozenset(self.random.sample(list(SeriousCriterion), 2))
            changes: dict[str, Any] = self.random.choice(
                (
                    {"serious_criteria": criteria},
                    {"outcome": self.random.choice(list(EventOutcome))},
                    {"action": f"Dirawat {self.number()} hari"},
                )
            )
            laptop.store.adverse_events.save(replace(event, **changes))
            if self.number() == 1:
                laptop.store.corrections.take_back(Kind.ADVERSE_EVENT, event.id, WHY)

    def teach(self, laptop: Laptop) -> None:
        present = [one.id for one in self.random.sample(self.children, 2)]
        group = a_class(*present, recorded_by=laptop.kader.id, recorded_at=None)
        laptop.store.classes.save(group)

    def change_class(self, laptop: Laptop) -> None:
        for group in laptop.store.classes.latest(20):
            if not laptop.store.pulled_records.is_foreign((Kind.GROUP_EDUCATION, group.id)):
                changed = replace(group, topics=group.topics[:1], speaker=f"Bidan {self.number()}")
                laptop.store.classes.save(changed)
                if self.number() == 1:
                    laptop.store.classes.take_back(group.id, WHY)
                return

    def open_day(self, laptop: Laptop) -> None:
        if laptop.store.sessions.latest() is None:
            a_day_of(laptop)

    def change_day(self, laptop: Laptop) -> None:
        if session := laptop.store.sessions.latest():
            opening = laptop.store.session_days.get(session.id).opening
            lot = Lot(vaccine="bcg", lot_number=f"B{self.number()}")
            changes: dict[str, Any] = self.random.choice(
                (
                    {"operators": (*opening.operators, laptop.kader.id)},
                    {"lots": (*opening.lots, lot)},
                    {"lots": opening.lots[:1]},
                    {"vitamin_a": self.random.choice((None, True, False))},
                )
            )
            laptop.store.session_days.begin(session.id, replace(opening, **changes), NOW)
            laptop.store.session_days.plan_next(session.id, date(2026, 3, self.number(28)))

    def close_day(self, laptop: Laptop) -> None:
        if session := laptop.store.sessions.latest():
            summary = Summary(people=self.number(), served={"toddler": self.number()})
            closing = Closing(at=NOW, by=laptop.kader.id, summary=summary, note="Hujan")
            laptop.store.session_days.close(session.id, closing)

    def merge(self, laptop: Laptop) -> None:
        kept, merged = (self.here(laptop, self.women) for _ in range(2))
        if kept.id != merged.id:
            laptop.store.pulled_records.lay_beside(merged.id)
            laptop.store.merges.merge(kept, merged.id, laptop.kader.id, "sama")


def told(laptop: Laptop) -> dict[str, Any]:
    """Return everything a laptop knows of these records, as it would tell it."""
    origin = Origin(posyandu=laptop.store.posyandu.get(), device_id=laptop.device_id)
    keepers = RecordsIn(laptop.store, "", origin, Count())._keepers
    found: dict[str, Any] = {}
    for kind in (*BEFORE_VISITS, *AFTER_VISITS):
        for (text,) in laptop.store._db.rows(f"SELECT id FROM {TABLES[kind]}"):  # noqa: S608
            state = keepers[kind].find(UUID(text))
            assert state is not None
            # Of what was taken back no more is taken over than that.
            found[f"{kind}/{text}"] = {"is_void": True} if state["is_void"] else state
    return found


def counted(laptop: Laptop) -> dict[str, Any]:
    """Return what counts, and whose it is."""
    pregnancies, courses = laptop.store.pregnancies.open(), laptop.store.feeding.open()
    return {
        "pregnancies": {(one.id, one.woman_id) for one in pregnancies},
        "courses": {(one.id, one.person_id) for one in courses},
    }


def typed(laptop: Laptop) -> set[str]:
    """Return every value that somebody at a laptop wrote into such a record."""
    kinds = json.dumps(list(TABLES))
    rows = laptop.store._db.rows(
        """SELECT kind || '/' || entity_id, change FROM journal
           WHERE operator_id IS NOT NULL AND kind IN (SELECT value FROM json_each(?))""",
        (kinds,),
    )
    return {f"{key} {change}" for key, change in rows}


def apart(tmp_path: Path, sekmet: Sekmet, content: ClinicalContent, seed: int, steps: int) -> None:
    with laptops(3, tmp_path, sekmet, content, CLOCKS) as made:
        village = Village(made, seed)
        for _ in range(steps):
            village.step()
        before = [typed(laptop) for laptop in made]
        settle(made, rounds=12)
        first, *others = [told(laptop) for laptop in made]
        for laptop, other in zip(made[1:], others, strict=True):
            # What was taken back before anybody else heard of it need not be known elsewhere.
            names = {n for n in {*first, *other} if n in first and n in other}
            missing = {*first, *other} - names
            assert all((first.get(n) or other[n])["is_void"] for n in missing)
            assert {n: other[n] for n in names} == {n: first[n] for n in names}
            assert counted(laptop) == counted(made[0])
        for laptop, lines in zip(made, before, strict=True):
            assert laptop.store.integrity() == []
            assert laptop.store.outbox.counts().waiting == 0
            assert laptop.store.pulled.count_waiting() == 0
            assert lines <= typed(laptop)


def test_laptops_that_were_apart_end_with_the_same_records(
    tmp_path: Path, sekmet: Sekmet, content: ClinicalContent
) -> None:
    apart(tmp_path, sekmet, content, seed=1, steps=25)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(2, 8))
def test_laptops_that_were_long_apart_end_with_the_same_records(
    tmp_path: Path, sekmet: Sekmet, content: ClinicalContent, seed: int
) -> None:
    apart(tmp_path, sekmet, content, seed, steps=110)
