"""What the operator of an open store may read of others' records."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import (
    neutral,
    reads_findings,
    sealed,
    sealed_advice,
    unread_changes,
    unread_codes,
)
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.visit import Referral, Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.store.journal import Line
from posyandu_desktop.store.open import Store

if TYPE_CHECKING:
    from posyandu_desktop.services.recording import Recorded

ONLY_BIDAN = "Hanya bidan dan yang mencatat yang bisa membaca."
NOT_YOURS = "hanya bidan dan yang mencatat yang tahu"
SEALED = "sealed"
"""Marks a line of the journal from which something was taken out."""

TALK = "Antar ke bidan untuk bicara berdua. Hanya bidan dan yang mencatat yang tahu isinya."


class Reading:
    """Takes out of findings, referrals and advice what this operator may not read.

    A store that nobody signed in for hides nothing: a job counts and sends, it does not read.
    """

    def __init__(self, store: Store, content: ClinicalContent) -> None:
        self._store = store
        self._content = content
        by = store.author.operator_id
        self._operator: Operator | None = store.operators.find(by) if by else None

    def findings(self, visit: Visit, findings: Sequence[Finding]) -> tuple[Finding, ...]:
        """Return what was found at a visit, as it may be read."""
        return tuple(findings) if self._reads(visit) else sealed(findings, self._content)

    def of_many(
        self, visits: Sequence[Visit], findings: Mapping[VisitId, tuple[Finding, ...]]
    ) -> dict[VisitId, tuple[Finding, ...]]:
        """Return the findings of several visits, as they may be read."""
        return {one.id: self.findings(one, findings.get(one.id, ())) for one in visits}

    def gravest(self, visit_id: VisitId, finding: Finding) -> Finding:
        """Return the finding that stands for a visit in a list, as it may be read."""
        if not self._content.is_confidential(finding.code):
            return finding
        reads = self._reads(self._store.visits.get(visit_id))
        return finding if reads else neutral(finding)

    def unread(self, visit: Visit) -> frozenset[str]:
        """Return the codes of the answers in a visit that may not be read."""
        if self._operator is None:
            return frozenset()
        return unread_codes(self._operator, visit, self._content.confidential_codes)

    def visit(self, visit: Visit) -> Visit:
        """Return a visit whose referral says no more than may be read; the rest stays."""
        sent = visit.referral
        return visit if sent is None else replace(visit, referral=self.referral(visit, sent))

    def line(self, line: Line, visit: Visit) -> Line:
        """Return a line of the journal about a visit without what may not be read.

        Free words why something was wrong go with the answers: they often tell them.
        """
        if self._operator is None:
            return line
        codes = self._unread_changed(self._operator, line, visit)
        is_secret = bool(codes) if line.action == "change" else bool(self.unread(visit))
        if not is_secret:
            return line
        change = dict(line.change)
        for side in _SIDES & change.keys():
            if "observations" in change[side]:
                left = {c: v for c, v in _answers(line, side).items() if c not in codes}
                change[side] = {**change[side], "observations": left}
        if "reason" in change:
            change["reason"] = _without_words(Reason.from_json(change["reason"])).to_json()
        return replace(line, change=change | {SEALED: bool(codes)})

    def _unread_changed(self, operator: Operator, line: Line, visit: Visit) -> frozenset[str]:
        codes = unread_changes(operator, line.change, visit, self._content.confidential_codes)
        was, now = _answers(line, "before"), _answers(line, "after")
        return frozenset(code for code in codes if was.get(code) != now.get(code))

    def referral(self, visit: Visit, referral: Referral) -> Referral:
        """Return a referral without the answer and note where its reason may not be read."""
        if self._reads(visit) or not self._is_secret(referral):
            return referral
        answer = tr(ONLY_BIDAN) if referral.answer else None
        return replace(referral, note=None, answer=answer)

    def reasons(self, visit: Visit, referral: Referral) -> tuple[str, ...]:
        """Return the codes of a referral's reasons that may be read."""
        if self._reads(visit):
            return referral.reasons
        return tuple(one for one in referral.reasons if not self._content.is_confidential(one))

    def hides_a_reason(self, visit: Visit, referral: Referral) -> bool:
        """Say whether a reason of a referral may not be read."""
        return self._is_secret(referral) and not self._reads(visit)

    def recorded(self, recorded: "Recorded") -> "Recorded":
        """Return what is said when a visit is saved."""
        visit = recorded.visit
        if self._reads(visit):
            return recorded
        return replace(
            recorded,
            findings=sealed(recorded.findings, self._content),
            advice=sealed_advice(recorded.advice, self._content, tr(TALK)),
        )

    def _reads(self, visit: Visit) -> bool:
        return self._operator is None or reads_findings(self._operator, visit)

    def _is_secret(self, referral: Referral) -> bool:
        return any(map(self._content.is_confidential, referral.reasons))


_SIDES = frozenset({"before", "after"})


def _answers(line: Line, side: str) -> Mapping[str, Any]:
    return line.change.get(side, {}).get("observations") or {}


def _without_words(reason: Reason) -> Reason:
    """Return a reason without what somebody wrote in their own words."""
    note = tr(NOT_YOURS) if reason.mistake is Mistake.OTHER else ""
    return Reason(reason.mistake, note)
