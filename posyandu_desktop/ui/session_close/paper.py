"""What a signed day came to, as a PDF to print and put into the book of the posyandu."""

from collections.abc import Iterable
from html import escape
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QFont, QPageLayout, QPageSize, QPdfWriter, QTextDocument

from posyandu_desktop.language import tr
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.ui.session_close.state import State
from posyandu_desktop.ui.texts.day_figures import COUNTED
from posyandu_desktop.ui.theme_tokens import FONT_FAMILY

POINTS = 11
DOTS_PER_INCH = 96
"""Those of a text document: so its letters are as large on paper as they say."""


def save_day(path: Path, posyandu: str, state: State) -> None:
    """Write a signed day as a PDF of A4 pages.

    Raises:
        CannotSave: The place did not take the file.
    """
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DOTS_PER_INCH)
    writer.setTitle(state.title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout.Unit.Millimeter)
    document = QTextDocument()
    document.setDefaultFont(QFont(FONT_FAMILY, POINTS))
    # Without a size of its own the document puts margins inside those of the page.
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    document.setHtml(day_in_html(posyandu, state))
    document.print_(writer)
    with disk_explained():
        replace_file(path, bytes(buffer.data().data()))


def day_in_html(posyandu: str, state: State) -> str:
    """Return everything the screen says of a signed day."""
    points = "".join(f"<li>{escape(point)}</li>" for point in state.open_points)
    figures = ((one.letter, one.number, one.words) for one in state.figures)
    ages = ((row.ages, *map(str, row.counts)) for row in state.bands)
    return "".join(
        (
            f"<h2>{escape(posyandu)}</h2><h3>{escape(state.title)}</h3>",
            f"<p>{escape(state.signed)}</p>",
            f"<p><b>{escape(state.after)}</b></p>" if state.after else "",
            f"<ul>{points}</ul>" if points else "",
            _table(figures),
            _table(((tr("Balita"), *COUNTED), *ages)) if state.bands else "",
            _table(state.summary),
        )
    )


def _table(rows: Iterable[Iterable[str]]) -> str:
    lines = ("".join(f"<td>{escape(cell)}</td>" for cell in row) for row in rows)
    whole = "".join(f"<tr>{line}</tr>" for line in lines)
    return f'<table cellpadding="4">{whole}</table><p></p>'
