"""What can be asked of `stick`."""

from argparse import ArgumentParser
from pathlib import Path

ACTS = {
    "save": "simpan yang menunggu ke FOLDER di flashdisk, tersegel untuk Puskesmas",
    "carry": "teruskan titipan di FOLDER; dengan --open dibuka, dikirim, dan dijawab",
    "take": "ambil tanda terima yang kembali di FOLDER",
    "fetch": "di Puskesmas: buka titipan yang dititipkan laptop lain di server",
    "keys": "tunjukkan kunci dan sidiknya",
    "make-key": "di Puskesmas: buat kunci baru, perlu --name",
    "use-key": "pakai kunci Puskesmas dari berkas PATH, perlu --fingerprint",
    "save-key": "tulis kunci umum ke berkas PATH, untuk dibagikan ke posyandu",
    "copy-key": "tulis salinan kunci rahasia yang tersegel ke berkas PATH",
    "restore-key": "ambil salinan kunci rahasia dari berkas PATH",
    "trust": "kenali laptop asal titipan PATH, perlu --fingerprint",
}
"""Each act and what it does."""

WITHOUT_PATH = frozenset({"fetch", "keys", "make-key"})


def add_stick(parser: ArgumentParser) -> None:
    """Add the acts and options of `stick`."""
    parser.epilog = " · ".join(f"{act}: {words}" for act, words in ACTS.items())
    parser.add_argument("act", choices=list(ACTS), metavar="|".join(ACTS))
    parser.add_argument("path", nargs="?", type=Path, metavar="FOLDER atau PATH")
    parser.add_argument("--open", action="store_true", help="buka dengan kunci Puskesmas")
    parser.add_argument("--name", default="", help="nama Puskesmas pemilik kunci")
    parser.add_argument(
        "--fingerprint", default="", help="sidik yang dibacakan lewat telepon, 30 angka"
    )
