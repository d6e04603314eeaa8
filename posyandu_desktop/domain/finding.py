"""What the numbers of a visit mean, and what is wrong with something typed."""

import dataclasses
from dataclasses import dataclass
from enum import IntEnum, StrEnum


class Severity(IntEnum):
    """How loud a finding is on the screen; larger is graver."""

    GOOD = 0
    NOTE = 1
    WATCH = 2
    ACT = 3
    URGENT = 4


class Urgency(StrEnum):
    """When the advised step is due."""

    NOW = "now"
    TODAY = "today"
    THIS_WEEK = "this_week"
    NEXT_SESSION = "next_session"


class Cluster(StrEnum):
    """Who at the Puskesmas sees somebody referred (klaster of KMK HK.01.07/MENKES/2015/2023)."""

    PUSTU = "pustu"
    PUSKESMAS_2 = "puskesmas_2"
    """Mothers, children, adolescents."""
    PUSKESMAS_3 = "puskesmas_3"
    """Adults and the elderly."""
    PUSKESMAS_4 = "puskesmas_4"
    """Infectious diseases."""
    PUSKESMAS_EMERGENCY = "puskesmas_emergency"
    """Across the clusters (lintas klaster): the emergency room."""
    HOSPITAL = "hospital"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One medical result, with everything needed to answer "mengapa?".

    Attributes:
        rule: Which rule spoke (`weight_for_age`, `blood_pressure`, `weight_trend` …).
        code: Its result, unique over all rules (`weight_for_age.normal`).
        severity: How grave.
        inputs: The numbers and answers it looked at, by name with unit.
        thresholds: The limits it compared them with, by name with unit.
        source: Document the rule comes from.
        version: Version of the content file that held the limits.
    """

    rule: str
    code: str
    severity: Severity
    inputs: dict[str, float | str | bool] = dataclasses.field(default_factory=dict)
    thresholds: dict[str, float | str] = dataclasses.field(default_factory=dict)
    source: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """What to do about findings: one step, one plain sentence for the family.

    `refer_to` is a `ReferralTarget` value, or None when nobody has to be referred; `cluster` says
    who there. `template` is the sentence with its places still empty, to be told in other words.
    """

    urgency: Urgency
    sentence: str
    because: tuple[Finding, ...]
    refer_to: str | None = None
    cluster: Cluster | None = None
    severity: Severity = Severity.WATCH
    template: str = ""

    @property
    def refers_today(self) -> bool:
        """Whether somebody has to be seen elsewhere before this day ends."""
        return self.refer_to is not None and self.urgency in {Urgency.NOW, Urgency.TODAY}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something typed that cannot be saved.

    `field` is a card field's code (or "visit"); the text for people is made from code and detail.
    """

    field: str
    code: str
    detail: dict[str, float | str] = dataclasses.field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """Something that can be saved after a second look. Same shape as a problem, another weight."""

    field: str
    code: str
    detail: dict[str, float | str] = dataclasses.field(default_factory=dict)
