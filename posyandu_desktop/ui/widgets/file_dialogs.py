"""Asking for a file: where to save one, or which one to open. Both begin in Documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


def documents() -> str:
    """Return the folder people look in first."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


def with_suffix_of(path: Path, name: str) -> Path:
    """Return the path with the suffix of the proposed name; in "Melati 2.1" nothing is one yet."""
    suffix = Path(name).suffix
    if path.suffix.lower() == suffix.lower():
        return path
    return path.with_name(path.name.rstrip(".") + suffix)


def ask_where_to_save(parent: QWidget, title: str, name: str, kind: str) -> Path | None:
    """Ask where to save a file; None when the person changed their mind.

    Args:
        parent: The window that waits.
        title: What is saved.
        name: Proposed file name; its suffix is added to a name typed without it.
        kind: The kind of file as Qt's filters are written, such as "PDF (*.pdf)".
    """
    dialog = QFileDialog(parent, title, documents(), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    try:
        while dialog.exec() == QFileDialog.DialogCode.Accepted:
            typed = Path(dialog.selectedFiles()[0])
            target = with_suffix_of(typed, name)
            if target == typed or not target.exists():
                return target
            # Nobody was asked whether the file of the whole name may go: now they are.
            dialog.selectFile(str(target))
        return None
    finally:
        dialog.deleteLater()


def ask_which_file(parent: QWidget, title: str, kind: str) -> Path | None:
    """Ask which file to open; None when the person changed their mind."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, documents(), kind)
    return Path(chosen) if chosen else None
