"""Blocks of questions that one key denies: each was asked, and nothing was so. No Qt."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from posyandu_desktop.domain.card import CardField, Step, YesNo

ASKED_TOGETHER = ("tbc_",)
"""Questions that stand openly on a card and belong together, by the beginning of their codes."""


def block_of(code: str, steps: Iterable[Step]) -> tuple[str, ...]:
    """Return the questions that one key denies together with this one; itself alone is none.

    A section may be denied at once where the card says so; a screening, whose every answer counts,
    may not.
    """
    for step in steps:
        for block in _blocks(step.fields):
            if code in block and len(block) > 1:
                return block
    return ()


def _blocks(fields: Sequence[CardField]) -> Iterator[tuple[str, ...]]:
    for name, line in groupby(fields, key=_name):
        if name:
            yield tuple(field.code for field in line)


def _name(field: CardField) -> str:
    if not isinstance(field, YesNo):
        return ""
    if field.section is not None:
        return field.section.code if field.section.none_action else ""
    return next((start for start in ASKED_TOGETHER if field.code.startswith(start)), "")
