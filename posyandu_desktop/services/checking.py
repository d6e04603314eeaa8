"""Is everything whole: the posyandu's file, and the content files of the program?"""

from contextlib import suppress
from typing import TYPE_CHECKING

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.errors import UnreadableFile
from posyandu_desktop.store.open import Store

if TYPE_CHECKING:
    from posyandu_desktop.domain.card import Card

CONTENT_PARTS = (
    "version",
    "cards",
    "growth_tables",
    "growth_thresholds",
    "weight_gain",
    "blood_pressure",
    "adult_thresholds",
    "laboratory",
    "maternal",
    "tetanus",
    "screenings",
    "tbc",
    "immunization_schedule",
    "doses_not_given",
    "supplement_rules",
    "feeding",
    "expected",
    "education_topics",
    "plausibility",
    "advice_rules",
    "recap_columns",
    "drills",
)


def faults(store: Store, content: ClinicalContent) -> tuple[str, ...]:
    """Return what is wrong, one Indonesian line each; empty when everything is whole.

    Raises:
        StoreDamaged: The file is so broken that it cannot even be looked through.
    """
    return (*store.integrity(), *content_faults(content))


def refused_cards(content: ClinicalContent) -> tuple[str, ...]:
    """Return which card files of the posyandu are not used, and why; harmless to the data.

    Nothing when the program's own cards are broken: that is a fault of its own.
    """
    with suppress(UnreadableFile):
        return content.refused_cards
    return ()


def own_cards(content: ClinicalContent) -> tuple["Card", ...]:
    """Return the card files of the posyandu that are used."""
    with suppress(UnreadableFile):
        return content.own_cards
    return ()


def content_faults(content: ClinicalContent) -> tuple[str, ...]:
    """Return which content files cannot be used, and why."""
    found = []
    for part in CONTENT_PARTS:
        try:
            getattr(content, part)
        except UnreadableFile as error:
            found.append(error.sentence)
    found.extend(refused_cards(content))
    # One broken manifest breaks several parts with the same words.
    return tuple(dict.fromkeys(found))
