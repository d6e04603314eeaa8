"""The column of those who are here: at which step, since when, who has them. No Qt in here."""

from collections.abc import Mapping

from posyandu_desktop.domain.operator import OperatorId
from posyandu_desktop.domain.visit import Setting
from posyandu_desktop.language import tr
from posyandu_desktop.services.day import Day, InProgress
from posyandu_desktop.ui.texts.people import age_text, details_of
from posyandu_desktop.ui.texts.steps import correction_badge, correction_details, step_badge
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.widgets.rows import Badge, PersonRow


def queue_rows(day: Day, names: Mapping[OperatorId, str]) -> tuple[PersonRow, ...]:
    """Return who is here, the first to come in front, then drafts of other visits."""
    return tuple(
        PersonRow(
            key=one.person.id,
            name=one.person.name,
            details=_details(one, day, names),
            badge=_badge(one),
        )
        for one in day.in_progress
    )


def _details(one: InProgress, day: Day, names: Mapping[OperatorId, str]) -> str:
    arrival = one.arrival
    if one.corrects is not None:
        return correction_details(one.person, one.corrects, day.session.held_on)
    if arrival is None:
        return details_of(one.person, day.session.held_on)
    said = [
        age_text(one.person.born_on, day.session.held_on),
        tr("sejak {clock}").format(clock=show_clock(arrival.changed_at)),
    ]
    if arrival.taken_by is not None and arrival.taken_by in names:
        said.append(tr("oleh {name}").format(name=names[arrival.taken_by]))
    elif one.saved_at is not None:
        said.append(tr("draf {clock}").format(clock=show_clock(one.saved_at)))
    return " · ".join(part for part in said if part)


def _badge(one: InProgress) -> Badge:
    if one.corrects is not None:
        return correction_badge()
    if one.arrival is not None:
        return step_badge(one.arrival.step)
    at = tr("Draf {clock}").format(clock=show_clock(one.saved_at) if one.saved_at else "")
    if one.setting is Setting.HOME:
        return Badge(tone=Tone.INFO, word=f"{at} · {tr('rumah')}", icon="home")
    return Badge(tone=Tone.INFO, word=at, icon="clock")
