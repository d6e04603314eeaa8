"""Which rows can be taken back, for which reasons, and how. No Qt in here."""

from typing import cast
from uuid import UUID

from posyandu_desktop.domain.adverse_event import AdverseEventId
from posyandu_desktop.domain.correction import Mistake, Reason
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.pregnancy import PregnancyId
from posyandu_desktop.domain.visit import VisitId
from posyandu_desktop.services.correcting import Correcting
from posyandu_desktop.store.outbox import Kind
from posyandu_desktop.ui.person_page.rows import Key, What
from posyandu_desktop.ui.texts.corrections import OfferedReason, offered

NOUNS = {What.VISIT: "Kunjungan", What.PREGNANCY: "Kehamilan", What.EVENT: "KIPI"}
_KINDS = {
    What.VISIT: Kind.VISIT,
    What.PREGNANCY: Kind.PREGNANCY,
    What.EVENT: Kind.ADVERSE_EVENT,
}
_OF_VISITS = (Mistake.WRONG_PERSON, Mistake.TWICE, Mistake.MISTYPED)
_OF_EPISODES = (Mistake.WRONG_PERSON, Mistake.NOT_SO, Mistake.TWICE)


def reasons_for(what: What) -> tuple[OfferedReason, ...]:
    """Return why something of this kind may be taken back."""
    return offered(*(_OF_VISITS if what is What.VISIT else _OF_EPISODES))


def require(correcting: Correcting, row: Key) -> None:
    """Do nothing where what a row stands for may be taken back, or count again.

    Raises:
        NotAllowed: The sentence names who may.
    """
    correcting.require(_KINDS[row.what], cast("UUID", row.id))


def take_back(correcting: Correcting, row: Key, why: Reason) -> None:
    """Let what a row stands for no longer count.

    Raises:
        CannotSave: The disk did not take it.
    """
    row_id = cast("UUID", row.id)
    if row.what is What.VISIT:
        correcting.take_back_visit(VisitId(row_id), why)
    elif row.what is What.PREGNANCY:
        correcting.take_back_pregnancy(PregnancyId(row_id), why)
    else:
        correcting.take_back_event(AdverseEventId(row_id), why)


def restore(correcting: Correcting, row: Key) -> tuple[Problem, ...]:
    """Let what a row stands for count again, or return why it cannot.

    Raises:
        CannotSave: The disk did not take it.
    """
    row_id = cast("UUID", row.id)
    if row.what is What.PREGNANCY:
        return correcting.restore_pregnancy(PregnancyId(row_id))
    if row.what is What.VISIT:
        correcting.restore_visit(VisitId(row_id))
    else:
        correcting.restore_event(AdverseEventId(row_id))
    return ()
