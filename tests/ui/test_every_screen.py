"""What holds for every screen there is: as it is first seen, and as far from that as it goes."""

import gc
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from posyandu_desktop.services.starting import Started
from posyandu_desktop.settings import Settings
from posyandu_desktop.ui import theme
from posyandu_desktop.ui.day.view import DayView
from posyandu_desktop.ui.help.presenter import CONTENTS
from posyandu_desktop.ui.widgets.bars import FootBar
from posyandu_desktop.ui.widgets.buttons import KeyButton
from posyandu_desktop.ui.widgets.labels import OneLine
from posyandu_desktop.ui.widgets.painting import line_height
from tests.ui.every_screen import SCREENS, SMALLEST, Tour, found_village

LOOKS = {
    "usual": Settings(),
    "a little larger": Settings(text_scale_percent=125),
    "large contrast": Settings(text_scale_percent=200, theme="high_contrast"),
}
MOST_STOPS = 160
VIEWPORT = "qt_scrollarea_viewport"

pytestmark = pytest.mark.qt_log_ignore("plugin does not support", extend=True)


@dataclass(frozen=True)
class Village:
    """The demo village on disk."""

    folder: Path
    started: Started


@pytest.fixture(scope="module")
def village(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[Village]:
    folder = tmp_path_factory.mktemp("village")
    flash = qapp.cursorFlashTime()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("POSYANDU_DEVICE", str(folder / "device"))
        qapp.setCursorFlashTime(0)
        yield Village(folder / "data", found_village(folder / "data"))
    qapp.setCursorFlashTime(flash)
    theme.apply_theme(qapp)


@pytest.fixture
def tour(village: Village, qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[Tour]:
    made = Tour(qapp, village.folder, village.started, LOOKS[getattr(request, "param", "usual")])
    yield made
    made.close()
    theme.apply_theme(qapp)


def seen(screen: QWidget) -> list[QWidget]:
    """Return what is shown, the screen itself first."""
    return [screen, *(one for one in screen.findChildren(QWidget) if one.isVisibleTo(screen))]


def named(widget: QWidget) -> str:
    """Return how a person would find a widget in a list of faults."""
    words = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget).__name__} “{words or widget.accessibleName()}”"


def is_cut(widget: QWidget) -> bool:
    """Say whether words have less room than they need, other than by ending in "…"."""
    if isinstance(widget, KeyButton):
        return widget.width() < widget.sizeHint().width()
    if not isinstance(widget, QLabel) or isinstance(widget, OneLine) or not widget.text():
        return False
    if widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1


def hangs_over(widget: QWidget, screen: QWidget) -> bool:
    """Say whether a widget goes beyond a right edge, where nobody can scroll to it."""
    above = widget.parentWidget()
    while above is not None and above is not screen:
        if isinstance(above, QAbstractItemView | QHeaderView):
            return False
        if isinstance(above.parentWidget(), QScrollArea):
            right = widget.mapTo(above, QPoint(widget.width(), 0)).x()
            if above.objectName() == VIEWPORT and right > above.width():
                return True
        above = above.parentWidget()
    right = widget.mapTo(screen, QPoint(widget.width(), 0)).x()
    return right > screen.width()


def stops(screen: QWidget) -> list[QWidget]:
    """Return where the keyboard can be."""
    by_tab = Qt.FocusPolicy.TabFocus.value
    return [
        one
        for one in seen(screen)
        if one.focusPolicy().value & by_tab and one.isEnabledTo(screen) and not one.focusProxy()
    ]


@pytest.mark.parametrize(
    "tour",
    [one if one == "usual" else pytest.param(one, marks=pytest.mark.long) for one in LOOKS],
    indirect=True,
)
def test_nothing_is_cut_and_nothing_is_without_a_name(tour: Tour) -> None:
    faults: list[str] = []
    for name in SCREENS:
        screen = tour.go(name)
        least = tour.window.minimumSizeHint()
        if least.width() > SMALLEST[0] or least.height() > SMALLEST[1]:
            faults.append(f"{name}: needs {least.width()}x{least.height()}")
        shown = seen(screen)
        faults += [f"{name}: cut: {named(one)}" for one in shown if is_cut(one)]
        faults += [f"{name}: hangs over: {named(one)}" for one in shown if hangs_over(one, screen)]
        unnamed = [one for one in stops(screen) if not one.accessibleName()]
        faults += [f"{name}: no accessible name: {named(one)}" for one in unnamed]
    assert not faults, "\n".join(faults)


def test_the_keyboard_comes_to_everything_that_can_be_used(tour: Tour) -> None:
    faults: list[str] = []
    for name in SCREENS:
        screen = tour.go(name)
        # A button with a key of its own needs no other way.
        wanted = {id(one): one for one in stops(screen) if not one.findChild(QShortcut)}
        for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            for _ in range(MOST_STOPS if wanted else 0):
                wanted.pop(id(QApplication.focusWidget()), None)
                if not wanted:
                    break
                QTest.keyClick(QApplication.focusWidget() or tour.window, key)
        faults += [f"{name}: {named(one)}" for one in wanted.values()]
    assert not faults, "\n".join(faults)


def test_another_look_while_a_screen_is_open_is_the_look_of_a_new_screen(
    tour: Tour, village: Village, qapp: QApplication
) -> None:
    wanted = LOOKS["large contrast"]
    faults = []
    for name in ("masuk", "ubah-data", "kunjungan-hamil", "kehamilan", "rujukan", "impor"):
        tour.go(name)
        tour.shell.look.choose(wanted)
        changed = picture(tour)
        tour.shell.look.choose(LOOKS["usual"])
        theme.apply_theme(qapp, wanted.text_scale_percent, wanted.theme)
        fresh = Tour(qapp, village.folder, village.started, wanted)
        fresh.go(name)
        if picture(fresh) != changed:
            faults.append(name)
        fresh.close()
        theme.apply_theme(qapp)
        tour.window.activateWindow()
        tour.settle()
    assert not faults, "\n".join(faults)


def held_items() -> dict[int, QLayoutItem]:
    """Return the items of layouts that somebody in Python has hold of, by address."""
    every = shiboken6.getAllValidWrappers()
    items = (one for one in every if isinstance(one, QLayoutItem) and not isinstance(one, QLayout))
    return {shiboken6.getCppPointer(one)[0]: one for one in items}


def freed_items() -> set[int]:
    """Return the items that no layout has any more and that Python takes for alive."""
    held = held_items()
    layouts = [each for one in QApplication.allWidgets() for each in one.findChildren(QLayout)]
    alive = [layout for layout in layouts if shiboken6.isValid(layout)]
    there = [layout.itemAt(place) for layout in alive for place in range(layout.count())]
    living = {shiboken6.getCppPointer(one)[0] for one in there if one is not None}
    for address, item in held_items().items():
        if address not in held:
            shiboken6.invalidate(item)
    return set(held) - living


@pytest.mark.long
def test_no_screen_and_no_other_look_keeps_hold_of_what_qt_has_freed(tour: Tour) -> None:
    gc.collect()
    before, faults = freed_items(), []
    for name in SCREENS:
        tour.go(name)
        tour.shell.look.choose(LOOKS["large contrast"])
        tour.shell.look.choose(LOOKS["usual"])
        if freed_items() - before:
            faults.append(name)
    assert not faults, "\n".join(faults)


def picture(tour: Tour) -> bytes:
    """Return the window's pixels, every page scrolled to its beginning."""
    tour.window.activateWindow()
    assert QTest.qWaitForWindowActive(tour.window)
    for _ in range(2):
        for area in tour.window.findChildren(QScrollArea):
            area.verticalScrollBar().setValue(0)
        tour.settle()
    image = tour.window.grab().toImage()  # its pixels live only as long as it does
    return bytes(image.constBits())


def test_each_screen_has_its_page_of_the_help(tour: Tour) -> None:
    explained = {screen for screens in CONTENTS.values() for screen in screens}
    in_front = {type(tour.go(name)).__name__ for name in SCREENS}
    assert in_front - explained == {"HelpView"}


@pytest.mark.parametrize("percent", [150, 200])
def test_in_large_letters_the_first_who_is_expected_is_seen_and_the_bar_says_everything(
    village: Village, qapp: QApplication, percent: int
) -> None:
    large = Settings(text_scale_percent=percent)
    tour = Tour(qapp, village.folder, village.started, large)
    day = tour.go("hari-buka")
    tour.settle()
    assert isinstance(day, DayView)
    elided = [
        named(line)
        for line in tour.window.bar.findChildren(OneLine)
        if line.fontMetrics().horizontalAdvance(line.text()) > line.width()
    ]
    name = QPoint(0, line_height("name"))
    lowest = day.awaited.viewport().mapTo(day.board.viewport(), name).y()
    assert not elided
    if percent == 150:
        assert 0 < lowest < day.board.viewport().height()
    tour.close()
    theme.apply_theme(qapp)


def test_the_strip_of_the_day_goes_and_comes_with_the_day(tour: Tour) -> None:
    strip = tour.window.session_strip
    tour.go("hari-buka")
    assert strip.isVisibleTo(tour.window)
    tour.go("pengaturan")
    assert not strip.isVisibleTo(tour.window)
    tour.window.leave_over()
    assert strip.isVisibleTo(tour.window)


def test_what_was_searched_on_the_day_is_not_left_above_another_page(tour: Tour) -> None:
    tour.go("mencari")
    assert tour.window.bar.search.text() == "sri"
    tour.go("serumah")
    assert tour.window.bar.search.text() == ""


def test_a_last_row_of_buttons_ends_at_the_right(qtbot: QtBot) -> None:
    board, foot = QWidget(), FootBar()
    qtbot.addWidget(board)
    foot.setParent(board)
    buttons = [foot.add_button(KeyButton(words, "F5")) for words in ("Satu", "Dua", "Simpan ini")]
    foot.resize(sum(one.width_with(key_below=True) for one in buttons[1:]) + 50, 200)
    board.show()
    qtbot.waitUntil(lambda: buttons[2].y() > buttons[1].y())
    assert buttons[2].geometry().right() == buttons[1].geometry().right()


def test_what_is_cut_or_hangs_over_is_found(qtbot: QtBot) -> None:
    board, label, button = QWidget(), QLabel("Berat badan"), KeyButton("Simpan", "Ctrl+S")
    qtbot.addWidget(board)
    label.setParent(board)
    button.setParent(board)
    board.resize(400, 200)
    button.resize(button.sizeHint())
    label.resize(label.sizeHint())
    button.move(0, 60)
    assert not is_cut(label)
    assert not is_cut(button)
    assert not hangs_over(button, board)

    label.resize(label.width() - 9, label.height())
    button.resize(button.width() - 9, button.height())
    button.move(board.width() - 20, 60)
    assert is_cut(label)
    assert is_cut(button)
    assert hangs_over(button, board)
