"""The immunisation schedule as data: vaccines, their doses, ages and intervals."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from posyandu_desktop.domain.content_file import STRICT, ContentFile
from posyandu_desktop.domain.person import Sex

ProvinceCode = Annotated[str, StringConstraints(pattern="^[1-9][0-9]$")]
"""The first two digits of a region code, as in the NIK: 51 is Bali."""

SCHOOL_CLASSES = 12


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


class UnneededDose(DoseKey):
    """A dose that a product replaces, from so many doses of the product on."""

    product_doses: int = Field(default=1, ge=1)


class Reach(BaseModel):
    """For whom something is meant: provinces, and children born within both dates.

    None means everywhere, or without that end. `unverified` marks the numbers of a dose, and the
    reach of a vaccine.
    """

    model_config = STRICT

    provinces: tuple[ProvinceCode, ...] | None = None
    born_from: date | None = None
    born_to: date | None = None
    source: str | None = None
    unverified: bool = False

    def holds_cohort(self, born_on: date) -> bool:
        """Say whether somebody born on a day is meant."""
        after = self.born_from is None or born_on >= self.born_from
        return after and (self.born_to is None or born_on <= self.born_to)


class SchoolTurn(BaseModel):
    """When a dose is given at school (BIAS): class and month, and for whom.

    The turn holds for school years whose month lies between `valid_from` and `valid_to`.
    """

    model_config = STRICT

    school_class: int = Field(ge=1, le=SCHOOL_CLASSES)
    month: int = Field(ge=1, le=12)
    sex: Sex | None = None
    valid_from: date | None = None
    valid_to: date | None = None


class Dose(Reach):
    """One dose: when it is recommended, and between which ages it may be given.

    Months are completed months, days completed days. On time to `on_time_to_month` (or day),
    catch-up to `catch_up_to_month`; `until_month` and `until_day` are the last ones at which the
    dose may still be given; the interval counts from the dose before. A dose with a `school` turn
    goes by class, and its ages only say what is plausible.
    """

    number: int = Field(ge=0)
    label: str
    recommended_month: int = Field(ge=0)
    min_age_days: int = Field(ge=0)
    min_interval_days: int | None = None
    on_time_to_month: int | None = None
    on_time_to_day: int | None = None
    catch_up_to_month: int | None = None
    until_month: int | None = None
    until_day: int | None = None
    school: SchoolTurn | None = None

    @model_validator(mode="after")
    def _windows_follow_each_other(self) -> Self:
        ends = (
            self.recommended_month,
            self.on_time_to_month,
            self.catch_up_to_month,
            self.until_month,
        )
        known = [end for end in ends if end is not None]
        if any(later < earlier for earlier, later in pairwise(known)):
            raise ValueError("the windows of a dose must follow each other")
        return self


class Vaccine(Reach):
    """One vaccine; `names` are what people call it besides.

    `only_where_used` marks products that are recorded but never due by themselves. A dose of a
    product that `counts_as` another vaccine is that vaccine's dose of the same number. Two `live`
    injected vaccines are given on the same day or the schedule's spacing apart.
    """

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    name: str
    names: tuple[str, ...] = ()
    codes: tuple[VaccineCode, ...] = Field(min_length=1)
    only_where_used: bool = False
    live: bool = False
    counts_as: str | None = None
    makes_unneeded: tuple[UnneededDose, ...] = ()
    doses: tuple[Dose, ...] = Field(min_length=1)

    @property
    def series(self) -> str:
        """The vaccine whose doses these are counted with."""
        return self.counts_as or self.code

    def dose(self, number: int) -> Dose | None:
        """Return the dose of that number, or None when the schedule has none."""
        return next((dose for dose in self.doses if dose.number == number), None)


class LiveSpacing(BaseModel):
    """How many days lie between two live injected vaccines not given on the same day."""

    model_config = STRICT

    days: int = Field(gt=0)
    source: str
    unverified: bool = False


class DoseSet(BaseModel):
    """A named set of doses that makes a child "complete", with the days on which it holds."""

    model_config = STRICT

    code: str = Field(pattern="^[a-z][a-z0-9_]*$")
    name: str
    valid_from: date
    valid_to: date | None = None
    doses: tuple[DoseKey, ...] = Field(min_length=1)
    source: str
    unverified: bool = False

    def holds(self, on: date) -> bool:
        """Say whether the set is in force on a day."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


class SeriousReport(BaseModel):
    """Who must know of a serious adverse event, and within how many hours."""

    model_config = STRICT

    to: Literal["district", "province", "national"]
    within_hours: int = Field(gt=0)


class AdverseEventRules(BaseModel):
    """When an adverse event after immunisation (KIPI) is reported, soonest first.

    What is not serious goes with the routine report of its month.
    """

    model_config = STRICT

    serious: tuple[SeriousReport, ...] = Field(min_length=1)
    source: str
    unverified: bool = False


class ImmunizationSchedule(ContentFile):
    """All vaccines of this programme.

    `vaccines` are those of the Buku KIA grid; `further_vaccines` those of some provinces and of
    school; `adult_vaccines` are recorded and follow their own rules (`tetanus.py`).
    """

    vaccines: tuple[Vaccine, ...] = Field(min_length=1)
    further_vaccines: tuple[Vaccine, ...] = ()
    adult_vaccines: tuple[Vaccine, ...] = ()
    live_spacing: LiveSpacing
    school_year_from_month: int = Field(ge=1, le=12)
    dose_sets: tuple[DoseSet, ...] = ()
    adverse_events: AdverseEventRules

    @model_validator(mode="after")
    def _everything_named_exists(self) -> Self:
        codes = [vaccine.code for vaccine in self.every_vaccine]
        if len(codes) != len(set(codes)):
            raise ValueError("a vaccine code occurs twice")
        for vaccine in self.every_vaccine:
            if vaccine.series not in codes:
                raise ValueError(f"{vaccine.code} counts as an unknown vaccine")
            if self._lacks(vaccine.makes_unneeded):
                raise ValueError(f"{vaccine.code} makes an unknown dose unneeded")
        for dose_set in self.dose_sets:
            if self._lacks(dose_set.doses):
                raise ValueError(f"{dose_set.code} holds an unknown dose")
        return self

    @property
    def planned_vaccines(self) -> tuple[Vaccine, ...]:
        """The vaccines of childhood and school, in the order of the schedule."""
        return (*self.vaccines, *self.further_vaccines)

    @property
    def every_vaccine(self) -> tuple[Vaccine, ...]:
        """Every vaccine that can be recorded."""
        return (*self.planned_vaccines, *self.adult_vaccines)

    def vaccine(self, code: str) -> Vaccine | None:
        """Return the vaccine of that code, or None when this version has none."""
        return next((vaccine for vaccine in self.every_vaccine if vaccine.code == code), None)

    def dose(self, vaccine_code: str, number: int) -> Dose | None:
        """Return a dose, or None when this version has none."""
        vaccine = self.vaccine(vaccine_code)
        return vaccine.dose(number) if vaccine else None

    def dose_set(self, code: str, on: date) -> DoseSet | None:
        """Return the set of that name in force on a day, or None."""
        return next((one for one in self.dose_sets if one.code == code and one.holds(on)), None)

    def _lacks(self, keys: Iterable[DoseKey]) -> bool:
        return any(self.dose(key.vaccine, key.dose_number) is None for key in keys)
