"""The list of the missing as a PDF to take along from house to house."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from posyandu_desktop.language import tr
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.ui.missing.sheet_lines import MissingLine, MissingSheet
from posyandu_desktop.ui.theme_tokens import FONT_FAMILY, LIGHT

_WIDTH, _HEIGHT = 1800.0, 2670.0
"""Width and height of the print, in tenths of a millimetre, as all lengths below."""

_BOX = 40.0


def save_missing_sheet(path: Path, sheet: MissingSheet) -> None:
    """Write the list as a PDF of A4 pages.

    Raises:
        CannotSave: The place did not take the file.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(sheet.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    painter = QPainter(writer)
    unit = writer.width() / _WIDTH
    painter.scale(unit, unit)
    _Paper(painter, writer).draw(sheet)
    painter.end()
    with disk_explained():
        replace_file(path, bytes(buffer.data().data()))


class _Paper:
    """Draws from the top down, a box to tick before each name; begins a page when one is full."""

    def __init__(self, painter: QPainter, writer: QPdfWriter) -> None:
        self._painter = painter
        self._writer = writer
        self._y = 0.0

    def draw(self, sheet: MissingSheet) -> None:
        self._words(sheet.posyandu, 62, bold=True)
        self._words(sheet.title, 44)
        self._words(tr("Centang yang sudah didatangi atau dihubungi."), 36)
        self._y += 30
        for line in sheet.lines:
            if self._y + self._tall(line) > _HEIGHT:
                self._writer.newPage()
                self._y = 0.0
            self._person(line)

    def _person(self, line: MissingLine) -> None:
        self._painter.setPen(QPen(QColor(LIGHT.paper_ink), 4))
        self._painter.drawRect(QRectF(4, self._y + 6, _BOX, _BOX))
        for words, height, bold in self._parts(line):
            self._words(words, height, bold=bold, left=_BOX + 30)
        self._y += 24

    def _parts(self, line: MissingLine) -> tuple[tuple[str, int, bool], ...]:
        return ((line.name, 44, True), (line.about(), 36, False), (line.reasons, 36, False))

    def _tall(self, line: MissingLine) -> float:
        heights = (self._room(w, h, b, _BOX + 30).height() for w, h, b in self._parts(line))
        return sum(heights) + 24

    def _room(self, words: str, height: int, bold: bool, left: float) -> QRectF:  # noqa: FBT001
        self._painter.setFont(_font(height, bold=bold))
        room = QRectF(left, self._y, _WIDTH - left, 2000)
        return self._painter.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words)

    def _words(self, words: str, height: int, *, bold: bool = False, left: float = 0.0) -> None:
        used = self._room(words, height, bold, left)
        self._painter.setPen(QColor(LIGHT.paper_ink))
        self._painter.drawText(used, int(Qt.TextFlag.TextWordWrap), words)
        self._y += used.height()


def _font(height: int, *, bold: bool) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setBold(bold)
    font.setPixelSize(height)
    return font
