"""Everything about one visit that travels, and the elements its resources share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEvent
from posyandu_desktop.domain.age import age_days
from posyandu_desktop.domain.card import Card, CardField
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Reason
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import Operator, OperatorId
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus, part_id
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    logical_reference,
    moment,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import patient_reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """The last thing done to a record that was there before: when, by whom, and why."""

    at: datetime
    by: OperatorId | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitRecord:
    """A visit to send.

    Attributes:
        visit: The visit as it stands.
        person: Whose it is, for the age.
        origin: Posyandu and laptop.
        operator: Who recorded it, when that is known.
        content: Cards, vaccines, topics and WHO's tables; what it lacks travels under our own code.
        findings: What was found at the time, as stored; never judged again.
        earlier: Former states of the same visit that may be on the server already.
        operators: Everybody the visit names: who recorded, was told, signed, changed it.
        episode: Reference to the pregnancy, or the time after it, that the visit belongs to.
        reactions: What followed the doses, of what the server has or gets with this.
        change: What was last done to it, if it was changed, taken back or brought back.
    """

    visit: Visit
    person: Person
    origin: Origin
    content: ClinicalContent
    operator: Operator | None = None
    findings: tuple[Finding, ...] = ()
    earlier: tuple[Visit, ...] = ()
    operators: Mapping[OperatorId, Operator] = field(default_factory=dict)
    episode: Json | None = None
    reactions: tuple[AdverseEvent, ...] = ()
    change: Change | None = None

    @property
    def is_void(self) -> bool:
        """Whether the visit was recorded by mistake."""
        return self.visit.status is VisitStatus.ENTERED_IN_ERROR

    @property
    def age_days(self) -> int:
        """Age at the visit; negative if the birth date was moved behind it since."""
        return age_days(self.person.born_on, self.visit.visited_on)

    @property
    def subject(self) -> Json:
        """Reference to the Patient."""
        return patient_reference(self.visit.person_id)

    @property
    def encounter(self) -> Json:
        """Reference to the Encounter."""
        return reference("Encounter", self.visit.id)

    @property
    def effective(self) -> str:
        """When it happened: what was put right later happened when it did."""
        known = (one.recorded_at for one in (*self.earlier, self.visit))
        return moment(self.visit.visited_on, next((at for at in known if at), None))

    @property
    def performer(self) -> Json:
        """Who recorded it; the posyandu when nobody is named."""
        return self.practitioner(self.operator) if self.operator else self.posyandu

    @property
    def posyandu(self) -> Json:
        """Reference to the posyandu as an organization."""
        return posyandu_reference(self.origin)

    def practitioner(self, operator: Operator) -> Json:
        """Return a reference to somebody of the posyandu."""
        return logical_reference("Practitioner", operator.id, operator.name)

    def named(self, operator_id: OperatorId | None) -> Json:
        """Return a reference to somebody the visit names, empty when nobody is known."""
        operator = self.operators.get(operator_id) if operator_id else None
        return self.practitioner(operator) if operator else {}

    def told_performer(self, *codes: str) -> list[Json]:
        """Return who was told answers, if that is not who recorded the visit."""
        told = (self.visit.entered_by.get(code) for code in codes)
        others = {by: None for by in told if by and by != self.visit.recorded_by}
        return [named for by in others if (named := self.named(by))]

    def is_confidential(self, code: str) -> bool:
        """Say whether an answer was given in confidence."""
        return code in self.content.confidential_codes

    def card_of(self, code: str) -> Card | None:
        """Return the first of the visit's cards that has a field, else the first of its cards.

        A version that is no longer shipped is stood in for by any card: a field means the same on
        all, and what was measured must not lose its code because the program was updated.
        """
        recorded = [card for each in self.visit.cards if (card := self.content.card(each))]
        cards = (*recorded, *self.content.cards)
        having = (card for card in cards if card.field(code) is not None)
        return next(having, recorded[0] if recorded else None)

    def card_field(self, code: str) -> CardField | None:
        """Return the field of that code, or None when no card has it."""
        card = self.card_of(code)
        return card.field(code) if card else None

    def part_id(self, slot: str) -> UUID:
        """Return the id of one part, the same for ever."""
        return part_id(self.visit.id, slot)

    def part(
        self,
        kind: str,
        slot: str,
        of_field: str,
        elements: Json,
        *,
        confidential: bool = False,
        items: tuple[str, ...] = (),
    ) -> Part:
        """Return one part; `slot` names it within the visit."""
        made = resource(kind, self.part_id(slot), self.origin, elements, confidential=confidential)
        return Part(of_field, made, items)


def posyandu_reference(origin: Origin) -> Json:
    """Return the reference to a posyandu as an organization."""
    return logical_reference("Organization", origin.posyandu.id, origin.posyandu.name)
