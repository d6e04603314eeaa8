"""The forms that answers name: every card, screening and confidential part as a Questionnaire.

They say in words what an answer's code asks. A server needs none of them to keep answers; each
goes there once all the same (`sync/form_sending.py`), so that readers know what was asked.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from uuid import UUID, uuid5

from posyandu_desktop.domain.card import CardField, Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.sync.fhir.answers import IN_CONFIDENCE, TUBERCULOSIS, questionnaire
from posyandu_desktop.sync.fhir.elements import Json, coding, without_blanks
from posyandu_desktop.sync.fhir.observation import is_coded
from posyandu_desktop.sync.fhir.session_day import FORM, QUESTIONS
from posyandu_desktop.sync.fhir.terms import OWN_CODES, URI

_FORMS = UUID("0f0c8f0e-6a3b-4d0e-8f3c-3a9d0a5b7c11")
_TYPES = {"yes_no": "boolean", "choice": "choice", "date": "date", "quantity": "quantity"}


def forms(content: ClinicalContent) -> tuple[Json, ...]:
    """Return a Questionnaire for every form an answer of this content can name."""
    asked = (
        _form(name, version, [_item(field) for field in fields])
        for name, version, fields in _all(content)
    )
    return (*asked, _form(FORM, "", list(_questions(QUESTIONS))))


def _all(content: ClinicalContent) -> Iterator[tuple[str, str, list[CardField]]]:
    asked = {
        field.code: field
        for card in content.cards
        for step in card.steps
        for field in step.fields
        if isinstance(field, YesNo | Choice | DateQuestion | Quantity)
    }
    for card in content.cards:
        fields = (field for step in card.steps for field in step.fields if field.code in asked)
        yield card.code, card.version, list(_own(content, fields))
    for screening in content.screenings.values():
        items = [asked[item.code] for item in screening.items if item.code in asked]
        yield screening.code, screening.version, [item for item in items if not is_coded(item)]
    hidden = [asked[code] for code in sorted(content.confidential_codes & asked.keys())]
    yield TUBERCULOSIS, "", [field for field in hidden if field.code.startswith("tbc_")]
    yield IN_CONFIDENCE, "", [field for field in hidden if not field.code.startswith("tbc_")]


def _own(content: ClinicalContent, fields: Iterable[CardField]) -> Iterator[CardField]:
    """Yield what is an answer of the card itself: no code beyond ours, no form of its own."""
    for field in fields:
        of_screening = field.section is not None and field.section.code in content.screenings
        if not (is_coded(field) or of_screening or field.code in content.confidential_codes):
            yield field


def _questions(items: Mapping[str, Any], within: str = "") -> Iterator[Json]:
    """Yield the items of the form of a session day; a group of them may come several times."""
    for name, kind in items.items():
        if isinstance(kind, str):
            yield {"linkId": within + name, "type": kind, "repeats": kind == "reference"}
        else:
            below = list(_questions(kind, f"{within}{name}."))
            yield {"linkId": within + name, "type": "group", "repeats": True, "item": below}


def _form(name: str, version: str, items: list[Json]) -> Json:
    id_ = uuid5(_FORMS, f"{name}|{version}")
    made: Json = without_blanks(
        {
            "resourceType": "Questionnaire",
            "id": str(id_),
            "url": questionnaire(name),
            "version": version,
            "identifier": [{"system": URI, "value": f"urn:uuid:{id_}"}],
            "name": "".join(word.title() for word in name.replace("_", "-").split("-")),
            "status": "active",
            "subjectType": ["Patient"],
            "item": items,
        }
    )
    return made


def _item(field: CardField) -> Json:
    options = field.options if isinstance(field, Choice) else ()
    return {
        "linkId": field.code,
        "text": field.label,
        "type": _TYPES[field.kind],
        "answerOption": [
            {"valueCoding": coding(f"{OWN_CODES}/answer", f"{field.code}.{each.code}", each.label)}
            for each in options
        ],
    }
