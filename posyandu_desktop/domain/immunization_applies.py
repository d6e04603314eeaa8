"""Which doses of the schedule do not concern somebody, and why.

Source: domain reference 3.1 (product variants, provinces), 10 (traps 23 and 27).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from posyandu_desktop.domain.immunization_history import ImmunizationHistory
from posyandu_desktop.domain.immunization_schedule import Dose, ImmunizationSchedule, Reach, Vaccine


class PlanReason(StrEnum):
    """Why a dose is in its state, when the dates alone do not say it."""

    COVERED_BY_PRODUCT = "covered_by_product"
    LATER_DOSE_HAD = "later_dose_had"
    PRODUCT_NOT_USED = "product_not_used"
    NOT_IN_PROVINCE = "not_in_province"
    PROVINCE_UNKNOWN = "province_unknown"
    NOT_INTRODUCED = "not_introduced"
    WITHDRAWN = "withdrawn"
    OTHER_SEX = "other_sex"
    SCHOOL_CLASS_UNKNOWN = "school_class_unknown"
    NEEDS_PREVIOUS = "needs_previous"
    PREVIOUS_NO_LONGER_GIVEN = "previous_no_longer_given"
    LIVE_SPACING = "live_spacing"
    TOO_YOUNG = "too_young"
    INTERVAL_SHORT = "interval_short"
    AFTER_LAST_DAY = "after_last_day"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanContext:
    """What decides about a schedule besides the child.

    Attributes:
        province: First two digits of the region code ("51"), or None when it is not known.
        products: Codes of products in use here (`hexavalent`, `rv_two_dose`).
        school_class: The class attended on the day of the plan, or None.
    """

    province: str | None = None
    products: frozenset[str] = field(default_factory=frozenset)
    school_class: int | None = None


NOWHERE = PlanContext()
"""Nothing is known besides the child."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Why a dose is not planned; `is_fulfilled` when a product has given its protection."""

    reason: PlanReason
    covered_by: str | None = None
    is_fulfilled: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Applicability:
    """Asks of each dose whether it concerns one child."""

    born_on: date
    history: ImmunizationHistory
    context: PlanContext
    schedule: ImmunizationSchedule

    def exclusion(self, vaccine: Vaccine, dose: Dose) -> Exclusion | None:
        """Return why a dose that is not recorded is not planned, or None when it is."""
        return (
            self._not_used(vaccine)
            or self._replaced(vaccine, dose)
            or self._out_of_reach(vaccine, dose)
        )

    def deliverer(self, vaccine: Vaccine, dose: Dose) -> tuple[Vaccine, Dose]:
        """Return which vaccine is to give a dose here: a product in use, or the vaccine itself."""
        for product in self._products():
            instead = product.dose(dose.number) if product.counts_as == vaccine.series else None
            if instead is not None:
                return product, instead
        return vaccine, dose

    def _products(self) -> Iterator[Vaccine]:
        for vaccine in self.schedule.planned_vaccines:
            if vaccine.only_where_used and self._is_used(vaccine):
                yield vaccine

    def _is_used(self, vaccine: Vaccine) -> bool:
        return (
            vaccine.code in self.context.products
            or self.context.province in (vaccine.provinces or ())
            or bool(self.history.of_vaccine(vaccine.code))
        )

    def _replaced(self, vaccine: Vaccine, dose: Dose) -> Exclusion | None:
        had = self.history.counted.get((vaccine.series, dose.number))
        if had is not None:
            return _covered(had.vaccine, is_fulfilled=True)
        last = self.history.last_number(vaccine.series)
        if dose.school is None and last is not None and last > dose.number:
            return Exclusion(reason=PlanReason.LATER_DOSE_HAD)
        for product in self._products():
            if product.counts_as == vaccine.code and product.dose(dose.number):
                return _covered(product.code, is_fulfilled=False)
            if found := self._made_unneeded(product, vaccine, dose):
                return found
        return None

    def _made_unneeded(self, product: Vaccine, vaccine: Vaccine, dose: Dose) -> Exclusion | None:
        for key in product.makes_unneeded:
            if (key.vaccine, key.dose_number) != (vaccine.code, dose.number):
                continue
            had = len(self.history.of_vaccine(product.code))
            if had + self._still_to_come(product) >= key.product_doses:
                return _covered(product.code, is_fulfilled=had >= key.product_doses)
        return None

    def _still_to_come(self, product: Vaccine) -> int:
        last = self.history.last_number(product.series)
        return sum(last is None or dose.number > last for dose in product.doses)

    def _not_used(self, vaccine: Vaccine) -> Exclusion | None:
        if not vaccine.only_where_used or self._is_used(vaccine):
            return None
        reason = self._wrong_province(vaccine) or PlanReason.PRODUCT_NOT_USED
        return Exclusion(reason=reason)

    def _out_of_reach(self, vaccine: Vaccine, dose: Dose) -> Exclusion | None:
        base = self.schedule.vaccine(vaccine.series) or vaccine
        reaches: tuple[Reach, ...] = (base, vaccine, dose)
        if not vaccine.only_where_used:
            for reach in reaches:
                if wrong := self._wrong_province(reach):
                    return Exclusion(reason=wrong)
        # A series that was begun goes on, whatever the roll-out says.
        is_begun = self.history.last_number(vaccine.series) is not None
        if not is_begun and not all(reach.holds_cohort(self.born_on) for reach in reaches):
            return Exclusion(reason=PlanReason.NOT_INTRODUCED)
        return None

    def _wrong_province(self, reach: Reach) -> PlanReason | None:
        if reach.provinces is None or self.context.province in reach.provinces:
            return None
        if self.context.province is None:
            return PlanReason.PROVINCE_UNKNOWN
        return PlanReason.NOT_IN_PROVINCE


def _covered(product: str, *, is_fulfilled: bool) -> Exclusion:
    return Exclusion(
        reason=PlanReason.COVERED_BY_PRODUCT, covered_by=product, is_fulfilled=is_fulfilled
    )
