"""A program of its own that uploads a folder's waiting records; tests kill it halfway.

Arguments: data folder, server address, token. Prints one line for each record that is done.
"""

import sys
from pathlib import Path
from threading import Event

from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, hold_upload, open_store
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import upload
from tests.sync.people import KEY


def _tell(done: int, total: int) -> None:
    sys.stdout.write(f"{done} of {total}\n")
    sys.stdout.flush()


def main(folder: str, url: str, token: str) -> None:
    """Upload what waits in the folder."""
    files = StoreFiles(Path(folder))
    lock = hold_upload(files)
    store = open_store(files, KEY, Author(None))
    upload(store, Server(url, token, supports_gzip=False), load_content(), Event(), _tell)
    store.close()
    lock.release()


if __name__ == "__main__":
    main(*sys.argv[1:])
