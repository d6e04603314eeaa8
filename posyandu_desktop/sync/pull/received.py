"""A resource as the server gives it: the elements we read, and nothing of what we do not."""

from datetime import datetime
from functools import cached_property
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, AwareDatetime, BaseModel, BeforeValidator, ConfigDict, Field

from posyandu_desktop.sync.pull.elements import (
    NO_CODING,
    NO_CONCEPT,
    NO_PERIOD,
    NO_REFERENCE,
    Address,
    Coding,
    Component,
    Concept,
    Contact,
    Dosage,
    Extension,
    Identifier,
    Item,
    Link,
    Member,
    Part,
    Participant,
    Performer,
    Period,
    Protocol,
    Quantity,
    Reference,
    Text,
    always,
    uuid_of,
)
from posyandu_desktop.sync.server_moments import in_utc


def _possible(moment: datetime) -> datetime:
    if (found := in_utc(moment)) is None:
        raise ValueError("no server's clock shows this")
    return found


class Meta(Part):
    """What the server says about a resource."""

    versionId: str = ""  # noqa: N815
    security: list[Coding] = Field(default_factory=list)
    lastUpdated: Annotated[AwareDatetime, AfterValidator(_possible)]  # noqa: N815
    source: str = ""
    tag: list[Coding] = Field(default_factory=list)


def _listed(value: Any) -> Any:
    """Return a list also where a type has just one: a filled form has one number."""
    return value if isinstance(value, list) else [value]


def _concepts(value: Any) -> Any:
    """Return no concepts where a type says what it is in one word: a Group."""
    return [] if isinstance(value, str) else value


class Received(BaseModel):
    """One resource of any type we pull; of `component`, which few are asked for, as it came."""

    model_config = ConfigDict(frozen=True)

    resourceType: str  # noqa: N815
    id: str
    meta: Meta
    extension: list[Extension] = Field(default_factory=list)
    identifier: Annotated[list[Identifier], BeforeValidator(_listed)] = Field(default_factory=list)
    active: bool | None = None
    status: str = ""
    name: list[Text] = Field(default_factory=list)
    telecom: list[Contact] = Field(default_factory=list)
    gender: str = ""
    birthDate: str = ""  # noqa: N815
    deceasedBoolean: bool | None = None  # noqa: N815
    deceasedDateTime: str = ""  # noqa: N815
    address: list[Address] = Field(default_factory=list)
    link: list[Link] = Field(default_factory=list)
    relationship: list[Concept] = Field(default_factory=list)
    patient: Reference = always(NO_REFERENCE)
    subject: Reference = always(NO_REFERENCE)
    encounter: Reference = always(NO_REFERENCE)
    context: Reference = always(NO_REFERENCE)
    class_: Coding = Field(default_factory=lambda: NO_CODING, alias="class")
    type: list[Concept] = Field(default_factory=list)
    participant: list[Participant] = Field(default_factory=list)
    period: Period = always(NO_PERIOD)
    code: Concept = always(NO_CONCEPT)
    vaccineCode: Concept = always(NO_CONCEPT)  # noqa: N815
    statusReason: Concept = always(NO_CONCEPT)  # noqa: N815
    reportOrigin: Concept = always(NO_CONCEPT)  # noqa: N815
    medicationCodeableConcept: Concept = always(NO_CONCEPT)  # noqa: N815
    component: tuple[Any, ...] = ()
    effectiveDateTime: str = ""  # noqa: N815
    occurrenceDateTime: str = ""  # noqa: N815
    issued: str = ""
    valueQuantity: Quantity | None = None  # noqa: N815
    valueBoolean: bool | None = None  # noqa: N815
    valueDateTime: str = ""  # noqa: N815
    valueCodeableConcept: Concept | None = None  # noqa: N815
    interpretation: list[Concept] = Field(default_factory=list)
    item: list[Item] = Field(default_factory=list)
    author: Reference = always(NO_REFERENCE)
    requester: Reference = always(NO_REFERENCE)
    primarySource: bool | None = None  # noqa: N815
    lotNumber: str = ""  # noqa: N815
    expirationDate: str = ""  # noqa: N815
    performer: list[Performer] = Field(default_factory=list)
    protocolApplied: list[Protocol] = Field(default_factory=list)  # noqa: N815
    reasonCode: list[Concept] = Field(default_factory=list)  # noqa: N815
    dosage: list[Dosage] = Field(default_factory=list)
    note: list[Text] = Field(default_factory=list)

    @property
    def key(self) -> str:
        """Type and id: what the server knows it by."""
        return f"{self.resourceType}/{self.id}"

    @cached_property
    def about(self) -> UUID | None:
        """The person it is about."""
        if self.resourceType == "Patient":
            return uuid_of(self.id)
        return self.patient.id_of("Patient") or self.subject.id_of("Patient")

    @cached_property
    def visit(self) -> UUID | None:
        """The visit it belongs to."""
        if self.resourceType == "Encounter":
            return uuid_of(self.id)
        return self.encounter.id_of("Encounter") or self.context.id_of("Encounter")

    @property
    def device(self) -> UUID | None:
        """The laptop that wrote it; some servers put a mark of their own behind its name."""
        return uuid_of(self.meta.source.partition("#")[0].removeprefix("urn:uuid:"))

    @property
    def updated_at(self) -> datetime:
        """When the server stored it."""
        return self.meta.lastUpdated

    @property
    def components(self) -> list[Component]:
        """The several things an observation says."""
        return [Component.model_validate(one) for one in self.component]

    @property
    def is_void(self) -> bool:
        """Whether it was never so."""
        return self.status == "entered-in-error"


class ReceivedRecord(Received):
    """One that belongs to no visit; a first load reads a hundred times as many that do."""

    type: Annotated[list[Concept], BeforeValidator(_concepts)] = Field(default_factory=list)
    focus: tuple[Reference, ...] = ()
    partOf: tuple[Reference, ...] = ()  # noqa: N815
    recorder: Reference = always(NO_REFERENCE)
    performedDateTime: str = ""  # noqa: N815
    performedPeriod: Period = always(NO_PERIOD)  # noqa: N815
    outcome: Concept = always(NO_CONCEPT)
    member: tuple[Member, ...] = ()
    questionnaire: str = ""
    valueInteger: int | None = None  # noqa: N815


class Entry(BaseModel):
    """One entry of a page, still unread."""

    resource: dict[str, Any] = Field(default_factory=dict)


class PageLink(Part):
    """Where a list goes on."""

    relation: str = ""
    url: str = ""


class SearchPage(BaseModel):
    """One page of a list."""

    resourceType: str = Field(pattern="^Bundle$")  # noqa: N815
    entry: list[Entry] = Field(default_factory=list)
    link: list[PageLink] = Field(default_factory=list)

    @property
    def next_url(self) -> str:
        """Where the list goes on, or empty."""
        return next((one.url for one in self.link if one.relation == "next"), "")
