"""Open a session day with one key: what is taken for granted when nobody says anything else."""

from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.session import Session
from posyandu_desktop.domain.vitamin_a_month import is_vitamin_a_month
from posyandu_desktop.services.next_session import usual_next
from posyandu_desktop.services.session_opening import open_day, usual_opening
from posyandu_desktop.store.open import Store


def open_as_usual(
    store: Store, content: ClinicalContent, operator: Operator, day: date, at: datetime
) -> Session:
    """Open a day with whoever is signed in, vitamin A by the calendar, and no vials.

    Raises:
        CannotSave: The disk did not take it.
    """
    is_month = is_vitamin_a_month(content.supplement_rules, day)
    opening = usual_opening(operator, vitamin_a=is_month)
    return open_day(store, operator, day, opening, at, usual_next(store, day))
