"""How an open referral looks: as a row of the list, and in full when it is in hand."""

from dataclasses import dataclass
from datetime import date

from posyandu_desktop.domain.visit import Referral, ReferralState
from posyandu_desktop.language import tr
from posyandu_desktop.services.referrals import Followed
from posyandu_desktop.ui.dates import short_date
from posyandu_desktop.ui.texts.people import details_of
from posyandu_desktop.ui.texts.referrals import (
    STEP_TITLES,
    history_lines,
    next_text,
    state_text,
    when_text,
)
from posyandu_desktop.ui.texts.states import REFERRAL_WORDS
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Cell, TableRow

_ORDER = tuple(ReferralState)


@dataclass(frozen=True, slots=True, kw_only=True)
class Detail:
    """The referral in hand: whose, what to do now, why and what happened since.

    `steps` holds the steps that can be taken now, with what their buttons say.
    """

    name: str
    about: str
    to_do: str
    tone: Tone
    when: str
    why: tuple[str, ...]
    since: tuple[str, ...]
    steps: dict[ReferralState, str]
    can_undo: bool


def row_of(one: Followed) -> TableRow:
    """Return the row of an open referral."""
    words, tone = state_text(one.referral, one.days, is_overdue=one.is_overdue)
    order = -1 if one.is_overdue else _ORDER.index(one.referral.state)
    made_on = one.visit.visited_on
    return TableRow(
        key=one.visit.id,
        cells=(
            Cell(text=words, sort_by=order, tone=tone),
            Cell(text=one.person.name),
            Cell(text=short_date(made_on), sort_by=made_on.isoformat()),
            Cell(text=tr(REFERRAL_WORDS[one.referral.target])),
            Cell(text=", ".join(one.reasons)),
        ),
    )


def detail_of(one: Followed, today: date) -> Detail:
    """Return everything to be said about an open referral."""
    to_do, tone = next_text(one.referral, one.days, is_overdue=one.is_overdue)
    phone = tr("HP {phone}").format(phone=one.person.phone) if one.person.phone else ""
    return Detail(
        name=one.person.name,
        about=" · ".join(part for part in (details_of(one.person, today), phone) if part),
        to_do=to_do,
        tone=tone,
        when=when_text(one.visit.visited_on, one.referral, one.days),
        why=one.reasons,
        since=history_lines(one.referral),
        steps=_steps(one.referral),
        can_undo=one.referral.state is not ReferralState.MADE,
    )


def _steps(referral: Referral) -> dict[ReferralState, str]:
    """Return the steps that can be taken now, with what their buttons say."""
    steps = {state: tr(STEP_TITLES[state]) for state in _ORDER[_ORDER.index(referral.state) + 1 :]}
    if referral.state is ReferralState.ANSWERED:
        steps[ReferralState.ANSWERED] = tr("Ubah jawaban")
    return steps
