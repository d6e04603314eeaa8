"""The answer to "mengapa?": rule, numbers, limits and source of a finding. No Qt in here."""

from datetime import date

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.visit import Value
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_asked_date, show_date
from posyandu_desktop.ui.numbers import MINUS, show_z
from posyandu_desktop.ui.texts.findings import DAYS, finding_label, names_told, shown_day
from posyandu_desktop.ui.texts.measured import STANDING
from posyandu_desktop.ui.texts.problems import short_number

STANDING_FROM_MONTH = 60
"""From this age on nobody is asked how a height was taken."""

_NUMBERS = {
    "weight_kg": ("Berat", "kg"),
    "height_cm": ("Panjang/tinggi", "cm"),
    "head_circumference_cm": ("Lingkar kepala", "cm"),
    "muac_cm": ("LILA", "cm"),
    "waist_cm": ("Lingkar perut", "cm"),
    "bmi_kg_m2": ("IMT", "kg/m²"),
    "systolic_mmhg": ("Tensi atas", "mmHg"),
    "diastolic_mmhg": ("Tensi bawah", "mmHg"),
    "glucose_random_mg_dl": ("Gula darah", "mg/dL"),
    "glucose_fasting_mg_dl": ("Gula darah puasa", "mg/dL"),
    "cholesterol_mg_dl": ("Kolesterol", "mg/dL"),
    "hb_g_dl": ("Hb", "g/dL"),
    "uric_acid_mg_dl": ("Asam urat", "mg/dL"),
    "readings": ("Rata-rata dari", "kali ukur"),
    "age_months": ("Umur", "bulan"),
    "previous_weight_kg": ("Berat sebelumnya", "kg"),
    "gained_g": ("Kenaikan", "g"),
    "total": ("Nilai", ""),
    "total_at_least": ("Nilai paling sedikit", ""),
    "total_at_most": ("Nilai paling banyak", ""),
    "unanswered_items": ("Belum ditanya", "pertanyaan"),
    "domain_points": ("Nilai bagian ini", ""),
    "pack_years": ("Bungkus-tahun", ""),
    "pregnancy_gain_kg": ("Naik sejak sebelum hamil", "kg"),
    "gestational_weeks": ("Umur kehamilan", "minggu"),
    "given_tablets": ("Diberikan", "tablet"),
    "drunk_tablets": ("Diminum", "tablet"),
    "attended": ("Hadir", "kali"),
    "given_capsules": ("Diberikan", "kapsul"),
    "consecutive_not_gained": ("Tidak naik berturut-turut", "bulan"),
    "days": ("Direncanakan", "hari"),
    "day_number": ("PMT hari ke", ""),
    "planned_days": ("dari rencana", "hari"),
    "elapsed_days": ("Sudah", "hari"),
    "given_portions": ("Diberikan", "porsi"),
    "eaten_portions": ("Dimakan", "porsi"),
    "gain_since_start_g": ("Kenaikan sejak PMT dimulai", "g"),
    "gain_g_per_kg_day": ("Setiap hari", "g untuk tiap kg"),
}
_FLAGS = {
    "isolated_systolic": "Hanya tensi atas yang tinggi",
    "implausible": "Angka ini tidak lazim untuk umurnya; ukur lagi",
    "reason_gone": "Alasan mulai PMT sudah tidak ada",
}
_TEXTS = {
    "doses": "Boleh diberikan",
    "supplements": "Belum diberikan",
    "tetanus_status": "Status tetanus",
    "signs": "Yang ada",
    "risks": "Karena",
    "visit": "Kunjungan",
    "until": "Sampai",
    "reason": "Alasan",
}
_SEXES = {"male": "laki-laki", "female": "perempuan"}
_LIMITS = {
    "from": "mulai {}",
    "above": "lebih dari {}",
    "below": "kurang dari {}",
    "to": "sampai {}",
}
_RULE_UNITS = {
    "gestational_gain": "kg",
    "maternal_muac": "cm",
    "kek": "cm",
    "bmi": "kg/m²",
    "glucose_random": "mg/dL",
    "glucose_fasting": "mg/dL",
    "cholesterol": "mg/dL",
    "hb": "g/dL",
    "uric_acid": "mg/dL",
    "blood_pressure": "mmHg",
}


def explain(finding: Finding, content: ClinicalContent) -> tuple[str, ...]:
    """Return lines in plain Indonesian: the result, its numbers, its limits, its source."""
    rule = content.advice_rules.rules.get(finding.rule)
    months = finding.inputs.get("age_months")
    age = int(months) if isinstance(months, int | float) else 0
    is_small = isinstance(months, int | float) and months < STANDING_FROM_MONTH
    stands = "posture" not in finding.inputs and not is_small
    name = finding.rule if rule is None else (rule.name_at(age) if months else rule.name)
    numbers = [_input(key, value, content, stands=stands) for key, value in finding.inputs.items()]
    limits = _limits(finding, content)
    lines = [
        f"{name}: {finding_label(finding, content)}",
        "; ".join(number for number in numbers if number),
        tr("Batasnya: {limits}").format(limits=limits) if limits else "",
        tr("Sumber: {source} (versi {version})").format(
            source=finding.source, version=finding.version
        ),
    ]
    return tuple(line for line in lines if line)


def _input(key: str, value: Value, content: ClinicalContent, *, stands: bool) -> str:
    if key in _FLAGS:
        return tr(_FLAGS[key])
    if isinstance(value, bool):
        return _answered(key, tr("Ya") if value else tr("Tidak"), content)
    if isinstance(value, str):
        return _text_input(key, value, content)
    if key == "z":
        return tr("Jarak dari tengah {standard_deviations}").format(
            standard_deviations=_standard_deviations(value)
        )
    if key not in _NUMBERS:
        return f"{_label(key, content)} {short_number(value)}"
    name = tr(STANDING[key]) if stands and key in STANDING else tr(_NUMBERS[key][0])
    return f"{name} {short_number(value)} {tr(_NUMBERS[key][1])}".strip()


def _text_input(key: str, value: str, content: ClinicalContent) -> str:
    if key == "sex":
        return tr("Jenis kelamin {sex}").format(sex=tr(_SEXES[value]))
    if key in _TEXTS:
        return f"{tr(_TEXTS[key])}: {shown_day(value) if key in DAYS else names_told(value)}"
    if key == "previous_on":
        return tr("Ditimbang {fromisoformat}").format(
            fromisoformat=show_date(date.fromisoformat(value))
        )
    field = _field(key, content)
    if isinstance(field, DateQuestion):
        return f"{field.label}: {show_asked_date(value)}"
    options = {o.code: o.label for o in field.options} if isinstance(field, Choice) else {}
    return _answered(key, options.get(value, value), content)


def _answered(key: str, answer: str, content: ClinicalContent) -> str:
    label = _label(key, content)
    return f"{label} {answer}" if label.endswith("?") else f"{label}: {answer}"


def _limits(finding: Finding, content: ClinicalContent) -> str:
    thresholds = finding.thresholds
    if "needed_g" in thresholds:
        return tr("naik paling sedikit {number} g").format(number=_number(thresholds["needed_g"]))
    if finding.rule == "tbc":
        return _tuberculosis_limits(finding, content)
    if finding.rule == "blood_pressure":
        return _pressure_limits(thresholds)
    parts = []
    for key, limit in thresholds.items():
        quantity, _, bound = key.rpartition("_")
        unit = {"z": "SD", "cm": "cm"}.get(quantity, tr(_RULE_UNITS.get(finding.rule, "")))
        shown = _signed(limit) if quantity == "z" else _number(limit)
        parts.append(f"{tr(_LIMITS[bound]).format(shown)} {unit}".strip())
    return ", ".join(parts)


def _tuberculosis_limits(finding: Finding, content: ClinicalContent) -> str:
    """Say the rule that was applied and, where that is the safer one, the card's behind it."""
    thresholds = finding.thresholds
    if finding.code == "tbc.contact":
        return tr("kontak erat pasien TBC diperiksa walau tanpa gejala")
    card = tr("kartu merujuk mulai {number} jawaban Ya").format(
        number=_number(thresholds["card_positive_from"])
    )
    if finding.code == "tbc.one_symptom":
        return tr("satu gejala disampaikan dulu kepada bidan; {card}").format(card=card)
    if "show_child_from" in thresholds:
        years = _number((float(thresholds["child_to_month"]) + 1) / 12)
        number = _number(thresholds["show_child_from"])
        return tr(
            "supaya aman, di bawah {years} tahun {number} gejala sudah dilihat bidan; {card}"
        ).format(years=years, number=number, card=card)
    if "show_adult_items" in thresholds:
        items = str(thresholds["show_adult_items"]).split(",")
        symptoms = tr(" atau ").join(_label(item, content) for item in items)
        return tr("supaya aman, {symptoms} saja sudah dilihat bidan; {card}").format(
            symptoms=symptoms, card=card
        )
    return card


def _pressure_limits(thresholds: dict[str, float | str]) -> str:
    parts = []
    for bound, words in (("from", tr("mulai {}")), ("below", tr("di bawah {}"))):
        pair = [thresholds.get(f"{side}_{bound}") for side in ("systolic", "diastolic")]
        known = [_number(limit) for limit in pair if limit is not None]
        if known:
            parts.append(words.format("/".join(known)))
    return tr("{parts} mmHg").format(parts=", ".join(parts))


def _standard_deviations(z: float) -> str:
    shown = show_z(z)
    return tr("{shown} SD").format(shown=shown if shown.startswith(MINUS) else "+" + shown)


def _signed(limit: float | str) -> str:
    shown = _number(limit)
    return f"+{shown}" if isinstance(limit, int | float) and limit > 0 else shown


def _number(limit: float | str) -> str:
    return limit if isinstance(limit, str) else short_number(limit)


def _label(key: str, content: ClinicalContent) -> str:
    field = _field(key, content)
    return field.label if field else key


def _field(key: str, content: ClinicalContent) -> CardField | None:
    return next((field for card in content.cards if (field := card.field(key))), None)
