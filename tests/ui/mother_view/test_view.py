import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from posyandu_desktop.errors import PosyanduError
from posyandu_desktop.ui.mother_view import printing
from posyandu_desktop.ui.mother_view.paint import paint_view
from posyandu_desktop.ui.mother_view.printing import print_strip, save_strip
from posyandu_desktop.ui.mother_view.shown import Shown
from posyandu_desktop.ui.mother_view.strip import draw_strip, print_on
from posyandu_desktop.ui.mother_view.view import MotherView
from posyandu_desktop.ui.theme_tokens import LIGHT
from tests.ui.mother_view.cases import CHILD, Desktop, a_case, shown


def measured() -> Shown:
    return shown(a_case(weight_kg=9.2, height_cm=76.0, posture="lying"))


@pytest.fixture
def desktop() -> Desktop:
    return Desktop()


@pytest.fixture
def view(qtbot: QtBot, desktop: Desktop) -> Iterator[MotherView]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = MotherView(desktop.screen(measured()), parent)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    made.resize(1366, 768)
    made.show()
    yield made
    made.close()


def painted(place: int, size: tuple[int, int]) -> tuple[QImage, list[str]]:
    screen = Desktop().screen(measured())
    screen.turn(place)
    picture = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    said = paint_view(painter, QRectF(0, 0, *size), screen.state, LIGHT)
    painter.end()
    return picture, said


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080), (1024, 600)])
def test_chart_word_pictures_and_date_are_on_one_screen(
    qtbot: QtBot, size: tuple[int, int]
) -> None:
    assert qtbot is not None
    picture, said = painted(0, size)
    assert {"Naik", "9,2 kg", "Berat menurut umur"} <= set(said)
    assert {"Datang lagi", "Desember 2026"} <= set(said)
    blue = QColor(LIGHT.chart_now)
    columns = range(0, size[0], 2)
    rows = range(0, size[1], 2)
    assert sum(picture.pixelColor(x, y) == blue for x in columns for y in rows) > 40


def test_the_screen_shows_no_nik_and_no_posyandu_of_others(qtbot: QtBot) -> None:
    assert qtbot is not None
    _, said = painted(0, (1366, 768))
    assert CHILD.nik is not None
    assert not any(CHILD.nik in words for words in said)


def test_arrows_turn_the_chart_and_come_round(view: MotherView) -> None:
    first = view.accessibleName()
    assert "Berat menurut umur. 9,2 kg. Naik" in first
    QTest.keyClick(view, Qt.Key.Key_Right)
    assert "Panjang atau tinggi menurut umur. 76,0 cm" in view.accessibleName()
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.accessibleName() == first
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert "Berat menurut panjang atau tinggi. 9,2 kg" in view.accessibleName()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F9])
def test_esc_and_f9_go_back(view: MotherView, desktop: Desktop, key: Qt.Key) -> None:
    QTest.keyClick(view, key)
    assert desktop.asked == ["leave"]


def test_f12_locks(view: MotherView, desktop: Desktop) -> None:
    QTest.keyClick(view, Qt.Key.Key_F12)
    assert desktop.asked == ["lock"]


def test_ctrl_p_prints_the_chart_in_front_and_says_so(view: MotherView, desktop: Desktop) -> None:
    QTest.keyClick(view, Qt.Key.Key_Right)
    before = view.grab().toImage()
    QTest.keyClick(view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desktop.asked == [(CHILD.name, 1)]
    assert view.grab().toImage() != before


def test_its_title_names_nobody(view: MotherView) -> None:
    assert view.windowTitle() == "Posyandu Desktop"


def test_the_strip_holds_the_name_the_word_the_points_and_no_nik(
    qtbot: QtBot, tmp_path: Path
) -> None:
    assert qtbot is not None
    what = measured()
    target = tmp_path / "lembar.pdf"
    said = save_strip(target, what, 0)
    assert {CHILD.name, "Naik", *(point.sentence for point in what.points)} <= set(said)
    assert any("Posyandu Melati 1" in words for words in said)
    assert CHILD.nik is not None
    assert not any(CHILD.nik in words for words in said)
    content = target.read_bytes()
    assert content.startswith(b"%PDF")
    assert CHILD.nik.encode() not in content
    assert CHILD.name.encode("utf-16-be") not in content.split(b"stream")[0]


def test_the_strip_fits_a_third_of_a_sheet_and_a_narrow_roll(qtbot: QtBot) -> None:
    assert qtbot is not None
    what = measured()
    for wide, high in ((890, 2000), (560, 1400)):
        picture = QImage(wide, high, QImage.Format.Format_RGB32)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        draw_strip(painter, QRectF(0, 0, wide, high), what, 0)
        painter.end()
        last_rows = range(high - 20, high)
        assert all(
            picture.pixelColor(x, y) == QColor("white")
            for x in range(0, wide, 5)
            for y in last_rows
        )


def test_without_a_printer_a_pdf_is_saved_where_the_operator_says(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    target = tmp_path / "lembar.pdf"
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    monkeypatch.setattr(printing, "ask_target", lambda _parent, _name: target)
    assert print_strip(parent, shown(), 0) == "Tersimpan sebagai PDF: lembar.pdf."
    assert target.is_file()
    monkeypatch.setattr(printing, "ask_target", lambda _parent, _name: None)
    assert print_strip(parent, shown(), 0) == ""


def test_a_place_that_takes_no_file_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    assert qtbot is not None
    with pytest.raises(PosyanduError):
        save_strip(tmp_path / "missing" / "lembar.pdf", shown(), 0)


@pytest.mark.parametrize("width_mm", [58, 80, 105, 210])
def test_the_strip_goes_on_a_roll_a_small_page_and_a_whole_sheet(
    qtbot: QtBot, tmp_path: Path, width_mm: int
) -> None:
    assert qtbot is not None
    target = tmp_path / "page.pdf"
    writer = QPdfWriter(str(target))
    writer.setPageSize(QPageSize(QSizeF(width_mm, 297), QPageSize.Unit.Millimeter))
    assert CHILD.name in print_on(writer, measured(), 0)
    assert target.stat().st_size > 10_000


def test_what_comes_from_the_demo_village_says_so_on_screen_and_paper(
    qtbot: QtBot, tmp_path: Path
) -> None:
    assert qtbot is not None
    invented = replace(measured(), is_demo=True)
    said = save_strip(tmp_path / "lembar.pdf", invented, 0)
    assert said[0].startswith("Desa contoh, bukan data sungguhan")
    picture = QImage(800, 450, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    state = Desktop().screen(invented).state
    on_screen = paint_view(painter, QRectF(0, 0, 800, 450), state, LIGHT)
    painter.end()
    assert any("desa contoh" in words for words in on_screen)


def test_what_prints_is_only_loaded_for_printing() -> None:
    code = (
        "import sys, posyandu_desktop.ui.mother_view.view\n"
        "import posyandu_desktop.ui.mother_view.printing\n"
        "sys.exit('PySide6.QtPrintSupport' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False)  # noqa: S603  # our own
    assert done.returncode == 0
