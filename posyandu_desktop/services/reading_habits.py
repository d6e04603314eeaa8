"""How an operator reads their instruments on a session day; told to them once, to nobody else."""

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.digit_preference import preferences
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.store.open import Store


def new_habits(
    store: Store, content: ClinicalContent, operator: Operator, visit: Visit
) -> tuple[str, ...]:
    """Return the codes of readings the operator rounds, those told before on this day left out.

    Looks at what this operator recorded in the session of a visit just saved, and at nothing else.

    Raises:
        CannotSave: The disk did not take that they are told now.
    """
    if visit.session_id is None:
        return ()
    session_id = visit.session_id
    own = [v for v in store.visits.of_session(session_id) if v.recorded_by == operator.id]
    return tuple(
        code
        for code in preferences(own, content.plausibility.digit_preference)
        if store.told.first_time(session_id, operator.id, f"digits/{code}")
    )
