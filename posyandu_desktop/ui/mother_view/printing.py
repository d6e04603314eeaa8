"""Brings a strip onto paper, or into a PDF where no printer is."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPdfWriter
from PySide6.QtWidgets import QWidget

from posyandu_desktop.language import tr
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.ui.mother_view.shown import Shown
from posyandu_desktop.ui.mother_view.strip import print_on, set_up_page
from posyandu_desktop.ui.widgets.file_dialogs import ask_where_to_save

Print = Callable[[QWidget, Shown, int], str]


def print_strip(parent: QWidget, shown: Shown, place: int) -> str:
    """Print on a printer chosen by the operator; save a PDF where there is none.

    Returns:
        What to say of it; "" when the operator changed their mind.

    Raises:
        CannotSave: The place chosen did not take the PDF.
    """
    if has_printer():
        return _print_on_paper(parent, shown, place)
    target = ask_target(parent, "lembar-ibu.pdf")
    if target is None:
        return ""
    save_strip(target, shown, place)
    return tr("Tersimpan sebagai PDF: {name}.").format(name=target.name)


def has_printer() -> bool:
    """Say whether this laptop knows a printer."""
    from PySide6.QtPrintSupport import QPrinterInfo  # noqa: PLC0415  # costs a start 2 MB

    return bool(QPrinterInfo.availablePrinterNames())


def ask_target(parent: QWidget, name: str) -> Path | None:
    """Ask where to save the PDF; its name tells nobody whose it is."""
    return ask_where_to_save(parent, tr("Simpan PDF"), name, tr("PDF (*.pdf)"))


def save_strip(path: Path, shown: Shown, place: int) -> list[str]:
    """Write the strip as a PDF of one narrow page; return every text on it.

    Raises:
        CannotSave: The place did not take the file.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle("Posyandu Desktop")
    set_up_page(writer)
    said = print_on(writer, shown, place)
    with disk_explained():
        replace_file(path, bytes(buffer.data().data()))
    return said


def _print_on_paper(parent: QWidget, shown: Shown, place: int) -> str:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415  # rarely needed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(tr("Cetak untuk ibu"))
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return ""
    print_on(printer, shown, place)
    return tr("Lembar untuk ibu sudah dikirim ke printer.")
