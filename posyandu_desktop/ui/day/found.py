"""The rows of what the search found. No Qt in here."""

from collections.abc import Iterable
from datetime import date

from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Found
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


def found_rows(found: Iterable[Found], on: date) -> tuple[PersonRow, ...]:
    """Return a row for each person, marked where they came today or are only spelt alike."""
    return tuple(
        PersonRow(
            key=one.person.id,
            name=one.person.name,
            details=details_of(one.person, on),
            badge=_badge(one),
        )
        for one in found
    )


def no_number(_text: str) -> bool:
    """Take every text for a name, where nobody looks for numbers that are scanned."""
    return False


def _badge(one: Found) -> Badge | None:
    if one.came:
        return Badge(tone=Tone.GOOD, word=tr("Sudah datang"))
    return Badge(tone=Tone.INFO, word=tr("mirip"), icon="search") if one.alike else None
