"""Keys of the visit's form that fill in more than one row, and where the cursor then stands."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from posyandu_desktop.domain.blood_pressure import READINGS
from posyandu_desktop.ui.visit.denials import block_of
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.rows import Rows
from posyandu_desktop.ui.widgets.choices import Segmented
from posyandu_desktop.ui.widgets.fields import Field, NumberField
from posyandu_desktop.ui.widgets.going_on import go_on
from posyandu_desktop.ui.widgets.tick_box import TickBox


class FormKeys:
    """What a pressure typed in one go, a block denied at once, and a referral do to the form."""

    def __init__(
        self,
        presenter: VisitEntry,
        rows: Rows,
        field: Callable[[str], QWidget | None],
        topics: Callable[[], Sequence[TickBox]],
    ) -> None:
        self._presenter = presenter
        self._rows = rows
        self._field = field
        self._topics = topics

    def listen(self, code: str, field: Field) -> None:
        """Hear what is done in a number's field besides typing."""
        field.left.connect(partial(self.leave, code))
        field.input.entered.connect(partial(self.enter, code))
        if isinstance(field, NumberField):
            field.input.set_again(partial(self.measure_again, code))

    def measure_again(self, code: str) -> None:
        """Go to the second reading: of a pressure on its own row, of other numbers in place."""
        again = dict(zip(READINGS[0], READINGS[1], strict=True)).get(code)
        second = self._field(again) if again is not None else None
        if second is not None:
            self._presenter.field_left(code)
            (self._field(READINGS[1][0]) or second).setFocus()
        else:
            self._presenter.measured_again(code)

    def enter(self, code: str, text: str) -> None:
        """Stand in the second field of a pressure typed in one go: Enter then leads behind it."""
        if "/" not in text:
            return
        self._presenter.field_left(code)
        below = self._rows.numbers.get(dict(READINGS).get(code, READINGS[0][1]))
        if self._rows.numbers[code].text() != text and below is not None:
            below.setFocus()

    def leave(self, code: str, _text: str) -> None:
        """Judge a field from now on."""
        self._presenter.field_left(code)

    def deny_block(self, code: str) -> None:
        """Deny the questions that belong together, and go on behind the last of them."""
        block = block_of(code, self._presenter.state.steps)
        shown = [row for each, row in self._rows.questions.items() if each in block]
        if shown:
            self._presenter.denied(block)
            shown[-1].setFocus()
            go_on(shown[-1].choice, forward=True)

    def listen_to_referral(self, target: Segmented) -> None:
        """Refer to what is chosen; a digit settles it, and leads on to why: a topic."""
        target.chosen.connect(self._presenter.referred)
        target.settled.connect(self._go_to_topics)

    def _go_to_topics(self, target: object) -> None:
        topics = self._topics()
        if target is not None and topics and not any(box.isChecked() for box in topics):
            QTimer.singleShot(0, topics[0].setFocus)
