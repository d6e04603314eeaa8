"""Follow the referrals of the posyandu until each is closed: who came, what was written back."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import TALK_TO_BIDAN
from posyandu_desktop.domain.finding import Finding, Problem, Severity
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.referral import advance, is_overdue, reopen
from posyandu_desktop.domain.visit import Referral, ReferralState, Visit, VisitId
from posyandu_desktop.services.reading import Reading
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.referrals import OpenReferral


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """An open referral as the list shows it.

    Attributes:
        reasons: Why, in words, gravest first.
        days: How many days ago it was made.
        is_urgent: Whether somebody was sent with what cannot wait, and has not arrived.
        is_overdue: Whether nobody arrived in the days allowed.
    """

    person: Person
    visit: Visit
    referral: Referral
    reasons: tuple[str, ...]
    days: int
    is_urgent: bool
    is_overdue: bool


class FollowUp:
    """What one signed-in operator does with referrals."""

    def __init__(self, store: Store, content: ClinicalContent, now: Callable[[], datetime]) -> None:
        self._store = store
        self._content = content
        self._now = now

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self._now().astimezone().date()

    @property
    def overdue_after_days(self) -> int:
        """After how many days without arrival a referral is overdue."""
        return self._content.advice_rules.referral.overdue_after_days

    def open(self) -> tuple[Followed, ...]:
        """Return every open referral: what cannot wait, then the overdue; the oldest first."""
        found = self._store.referrals.open()
        findings = self._store.visits.findings_of_many(one.visit.id for one in found)
        reading = Reading(self._store, self._content)
        today = self.today()
        after_days = self.overdue_after_days
        followed = [
            Followed(
                person=one.person,
                visit=one.visit,
                referral=reading.referral(one.visit, one.referral),
                reasons=self._reasons(one, findings.get(one.visit.id, ()), reading),
                days=(today - one.visit.visited_on).days,
                is_urgent=one.referral.state is ReferralState.MADE
                and any(
                    finding.severity is Severity.URGENT
                    for finding in findings.get(one.visit.id, ())
                ),
                is_overdue=is_overdue(
                    one.referral, made_on=one.visit.visited_on, on=today, after_days=after_days
                ),
            )
            for one in found
        ]
        return tuple(sorted(followed, key=lambda one: (not one.is_urgent, not one.is_overdue)))

    def advance(
        self, visit_id: VisitId, to: ReferralState, on: date, answer: str = ""
    ) -> Referral | tuple[Problem, ...]:
        """Move a referral on and queue its visit for upload, or say what keeps it from that.

        Raises:
            KeyError: The visit referred nobody; asking is a bug.
            CannotSave: The disk did not take it.
        """
        visit, referral = self._referral(visit_id)
        moved = advance(
            referral, to, on=on, answer=answer, made_on=visit.visited_on, today=self.today()
        )
        return self._saved(visit_id, moved)

    def reopen(self, visit_id: VisitId) -> Referral | tuple[Problem, ...]:
        """Take the last step of a referral back.

        Raises:
            KeyError: The visit referred nobody; asking is a bug.
            CannotSave: The disk did not take it.
        """
        return self._saved(visit_id, reopen(self._referral(visit_id)[1]))

    def _saved(
        self, visit_id: VisitId, moved: Referral | tuple[Problem, ...]
    ) -> Referral | tuple[Problem, ...]:
        if isinstance(moved, Referral):
            self._store.referrals.save(visit_id, moved)
        return moved

    def _referral(self, visit_id: VisitId) -> tuple[Visit, Referral]:
        visit = self._store.visits.get(visit_id)
        if visit.referral is None:
            raise KeyError(visit_id)
        return visit, visit.referral

    def _reasons(
        self, one: OpenReferral, findings: tuple[Finding, ...], reading: Reading
    ) -> tuple[str, ...]:
        """Return the words of each reason; what no rule found any more keeps the rule's name."""
        by_code = {finding.code: finding for finding in findings}
        rules = self._content.advice_rules
        words = []
        if reading.hides_a_reason(one.visit, one.referral):
            words.append(rules.findings[TALK_TO_BIDAN].label)
        for code in reading.reasons(one.visit, one.referral):
            finding, rule = by_code.get(code), rules.rules.get(code.partition(".")[0])
            words.append(self._content.label(finding) if finding else rule.name if rule else code)
        return tuple(dict.fromkeys(words))
