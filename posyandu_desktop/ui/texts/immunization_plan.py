"""The plan, the sets and the tetanus status of somebody in words. No Qt in here."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import HeldBack
from posyandu_desktop.domain.immunization_applies import PlanReason
from posyandu_desktop.domain.immunization_completeness import Completeness
from posyandu_desktop.domain.immunization_context import DoseRecord
from posyandu_desktop.domain.immunization_schedule import ImmunizationSchedule
from posyandu_desktop.domain.immunization_states import TO_GIVE, DoseState, PlanState
from posyandu_desktop.domain.tetanus import TetanusStatus
from posyandu_desktop.domain.tetanus_files import TetanusRules
from posyandu_desktop.domain.visit import ImmunizationSource
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import month_name, short_date, show_date
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge

MOST_NAMED = 4
SOURCE_WORDS = {
    ImmunizationSource.GIVEN_HERE: "Diberi di sini",
    ImmunizationSource.BUKU_KIA: "Buku KIA",
    ImmunizationSource.RECALL: "Ingatan keluarga",
    ImmunizationSource.ELSEWHERE: "Fasilitas lain",
}
_STATES = {
    PlanState.GIVEN: Badge(tone=Tone.GOOD, word="Diberi di sini"),
    PlanState.HISTORY: Badge(tone=Tone.GOOD, word="Dari Buku KIA"),
    PlanState.UNKNOWN_DATE: Badge(tone=Tone.GOOD, word="Tanggal lupa"),
    PlanState.TOO_EARLY: Badge(tone=Tone.WATCH, word="Terlalu dini"),
    PlanState.DUE: Badge(tone=Tone.INFO, word="Waktunya"),
    PlanState.OVERDUE: Badge(tone=Tone.WATCH, word="Terlambat"),
    PlanState.CATCH_UP: Badge(tone=Tone.WATCH, word="Kejar"),
    PlanState.UPCOMING: Badge(tone=Tone.NEUTRAL, word="Belum waktunya"),
    PlanState.NO_LONGER_GIVEN: Badge(tone=Tone.NEUTRAL, word="Sudah lewat"),
    PlanState.NOT_APPLICABLE: Badge(tone=Tone.NEUTRAL, word="Tidak berlaku"),
}
_TOLD = frozenset({ImmunizationSource.RECALL, ImmunizationSource.ELSEWHERE})
_REASONS = {
    PlanReason.LATER_DOSE_HAD: "lihat Buku KIA",
    PlanReason.PRODUCT_NOT_USED: "tidak dipakai di sini",
    PlanReason.NOT_IN_PROVINCE: "bukan untuk provinsi ini",
    PlanReason.PROVINCE_UNKNOWN: "provinsi belum diketahui",
    PlanReason.NOT_INTRODUCED: "belum ada waktu ia lahir",
    PlanReason.WITHDRAWN: "tidak dipakai lagi",
    PlanReason.OTHER_SEX: "hanya untuk perempuan",
    PlanReason.SCHOOL_CLASS_UNKNOWN: "kelas belum diketahui",
    PlanReason.PREVIOUS_NO_LONGER_GIVEN: "dosis sebelumnya terlewat",
    PlanReason.LIVE_SPACING: "jarak kurang",
    PlanReason.TOO_YOUNG: "terlalu muda",
    PlanReason.INTERVAL_SHORT: "jarak kurang",
    PlanReason.AFTER_LAST_DAY: "lewat umurnya",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanLine:
    """One dose: its name, what became of it, and when."""

    label: str
    state: Badge
    when: str


def plan_line(dose: DoseState, schedule: ImmunizationSchedule, held_back: str = "") -> PlanLine:
    """Return one dose of a plan in words; `held_back` is why it was not given the last time."""
    when = ", ".join(part for part in (_when(dose, schedule), held_back) if part)
    return PlanLine(label=dose.label, state=_badge(dose), when=when)


def plan_lines(record: DoseRecord, states: Iterable[DoseState]) -> Iterator[PlanLine]:
    """Yield doses of somebody's plan in words, with why they were not given the last time."""
    content, last = record.content, record.held_back
    for state in states:
        held = last.get((state.vaccine, state.dose_number))
        why = held_back_words(held, content) if held else ""
        yield plan_line(state, content.immunization_schedule, why)


def held_back_words(held: HeldBack, content: ClinicalContent) -> str:
    """Return when and why a dose was not given: "18 Apr 2026: keluarga menolak"."""
    why = content.doses_not_given.of(held.reason).label
    return f"{short_date(held.on)}: {why[:1].lower()}{why[1:]}"


def set_line(found: Completeness, schedule: ImmunizationSchedule) -> Badge:
    """Return how far a named set is: "Imunisasi dasar lengkap: 9 dari 11, kurang BCG"."""
    lacking = (*found.missing, *found.unrecorded)
    if not lacking:
        return Badge(tone=Tone.GOOD, word=tr("{name}: lengkap").format(name=found.name))
    doses = [schedule.dose(vaccine, number) for vaccine, number in lacking]
    names = [dose.label for dose in doses if dose is not None]
    more = (
        tr(" dan {names_count} lagi").format(names_count=len(names) - MOST_NAMED)
        if len(names) > MOST_NAMED
        else ""
    )
    had = len(found.fulfilled)
    return Badge(
        tone=Tone.INFO,
        word=(
            tr("{name}: {had} dari {had_2}, kurang {name_2}{more}").format(
                name=found.name,
                had=had,
                had_2=had + len(lacking),
                name_2=", ".join(names[:MOST_NAMED]),
                more=more,
            )
        ),
    )


def tetanus_line(found: TetanusStatus, rules: TetanusRules, on: date) -> Badge:
    """Return a woman's status in one line: "Status T3, terlindung sampai Mei 2031"."""
    if not found.counted:
        return Badge(
            tone=Tone.INFO,
            word=tr("Status T belum diketahui: tanyakan suntikan bayi, SD, dan kartu TT."),
        )
    parts = (
        tr("Status T{status}").format(status=found.status),
        *_protection(found, on),
        *_next(found, rules),
    )
    words = ", ".join(parts)
    if found.too_close:
        words += tr(". {too_close_count} suntikan terlalu rapat, tidak dihitung").format(
            too_close_count=len(found.too_close)
        )
    return Badge(tone=Tone.GOOD if found.is_protected(on) else Tone.WATCH, word=words)


def tetanus_steps(found: TetanusStatus, rules: TetanusRules) -> Iterator[PlanLine]:
    """Yield T1 to T5: which dose made each, and from when the next one may be given."""
    labels = {each.status: each for each in rules.steps}
    for status in labels:
        if status <= found.status:
            dose = found.counted[status - 1]
            word = tr("tanggal lupa") if dose.given_on is None else short_date(dose.given_on)
            proof = next(p.name for p in rules.proofs if p.holds(dose.vaccine, dose.dose_number))
            state = Badge(tone=Tone.GOOD, word=tr("Sudah"))
            yield PlanLine(label=f"T{status}", state=state, when=f"{word} · {proof}")
        elif status == found.status + 1 and found.is_due:
            when = "" if found.interval_known else tr("lihat dulu kartunya")
            state = Badge(tone=Tone.INFO, word=tr("Waktunya"))
            yield PlanLine(label=f"T{status}", state=state, when=when)
        else:
            is_next = status == found.status + 1 and found.next_on is not None
            when = (
                tr("mulai {short_date}").format(short_date=short_date(found.next_on))
                if is_next and found.next_on
                else ""
            )
            state = Badge(tone=Tone.NEUTRAL, word=tr("Belum waktunya"))
            yield PlanLine(label=f"T{status}", state=state, when=when)


def month_words(day: date) -> str:
    """Return a month as "Mei 2031"."""
    return f"{month_name(day.month)} {day.year}"


def _badge(dose: DoseState) -> Badge:
    if dose.reason is PlanReason.COVERED_BY_PRODUCT:
        if dose.is_fulfilled:
            return Badge(tone=Tone.GOOD, word=tr("Tercakup"))
        return Badge(tone=Tone.NEUTRAL, word=tr("Diganti"))
    if dose.reason is PlanReason.NEEDS_PREVIOUS and dose.state is PlanState.NOT_APPLICABLE:
        return Badge(tone=Tone.NEUTRAL, word=tr("Menunggu"))
    if dose.reason is PlanReason.LATER_DOSE_HAD:
        return Badge(tone=Tone.WATCH, word=tr("Tidak tercatat"))
    if dose.state is PlanState.HISTORY and dose.source in _TOLD:
        return Badge(tone=Tone.GOOD, word=tr(SOURCE_WORDS[dose.source]))
    return _STATES[dose.state].translated()


def _when(dose: DoseState, schedule: ImmunizationSchedule) -> str:
    if dose.reason is PlanReason.COVERED_BY_PRODUCT:
        product = schedule.vaccine(dose.covered_by or "")
        return tr("dengan {name}").format(name=product.name if product else dose.covered_by)
    if dose.reason is PlanReason.NEEDS_PREVIOUS:
        return _after_previous(dose)
    if dose.reason is PlanReason.PREVIOUS_NO_LONGER_GIVEN:
        return tr(_REASONS[dose.reason])
    day = _day(dose)
    why = tr(_REASONS[dose.reason]) if dose.reason else ""
    if not dose.interval_known and dose.state in TO_GIVE | {PlanState.UPCOMING}:
        why = tr("lihat Buku KIA")
    return ", ".join(part for part in (day, why) if part)


def _day(dose: DoseState) -> str:
    if dose.given_on is not None:
        return short_date(dose.given_on)
    if dose.state in TO_GIVE and dose.due_on is not None:
        until = f" – {short_date(dose.latest_on)}" if dose.latest_on else ""
        return (
            f"{short_date(dose.due_on)}{until}"
            if until
            else tr("sejak {short_date}").format(short_date=short_date(dose.due_on))
        )
    if dose.state is PlanState.UPCOMING and dose.due_on is not None:
        return tr("mulai {short_date}").format(short_date=short_date(dose.due_on))
    if dose.state is PlanState.NO_LONGER_GIVEN and dose.latest_on is not None:
        return tr("sampai {short_date}").format(short_date=short_date(dose.latest_on))
    return ""


def _after_previous(dose: DoseState) -> str:
    if dose.state is PlanState.NO_LONGER_GIVEN or dose.due_on is None:
        return tr("dosis sebelumnya belum ada")
    return tr("paling cepat {short_date}").format(short_date=short_date(dose.due_on))


def _protection(found: TetanusStatus, on: date) -> Iterator[str]:
    until = found.protected_until
    if until is not None:
        is_over = until < on
        yield f"{('habis' if is_over else tr('terlindung sampai'))} {month_words(until)}"
    elif found.status == 1:
        yield tr("belum melindungi")
    else:
        yield tr("tanggal suntikan terakhir lupa")


def _next(found: TetanusStatus, rules: TetanusRules) -> Iterator[str]:
    if rules.step(found.status + 1) is None:
        yield "lengkap"
    elif found.is_due:
        yield tr("T{status} boleh hari ini").format(status=found.status + 1)
    elif found.next_on is not None:
        yield tr("T{status} mulai {next_on}").format(
            status=found.status + 1, next_on=show_date(found.next_on)
        )
