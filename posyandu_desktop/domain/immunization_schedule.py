"""The immunisation schedule as data: vaccines, their doses, ages and intervals."""

from typing import Self

from pydantic import BaseModel, Field, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile


class VaccineCode(BaseModel):
    """A code of the vaccine as FHIR sends it (KFA, CVX)."""

    model_config = STRICT

    system: str
    code: str
    display: str
    unverified: bool = False


class DoseKey(BaseModel):
    """A dose of a vaccine."""

    model_config = STRICT

    vaccine: str
    dose_number: int


class Dose(BaseModel):
    """One dose: when it is recommended, and between which ages it may be given.

    Months are completed months, days completed days. `until_month` and `until_day` are the last
    ones at which the dose may still be given; the interval counts from the dose before.
    """

    model_config = STRICT

    number: int = Field(ge=0)
    label: str
    recommended_month: int = Field(ge=0)
    min_age_days: int = Field(ge=0)
    min_interval_days: int | None = None
    on_time_to_month: int | None = None
    until_month: int | None = None
    until_day: int | None = None
    unverified: bool = False


class Vaccine(BaseModel):
    """One vaccine; `names` are what people call it besides.

    `only_where_used` marks products that are recorded but never due by themselves. A dose of a
    product that `counts_as` another vaccine is that vaccine's dose of the same number.
    """

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    name: str
    names: tuple[str, ...] = ()
    codes: tuple[VaccineCode, ...] = Field(min_length=1)
    only_where_used: bool = False
    counts_as: str | None = None
    makes_unneeded: tuple[DoseKey, ...] = ()
    doses: tuple[Dose, ...] = Field(min_length=1)

    def dose(self, number: int) -> Dose | None:
        """Return the dose of that number, or None when the schedule has none."""
        return next((dose for dose in self.doses if dose.number == number), None)


class ImmunizationSchedule(ContentFile):
    """All vaccines a child of this programme may get."""

    vaccines: tuple[Vaccine, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def _everything_named_exists(self) -> Self:
        codes = [vaccine.code for vaccine in self.vaccines]
        if len(codes) != len(set(codes)):
            raise ValueError("a vaccine code occurs twice")
        for vaccine in self.vaccines:
            if vaccine.counts_as is not None and vaccine.counts_as not in codes:
                raise ValueError(f"{vaccine.code} counts as an unknown vaccine")
            if any(
                self.dose(key.vaccine, key.dose_number) is None for key in vaccine.makes_unneeded
            ):
                raise ValueError(f"{vaccine.code} makes an unknown dose unneeded")
        return self

    def vaccine(self, code: str) -> Vaccine | None:
        """Return the vaccine of that code, or None when this version has none."""
        return next((vaccine for vaccine in self.vaccines if vaccine.code == code), None)

    def dose(self, vaccine_code: str, number: int) -> Dose | None:
        """Return a dose, or None when this version has none."""
        vaccine = self.vaccine(vaccine_code)
        return vaccine.dose(number) if vaccine else None
