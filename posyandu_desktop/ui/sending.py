"""The upload as a job of the background. What speaks HTTP is imported only when it is wanted."""

from collections.abc import Callable
from threading import Event

from posyandu_desktop.ui.day.presenter import Sent
from posyandu_desktop.ui.texts.came import again_text, came_text
from posyandu_desktop.ui.workplace import Workplace


def send(
    workplace: Workplace,
    stop: Event,
    progress: Callable[[int, int], None],
    *,
    asked: bool = True,
) -> Sent:
    """Upload what waits, with a connection of its own; unasked only when it is time.

    Raises:
        PosyanduError: No server is set, another program uploads, or the disk failed.
    """
    from posyandu_desktop.sync.outgoing import (  # noqa: PLC0415  # 180 ms, not at the start
        send_in_time,
        send_waiting,
    )

    store = workplace.another_store()
    try:
        upload = send_waiting if asked else send_in_time
        report = upload(
            store, workplace.files, workplace.content_as_written, workplace.settings, stop, progress
        )
        wait = store.upload_wait.get()
    finally:
        store.close()
    again_in_s = None
    if wait.next_try_at is not None and not wait.pause:
        again_in_s = (wait.next_try_at - workplace.now()).total_seconds()
    return Sent(
        received=report.accepted,
        refused=report.rejected,
        waiting=report.waiting,
        trouble=report.trouble,
        used_kb=report.used_kb,
        stopped=report.stopped,
        again_in_s=again_in_s,
        came=f"{again_text(report.again)} {came_text(report.came)}".strip(),
    )
