"""The screens of a session day, each made with what it needs; imported when first shown."""

from pathlib import Path
from typing import TYPE_CHECKING

from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.store.keys import KeyRing
from posyandu_desktop.ui.widgets.screen import Screen

if TYPE_CHECKING:
    from posyandu_desktop.ui.office import Office
    from posyandu_desktop.ui.session_ways import SessionWays


class SessionScreens:
    """Makes the opening, the close and the choice of a day; the ways lead on from them."""

    def __init__(self, office: "Office", ways: "SessionWays", device_folder: Path) -> None:
        self._office = office
        self._ways = ways
        self._device_folder = device_folder

    def opening(self) -> Screen:
        """Return what is said when the day in hand is opened."""
        from posyandu_desktop.ui.session_open.presenter import Desk, SessionOpening
        from posyandu_desktop.ui.session_open.view import SessionOpenView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            posyandu=workplace.posyandu,
            operator=workplace.operator,
            operators=self._operators(),
            today=workplace.today,
            now=workplace.now,
            opened=self._ways.opened,
            leave=self._ways.back,
        )
        return SessionOpenView(SessionOpening(desk, self._office.session.held_on))

    def closing(self) -> Screen:
        """Return what is still open on the day in hand, and its sign-off."""
        from posyandu_desktop.ui.session_close.presenter import Desk, SessionClosing
        from posyandu_desktop.ui.session_close.view import SessionCloseView

        office = self._office
        workplace = office.workplace
        desk = Desk(
            store=workplace.store,
            content=workplace.content,
            session=office.session,
            operator=workplace.operator,
            now=workplace.now,
            open_visit=office.open_visit,
            open_home_visit=office.ways.open_home_visit,
            show_deliveries=office.pages.show_deliveries,
            save_backup=office.pages.save_backup,
            show_opening=self._ways.show_opening,
            done=office.show_day,
            leave=self._ways.back,
        )
        return SessionCloseView(SessionClosing(desk))

    def choice(self) -> Screen:
        """Return the sessions of other days."""
        from posyandu_desktop.ui.session_choice.presenter import Desk, SessionChoice
        from posyandu_desktop.ui.session_choice.view import SessionChoiceView

        workplace = self._office.workplace
        desk = Desk(
            store=workplace.store,
            operator=workplace.operator,
            today=workplace.today,
            chosen=self._ways.go_to,
            back_to_today=self._ways.back_to_today if self._ways.is_late else None,
            leave=self._ways.back,
        )
        return SessionChoiceView(SessionChoice(desk))

    def _operators(self) -> tuple[Operator, ...]:
        ring = KeyRing(self._office.workplace.files, self._device_folder)
        return tuple(ring.operators())
