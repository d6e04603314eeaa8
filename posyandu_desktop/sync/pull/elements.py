"""The small parts of resources, as a server gives them; each is frozen and may be shared."""

from datetime import date
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field

from posyandu_desktop.sync.fhir.terms import OWN_CODES


class Part(BaseModel):
    """What every part is: read once, and never changed."""

    model_config = ConfigDict(frozen=True)


def always(value: Any) -> Any:
    """Return a default that is one frozen object; pydantic would copy it for each resource."""
    return Field(default_factory=lambda: value)


class Coding(Part):
    """A code of a system."""

    system: str = ""
    code: str = ""
    display: str = ""
    version: str = ""


NO_CODING = Coding()


class Concept(Part):
    """Something said in several code systems."""

    coding: list[Coding] = Field(default_factory=list)
    text: str = ""

    def own(self, system: str) -> Coding | None:
        """Return the code of one of our own systems, or None."""
        return self.of(f"{OWN_CODES}/{system}")

    def of(self, system: str) -> Coding | None:
        """Return the code of a system, or None."""
        return next((one for one in self.coding if one.system == system and one.code), None)


NO_CONCEPT = Concept()


class Identifier(Part):
    """A number somebody gave."""

    system: str = ""
    value: str = ""


class Reference(Part):
    """What something points at."""

    reference: str = ""
    type: str = ""
    identifier: Identifier | None = None
    display: str = ""

    def id_of(self, kind: str) -> UUID | None:
        """Return the id of a resource of this kind, or None when it is no id of ours."""
        head, _, rest = self.reference.rpartition(f"{kind}/")
        if not rest or (head and not head.endswith("/")):
            return None
        return uuid_of(rest.split("/", maxsplit=1)[0])

    def known_id_of(self, kind: str) -> UUID | None:
        """Return the same, also where it is named by our identifier only."""
        told = self.identifier.value.removeprefix("urn:uuid:") if self.identifier else ""
        return self.id_of(kind) or (uuid_of(told) if self.type in {kind, ""} else None)


NO_REFERENCE = Reference()


class Extension(Part):
    """What FHIR itself has no place for."""

    url: str = ""
    extension: list["Extension"] = Field(default_factory=list)
    valueCode: str = ""  # noqa: N815  # FHIR's own names, here and below
    valueString: str = ""  # noqa: N815
    valueDate: str = ""  # noqa: N815
    valueDateTime: str = ""  # noqa: N815
    valueInteger: int | None = None  # noqa: N815
    valueReference: Reference | None = None  # noqa: N815


class Text(Part):
    """A name, or a note; a note may say when."""

    text: str = ""
    time: str = ""


class Contact(Part):
    """A telephone number."""

    system: str = ""
    value: str = ""


class Address(Part):
    """Where somebody lives."""

    extension: list[Extension] = Field(default_factory=list)
    text: str = ""
    line: list[str] = Field(default_factory=list)


class Link(Part):
    """Another record of the same person."""

    other: Reference = always(NO_REFERENCE)
    type: str = ""


class Quantity(Part):
    """A measured number."""

    value: float | None = None


NO_QUANTITY = Quantity()


class Period(Part):
    """From when to when."""

    start: str = ""
    end: str = ""


NO_PERIOD = Period()


class Performer(Part):
    """Who did it; some resources name them directly, some in a part of its own."""

    function: Concept = always(NO_CONCEPT)
    actor: Reference = always(NO_REFERENCE)
    reference: str = ""
    type: str = ""
    display: str = ""
    identifier: Identifier | None = None


class Participant(Part):
    """Who took part in a visit."""

    type: list[Concept] = Field(default_factory=list)
    individual: Reference = always(NO_REFERENCE)
    period: Period = always(NO_PERIOD)


class Protocol(Part):
    """Which dose of a series."""

    doseNumberPositiveInt: int | None = None  # noqa: N815
    doseNumberString: str = ""  # noqa: N815


class DoseAndRate(Part):
    """How much."""

    doseQuantity: Quantity = always(NO_QUANTITY)  # noqa: N815


class Dosage(Part):
    """How much of a medicine."""

    doseAndRate: list[DoseAndRate] = Field(default_factory=list)  # noqa: N815


class Answer(Part):
    """What was answered to one question."""

    valueBoolean: bool | None = None  # noqa: N815
    valueDate: str = ""  # noqa: N815
    valueDateTime: str = ""  # noqa: N815
    valueInteger: int | None = None  # noqa: N815
    valueString: str = ""  # noqa: N815
    valueCoding: Coding | None = None  # noqa: N815
    valueQuantity: Quantity | None = None  # noqa: N815
    valueReference: Reference | None = None  # noqa: N815


class Item(Part):
    """One question of a filled form, or a group of them."""

    linkId: str = ""  # noqa: N815
    answer: list[Answer] = Field(default_factory=list)
    item: tuple["Item", ...] = ()


class Component(Part):
    """One of several things an observation says."""

    code: Concept = always(NO_CONCEPT)
    valueQuantity: Quantity | None = None  # noqa: N815
    valueInteger: int | None = None  # noqa: N815
    valueString: str = ""  # noqa: N815
    valueDateTime: str = ""  # noqa: N815
    valueTime: str = ""  # noqa: N815
    valueCodeableConcept: Concept | None = None  # noqa: N815
    interpretation: list[Concept] = Field(default_factory=list)


class Member(Part):
    """Somebody of a group."""

    entity: Reference = always(NO_REFERENCE)


def day_of(text: str) -> str | None:
    """Return the day of a date or a moment, or None when only its month or year is told."""
    try:
        return date.fromisoformat(text[:10]).isoformat()
    except ValueError:
        return None


def uuid_of(text: str) -> UUID | None:
    """Return the id in a text, or None when it is none of ours."""
    try:
        found = UUID(text)
    except ValueError:
        return None
    return found if str(found) == text else None
