"""What a chart shows, as plain values. No Qt in here."""

from dataclasses import dataclass
from enum import StrEnum

from posyandu_desktop.ui.theme_tokens import Tone

Point = tuple[float, float]


class ChartKind(StrEnum):
    """The charts there are."""

    WEIGHT_FOR_AGE = "weight_for_age"
    HEIGHT_FOR_AGE = "height_for_age"
    WEIGHT_FOR_HEIGHT = "weight_for_height"
    HEAD_FOR_AGE = "head_for_age"
    BMI_FOR_AGE = "bmi_for_age"
    PREGNANCY_WEIGHT = "pregnancy_weight"
    BLOOD_PRESSURE = "blood_pressure"
    WEIGHT = "weight"
    GLUCOSE = "glucose"
    HAEMOGLOBIN = "haemoglobin"


class MarkKind(StrEnum):
    """How a measurement came to be: at the posyandu, at home, or doubted and kept."""

    POSYANDU = "posyandu"
    HOME = "home"
    DOUBTFUL = "doubtful"


class Steps(StrEnum):
    """How an axis is counted."""

    NUMBERS = "numbers"
    MONTHS = "months"
    YEARS = "years"
    CALENDAR = "calendar"


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """One axis: where it begins and ends, what it counts in, and the words beside it.

    A calendar axis counts months since the year 0: January 2026 begins at 2026 x 12.
    """

    low: float
    high: float
    steps: Steps = Steps.NUMBERS
    title: str = ""

    def share(self, value: float) -> float:
        """Return where a value lies: 0 at the beginning, 1 at the end."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True, kw_only=True)
class Curve:
    """A line of reference, from left to right, with the name at its end."""

    points: tuple[Point, ...]
    name: str
    tone: Tone
    strong: bool = False
    dashed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """What lies between two lines, in colour and in words; None is the edge of the picture."""

    tone: Tone
    word: str
    low: tuple[Point, ...] | None
    high: tuple[Point, ...] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """One measurement.

    Attributes:
        low: The lower end of a bar (diastolic pressure); None is a dot.
        joined: Whether a line leads here from the mark before.
        is_now: Whether it is this month's.
        label: The value in words, as read aloud: "9,4 kg".
        tone: How grave the value is by itself, where that is known.
    """

    x: float
    y: float
    low: float | None = None
    joined: bool = False
    kind: MarkKind = MarkKind.POSYANDU
    is_now: bool = False
    label: str = ""
    tone: Tone = Tone.NEUTRAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Split:
    """An upright line with a word on either side: children lie before it and stand after it."""

    x: float
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChartValues:
    """One chart: its axes, what lies behind, and the person's measurements, oldest first."""

    kind: ChartKind
    title: str
    short_title: str
    x: Axis
    y: Axis
    bands: tuple[Band, ...] = ()
    curves: tuple[Curve, ...] = ()
    marks: tuple[Mark, ...] = ()
    splits: tuple[Split, ...] = ()

    @property
    def now(self) -> Mark | None:
        """This month's measurement."""
        return next((mark for mark in self.marks if mark.is_now), None)
