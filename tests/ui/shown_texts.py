"""The texts a person can read or hear on a screen, and which of them are not English."""

import re
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

from posyandu_desktop.ui.help.view import HelpText
from posyandu_desktop.ui.widgets.person_list import PersonList
from posyandu_desktop.ui.workplace import Workplace
from tests.test_catalogues import collect

FUNCTION_WORDS = frozenset(
    re.findall(
        r"\w+",
        "yang tidak belum sudah untuk dengan dari dan atau lalu bila hari bulan tulis pilih isi di "
        "ke pada oleh karena kalau supaya agar ini itu ada bisa perlu harus lagi saja juga dulu "
        "nanti tahun minggu umur orang anak ibu bayi berat tinggi simpan kembali cari ya sejak "
        "setelah sebelum sekali semua setiap tiap lebih kurang paling",
    )
)
"""Words no English text has."""
WORD = re.compile(r"[^\W\d_]{2,}")


def indonesian_words() -> frozenset[str]:
    """Return words that texts in Indonesian have and no translation has."""
    told: set[str] = set()
    said: set[str] = set()
    for source, message in collect.read().items():
        if message.state != "vanished":
            told |= set(WORD.findall(source.lower()))
            said |= set(WORD.findall(message.translation.lower()))
    return frozenset(told - said) | FUNCTION_WORDS


def own_words(place: Workplace) -> list[str]:
    """Return what people wrote into the village: names, addresses and what is called so."""
    found = {"Bahasa Indonesia", *(one.name for one in place.store.operators.all())}
    posyandu = place.posyandu
    found |= {posyandu.name, posyandu.village, posyandu.puskesmas}
    for person in place.store.people.active():
        found |= {person.name, person.mother_name or ""}
        if person.home is not None:
            found.add(person.home.address or "")
        for visit in place.store.visits.of_person(person.id):
            found.add((visit.referral.answer or "") if visit.referral else "")
    return sorted((one for one in found if one), key=len, reverse=True)


def shown_texts(screen: QWidget) -> Iterator[tuple[QWidget, str]]:
    """Return every text a person can read or hear on a screen, with where it stands."""
    for widget in (screen, *screen.findChildren(QWidget)):
        if isinstance(widget, HelpText):  # the guide is one text, and that is Indonesian
            continue
        if not widget.isVisibleTo(screen) and not isinstance(widget, QMenu):
            continue
        yield from ((widget, text) for text in _texts_of(widget) if text)


def _texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.toolTip()
    if isinstance(widget, QLabel | QAbstractButton):
        yield re.sub(r"<[^>]+>", " ", widget.text())
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QMenu):
        yield from (one.text() for one in widget.actions())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView):
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    columns = range(model.columnCount() if isinstance(view, QTableView) else 1)
    if isinstance(view, PersonList):
        rows = [view.people.row(place) for place in range(min(model.rowCount(), 60))]
        for one in rows:
            yield from (one.details, one.more, one.badge.word if one.badge else "")
    if isinstance(view, QTableView):
        for column in columns:
            yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
    for row in range(min(model.rowCount(), 60)):
        for column in columns:
            for role in roles:
                yield str(model.index(row, column).data(role) or "")


def not_english(screen: QWidget, own: list[str]) -> dict[str, str]:
    """Return each text with a word of Indonesian, and what is wrong with it.

    Words in `own` are what people wrote themselves.
    """
    wrong = indonesian_words()
    faults = {}
    for widget, text in shown_texts(screen):
        # A source is the name of a document, and documents are Indonesian.
        left = "" if text.startswith("Source: ") else text
        for words in own:
            left = left.replace(words, "")
        found = wrong & set(WORD.findall(left.lower()))
        if found:
            faults[text] = f"{type(widget).__name__} {sorted(found)}: {text}"
    return faults
