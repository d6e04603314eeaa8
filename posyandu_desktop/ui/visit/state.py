"""Everything the visit screen shows, as plain values."""

from dataclasses import dataclass, field
from datetime import date

from posyandu_desktop.domain.card import Step
from posyandu_desktop.domain.finding import Doubt
from posyandu_desktop.domain.visit import ImmunizationSource, SupplementKind
from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.asked import Asked
from posyandu_desktop.ui.visit.feeding_state import FeedingShown
from posyandu_desktop.ui.visit.typed import TypedVisit
from posyandu_desktop.ui.visit.vaccination import NOTHING_KNOWN, Vaccination
from posyandu_desktop.ui.widgets.charts.values import ChartValues
from posyandu_desktop.ui.widgets.rows import Advice, Badge, HistoryRow, Verdict


@dataclass(frozen=True, slots=True)
class FieldNote:
    """One line beside a field: a problem that stops saving, or a doubt to look at twice."""

    text: str
    blocks: bool


@dataclass(frozen=True, slots=True)
class Who:
    """The left column: who this is and how it went before.

    `pregnancy_action` are the words on the button to the pregnancy; "" where nobody asks for one.
    """

    name: str
    lines: tuple[str, ...]
    chips: tuple[Badge, ...]
    pregnancy_action: str
    past_titles: tuple[str, str]
    past: tuple[HistoryRow, ...]
    referrals: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassLine:
    """One classified measure: "BB/U", "−0,94", the official category."""

    label: str
    value: str
    chip: Badge


@dataclass(frozen=True, slots=True)
class AdviceLine:
    """One step to take with its sentence for the family, and the answer to "mengapa?".

    `sentences` are all there are, of which the advice says the gravest. `why` holds the lines of
    each finding behind it, its name first. What is urgent interrupts; what `waits` is not said
    before a doubt about its numbers is answered.
    """

    advice: Advice
    why: tuple[tuple[str, ...], ...]
    sentences: tuple[str, ...] = ()
    refers: bool = False
    is_urgent: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class DoseOffer:
    """One dose that may be given today."""

    vaccine: str
    dose_number: int
    label: str
    note: str


@dataclass(frozen=True, slots=True)
class DoseForm:
    """The small form of one dose while it is open; `not_given` asks why it was held back."""

    vaccine: str
    dose_number: int
    label: str
    source: ImmunizationSource
    lot_number: str = ""
    expires_on: str = ""
    vaccinator: str = ""
    given_on: str = ""
    not_given: bool = False
    problems: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DoseLine:
    """One dose already written down in this visit."""

    text: str
    chip: Badge


@dataclass(frozen=True, slots=True)
class SupplementOffer:
    """Something that may be handed out, and what the schedule says about it today.

    `amounts` are what can be chosen, each with its word.
    """

    kind: SupplementKind
    label: str
    note: str
    amounts: tuple[tuple[float, str], ...] = ((1, "Diberi"),)


@dataclass(frozen=True, slots=True)
class TopicLine:
    """One education topic; suggested ones come first."""

    code: str
    label: str
    suggested: bool
    taught_lately: bool = False

    @property
    def words(self) -> str:
        """The topic with why it is offered, or that it was taught lately."""
        marks = (tr(" · disarankan") * self.suggested, tr(" · bulan lalu") * self.taught_lately)
        return self.label + "".join(marks)


@dataclass(frozen=True, slots=True, kw_only=True)
class CorrectionAsked:
    """Why is asked before saved values are replaced; `lines` names them, as they were and are."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """Everything the visit screen shows.

    `doubts` are those that stand; with `asks_reason` the message asks why they should not;
    `waits_for` says how one is answered while meanings wait for it. `unread`
    are the answers that stand there and may not be read, `for_bidan` the fields a midwife fills.
    """

    who: Who
    steps: tuple[Step, ...]
    typed: TypedVisit
    visited_on: date
    previous: dict[str, str] = field(default_factory=dict)
    notes: dict[str, FieldNote] = field(default_factory=dict)
    first_readings: dict[str, str] = field(default_factory=dict)
    doubts: tuple[Doubt, ...] = ()
    asks_reason: bool = False
    waits_for: str = ""
    correction: CorrectionAsked | None = None
    section_notes: dict[str, str] = field(default_factory=dict)
    asked: Asked = field(default_factory=Asked)
    hints: dict[str, str] = field(default_factory=dict)
    signature: Badge | None = None
    unread: frozenset[str] = frozenset()
    for_bidan: frozenset[str] = frozenset()
    may_sign: bool = False
    hidden_sections: frozenset[str] = frozenset()
    verdict: Verdict | None = None
    classes: tuple[ClassLine, ...] = ()
    advice: tuple[AdviceLine, ...] = ()
    why_open: bool = False
    charts: tuple[ChartValues, ...] = ()
    doses: tuple[DoseLine, ...] = ()
    held_back: tuple[DoseLine, ...] = ()
    offers: tuple[DoseOffer, ...] = ()
    all_doses: tuple[DoseOffer, ...] = ()
    dose_form: DoseForm | None = None
    vials_in_question: frozenset[str] = frozenset()
    may_vaccinate_here: bool = True
    lacks_dose_history: bool = False
    doses_before: str = ""
    vaccination: Vaccination = NOTHING_KNOWN
    supplements: tuple[SupplementOffer, ...] = ()
    topics: tuple[TopicLine, ...] = ()
    feeding: FeedingShown | None = None
    draft_line: str = ""
    message: str = ""
    message_tone: Tone = Tone.INFO
    jump_to: str = ""
    saved: bool = False

    @property
    def is_referral_open(self) -> bool:
        """Whether a referral is advised and none was written down."""
        advised = any(line.refers for line in self.advice)
        return advised and self.typed.referral_target is None

    @property
    def only_stands(self) -> bool:
        """Whether nobody asks how the height was taken: who is here is measured standing."""
        return not any(field.code == "posture" for step in self.steps for field in step.fields)
