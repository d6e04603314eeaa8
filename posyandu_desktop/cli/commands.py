"""What can be asked for on the command line: commands, options and their help."""

from argparse import SUPPRESS, ArgumentParser, ArgumentTypeError, Namespace
from datetime import date
from pathlib import Path
from typing import Any

from posyandu_desktop import __version__
from posyandu_desktop.cli.server_options import add_server
from posyandu_desktop.cli.stick_options import add_stick
from posyandu_desktop.domain.operator import Role
from posyandu_desktop.services.starting import PosyanduForm
from posyandu_desktop.settings import default_data_folder

INIT_TEXTS = {
    "name": "nama posyandu",
    "village": "nama desa atau kelurahan",
    "village_code": "kode wilayah desa, 10 angka",
    "puskesmas": "nama Puskesmas",
    "operator_name": "nama petugas pertama",
    "role": "peran petugas pertama",
}
"""Options `init` cannot do without, unless it builds the demo village."""

_EPILOG = """PIN dibaca dari variabel POSYANDU_PIN, atau ditanyakan.
Kode keluar: 0 beres, 1 gagal dan ada sarannya, 2 salah tulis perintah."""


class UsageError(Exception):
    """A command is written in a way that cannot be meant; the text says what is missing."""


def build_parser() -> ArgumentParser:
    """Return the parser; `command` in its result is always one of the commands."""
    parser = ArgumentParser(
        prog="posyandu-desktop",
        description="Mencatat hari buka posyandu tanpa sinyal. Tanpa perintah: buka jendela.",
        epilog=_EPILOG,
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_everywhere(parser, data=default_data_folder(), operator=None)
    parser.set_defaults(command="window")
    commands = parser.add_subparsers(dest="command", metavar="PERINTAH")
    _Commands(commands).add_all()
    return parser


def posyandu_form(options: Namespace) -> PosyanduForm:
    """Return what the options of `init` say about the posyandu."""
    names = ("name", "village", "village_code", "puskesmas", "registration_number")
    return PosyanduForm(**{name: getattr(options, name) for name in names})


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ArgumentTypeError(f"{text} bukan tanggal; tulis misalnya 2026-11-22") from error


def _add_everywhere(parser: ArgumentParser, *, data: Any, operator: Any) -> None:
    """Add the options that may stand before or after the command."""
    parser.add_argument(
        "--data", type=Path, default=data, metavar="FOLDER", help="folder data posyandu"
    )
    parser.add_argument(
        "--operator", default=operator, metavar="NAMA", help="petugas yang masuk, bila ada beberapa"
    )


class _Commands:
    """Adds the commands one by one."""

    def __init__(self, commands: Any) -> None:
        self._commands = commands
        # SUPPRESS: an option left out after the command must not undo the one before it.
        self._everywhere = ArgumentParser(add_help=False)
        _add_everywhere(self._everywhere, data=SUPPRESS, operator=SUPPRESS)

    def add_all(self) -> None:
        """Add every command."""
        self._add("window", "buka jendela (sama dengan tanpa perintah)")
        self._add_init()
        self._add_import()
        self._add_growth()
        self._add_explain()
        self._add_due()
        self._add_record()
        add_stick(self._add_json("stick", "titipan lewat flashdisk, di tempat tanpa sinyal"))
        self._add_upload()
        add_server(self._add("server", "atur dan uji server Puskesmas"))
        self._add_json("status", "hitung warga, kunjungan, dan kiriman")
        self._add_json("check", "periksa berkas data dan berkas isi")
        self._add_copies()

    def _add(self, name: str, text: str) -> ArgumentParser:
        parser: ArgumentParser = self._commands.add_parser(
            name, help=text, description=text, parents=[self._everywhere]
        )
        return parser

    def _add_json(self, name: str, text: str) -> ArgumentParser:
        parser = self._add(name, text)
        parser.add_argument("--json", action="store_true", help="jawab dengan satu objek JSON")
        return parser

    def _add_init(self) -> None:
        init = self._add("init", "siapkan posyandu baru, atau desa contoh untuk belajar")
        init.add_argument(
            "--demo", action="store_true", help="buat desa contoh di FOLDER/desa-contoh"
        )
        for name, text in INIT_TEXTS.items():
            choices = [role.value for role in Role] if name == "role" else None
            init.add_argument(f"--{name.replace('_', '-')}", choices=choices, help=text)
        init.add_argument("--registration-number", default="", help="nomor registrasi posyandu")

    def _add_import(self) -> None:
        register = self._add_json("import", "ambil daftar warga dari berkas lembar kerja")
        register.add_argument("file", nargs="?", type=Path, help=".xlsx, .xls, .ods, atau .csv")
        register.add_argument(
            "--overwrite",
            action="store_true",
            help="timpa isian lama; biasanya hanya isi yang kosong",
        )
        register.add_argument(
            "--refused", type=Path, metavar="KE.csv", help="tulis baris yang ditolak dan sebabnya"
        )
        register.add_argument(
            "--template", type=Path, metavar="KE.xlsx", help="tulis templat kosong, tidak mengimpor"
        )

    def _add_growth(self) -> None:
        growth = self._add(
            "growth", "hitung z-score satu berkas CSV; tidak perlu posyandu atau PIN"
        )
        growth.add_argument("source", type=Path, metavar="DARI.csv")
        growth.add_argument("target", type=Path, metavar="KE.csv")

    def _add_explain(self) -> None:
        explain = self._add("explain", "batas, hasil, dan sumber satu aturan; tanpa nama: semua")
        explain.add_argument("rule", nargs="?", metavar="ATURAN")

    def _add_due(self) -> None:
        due = self._add("due", "rencana imunisasi satu anak sebagai JSON; tidak perlu posyandu")
        due.add_argument("file", type=Path, help="riwayat imunisasi, JSON; - untuk masukan baku")
        due.add_argument(
            "--on", type=_day, metavar="TANGGAL", help="rencana pada hari itu; biasanya hari ini"
        )

    def _add_record(self) -> None:
        record = self._add_json("record", "catat kunjungan dari berkas JSONL")
        record.add_argument(
            "file", type=Path, help="satu kunjungan satu baris; - untuk masukan baku"
        )

    def _add_upload(self) -> None:
        upload = self._add_json("upload", "kirim yang menunggu ke server Puskesmas")
        upload.add_argument(
            "--again-since",
            type=_day,
            metavar="TANGGAL",
            help="kirim lagi juga yang diterima sejak hari itu; untuk server yang dipulihkan",
        )

    def _add_copies(self) -> None:
        backup = self._add("backup", "buat cadangan terenkripsi")
        backup.add_argument("target", type=Path, metavar="KE.posyandu")
        restore = self._add("restore", "pulihkan cadangan ke folder data yang kosong")
        restore.add_argument("source", nargs="?", type=Path, metavar="DARI.posyandu")
        restore.add_argument(
            "--recovery-code",
            metavar="KODE",
            help="buat PIN baru dengan kode pemulihan (atau variabel POSYANDU_RECOVERY_CODE)",
        )
