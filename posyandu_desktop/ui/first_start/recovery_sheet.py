"""The recovery sheet: one page of paper that opens the data when every PIN is forgotten."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtWidgets import QApplication

from posyandu_desktop.language import tr
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.ui.dates import show_date
from posyandu_desktop.ui.theme_tokens import FONT_FAMILY, LIGHT

_WIDTH = 1700.0
"""Width of the print, in tenths of a millimetre, as all lengths below."""

_INK = LIGHT.paper_ink
PARAGRAPHS = (
    (
        "Untuk apa lembar ini",
        "Semua data posyandu di laptop tersimpan terkunci. Kode di atas membuka kuncinya bila "
        "semua PIN terlupa, atau bila data dipindah ke laptop lain. Tanpa kode ini, data yang "
        "terkunci tidak bisa dibuka oleh siapa pun.",
    ),
    (
        "Cara menyimpannya",
        "Lipat, masukkan ke amplop tertutup, tulis nama posyandu di luarnya, lalu titipkan di "
        "Puskesmas. Jangan difoto, jangan dikirim lewat pesan, dan jangan disimpan bersama "
        "laptop.",
    ),
    (
        "Bila semua PIN terlupa",
        "Buka Posyandu Desktop, pilih nama petugas, tekan “Lupa PIN”, lalu ketik kode ini. "
        "Huruf besar atau kecil sama saja. 0 adalah angka nol; huruf O tidak dipakai.",
    ),
    (
        "Bila laptop rusak atau diganti",
        "Di laptop baru: pasang Posyandu Desktop, tekan “Pulihkan cadangan”, buka berkas cadangan "
        "(.posyandu), pilih nama petugas, tekan “Lupa PIN”, ketik kode ini, lalu buat PIN baru.",
    ),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoverySheet:
    """What stands on the sheet."""

    posyandu_name: str
    code: str
    made_on: date


def groups_of(code: str) -> tuple[str, ...]:
    """Return the groups in which a code is shown, read aloud and typed."""
    return tuple(code.split("-"))


def save_recovery_sheet(path: Path, posyandu_name: str, code: str, made_on: date) -> None:
    """Write the sheet as a PDF of one A4 page.

    Raises:
        CannotSave: The place did not take the file.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(tr("Lembar pemulihan Posyandu Desktop"))
    draw_sheet(writer, RecoverySheet(posyandu_name=posyandu_name, code=code, made_on=made_on))
    with disk_explained():
        replace_file(path, bytes(buffer.data().data()))


def print_recovery_sheet(posyandu_name: str, code: str, made_on: date) -> bool:
    """Ask for a printer and print the sheet; say whether it went there."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # rarely needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, QApplication.activeWindow())
    dialog.setWindowTitle(tr("Cetak lembar pemulihan"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return False
    draw_sheet(printer, RecoverySheet(posyandu_name=posyandu_name, code=code, made_on=made_on))
    return True


def draw_sheet(device: QPagedPaintDevice, sheet: RecoverySheet) -> float:
    """Draw the sheet on a PDF or a printer; return how much of the page's height it takes."""
    device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(20, 20, 20, 20)
    device.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    painter = QPainter(device)
    unit = device.width() / _WIDTH
    painter.scale(unit, unit)
    used = _Sheet(painter).draw(sheet)
    painter.end()
    return used * unit / device.height()


class _Sheet:
    """Draws from the top down."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._y = 0.0

    def draw(self, sheet: RecoverySheet) -> float:
        self._line(tr("LEMBAR PEMULIHAN"), 80, bold=True)
        self._line(tr("Rahasia. Simpan di Puskesmas dalam amplop tertutup."), 46)
        self._y += 80
        self._line(sheet.posyandu_name.strip(), 70, bold=True)
        self._line(tr("Dibuat {made_on}").format(made_on=show_date(sheet.made_on)), 46)
        self._y += 100
        self._code(groups_of(sheet.code))
        self._y += 120
        for title, words in PARAGRAPHS:
            self._line(tr(title), 50, bold=True)
            self._line(tr(words), 46)
            self._y += 60
        return self._y

    def _line(self, text: str, height: int, *, bold: bool = False) -> None:
        self._painter.setFont(_font(height, bold=bold))
        self._painter.setPen(QColor(_INK))
        room = QRectF(0, self._y, _WIDTH, 2000)
        flags = Qt.TextFlag.TextWordWrap
        used = self._painter.boundingRect(room, int(flags), text)
        self._painter.drawText(room, int(flags), text)
        self._y += used.height() + 15

    def _code(self, groups: tuple[str, ...]) -> None:
        across, tall = 3, 200.0
        lines = -(-len(groups) // across)
        frame = QRectF(0, self._y, _WIDTH, lines * tall + 80)
        self._painter.setPen(QPen(QColor(_INK), 6))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(frame, 30, 30)
        self._painter.setFont(_font(120, bold=True))
        wide = _WIDTH / across
        for place, group in enumerate(groups):
            down, right = divmod(place, across)
            room = QRectF(right * wide, self._y + 40 + down * tall, wide, tall)
            self._painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), group)
        self._y += frame.height()


def _font(height: int, *, bold: bool) -> QFont:
    font = QFont(FONT_FAMILY)
    font.setBold(bold)
    font.setPixelSize(height)
    return font
