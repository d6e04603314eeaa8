"""What a visit that is on disk says of itself when it is opened again. No Qt in here."""

from posyandu_desktop.domain.visit import VisitId, VisitStatus
from posyandu_desktop.language import tr
from posyandu_desktop.services.recording import Recorder
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.widgets.rows import Badge


def is_taken_back(recorder: Recorder, visit_id: VisitId) -> bool:
    """Say whether the visit lies on disk and no longer counts."""
    saved = recorder.saved(visit_id)
    return saved is not None and saved.status is VisitStatus.ENTERED_IN_ERROR


def opened_again(recorder: Recorder, visit_id: VisitId) -> str:
    """Return that the visit is on disk, and what saving it would do."""
    if is_taken_back(recorder, visit_id):
        return tr("Kunjungan ini dibatalkan, tidak dihitung. Menyimpan: ditanya dulu.")
    return tr("Kunjungan ini sudah tersimpan. Ubah bila perlu, lalu simpan lagi.")


def taken_back_chip(recorder: Recorder, visit_id: VisitId) -> tuple[Badge, ...]:
    """Return what stands below the name of a visit that no longer counts."""
    if not is_taken_back(recorder, visit_id):
        return ()
    return (Badge(tone=Tone.ACT, word=tr("Kunjungan dibatalkan")),)
