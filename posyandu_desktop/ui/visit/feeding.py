"""How recovery food (PMT) stands, for its section on the visit screen. No Qt in here."""

from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.feeding_findings import is_for, may_begin
from posyandu_desktop.domain.interpretation import Interpretation
from posyandu_desktop.language import tr
from posyandu_desktop.ui.texts.feeding import ended_line, running_line
from posyandu_desktop.ui.texts.findings import finding_label
from posyandu_desktop.ui.visit.feeding_state import FeedingForm, FeedingShown

_REFERRED = "Gizi buruk dirujuk dulu; PMT di posyandu tidak cukup."


def feeding_shown(
    case: Case, found: Interpretation, sure: Interpretation, form: FeedingForm | None
) -> FeedingShown | None:
    """Return the section; None for somebody who gets no recovery food and never did.

    What is said rests on what is `sure`; nothing begins while a doubtful number speaks against it.
    """
    by_code = {finding.code: finding for finding in sure.findings}
    if running := by_code.get("feeding.running"):
        return FeedingShown(line=running_line(running, case.content), running=True, form=form)
    if not case.episodes.feeding and not is_for(case):
        return None
    offered = by_code.get("feeding.offered")
    referred = frozenset(case.content.feeding.referred_instead)
    may_be_referred = any(finding.code in referred for finding in found.findings)
    line = ended_line(case.episodes.feeding[-1]) if case.episodes.feeding else ""
    if by_code.keys() & referred:
        line = tr(_REFERRED)
    elif offered is not None:
        line = finding_label(offered, case.content)
    return FeedingShown(
        line=line,
        may_begin=may_begin(case) and not may_be_referred,
        urged=offered is not None,
        form=form,
    )
