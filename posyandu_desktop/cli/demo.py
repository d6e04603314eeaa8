"""The demo village from the command line."""

from pathlib import Path

from posyandu_desktop.cli.signing_in import DEMO_FOLDER
from posyandu_desktop.settings import device_folder
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now


def init_demo(folder: Path) -> int:
    """Build the demo village below a data folder."""
    from posyandu_desktop.services import starting  # noqa: PLC0415

    files = StoreFiles(folder / DEMO_FOLDER)
    starting.start_demo(files, device_folder(), load_content(), utc_now)
    print(f"Desa contoh siap di {files.folder}. PIN semua petugas: {starting.DEMO_PIN}")
    return 0
