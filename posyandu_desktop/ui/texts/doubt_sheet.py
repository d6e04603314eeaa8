"""The sheets of what makes a number doubtful: no findings, so no results. No Qt in here."""

from collections.abc import Callable, Iterator

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clinical_files import AgeWindow
from posyandu_desktop.domain.plausibility_files import PlausibilityRules, Sourced
from posyandu_desktop.ui.texts.problems import field_words, short_number
from posyandu_desktop.ui.texts.sheet import Sheet

DOUBT_NAMES = {
    "slip": "Salah koma atau satuan",
    "posture": "Cara ukur yang mungkin tertukar",
    "weight_velocity": "Berat naik lebih cepat dari anak-anak WHO",
    "change": "Angka yang berubah terlalu jauh",
    "changed_far": "Angka jauh dari yang terakhir",
    "proportion": "Angka yang tidak cocok satu sama lain",
    "digit_preference": "Angka yang dibulatkan",
}
_SLIPS = {
    "gram": "ditulis dalam gram",
    "millimetre": "ditulis dalam milimeter",
    "metre": "ditulis dalam meter",
    "comma": "salah koma",
}


def _slips(rules: PlausibilityRules) -> Iterator[str]:
    slips = rules.slips
    for slip in slips.kinds:
        yield (
            f"{field_words(slip.field)} {short_number(slip.factor)} kali yang dimaksud: "
            f"{_SLIPS[slip.kind]}"
        )
    near = f"{short_number(slips.near_from)} sampai {short_number(slips.near_to)}"
    yield f"yang dimaksud {near} kali angka terakhir, paling lama {slips.within_months} bulan lalu"
    for usual in slips.usual:
        span = f"{short_number(usual.from_)}-{short_number(usual.to)}"
        yield f"lazim bila tanpa tabel WHO: {field_words(usual.field)} {span}, {_ages(usual)}"


def _posture(rules: PlausibilityRules) -> Iterator[str]:
    posture = rules.posture
    yield f"terlentang di bawah {posture.standing_from_month} bulan, sesudah itu berdiri"
    yield (
        f"berdiri dan bertambah lebih dari {short_number(posture.growth_cm_per_month)} cm sebulan: "
        "mungkin terlentang"
    )


def _velocity(rules: PlausibilityRules) -> Iterator[str]:
    first = 0
    for band in rules.weight_velocity.bands:
        yield (
            f"umur {first}-{band.until_day} hari: paling banyak {band.male_g} g (laki-laki), "
            f"{band.female_g} g (perempuan) dalam {band.in_days} hari"
        )
        first = band.until_day


def _changes(rules: PlausibilityRules) -> Iterator[str]:
    for shrink in rules.shrink:
        least = short_number(shrink.more_than)
        yield f"{field_words(shrink.field)} turun lebih dari {least} cm, {_ages(shrink)}"
    for jump in rules.jump:
        most = short_number(jump.more_than_per_month)
        yield f"{field_words(jump.field)} naik lebih dari {most} cm sebulan, {_ages(jump)}"
    for change in rules.weight_change:
        yield (
            f"Berat naik lebih dari {short_number(change.gain_kg_per_month)} kg sebulan atau turun "
            f"lebih dari {short_number(change.loss_percent)} %, {_ages(change)}"
        )
    far = short_number(rules.adult_height_change_more_than_cm)
    yield f"tinggi orang dewasa berbeda lebih dari {far} cm"
    yield f"tensi atas dan bawah berbeda kurang dari {rules.narrow_pulse_pressure_below_mmhg:g}"


def _far(rules: PlausibilityRules) -> Iterator[str]:
    for limit in rules.changes.limits:
        yield (
            f"{field_words(limit.field)} naik lebih dari {short_number(limit.rise)} atau turun "
            f"lebih dari {short_number(limit.fall)} dalam {limit.within_months} bulan, "
            f"{_ages(limit)}"
        )
    alike = short_number(rules.changes.repeated_within_mmhg)
    yield f"tensi ulang yang berbeda paling banyak {alike} dipercaya"


def _proportions(rules: PlausibilityRules) -> Iterator[str]:
    limits = rules.proportions
    yield (
        f"IMT {short_number(limits.bmi_from)}-{short_number(limits.bmi_to)}, mulai "
        f"{limits.adult_from_month} bulan"
    )
    most = short_number(limits.waist_to_height_below * 100)
    yield f"lingkar perut kurang dari {most} % tinggi"
    yield (
        f"indeks konisitas (lingkar perut terhadap berat dan tinggi) "
        f"{short_number(limits.conicity_from)}-{short_number(limits.conicity_to)}; tanpa tinggi "
        f"dihitung dengan {short_number(limits.usual_height_cm)} cm"
    )
    yield (
        f"tinggi rahim (cm) berbeda paling banyak {short_number(limits.fundal_cm_from_weeks)} dari "
        f"minggu kehamilan, minggu {limits.fundal_from_week}-{limits.fundal_to_week}"
    )
    yield f"lama merokok dihitung paling awal mulai umur {limits.smoking_from_year} tahun"


def _digits(rules: PlausibilityRules) -> Iterator[str]:
    limits = rules.digit_preference
    yield f"paling sedikit {limits.minimum_count} angka satu petugas dalam satu hari buka"
    yield (
        f"angka 0 dan 5 lazimnya {short_number(limits.by_chance * 100)} %; dikatakan bila "
        f"kebetulan kurang dari {limits.probability_below * 1000:g} dari 1000"
    )


def _sheet(
    lines: Callable[[PlausibilityRules], Iterator[str]],
    part: Callable[[PlausibilityRules], Sourced | PlausibilityRules],
) -> Callable[[ClinicalContent], Sheet]:
    def sheet(content: ClinicalContent) -> Sheet:
        rules = content.plausibility
        return Sheet(file=rules, source=part(rules).source, limits=tuple(lines(rules)))

    return sheet


def _ages(window: AgeWindow) -> str:
    if window.to_month is None:
        return f"mulai {window.from_month} bulan"
    return f"{window.from_month}-{window.to_month} bulan"


DOUBT_SHEETS: dict[str, Callable[[ClinicalContent], Sheet]] = {
    "slip": _sheet(_slips, lambda rules: rules.slips),
    "posture": _sheet(_posture, lambda rules: rules.posture),
    "weight_velocity": _sheet(_velocity, lambda rules: rules.weight_velocity),
    "change": _sheet(_changes, lambda rules: rules),
    "changed_far": _sheet(_far, lambda rules: rules.changes),
    "proportion": _sheet(_proportions, lambda rules: rules.proportions),
    "digit_preference": _sheet(_digits, lambda rules: rules.digit_preference),
}
