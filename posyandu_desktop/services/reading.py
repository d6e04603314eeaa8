"""What the operator of an open store may read of others' records."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import reads_findings, sealed, sealed_advice
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.visit import Referral, Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store

if TYPE_CHECKING:
    from posyandu_desktop.services.recording import Recorded

ONLY_BIDAN = "Hanya bidan dan yang mencatat yang bisa membaca."
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
