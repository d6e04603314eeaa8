"""The sides of the visit screen: who this is at the left, what it means at the right."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.visit.presenter import VisitEntry
from posyandu_desktop.ui.visit.state import AdviceLine, ClassLine, State
from posyandu_desktop.ui.widgets.badges import StatusChip
from posyandu_desktop.ui.widgets.buttons import ButtonKind, KeyButton
from posyandu_desktop.ui.widgets.charts.column import ChartColumn
from posyandu_desktop.ui.widgets.labels import ToneLine, text_label
from posyandu_desktop.ui.widgets.laid_out import add_gap
from posyandu_desktop.ui.widgets.rows import Advice
from posyandu_desktop.ui.widgets.verdict import AdviceCard, ClassRow, HistoryGrid, VerdictCard

CARDS_SHOWN = 3
"""More advice than this is folded away: the gravest comes first, and is read."""


class WhoPanel(QWidget):
    """Name, age, family, the months before."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, theme.px(4), 0)
        self.body.setSpacing(theme.px(6))
        who = presenter.state.who
        self.body.addWidget(text_label(who.name, "title", wrap=True))
        for place, line in enumerate(who.lines):
            self.body.addWidget(
                text_label(line, "body", "ink" if place == 0 else "muted_ink", wrap=True)
            )
        for chip in who.chips:
            self.body.addWidget(StatusChip(chip.tone, chip.word, chip.icon))
        self.signature = StatusChip(Tone.NEUTRAL, "")
        self.signature.hide()
        self.body.addWidget(self.signature)
        for sent in who.referrals:
            notice = ToneLine("body", Tone.WATCH)
            notice.say(sent, Tone.WATCH)
            self.body.addWidget(notice)
        self.pregnancy: KeyButton | None = None
        if who.pregnancy_action:
            self.pregnancy = KeyButton(who.pregnancy_action, "F4")
            self.pregnancy.clicked.connect(presenter.show_pregnancy)
            # Enter on the day of a home visit means the first question; Tab stops here.
            self.pregnancy.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
            self.body.addWidget(self.pregnancy)
        self._acts = QVBoxLayout()
        self.body.addLayout(self._acts)
        add_gap(self.body, 8)
        self.history = KeyButton(tr("Riwayat"), "F3", kind=ButtonKind.LINK, shortcut="")
        self.history.clicked.connect(presenter.show_history)
        self.history.setProperty("beside", True)  # noqa: FBT003  # Qt's own signature
        before = QHBoxLayout()
        before.addWidget(text_label(tr("Bulan-bulan lalu"), "body_bold"), 1)
        before.addWidget(self.history)
        self.body.addLayout(before)
        if who.past:
            history = HistoryGrid(who.past_titles)
            history.set_rows(who.past)
            self.body.addWidget(history)
        else:
            self.body.addWidget(
                text_label(tr("Belum pernah dicatat."), "body", "muted_ink", wrap=True)
            )
        self.body.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show whether a midwife has signed."""
        mark = state.signature
        self.signature.setVisible(mark is not None)
        if mark is not None:
            self.signature.set_status(mark.tone, mark.word, mark.icon)

    def add_below_name(self, button: KeyButton) -> None:
        """Show what else can be done with this person, above the months before."""
        self._acts.addWidget(button)


class MeaningPanel(QWidget):
    """The verdict, the classes, the advice with its reasons, the charts."""

    def __init__(self, presenter: VisitEntry) -> None:
        super().__init__()
        self._verdict = VerdictCard()
        self._empty = text_label(
            tr("Isi angka di tengah. Artinya muncul di sini."), "body", "muted_ink"
        )
        self._empty.setWordWrap(True)
        self._waits = ToneLine("body", Tone.WATCH)
        self._waits.hide()
        self._classes = QVBoxLayout()
        self._classes.setSpacing(theme.px(4))
        self._class_rows: dict[str, ClassRow] = {}
        self._advice: list[AdviceCard] = []
        self._cards = QVBoxLayout()
        self._cards.setSpacing(theme.px(6))
        self.why = _Reasons()
        self._presenter = presenter
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, theme.px(4), 0)
        self.body.setSpacing(theme.px(6))
        self.body.addWidget(self._verdict)
        self.body.addWidget(self._empty)
        self.body.addWidget(self._waits)
        self.body.addLayout(self._classes)
        self.body.addLayout(self._cards)
        self._more = text_label("", "body", "muted_ink", wrap=True)
        self.body.addWidget(self._more)
        self._more.hide()
        self.body.addWidget(self.why)
        self.charts = ChartColumn()
        add_gap(self.body, 4)
        self.body.addWidget(self.charts)
        self.body.addStretch(1)

    def show_state(self, state: State) -> None:
        """Show what the numbers mean now."""
        self._verdict.set_verdict(state.verdict)
        said = [line for line in state.advice if not line.waits]
        self._empty.setVisible(not (state.verdict or state.classes or said or state.waits_for))
        self._waits.say(state.waits_for, Tone.WATCH)
        self._waits.setVisible(bool(state.waits_for))
        self._show_classes(() if state.why_open and said else state.classes)
        self._show_advice(said, everything=state.why_open)
        reasons = tuple(reason for line in said for reason in line.why)
        self.why.show_reasons(reasons if state.why_open else ())
        # What to do comes first; beside much of it there is room for one chart.
        room = 0 if state.why_open and said else 1 if len(said) > 1 else len(state.charts)
        self.charts.show_charts(state.charts[:room])

    def _show_advice(self, said: Sequence[AdviceLine], *, everything: bool) -> None:
        shown = said if everything else said[:CARDS_SHOWN]
        while len(self._advice) < len(shown):
            self._add_card()
        for place, card in enumerate(self._advice):
            line = shown[place] if place < len(shown) else None
            card.set_advice(_in_full(line, everything) if line else None, with_why=place == 0)
        titles = ", ".join(line.advice.title for line in said[len(shown) :])
        self._more.setText(tr("Lihat juga (F2): {titles}").format(titles=titles))
        self._more.setVisible(bool(titles))

    def _add_card(self) -> None:
        card = AdviceCard("" if self._advice else "F2")
        card.why_asked.connect(self._presenter.why)
        self._advice.append(card)
        self._cards.addWidget(card)

    def _show_classes(self, lines: tuple[ClassLine, ...]) -> None:
        wanted = {line.label: line for line in lines}
        for label, row in self._class_rows.items():
            row.setVisible(label in wanted)
        for place, (label, line) in enumerate(wanted.items()):
            row = self._class_rows.setdefault(label, ClassRow(label))
            self._classes.insertWidget(place, row)
            row.set_result(line.value, line.chip.word, line.chip.tone)
            row.show()
        rooms = [self._class_rows[label].room_wanted() for label in wanted]
        for label in wanted:
            self._class_rows[label].align(
                max(name for name, _ in rooms), max(figure for _, figure in rooms)
            )


def _in_full(line: AdviceLine, everything: bool) -> Advice:  # noqa: FBT001  # read at its one use
    words = " ".join(line.sentences) if everything else line.advice.sentence
    return replace(line.advice, sentence=words)


class _Reasons(QWidget):
    """The answer to "mengapa?": for each finding its name, numbers, limits and source."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[tuple[str, ...], ...] = ()
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, theme.px(4), 0, 0)
        self._lines.setSpacing(theme.px(2))
        self.hide()

    def show_reasons(self, reasons: tuple[tuple[str, ...], ...]) -> None:
        """Show the reasons, or nothing."""
        self.setVisible(bool(reasons))
        if reasons == self._shown:
            return
        self._shown = reasons
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for name, *lines in reasons:
            self._lines.addWidget(text_label(name, "body_bold", wrap=True))
            for line in lines:
                self._lines.addWidget(text_label(line, "body", "muted_ink", wrap=True))
            add_gap(self._lines, 8)
