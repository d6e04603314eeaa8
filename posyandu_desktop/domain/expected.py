"""Why somebody is expected at a session day: plain values, kept in the file for the lists.

What the reasons are is worked out in `expected_reasons`; here is only what the lists need.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.finding import Severity


class Topic(StrEnum):
    """By what the list of the awaited can be narrowed."""

    VACCINE = "vaccine"
    NUTRITION = "nutrition"
    MOTHER = "mother"
    PRESSURE = "pressure"
    SUPPLEMENT = "supplement"
    REFERRAL = "referral"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One reason why somebody is expected.

    Attributes:
        code: Which reason (`vaccine_due`, `last.blood_pressure` …); once for a person.
        topic: Under which of the filters it counts.
        severity: How loud it is shown.
        weight: Where it stands among all reasons; larger comes first.
        words: What varies in the sentence: doses, the name of a finding, weeks.
        due_on: The day it was or will be due, where there is one.
    """

    code: str
    topic: Topic
    severity: Severity
    weight: int
    words: str = ""
    due_on: date | None = None


def in_order(reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Return the reasons, gravest first; each code once, its gravest."""
    kept: dict[str, Reason] = {}
    for reason in sorted(reasons, key=lambda one: (-one.weight, -one.severity, one.code)):
        kept.setdefault(reason.code, reason)
    return tuple(kept.values())
