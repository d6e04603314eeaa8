"""What one answer says of another question, so that nobody is asked twice. No Qt."""

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.puma import PumaScreening
from posyandu_desktop.ui.visit.typed import TypedVisit


def with_known_smoking(typed: TypedVisit, code: str, content: ClinicalContent) -> TypedVisit:
    """Return the visit with PUMA's first question answered by the choice just made.

    Who smokes or smoked has "ever smoked"; who does not is not asked PUMA at all. An answer that
    was given stays.

    Args:
        typed: What is typed, the choice included.
        code: The field that was chosen.
        content: The rules.
    """
    for screening in content.screenings.values():
        rule = screening.asked_when
        if not isinstance(screening, PumaScreening) or rule is None or rule.field != code:
            continue
        question, chosen = screening.smoking.ever_smoked_item, typed.choices.get(code)
        if chosen is not None and chosen not in rule.unless and question not in typed.answers:
            return typed.with_answer(question, answer=True)
    return typed
