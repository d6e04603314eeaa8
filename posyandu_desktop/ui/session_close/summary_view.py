"""What a day came to: large numbers with their words, the letters by age, and the rest in lines."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.session_close.state import State
from posyandu_desktop.ui.texts.day_figures import COUNTED, BandRow, Figure
from posyandu_desktop.ui.widgets.labels import text_label

ACROSS = 2
LETTER_WIDTH, NUMBER_WIDTH = 24, 56
_TOP, _RIGHT = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignRight


class DaySummary(QWidget):
    """It is read, not typed in; made once, since a day's shape does not change while it stands."""

    def __init__(self, state: State) -> None:
        super().__init__()
        self._figures = [FigureCell() for _ in state.figures]
        self._bands = BandTable(len(state.bands))
        self._lines = LineGrid()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(2), 0, theme.px(8), 0)
        column.setSpacing(theme.px(10))
        column.addWidget(text_label(tr("Hari buka dalam angka"), "heading", wrap=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        for place, cell in enumerate(self._figures):
            grid.addWidget(cell, place // ACROSS, place % ACROSS)
            grid.setColumnStretch(place % ACROSS, 1)
        column.addLayout(grid)
        if state.bands:
            column.addWidget(self._bands)
        column.addWidget(self._lines)
        column.addStretch(1)

    def text(self) -> str:
        """Return everything it says."""
        figures = [cell.accessibleName() for cell in self._figures]
        return "\n".join((*figures, self._bands.accessibleName(), self._lines.text()))

    def show_day(self, state: State) -> None:
        """Show the numbers of a day."""
        for cell, figure in zip(self._figures, state.figures, strict=True):
            cell.show_figure(figure)
        self._bands.show_rows(state.bands)
        self._lines.show_lines(state.summary)


class FigureCell(QWidget):
    """A large number between its letter and its word."""

    def __init__(self) -> None:
        super().__init__()
        self._letter = text_label("", "title", "muted_ink")
        self._number = text_label("", "figure")
        self._words = text_label("", "body", wrap=True)
        self._letter.setFixedWidth(theme.px(LETTER_WIDTH))
        self._number.setMinimumWidth(theme.px(NUMBER_WIDTH))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self._letter, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def show_figure(self, figure: Figure) -> None:
        """Show a number."""
        self._letter.setText(figure.letter)
        self._number.setText(figure.number)
        self._words.setText(figure.words)
        said = (figure.letter, figure.number, figure.words)
        self.setAccessibleName(" ".join(part for part in said if part))


class BandTable(QWidget):
    """A row for the children of some ages, a column for each letter."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._ages = [text_label("", "body_bold") for _ in range(rows)]
        self._counts = [[text_label("", "body") for _ in COUNTED] for _ in range(rows)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(4))
        grid.addWidget(text_label(tr("Balita"), "body_bold"), 0, 0)
        for at, letter in enumerate(COUNTED, start=1):
            grid.addWidget(text_label(letter, "body_bold"), 0, at, _RIGHT)
            grid.setColumnMinimumWidth(at, theme.px(28))
        grid.setColumnStretch(len(COUNTED) + 1, 1)
        for below, (ages, counts) in enumerate(zip(self._ages, self._counts, strict=True), start=1):
            grid.addWidget(ages, below, 0)
            for at, label in enumerate(counts, start=1):
                grid.addWidget(label, below, at, _RIGHT)

    def show_rows(self, rows: tuple[BandRow, ...]) -> None:
        """Show the numbers."""
        said = []
        for row, ages, labels in zip(rows, self._ages, self._counts, strict=True):
            ages.setText(row.ages)
            for label, count in zip(labels, row.counts, strict=True):
                label.setText(str(count))
            counts = zip(COUNTED, row.counts, strict=True)
            said.append(f"{row.ages}: " + ", ".join(f"{letter} {n}" for letter, n in counts))
        self.setAccessibleName("; ".join(said))


class LineGrid(QWidget):
    """Captions and their words, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(12))
        self._grid.setVerticalSpacing(theme.px(6))
        self._grid.setColumnStretch(1, 1)

    def text(self) -> str:
        """Return everything it says."""
        shown = (pair for pair in self._labels if pair[0].text())
        return "\n".join(f"{caption.text()}: {words.text()}" for caption, words in shown)

    def show_lines(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Show captions and words."""
        while len(self._labels) < len(lines):
            pair = text_label("", "body_bold", wrap=True), text_label("", "body", wrap=True)
            at = len(self._labels)
            self._labels.append(pair)
            self._grid.addWidget(pair[0], at, 0, _TOP)
            self._grid.addWidget(pair[1], at, 1, _TOP)
        for at, labels in enumerate(self._labels):
            caption, words = lines[at] if at < len(lines) else ("", "")
            for label, text in zip(labels, (caption, words), strict=True):
                label.setText(text)
                label.setVisible(bool(text))
