"""The column of those who are done, each with the result. No Qt in here."""

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Severity
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Served, gravest
from posyandu_desktop.ui.texts.people import age_text
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS, finding_badge, upload_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


def served_row(one: Served, content: ClinicalContent, *, has_server: bool) -> PersonRow:
    """Return somebody whose visit is saved: when, where it is, and what came of it."""
    at = one.visit.recorded_at
    said = [
        age_text(one.person.born_on, one.visit.visited_on),
        show_clock(at) if at else "",
        upload_badge(one.upload, has_server=has_server).word,
    ]
    return PersonRow(
        key=one.person.id,
        name=one.person.name,
        details=tr("perubahan belum disimpan")
        if one.changing
        else " · ".join(part for part in said if part),
        badge=Badge(tone=Tone.WATCH, word=tr("Belum disimpan"))
        if one.changing
        else _result(one, content),
    )


def _result(one: Served, content: ClinicalContent) -> Badge:
    """Return where somebody was referred to, else the gravest finding, else N, else that all is."""
    if one.visit.referral is not None:
        target = tr(REFERRAL_WORDS[one.visit.referral.target])
        return Badge(tone=Tone.ACT, word=tr("Rujuk {target}").format(target=target))
    worst = gravest(one.findings)
    if (worst is None or worst.severity < Severity.WATCH) and one.has_gained():
        return Badge(tone=Tone.GOOD, word=tr("Naik"))
    return finding_badge(worst, content) or Badge(tone=Tone.GOOD, word=tr("Lengkap"))
