"""The model of `resources/clinical/recap-columns.json`: the monthly recap, column by column.

Source: domain reference 1.9. Only what the columns are; counting them is another matter.
"""

from enum import StrEnum
from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.screening_items import refuse_twice


class Obtained(StrEnum):
    """Where the number of a column comes from.

    The register knows who there is, the attendance who came; an episode is a course of recovery
    food. What a field, a finding or a referral gives is fed by a field of a card.
    """

    MONTH = "month"
    REGISTER = "register"
    ATTENDANCE = "attendance"
    EPISODE = "episode"
    FIELD = "field"
    FINDING = "finding"
    REFERRAL = "referral"

    @property
    def is_fed_by_a_field(self) -> bool:
        """Whether a card has to ask for it."""
        return self in {Obtained.FIELD, Obtained.FINDING, Obtained.REFERRAL}


class RecapColumn(BaseModel):
    """One column: its code (`child.gained`), its words on paper, where the number comes from."""

    model_config = STRICT

    code: str = Field(pattern=r"^[a-z]+\.[a-z][a-z0-9_]*$")
    label: str
    obtained: Obtained
    unverified: bool = False


class RecapSheet(BaseModel):
    """One sheet, a line a month; the columns in the order of the paper."""

    model_config = STRICT

    code: str = Field(pattern="^[a-z]+$")
    title: str
    groups: tuple[LifeCycleGroup, ...] = Field(min_length=1)
    columns: tuple[RecapColumn, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _columns_are_its_own(self) -> Self:
        refuse_twice("a column", (column.code for column in self.columns))
        if foreign := [c.code for c in self.columns if c.code.partition(".")[0] != self.code]:
            raise ValueError(f"columns of another sheet: {foreign}")
        return self


class RecapColumns(ContentFile):
    """The sheets of the monthly recap."""

    sheets: tuple[RecapSheet, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _each_sheet_once(self) -> Self:
        refuse_twice("a sheet", (sheet.code for sheet in self.sheets))
        return self

    def column(self, code: str) -> RecapColumn | None:
        """Return the column of that code, or None when there is none."""
        found = (c for sheet in self.sheets for c in sheet.columns if c.code == code)
        return next(found, None)
