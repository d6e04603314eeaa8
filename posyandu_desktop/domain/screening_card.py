"""Screenings on the cards: their questions as fields of a step, and what the answers mean.

The questions are asked, kept and sent like every other field of a card; a section says which
screening they belong to, so that a screen can keep them folded away.
"""

from collections.abc import Iterator, Mapping, Sequence

from posyandu_desktop.domain.card import Card, CardField, Choice, FhirCode, Option, Quantity, YesNo
from posyandu_desktop.domain.card import Section as CardSection
from posyandu_desktop.domain.case import Case
from posyandu_desktop.domain.finding import Finding
from posyandu_desktop.domain.frequency import frequency_of
from posyandu_desktop.domain.puma import PumaScreening, puma_result
from posyandu_desktop.domain.screening import ScreeningResult, score
from posyandu_desktop.domain.screening_files import Screening
from posyandu_desktop.domain.screening_findings import screening_findings
from posyandu_desktop.domain.screening_items import ChoiceItem, Item, QuantityItem

_OWN_CODES = "https://posyandu.desktop/fhir/CodeSystem/observation"


def with_screenings(card: Card, screenings: Mapping[str, Screening]) -> Card:
    """Return the card with the questions of its screenings behind the fields of their steps.

    A question that the card asks anyway (hitung jari in SKILAS) stays where it is.

    Raises:
        KeyError: The card names a screening that there is no file for.
    """
    asked = {field.code for step in card.steps for field in step.fields}
    steps = []
    for step in card.steps:
        fields = list(step.fields)
        for code in step.screenings:
            for item in screenings[code].items:
                if item.code not in asked:
                    fields.append(_field(item, screenings[code]))
                    asked.add(item.code)
        steps.append(step.model_copy(update={"fields": tuple(fields)}))
    return card.model_copy(update={"steps": tuple(steps)})


def screening_case_findings(case: Case) -> Iterator[Finding]:
    """Yield what the screenings of the person's cards found, of those that were begun."""
    results = (_result(case, screening) for screening in case.content.screenings.values())
    begun = [result for result in results if result is not None]
    yield from screening_findings(begun, case.content.advice_rules)


def section_codes(cards: Sequence[Card], screening: str) -> frozenset[str]:
    """Return the fields of the cards that only this screening, or another section, asks."""
    fields = (field for card in cards for step in card.steps for field in step.fields)
    return frozenset(f.code for f in fields if f.section and f.section.code == screening)


def _result(case: Case, screening: Screening) -> ScreeningResult | None:
    answers = case.visit.observations
    if not screening.is_for(case.months):
        return None
    if not section_codes(case.cards, screening.code) & answers.keys():
        return None
    if isinstance(screening, PumaScreening):
        return puma_result(screening, case.person.sex, case.months, answers)
    return score(screening, answers)


def _field(item: Item, screening: Screening) -> CardField:
    unit = item.ucum if isinstance(item, QuantityItem) else None
    base = {
        "code": item.code,
        "label": item.text,
        "help": item.help,
        "from_month": screening.from_month,
        "to_month": screening.to_month,
        "frequency": frequency_of(screening.interval_months),
        "recap": screening.recap_of(item),
        "confidential": item.code in screening.hidden_items(),
        "section": CardSection(
            code=screening.code, title=screening.title, help=screening.instructions
        ),
        "fhir": FhirCode(
            system=_OWN_CODES,
            code=item.code,
            display=item.code.replace("_", " "),
            category="survey",
            unit=unit,
            unverified=True,
        ),
    }
    if isinstance(item, ChoiceItem):
        options = tuple(Option(code=each.code, label=each.label) for each in item.options)
        return Choice.model_validate(base | {"kind": "choice", "options": options})
    if isinstance(item, QuantityItem):
        limits = {
            "unit": item.unit,
            "minimum": item.minimum,
            "maximum": item.maximum,
            "decimals": item.decimals,
        }
        return Quantity.model_validate(base | limits | {"kind": "quantity"})
    return YesNo.model_validate(base | {"kind": "yes_no"})
