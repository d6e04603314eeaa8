"""Let somebody in: with their PIN, or with the code of the recovery sheet."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing, check_pin
from posyandu_desktop.store.open import Author, open_store


def unlock(ring: KeyRing, operator: Operator, pin: str) -> DataKey:
    """Return the key that an operator's PIN opens; a wrong one raises what the ring says."""
    return ring.unlock(operator.id, pin)


def recover(
    ring: KeyRing,
    files: StoreFiles,
    now: Callable[[], datetime],
    code: str,
    operator: Operator,
    new_pin: str,
) -> DataKey:
    """Open with the recovery code, give an operator a new PIN, and make them admin.

    The sheet lies at the Puskesmas: whoever brings it may let a posyandu in whose admin has gone.

    Raises:
        WrongRecoveryCode: Not this posyandu's code; nothing was changed.
        InvalidInput: The new PIN is too weak.
        CannotSave: The disk did not take it.
    """
    key = ring.unlock_with_recovery(code)
    check_pin(new_pin)
    store = open_store(files, key, Author(operator.id), now)
    try:
        known = store.operators.find(operator.id) or operator
        if not known.is_admin:
            store.operators.save(replace(known, is_admin=True))
    finally:
        store.close()
    ring.put(key, operator, new_pin)
    return key
