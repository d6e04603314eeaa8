"""Everything a mother sees of one visit, as plain values. No Qt in here."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.charts.values import ChartValues


class Face(StrEnum):
    """The face beside the word: the name of its icon."""

    GLAD = "face-glad"
    CALM = "face-calm"
    WORRIED = "face-worried"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One large word, how grave it is, and a line that explains it."""

    word: str
    tone: Tone
    face: Face
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One counselling point: an icon and one short sentence."""

    icon: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One chart with its verdict; `figure` is this month's number, "" when not measured."""

    verdict: Verdict
    chart: ChartValues | None = None
    figure: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextTime:
    """When to come again, and up to two lines of what awaits."""

    words: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One person and nobody else; never a NIK, an address, or an answer given in confidence.

    Attributes:
        is_demo: Whether everybody here is invented.
        step: Where to go for an examination and how soon; "" where nobody has to, or where the
            large word says it.
        goes_today: Whether somebody has to be seen elsewhere today: the next date is small then.
    """

    name: str
    age: str
    pages: tuple[Page, ...]
    points: tuple[Picture, ...]
    next_time: NextTime
    posyandu: str
    on: date
    step: str = ""
    goes_today: bool = False
    is_demo: bool = False

    def said(self, place: int) -> str:
        """Return a page in words, for those who hear the screen."""
        page = self.pages[place]
        parts = (
            self.name,
            page.chart.title if page.chart else "",
            page.figure,
            page.verdict.word,
            page.verdict.line,
            self.step,
            *(point.sentence for point in self.points),
            tr("Datang lagi {when}").format(when=self.next_time.words),
            *self.next_time.lines,
        )
        return ". ".join(part.rstrip(".") for part in parts if part)
