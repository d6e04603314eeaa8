"""A rule on one sheet: its limits, what each result is called and leads to, and its source.

What `posyandu-desktop explain` prints. Everything is read from the content files, so the sheet
says what the program does. No Qt in here.
"""

import re
from collections.abc import Callable, Iterator
from typing import Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.clinical_files import AgeWindow, Band, PressureBand, Scale
from posyandu_desktop.domain.growth_thresholds import CategoryScale
from posyandu_desktop.domain.person import Sex
from posyandu_desktop.domain.screening_files import TotalOf
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.ui.texts.confidential_sheet import confidential_sheet
from posyandu_desktop.ui.texts.doubt_sheet import DOUBT_NAMES, DOUBT_SHEETS
from posyandu_desktop.ui.texts.hand_out_sheet import feeding_sheet, supplement_sheet
from posyandu_desktop.ui.texts.home_sheet import home_visit_sheet
from posyandu_desktop.ui.texts.immunization_sheet import IMMUNIZATION_SHEETS
from posyandu_desktop.ui.texts.maternal_sheet import MATERNAL_SHEETS
from posyandu_desktop.ui.texts.problems import short_number
from posyandu_desktop.ui.texts.rule_list import no_such_rule
from posyandu_desktop.ui.texts.sheet import Sheet, months_in_words
from posyandu_desktop.ui.texts.states import CLUSTER_WORDS, URGENCY_WORDS
from posyandu_desktop.ui.texts.who_is_asked import arm_sheet, asked_when_lines, whom_lines

_BRACES = re.compile(r"\{\w+\}")
_SEXES = {Sex.MALE: "laki-laki", Sex.FEMALE: "perempuan", None: ""}


def rule_names(content: ClinicalContent) -> tuple[str, ...]:
    """Return every rule there is a sheet for."""
    return (*content.advice_rules.rules, *DOUBT_SHEETS)


def rule_lines(rule: str, content: ClinicalContent) -> tuple[str, ...]:
    """Return the sheet of a rule, a line each.

    Raises:
        InvalidInput: There is no such rule; the message names the nearest ones.
    """
    rules = content.advice_rules
    if rule not in rule_names(content):
        raise InvalidInput(no_such_rule(rule, content))
    if rule in content.screenings:
        found = _screening(content, rule)
    else:
        found = _SHEETS[rule](content) if rule in _SHEETS else _answers(content, rule)
    is_open = '"unverified":true' in found.file.model_dump_json()
    verified = " · ada angka yang belum diperiksa" if is_open else ""
    return (
        f"{DOUBT_NAMES.get(rule) or rules.rules[rule].name} ({rule})",
        *(f"Batas: {line}" for line in found.limits),
        *_results(rule, content),
        f"Sumber: {found.source}",
        f"Versi {found.file.version}, berlaku sejak {found.file.valid_from.isoformat()}{verified}",
    )


def _results(rule: str, content: ClinicalContent) -> Iterator[str]:
    rules = content.advice_rules
    for code, text in rules.findings.items():
        if code.partition(".")[0] != rule:
            continue
        step = ""
        if text.advice is not None:
            advice = rules.advice[text.advice]
            where = f", rujuk ke {CLUSTER_WORDS[advice.cluster]}" if advice.cluster else ""
            step = f" -> {URGENCY_WORDS[advice.urgency]}{where}: {advice.sentence}"
        # What stands in braces is filled in for a person; here there is none.
        yield _BRACES.sub("…", f"Hasil: {text.label} ({code}){step}")


def _answers(content: ClinicalContent, rule: str) -> Sheet:
    """Return the sheet of a rule that is no more than an answer on a card."""
    rules = content.advice_rules
    texts = [text for code, text in rules.findings.items() if code.partition(".")[0] == rule]
    sources = dict.fromkeys(text.source or rules.source for text in texts)
    return Sheet(file=rules, source="; ".join(sources) or rules.source, limits=())


def _screening(content: ClinicalContent, code: str) -> Sheet:
    file = content.screenings[code]
    unit = "bagian" if file.domains and file.total_of is TotalOf.DOMAINS else "nilai"
    lines = tuple(f"{band.label}: {unit} {band.from_}-{band.to}" for band in file.bands)
    asked = f"{len(file.items)} pertanyaan, {months_in_words(file.from_month, file.to_month)}"
    whom = asked_when_lines(file.asked_when, content)
    limits = (*lines, f"{asked}, diulang tiap {file.interval_months} bulan", *whom)
    return Sheet(file=file, source=file.source, limits=limits)


def _categories(name: str, unit: str) -> Callable[[ClinicalContent], Sheet]:
    def sheet(content: ClinicalContent) -> Sheet:
        thresholds = content.growth_thresholds
        scale: CategoryScale[Any] = getattr(thresholds, name)
        lines, begins = [], ""
        for each in scale.categories:
            ends = ""
            if each.below is not None:
                ends = f"di bawah {short_number(each.below)} {unit}"
            elif each.up_to is not None:
                ends = f"sampai {short_number(each.up_to)} {unit}"
            lines.append(f"{each.label}: {' '.join(part for part in (begins, ends) if part)}")
            opens = "mulai" if each.below is not None else "lebih dari"
            begins = f"{opens} {short_number(each.end)} {unit}"
        return Sheet(file=thresholds, source=scale.source, limits=tuple(lines))

    return sheet


def _scale(scale: Scale, rule: str, unit: str, content: ClinicalContent) -> tuple[str, ...]:
    lines = []
    for each in scale.classes:
        limits = scale.limits(each.code)
        words = [
            f"{word} {short_number(float(limits[key]))} {unit}"
            for key, word in (("from", "mulai"), ("below", "di bawah"))
            if key in limits
        ]
        label = content.advice_rules.findings[f"{rule}.{each.code}"].label
        lines.append(f"{label}: {' '.join(words)}")
    return tuple(lines)


def _adult_scale(name: str, unit: str) -> Callable[[ClinicalContent], Sheet]:
    def sheet(content: ClinicalContent) -> Sheet:
        file = content.adult_thresholds
        scale: Scale = getattr(file, name)
        limits = (*_scale(scale, name, unit, content), *whom_lines(name, content))
        return Sheet(file=file, source=scale.source, limits=limits)

    return sheet


def _fasting(content: ClinicalContent) -> Sheet:
    file = content.laboratory
    limits = _scale(file.glucose_fasting, "glucose_fasting", "mg/dL", content)
    return Sheet(file=file, source=file.glucose_fasting.source, limits=limits)


def _haemoglobin(content: ClinicalContent) -> Sheet:
    file = content.laboratory
    lines = tuple(
        f"{_who(band)}: anemia di bawah "
        f"{short_number(band.anaemia_below)}, berat di bawah {short_number(band.severe_below)} g/dL"
        for band in file.haemoglobin
    )
    sources = dict.fromkeys(band.source for band in file.haemoglobin)
    return Sheet(file=file, source="; ".join(sources), limits=lines)


def _uric_acid(content: ClinicalContent) -> Sheet:
    file = content.laboratory
    lines = _by_sex(file.uric_acid_above_mg_dl, "mg/dL")
    return Sheet(file=file, source=file.uric_acid_source, limits=lines)


def _waist(content: ClinicalContent) -> Sheet:
    file = content.adult_thresholds
    return Sheet(file=file, source=file.waist_source, limits=_by_sex(file.waist_above_cm, "cm"))


def _by_sex(above: dict[Sex, float], unit: str) -> tuple[str, ...]:
    return tuple(
        f"{_SEXES[sex]}: lebih dari {short_number(limit)} {unit}" for sex, limit in above.items()
    )


def _pressure(content: ClinicalContent) -> Sheet:
    file = content.blood_pressure
    sources = dict.fromkeys(band.source for band in file.bands)
    lines = tuple(line for band in file.bands for line in _band_lines(band, content))
    return Sheet(file=file, source="; ".join(sources), limits=lines)


def _band_lines(band: PressureBand, content: ClinicalContent) -> Iterator[str]:
    who = _who(band)
    for each in band.classes:
        label = content.advice_rules.findings[f"blood_pressure.{each.code}"].label
        upper = f"{each.systolic_from}/{each.diastolic_from or '-'}"
        yield f"{who}, {label}: {f'mulai {upper} mmHg' if each.systolic_from else 'selebihnya'}"
    if low := band.low:
        yield f"{who}, rendah: di bawah {low.systolic_below}/{low.diastolic_below} mmHg"


def _trend(content: ClinicalContent) -> Sheet:
    file = content.weight_gain
    lines = tuple(
        f"mulai umur {step.from_month} bulan naik paling sedikit {step.male} g (laki-laki), "
        f"{step.female} g (perempuan)"
        for step in file.minimum_gain_g
    )
    return Sheet(file=file, source=file.source, limits=lines)


def _lines(content: ClinicalContent) -> Sheet:
    file = content.weight_gain
    lines = (
        f"garis merah: BB/U di bawah {short_number(file.red_line_below_z)} SD",
        f"garis oranye: BB/U lebih dari {short_number(file.orange_line_above_z)} SD",
    )
    return Sheet(file=file, source=file.lines_source, limits=lines)


def _tuberculosis(content: ClinicalContent) -> Sheet:
    file = content.tbc
    years = short_number((file.child_to_month + 1) / 12)
    lines = (
        f"kartu merujuk mulai {file.card_positive_from} jawaban Ya",
        f"di bawah {years} tahun bidan melihat mulai {file.show_child_from} gejala",
        "kontak erat pasien TBC diperiksa walau tanpa gejala",
    )
    return Sheet(file=file, source=file.source, limits=lines)


def _danger_signs(content: ClinicalContent) -> Sheet:
    titles = dict.fromkeys(
        field.section.title
        for card in content.cards
        for step in card.steps
        for field in step.fields
        if field.section is not None and field.section.danger is not None
    )
    rules = content.advice_rules
    lines = tuple(f"{title}: satu jawaban Ya" for title in titles)
    return Sheet(file=rules, source=rules.source, limits=lines)


def _who(band: Band) -> str:
    if band.pregnant:
        return "ibu hamil"
    if isinstance(band, PressureBand) and band.postpartum:
        return "ibu nifas"
    return " ".join(part for part in (_SEXES[band.sex], _ages(band)) if part)


def _ages(window: AgeWindow) -> str:
    return months_in_words(window.from_month, window.to_month)


_SHEETS: dict[str, Callable[[ClinicalContent], Sheet]] = {
    "weight_trend": _trend,
    "growth_line": _lines,
    **{
        name: _categories(name, "SD")
        for name in (
            "weight_for_age",
            "length_height_for_age",
            "weight_for_length_height",
            "bmi_for_age",
            "bmi_for_age_school",
            "head_circumference_for_age",
        )
    },
    "muac": _categories("muac", "cm"),
    "tbc": _tuberculosis,
    "confidential": confidential_sheet,
    **IMMUNIZATION_SHEETS,
    "supplement": supplement_sheet,
    "feeding": feeding_sheet,
    "blood_pressure": _pressure,
    "bmi": _adult_scale("bmi", "kg/m²"),
    "waist": _waist,
    "kek": arm_sheet,
    "glucose_random": _adult_scale("glucose_random", "mg/dL"),
    "glucose_fasting": _fasting,
    "cholesterol": _adult_scale("cholesterol", "mg/dL"),
    "hb": _haemoglobin,
    "uric_acid": _uric_acid,
    "danger_signs": _danger_signs,
    "home_visit": home_visit_sheet,
    **MATERNAL_SHEETS,
    **DOUBT_SHEETS,
}
