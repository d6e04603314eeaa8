"""Confidential answers on the visit screen: who entered them, and what stands in their place.

What may not be read stays in what is typed, so that saving keeps it; only its picture is taken
away. Whoever asks afresh replaces it, and who takes the fresh answer back finds the old one kept.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from posyandu_desktop.domain.card import Step
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import (
    may_read,
    sealed,
    sealed_advice,
)
from posyandu_desktop.domain.interpretation import Interpretation
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.language import tr
from posyandu_desktop.services.reading import TALK
from posyandu_desktop.ui.visit.asked import Asked
from posyandu_desktop.ui.visit.state import State
from posyandu_desktop.ui.visit.typed import TypedVisit

T = TypeVar("T")

FILLED = "Terisi · hanya bidan dan yang mencatat yang bisa membaca"
FILLED_ROW = "Terisi · dibaca bidan dan pencatatnya"
ASKED_BEFORE = "Pernah ditanyakan · hanya bidan dan yang mencatat yang bisa membaca"


def unread(typed: TypedVisit, operator: Operator, confidential: Collection[str]) -> frozenset[str]:
    """Return the codes of what stands in a visit and this operator may not read."""
    filled = typed.texts.keys() | typed.answers.keys() | typed.choices.keys()
    return frozenset(
        code
        for code in filled
        if code in confidential and not may_read(operator, typed.entered_by.get(code))
    )


def without(typed: TypedVisit, codes: Collection[str]) -> TypedVisit:
    """Return a visit as it may be shown."""
    if not codes:
        return typed
    return replace(
        typed,
        texts=_less(typed.texts, codes),
        answers=_less(typed.answers, codes),
        choices=_less(typed.choices, codes),
    )


def attributed(
    before: TypedVisit,
    now: TypedVisit,
    opened: TypedVisit,
    operator: Operator,
    confidential: Collection[str],
) -> TypedVisit:
    """Return what is typed now with who entered each confidential answer.

    Args:
        before: What stood there before this key.
        now: What stands there after it.
        opened: What the screen began with; a hidden answer that is emptied comes back from there.
        operator: Who typed.
        confidential: The codes that are.
    """
    told = dict(now.entered_by)
    found = now
    for code in confidential:
        value = _value(now, code)
        if value == _value(before, code):
            continue
        if value is not None:
            told[code] = operator.id
        elif _value(opened, code) is None or may_read(operator, opened.entered_by.get(code)):
            told.pop(code, None)
        else:
            found = _with_kept(found, opened, code)
            told.pop(code, None)
            if code in opened.entered_by:
                told[code] = opened.entered_by[code]
    return replace(found, entered_by=told) if told != now.entered_by or found != now else now


def shown(
    found: Interpretation, hidden: Collection[str], content: ClinicalContent
) -> Interpretation:
    """Return what a visit means, as it may be read."""
    if not hidden:
        return found
    return replace(
        found,
        findings=sealed(found.findings, content, hidden),
        advice=sealed_advice(found.advice, content, tr(TALK), hidden),
    )


def section_note(state: State, section: str, codes: Collection[str]) -> str:
    """Return what stands beside a folded section."""
    if not state.unread.isdisjoint(codes):
        return tr(FILLED)
    return state.section_notes.get(section, "")


def known_before(
    known: Asked, hidden: Collection[str], sections: Mapping[str, Collection[str]]
) -> Asked:
    """Return what is said of earlier answers, as it may be read.

    Args:
        known: What would be said.
        hidden: The codes whose last answer may not be read.
        sections: The codes of each section's fields.
    """
    words = tr(ASKED_BEFORE)
    return replace(
        known,
        lines={c: words if c in hidden and line else line for c, line in known.lines.items()},
        sections={
            code: line if set(hidden).isdisjoint(sections.get(code, ())) else words
            for code, line in known.sections.items()
        },
    )


def sections_of(steps: Iterable[Step]) -> dict[str, set[str]]:
    """Return the codes of the fields of each section."""
    found: dict[str, set[str]] = {}
    for each in (field for step in steps for field in step.fields):
        if each.section is not None:
            found.setdefault(each.section.code, set()).add(each.code)
    return found


def _less(values: dict[str, T], codes: Collection[str]) -> dict[str, T]:
    return {code: value for code, value in values.items() if code not in codes}


def _value(typed: TypedVisit, code: str) -> object:
    for values in (typed.texts, typed.answers, typed.choices):
        if code in values:
            return values[code]
    return None


def _with_kept(typed: TypedVisit, opened: TypedVisit, code: str) -> TypedVisit:
    def one(values: dict[str, T], kept: dict[str, T]) -> dict[str, T]:
        return {**values, code: kept[code]} if code in kept else values

    return replace(
        typed,
        texts=one(typed.texts, opened.texts),
        answers=one(typed.answers, opened.answers),
        choices=one(typed.choices, opened.choices),
    )
