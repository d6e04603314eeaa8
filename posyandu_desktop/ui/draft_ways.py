"""What stands between somebody's half typed visit and another visit that is asked for."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from posyandu_desktop.domain.person import Person, PersonId
from posyandu_desktop.domain.visit import Setting, Visit
from posyandu_desktop.language import tr
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.dates import show_date

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office

Wanted = tuple[Setting, date]
"""Where a visit that is asked for is, and on which day."""

WORDS = {Setting.HOME: "Kunjungan rumah", Setting.POSYANDU: "Kunjungan posyandu"}


def asks_first(
    office: "Office",
    person: Person,
    meant: tuple[Draft | None, Wanted],
    again: Callable[[], None],
) -> bool:
    """Ask whether the draft or the visit wanted is meant, where one might be taken for the other.

    Args:
        office: Where it is asked.
        person: Whose visits they are.
        meant: What is half typed, if anything, and what was asked for.
        again: Asks for it once more, when the draft is thrown away.
    """
    draft, wanted = meant
    saved = office.workplace.store.visits.find(draft.visit_id) if draft else None
    if draft is None or not may_be_mistaken(draft, wanted, saved):
        return False
    from posyandu_desktop.ui.earlier_draft.presenter import Answers, EarlierDraft
    from posyandu_desktop.ui.earlier_draft.view import EarlierDraftView
    from posyandu_desktop.ui.texts.earlier_draft import question_of

    words = _words_of(wanted, office.workplace.today())
    answers = Answers(
        go_on=partial(office.ways.show_visit, person, saved, draft),
        discard=partial(_discard, office, person.id, again),
        leave=office.show_day,
    )
    question = question_of(person, _day_of(draft), words, is_correction=saved is not None)
    view = EarlierDraftView(EarlierDraft(question, person.id, answers))
    office.show(view)
    view.start()
    QTimer.singleShot(0, view.start)
    return True


def may_be_mistaken(draft: Draft, wanted: Wanted, saved: Visit | None) -> bool:
    """Say whether a draft could be taken for the visit wanted: of another day, or a correction."""
    is_moved = draft.setting is wanted[0] is Setting.HOME and saved is None
    if is_moved or not draft_first(draft, wanted):
        return False  # a home visit shows its day, and may have been given another one
    return saved is not None or _day_of(draft) != wanted[1]


def draft_first(draft: Draft | None, wanted: tuple[Setting, date | None]) -> str:
    """Return why another visit than the wanted one is shown; "" when it is the wanted one.

    Args:
        draft: What is half typed, if anything.
        wanted: Where the visit asked for is, and on which day; None is any.
    """
    if draft is None:
        return ""
    typed_on = _day_of(draft)
    setting, day = wanted
    if draft.setting is setting and day in {None, typed_on}:
        return ""
    return tr(
        "{word} {typed_on} ini belum disimpan. Simpan dulu (Ctrl+S); "
        "sesudah itu {word_2} bisa dibuka."
    ).format(
        word=tr(WORDS[draft.setting]),
        typed_on=show_date(typed_on),
        word_2=tr(WORDS[setting]).lower(),
    )


def _day_of(draft: Draft) -> date:
    return date.fromisoformat(draft.typed["visited_on"])


def _discard(office: "Office", person_id: PersonId, then: Callable[[], None]) -> None:
    office.workplace.store.drafts.discard(person_id)
    then()


def _words_of(wanted: Wanted, today: date) -> str:
    setting, day = wanted
    if setting is Setting.POSYANDU and day == today:
        return tr("kunjungan hari ini")
    if setting is Setting.POSYANDU:
        return tr("kunjungan {day}").format(day=show_date(day))
    return tr("kunjungan rumah {day}").format(day=show_date(day))
