"""A pregnancy in the words of the village: how far it is, when it is due, what is wrong with it."""

from collections.abc import Iterator
from datetime import date

from posyandu_desktop.domain.finding import Doubt, Problem
from posyandu_desktop.domain.gestational_gain import (
    expected_gain,
    is_multiple,
    pre_pregnancy_bmi,
    pre_pregnancy_bmi_class,
)
from posyandu_desktop.domain.maternal_files import MaternalRules
from posyandu_desktop.domain.postpartum import PostpartumPhase, delivery_of, postpartum_phase
from posyandu_desktop.domain.pregnancy import (
    OutcomeKind,
    Pregnancy,
    Trimester,
    due_date,
    gestational_age,
    is_open_on,
    must_ask_outcome,
    trimester,
)
from posyandu_desktop.domain.pregnancy_rules import high_risk, interval_months
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.numbers import show_number

BMI_CLASSES = {
    "underweight": "kurus",
    "normal": "normal",
    "overweight": "gemuk",
    "obese": "obesitas",
}
OUTCOMES = {
    OutcomeKind.LIVE_BIRTH: "Lahir hidup",
    OutcomeKind.STILLBIRTH: "Lahir mati",
    OutcomeKind.ABORTION: "Keguguran",
}
BIRTH_DATE_STAYS = "Tanggal lahir bayinya tidak ikut berubah; ubah di data bayinya."
_TRIMESTERS = {Trimester.FIRST: 1, Trimester.SECOND: 2, Trimester.THIRD: 3}
_FIELDS = {
    "starts_after_noted": "dated_from",
    "previous_birth_after_start": "previous_birth_on",
    "outcome_before_start": "ended_on",
    "live_children_wrong": "outcome",
    "gravida_too_small": "gravida",
    "second_open_pregnancy": "outcome",
    "pregnancies_overlap": "dated_from",
    "mother_too_young": "dated_from",
    "too_long": "ended_on",
    "past_due_date": "outcome",
}
_TEXTS = {
    "starts_after_noted": "Kehamilan belum mulai pada hari ini. Periksa tanggalnya.",
    "previous_birth_after_start": "Persalinan lalu harus sebelum kehamilan ini. Periksa tahunnya.",
    "outcome_before_start": "Berakhir sebelum kehamilan mulai. Periksa tanggalnya.",
    "live_children_wrong": "Isi jenis kelamin setiap bayi yang lahir hidup.",
    "gravida_too_small": "Hamil ke- lebih kecil dari jumlah persalinan dan keguguran. Periksa.",
    "second_open_pregnancy": "Masih ada kehamilan lain yang belum diakhiri. Akhiri yang itu dulu.",
    "pregnancies_overlap": (
        "Mulai sebelum kehamilan yang lalu berakhir. Periksa; bila memang begitu, Ctrl+S lagi."
    ),
    "mother_too_young": (
        "Ibu belum {years} tahun pada tanggal itu. Periksa tanggalnya, dan tanggal lahir ibu."
    ),
    "too_long": "Kehamilan tidak lebih dari {weeks} minggu. Periksa tanggal mulai dan akhirnya.",
    "past_due_date": (
        "Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya. Bila masih hamil, Ctrl+S lagi."
    ),
    "number_too_small": "Angkanya terlalu kecil. Periksa lagi.",
}


def problem_field(note: Problem | Doubt) -> str:
    """Return the field of the form that a problem is about."""
    return _FIELDS.get(note.code) or str(note.detail.get("name", "dated_from"))


def problem_sentence(note: Problem | Doubt) -> str:
    """Return what is wrong and what to do."""
    return tr(_TEXTS[note.code]).format(**note.detail)


def age_words(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> str:
    """Return "24 minggu 3 hari"; empty when undated or outside the pregnancy."""
    age = gestational_age(pregnancy, on, rules)
    return (
        ""
        if age is None
        else tr("{weeks} minggu {days} hari").format(weeks=age.weeks, days=age.days)
    )


def standing(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> str:
    """Return in a few words what a woman is on a day because of a pregnancy, or nothing."""
    if is_open_on(pregnancy, on, rules):
        age = age_words(pregnancy, on, rules)
        return tr("Hamil {age}").format(age=age) if age else tr("Hamil, umur belum diketahui")
    if must_ask_outcome(pregnancy, on, rules):
        return tr("Sudah lewat HPL")
    delivery = delivery_of(pregnancy)
    phase = postpartum_phase(pregnancy, on, rules)
    if phase is PostpartumPhase.NIFAS and delivery is not None:
        return tr("Nifas hari ke-{days}").format(days=(on - delivery.on).days)
    return tr("Menyusui") if phase is PostpartumPhase.BREASTFEEDING else ""


def counts_words(pregnancy: Pregnancy) -> str:
    """Return "G2 P1 A0", its own end counted; what is not known is left out."""
    ended = pregnancy.outcome.kind if pregnancy.outcome else None
    born = int(ended in {OutcomeKind.LIVE_BIRTH, OutcomeKind.STILLBIRTH})
    lost = int(ended is OutcomeKind.ABORTION)
    para = None if pregnancy.para is None else pregnancy.para + born
    abortus = None if pregnancy.abortus is None else pregnancy.abortus + lost
    parts = (("G", pregnancy.gravida), ("P", para), ("A", abortus))
    return " ".join(f"{letter}{number}" for letter, number in parts if number is not None)


def meaning_lines(
    pregnancy: Pregnancy, born_on: date, on: date, rules: MaternalRules
) -> tuple[str, ...]:
    """Return what follows from what is known of a pregnancy, a sentence each."""
    return (
        *_dating_lines(pregnancy, on, rules),
        *_gain_lines(pregnancy, on, rules),
        *(
            tr("Perlu perhatian: {word}").format(word=word)
            for word in _risks(pregnancy, born_on, on, rules)
        ),
    )


def _dating_lines(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> Iterator[str]:
    due, age = due_date(pregnancy, rules), gestational_age(pregnancy, on, rules)
    if age is not None:
        number = _TRIMESTERS[trimester(age, rules)]
        yield tr("Umur kehamilan {age_words}, trimester {number}").format(
            age_words=age_words(pregnancy, on, rules), number=number
        )
    if due is not None and pregnancy.outcome is None:
        yield tr("Hari perkiraan lahir {due}").format(due=show_date(due))
    if must_ask_outcome(pregnancy, on, rules):
        yield tr("Sudah lewat HPL. Bila sudah bersalin, isi juga akhirnya.")
    months = interval_months(pregnancy, rules)
    if months is not None:
        yield tr("Jarak dari persalinan lalu {months} tahun {months_2} bulan").format(
            months=months // 12, months_2=months % 12
        )
    ended = standing(pregnancy, on, rules) if pregnancy.outcome else ""
    if ended:
        yield ended


def _gain_lines(pregnancy: Pregnancy, on: date, rules: MaternalRules) -> Iterator[str]:
    bmi, bmi_class = pre_pregnancy_bmi(pregnancy), pre_pregnancy_bmi_class(pregnancy, rules)
    if bmi is None or bmi_class is None:
        return
    yield tr("IMT sebelum hamil {bmi} ({get})").format(
        bmi=show_number(bmi, 1), get=BMI_CLASSES.get(bmi_class, bmi_class)
    )
    if pregnancy.outcome is not None:
        return
    if is_multiple(pregnancy):
        yield tr("Kembar: kenaikan berat dinilai bidan")
        return
    total = rules.weight_gain.gain_class(bmi).total_kg
    yield (
        tr("Naik {min} sampai {max} kg sampai lahir").format(
            min=show_number(total.min, 1), max=show_number(total.max, 1)
        )
    )
    corridor = expected_gain(pregnancy, on, rules).corridor
    if corridor is not None:
        least, most = show_number(corridor.min_gain_kg, 1), show_number(corridor.max_gain_kg, 1)
        yield tr("Hari ini seharusnya naik {least} sampai {most} kg").format(least=least, most=most)


def _risks(pregnancy: Pregnancy, born_on: date, on: date, rules: MaternalRules) -> tuple[str, ...]:
    codes = high_risk(pregnancy, born_on, on, rules).codes
    return tuple(rules.high_risk.word(code) for code in codes)
