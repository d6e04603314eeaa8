"""One upload from the command line, if asked after taking received records up again."""

from datetime import UTC, date, datetime, time
from threading import Event

from posyandu_desktop.cli.signing_in import Desk
from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.settings import Settings
from posyandu_desktop.sync.outgoing import send_waiting
from posyandu_desktop.sync.upload import UploadReport


def sent(desk: Desk, content: ClinicalContent, again_since: date | None) -> UploadReport:
    """Send what waits; with `again_since` also what the server took from that day on.

    A server that was brought back from a copy lacks what came after it.
    """
    if again_since:
        morning = datetime.combine(again_since, time.min).astimezone(UTC)
        desk.store.outbox.put_again(morning)
        desk.store.forms_sent.forget(morning)
    settings = Settings.load(desk.files.settings)
    return send_waiting(desk.store, desk.files, content, settings, Event(), lambda _done, _of: None)
