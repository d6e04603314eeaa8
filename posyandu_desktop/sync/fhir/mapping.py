"""The mapping as tables for docs/wire.md, drawn from the very constants the builders use."""

from collections.abc import Iterable, Iterator
from typing import Final

from posyandu_desktop.domain.card import Card, CardField, Choice, DateQuestion, Quantity, YesNo
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.growth import Indicator
from posyandu_desktop.sync.fhir.answers import IN_CONFIDENCE, SCORE_CODES, TUBERCULOSIS
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.growth import INPUTS, INTERPRETATIONS, TRENDS, z_code
from posyandu_desktop.sync.fhir.mapped_records import episodes, named, people, session, visit
from posyandu_desktop.sync.fhir.observation import is_coded
from posyandu_desktop.sync.fhir.session_day import QUESTIONS

_VALUES: Final = {"yes_no": "boolean", "date": "date, month or year"}
_Rows = Iterable[tuple[str, ...]]


def mapping(content: ClinicalContent) -> str:
    """Return the tables as Markdown."""
    three = ("what", "element", "code")
    tables: tuple[tuple[str, tuple[str, ...], _Rows], ...] = (
        ("People", three, people()),
        ("Visit", three, visit()),
        ("Episodes, events, classes", three, episodes()),
        ("Session days", ("item", "type", "items"), session(QUESTIONS)),
        ("Card fields", ("card", "field", "label", "as", "value", "category"), _fields(content)),
        ("Screenings", ("screening", "total", "items", "confidential"), _screenings(content)),
        ("Growth", ("index", "lying", "standing", "from"), _growth()),
        ("Classes", ("finding", "code"), _classes()),
        ("Vaccines", ("vaccine", "name", "codes"), _vaccines(content)),
        ("Doses not given", ("reason", "label", "codes"), _reasons(content)),
        ("Education", ("topic", "title", "code"), _topics(content)),
    )
    return "\n".join(_table(title, head, rows) for title, head, rows in tables)


def _table(title: str, head: tuple[str, ...], rows: _Rows) -> str:
    lines = [head, ("---",) * len(head), *rows]
    return f"## {title}\n\n" + "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _fields(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for card in content.cards:
        for step in card.steps:
            for field in step.fields:
                if isinstance(field, Quantity | YesNo | Choice | DateQuestion):
                    yield _field(content, card, field)


def _field(content: ClinicalContent, card: Card, field: CardField) -> tuple[str, ...]:
    fhir = field.fhir
    if field.code == "posture" and isinstance(field, Choice):
        codes = [
            named({"system": option.fhir.system, "code": option.fhir.code})
            for option in field.options
            if option.fhir
        ]
        return card.code, field.code, field.label, ", ".join(codes), "code of height_cm", ""
    if fhir and is_coded(field):
        coding = {"system": fhir.system, "code": fhir.code}
        how, category = named(coding, unverified=fhir.unverified), str(fhir.category)
    else:
        how, category = f"answer in form `{_form(content, card, field)}`", ""
    if isinstance(field, Quantity):
        value = (fhir.unit if fhir else None) or field.unit
    else:
        value = _VALUES.get(field.kind, "code")
    if field.code in content.confidential_codes:
        value += ", R"
    return card.code, field.code, field.label, how, value, category


def _form(content: ClinicalContent, card: Card, field: CardField) -> str:
    if field.section and field.section.code in content.screenings:
        return field.section.code
    if field.code in content.confidential_codes:
        return TUBERCULOSIS if field.code.startswith("tbc_") else IN_CONFIDENCE
    return card.code


def _screenings(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for screening in content.screenings.values():
        known: list[Json] = [SCORE_CODES[screening.code]] if screening.code in SCORE_CODES else []
        codes = [*map(named, known), f"screening-total `{screening.code}`"]
        hidden = "R" if screening.hidden_items() else ""
        yield screening.code, ", ".join(codes), str(len(screening.items)), hidden


def _growth() -> Iterator[tuple[str, ...]]:
    for indicator in Indicator:
        lying, standing = (z_code(indicator, p)["coding"][0] for p in ("lying", "standing"))
        yield indicator.value, named(lying), named(standing), ", ".join(INPUTS[indicator])


def _classes() -> Iterator[tuple[str, ...]]:
    for finding, code in INTERPRETATIONS.items():
        yield finding, f"clinical-term `{code}`"
    for finding, letter in TRENDS.items():
        yield finding, f"weight-trend `{letter}`"


def _vaccines(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for vaccine in content.immunization_schedule.every_vaccine:
        codes = [
            named({"system": c.system, "code": c.code}, unverified=c.unverified)
            for c in vaccine.codes
        ]
        yield vaccine.code, vaccine.name, ", ".join(codes)


def _reasons(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for reason in content.doses_not_given.reasons:
        codes = [
            named({"system": c.system, "code": c.code}, unverified=c.unverified)
            for c in reason.codes
        ]
        yield reason.code.value, reason.label, ", ".join(codes)


def _topics(content: ClinicalContent) -> Iterator[tuple[str, ...]]:
    for topic in content.education_topics.topics:
        fhir = topic.fhir
        code = named({"system": fhir.system, "code": fhir.code}) if fhir else ""
        yield topic.code, topic.title, code
