"""What somebody has had by a day, by vaccine and by series; the order of the records is no matter.

Source: domain reference 3.1. A product's dose counts in the series it stands for: hexavalent 2 is
DPT-HB-Hib 2.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule, Vaccine
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource


@dataclass(frozen=True, slots=True, kw_only=True)
class PreviousDose:
    """The dose before another one.

    Attributes:
        number: Its number.
        given_on: The latest known day of any dose before, or None when all are forgotten.
        is_dated: Whether the very dose before has a day, so that an interval can be counted.
    """

    number: int
    given_on: date | None
    is_dated: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmunizationHistory:
    """Doses by (vaccine, number) as recorded, and by (series, number) as they count."""

    recorded: Mapping[tuple[str, int], Immunization]
    counted: Mapping[tuple[str, int], Immunization]

    def last_number(self, series: str) -> int | None:
        """Return the highest dose of a series had, or None."""
        return max((number for code, number in self.counted if code == series), default=None)

    def previous(self, series: str, number: int) -> PreviousDose | None:
        """Return the dose of a series before one, skipping what was never recorded."""
        before = {had: dose for (code, had), dose in self.counted.items() if code == series}
        before = {had: dose for had, dose in before.items() if had < number}
        if not before:
            return None
        last = max(before)
        days = [dose.given_on for dose in before.values() if dose.given_on is not None]
        return PreviousDose(
            number=last,
            given_on=max(days, default=None),
            is_dated=before[last].given_on is not None,
        )

    def of_vaccine(self, code: str) -> tuple[Immunization, ...]:
        """Return the doses recorded under exactly this vaccine."""
        return tuple(dose for (had, _), dose in self.recorded.items() if had == code)

    def live_days(self, vaccine: Vaccine, schedule: ImmunizationSchedule) -> frozenset[date]:
        """Return the days on which another live injected vaccine was given."""
        live = {other.code for other in schedule.every_vaccine if other.live} - {vaccine.code}
        return frozenset(
            dose.given_on
            for (code, _), dose in self.recorded.items()
            if code in live and dose.given_on is not None
        )


def immunization_history(
    given: Iterable[Immunization], schedule: ImmunizationSchedule, on: date
) -> ImmunizationHistory:
    """Return what was had by a day; the plan of a day knows nothing of later ones.

    Of a dose recorded twice the earliest day counts, and a day beats "date forgotten".
    """
    recorded: dict[tuple[str, int], Immunization] = {}
    counted: dict[tuple[str, int], Immunization] = {}
    for dose in sorted(given, key=_rank):
        if dose.given_on is not None and dose.given_on > on:
            continue
        vaccine = schedule.vaccine(dose.vaccine)
        recorded.setdefault((dose.vaccine, dose.dose_number), dose)
        counted.setdefault(
            (vaccine.series if vaccine else dose.vaccine, dose.dose_number),
            dose,
        )
    return ImmunizationHistory(recorded=recorded, counted=counted)


_SUREST_FIRST = (
    ImmunizationSource.GIVEN_HERE,
    ImmunizationSource.BUKU_KIA,
    ImmunizationSource.ELSEWHERE,
    ImmunizationSource.RECALL,
)


def _rank(dose: Immunization) -> tuple[date, int, str]:
    """Return what the order of two records goes by: the day, then how surely it is known."""
    return dose.given_on or date.max, _SUREST_FIRST.index(dose.source), dose.vaccine
