"""A program of its own that pulls into a folder and dies at a given step, as by a power cut.

Arguments: data folder, server address, token, the step at which it dies. A step is a page that was
read, or a person or visit put in its place.
"""

import itertools
import os
import signal
import sys
from pathlib import Path
from threading import Event
from typing import Any

from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.store.pulled import Pulled
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.pull.pulling import pull
from tests.sync.people import KEY


def main(folder: str, url: str, token: str, last: str) -> None:
    """Pull until it is time to die; tell how it ended otherwise."""
    steps = itertools.count(1)

    def step(*_: Any) -> None:
        if next(steps) == int(last):
            os.kill(os.getpid(), signal.SIGKILL)

    was_done = Pulled.done_with

    def done_with(self: Pulled, facts: Any) -> None:
        step()
        was_done(self, facts)

    Pulled.done_with = done_with  # type: ignore[method-assign]  # dies inside the transaction
    store = open_store(StoreFiles(Path(folder)), KEY, Author(None))
    report = pull(store, Server(url, token, supports_gzip=False), Event(), step, 5)
    store.close()
    sys.stdout.write("whole" if not report.trouble else "cut")


if __name__ == "__main__":
    main(*sys.argv[1:])
