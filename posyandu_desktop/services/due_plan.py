"""The immunisation plan of one history in a JSON file, without a posyandu."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_completeness import Completeness, completeness
from posyandu_desktop.domain.immunization_plan import plan
from posyandu_desktop.domain.immunization_schedule import (
    SCHOOL_CLASSES,
    ImmunizationSchedule,
    ProvinceCode,
)
from posyandu_desktop.domain.immunization_states import DoseState
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.visit import Immunization, ImmunizationSource
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.services.visit_line import read_lines

_STRICT = ConfigDict(frozen=True, extra="forbid")
_FIRST_DAY, _LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
_Day = Annotated[date, Field(strict=True, ge=_FIRST_DAY, le=_LAST_DAY)]
_Code = Annotated[str, StringConstraints(max_length=60)]

_WRONG = {
    "missing": "belum diisi",
    "extra_forbidden": "tidak dikenal. Periksa ejaannya",
    "date": "bukan tanggal. Tulis tahun-bulan-tanggal, misalnya 2025-04-05",
    "enum": "bukan salah satu pilihan. Pilihannya: {expected}",
    "int": "bukan angka bulat",
    "greater": "terlalu kecil. Paling kecil {ge}",
    "less": "terlalu besar. Paling besar {le}",
    "too_long": "terlalu panjang",
    "string_pattern": "bukan kode provinsi dua angka, misalnya 51",
    "string": "bukan tulisan. Tulis di antara tanda petik",
    "json": "bukan JSON yang utuh",
}


class DoseHad(BaseModel):
    """One dose; `given_on` is null for "had it, date forgotten"."""

    model_config = _STRICT

    vaccine: _Code
    dose_number: Annotated[int, Field(strict=True, ge=0, le=99)]
    given_on: _Day | None = None
    source: ImmunizationSource = ImmunizationSource.BUKU_KIA


class DoseHistory(BaseModel):
    """What the file holds."""

    model_config = _STRICT

    born_on: _Day
    sex: Sex
    province: ProvinceCode | None = None
    products: tuple[_Code, ...] = ()
    school_class: Annotated[int, Field(strict=True, ge=1, le=SCHOOL_CLASSES)] | None = None
    doses: Annotated[tuple[DoseHad, ...], Field(max_length=500)] = ()

    @property
    def context(self) -> PlanContext:
        """What decides about the schedule besides the child."""
        return PlanContext(
            province=self.province,
            products=frozenset(self.products),
            school_class=self.school_class,
        )

    @property
    def immunizations(self) -> tuple[Immunization, ...]:
        """The doses as the domain knows them."""
        return tuple(
            Immunization(
                vaccine=dose.vaccine,
                dose_number=dose.dose_number,
                source=dose.source,
                given_on=dose.given_on,
            )
            for dose in self.doses
        )


_UNKNOWN = "tidak ada di jadwal imunisasi"


def due_plan(path: Path, on: date, content: ClinicalContent) -> dict[str, Any]:
    """Return the plan of the history in a file on a day, ready to be written as JSON.

    Args:
        path: The file, or `-` for standard input.
        on: The day of the plan.
        content: Holds the schedule.

    Raises:
        UnreadableFile: There is no such file, or it may not be read.
        InvalidInput: Something in it cannot be; the text names the place.
    """
    schedule = content.immunization_schedule
    history = read_history(b"\n".join(read_lines(path)))
    for place, reason in _impossible(history, on, schedule):
        raise _invalid(place, reason)
    doses = plan(history.born_on, history.sex, history.immunizations, history.context, schedule, on)
    sets = [completeness(doses, each) for each in schedule.dose_sets if each.holds(on)]
    return {
        "on": on.isoformat(),
        "schedule_version": schedule.version,
        "doses": [_dose_json(dose) for dose in doses],
        "dose_sets": [_set_json(found) for found in sets],
    }


def read_history(raw: bytes) -> DoseHistory:
    """Return the history a file holds.

    Raises:
        InvalidInput: It is not one; the text names the first place that is wrong.
    """
    try:
        return DoseHistory.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "berkas"
        raise _invalid(place, _reason(first["type"], first.get("ctx", {}))) from None


def _reason(kind: str, context: dict[str, Any]) -> str:
    words = (text for start, text in _WRONG.items() if kind.startswith(start))
    limits = {name: context.get(name, "") for name in ("ge", "le")}
    choices = str(context.get("expected", "")).replace(" or ", " atau ")
    return next(words, "tidak seperti yang diharapkan").format(expected=choices, **limits)


def _impossible(
    history: DoseHistory, on: date, schedule: ImmunizationSchedule
) -> Iterator[tuple[str, str]]:
    if not history.born_on <= on <= _LAST_DAY:
        yield "born_on", f"tidak cocok dengan hari yang ditanyakan, {on}"
    for place, product in enumerate(history.products):
        if schedule.vaccine(product) is None:
            yield f"products.{place}", _UNKNOWN
    for place, dose in enumerate(history.doses):
        if schedule.vaccine(dose.vaccine) is None:
            yield f"doses.{place}.vaccine", _UNKNOWN
        elif schedule.dose(dose.vaccine, dose.dose_number) is None:
            yield f"doses.{place}.dose_number", _UNKNOWN
        elif reason := _impossible_day(dose.given_on, history.born_on, on):
            yield f"doses.{place}.given_on", reason
    yield from _twice(history, schedule)


def _twice(history: DoseHistory, schedule: ImmunizationSchedule) -> Iterator[tuple[str, str]]:
    """Yield doses that are there twice; a TT of another day is another one, whatever its number."""
    begins_again = {vaccine.code for vaccine in schedule.adult_vaccines}
    seen: dict[tuple[str, int, date | None], int] = {}
    for place, dose in enumerate(history.doses):
        day = dose.given_on if dose.vaccine in begins_again else None
        first = seen.setdefault((dose.vaccine, dose.dose_number, day), place)
        if first != place:
            yield f"doses.{place}", f"sudah ada di doses.{first}. Hapus salah satu"


def _impossible_day(given_on: date | None, born_on: date, on: date) -> str | None:
    if given_on is not None and given_on < born_on:
        return "sebelum tanggal lahir"
    if given_on is not None and given_on > on:
        return f"sesudah hari yang ditanyakan, {on}"
    return None


def _invalid(place: str, reason: str) -> InvalidInput:
    return InvalidInput(f"Isian {place} {reason}.")


def _dose_json(dose: DoseState) -> dict[str, Any]:
    return {
        "vaccine": dose.vaccine,
        "dose_number": dose.dose_number,
        "label": dose.label,
        "state": dose.state.value,
        "reason": dose.reason.value if dose.reason else None,
        "given_on": _day(dose.given_on),
        "source": dose.source.value if dose.source else None,
        "earliest_on": _day(dose.earliest_on),
        "due_on": _day(dose.due_on),
        "latest_on": _day(dose.latest_on),
        "interval_known": dose.interval_known,
        "covered_by": dose.covered_by,
        "fulfilled": dose.is_fulfilled,
    }


def _set_json(found: Completeness) -> dict[str, Any]:
    return {
        "code": found.code,
        "name": found.name,
        "complete": found.is_complete,
        "missing": _keys(found.missing),
        "unrecorded": _keys(found.unrecorded),
        "not_required": _keys(found.not_required),
    }


def _keys(keys: tuple[tuple[str, int], ...]) -> list[dict[str, Any]]:
    return [{"vaccine": vaccine, "dose_number": number} for vaccine, number in keys]


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
