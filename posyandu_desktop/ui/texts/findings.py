"""The words of findings and advice: days as people read them, names in the language chosen."""

import re
from dataclasses import replace
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Advice, Finding
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date

CHIP_LETTERS = 24
_NUMBER = "[0-9]+"
DAYS = {"until"}
"""Inputs that are days, kept as ISO dates."""
LISTS = {"doses", "reason", "risks", "signs", "supplements", "visit"}
"""Inputs that are names one after the other, kept in Indonesian."""


def finding_label(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding, its days written out."""
    return content.label(_shown(finding))


def short_finding_label(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding where there is room for two or three."""
    return content.short_label(_shown(finding))


def advice_sentence(advice: Advice) -> str:
    """Return what an advice says, its days and names written out."""
    if not advice.template:
        return advice.sentence
    return tr(advice.template).format_map(_shown(advice.because[0]).inputs)


def names_told(names: str) -> str:
    """Return names that are kept one after the other in Indonesian, each looked up.

    A name may have commas of its own: the longest piece that is known is one name. One with a
    number in it is known with an empty place for its limit.
    """
    told: list[str] = []
    rest = names.split(", ")
    while rest:
        pieces = (", ".join(rest[:end]) for end in range(len(rest), 0, -1))
        name = next((piece for piece in pieces if _name_told(piece) != piece), rest[0])
        told.append(_name_told(name))
        rest = rest[name.count(", ") + 1 :]
    return ", ".join(told)


def _name_told(name: str) -> str:
    told, limit = tr(name), re.search(_NUMBER, name)
    if told != name or limit is None:
        return told
    template = re.sub(_NUMBER, "{limit}", name, count=1)
    known = tr(template)
    return name if known == template else known.format(limit=limit.group())


def chip_word(finding: Finding, content: ClinicalContent) -> str:
    """Return the words for a finding that fit on a chip beside its number."""
    label = finding_label(finding, content)
    return label if len(label) <= CHIP_LETTERS else short_finding_label(finding, content)


def shown_day(value: str) -> str:
    """Return "22 Mei 2026" for an ISO date, and anything else as it is."""
    try:
        return show_date(date.fromisoformat(value))
    except ValueError:
        return value


def _shown(finding: Finding) -> Finding:
    """Return a finding whose inputs are what people read."""
    inputs = finding.inputs
    days = {key: shown_day(str(inputs[key])) for key in DAYS & inputs.keys()}
    lists = {key: names_told(str(inputs[key])) for key in LISTS & inputs.keys()}
    return replace(finding, inputs={**inputs, **days, **lists})
