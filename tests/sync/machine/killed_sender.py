"""Uploads in a child of its own for each line it reads: folder, address and token, by tabs.

The imports are paid for once. Tells the child's number, then how it ended.
"""

import os
import sys
from pathlib import Path
from threading import Event

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, hold_upload, open_store
from posyandu_desktop.sync import backoff
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import upload
from tests.sync.people import KEY


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _nothing(_done: int, _total: int) -> None:
    """Show no progress."""


def _upload(content: ClinicalContent, folder: str, url: str, token: str) -> None:
    files = StoreFiles(Path(folder))
    lock = hold_upload(files)
    store = open_store(files, KEY, Author(None))
    address = store.server.get()
    if address is None:
        raise AssertionError("the address is in the file")
    server = Server(url, token, device_id=address.device_id)
    server.profile = store.server_profiles.get(server.url)
    upload(store, server, content, Event(), _nothing)
    store.close()
    lock.release()


def main() -> None:
    """Upload in children until there is no more to read."""
    vars(backoff)["BASE_S"] = 0.0  # nobody waits between two tries
    content = load_content()
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            try:
                _upload(content, *line.rstrip("\n").split("\t"))
            finally:
                os._exit(0)
        _say(f"child {child}")
        _, status = os.waitpid(child, 0)
        _say(f"ended {status}")


if __name__ == "__main__":
    main()
