"""The sheet of what a home visit reports to the weekly meeting at the Pustu. No Qt in here."""

from collections.abc import Iterator

from posyandu_desktop.domain.card import CardField, Choice
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.ui.texts.sheet import Sheet

_REPORTS = {"no_access": "belum dapat layanan", "not_adherent": "tidak minum obat"}
_ANSWERS = {"yes": "Ya", "no": "Tidak"}


def home_visit_sheet(content: ClinicalContent) -> Sheet:
    """Return which answers of which fields are reported."""
    told = [
        (card, line)
        for card in content.cards
        for step in card.steps
        for field in step.fields
        for line in _lines(field)
    ]
    first = told[0][0]
    return Sheet(
        file=first, source=first.source, limits=tuple(dict.fromkeys(line for _, line in told))
    )


def _lines(field: CardField) -> Iterator[str]:
    options = {o.code: o.label for o in field.options} if isinstance(field, Choice) else {}
    for answer, report in field.follow_up.items():
        words = options.get(answer) or _ANSWERS[answer]
        yield f"{field.label}: {words} ({_REPORTS[report]})"
