"""What waits for a midwife, without Qt: visits to look over, doses and referrals to sign."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.visit import Visit, VisitId
from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.language import tr
from posyandu_desktop.services.signing import SHOWN, Signing, ToSign
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.presenting import TellingPresenter, View
from posyandu_desktop.ui.texts.signing import NOT_YOURS_TO_SIGN, what_waits
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the page shows; `ticked` are the visits to sign at once."""

    rows: tuple[TableRow, ...] = ()
    ticked: frozenset[VisitId] = frozenset()
    count: int = 0
    note: str = ""
    may_sign: bool = False
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the page needs from the world around it.

    `operators` are all who ever signed in here: the list says who recorded a visit.
    """

    signing: Signing
    operators: tuple[Operator, ...]
    open_visit: Callable[[Visit], None]
    leave: Callable[[], None]


class Verification(TellingPresenter[State, View[State]]):
    """The midwife's list."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._waiting: tuple[ToSign, ...] = ()
        # Where nothing waits, there is nothing that only a midwife may sign.
        may_not = not desk.signing.is_allowed and desk.signing.count()
        message = tr(NOT_YOURS_TO_SIGN) if may_not else ""
        self._state = self._listed(State(may_sign=desk.signing.is_allowed, message=message))

    def tick(self, key: Hashable | None) -> None:
        """Tick a visit, or untick it."""
        found = next((one.visit.id for one in self._waiting if one.visit.id == key), None)
        if found is not None and self._state.may_sign:
            self._show(self._with(self._state.ticked ^ {found}))

    def tick_all(self) -> None:
        """Tick every visit listed, or none when all are."""
        every = frozenset(one.visit.id for one in self._waiting)
        if self._state.may_sign:
            self._show(self._with(frozenset() if self._state.ticked == every else every))

    def enter(self, key: Hashable | None) -> None:
        """Sign what is ticked; where nothing is, open the visit in hand to look at it."""
        if self._state.ticked:
            self.sign()
        else:
            self.open(key)

    def open(self, key: Hashable | None) -> None:
        """Open a visit to look at it."""
        found = next((one.visit for one in self._waiting if one.visit.id == key), None)
        if found is not None:
            self._desk.open_visit(found)

    def sign(self) -> None:
        """Sign every visit that is ticked."""
        ticked = self._state.ticked
        if not ticked:
            self._say(tr("Pilih dulu dengan Spasi."), Tone.INFO)
            return
        try:
            self._desk.signing.sign(ticked)
        except PosyanduError as error:
            self._say(error.sentence, Tone.ACT)
            return
        words = tr("{count} kunjungan sudah ditandatangani.").format(count=len(ticked))
        state = replace(self._state, ticked=frozenset(), message=words, message_tone=Tone.GOOD)
        self._show(self._listed(state))

    def leave(self) -> None:
        """Go back to the day."""
        self._desk.leave()

    def _with(self, ticked: frozenset[VisitId]) -> State:
        state = replace(self._state, ticked=ticked, message="")
        return replace(state, rows=self._rows(ticked))

    def _listed(self, state: State) -> State:
        self._waiting = self._desk.signing.awaiting()
        count = self._desk.signing.count()
        first = tr("{shown} pertama dari {count}").format(shown=SHOWN, count=count)
        return replace(
            state,
            rows=self._rows(state.ticked),
            count=count,
            note=first if count > len(self._waiting) else "",
        )

    def _rows(self, ticked: frozenset[VisitId]) -> tuple[TableRow, ...]:
        names = {one.id: one.name for one in self._desk.operators}
        return tuple(_row(one, names, is_ticked=one.visit.id in ticked) for one in self._waiting)


def _row(one: ToSign, names: dict[OperatorId, str], *, is_ticked: bool) -> TableRow:
    by, day = one.visit.recorded_by, one.visit.visited_on
    mark = Cell(text=tr("Dipilih"), tone=Tone.GOOD) if is_ticked else Cell(text="–")
    return TableRow(
        key=one.visit.id,
        cells=(
            mark,
            Cell(text=one.person.name),
            Cell(text=short_date(day), sort_by=day.isoformat()),
            Cell(text=names.get(by, "") if by else ""),
            Cell(text=what_waits(one.visit)),
        ),
    )
