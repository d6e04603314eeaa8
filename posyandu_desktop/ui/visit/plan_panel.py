"""The plan of every dose, folded away until somebody wants it, and the way to report an event."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.texts.immunization_plan import PlanLine
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.vaccination import PlanShown
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.plain_table import PlainTable
from posyandu_desktop.ui.widgets.rows import Cell, Column, TableRow

TABLE_HEIGHT = 380
_COLUMNS = (
    Column(title="Dosis", bold=True),
    Column(title="Keadaan"),
    Column(title="Kapan", stretch=True),
)


class PlanPanel(QWidget):
    """One line with two buttons; the plan's lines are made when they are first wanted."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self.table: PlainTable | None = None
        self._shown: PlanShown | None = None
        self.button = KeyButton(tr("Lihat"))
        self.button.setAccessibleName(tr("Lihat rencana imunisasi"))
        self.event_button = KeyButton(tr("Laporkan KIPI"))
        for button, act in (
            (self.button, presenter.plan_turned),
            (self.event_button, presenter.show_adverse_event),
        ):
            # Enter on a number means the next number; Tab stops here.
            button.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
            button.clicked.connect(act)
        line = QHBoxLayout()
        line.setSpacing(theme.px(8))
        line.addWidget(text_label(tr("Rencana imunisasi"), "body_bold"), 1)
        line.addWidget(self.button)
        line.addWidget(self.event_button)
        self._words = QVBoxLayout()
        self._words.setSpacing(theme.px(4))
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(0, 0, 0, 0)
        self._outer.setSpacing(theme.px(6))
        self._outer.addLayout(line)
        self._outer.addLayout(self._words)

    def show_plan(self, plan: PlanShown | None) -> None:
        """Show the plan, or fold it away."""
        if plan == self._shown:
            return
        self._shown = plan
        self.button.set_text(tr("Lihat") if plan is None else tr("Tutup"))
        while (item := self._words.takeAt(0)) is not None:
            _drop(item.widget())
        if plan is not None:
            self._show_lines(plan)
        elif self.table is not None:
            _drop(self.table)
            self.table = None

    def text(self) -> str:
        """Return every word of the unfolded plan but the table's."""
        return " ".join(line.text() for line in self.findChildren(ToneLine))

    def _show_lines(self, plan: PlanShown) -> None:
        for tone, words in ((Tone.INFO, plan.next_words), *((s.tone, s.word) for s in plan.sets)):
            if words:
                line = ToneLine("body", tone)
                line.say(words, tone)
                self._words.addWidget(line)
        table = self.table or self._add_table()
        table.setFixedHeight(theme.px(min(TABLE_HEIGHT, 60 + 40 * max(len(plan.lines), 1))))
        table.set_rows([_row(place, line) for place, line in enumerate(plan.lines)])
        if self.button.hasFocus():
            # The lines are read with the arrows; the page follows the cursor.
            table.setFocus(Qt.FocusReason.TabFocusReason)

    def _add_table(self) -> PlainTable:
        self.table = PlainTable(
            tr("Rencana imunisasi"), _COLUMNS, tr("Belum ada dosis yang tercatat.")
        )
        self._outer.addWidget(self.table)
        # Widgets made later would otherwise come last.
        QWidget.setTabOrder(self.event_button, self.table)
        return self.table


def _drop(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def _row(place: int, line: PlanLine) -> TableRow:
    return TableRow(
        key=place,
        cells=(
            Cell(text=line.label, sort_by=place),
            Cell(text=line.state.word, tone=line.state.tone),
            Cell(text=line.when),
        ),
    )
