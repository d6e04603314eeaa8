"""Writes a picture of every screen: `python -m tests.ui.screens [FOLDER] [NAME ...]`.

Each at 1366x768, at 200 %, and in high contrast; where a page scrolls at 200 %, its whole inside.
With `--help-pictures` those that the help shows are renewed in `resources/help/images`.
"""

import os
import sys
import tempfile
from collections import Counter
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from posyandu_desktop.app import make_application
from posyandu_desktop.services.starting import Started
from posyandu_desktop.settings import Settings, resources
from tests.ui.every_screen import SCREENS, Tour, found_village

HELP = "--help-pictures"
PICTURE_WIDTH = 760
MOST_COLOURS = 256
LOOKS = (
    ("", Settings()),
    ("-200", Settings(text_scale_percent=200)),
    ("-kontras", Settings(theme="high_contrast")),
)


def whole_inside(screen: QWidget) -> QWidget | None:
    """Return what a screen scrolls, when it is taller than the window."""
    for area in screen.findChildren(QScrollArea):
        inside = area.widget()
        if inside is not None and inside.height() > area.viewport().height() * 1.1:
            return inside
    return None


def draw(app: QApplication, data: Path, started: Started, folder: Path, names: list[str]) -> None:
    """Draw the screens named, in every look."""
    for end, settings in LOOKS:
        tour = Tour(app, data, started, settings)
        try:
            for name in names:
                screen = tour.go(name)
                tour.whole.grab().save(str(folder / f"{name}{end}.png"))
                inside = whole_inside(screen) if end == "-200" else None
                if inside is not None:
                    inside.grab().save(str(folder / f"{name}{end}-semua.png"))
        finally:
            tour.close()


PICTURES = {
    "mulai": "mulai",
    "masuk": "masuk",
    "hari-buka": "hari-buka",
    "hari-buka-antrean": "antrean",
    "membuka-hari": "membuka-hari",
    "menutup-hari": "menutup-hari",
    "hari-lain": "hari-lain",
    "belum-datang": "belum-datang",
    "orang-baru": "orang-baru",
    "serumah": "serumah",
    "bayi-baru": "bayi-baru",
    "data-ganda-dua": "data-ganda",
    "kunjungan-balita": "kunjungan",
    "kehamilan": "kehamilan",
    "kunjungan-rumah": "kunjungan-rumah",
    "layar-ibu-anak": "layar-ibu",
    "orang-kunjungan": "halaman-orang",
    "kelas": "kelas",
    "menunggu-bidan": "menunggu-bidan",
    "rujukan": "rujukan",
    "kiriman": "kiriman",
    "isi-berbeda": "isi-berbeda",
    "impor": "impor",
    "server": "server",
    "petugas": "petugas",
    "pengaturan": "pengaturan",
}
"""Screens the help shows, with the name of the picture there."""


def in_few_colours(picture: QImage) -> QImage:
    """Return a picture in its own most frequent colours: dots of strange ones are hard to read."""
    plain = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = memoryview(plain.constBits()).cast("B").cast("I")
    colours = [colour for colour, _ in Counter(pixels).most_common(MOST_COLOURS)]
    exactly = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    return plain.convertToFormat(QImage.Format.Format_Indexed8, colours, exactly)


def renew_pictures(folder: Path) -> None:
    """Put the pictures of a folder into the help, smaller and with few colours."""
    target = resources() / "help" / "images"
    target.mkdir(exist_ok=True)
    for name, picture in PICTURES.items():
        drawn = QImage(str(folder / f"{name}.png"))
        small = drawn.scaledToWidth(PICTURE_WIDTH, Qt.TransformationMode.SmoothTransformation)
        in_few_colours(small).save(str(target / f"{picture}.png"))


def main(folder: Path, names: list[str]) -> None:
    """Draw the screens into a folder; with `--help-pictures` renew those of the help too."""
    folder.mkdir(parents=True, exist_ok=True)
    app = make_application()
    with tempfile.TemporaryDirectory() as place:
        os.environ["POSYANDU_DEVICE"] = str(Path(place) / "device")
        data = Path(place) / "data"
        chosen = [name for name in names if not name.startswith("--")]
        draw(app, data, found_village(data), folder, chosen or list(SCREENS))
    if HELP in names:
        renew_pictures(folder)


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "build/screens"), sys.argv[2:])
