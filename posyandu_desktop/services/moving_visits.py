"""A visit written down for the wrong person: taken back, and begun again for the right one."""

from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.store.open import Store


class NotTheirs(StrEnum):
    """Why a visit cannot be somebody's."""

    NOT_BORN_YET = "not_born_yet"
    HALF_TYPED = "half_typed"
    VISITED_THAT_DAY = "visited_that_day"


def why_not(store: Store, visit: Visit, right: Person) -> NotTheirs | None:
    """Return why a visit cannot become somebody's, or None when it can.

    Nobody has two drafts, nor two visits of one day at one place.
    """
    if visit.visited_on < right.born_on:
        return NotTheirs.NOT_BORN_YET
    if store.drafts.of(right.id) is not None:
        return NotTheirs.HALF_TYPED
    same_day = (
        one.visited_on == visit.visited_on and one.setting is visit.setting
        for one in store.visits.of_person(right.id)
    )
    return NotTheirs.VISITED_THAT_DAY if any(same_day) else None


def move(
    store: Store, content: ClinicalContent, now: Callable[[], datetime], visit: Visit, copy: Draft
) -> None:
    """Take a visit back and keep its copy as the right person's draft: both, or nothing.

    Raises:
        NotAllowed: Somebody else recorded it, and this is no bidan nor admin.
        CannotSave: The disk did not take it; nothing has changed.
    """
    with store.transaction():
        store.drafts.save(copy)
        Correcting(store, content, now).take_back_visit(visit.id, Reason(Mistake.WRONG_PERSON))
