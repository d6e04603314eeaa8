"""The sheets of the immunisation schedule and of the tetanus status. No Qt in here."""

from collections.abc import Callable, Iterator

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_schedule import Dose
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.tetanus_files import TetanusStep
from posyandu_desktop.ui.dates import MONTHS
from posyandu_desktop.ui.texts.sheet import Sheet


def _immunization(content: ClinicalContent) -> Sheet:
    file = content.immunization_schedule
    lines = tuple(
        f"{dose.label}: {', '.join(_dose_words(dose))}"
        for vaccine in file.planned_vaccines
        for dose in vaccine.doses
    )
    return Sheet(file=file, source=file.source, limits=lines)


def _tetanus(content: ClinicalContent) -> Sheet:
    file = content.tetanus
    ages = f"{file.target.from_month // 12}-{file.target.to_month // 12} tahun"
    steps = (f"T{step.status}: {', '.join(_step_words(step))}" for step in file.steps)
    proofs = (
        f"{proof.name}: dihitung paling banyak {proof.steps_at_most} kali" for proof in file.proofs
    )
    lines = (*steps, *proofs, f"perempuan {ages} dan setiap ibu hamil")
    return Sheet(file=file, source=file.source, limits=lines)


def _dose_words(dose: Dose) -> Iterator[str]:
    turn = dose.school
    if turn is None:
        yield f"mulai umur {dose.min_age_days} hari"
    else:
        yield f"kelas {turn.school_class}, bulan {MONTHS[turn.month - 1]}"
        if turn.sex is Sex.FEMALE:
            yield "anak perempuan"
    if dose.min_interval_days:
        yield f"{dose.min_interval_days} hari sesudah dosis sebelumnya"


def _step_words(step: TetanusStep) -> Iterator[str]:
    before = step.status - 1
    if step.min_interval_days is not None:
        yield f"{step.min_interval_days} hari sesudah T{before}"
    if step.min_interval_months is not None:
        yield f"{step.min_interval_months} bulan sesudah T{before}"
    years = step.protection_years
    yield f"melindungi {years} tahun" if years else "belum melindungi"


IMMUNIZATION_SHEETS: dict[str, Callable[[ClinicalContent], Sheet]] = {
    "immunization": _immunization,
    "tetanus": _tetanus,
}
