"""Everything about one visit that travels, and the elements its resources share."""

from dataclasses import dataclass
from uuid import UUID

from posyandu_desktop.domain.age import age_days
from posyandu_desktop.domain.card import CardField
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit, VisitStatus, part_id
from posyandu_desktop.sync.fhir.elements import (
    Json,
    Origin,
    instant,
    logical_reference,
    moment,
    reference,
    resource,
)
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.person import patient_reference


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
    """

    visit: Visit
    person: Person
    origin: Origin
    content: ClinicalContent
    operator: Operator | None = None
    findings: tuple[Finding, ...] = ()
    earlier: tuple[Visit, ...] = ()

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
        """When it happened."""
        return moment(self.visit.visited_on, self.visit.recorded_at)

    @property
    def issued(self) -> str:
        """When it was recorded, or empty."""
        return instant(self.visit.recorded_at) if self.visit.recorded_at else ""

    @property
    def performer(self) -> Json:
        """Who recorded it; the posyandu when nobody is named."""
        if self.operator is None:
            return self.posyandu
        return logical_reference("Practitioner", self.operator.id, self.operator.name)

    @property
    def posyandu(self) -> Json:
        """Reference to the posyandu as an organization."""
        posyandu = self.origin.posyandu
        return logical_reference("Organization", posyandu.id, posyandu.name)

    def card_field(self, code: str) -> CardField | None:
        """Return the field of that code on the first of the visit's cards that has it.

        A version that is no longer shipped is stood in for by any card: a field means the same on
        all, and what was measured must not lose its code because the program was updated.
        """
        recorded = (self.content.card(version) for version in self.visit.cards)
        cards = (card for card in (*recorded, *self.content.cards) if card is not None)
        found = (card.field(code) for card in cards)
        return next((field for field in found if field is not None), None)

    def part_id(self, slot: str) -> UUID:
        """Return the id of one part, the same for ever."""
        return part_id(self.visit.id, slot)

    def part(self, kind: str, slot: str, field: str, elements: Json) -> Part:
        """Return one part; `slot` names it within the visit."""
        return Part(field, resource(kind, self.part_id(slot), self.origin, elements))
