"""Record a visit: look at it while it is typed, keep the draft, save it whole or not at all."""

from collections.abc import Callable, Collection, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from datetime import date, datetime

from posyandu_desktop.domain.adverse_event import AdverseEvent
from posyandu_desktop.domain.case import case_of
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.confidentiality import (
    readable_history,
    unread_codes,
    with_tellers,
)
from posyandu_desktop.domain.correction import Reason, corrected
from posyandu_desktop.domain.episodes import NO_EPISODES, Episodes
from posyandu_desktop.domain.feeding import FeedingEpisode
from posyandu_desktop.domain.feeding_checks import feeding_problems
from posyandu_desktop.domain.finding import Advice, Doubt, Finding, Problem, Severity
from posyandu_desktop.domain.immunization_applies import PlanContext
from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.interpretation import Interpretation, interpret
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.plausibility import doubts, problems
from posyandu_desktop.domain.referral import change_problems
from posyandu_desktop.domain.signing import saved_by, unsigned
from posyandu_desktop.domain.slips import likely_meant
from posyandu_desktop.domain.visit import Referral, Visit, VisitId, VisitStatus
from posyandu_desktop.services.classes import with_classes
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.services.expecting import Expecting
from posyandu_desktop.services.signing import Signing
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is known about a visit that is still being typed."""

    interpretation: Interpretation
    problems: tuple[Problem, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """The visit is on disk."""

    visit: Visit
    findings: tuple[Finding, ...]
    advice: tuple[Advice, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    """Nothing was saved: problems must be mended, doubts looked at once more."""

    problems: tuple[Problem, ...]
    doubts: tuple[Doubt, ...]


class Recorder:
    """What one signed-in operator does with visits."""

    def __init__(
        self,
        store: Store,
        content: ClinicalContent,
        operator: Operator,
        now: Callable[[], datetime],
    ) -> None:
        self._store = store
        self._content = content
        self._operator = operator
        self._now = now
        self._place: PlanContext | None = None

    def place(self) -> PlanContext:
        """Return what the place decides about immunisation; read once."""
        if self._place is None:
            self._place = place_of(self._store.posyandu.get(), self._store.vaccines_in_use.get())
        return self._place

    def today(self) -> date:
        """Return the day on this laptop's clock, in local time."""
        return self._now().astimezone().date()

    def history(self, person: Person, before: Visit) -> tuple[Visit, ...]:
        """Return the person's other visits, newest first, whatever their source."""
        return tuple(v for v in self._store.visits.of_person(person.id) if v.id != before.id)

    def readable(self, history: Sequence[Visit]) -> tuple[Visit, ...]:
        """Return visits with their referrals as this operator may read them."""
        return readable_history(history, self._operator, self._content)

    def episodes(self, person: Person) -> Episodes:
        """Return what of the person lasts longer than a visit."""
        return episodes_of(self._store, person.id)

    def save_feeding(self, person: Person, episode: FeedingEpisode) -> tuple[Problem, ...]:
        """Begin or end a course of recovery food; return what is wrong, and then save nothing.

        Raises:
            CannotSave: The disk did not take it.
        """
        with self._store.transaction():
            saved, today = self.episodes(person), self.today()
            found = feeding_problems(episode, person, saved, today, self._content)
            if not found:
                self._store.feeding.save(episode)
        return found

    def adverse_events(self, person: Person) -> tuple[AdverseEvent, ...]:
        """Return what happened to the person after immunisations, the newest first."""
        return self._store.adverse_events.of_person(person.id)

    def judge(
        self,
        person: Person,
        visit: Visit,
        history: Sequence[Visit],
        episodes: Episodes = NO_EPISODES,
    ) -> Judgement:
        """Say what the visit means and what does not fit, without saving anything."""
        overruled = {one.key for one in visit.doubts_overruled}
        found = problems(person, visit, self.today(), self._content, episodes)
        return Judgement(
            interpretation=self.meaning(person, visit, history, episodes),
            problems=self.meant(person, visit, history, found, episodes),
            doubts=tuple(
                doubt
                for doubt in self._doubts(person, visit, history, episodes)
                if doubt_key(doubt) not in overruled
            ),
        )

    def meaning(
        self,
        person: Person,
        visit: Visit,
        history: Sequence[Visit],
        episodes: Episodes = NO_EPISODES,
        doubted: Collection[str] = (),
    ) -> Interpretation:
        """Return what a visit means, as if the doubted numbers had not been measured."""
        certain = {c: value for c, value in visit.observations.items() if c not in doubted}
        seen = replace(visit, observations=certain) if doubted else visit
        return interpret(person, seen, history, self._content, episodes, self.place())

    def meant(
        self,
        person: Person,
        visit: Visit,
        history: Sequence[Visit],
        found: Sequence[Problem],
        episodes: Episodes = NO_EPISODES,
    ) -> tuple[Problem, ...]:
        """Return the problems with what was probably meant, as far as the person tells."""
        if not found or visit.visited_on < person.born_on:
            return tuple(found)
        return likely_meant(found, case_of(person, visit, history, self._content, episodes))

    def save(
        self,
        person: Person,
        visit: Visit,
        history: Sequence[Visit],
        episodes: Episodes = NO_EPISODES,
        why: Reason | None = None,
    ) -> Recorded | Refused:
        """Save the visit with its findings and queue it for upload: all, or nothing.

        Args:
            person: Whose visit it is.
            visit: As it was typed; what they were told in a class of the day is added.
            history: Their other visits.
            episodes: What lasts longer than a visit.
            why: The reason for a correction, for the journal.

        Raises:
            CannotSave: The disk did not take it; the draft stays.
        """
        visit = with_classes(self._content, person, visit, history, episodes)
        judgement = self.judge(person, visit, history, episodes)
        saved = self._store.visits.find(visit.id)
        changed = change_problems(saved.referral if saved else None, visit.referral)
        problems = (*judgement.problems, *changed)
        if problems or judgement.doubts:
            return Refused(problems, judgement.doubts)
        doubted = self._doubts(person, visit, history, episodes)
        looked_at = {doubt_key(doubt) for doubt in doubted}
        found_by_operator = replace(
            visit,
            doubts_overruled=tuple(one for one in visit.doubts_overruled if one.key in looked_at),
            referral=self._referral(visit, judgement.interpretation.findings),
            # Who corrects stands in the journal; who examined stays who did.
            recorded_by=(saved.recorded_by if saved else None) or self._operator.id,
            recorded_at=self._now(),
            status=self._status(visit),
            # Putting right what was copied does not make it seen here.
            source=saved.source if saved else visit.source,
        )
        found, now = judgement.interpretation, found_by_operator.recorded_at or self._now()
        codes = self._content.confidential_codes
        told = with_tellers(found_by_operator, saved, self._operator, codes)
        signed = saved_by(told, saved, self._operator, now)
        with self._store.transaction():
            self._store.visits.save(signed, found.findings, why)
            Expecting(self._store, self._content).settle([person.id], self.today())
        return Recorded(signed, found.findings, found.advice)

    def is_saved(self, visit: Visit) -> bool:
        """Say whether the visit is on disk as typed, whoever signed it, on whichever cards."""
        saved = self._store.visits.find(visit.id)
        if saved is None:
            return False
        sent = saved.referral
        referral = Referral(target=sent.target, note=sent.note) if sent else None
        return unsigned(visit) == replace(
            unsigned(saved),
            recorded_by=None,
            recorded_at=None,
            status=visit.status,
            source=visit.source,
            referral=referral,
            # Who has given birth since has other cards that day: nobody typed anything.
            cards=visit.cards,
            entered_by=visit.entered_by,
        )

    def saved(self, visit_id: VisitId) -> Visit | None:
        """Return the visit as it lies on disk, or None."""
        return self._store.visits.find(visit_id)

    def corrects(self, visit: Visit) -> tuple[str, ...]:
        """Return the codes of what is on disk and would be another, or gone, once this is saved."""
        saved = self._store.visits.find(visit.id)
        if saved is None:
            return ()
        # Who asks afresh what they may not read must not learn by a question that it was otherwise.
        unread = unread_codes(self._operator, saved, self._content.confidential_codes)
        return tuple(code for code in corrected(saved, visit) if code not in unread)

    def verify(self, visit_id: VisitId) -> bool:
        """Sign a saved visit with all that waits in it; False where that is not ours to do.

        Raises:
            CannotSave: The disk did not take it.
        """
        return Signing(self._store, self._operator, self._now).sign([visit_id])

    def is_recorded(self, visit_id: VisitId) -> bool:
        """Say whether the visit is on disk, as typed or not."""
        return self._store.visits.find(visit_id) is not None

    def keep_draft(self, draft: Draft) -> None:
        """Put what is typed on disk, so that a power cut costs nothing."""
        self._store.drafts.save(draft)

    def keep_soon(self, person: Person, draft: Draft | None) -> "Future[bool]":
        """Do the same, or with None drop the draft, while typing goes on; see `replace_soon`."""
        return self._store.drafts.replace_soon(person.id, draft)

    def forget_draft(self, person: Person) -> None:
        """Drop the draft of a visit in which nothing was typed, or nothing new."""
        self._store.drafts.discard(person.id)

    def _doubts(
        self, person: Person, visit: Visit, history: Sequence[Visit], episodes: Episodes
    ) -> tuple[Doubt, ...]:
        return doubts(person, visit, history, self._content, episodes, self.place())

    def _referral(self, visit: Visit, findings: Sequence[Finding]) -> Referral | None:
        """Return the referral with its reasons; one that is on its way keeps what became of it."""
        if visit.referral is None:
            return None
        reasons = tuple(one.code for one in findings if one.severity >= Severity.ACT)
        saved = self._store.visits.find(visit.id)
        before = saved.referral if saved else None
        if before is None or before.target is not visit.referral.target:
            return replace(visit.referral, reasons=reasons)
        together = dict.fromkeys((*before.reasons, *reasons))
        return replace(before, note=visit.referral.note, reasons=tuple(together))

    def _status(self, visit: Visit) -> VisitStatus:
        seen_before = self._store.visits.find(visit.id) is not None
        return VisitStatus.AMENDED if seen_before else visit.status


def doubt_key(doubt: Doubt) -> str:
    """Return what is remembered of a doubt the kader overruled; another value is another doubt."""
    values = ",".join(f"{name}={value}" for name, value in sorted(doubt.detail.items()))
    return f"{doubt.field}/{doubt.code}/{values}"
