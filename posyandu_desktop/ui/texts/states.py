"""States in a word and a tone: findings, advice, uploads."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Advice, Cluster, Finding, Severity, Urgency
from posyandu_desktop.domain.visit import Referral, ReferralTarget
from posyandu_desktop.language import tr
from posyandu_desktop.store.outbox import DeliveryState, UploadState
from posyandu_desktop.ui.texts.findings import finding_label, short_finding_label
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge

if TYPE_CHECKING:
    from posyandu_desktop.domain.referral_files import ClusterName
    from posyandu_desktop.services.recording import Recorded

TONES = {
    Severity.GOOD: Tone.GOOD,
    Severity.NOTE: Tone.INFO,
    Severity.WATCH: Tone.WATCH,
    Severity.ACT: Tone.ACT,
    Severity.URGENT: Tone.ACT,
}

REFERRAL_WORDS = {
    ReferralTarget.PUSTU: "Pustu",
    ReferralTarget.PUSKESMAS: "Puskesmas",
    ReferralTarget.HOSPITAL: "rumah sakit",
}

CLUSTER_WORDS: "dict[ClusterName, str]" = {
    Cluster.PUSTU: "Pustu",
    Cluster.PUSKESMAS_2: "Puskesmas, klaster 2",
    Cluster.PUSKESMAS_3: "Puskesmas, klaster 3",
    Cluster.PUSKESMAS_4: "Puskesmas, klaster 4",
    Cluster.PUSKESMAS_EMERGENCY: "IGD Puskesmas",
    Cluster.HOSPITAL: "rumah sakit",
    # Where no person is spoken of, there is no age to choose by.
    "puskesmas_by_age": "Puskesmas, klaster 2 atau 3",
}

URGENCY_WORDS = {
    Urgency.NOW: "sekarang juga",
    Urgency.TODAY: "hari ini",
    Urgency.THIS_WEEK: "minggu ini",
    Urgency.NEXT_SESSION: "bulan depan",
}

_ADVICE_WORDS = {
    Urgency.NOW: "Sekarang juga",
    Urgency.TODAY: "Sebelum pulang",
    Urgency.THIS_WEEK: "Minggu ini",
    Urgency.NEXT_SESSION: "Sampai bulan depan",
}

_UPLOAD_BADGES = {
    DeliveryState.SAVED: Badge(tone=Tone.NEUTRAL, word="Tersimpan"),
    DeliveryState.WAITING: Badge(tone=Tone.INFO, word="Menunggu sinyal", icon="clock"),
    DeliveryState.RECEIVED: Badge(tone=Tone.GOOD, word="Diterima server"),
    DeliveryState.NEEDS_FIX: Badge(tone=Tone.ACT, word="Perlu diperbaiki"),
}


def finding_badge(finding: Finding | None, content: ClinicalContent) -> Badge | None:
    """Return a finding as a coloured word; nothing for nothing."""
    if finding is None:
        return None
    return Badge(tone=TONES[finding.severity], word=short_finding_label(finding, content))


def upload_badge(state: UploadState, *, has_server: bool = True) -> Badge:
    """Return where a visit is: on this laptop, on its way, at the server, or refused."""
    if state.state is DeliveryState.WAITING and not has_server:
        # No signal would help: somebody has to set a server up.
        return Badge(tone=Tone.INFO, word=tr("Belum ada server"), icon="clock")
    return _UPLOAD_BADGES[state.state].translated()


def advice_title(advice: Advice) -> str:
    """Return what to do, who sees them there, and when: "Rujuk ke Pustu · minggu ini"."""
    if advice.refer_to is None:
        return tr(_ADVICE_WORDS[advice.urgency])
    target = tr(REFERRAL_WORDS[ReferralTarget(advice.refer_to)])
    where = tr(CLUSTER_WORDS[advice.cluster]) if advice.cluster else target
    return tr("Rujuk ke {where} · {urgency_word}").format(
        where=where, urgency_word=tr(URGENCY_WORDS[advice.urgency])
    )


def headline(recorded: "Recorded", content: ClinicalContent) -> tuple[str, Tone]:
    """Return what to say when a visit is saved: the gravest step, or that all is well.

    What is referred is taken care of: red is for what still has to be done.
    """
    if recorded.visit.referral is not None:
        return f"{_referred(recorded.visit.referral, recorded.advice)}.", Tone.GOOD
    if recorded.advice:
        first = recorded.advice[0]
        said = advice_title(first) if first.refer_to else finding_label(first.because[0], content)
        return f"{said}.", TONES[first.severity]
    if recorded.findings:
        first_finding = recorded.findings[0]
        return f"{finding_label(first_finding, content)}.", TONES[first_finding.severity]
    return "", Tone.GOOD


def is_grave(recorded: "Recorded") -> bool:
    """Say whether somebody has to act on a saved visit, or was asked to."""
    return recorded.visit.referral is not None or any(
        finding.severity >= Severity.ACT for finding in recorded.findings
    )


def _referred(referral: Referral, advice: Sequence[Advice]) -> str:
    """Return where somebody was referred to, and how soon they should be there."""
    soon = advice[0] if advice and advice[0].refer_to else None
    when = f" · {tr(URGENCY_WORDS[soon.urgency])}" if soon else ""
    return tr("Dirujuk ke {referral_word}{when}").format(
        referral_word=tr(REFERRAL_WORDS[referral.target]), when=when
    )


def refused_cards_note(refused: Sequence[str]) -> str:
    """Return the quiet line that stays while card files of the posyandu are not used."""
    if not refused:
        return ""
    return tr(
        "{refused_count} berkas kartu tidak dipakai; sebabnya disebut setiap kali masuk."
    ).format(refused_count=len(refused))
