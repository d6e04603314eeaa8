"""Whether whoever signed in may do what changes the posyandu itself."""

from uuid import UUID

from posyandu_desktop.domain.permission import Act, may, may_undo
from posyandu_desktop.errors import NotAllowed
from posyandu_desktop.language import tr
from posyandu_desktop.store.open import Store

_ASK_FOR_IT = "Ini untuk bidan, admin, atau yang mencatatnya. Minta {name}."
_ASK = "Ini hanya untuk admin. Minta {name} yang melakukannya."


def require(store: Store, act: Act) -> None:
    """Do nothing where the operator of an open store may do something.

    A job that nobody signed in for may do everything: somebody who may has started it.

    Raises:
        NotAllowed: They may not; the sentence names who may.
    """
    operator = store.operators.find(store.author.operator_id) if store.author.operator_id else None
    if operator is not None and not may(operator, act):
        admins = tr(" atau ").join(one.name for one in store.operators.all() if one.is_admin)
        raise NotAllowed(tr(_ASK).format(name=admins or tr("admin posyandu")))


def require_or_own(store: Store, act: Act, kind: str, record_id: UUID) -> None:
    """Do nothing where the operator of an open store may undo a record, or wrote it down.

    Raises:
        NotAllowed: They may not; the sentence names who may.
    """
    operator = store.operators.find(store.author.operator_id) if store.author.operator_id else None
    lines = store.journal.of(kind, record_id)
    recorded_by = lines[0].operator_id if lines else None
    if operator is None or may_undo(operator, act, recorded_by):
        return
    able = (one.name for one in store.operators.all() if may_undo(one, act, recorded_by))
    raise NotAllowed(tr(_ASK_FOR_IT).format(name=tr(" atau ").join(able) or tr("bidan")))
