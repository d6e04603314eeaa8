"""The words of a finding with its days as people read them. No Qt in here."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.ui.dates import show_date

CHIP_LETTERS = 24
DAYS = {"until"}
"""Inputs that are days, kept as ISO dates."""


def finding_label(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding, its days written out."""
    days = {key: shown_day(str(finding.inputs[key])) for key in DAYS & finding.inputs.keys()}
    return content.label(replace(finding, inputs={**finding.inputs, **days}))


def chip_word(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding that fit on a chip beside its number."""
    label = finding_label(finding, content)
    return label if len(label) <= CHIP_LETTERS else content.short_label(finding)


def shown_day(value: str) -> str:
    """Return "22 Mei 2026" for an ISO date, and anything else as it is."""
    try:
        return show_date(date.fromisoformat(value))
    except ValueError:
        return value
