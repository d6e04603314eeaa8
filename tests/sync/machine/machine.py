"""The state machine: edits, sends, faults, kills, restarts, wrong clocks and trips of the stick."""

from datetime import timedelta

from hypothesis import HealthCheck, Phase, event, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.sync.machine.acts import ACTS
from tests.sync.machine.computer import PROFILES
from tests.sync.machine.village import NO_TROUBLE, Trouble, Village, World
from tests.sync.machine.weather import FAULTS, LATE

LAPTOP = st.integers(0, 1)
PICK = st.integers(0, 999)
ACT = st.sampled_from(sorted(ACTS))
HOW = st.sampled_from(["everything", "round", "in time", "pull"])
_FAULT = st.sampled_from(["", *FAULTS])


@st.composite
def _weather(draw: st.DrawFn) -> list[str]:
    found = draw(st.lists(_FAULT, max_size=4))
    # Who is impatient would not hear of what stands back; a request is never done after later ones.
    return [each for each in found if each != "overtaken"] if LATE in found else found


TROUBLE = st.builds(
    Trouble,
    faults=_weather(),
    dies_at=st.none() | st.integers(0, 60),
    stops_at=st.none() | st.integers(0, 6),
    cuts=st.none() | st.booleans(),
)
FEW_WRITES = st.none() | st.integers(0, 12)


def run(
    world: World, examples: int, steps: int, *, shrinks: bool = True, anew: bool = False
) -> None:
    """Run so many examples of so many steps, or until one fails.

    The same ones each time, so that who changes something else is not held up by what nobody has
    met before; `anew` looks for that.

    Raises:
        AssertionError: What must hold did not.
    """

    class Here(PosyanduMachine):
        def __init__(self) -> None:
            super().__init__(world)

    run_state_machine_as_test(
        Here,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            derandomize=not anew,
            # Two faults at once would come as a group: one is enough.
            report_multiple_bugs=False,
            phases=list(Phase) if shrinks else [Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )


class PosyanduMachine(RuleBasedStateMachine):
    """Whatever happens: exactly once, and nothing typed is ever gone."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self.world = world
        self.village: Village | None = None
        self.sends_all_again = False

    @property
    def here(self) -> Village:
        """The village of this example."""
        assert self.village is not None
        return self.village

    @initialize(
        one=st.sampled_from(sorted(PROFILES)),
        other=st.sampled_from(sorted(PROFILES)),
        picks=st.lists(PICK, min_size=3, max_size=6),
        again=st.integers(0, 3),
    )
    def begin(self, one: str, other: str, picks: list[int], again: int) -> None:
        """Begin with some people and visits that wait."""
        self.sends_all_again = again == 3
        self.village = Village(self.world, (PROFILES[one], PROFILES[other]))
        for pick in picks:
            self.here.act(
                pick % 2, "register a woman" if pick % 3 == 0 else "register a child", pick
            )
            self.here.act(pick % 2, "visit", pick)

    @rule(who=LAPTOP, name=ACT, pick=PICK, dies_at=FEW_WRITES)
    def act(self, who: int, name: str, pick: int, dies_at: int | None) -> None:
        """Somebody does something."""
        self.here.act(who, name, pick, dies_at)

    @rule(who=LAPTOP, acts=st.lists(st.tuples(ACT, PICK, FEW_WRITES), min_size=2, max_size=5))
    def work(self, who: int, acts: list[tuple[str, int, int | None]]) -> None:
        """Somebody does several things."""
        for name, pick, dies_at in acts:
            self.here.act(who, name, pick, dies_at)

    @rule(who=LAPTOP, how=HOW, trouble=TROUBLE)
    def send(self, who: int, how: str, trouble: Trouble) -> None:
        """A laptop sends or reads over whatever line there is."""
        self.here.send(who, how, trouble)

    @rule(who=LAPTOP)
    def send_well(self, who: int) -> None:
        """A laptop sends and reads over a good line."""
        self.here.send(who, "everything", NO_TROUBLE)

    @rule(who=LAPTOP, name=ACT, pick=PICK, how=HOW, trouble=TROUBLE)
    def type_and_send(self, who: int, name: str, pick: int, how: str, trouble: Trouble) -> None:
        """Something is always on its way."""
        self.here.act(who, "visit", pick)
        self.here.act(who, name, pick)
        self.here.send(who, how, trouble)

    @rule(who=LAPTOP, name=ACT, pick=PICK, before=st.integers(0, 2), done=st.booleans())
    def send_and_be_killed(
        self, who: int, name: str, pick: int, before: int, *, done: bool
    ) -> None:
        """A process that sends is killed -9 while a request is on the line."""
        self.here.act(who, name, pick)
        self.here.send(who, "killed", Trouble(faults=[""] * before, cuts=done))

    @rule()
    def what_lay_on_the_way_arrives(self) -> None:
        """A request that nobody waits for any more is done at last."""
        self.here.let_arrive()

    @rule(who=LAPTOP)
    def restart(self, who: int) -> None:
        """The program is closed and opened again."""
        self.here.restart(who)

    @rule(who=LAPTOP, days=st.integers(-1500, 1500))
    def clock_jumps(self, who: int, days: int) -> None:
        """The clock is years off, or right again."""
        self.here.laptops[who].clock += timedelta(days=days)

    @rule(
        who=LAPTOP,
        way=st.sampled_from(["save", "open", "forward", "fetch", "take", "harm", "again"]),
        pick=PICK,
        trouble=TROUBLE,
    )
    def stick_step(self, who: int, way: str, pick: int, trouble: Trouble) -> None:
        """The stick goes one step, comes to harm, or an old file of it comes again."""
        if way == "save":
            self.here.save_to_stick(who, trouble)
        elif way in {"open", "forward"}:
            self.here.carry(with_key=way == "open", trouble=trouble)
        elif way == "fetch":
            self.here.fetch(trouble)
        elif way == "take":
            self.here.take_receipts(who, trouble)
        elif way == "harm":
            self.here.harm_stick(pick)
        else:
            self.here.carry_again(pick)

    @rule(who=LAPTOP, name=ACT, pick=PICK, trouble=TROUBLE)
    def stick_trip(self, who: int, name: str, pick: int, trouble: Trouble) -> None:
        """The stick goes there and back, and something is done meanwhile."""
        self.here.save_to_stick(who, NO_TROUBLE)
        self.here.act(who, name, pick)
        self.here.carry(with_key=True, trouble=trouble)
        self.here.take_receipts(who, NO_TROUBLE)

    @rule(who=LAPTOP, pick=PICK, trouble=TROUBLE, fetched=TROUBLE)
    def forwarded_trip(self, who: int, pick: int, trouble: Trouble, fetched: Trouble) -> None:
        """A stick is forwarded by whoever has signal, opened at the Puskesmas, and answered."""
        self.here.save_to_stick(who, NO_TROUBLE)
        self.here.carry(with_key=False, trouble=trouble)
        self.here.act(who, "correct", pick)
        self.here.fetch(fetched)
        self.here.carry(with_key=False, trouble=NO_TROUBLE)
        self.here.take_receipts(who, NO_TROUBLE)

    @invariant()
    def nothing_is_said_that_is_not_so(self) -> None:
        """Compare what is shown with what the server holds."""
        if self.village is not None:
            self.here.check()
            for words in self.here.heard():
                event(words)

    def teardown(self) -> None:
        """In the end, over a good line, everything is there once."""
        if self.village is None:
            return
        self.world.counts["examples"] += 1
        try:
            self.here.settle(sends_all_again=self.sends_all_again)
        finally:
            self.here.close()
