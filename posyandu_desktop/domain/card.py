"""The cards (kartu bantu) of the life cycle, as data: steps, fields, units, limits, codes.

Cards come from versioned files; the visit screen is drawn from them. A new field is a line of
data, not a migration.
"""

from collections.abc import Collection
from enum import StrEnum
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator
from pydantic_core import PydanticCustomError

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Setting


class FilledBy(StrEnum):
    """Who may fill a field."""

    KADER = "kader"
    BIDAN = "bidan"


class Frequency(StrEnum):
    """How often a field is asked; a finding may ask sooner."""

    ONCE = "once"
    ONCE_PER_DELIVERY = "once_per_delivery"
    MONTHLY = "monthly"
    SIX_MONTHLY = "six_monthly"
    YEARLY = "yearly"


class FhirCode(BaseModel):
    """How a field travels: an Observation's code, category and UCUM unit."""

    model_config = STRICT

    system: str
    code: str
    display: str
    category: Literal["vital-signs", "exam", "survey", "laboratory", "social-history"]
    unit: str | None = None
    unverified: bool = False


class Section(BaseModel):
    """Fields that stand together and are folded away: a screening, a second reading.

    Attributes:
        action: The word on the button that unfolds them.
        none_action: The words on a second button that answers all of them with no.
        danger: The finding that any yes among them is: `danger_signs.<danger>`.
    """

    model_config = STRICT

    code: str
    title: str
    help: str | None = None
    action: str = "Tanyakan"
    none_action: str | None = None
    danger: str | None = None


class _FieldBase(BaseModel):
    """What every field has.

    Attributes:
        from_week: Completed week of a pregnancy from which it is asked.
        not_for: Groups it is not asked of although their card has it (waist of a pregnant woman).
        filled_by: Who fills it where a midwife signs in.
        confidential: Only who was told and the nakes may read the answer.
        frequency: How often it is asked.
        recap: The columns of the monthly recap that it feeds (`recap-columns.json`).
        follow_up: Answers that a home visit reports: answer -> `home_visit.<follow_up>`.
        follow_up_only_with: Fields of a diagnosis; reported only when one was answered yes, or with
            a day.
    """

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    label: str
    help: str | None = None
    filled_by: FilledBy = FilledBy.KADER
    confidential: bool = False
    sex: Sex | None = None
    from_month: int = Field(default=0, ge=0)
    to_month: int | None = Field(default=None, ge=0)
    from_week: int | None = Field(default=None, ge=0, le=44)
    not_for: tuple[LifeCycleGroup, ...] = ()
    frequency: Frequency = Frequency.MONTHLY
    recap: tuple[str, ...] = ()
    follow_up: dict[str, Literal["no_access", "not_adherent"]] = Field(default_factory=dict)
    follow_up_only_with: tuple[str, ...] = ()
    fhir: FhirCode | None = None
    section: Section | None = None

    def concerns(self, sex: Sex, months: int, groups: Collection[LifeCycleGroup]) -> bool:
        """Say whether the field is asked of somebody.

        Args:
            sex: Their sex.
            months: Their age in completed months.
            groups: The groups they are in that day.
        """
        return (
            (self.sex is None or self.sex is sex)
            and not set(self.not_for) & set(groups)
            and months >= self.from_month
            and (self.to_month is None or months <= self.to_month)
        )


class Quantity(_FieldBase):
    """A number; `minimum` and `maximum` are what the instrument can show.

    `usual` is how much is handed out at a time, such as one packet; never a measurement.
    """

    kind: Literal["quantity"]
    unit: str
    minimum: float = Field(allow_inf_nan=False)
    maximum: float = Field(allow_inf_nan=False)
    decimals: int = Field(ge=0, le=2)
    usual: int | None = None

    @model_validator(mode="after")
    def _limits_in_order(self) -> Self:
        if self.minimum >= self.maximum:
            raise PydanticCustomError("limits_out_of_order", "minimum must be below maximum")
        if self.usual is not None and not self.shows(self.usual):
            raise PydanticCustomError("usual_out_of_limits", "usual must be within the limits")
        return self

    def shows(self, value: float) -> bool:
        """Say whether the instrument can show `value`."""
        return self.minimum <= value <= self.maximum


class YesNo(_FieldBase):
    """A question with three states: yes, no, not asked."""

    kind: Literal["yes_no"]


class Option(BaseModel):
    """One answer of a choice."""

    model_config = STRICT

    code: str
    label: str
    fhir: FhirCode | None = None


class Choice(_FieldBase):
    """One of a few answers; `belongs_to` names the quantity whose row shows it (posture)."""

    kind: Literal["choice"]
    options: tuple[Option, ...] = Field(min_length=2)
    belongs_to: str | None = None


class DateQuestion(_FieldBase):
    """A day somebody remembers or a book shows, kept as "2026-05-20", "2026-05" or "2026"."""

    kind: Literal["date"]


class Immunizations(_FieldBase):
    """The place of the immunisation section."""

    kind: Literal["immunizations"]


class Supplements(_FieldBase):
    """Hand-outs at step 4; `offers` are `SupplementKind` values."""

    kind: Literal["supplements"]
    offers: tuple[str, ...] = Field(min_length=1)


class Education(_FieldBase):
    """The place of the education topics."""

    kind: Literal["education"]


class Referral(_FieldBase):
    """The place of the referral."""

    kind: Literal["referral"]


CardField = Annotated[
    Quantity | YesNo | Choice | DateQuestion | Immunizations | Supplements | Education | Referral,
    Field(discriminator="kind"),
]


class Step(BaseModel):
    """One of the five steps (langkah) with its fields in order, then its screenings."""

    model_config = STRICT

    number: int = Field(ge=1, le=5)
    title: str
    fields: tuple[CardField, ...]
    screenings: tuple[str, ...] = ()


class Card(ContentFile):
    """One card of the life cycle; `setting` is where it is filled: at the posyandu or at home.

    A card for a part of its groups names the ages in completed months (babies to 5 months).
    """

    code: str
    title: str
    setting: Setting = Setting.POSYANDU
    groups: tuple[LifeCycleGroup, ...] = Field(min_length=1)
    from_month: int = Field(default=0, ge=0)
    to_month: int | None = Field(default=None, ge=0)
    steps: tuple[Step, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _codes_are_unique(self) -> Self:
        codes = [field.code for step in self.steps for field in step.fields]
        for place, code in enumerate(codes):
            if code in codes[:place]:
                raise PydanticCustomError("code_twice", "{code} occurs twice", {"code": code})
        return self

    def is_for_age(self, months: int) -> bool:
        """Say whether somebody of that age in completed months is meant."""
        return self.from_month <= months and (self.to_month is None or months <= self.to_month)

    def field(self, code: str) -> CardField | None:
        """Return the field of that code, or None when the card has none."""
        return next((f for step in self.steps for f in step.fields if f.code == code), None)
