"""A field for a day that a card asks for, of which people may know only the month or year."""

from datetime import date

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.dates import DateProblem, parse_asked_date, show_asked_date
from posyandu_desktop.ui.widgets.date_field import DATE_WIDTH
from posyandu_desktop.ui.widgets.fields import Field
from posyandu_desktop.ui.widgets.form_rows import LIST_WIDTH

WIDEST = 16_777_215
"""Qt's own word for a width without a limit."""


class AskedDateField(Field):
    """Takes "20/5/2026", "5/2026" and "2026"; says beside it what was understood.

    It never changes or refuses what is typed: the presenter says what is wrong.
    """

    def __init__(self, label: str, visited_on: date) -> None:
        super().__init__(label)
        self._visited_on = visited_on
        self.input.setFont(theme.current().font("value"))
        self.input.setFixedWidth(theme.px(DATE_WIDTH))
        self.input.setMaxLength(20)
        self.set_placeholder(tr("tgl/bln/thn"))
        self._look_like_a_question()
        self.input.textChanged.connect(self._read)

    def _look_like_a_question(self) -> None:
        """Stand among questions and lists, and begin where the lists do."""
        self._label.setFont(theme.current().font("body"))
        self._label.setMinimumWidth(0)
        self._label.setMaximumWidth(WIDEST)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0)
        self._grid.setColumnMinimumWidth(1, theme.px(LIST_WIDTH))

    def _input_stretch(self) -> int:
        return 0

    def _read(self, text: str) -> None:
        found = parse_asked_date(text, today=self._visited_on)
        self.set_unit("" if isinstance(found, DateProblem) else show_asked_date(found))
