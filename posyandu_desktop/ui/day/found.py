"""The rows of what the search found. No Qt in here."""

from collections.abc import Iterable, Mapping

from posyandu_desktop.domain.expected import Reason
from posyandu_desktop.domain.person import PersonId
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Day, Found, InProgress
from posyandu_desktop.ui.texts.expected import reason_badge
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.steps import correction_badge, correction_details, step_words
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


def found_rows(
    found: Iterable[Found], day: Day, reasons: Mapping[PersonId, tuple[Reason, ...]]
) -> tuple[PersonRow, ...]:
    """Return a row for each person: where they are today, else why they are expected.

    Whose name is only spelt alike is marked so, until they are here.
    """
    here = {one.person.id: one for one in day.in_progress}
    return tuple(
        PersonRow(
            key=one.person.id,
            name=one.person.name,
            details=_details(one, here.get(one.person.id), day),
            badge=_badge(one, here.get(one.person.id), reasons.get(one.person.id, ())),
        )
        for one in found
    )


def _details(one: Found, here: InProgress | None, day: Day) -> str:
    if here is not None and here.corrects is not None:
        return correction_details(one.person, here.corrects, day.session.held_on)
    return details_of(one.person, day.session.held_on)


def _badge(one: Found, here: InProgress | None, reasons: tuple[Reason, ...]) -> Badge | None:
    if here is not None and here.corrects is not None:
        return correction_badge()
    if one.came:
        return Badge(tone=Tone.GOOD, word=tr("Sudah datang"))
    if here is not None and here.arrival is not None:
        step = here.arrival.step
        return Badge(tone=Tone.NEUTRAL, word=step_words(step), step=step)
    if one.alike:
        return Badge(tone=Tone.INFO, word=tr("mirip"), icon="search")
    return reason_badge(reasons)
