"""Put right what was written by mistake: taken back with a reason, brought back, judged again."""

from collections.abc import Callable
from datetime import datetime
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.immunization_context import place_of
from posyandu_desktop.domain.interpretation import interpret
from posyandu_desktop.domain.permission import Act
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require_or_own
from posyandu_desktop.services.episodes import episodes_of
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.outbox import Kind


class Correcting:
    """What one signed-in operator puts right."""

    def __init__(self, store: Store, content: ClinicalContent, now: Callable[[], datetime]) -> None:
        self._store = store
        self._content = content
        self._now = now

    def require(self, kind: Kind, record_id: UUID) -> None:
        """Do nothing where this operator may take a record back, or let it count again.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin; or another laptop
                did, which alone may change its visits.
        """
        if kind is Kind.VISIT and self._store.pulled.foreign([VisitId(record_id)]):
            raise NotAllowed(tr("Dicatat di laptop lain. Batalkan di laptop itu, lalu kirim."))
        require_or_own(self._store, Act.TAKE_BACK, kind, record_id)

    def take_back_visit(self, visit_id: VisitId, why: Reason) -> None:
        """Let a visit no longer count; it stays to be seen, and travels as entered in error.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        self.require(Kind.VISIT, visit_id)
        self._store.corrections.take_back_visit(visit_id, why)

    def restore_visit(self, visit_id: VisitId) -> None:
        """Let a visit count again.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        self.require(Kind.VISIT, visit_id)
        self._store.corrections.restore_visit(visit_id)

    def take_back_pregnancy(self, pregnancy_id: PregnancyId, why: Reason) -> None:
        """Let a pregnancy no longer count; children it brought into the register stay there.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        self.require(Kind.PREGNANCY, pregnancy_id)
        self._store.corrections.take_back(Kind.PREGNANCY, pregnancy_id, why)

    def restore_pregnancy(self, pregnancy_id: PregnancyId) -> tuple[Problem, ...]:
        """Let a pregnancy count again, or say why it cannot.

        Raises:
            KeyError: There is no such pregnancy; asking is a bug.
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        pregnancy = self._store.pregnancies.find(pregnancy_id)
        if pregnancy is None:
            raise KeyError(pregnancy_id)
        others = self._store.pregnancies.of_woman(pregnancy.woman_id)
        if pregnancy.outcome is None and any(other.outcome is None for other in others):
            return (Problem(field="pregnancy", code="another_open"),)
        self.require(Kind.PREGNANCY, pregnancy_id)
        self._store.corrections.restore(Kind.PREGNANCY, pregnancy_id)
        return ()

    def take_back_event(self, event_id: AdverseEventId, why: Reason) -> None:
        """Let an adverse event no longer count.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        self.require(Kind.ADVERSE_EVENT, event_id)
        self._store.corrections.take_back(Kind.ADVERSE_EVENT, event_id, why)

    def restore_event(self, event_id: AdverseEventId) -> None:
        """Let an adverse event count again.

        Raises:
            NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
            CannotSave: The disk did not take it.
        """
        self.require(Kind.ADVERSE_EVENT, event_id)
        self._store.corrections.restore(Kind.ADVERSE_EVENT, event_id)

    def judge_again(self, person: Person, visit_ids: tuple[VisitId, ...]) -> int:
        """Judge visits by what is known now, and return for how many that changed something.

        Nobody's judgement changes unasked: each visit keeps what was found until this is wished.

        Raises:
            CannotSave: The disk did not take it.
        """
        visits = self._store.visits.of_person(person.id)
        place = place_of(self._store.posyandu.get(), self._store.vaccines_in_use.get())
        episodes = episodes_of(self._store, person.id)
        changed = 0
        with self._store.transaction():
            for visit in (one for one in visits if one.id in visit_ids):
                others = tuple(one for one in visits if one.id != visit.id)
                found = interpret(person, visit, others, self._content, episodes, place).findings
                was = self._store.visits.findings_of(visit.id)
                changed += [one.code for one in found] != [one.code for one in was]
                self._store.corrections.judge_again(visit.id, found)
        return changed
