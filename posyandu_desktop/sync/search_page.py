"""What one page of a search holds."""

from typing import Any

from pydantic import BaseModel, Field, ValidationError

from posyandu_desktop.errors import CannotSpeakFhir
from posyandu_desktop.language import tr
from posyandu_desktop.sync.line import Answer
from posyandu_desktop.sync.replies import trouble
from posyandu_desktop.sync.troubles import CaptivePortal


class _Entry(BaseModel):
    resource: dict[str, Any] = Field(default_factory=dict)


class _Page(BaseModel):
    resourceType: str = Field(pattern="^Bundle$")  # noqa: N815  # FHIR's own name
    entry: list[_Entry] = Field(default_factory=list)


def found_in(answer: Answer, kind: str) -> list[dict[str, Any]]:
    """Return the resources of one type on a page; what a server adds about the search is left out.

    Raises:
        PosyanduError: It is an error, or no FHIR server answers.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    if answer.is_page:
        raise CaptivePortal
    try:
        page = _Page.model_validate_json(answer.body)
    except ValidationError as error:
        raise CannotSpeakFhir(tr("Jawaban server tidak bisa dibaca sebagai FHIR.")) from error
    found = [entry.resource for entry in page.entry]
    return [resource for resource in found if resource.get("resourceType") == kind]


def page_of(answer: Answer) -> bytes:
    """Return one page of a list, unread.

    Raises:
        Rejected: The server does not know this list.
        Unreachable: It is no complete answer.
    """
    if not 200 <= answer.status < 300:
        raise trouble(answer)
    if answer.is_page:
        raise CaptivePortal
    return answer.body
