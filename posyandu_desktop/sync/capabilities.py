"""What a server says it can do: the part of a CapabilityStatement that matters here."""

from collections.abc import Sequence

from pydantic import BaseModel, Field, ValidationError

from posyandu_desktop.errors import CannotSpeakFhir
from posyandu_desktop.language import tr
from posyandu_desktop.sync.line import Answer
from posyandu_desktop.sync.replies import trouble
from posyandu_desktop.sync.troubles import CaptivePortal


class _Software(BaseModel):
    name: str = ""
    version: str = ""


class _Interaction(BaseModel):
    code: str = ""


class _Kind(BaseModel):
    type: str = ""


class _Rest(BaseModel):
    interaction: list[_Interaction] = Field(default_factory=list)
    resource: list[_Kind] = Field(default_factory=list)


class Capabilities(BaseModel):
    """The part of a CapabilityStatement that matters here."""

    resourceType: str = Field(pattern="^CapabilityStatement$")  # noqa: N815
    fhirVersion: str = ""  # noqa: N815
    software: _Software = _Software()
    rest: Sequence[_Rest] = ()

    @property
    def claims_transactions(self) -> bool:
        """Whether the server says it knows transactions."""
        return any(i.code == "transaction" for rest in self.rest for i in rest.interaction)

    def keeps(self, kind: str) -> bool | None:
        """Whether the server says it keeps a kind of resource; None when it names none at all."""
        named = {each.type for rest in self.rest for each in rest.resource if each.type}
        return kind in named if named else None


def capabilities(answer: Answer) -> Capabilities:
    """Return what the server says it can do.

    Raises:
        PosyanduError: It does not say it, or is no FHIR server.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    if answer.is_page:
        raise CaptivePortal
    try:
        return Capabilities.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Alamat ini bukan server FHIR.")) from error
