"""The sheets of what is handed out: vitamin A, medicines, recovery food (PMT). No Qt in here."""

from collections.abc import Iterator

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding_files import FeedingReasonRule
from posyandu_desktop.domain.supplement_files import SupplementRule
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.texts.sheet import Sheet, months_in_words


def supplement_sheet(content: ClinicalContent) -> Sheet:
    """Return the sheet of everything handed out at step 4."""
    file = content.supplement_rules
    lines = tuple(line for rule in file.supplements for line in _supplement_lines(rule))
    return Sheet(file=file, source=file.source, limits=lines)


def feeding_sheet(content: ClinicalContent) -> Sheet:
    """Return the sheet of recovery food."""
    file = content.feeding
    child = months_in_words(file.child.from_month, file.child.to_month)
    lines = (
        f"anak {child}, atau ibu hamil",
        *(_reason_line(rule) for rule in file.reasons),
        f"berat yang belum naik dikatakan mulai hari ke-{file.no_gain.from_day}",
        "gizi buruk tidak diberi PMT di posyandu, tetapi dirujuk",
    )
    sources = dict.fromkeys(plan.source for rule in file.reasons for plan in rule.plans)
    return Sheet(file=file, source="; ".join(sources), limits=lines)


def _supplement_lines(rule: SupplementRule) -> Iterator[str]:
    if rule.campaign_months:
        months = ", ".join(map(str, rule.campaign_months))
        yield f"{rule.name}: {_ages(rule)}, bulan {months}"
    else:
        asked = "saat diare" if rule.when_yes else "sesudah bersalin"
        yield f"{rule.name}: {asked}, biasanya {short_number(rule.quantity)} {rule.unit}"
    for dose in rule.doses:
        is_all = dose.from_month == 0 and dose.to_month is None
        ages = "" if is_all else f" {months_in_words(dose.from_month, dose.to_month)}"
        yield f"{rule.name}{ages}: {dose.words}"


def _ages(rule: SupplementRule) -> str:
    return months_in_words(rule.from_month, rule.to_month)


def _reason_line(rule: FeedingReasonRule) -> str:
    plans = ", ".join(f"{plan.days} hari (sejak {plan.valid_from.year})" for plan in rule.plans)
    proposed = "" if rule.offered else "; dimulai bila bidan memintanya"
    return f"{rule.name}: {plans}{proposed}"
