"""Recovery food (PMT) in words. No Qt in here."""

from datetime import date, timedelta

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.feeding import FeedingEnd, FeedingEpisode
from posyandu_desktop.domain.finding import Finding, Problem
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.numbers import show_number
from posyandu_desktop.ui.texts.findings import finding_label

END_WORDS = {
    FeedingEnd.RECOVERED: "Membaik, alasannya sudah tidak ada",
    FeedingEnd.COMPLETED: "Harinya sudah selesai",
    FeedingEnd.MOVED: "Pindah",
    FeedingEnd.REFUSED: "Tidak mau lagi",
    FeedingEnd.REFERRED: "Dirujuk",
}

FEEDING_PROBLEMS = {
    "feeding_open": "PMT sejak {started_on} belum diakhiri. Akhiri dulu yang itu.",
    "feeding_days": "Tulis banyaknya hari, 1 sampai {most}.",
    "feeding_before_birth": "PMT dimulai sebelum lahir. Periksa tanggal kunjungan.",
    "feeding_in_future": "Tanggal kunjungan belum tiba. Periksa jam laptop.",
    "feeding_ends_before_start": "PMT baru dimulai {started_on}. Periksa tanggal kunjungan.",
    "feeding_end_half_missing": "Pilih mengapa PMT berakhir.",
    "feeding_not_pregnant": "Alasan ini untuk ibu hamil. Pilih alasan yang lain.",
    "feeding_wrong_age": "Alasan ini untuk anak {first} sampai {last} bulan.",
}


def feeding_problem_text(problem: Problem) -> str:
    """Return the sentence for what keeps an episode from being saved.

    Raises:
        KeyError: A code nobody wrote a sentence for.
    """
    words = {
        name: show_date(date.fromisoformat(str(value))) if name.endswith("_on") else value
        for name, value in problem.detail.items()
    }
    return tr(FEEDING_PROBLEMS[problem.code]).format_map(words)


def running_line(finding: Finding, content: ClinicalContent) -> str:
    """Return day, portions and gain: "PMT hari ke-12 dari 56 · 38 porsi diberikan, 30 dimakan"."""
    inputs = finding.inputs
    given, eaten = inputs.get("given_portions"), inputs.get("eaten_portions")
    counted = [tr("{given} porsi diberikan").format(given=given)] if given is not None else []
    if eaten is not None:
        counted.append(
            tr("{eaten} dimakan").format(eaten=eaten)
            if counted
            else tr("{eaten} porsi dimakan").format(eaten=eaten)
        )
    parts = [finding_label(finding, content), ", ".join(counted) or tr("porsi belum dicatat")]
    grams, rate = inputs.get("gain_since_start_g"), inputs.get("gain_g_per_kg_day")
    if isinstance(grams, int | float) and isinstance(rate, int | float):
        parts.append(_change(round(grams), rate))
    return " · ".join(parts)


def ended_line(episode: FeedingEpisode) -> str:
    """Return when the last episode was and how it ended, "" for one that goes on."""
    if episode.ended_on is None or episode.end_reason is None:
        return ""
    days = episode.day_number(episode.ended_on) - 1
    words = tr(END_WORDS[episode.end_reason])
    lasted = tr(", {days} hari").format(days=days) if days else ""
    return tr("PMT berakhir {ended_on}{lasted}: {words}").format(
        ended_on=show_date(episode.ended_on), lasted=lasted, words=words.lower()
    )


def begun_line(episode: FeedingEpisode) -> str:
    """Return what to say when it begins."""
    last = show_date(episode.started_on + timedelta(days=episode.planned_days - 1))
    return tr("PMT dimulai: {planned_days} hari, sampai {last}.").format(
        planned_days=episode.planned_days, last=last
    )


def _change(grams: int, rate: float) -> str:
    if grams == 0:
        return tr("berat tetap")
    if grams < 0:
        return tr("turun {value} g").format(value=-grams)
    return tr("naik {grams} g ({rate} g/kg/hari)").format(grams=grams, rate=show_number(rate, 1))
