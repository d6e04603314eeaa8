"""The sheets of the rules of pregnancy, nifas and the newborn. No Qt in here."""

from collections.abc import Callable

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.postpartum_files import RulePart, VisitWindows
from posyandu_desktop.ui.texts.pregnancy import BMI_CLASSES
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.texts.sheet import Sheet


def _dating(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule, trimesters = content.maternal.dating, content.maternal.trimesters
    return rule, (
        f"HPL {rule.days_to_due_date} hari sesudah HPHT; HPL dari USG dihitung mundur",
        f"trimester 1 sampai {trimesters.first_to_week} minggu, "
        f"trimester 2 sampai {trimesters.second_to_week} minggu",
        f"hasil kehamilan ditanyakan mulai {rule.ask_outcome_from_week} minggu",
        f"lebih dari {rule.longest_weeks} minggu: tidak lagi dianggap hamil",
    )


def _risks(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.high_risk
    return rule, (
        f"umur di bawah {rule.too_young_below_years} atau di atas {rule.too_old_above_years} tahun",
        f"anak ke-{rule.too_many_from_birth} atau lebih",
        f"jarak di bawah {rule.too_close_below_months} bulan dari persalinan lalu",
    )


def _gain(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.weight_gain
    early = rule.first_trimester.total_kg
    return rule, (
        f"trimester 1: {short_number(early.min)}-{short_number(early.max)} kg",
        *(
            f"{BMI_CLASSES.get(each.code, each.code)} (IMT sebelum hamil mulai "
            f"{short_number(each.bmi_from)}): {short_number(each.total_kg.min)}-"
            f"{short_number(each.total_kg.max)} kg sampai lahir, rata-rata "
            f"{short_number(each.weekly_kg)} kg tiap minggu"
            for each in rule.classes
        ),
        "hanya untuk kehamilan tunggal",
    )


def _arm(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.arm
    return rule, (f"KEK: LILA di bawah {short_number(rule.kek_below_cm)} cm",)


def _iron(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.iron
    return rule, (f"paling sedikit {rule.min_tablets} tablet selama hamil",)


def _classes(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.classes
    return rule, (f"paling sedikit {rule.min_meetings} kali selama hamil",)


def _vitamin_a(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    rule = content.maternal.vitamin_a
    return rule, (f"{rule.capsules} kapsul, berjarak {rule.hours_between} jam",)


def _postnatal(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    return content.maternal.postnatal_visits, _windows(content.maternal.postnatal_visits)


def _neonatal(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
    return content.maternal.neonatal_visits, _windows(content.maternal.neonatal_visits)


def _windows(rule: VisitWindows) -> tuple[str, ...]:
    return tuple(
        f"{each.code.upper()}: hari {each.from_day}-{each.to_day} sesudah lahir"
        for each in rule.windows
    )


def _after_delivery(name: str) -> "_Part":
    def part(content: ClinicalContent) -> tuple[RulePart, tuple[str, ...]]:
        rule: RulePart = getattr(content.maternal, name)
        last = content.maternal.postpartum.breastfeeding_below_month
        return rule, (f"ditanyakan sampai anak {last} bulan",)

    return part


def _sheet(part: "_Part") -> Callable[[ClinicalContent], Sheet]:
    def sheet(content: ClinicalContent) -> Sheet:
        rule, limits = part(content)
        return Sheet(file=content.maternal, source=rule.source, limits=limits)

    return sheet


_Part = Callable[[ClinicalContent], tuple[RulePart, tuple[str, ...]]]
_PARTS: dict[str, _Part] = {
    "pregnancy": _dating,
    "high_risk_pregnancy": _risks,
    "gestational_gain": _gain,
    "maternal_muac": _arm,
    "iron_tablets": _iron,
    "antenatal_class": _classes,
    "mother_vitamin_a": _vitamin_a,
    "postnatal_visit": _postnatal,
    "neonatal_visit": _neonatal,
    "mother_breastfeeding": _after_delivery("postpartum"),
    "postpartum_contraception": _after_delivery("contraception"),
}

MATERNAL_SHEETS = {rule: _sheet(part) for rule, part in _PARTS.items()}
