"""What was asked: the answers to a card, to tuberculosis and to each screening as filled forms.

An answer whose question only we have a code for says nothing on its own that a form does not say
better; and twenty Observations of yes and no are ten times the bytes of one filled form.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from posyandu_desktop.domain.age import completed_months
from posyandu_desktop.domain.card import CardField, DateQuestion
from posyandu_desktop.domain.puma import PumaScreening, puma_result
from posyandu_desktop.domain.screening import ScreeningResult, score
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.visit import Value, VisitStatus
from posyandu_desktop.sync.fhir.elements import Json, coding, concept, quantity
from posyandu_desktop.sync.fhir.observation import is_coded, number_of, observation
from posyandu_desktop.sync.fhir.part import Part
from posyandu_desktop.sync.fhir.terms import LOINC, OWN, OWN_CODES
from posyandu_desktop.sync.fhir.visit_record import VisitRecord

TUBERCULOSIS: Final = "tbc"
IN_CONFIDENCE: Final = "confidential"
UNKNOWN: Final = "unknown"
"""Answers to questions of no card we know; their form has no name on the wire."""
SCORE_CODES: Final = {"aks": coding(LOINC, "96762-0")}
"""The national code of a screening's total, where there is one."""
_STATUS: Final = {
    VisitStatus.FINISHED: "completed",
    VisitStatus.AMENDED: "amended",
    VisitStatus.ENTERED_IN_ERROR: "entered-in-error",
}


@dataclass(slots=True)
class _Form:
    """One form of a visit while its answers are gathered."""

    version: str = ""
    answers: dict[str, tuple[Value, CardField | None]] = field(default_factory=dict)


def form_slot(form: str) -> str:
    """Return the slot of a form's QuestionnaireResponse."""
    return f"answers/{form}"


def questionnaire(form: str, version: str = "") -> str:
    """Return the canonical of a form of ours: a card, a screening, tuberculosis."""
    return f"{OWN}/Questionnaire/{form}" + (f"|{version}" if version else "")


def forms_of(record: VisitRecord) -> dict[str, tuple[str, ...]]:
    """Return the forms that were filled at a visit, each with the codes of its answers."""
    return {name: tuple(form.answers) for name, form in _forms(record).items()}


def answer_parts(record: VisitRecord) -> Iterator[Part]:
    """Yield a QuestionnaireResponse for each form, and the total of each screening."""
    for name, form in _forms(record).items():
        yield _response(record, name, form)
        screening = record.content.screenings.get(name)
        result = _result(record, screening) if screening else None
        if result is not None:
            yield from _total(record, result)


def _forms(record: VisitRecord) -> dict[str, _Form]:
    forms: dict[str, _Form] = defaultdict(_Form)
    for code, value in record.visit.observations.items():
        card_field = record.card_field(code)
        if card_field is not None and is_coded(card_field):
            continue
        if code == "posture" and "height_cm" in record.visit.observations:
            continue
        name, version = _form_of(record, code, card_field)
        forms[name].version = version
        forms[name].answers[code] = (value, card_field)
    return forms


def _form_of(record: VisitRecord, code: str, card_field: CardField | None) -> tuple[str, str]:
    """Return the name of the form an answer belongs to, and its version."""
    section = card_field.section.code if card_field and card_field.section else ""
    screening = record.content.screenings.get(section)
    if screening is not None:
        return section, screening.version
    if record.is_confidential(code):
        return (TUBERCULOSIS if code.startswith("tbc_") else IN_CONFIDENCE), ""
    card = record.card_of(code)
    return (card.code, card.version) if card and card_field else (UNKNOWN, "")


def _response(record: VisitRecord, name: str, form: _Form) -> Part:
    hidden = any(record.is_confidential(code) for code in form.answers)
    elements = {
        "questionnaire": "" if name == UNKNOWN else questionnaire(name, form.version),
        "item": [
            {"linkId": code, "answer": [_answer(code, *answer)]}
            for code, answer in form.answers.items()
        ],
        "status": _STATUS[record.visit.status],
        "subject": record.subject,
        "encounter": record.encounter,
        "author": next(iter(record.told_performer(*form.answers)), {}),
    }
    return record.part(
        "QuestionnaireResponse",
        form_slot(name),
        next(iter(form.answers)),
        elements,
        confidential=hidden,
        items=tuple(form.answers),
    )


def _answer(code: str, value: Value, card_field: CardField | None) -> Json:
    if isinstance(value, bool):
        return {"valueBoolean": value}
    if isinstance(card_field, DateQuestion):
        # A month or a year alone is a date in FHIR too.
        return {"valueDate": value}
    if isinstance(value, str):
        return {"valueCoding": coding(f"{OWN_CODES}/answer", f"{code}.{value}")}
    return {"valueQuantity": number_of(value, card_field)}


def _result(record: VisitRecord, screening: Screening) -> ScreeningResult | None:
    if record.age_days < 0:
        return None
    answers = record.visit.observations
    if isinstance(screening, PumaScreening):
        months = completed_months(record.person.born_on, record.visit.visited_on)
        return puma_result(screening, record.person.sex, months, answers)
    return score(screening, answers)


def _total(record: VisitRecord, result: ScreeningResult) -> Iterator[Part]:
    """Yield the total of a screening that was asked to its end; a part of one has none."""
    name = result.screening.code
    if result.total is None:
        return
    own = coding(f"{OWN_CODES}/screening-total", name)
    known = [SCORE_CODES[name]] if name in SCORE_CODES else []
    band = coding(f"{OWN_CODES}/screening-band", f"{name}.{result.band}")
    elements = {
        "code": concept(*known, own, text=result.screening.title),
        "valueQuantity": quantity(result.total, "", "{score}"),
        "interpretation": [concept(band)],
    }
    yield observation(
        record,
        f"score/{name}",
        next(iter(result.answers)),
        elements,
        "survey",
        confidential=bool(result.screening.hidden_items()),
    )
