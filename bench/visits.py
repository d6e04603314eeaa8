"""The key-level model of whole visits in the real window, on a register of 10,000 people.

    python -m bench.visits [--folder F] [--visits 6]

See bench/key_level.py for what is assumed and where a thought is placed. The clock stands on a day
in August, when vitamin A is handed out.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from bench.figures import Figure, median, percentile, table
from bench.key_level import Tally, Typist
from bench.register import KADER, PIN, Register, prepared_register
from bench.scripted_visits import Performance, Script
from posyandu_desktop.app import build, make_application
from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.hand_out import Turn, hand_outs
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_context import dose_record
from posyandu_desktop.domain.immunization_next import doses_to_come
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import (
    Immunization,
    ImmunizationSource,
    Visit,
    VisitId,
)
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.sign_in.view import SignInView

CLOCK = datetime(2026, 8, 12, 2, 0, tzinfo=UTC)
BIDAN = Operator(id=OperatorId(uuid4()), name="Bidan Ukur", role=Role.BIDAN)
Plan = Callable[[Person], Script | None]


def main() -> int:
    """Play every script some times and print the table; 1 when a figure is missed."""
    parser = argparse.ArgumentParser(prog="python -m bench.visits")
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--folder", type=Path, help="keep the register here and use it again")
    parser.add_argument("--visits", type=int, default=6, help="how often each script is played")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.folder or Path(scratch) / "register"
        os.environ["POSYANDU_DEVICE"] = str(folder.with_name(folder.name + "-device"))
        prepared_register(folder, options.people, 24, lambda: CLOCK).store.close()
        # Everybody comes once a day: the next run needs people who have not come yet.
        played_in = Path(shutil.copytree(folder, Path(scratch) / "played"))
        register = prepared_register(played_in, options.people, 24, lambda: CLOCK)
        prepare_session(register)
        played = Played(register, options.visits)
        figures = list(played.figures())
        played.close()
        register.store.close()
    print(table(figures))
    print(played.ledger())
    return 0 if all(figure.met for figure in figures) else 1


def prepare_session(register: Register) -> None:
    """Let a midwife be known, and every vial of today have been written down once."""
    store, content = register.store, register.content
    if not any(one.role is Role.BIDAN for one in store.operators.all()):
        store.operators.save(BIDAN)
    someone = store.people.search("anak enampuluh")[0]
    doses = [
        Immunization(
            vaccine=vaccine.code,
            dose_number=vaccine.doses[0].number,
            source=ImmunizationSource.GIVEN_HERE,
            given_on=register.session.held_on,
            lot_number="UKUR-1",
            expires_on=register.session.held_on.replace(year=2028),
            vaccinator=BIDAN.name,
        )
        for vaccine in content.immunization_schedule.every_vaccine
    ]
    store.visits.save(
        Visit(
            id=VisitId(UUID(int=75)),
            person_id=someone.id,
            session_id=register.session.id,
            visited_on=register.session.held_on,
            cards=(),
            observations={"weight_kg": 17.0},
            immunizations=tuple(doses),
            recorded_at=CLOCK,
        )
    )


class Plans:
    """Who fits a script, and what is typed for them."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._on = register.session.held_on

    def pressure(self, person: Person) -> Script | None:
        """Somebody whose pressure was taken before, and now again: two figures, nothing else."""
        last = self._last(person)
        if self._group(person, LifeCycleGroup.ADULT, LifeCycleGroup.ELDERLY) and last:
            upper, lower = last.number("systolic_mmhg"), last.number("diastolic_mmhg")
            if upper and lower and upper < 138 and lower < 88:
                text = f"{upper + 2:.0f}/{lower + 1:.0f}"
                return Script(figures={}, at_once=text)
        return None

    def toddler(self, person: Person, *, answers: bool = False) -> Script | None:
        """A toddler with four figures, one due vaccine, vitamin A and a topic."""
        months = completed_months(person.born_on, self._on)
        last = self._last(person)
        if not 12 <= months < 24 or last is None or (self._on - last.visited_on).days > 45:
            return None
        weight, height = last.number("weight_kg"), last.number("height_cm")
        head, arm = last.number("head_circumference_cm"), last.number("muac_cm")
        if not (weight and height and head and arm and self._due_doses(person)):
            return None
        return Script(
            figures={
                "weight_kg": show_number(weight + 0.2, 1),
                "height_cm": show_number(height + 1, 1),
                "head_circumference_cm": show_number(head + 0.2, 1),
                "muac_cm": show_number(arm + 0.1, 1),
            },
            yes=frozenset({"complementary_feeding"}),
            chosen={"development_checklist": 1, "immunization_place": 1},
            until="" if answers else "muac_cm",
            doses=1,
            hand_outs=True,
            topics=1,
            answers=answers,
        )

    def toddler_asked_everything(self, person: Person) -> Script | None:
        """The same toddler, with every question of the card answered."""
        return self.toddler(person, answers=True)

    def pregnant(self, person: Person) -> Script | None:
        """A pregnant woman: three figures, danger signs, TBC, tablets, class."""
        last = self._last(person)
        groups = self._groups(person)
        if LifeCycleGroup.PREGNANT not in groups or last is None:
            return None
        weight, arm = last.number("weight_kg"), last.number("muac_cm")
        if not (weight and arm):
            return None
        return Script(
            figures={
                "weight_kg": show_number(weight + 1, 1),
                "muac_cm": show_number(arm, 1),
                "systolic_mmhg": "112/74",
                "iron_tablets_drunk": "28",
            },
            usual=frozenset({"iron_tablets_given"}),
            yes=frozenset({"iron_tablets_daily", "antenatal_class"}),
            until="antenatal_class",
            topics=1,
        )

    def elderly(self, person: Person) -> Script | None:
        """Somebody old with everything due that a year brings: figures, senses, questionnaires."""
        last = self._last(person)
        if not self._group(person, LifeCycleGroup.ELDERLY) or last is None:
            return None
        weight, height = last.number("weight_kg"), last.number("height_cm")
        waist = last.number("waist_cm")
        upper, lower = last.number("systolic_mmhg"), last.number("diastolic_mmhg")
        if not (weight and height and waist and upper and lower and upper < 138 and lower < 88):
            return None
        if any(visit.answer("srq_headache") is not None for visit in self._visits(person)[:11]):
            return None
        return Script(
            figures={
                "weight_kg": show_number(weight, 1),
                "height_cm": show_number(height, 1),
                "waist_cm": show_number(waist, 1),
                "muac_cm": "26,5",
                "systolic_mmhg": f"{upper:.0f}/{lower:.0f}",
                "glucose_random_mg_dl": "118",
                "cholesterol_mg_dl": "182",
                "uric_acid_mg_dl": "5,1",
                "hb_g_dl": "13,2",
            },
            yes=frozenset({"covid_vaccinated", "srq_easily_tired"}),
            chosen={
                **dict.fromkeys(("finger_count_right", "finger_count_left"), 1),
                **dict.fromkeys(("whisper_right", "whisper_left"), 1),
                "smoker": 3,
                **self._usual_choices(),
            },
            topics=1,
        )

    def _usual_choices(self) -> dict[str, int]:
        """Return the answer of somebody who needs no help to every choice of a questionnaire."""
        best = {"controlled", "alone", "correct", "able"}
        return {
            field.code: place
            for card in self._register.content.cards
            for step in card.steps
            for field in step.fields
            if field.kind == "choice" and field.code.startswith(("aks", "skilas"))
            for place, option in enumerate(field.options, 1)
            if option.code in best
        }

    def _due_doses(self, person: Person) -> int:
        content, history = self._register.content, self._visits(person)
        visit = self._blank(person)
        record = dose_record(
            person, visit, tuple(history), content, PlanContext(), is_pregnant=False
        )
        due = [dose for dose in doses_to_come(record) if dose.due]
        is_known = any(v.immunizations for v in history)
        given = any(
            hand_out.turn is Turn.DUE
            for hand_out in hand_outs(case_of(person, visit, tuple(history), content))
        )
        return len(due) if is_known and given else 0

    def _blank(self, person: Person) -> Visit:
        return Visit(
            id=VisitId(uuid4()), person_id=person.id, visited_on=self._on, cards=(), observations={}
        )

    def _visits(self, person: Person) -> list[Visit]:
        return self._register.store.visits.of_person(person.id)

    def _last(self, person: Person) -> Visit | None:
        visits = self._visits(person)
        is_new = not any(v.visited_on == self._on for v in visits)
        return visits[0] if visits and is_new else None

    def _group(self, person: Person, *groups: LifeCycleGroup) -> bool:
        return bool(self._groups(person) & set(groups))

    def _groups(self, person: Person) -> set[LifeCycleGroup]:
        episodes = Recorder(
            self._register.store, self._register.content, KADER, lambda: CLOCK
        ).episodes(person)
        return set(self._register.content.groups(person, self._on, episodes))


class Played:
    """Every script, some times, in one window."""

    def __init__(self, register: Register, visits: int) -> None:
        self._register = register
        self._visits = visits
        app = make_application()
        hook = sys.excepthook
        self._shell = build(app, register.folder, Settings())
        # A bug has to end the run instead of being said in a box.
        sys.excepthook = hook
        self._shell._now = lambda: CLOCK  # the one clock of the shell
        self._shell.window.show()
        self._typist = Typist(self._shell.window)
        self._shell.start()
        self._sign_in()
        self._tallies: dict[str, list[Tally]] = {}

    def figures(self) -> Iterator[Figure]:
        """Play, and yield what each script took, then what a key and a screen took."""
        plans = Plans(self._register)
        scripts: tuple[tuple[str, Plan, float], ...] = (
            ("follow-up blood pressure", plans.pressure, 12),
            ("toddler, one vaccine, vitamin A, a topic", plans.toddler, 30),
            ("the same, the whole card answered", plans.toddler_asked_everything, 45),
            ("pregnant woman", plans.pregnant, 30),
            ("elderly, yearly screenings due", plans.elderly, 90),
        )
        people = self._register.store.people.active()
        random.Random(20260812).shuffle(people)  # noqa: S311  # the same people in every run
        for name, plan, goal in scripts:
            tallies = self._tallies[name] = list(self._play(people, plan))
            yield Figure(name, median([one.seconds for one in tallies]), "s", goal=goal)
            yield from self._without_referral(name, tallies)
        every = [one for tallies in self._tallies.values() for one in tallies]
        keys = [spent for one in every for spent in one.answered_ms]
        opened = [spent for one in every for spent in one.opened_ms]
        yield Figure(f"a key, median of {len(keys)}", median(keys), "ms")
        yield Figure("a key, p99", percentile(keys, 0.99), "ms", goal=50)
        yield Figure(f"change of screen, median of {len(opened)}", median(opened), "ms")
        yield Figure("change of screen, p95", percentile(opened, 0.95), "ms", goal=150)

    def _without_referral(self, name: str, tallies: list[Tally]) -> Iterator[Figure]:
        stayed = [one.seconds for one in tallies if not one.referred]
        if 0 < len(stayed) < len(tallies):
            words = f"of these, the {len(stayed)} of {len(tallies)} who are not referred"
            yield Figure(f"{name}: {words}", median(stayed), "s")

    def ledger(self) -> str:
        """Return keys and thoughts of the median visit of each script."""
        head = (
            "\n| visit | keys | M | waited | seconds | slowest | an M before every answer |"
            "\n|---|---|---|---|---|---|---|"
        )
        lines = [head]
        for name, tallies in self._tallies.items():
            middle = sorted(tallies, key=lambda one: one.seconds)[len(tallies) // 2]
            lines.append(
                f"| {name} | {middle.keys} | {middle.thoughts} | {middle.waited_s:.2f} s "
                f"| {middle.seconds:.1f} s | {max(one.seconds for one in tallies):.1f} s "
                f"| {median([one.strict_seconds for one in tallies]):.1f} s |"
            )
        return "\n".join(lines)

    def close(self) -> None:
        """Close the window."""
        self._shell.window.close()
        self._shell.close()

    def _play(self, people: list[Person], plan: Plan) -> Iterator[Tally]:
        played = 0
        for person in people:
            script = plan(person)
            if script is None:
                continue
            self._typist.begin()
            Performance(self._typist, self._shell.window, self._settle).play(person, script)
            yield self._typist.tally
            played += 1
            if played == self._visits:
                return

    def _settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def _sign_in(self) -> None:
        window = self._shell.window
        while not isinstance(window.screen_in_front, SignInView):
            self._settle()
        for tile in window.screen_in_front.who.tiles.tiles:
            if tile.text() == "Kader Ukur":
                tile.click()
        self._settle()
        self._typist.type(PIN)
        self._typist.press(Qt.Key.Key_Return)
        while self._shell.office is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._settle()


if __name__ == "__main__":
    sys.exit(main())
