"""All clinical content in one place: cards, schedules, thresholds, words. Read when first asked.

The models of the files are imported with the file: the first window needs one of them.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.clinical_parts import ClinicalParts
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import CardVersion, Setting

if TYPE_CHECKING:
    from posyandu_desktop.domain.card import Card
    from posyandu_desktop.domain.clinical_files import Manifest
    from posyandu_desktop.domain.episodes import Episodes
    from posyandu_desktop.domain.own_cards import OwnCards
    from posyandu_desktop.domain.screening_files import Screening

ADVICE = "clinical/advice.json"


class ClinicalContent(ClinicalParts):
    """The clinical content files of this program.

    Args:
        read: Returns the bytes of a file by its path below `resources/`; raises OSError.
        own: Returns card files of this posyandu's own, by name.

    Every part raises `UnreadableFile`, naming file, place and reason, when its file is not what it
    should be.
    """

    def __init__(
        self, read: Callable[[str], bytes], own: Callable[[], Mapping[str, bytes]] = dict
    ) -> None:
        super().__init__(read)
        self._own = own

    @cached_property
    def _manifest(self) -> "Manifest":
        from posyandu_desktop.domain.clinical_files import Manifest

        return self._part("content", Manifest)

    @property
    def version(self) -> str:
        """Version of the whole set."""
        return self._manifest.version

    @cached_property
    def cards(self) -> "tuple[Card, ...]":
        """Every version of every card, the questions of its screenings included."""
        return (*self._shipped_cards, *self._own_cards.accepted)

    @property
    def own_cards(self) -> "tuple[Card, ...]":
        """The cards of the posyandu's own that are in use, each from its `valid_from` on."""
        return self._own_cards.accepted

    @property
    def refused_cards(self) -> tuple[str, ...]:
        """One Indonesian sentence for each card file of the posyandu that is not used."""
        return self._own_cards.refused

    @cached_property
    def _shipped_cards(self) -> "tuple[Card, ...]":
        from posyandu_desktop.domain.card import Card
        from posyandu_desktop.domain.screening_card import with_screenings

        cards = (self._part(f"cards/{name}", Card) for name in self._manifest.cards)
        return tuple(with_screenings(card, self.screenings) for card in cards)

    @cached_property
    def _own_cards(self) -> "OwnCards":
        from posyandu_desktop.domain.own_cards import own_cards

        return own_cards(self._own(), self._shipped_cards, self.screenings)

    @cached_property
    def screenings(self) -> "dict[str, Screening]":
        """The scored questionnaires, by code."""
        from posyandu_desktop.domain.puma import PumaScreening
        from posyandu_desktop.domain.screening_files import Screening

        models: dict[str, type[Screening]] = {"puma": PumaScreening}
        parts = (
            self._part(f"screenings/{name}", models.get(name, Screening))
            for name in self._manifest.screenings
        )
        return {part.code: part for part in parts}

    def groups(
        self, person: Person, on: date, episodes: "Episodes | None" = None
    ) -> tuple[LifeCycleGroup, ...]:
        """Return the life-cycle groups of somebody on a day, those of a pregnancy first.

        Raises:
            ValueError: `on` lies before the birth.
        """
        if episodes is None or not episodes.pregnancies:
            return (life_cycle_group(person.born_on, on),)
        from posyandu_desktop.domain.episodes import life_cycle_groups

        return life_cycle_groups(person.born_on, on, episodes, self.maternal)

    def card_for(
        self,
        person: Person,
        on: date,
        episodes: "Episodes | None" = None,
        setting: Setting = Setting.POSYANDU,
    ) -> "tuple[Card, ...]":
        """Return the cards for somebody on a day, in the order of their groups.

        Nobody is without one. A day before any version was valid (an old register being copied)
        gets the oldest version.

        Raises:
            ValueError: `on` lies before the birth.
        """
        chosen: dict[str, Card] = {}
        months = completed_months(person.born_on, on)
        fitting = (c for c in self.cards if c.setting is setting and c.is_for_age(months))
        in_order = sorted(fitting, key=lambda card: card.valid_from)
        for group in self.groups(person, on, episodes):
            for card in (c for c in in_order if group in c.groups):
                if card.code not in chosen or card.valid_from <= on:
                    chosen[card.code] = card
        return tuple(chosen.values())

    def card(self, version: CardVersion) -> "Card | None":
        """Return the card a visit was recorded with, or None when it is no longer shipped."""
        return next(
            (card for card in self.cards if (card.code, card.version) == _key(version)), None
        )

    @property
    def confidential_codes(self) -> frozenset[str]:
        """The fields whose answers only nakes and whoever was told may read."""
        return self._confidential_codes

    @cached_property
    def _confidential_codes(self) -> frozenset[str]:
        fields = (field for card in self.cards for step in card.steps for field in step.fields)
        items = (code for each in self.screenings.values() for code in each.hidden_items())
        return frozenset((*items, *(field.code for field in fields if field.confidential)))

    def is_confidential(self, finding_code: str) -> bool:
        """Say whether a finding tells what somebody was told in confidence."""
        return bool(self._finding_words.get(finding_code, {}).get("confidential"))

    def label(self, finding: Finding) -> str:
        """Return the words people read for a finding."""
        return self.advice_rules.label(finding)

    def short_label(self, finding: Finding) -> str:
        """Return the words for a finding where there is room for two or three."""
        words = self._finding_words.get(finding.code, {})
        return str(words.get("short") or words.get("label", finding.code)).format_map(
            finding.inputs
        )

    @cached_property
    def _finding_words(self) -> dict[str, dict[str, object]]:
        # The lists of the day want these few words before anything else of the content; checking
        # the whole file for them would cost a sixth of the start.
        try:
            found: dict[str, dict[str, object]] = json.loads(self._bytes(ADVICE))["findings"]
        except (ValueError, KeyError):
            # Checking the file properly says what is wrong with it.
            return {code: text.model_dump() for code, text in self.advice_rules.findings.items()}
        return found


def _key(version: CardVersion) -> tuple[str, str]:
    return version.code, version.version
