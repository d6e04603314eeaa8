"""Timed drills in the demo village, without Qt: choose one, see one's own seconds."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.drill import DrillResult, DrillRun, Timed
from posyandu_desktop.domain.drill_files import Drill
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.presenting import Presenter, View
from posyandu_desktop.ui.texts.practice import paper_words, seconds_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillTile:
    """One drill to choose: what it is, and how fast this operator was in it."""

    code: str
    title: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the screen shows; `papers` is empty while nothing runs."""

    tiles: tuple[DrillTile, ...]
    title: str = ""
    papers: tuple[TableRow, ...] = ()
    is_running: bool = False
    message: str = ""
    message_tone: Tone = Tone.INFO


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """What the screen needs from the world around it.

    Attributes:
        begin: Begins a drill, and returns why not when it cannot; "" when it began.
        stop: Gives up the drill that runs.
    """

    store: Store
    content: ClinicalContent
    operator: Operator
    run: DrillRun | None
    begin: Callable[[str], str]
    stop: Callable[[], None]
    leave: Callable[[], None]


class PracticeScreen(Presenter[State, View[State]]):
    """The drills, and the one that runs or has just ended."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        drills = desk.content.drills.drills
        self._state = _with_run(State(tiles=tuple(self._tile(drill) for drill in drills)), desk)

    def begin(self, place: int) -> None:
        """Begin a drill by its place among the tiles."""
        why_not = self._desk.begin(self._state.tiles[place].code)
        if why_not:
            self._show(replace(self._state, message=why_not, message_tone=Tone.WATCH))

    def stop(self) -> None:
        """Give up the drill that runs; its visits stay saved."""
        self._desk.stop()
        stopped = replace(self._state, papers=(), title="", is_running=False)
        self._show(replace(stopped, message=tr("Latihan dihentikan."), message_tone=Tone.INFO))

    def leave(self) -> None:
        """Go back to the day; a drill goes on."""
        self._desk.leave()

    def _tile(self, drill: Drill) -> DrillTile:
        results = self._desk.store.drill_results.of(self._desk.operator.id, drill.code)
        return DrillTile(
            code=drill.code, title=drill.title, note=f"{drill.help} {_so_far(results)}"
        )


def _so_far(results: tuple[DrillResult, ...]) -> str:
    if not results:
        return tr("Belum pernah Anda coba.")
    best = min(result.median_seconds for result in results)
    return tr("Terakhir {last} tiap kunjungan, tercepat {best}.").format(
        last=seconds_words(results[0].median_seconds), best=seconds_words(best)
    )


def _with_run(state: State, desk: Desk) -> State:
    run = desk.run
    if run is None:
        return state
    drill = desk.content.drills.drill(run.code)
    rows = tuple(
        TableRow(
            key=paper.person.id,
            cells=(
                Cell(text=paper.person.name),
                Cell(text=paper_words(paper, drill)),
                _result(run.of(paper.person.id)),
            ),
        )
        for paper in run.papers
    )
    return replace(
        state,
        title=drill.title,
        papers=rows,
        is_running=not run.is_finished,
        message=_ended(run) if run.is_finished else tr("Latihan masih berjalan."),
        message_tone=Tone.GOOD if run.is_finished else Tone.INFO,
    )


def _result(timed: Timed | None) -> Cell:
    if timed is None:
        return Cell(text=tr("Belum"), sort_by=float("inf"))
    words = seconds_words(timed.seconds)
    if timed.slips:
        slipped = tr("{words}, {count} angka berbeda dari kertas")
        words = slipped.format(words=words, count=len(timed.slips))
    return Cell(text=words, sort_by=timed.seconds, tone=Tone.WATCH if timed.slips else Tone.GOOD)


def _ended(run: DrillRun) -> str:
    total = sum(one.seconds for one in run.timed)
    slips = sum(len(one.slips) for one in run.timed)
    said = tr("Selesai: {count} kunjungan dalam {total}, rata-rata {mean} tiap kunjungan.").format(
        count=len(run.timed),
        total=seconds_words(total),
        mean=tr("{number} detik").format(number=show_number(total / len(run.timed), 0)),
    )
    if slips:
        return f"{said} {tr('{slips} angka berbeda dari kertas.').format(slips=slips)}"
    return f"{said} {tr('Semua angka cocok.')}"
