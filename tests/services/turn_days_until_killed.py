"""Opens, closes and opens again one session day until it is killed.

    python -m tests.services.turn_days_until_killed FOLDER

Prints a line after each act that the store has taken.
"""

import sys
from datetime import date
from pathlib import Path

from posyandu_desktop.domain.session_day import Lot, Opening
from posyandu_desktop.services.session_closing import close_day
from posyandu_desktop.services.session_opening import open_day
from tests.builders import CONTENT
from tests.services.stores import KADER, NOW, TODAY, open_again


def turn(folder: Path) -> None:
    """Turn the day for ever."""
    store = open_again(folder)
    lot = 0
    while True:
        lot += 1
        lots = (Lot(vaccine="bcg", lot_number=f"B-{lot}", expires_on=date(2027, 1, 31)),)
        session = open_day(store, KADER, TODAY, Opening(operators=(KADER.id,), lots=lots), NOW)
        _say("opened")
        close_day(store, CONTENT, session, KADER, note=f"B-{lot}", now=NOW)
        _say("closed")
        store.session_days.reopen(session.id, f"B-{lot}")
        _say("reopened")


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    turn(Path(sys.argv[1]))
