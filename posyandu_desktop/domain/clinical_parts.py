"""The single files of the clinical content, each read when it is first asked for."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pydantic import BaseModel

    from posyandu_desktop.domain.advice_files import AdviceRules, EducationTopics
    from posyandu_desktop.domain.clinical_files import (
        AdultThresholds,
        BloodPressureRules,
        TuberculosisRules,
        WeightGain,
    )
    from posyandu_desktop.domain.drill_files import Drills
    from posyandu_desktop.domain.expected_files import ExpectedRules
    from posyandu_desktop.domain.feeding_files import FeedingRules
    from posyandu_desktop.domain.growth_tables import GrowthTables
    from posyandu_desktop.domain.growth_thresholds import GrowthThresholds
    from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
    from posyandu_desktop.domain.laboratory_files import LaboratoryRules
    from posyandu_desktop.domain.maternal_files import MaternalRules
    from posyandu_desktop.domain.not_given_files import NotGivenReasons
    from posyandu_desktop.domain.plausibility_files import PlausibilityRules
    from posyandu_desktop.domain.recap_files import RecapColumns
    from posyandu_desktop.domain.supplement_files import SupplementRules
    from posyandu_desktop.domain.tetanus_files import TetanusRules

FileT = TypeVar("FileT", bound="BaseModel")


class ClinicalParts:
    """The files that are one value each.

    Args:
        read: Returns the bytes of a file by its path below `resources/`; raises OSError.

    Every part raises `UnreadableFile`, naming file, place and reason, when its file is not what it
    should be. A model is imported with its file: the first window needs one of them.
    """

    def __init__(self, read: Callable[[str], bytes]) -> None:
        self._read = read

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
    def doses_not_given(self) -> "NotGivenReasons":
        """Why doses are held back: words and codes."""
        from posyandu_desktop.domain.not_given_files import NotGivenReasons

        return self._part("doses-not-given", NotGivenReasons)

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
    def expected(self) -> "ExpectedRules":
        """How the reasons to be awaited at a session day are ranked."""
        from posyandu_desktop.domain.expected_files import ExpectedRules

        return self._part("expected", ExpectedRules)

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

    @cached_property
    def drills(self) -> "Drills":
        """The drills of the practice mode."""
        from posyandu_desktop.domain.drill_files import Drills

        return self._part("drills", Drills)

    @cached_property
    def recap_columns(self) -> "RecapColumns":
        """The columns of the monthly recap."""
        from posyandu_desktop.domain.recap_files import RecapColumns

        return self._part("recap-columns", RecapColumns)

    def _part(self, name: str, model: type[FileT]) -> FileT:
        from posyandu_desktop.domain.content_reader import content_part

        return content_part(self._read, f"clinical/{name}.json", model)

    def _bytes(self, path: str) -> bytes:
        from posyandu_desktop.domain.content_reader import content_bytes

        return content_bytes(self._read, path)
