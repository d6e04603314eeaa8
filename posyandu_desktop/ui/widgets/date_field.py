"""A field for a date, typed as people write dates."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.dates import DateProblem, parse_date, show_day, type_date
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.fields import LABEL_WIDTH, Field

DATE_WIDTH = 150


class DateField(Field):
    """Takes "1/2/25", "01022025", "1-2-2025"; says beside it which day was understood.

    Signals:
        dated(object): The text became another `date`, or None when it is none or empty.
    """

    dated = Signal(object)

    def __init__(
        self,
        label: str,
        today: Callable[[], date],
        *,
        future: bool = False,
        lately: bool = False,
        label_width: int = LABEL_WIDTH,
    ) -> None:
        """Make a date field.

        Args:
            label: What date it is.
            today: Tells the day of the session; later days are a problem.
            future: Whether a later day is allowed.
            lately: Whether a year of two digits is always one of this century.
            label_width: Width of the label column in pixels at 100 %.
        """
        super().__init__(label, label_width=label_width)
        self._today = today
        self._future = future
        self._lately = lately
        self._day: date | None = None
        self.input.setFont(theme.current().font("value"))
        self.input.setFixedWidth(theme.px(DATE_WIDTH))
        self.input.setMaxLength(20)
        self.set_placeholder(tr("tgl/bln/thn"))
        self.input.textEdited.connect(self._read)
        self.input.left.connect(self._check)

    def day(self) -> date | None:
        """Return the date understood, None when there is none."""
        return self._day

    def set_text(self, text: str) -> None:
        """Show a text and the day it means, without saying that it was edited."""
        if self.text() != text:
            super().set_text(text)
            found = self._parsed()
            self._day = None if isinstance(found, DateProblem) else found
            self.set_unit(show_day(self._day) if self._day else "")

    def set_day(self, day: date | None) -> None:
        """Show a date without saying that it changed."""
        self._day = day
        self.set_text(type_date(day) if day else "")
        self.set_unit(show_day(day) if day else "")
        self.set_problem(None)

    def _input_stretch(self) -> int:
        return 0

    def _parsed(self) -> date | DateProblem:
        today, future, lately = self._today(), self._future, self._lately
        return parse_date(self.text(), today=today, future=future, lately=lately)

    def _read(self) -> None:
        found = self._parsed()
        day = None if isinstance(found, DateProblem) else found
        self.set_unit(show_day(day) if day else "")
        self.set_problem(None)
        if day != self._day:
            self._day = day
            self.dated.emit(day)

    def _check(self) -> None:
        found = self._parsed()
        if self.text().strip() and isinstance(found, DateProblem):
            self.set_problem(found.text, Tone.ACT)
