"""Where a saved record is on its way to the Puskesmas, in words."""

from collections.abc import Collection
from datetime import date, datetime

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.language import tr
from posyandu_desktop.store.outbox import DeliveryState, Rejection, UploadState
from posyandu_desktop.ui.dates import short_month
from posyandu_desktop.ui.theme_tokens import Tone
from posyandu_desktop.ui.times import show_clock
from posyandu_desktop.ui.widgets.rows import Cell

_PERSON_FIELDS = {
    "name": "Nama",
    "nik": "NIK",
    "born_on": "Tanggal lahir",
    "sex": "Jenis kelamin",
    "phone": "Nomor HP",
    "address": "Alamat",
    "mother_name": "Nama ibu",
    "father_name": "Nama ayah",
    "birth_weight_g": "Berat lahir",
    "birth_length_cm": "Panjang lahir",
    "person": "Data diri",
    "visit": "Kunjungan",
    "immunizations": "Imunisasi",
    "supplements": "Vitamin A dan obat",
    "education": "Penyuluhan",
    "referral": "Rujukan",
}


_WHOLES = ("person", "visit", "referral")


def clock_time(at: datetime, today: date) -> str:
    """Return an instant in local time, "10.42" today and "21 Nov 10.42" before."""
    local = at.astimezone()
    clock = show_clock(at)
    if local.date() == today:
        return clock
    return f"{local.day} {short_month(local.month)} {clock}"


def status_cell(state: UploadState, today: date, *, has_server: bool = True) -> Cell:
    """Return the state of one record as a word in its tone; problems sort first."""
    match state.state:
        case DeliveryState.NEEDS_FIX:
            return Cell(text=tr("Perlu diperbaiki"), sort_by=0, tone=Tone.ACT)
        case DeliveryState.WAITING:
            word = tr("Menunggu sinyal") if has_server else tr("Belum ada server")
            return Cell(text=word, sort_by=1, tone=Tone.INFO)
        case DeliveryState.SAVED:
            return Cell(text=tr("Tersimpan di laptop"), sort_by=2, tone=Tone.NEUTRAL)
        case DeliveryState.RECEIVED:
            at = f" {clock_time(state.received_at, today)}" if state.received_at else ""
            return Cell(text=tr("Diterima{at}").format(at=at), sort_by=3, tone=Tone.GOOD)


def field_label(code: str, content: ClinicalContent) -> str:
    """Return the words of a form's field, or '' when the server named none that we know."""
    if code in _PERSON_FIELDS:
        return tr(_PERSON_FIELDS[code])
    found = (card.field(code) for card in content.cards)
    return next((field.label for field in found if field is not None), "")


def refusal_text(rejection: Rejection, content: ClinicalContent) -> str:
    """Return what the server objected to: the field in our words, then its own words."""
    label = field_label(rejection.element, content)
    words = rejection.reason.strip().rstrip(".") or tr("kode {status}, tanpa alasan").format(
        status=rejection.status
    )
    return f"{label}: “{words}”" if label else f"“{words}”"


def readable_refusal(
    rejection: Rejection, content: ClinicalContent, unread: Collection[str]
) -> str:
    """Return what the server objected to, as somebody may read it.

    Where a record holds what may not be read, the server's own words stand only beside a field
    that is open: they may repeat an answer.

    Args:
        rejection: What the server said.
        content: What the fields are called.
        unread: The codes in the record that may not be read.
    """
    label = field_label(rejection.element, content)
    is_open = label and rejection.element not in {*unread, *_WHOLES}
    if not unread or is_open:
        return refusal_text(rejection, content)
    return tr("isian yang hanya bisa dibaca bidan dan yang mencatat")
