"""The words of a finding with its days as people read them. No Qt in here."""

from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.ui.dates import show_date

DAYS = {"until"}
"""Inputs that are days, kept as ISO dates."""


def finding_label(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding, its days written out."""
    days = {key: shown_day(str(finding.inputs[key])) for key in DAYS & finding.inputs.keys()}
    return content.label(replace(finding, inputs={**finding.inputs, **days}))


def shown_day(value: str) -> str:
    """Return "22 Mei 2026" for an ISO date, and anything else as it is."""
    try:
        return show_date(date.fromisoformat(value))
    except ValueError:
        return value
