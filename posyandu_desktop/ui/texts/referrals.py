"""What became of a referral, in words. No Qt in here."""

from collections.abc import Iterable, Sequence
from datetime import date

from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.referral import is_open
from posyandu_desktop.domain.visit import Referral, ReferralState, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import month_name, show_date
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS
from posyandu_desktop.ui.theme_tokens import Tone

STEP_TITLES = {
    ReferralState.ARRIVED: "Sudah datang",
    ReferralState.ANSWERED: "Ada jawaban",
    ReferralState.CLOSED: "Selesai",
}

_STATES = {
    ReferralState.MADE: ("Belum ada kabar", Tone.INFO),
    ReferralState.ARRIVED: ("Tunggu jawaban", Tone.INFO),
    ReferralState.ANSWERED: ("Ada jawaban", Tone.GOOD),
    ReferralState.CLOSED: ("Selesai", Tone.NEUTRAL),
}

_NEXT = {
    ReferralState.MADE: "Belum ada kabar. Tanyakan kepada keluarganya.",
    ReferralState.ARRIVED: "Sudah datang. Tanyakan jawabannya kepada bidan atau Puskesmas.",
    ReferralState.ANSWERED: "Sudah dijawab. Jalankan pesannya, lalu tutup dengan Selesai.",
    ReferralState.CLOSED: "Sudah selesai.",
}

_DONE = {
    ReferralState.ARRIVED: "tercatat sudah datang.",
    ReferralState.ANSWERED: "jawaban tercatat.",
    ReferralState.CLOSED: "rujukan selesai.",
}

PROBLEM_TEXTS = {
    "not_forward": "Langkah ini sudah dicatat. Batalkan dulu bila keliru.",
    "nothing_to_reopen": "Belum ada langkah yang bisa dibatalkan.",
    "step_in_future": "Tanggal ini belum tiba. Periksa tanggalnya.",
    "step_before_visit": "Dirujuk baru {made_on}. Periksa tanggalnya.",
    "step_before_last": "Langkah sebelumnya {last_on}. Periksa tanggalnya.",
    "answer_missing": "Tulis singkat jawaban Puskesmas.",
    "closing_reason_missing": "Belum ada jawaban. Tulis singkat alasannya, misalnya: pindah.",
}


def state_text(referral: Referral, days: int, *, is_overdue: bool) -> tuple[str, Tone]:
    """Return where a referral stands, as a list shows it; overdue is loud."""
    if is_overdue:
        return tr("Belum datang, {days} hari").format(days=days), Tone.ACT
    words, tone = _STATES[referral.state]
    return tr(words), tone


def next_text(referral: Referral, days: int, *, is_overdue: bool) -> tuple[str, Tone]:
    """Return what to do about a referral now."""
    if is_overdue:
        return tr("Sudah {days} hari belum datang. Telepon atau kunjungi rumahnya.").format(
            days=days
        ), Tone.ACT
    return tr(_NEXT[referral.state]), _STATES[referral.state][1]


def done_text(name: str, state: ReferralState, *, taken_back: bool) -> str:
    """Return what was just noted: "Siti: tercatat sudah datang."."""
    if taken_back:
        return tr("{name}: dibatalkan. Sekarang: {state}.").format(
            name=name, state=tr(_STATES[state][0]).lower()
        )
    return f"{name}: {tr(_DONE[state])}"


def summary_text(count: int, overdue: int, after_days: int) -> str:
    """Return how many referrals are open, and how many of them nobody followed in time."""
    if not count:
        return tr("Tidak ada rujukan yang terbuka.")
    late = (
        tr(" · {overdue} belum datang, lebih dari {after_days} hari").format(
            overdue=overdue, after_days=after_days
        )
        if overdue
        else ""
    )
    return tr("{count} rujukan terbuka{late}").format(count=count, late=late)


def history_lines(referral: Referral) -> tuple[str, ...]:
    """Return what was written along and what happened since, oldest first."""
    lines = [tr("Catatan: {note}").format(note=referral.note)] if referral.note else []
    if referral.arrived_on:
        lines.append(tr("Datang {arrived_on}").format(arrived_on=show_date(referral.arrived_on)))
    if referral.answered_on:
        lines.append(
            tr("Jawaban {answered_on}: {answer}").format(
                answered_on=show_date(referral.answered_on), answer=referral.answer
            )
        )
    return tuple(lines)


def when_text(made_on: date, referral: Referral, days: int) -> str:
    """Return "Dirujuk 12 Mei 2026 ke Puskesmas (8 hari lalu)"."""
    ago = tr("hari ini") if days == 0 else tr("{days} hari lalu").format(days=days)
    return tr("Dirujuk {made_on} ke {referral_word} ({ago})").format(
        made_on=show_date(made_on), referral_word=tr(REFERRAL_WORDS[referral.target]), ago=ago
    )


def open_lines(visits: Iterable[Visit], today: date) -> tuple[str, ...]:
    """Return the open referrals of somebody, a line each, as their next visit shows them."""
    lines = tuple(
        _open_line(visit.visited_on, visit.referral, today)
        for visit in visits
        if visit.referral is not None and is_open(visit.referral)
    )
    return (
        (*lines[:-1], tr("{line}. Catat kabarnya di menu Rujukan (Ctrl+R).").format(line=lines[-1]))
        if lines
        else ()
    )


def _open_line(made_on: date, referral: Referral, today: date) -> str:
    sent = tr("Dirujuk ke {referral_word} {day}").format(
        referral_word=tr(REFERRAL_WORDS[referral.target]), day=_day(made_on, today)
    )
    if referral.state is ReferralState.ANSWERED:
        return tr("{sent}. Jawaban: {rstrip}").format(
            sent=sent, rstrip=(referral.answer or "").rstrip(".")
        )
    if referral.state is ReferralState.ARRIVED:
        when = f" {_day(referral.arrived_on, today)}" if referral.arrived_on else ""
        return tr("{sent}, sudah datang{when}, belum ada jawaban").format(sent=sent, when=when)
    return tr("{sent}, belum ada kabar").format(sent=sent)


def problem_texts(problems: Sequence[Problem]) -> dict[str, str]:
    """Return the sentence of each problem by its field.

    Raises:
        KeyError: A code nobody wrote a sentence for.
    """
    texts: dict[str, str] = {}
    for problem in problems:
        words = {
            name: show_date(date.fromisoformat(value))
            for name, value in problem.detail.items()
            if isinstance(value, str)
        }
        texts.setdefault(problem.field, tr(PROBLEM_TEXTS[problem.code]).format_map(words))
    return texts


def _day(day: date, today: date) -> str:
    if day.year == today.year:
        return f"{day.day} {month_name(day.month)}"
    return show_date(day)
