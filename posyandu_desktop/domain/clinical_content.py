"""All clinical content in one place: cards, schedules, thresholds, words. Read when first asked.

The models of the files are imported with the file: the first window needs one of them.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.life_cycle import LifeCycleGroup, life_cycle_group
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import CardVersion, Setting

if TYPE_CHECKING:
    from pydantic import BaseModel

    from posyandu_desktop.domain.advice_files import AdviceRules, EducationTopics
    from posyandu_desktop.domain.card import Card
    from posyandu_desktop.domain.clinical_files import (
        AdultThresholds,
        BloodPressureRules,
        Manifest,
        TuberculosisRules,
        WeightGain,
    )
    from posyandu_desktop.domain.episodes import Episodes
    from posyandu_desktop.domain.feeding_files import FeedingRules
    from posyandu_desktop.domain.growth_tables import GrowthTables
    from posyandu_desktop.domain.growth_thresholds import GrowthThresholds
    from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
    from posyandu_desktop.domain.laboratory_files import LaboratoryRules
    from posyandu_desktop.domain.maternal_files import MaternalRules
    from posyandu_desktop.domain.own_cards import OwnCards
    from posyandu_desktop.domain.plausibility_files import PlausibilityRules
    from posyandu_desktop.domain.screening_files import Screening
    from posyandu_desktop.domain.supplement_files import SupplementRules
    from posyandu_desktop.domain.tetanus_files import TetanusRules

ADVICE = "clinical/advice.json"
FileT = TypeVar("FileT", bound="BaseModel")


class ClinicalContent:
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
        self._read = read
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

    @cached_property
    def growth_tables(self) -> "GrowthTables":
        """WHO's LMS tables."""
        from posyandu_desktop.domain.growth_tables import GrowthTables

        return GrowthTables.from_bytes(self._bytes("growth/who2006.bin"))

    @cached_property
    def growth_thresholds(self) -> "GrowthThresholds":
        """Cut-offs and names of the growth categories."""
        from posyandu_desktop.domain.growth_thresholds import GrowthThresholds

        return self._part("growth-thresholds", GrowthThresholds)

    @cached_property
    def weight_gain(self) -> "WeightGain":
        """Minimum monthly gain (KBM), red line and orange line."""
        from posyandu_desktop.domain.clinical_files import WeightGain

        return self._part("weight-gain", WeightGain)

    @cached_property
    def blood_pressure(self) -> "BloodPressureRules":
        """Classes of blood pressure."""
        from posyandu_desktop.domain.clinical_files import BloodPressureRules

        return self._part("blood-pressure", BloodPressureRules)

    @cached_property
    def adult_thresholds(self) -> "AdultThresholds":
        """BMI, waist, glucose and cholesterol."""
        from posyandu_desktop.domain.clinical_files import AdultThresholds

        return self._part("adult-thresholds", AdultThresholds)

    @cached_property
    def laboratory(self) -> "LaboratoryRules":
        """Haemoglobin, uric acid and fasting glucose."""
        from posyandu_desktop.domain.laboratory_files import LaboratoryRules

        return self._part("laboratory", LaboratoryRules)

    @cached_property
    def maternal(self) -> "MaternalRules":
        """Pregnancy and the weeks after: dating, weight corridor, visits, danger signs."""
        from posyandu_desktop.domain.maternal_files import MaternalRules

        return self._part("maternal", MaternalRules)

    @cached_property
    def tetanus(self) -> "TetanusRules":
        """What each proof counts toward T1 to T5, and how long it protects."""
        from posyandu_desktop.domain.tetanus_files import TetanusRules

        return self._part("tetanus", TetanusRules)

    @cached_property
    def tbc(self) -> "TuberculosisRules":
        """The two rules of tuberculosis screening."""
        from posyandu_desktop.domain.clinical_files import TuberculosisRules

        return self._part("tuberculosis", TuberculosisRules)

    @cached_property
    def immunization_schedule(self) -> "ImmunizationSchedule":
        """Vaccines and doses."""
        from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule

        return self._part("immunization-schedule", ImmunizationSchedule)

    @cached_property
    def supplement_rules(self) -> "SupplementRules":
        """What is handed out: vitamin A, deworming, zinc, oral rehydration salts."""
        from posyandu_desktop.domain.supplement_files import SupplementRules

        return self._part("supplements", SupplementRules)

    @cached_property
    def feeding(self) -> "FeedingRules":
        """Recovery food (PMT): who begins it, why, for how long."""
        from posyandu_desktop.domain.feeding_files import FeedingRules

        return self._part("feeding", FeedingRules)

    @cached_property
    def education_topics(self) -> "EducationTopics":
        """Topics of step 5."""
        from posyandu_desktop.domain.advice_files import EducationTopics

        return self._part("education", EducationTopics)

    @cached_property
    def plausibility(self) -> "PlausibilityRules":
        """When a number deserves a second look."""
        from posyandu_desktop.domain.plausibility_files import PlausibilityRules

        return self._part("plausibility", PlausibilityRules)

    @cached_property
    def advice_rules(self) -> "AdviceRules":
        """Words of findings and the steps they lead to."""
        from posyandu_desktop.domain.advice_files import AdviceRules

        return self._part("advice", AdviceRules)

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
        in_order = sorted(self.cards, key=lambda card: card.valid_from)
        for group in self.groups(person, on, episodes):
            mine = [c for c in in_order if group in c.groups and c.setting is setting]
            for card in mine:
                if card.code not in chosen or card.valid_from <= on:
                    chosen[card.code] = card
        return tuple(chosen.values())

    def card(self, version: CardVersion) -> "Card | None":
        """Return the card a visit was recorded with, or None when it is no longer shipped."""
        return next(
            (card for card in self.cards if (card.code, card.version) == _key(version)), None
        )

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

    def _part(self, name: str, model: type[FileT]) -> FileT:
        from posyandu_desktop.domain.content_reader import content_part

        return content_part(self._read, f"clinical/{name}.json", model)

    def _bytes(self, path: str) -> bytes:
        from posyandu_desktop.domain.content_reader import content_bytes

        return content_bytes(self._read, path)


def _key(version: CardVersion) -> tuple[str, str]:
    return version.code, version.version
