"""The upload as a job of the background. What speaks HTTP is imported only when it is wanted."""

from collections.abc import Callable
from threading import Event

from posyandu_desktop.ui.day.presenter import Sent
from posyandu_desktop.ui.workplace import Workplace


def send(workplace: Workplace, stop: Event, progress: Callable[[int, int], None]) -> Sent:
    """Upload what waits, with a connection of its own.

    Raises:
        PosyanduError: No server is set, another program uploads, or the disk failed.
    """
    from posyandu_desktop.sync.outgoing import (  # noqa: PLC0415  # 180 ms, not at the start
        send_waiting,
    )

    store = workplace.another_store()
    try:
        report = send_waiting(
            store, workplace.files, workplace.content_as_written, workplace.settings, stop, progress
        )
    finally:
        store.close()
    return Sent(
        received=report.accepted,
        refused=report.rejected,
        waiting=report.waiting,
        trouble=report.trouble,
    )
