"""The ways to a visit, at the posyandu or at home, and from it.

Somebody has one draft at a time: two half-typed visits of one person would overwrite each other.
Whoever asks for another visit is shown the draft first and told why; where it is of another day, or
over a saved visit, they are asked before, so that no number is typed into the wrong visit.
"""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from posyandu_desktop.domain.person import Person
from posyandu_desktop.domain.visit import Immunization, Setting, Visit, VisitId
from posyandu_desktop.language import tr
from posyandu_desktop.store.drafts import Draft
from posyandu_desktop.ui.dates import show_date, show_day
from posyandu_desktop.ui.draft_ways import asks_first, draft_first
from posyandu_desktop.ui.main_window import MainWindow
from posyandu_desktop.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from posyandu_desktop.domain.case import Case
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.visit.place import Place
    from posyandu_desktop.ui.visit.typed import TypedVisit
    from posyandu_desktop.ui.visiting import Visiting

Back = Callable[[Person, str], None]
"""Brings somebody's visit back, with a line to say."""

Landing = Callable[[str, Tone], None]
"""Shows what a visit was opened from, with a line to say."""


class VisitWays:
    """Puts the visits of one signed-in operator in front."""

    def __init__(self, office: "Office", window: MainWindow) -> None:
        self._office = office
        self._window = window
        self._visiting: Visiting | None = None
        self._landing: tuple[VisitId, Landing] | None = None

    def land_after(self, visit_id: VisitId, landing: Landing) -> None:
        """Let a visit that is saved or left lead elsewhere than to the day."""
        self._landing = visit_id, landing

    def forget_landing(self) -> None:
        """Let every visit lead to the day again."""
        self._landing = None

    def leave_visit(self, visit_id: VisitId, message: str = "", tone: Tone = Tone.GOOD) -> None:
        """Go from a visit to where it was opened from, or to the day."""
        landing, self._landing = self._landing, None
        if landing is not None and landing[0] == visit_id:
            landing[1](message, tone)
        else:
            self.show_day(message, tone)

    def show_visit(
        self,
        person: Person,
        saved: Visit | None,
        draft: Draft | None,
        message: str = "",
        at_home_on: date | None = None,
    ) -> None:
        """Show a visit: the draft, the saved one, or a new one, of today or at home.

        One of a day before the birth, as it stands now, stays on disk until a date is mended.
        """
        day = day_shown(saved, draft) or at_home_on or self._office.session.held_on
        if day < person.born_on:
            self._office.pages.people.mend_birth(person, before_birth(person, day))
            return
        view = self._screens().screen(person, saved, draft, message, at_home_on)
        view.opened_anew = partial(self._show_in_other_words, person, saved, at_home_on)
        self._office.show(view)
        self._window.bar.search.clear()
        self._office.pages.practice.visit_opened(person)
        QTimer.singleShot(0, view.start)

    def session_changed(self) -> None:
        """Begin anew with the visits of another day, or with other vials."""
        self._visiting = None

    def visit_saved(self, visit: Visit) -> bool:
        """Hear of a saved visit; return whether another screen than the day is in front now."""
        return self._office.pages.practice.visit_saved(visit)

    def show_day(self, message: str = "", tone: Tone = Tone.GOOD) -> None:
        """Show the session day."""
        self._office.show_day(message, tone)

    def show_pregnancy(
        self, woman: Person, back: Back | None = None, on: date | None = None
    ) -> None:
        """Show somebody's pregnancy on the day of a visit, today unless given.

        `back` brings her visit back, that of today unless given.
        """
        day = on or self._office.workplace.today()
        self._office.pages.people.show_pregnancy(woman, day, back or self.open_again)

    def show_adverse_event(
        self, person: Person, had: tuple[Immunization, ...], back: Back | None = None
    ) -> None:
        """Show what happened to somebody after a dose; `back` brings their visit back."""
        self._office.pages.people.show_adverse_event(person, had, back or self.open_again)

    def show_history(self) -> None:
        """Show everything about the person whose visit is in front."""
        self._office.pages.history.open_in_hand()

    def show_to_mother(self, case: "Case") -> None:
        """Show a visit as it stands to whom it is about, over what is in front."""
        self._office.pages.mother.show(case)

    def print_for_mother(self, case: "Case") -> str:
        """Print the same on a strip of paper; return what to say of it."""
        return self._office.pages.mother.print_strip(case)

    def open_again(self, person: Person, message: str = "", saved: Visit | None = None) -> None:
        """Show the visit that was put aside for a page about the same person."""
        if saved is None:
            self._office.open_visit(person, message, goes_on=True)
        else:
            draft = self._office.workplace.store.drafts.of(person.id)
            self.show_visit(person, saved, draft, message)

    def open_home_visit(self, person: Person, on: date | None = None, message: str = "") -> None:
        """Show somebody's home visit of a day: the draft, the saved one, or a new one.

        Args:
            person: Who was visited.
            on: The day; today unless given.
            message: A line to say first.
        """
        from posyandu_desktop.ui.visit.home_day import home_visit_on

        store = self._office.workplace.store
        day = on or self._office.workplace.today()
        if person.born_on > day:
            words = tr("{name} lahir {born_on}. Periksa tanggalnya.").format(
                name=person.name, born_on=show_date(person.born_on)
            )
            self.show_day(words, Tone.ACT)
            return
        draft = store.drafts.of(person.id)
        wanted = (Setting.HOME, day)
        again = partial(self.open_home_visit, person, day)
        if asks_first(self._office, person, (draft, wanted), again):
            return
        saved = home_visit_on(store.visits.of_person(person.id), day)
        self.show_visit(person, saved, draft, draft_first(draft, wanted) or message, day)

    def open_home_visit_again(self, on: date, person: Person, message: str = "") -> None:
        """Show the home visit of a day that was put aside for a page about the same person."""
        self.open_home_visit(person, on, message)

    def show_again(self, person: Person, typed: "TypedVisit") -> None:
        """Show a home visit that was moved to another day, the cursor behind the day."""
        saved = self._office.workplace.store.visits.find(typed.visit_id)
        message = tr("Tanggal kunjungan sekarang {visited_on}.").format(
            visited_on=show_day(typed.visited_on)
        )
        if saved is not None and saved.visited_on != typed.visited_on:
            message = tr(
                "Kunjungan rumah {visited_on} yang sudah tersimpan dipindah ke "
                "{visited_on_2}. Simpan bila memang begitu."
            ).format(
                visited_on=show_date(saved.visited_on), visited_on_2=show_date(typed.visited_on)
            )
        view = self._screens().showing(person, typed, message)
        self._office.show(view)
        if not self._window.bar.search.hasFocus():
            QTimer.singleShot(0, view.go_on)

    def forget(self) -> None:
        """Make the next visit with the content as it is then."""
        self._visiting = None

    def _show_in_other_words(
        self, person: Person, saved: Visit | None, at_home_on: date | None
    ) -> None:
        """Show a visit once more as it is typed, the cursor where it was."""
        from posyandu_desktop.ui.visit.view import VisitView

        before = self._office.in_front
        place = before.place() if isinstance(before, VisitView) else None
        draft = self._office.workplace.store.drafts.of(person.id)
        self.show_visit(person, saved, draft, at_home_on=at_home_on)
        view = self._office.in_front
        if place is not None and isinstance(view, VisitView):
            QTimer.singleShot(0, partial(view.go_to, place))

    def take_over(self, person: Person, typed: "TypedVisit", place: "Place") -> None:
        """Show a visit that another operator began, where they stopped."""
        saved = self._office.workplace.store.visits.find(typed.visit_id)
        view = self._screens().showing(person, typed, "", saved)
        self._office.show(view)
        QTimer.singleShot(0, partial(view.go_to, place))

    def _screens(self) -> "Visiting":
        from posyandu_desktop.ui.visiting import Visiting

        if self._visiting is None:
            office = self._office
            self._visiting = Visiting(
                office.workplace, office.session, self, office.word_home.bring
            )
        return self._visiting


def day_shown(saved: Visit | None, draft: Draft | None) -> date | None:
    """Return the day of the draft, else of the saved visit; None when the visit is a new one."""
    if draft is not None:
        return date.fromisoformat(draft.typed["visited_on"])
    return saved.visited_on if saved is not None else None


def before_birth(person: Person, day: date) -> str:
    """Return why a visit of a day before the birth cannot be opened, and where to mend it."""
    return tr(
        "Kunjungan {day} belum bisa dibuka: tanggal lahir di sini "
        "{born_on}. Isinya tetap tersimpan. Betulkan tanggal lahir, lalu "
        "simpan."
    ).format(day=show_date(day), born_on=show_date(person.born_on))


def is_untouched(draft: Draft) -> bool:
    """Say whether nothing was typed into a draft but what was chosen beforehand."""
    from posyandu_desktop.ui.visit.typed import TypedVisit

    typed = TypedVisit.from_json(draft.typed, draft.visit_id, draft.person_id, draft.session_id)
    return typed.is_untouched()
