"""A program of its own that saves to a stick; tests kill it halfway.

Arguments: data folder, folder of the stick. Prints one line for each record that is packed.
"""

import sys
from pathlib import Path
from threading import Event

from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.sync.stick.saving import save_to_stick
from tests.sync.people import KEY


def _tell(done: int, total: int) -> None:
    sys.stdout.write(f"{done} of {total}\n")
    sys.stdout.flush()


def main(folder: str, stick: str) -> None:
    """Save what waits to the stick."""
    store = open_store(StoreFiles(Path(folder)), KEY, Author(None))
    save_to_stick(store, load_content(), Path(stick), Event(), _tell)
    store.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
