"""The model of `resources/clinical/laboratory.json`: haemoglobin, uric acid, fasting glucose."""

from typing import Self

from pydantic import Field, model_validator

from posyandu_desktop.domain.clinical_files import Band, Scale
from posyandu_desktop.domain.content_file import ContentFile
from posyandu_desktop.domain.person import Sex


class HaemoglobinBand(Band):
    """When the haemoglobin of a group of people is too low, in g/dL."""

    anaemia_below: float = Field(gt=0)
    severe_below: float = Field(gt=0)

    @model_validator(mode="after")
    def _severe_is_lower(self) -> Self:
        if self.severe_below >= self.anaemia_below:
            raise ValueError("severe_below must lie under anaemia_below")
        return self


class LaboratoryRules(ContentFile):
    """What the numbers of a finger prick mean; the first band that fits somebody holds."""

    haemoglobin: tuple[HaemoglobinBand, ...] = Field(min_length=1)
    uric_acid_above_mg_dl: dict[Sex, float]
    uric_acid_from_month: int = Field(ge=0)
    uric_acid_source: str
    glucose_fasting_from_month: int = Field(ge=0)
    glucose_fasting: Scale

    @model_validator(mode="after")
    def _both_sexes_are_named(self) -> Self:
        if set(self.uric_acid_above_mg_dl) != set(Sex):
            raise ValueError("uric_acid_above_mg_dl names both sexes")
        return self
