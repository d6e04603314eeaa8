"""A session day in words: what is still open, and what it came to. No Qt in here."""

from collections.abc import Iterable, Iterator

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.dose_not_given import NotGivenReason
from posyandu_desktop.domain.life_cycle import LifeCycleGroup
from posyandu_desktop.domain.session_day import Summary
from posyandu_desktop.domain.visit import ReferralTarget, SupplementKind
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.groups import GROUP_WORDS
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS

POINTS = {
    "drafts": "Kunjungan belum disimpan",
    "corrections": "Pembetulan kunjungan lain belum disimpan",
    "unserved": "Datang, belum dilayani",
    "unreferred": "Perlu dirujuk, belum ada rujukannya",
    "incomplete_doses": "Imunisasi tanpa batch atau penyuntik",
    "sweeping": "Risiko tinggi, belum datang (sweeping)",
    "refused": "Kiriman perlu diperbaiki",
    "waiting": "Kiriman belum terkirim",
    "backup": "Cadangan hari ini",
}

_GROUPS = {**GROUP_WORDS, LifeCycleGroup.BEREAVED: GROUP_WORDS[LifeCycleGroup.POSTPARTUM]}


def summary_lines(summary: Summary, content: ClinicalContent) -> tuple[tuple[str, str], ...]:
    """Return what a day came to besides its letters, a caption and its words a line."""
    return (
        *_groups(summary),
        (tr("Imunisasi"), _doses(summary, content)),
        *_not_given(summary, content),
        (tr("Vitamin A"), _capsules(summary, content)),
        (tr("Rujukan"), _referrals(summary)),
        *_rest(summary, content),
    )


def point_words(code: str, names: tuple[str, ...]) -> str:
    """Return an open point of a signed-off day: "Kunjungan belum disimpan: Aisyah"."""
    words = tr(POINTS[code])
    if code == "backup":
        return tr("Cadangan hari itu belum dibuat")
    if names and not any(names):
        # Of another laptop's day: its names do not travel.
        return f"{words}: {len(names)}"
    return f"{words}: {', '.join(names)}" if names else words


def _groups(summary: Summary) -> Iterator[tuple[str, str]]:
    by_words: dict[str, int] = {}
    for group in LifeCycleGroup:
        if count := summary.served.get(group.value, 0):
            words = tr(_GROUPS[group]).lower()
            by_words[words] = by_words.get(words, 0) + count
    if by_words:
        words = _counted(by_words.items())
        if sum(by_words.values()) > summary.people:
            # Days signed off long ago counted a pregnant woman by her age, too.
            words = tr("{groups} (seorang bisa dihitung di dua kelompok)").format(groups=words)
        yield tr("Yang dilayani"), words


def _doses(summary: Summary, content: ClinicalContent) -> str:
    def label(code: str) -> str:
        vaccine, _, number = code.rpartition(" ")
        dose = content.immunization_schedule.dose(vaccine, int(number))
        return dose.label if dose else code

    return _counted((label(code), count) for code, count in summary.doses.items())


def _not_given(summary: Summary, content: ClinicalContent) -> Iterator[tuple[str, str]]:
    reasons = content.doses_not_given
    if summary.not_given:
        counts = (
            (reasons.of(NotGivenReason(code)).label, count)
            for code, count in summary.not_given.items()
        )
        yield tr("Imunisasi tidak diberi"), _counted(counts)


def _capsules(summary: Summary, content: ClinicalContent) -> str:
    rules = content.supplement_rules
    return _counted(
        (rules.rule(SupplementKind(kind)).short, count) for kind, count in summary.capsules.items()
    )


def _referrals(summary: Summary) -> str:
    return _counted(
        (tr(REFERRAL_WORDS[ReferralTarget(target)]), count)
        for target, count in summary.referrals.items()
    )


def _rest(summary: Summary, content: ClinicalContent) -> Iterator[tuple[str, str]]:
    if summary.went_home:
        yield tr("Pulang sebelum selesai"), ", ".join(summary.went_home)
    if summary.late:
        yield tr("Susulan"), tr("{count} kunjungan").format(count=summary.late)
    if summary.lots:
        schedule = content.immunization_schedule
        known = {vaccine.code: vaccine.name for vaccine in schedule.every_vaccine}
        lots = (f"{known.get(lot.vaccine, lot.vaccine)} {lot.lot_number}" for lot in summary.lots)
        yield tr("Botol vaksin"), ", ".join(lots)


def _counted(pairs: Iterable[tuple[str, int]]) -> str:
    found = " · ".join(f"{words}: {count}" for words, count in pairs)
    return found or tr("tidak ada")
