"""A program of its own that uploads a folder's waiting records; tests kill it halfway.

Arguments: data folder, server address, token. Prints one line for each record that is done.
With `--nursery` it uploads in a child of its own for each line it reads, and tells the child's
number and how it ended: the imports are paid for once, and two hundred kills take a minute.
"""

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Event

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.store.content import load_content
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, hold_upload, open_store
from posyandu_desktop.store.server_profiles import ServerProfile
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.upload import upload
from tests.sync.people import KEY

TRIED = ServerProfile(
    supports_gzip=False, is_atomic=True, probed_at=datetime(2026, 1, 1, tzinfo=UTC)
)


def _say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def _upload(
    folder: str, url: str, token: str, content: ClinicalContent, profile: ServerProfile
) -> None:
    files = StoreFiles(Path(folder))
    lock = hold_upload(files)
    store = open_store(files, KEY, Author(None))
    server = Server(url, token)
    server.profile = profile
    upload(store, server, content, Event(), lambda done, total: _say(f"{done} of {total}"))
    store.close()
    lock.release()


def main(folder: str, url: str, token: str) -> None:
    """Upload what waits in the folder."""
    alone = replace(TRIED, is_atomic=None)
    _upload(folder, url, token, load_content(), alone)


def nursery(folder: str, url: str, token: str) -> None:
    """Upload in a child of its own, in groups, for each line read."""
    content = load_content()
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _upload(folder, url, token, content, TRIED)
            os._exit(0)
        _say(f"child {child}")
        _, status = os.waitpid(child, 0)
        _say(f"ended {status}")


if __name__ == "__main__":
    if sys.argv[-1] == "--nursery":
        nursery(*sys.argv[1:-1])
    else:
        main(*sys.argv[1:])
