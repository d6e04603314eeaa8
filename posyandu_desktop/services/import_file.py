"""Take a register file over in one go, without anybody looking at a preview first."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from threading import Event

from posyandu_desktop.services.importing import (
    ImportChoices,
    ImportReport,
    preview_file,
    run_import,
)
from posyandu_desktop.store.open import Store


def import_file(
    path: Path, store: Store, now: Callable[[], datetime], *, overwrite: bool
) -> ImportReport:
    """Import everybody of a file; fields both sides know stay ours unless `overwrite`.

    Raises:
        UnreadableFile: The file cannot be read as a register; nothing was changed.
        CannotSave: The disk did not take it; what was done before stays and is whole.
    """
    seen = preview_file(path, store, now().astimezone().date())
    fields = {
        person.person_id: frozenset(each.field for each in person.differences)
        for person in seen.people
        if overwrite
    }
    return run_import(
        seen,
        ImportChoices(overwrite=fields),
        store,
        stop=Event(),
        progress=_nobody_watches,
        now=now,
    )


def _nobody_watches(_done: int, _of: int) -> None: ...
