"""Adverse events after immunisation (KIPI) in words. No Qt in here."""

from datetime import datetime, timedelta

from posyandu_desktop.domain.adverse_event import (
    AdverseEvent,
    EventOutcome,
    SeriousCriterion,
    deadlines,
    is_overdue,
    report_by,
)
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.immunization_schedule import AdverseEventRules
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date, show_day
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow

SYMPTOMS = (
    "Demam",
    "Bengkak, merah di bekas suntikan",
    "Ruam atau gatal",
    "Menangis terus",
    "Muntah atau diare",
    "Kejang",
    "Sesak napas",
    "Pucat, lemas, atau pingsan",
)
"""What is told most often, for quick ticking; anything else is typed."""

CRITERIA = {
    SeriousCriterion.DEATH: "Meninggal",
    SeriousCriterion.LIFE_THREATENING: "Mengancam nyawa",
    SeriousCriterion.HOSPITALISATION: "Rawat inap, atau diperpanjang",
    SeriousCriterion.LASTING_DISABILITY: "Cacat menetap",
}
OUTCOMES = {
    EventOutcome.RECOVERED: "Sembuh",
    EventOutcome.RECOVERING: "Membaik",
    EventOutcome.ONGOING: "Masih berlangsung",
    EventOutcome.SEQUELAE: "Sembuh dengan gejala sisa",
    EventOutcome.FATAL: "Meninggal",
    EventOutcome.UNKNOWN: "Belum diketahui",
}
EVENT_PROBLEMS = {
    "dose_unknown": "Pilih vaksin dan dosisnya.",
    "lot_missing": "Tulis nomor batch. Bila tidak ada yang tahu, tulis: tidak diketahui.",
    "vaccinator_missing": "Tulis siapa yang menyuntik.",
    "symptoms_missing": "Pilih gejalanya, atau tulis di Gejala lain.",
    "outcome_contradicts_criteria": (
        "Bila meninggal, pilih Meninggal di kedua tempat: berat karena, dan keadaan sekarang."
    ),
    "report_incomplete": "Isi keduanya: dilaporkan ke siapa, dan tanggalnya.",
    "time_zone_missing": "Jamnya tidak jelas. Tulis misalnya 9.30.",
    "onset_before_dose": "Gejala mulai sebelum disuntik. Periksa tanggal dan jamnya.",
    "reported_before_onset": "Dilaporkan sebelum gejala mulai. Periksa tanggalnya.",
    "in_future": "Belum terjadi. Periksa tanggal dan jamnya.",
}
_WHO = {
    "district": "Dinkes kabupaten/kota",
    "province": "Dinkes provinsi",
    "national": "Kementerian Kesehatan",
}


def deadline_lines(event: AdverseEvent, rules: AdverseEventRules) -> tuple[str, ...]:
    """Return who has to be told of an event by when, a line each."""
    found = deadlines(event, rules)
    if not found:
        # The report of a month is there before the next one begins.
        last = report_by(event, rules) - timedelta(days=1)
        return (
            tr("Tidak berat: ikut laporan bulanan, paling lambat {date}.").format(
                date=show_date(last.date())
            ),
        )
    return (
        tr("KIPI berat. Hubungi Puskesmas sekarang juga."),
        *(
            tr("{who} tahu sebelum {moment_words}").format(
                who=tr(_WHO[each.to]), moment_words=moment_words(each.until)
            )
            for each in found
        ),
    )


def moment_words(at: datetime) -> str:
    """Return a day and an hour, as "Kamis, 21 Mei 2026 pukul 09.30"."""
    return tr("{date} pukul {at:%H.%M}").format(date=show_day(at.date()), at=at)


def event_name(event: AdverseEvent, content: ClinicalContent) -> str:
    """Return after which dose it happened: "DPT-HB-Hib 1"."""
    dose = content.immunization_schedule.dose(event.vaccine, event.dose_number)
    return dose.label if dose else f"{event.vaccine} {event.dose_number}"


def event_chip(event: AdverseEvent, content: ClinicalContent, now: datetime) -> Badge:
    """Return the few words for the left column of a visit: how serious, and whether reported."""
    if not event.is_serious:
        return Badge(tone=Tone.WATCH, word=tr("Pernah KIPI"))
    if event.reported_at is not None:
        return Badge(tone=Tone.ACT, word=tr("KIPI berat, dilaporkan"))
    rules = content.immunization_schedule.adverse_events
    late = tr("lewat waktunya") if is_overdue(event, rules, now) else tr("segera lapor")
    return Badge(tone=Tone.ACT, word=tr("KIPI berat: {late}").format(late=late))


def event_line(event: AdverseEvent, content: ClinicalContent) -> str:
    """Return one event for the left column of a visit: after what, when, which symptoms."""
    symptoms = ", ".join(event.symptoms).lower()
    return tr("KIPI {event_name}, {date}: {symptoms}").format(
        event_name=event_name(event, content),
        date=show_date(event.onset_at.date()),
        symptoms=symptoms,
    )


def event_row(event: AdverseEvent, content: ClinicalContent) -> PersonRow:
    """Return one event of a list: after what, since when, which symptoms."""
    symptoms = ", ".join(event.symptoms)
    badge = Badge(tone=Tone.ACT, word=tr("KIPI berat")) if event.is_serious else None
    return PersonRow(
        key=event.id,
        name=event_name(event, content),
        details=f"{show_date(event.onset_at.date())} · {symptoms}",
        badge=badge,
    )


def saved_words(event: AdverseEvent, rules: AdverseEventRules) -> str:
    """Return what is said once an event is on disk."""
    if event.is_serious and event.reported_at is None:
        first = deadlines(event, rules)[0]
        told = tr("{who} tahu sebelum {moment_words}").format(
            who=tr(_WHO[first.to]), moment_words=moment_words(first.until)
        )
        return tr("KIPI berat tersimpan. Hubungi Puskesmas sekarang; {told}.").format(told=told)
    return tr("KIPI tersimpan.")
