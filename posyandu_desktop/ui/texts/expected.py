"""Why somebody is expected, in the words of the village. No Qt in here."""

from dataclasses import replace

from posyandu_desktop.domain.expected import Reason, Topic
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import short_month
from posyandu_desktop.ui.texts.findings import names_told
from posyandu_desktop.ui.texts.states import TONES
from posyandu_desktop.ui.widgets.rows import Badge

MANY_DOSES = 2

TOPIC_WORDS = {
    Topic.VACCINE: "Imunisasi",
    Topic.NUTRITION: "2T/gizi",
    Topic.MOTHER: "Ibu hamil & nifas",
    Topic.PRESSURE: "Tensi/gula",
    Topic.SUPPLEMENT: "Kapsul & tablet",
    Topic.REFERRAL: "Rujukan",
}

_ICONS = {
    Topic.VACCINE: "syringe",
    Topic.SUPPLEMENT: "pill",
    Topic.MOTHER: "pregnant",
}

_WORDS = {
    "vaccine_none": "Belum imunisasi",
    "vaccine_late": "Terlambat {words}",
    "vaccine_unknown": "Salin imunisasi",
    "vaccine_school": "Imunisasi sekolah",
    "dose_refused": "Menolak {words}",
    "dose_contraindicated": "Tanya bidan: {words}",
    "dose_sick": "Waktu itu sakit: {words}",
    "dose_out_of_stock": "Waktu itu vaksin habis: {words}",
    "dose_no_vaccinator": "Waktu itu tanpa bidan: {words}",
    "dose_postponed": "Ditunda: {words}",
    "pregnancy_over": "Lewat HPL",
    "pregnancy_near": "HPL {day}",
    "pregnancy": "Hamil {words} minggu",
    "iron_pregnant": "TTD baru {words}",
    "nifas_visit": "Periksa nifas {words}",
    "newborn_visit": "Periksa bayi {words}",
    "nifas_capsules": "Vitamin A ibu",
    "referral_open": "Rujukan terbuka",
    "feeding": "PMT hari ke-{words}",
    "iron_weekly": "TTD remaja",
    "missed": "{words} kali tidak datang",
    "screening": "Skrining tahunan",
    "weighing": "Timbang bulanan",
    "private": "Temui nakes",
}


def reason_text(reason: Reason) -> str:
    """Return one reason in two or three words."""
    if reason.code == "pregnancy" and not reason.words:
        return tr("Ibu hamil")
    on, named = reason.due_on, names_told(reason.words)
    day = f"{on.day} {short_month(on.month)}" if on else ""
    words = _WORDS.get(reason.code)
    return tr(words).format(words=named, day=day) if words else named


def reason_badge(reasons: tuple[Reason, ...]) -> Badge | None:
    """Return the gravest reason as a coloured word; nothing for nobody expected."""
    if not reasons:
        return None
    first = reasons[0]
    icon = _ICONS.get(first.topic, "")
    return Badge(tone=TONES[first.severity], word=reason_text(_counted(first)), icon=icon)


def other_reasons(reasons: tuple[Reason, ...]) -> str:
    """Return what the badge of the gravest one leaves out: its doses, and the other reasons."""
    if not reasons:
        return ""
    first, said = reasons[0], [reason_text(one) for one in reasons]
    if _counted(first) != first:
        said[0] = names_told(first.words)
    else:
        # Two rules may say the same: the badge says it already.
        said = [words for words in said if words != said[0]]
    return ", ".join(dict.fromkeys(said))


def first_of(topic: Topic | None, reasons: tuple[Reason, ...]) -> tuple[Reason, ...]:
    """Return the reasons with those of a topic in front, as a list narrowed to it shows them."""
    return tuple(sorted(reasons, key=lambda one: one.topic is not topic)) if topic else reasons


def _counted(reason: Reason) -> Reason:
    """Return a reason of several doses with their number: their names do not fit on a badge."""
    doses = len(reason.words.split(", "))
    if reason.topic is not Topic.VACCINE or doses < MANY_DOSES:
        return reason
    return replace(reason, words=tr("{count} imunisasi").format(count=doses))
