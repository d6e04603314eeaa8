"""What is said about signatures. No Qt in here."""

from posyandu_desktop.domain.signing import awaits_bidan, has_unsigned_referral, unsigned_doses
from posyandu_desktop.domain.visit import Visit
from posyandu_desktop.language import tr

NOT_YOURS_TO_SIGN = (
    "Hanya bidan yang menandatangani. Kunjungan ini tetap tersimpan dan menunggu bidan."
)
NOTHING_TO_SIGN = "Belum ada isian untuk ditandatangani."
SIGNED = "Sudah diperiksa dan ditandatangani."


def what_waits(visit: Visit) -> str:
    """Return what of a visit waits for a midwife: "Kunjungan, 2 imunisasi, rujukan"."""
    if not awaits_bidan(visit):
        return ""
    parts = [tr("Kunjungan")]
    if count := len(unsigned_doses(visit)):
        parts.append(tr("{count} imunisasi").format(count=count))
    if has_unsigned_referral(visit):
        parts.append(tr("rujukan"))
    return ", ".join(parts)
