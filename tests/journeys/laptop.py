"""A laptop on which the real program is opened, used with the keyboard, and opened again."""

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from posyandu_desktop.app import build
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.domain.person import Person
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.deliveries.view import DeliveriesView
from posyandu_desktop.ui.office import Office
from posyandu_desktop.ui.server.view import ServerView
from posyandu_desktop.ui.sign_in.view import SignInView
from posyandu_desktop.ui.visit.view import VisitView
from posyandu_desktop.ui.widgets.person_list import PersonList
from tests.journeys import village
from tests.journeys.hands import Hands, choose_from_menu

ENTER, ESC, DOWN = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down


class Program:
    """The program while it is open, and the hands of whoever sits before it."""

    def __init__(self, app: QApplication, data: Path) -> None:
        hook = sys.excepthook
        self.shell = build(app, data, Settings())
        # A bug has to fail the test instead of being said in a box.
        sys.excepthook = hook
        self.window = self.shell.window
        self.window.show()
        self.hands = Hands(self.window)
        self.shell.start()
        self.hands.settle()

    @property
    def office(self) -> Office:
        """What the signed-in operator works in."""
        if self.shell.office is None:
            raise AssertionError("nobody is signed in")
        return self.shell.office

    def close(self) -> None:
        """Close the window as its own button does."""
        self.window.close()
        self.shell.close()
        self.window.deleteLater()
        self.hands.settle()

    def sign_in(self, operator: Operator = village.SITI, pin: str = village.PIN) -> None:
        """Choose a name by its number, type the PIN, and wait for what comes."""
        sign_in = self.hands.screen(SignInView)
        if sign_in.pin_page.isVisible():
            self.hands.press(Qt.Key.Key_Escape)
        names = [tile.text() for tile in sign_in.who.tiles.tiles]
        self.hands.type(str(names.index(operator.name) + 1))
        self.hands.type(pin)
        self.hands.press(ENTER)
        self.hands.wait(
            lambda: self.shell.office and self.window.cover.before is None, "the office"
        )
        self.hands.settle()

    def lock(self) -> None:
        """Leave the laptop to somebody else."""
        self.hands.press(Qt.Key.Key_F12)
        self.hands.screen(SignInView)

    def day(self) -> DayView:
        """Wait for the day."""
        return self.hands.screen(DayView)

    def visit(self) -> VisitView:
        """Wait for a visit with the cursor in its first field."""
        view = self.hands.screen(VisitView)
        self.hands.wait(lambda: self.hands.focus_is_in(view.form), "the first field")
        return view

    def open_visit(self, person: Person) -> VisitView:
        """Search somebody from wherever one is, and open their visit."""
        self.search(person.name)
        self.hands.press(ENTER)
        return self.visit()

    def search(self, text: str) -> None:
        """Type into the search box of the bar."""
        self.hands.press_ctrl(Qt.Key.Key_F)
        self.hands.type(text)

    def save(self) -> str:
        """Save what is in front, and return what the day then says."""
        self.hands.press_ctrl(Qt.Key.Key_S)
        return self.said_on_the_day()

    def said_on_the_day(self) -> str:
        """Return the message of the day, empty when there is none in sight."""
        message = self.day().message
        return message.text() if message.isVisible() else ""

    def choose(self, words: str, screen: type[QWidget]) -> None:
        """Go down the menu behind F10 to an entry, and take it."""
        choose_from_menu(self.hands, self.office.pages.menu, words)
        self.hands.screen(screen)

    def set_server(self, url: str, token: str = "rahasia") -> None:  # noqa: S107  # invented
        """Enter the server's address, and come back to the day."""
        self.choose("Server Puskesmas", ServerView)
        self.hands.type(url)
        self.hands.press(ENTER)
        self.hands.type(token)
        self.hands.press_ctrl(Qt.Key.Key_S)
        self.hands.press(ESC)
        self.day()

    def send(self) -> str:
        """Upload from the day, and return what it says afterwards."""
        self.day()
        self.hands.press_ctrl(Qt.Key.Key_K)
        self.hands.wait(lambda: not self.office.background.busy, "the upload")
        return self.said_on_the_day()

    def deliveries(self) -> DeliveriesView:
        """Look at what the server has and what it refused."""
        self.hands.press_ctrl(Qt.Key.Key_L)
        return self.hands.screen(DeliveriesView)

    def chip(self) -> str:
        """Return what the receipts in the bar say."""
        return self.window.bar.receipts.accessibleName()


class Laptop:
    """One laptop with its own secret; the power may go at any time."""

    def __init__(self, folder: Path, app: QApplication) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._app = app
        self._open: list[Program] = []

    def open(self) -> Program:
        """Open the program."""
        program = Program(self._app, self.data)
        self._open.append(program)
        return program

    def switch_off(self) -> None:
        """Close whatever is open."""
        while self._open:
            self._open.pop().close()


def texts(visit: VisitView) -> dict[str, str]:
    """Return what stands in the fields of a visit, the empty ones left out."""
    typed = {code: field.text() for code, field in visit.form.numbers.items()}
    return {code: text for code, text in typed.items() if text}


def names(people: PersonList) -> list[str]:
    """Return who is listed."""
    return [people.people.row(place).name for place in range(people.people.rowCount())]
