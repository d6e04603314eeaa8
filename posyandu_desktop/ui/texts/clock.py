"""Why the clock is not believed, and how it is set, in words. No Qt in here."""

import sys

from posyandu_desktop.domain.clock import ClockDoubt, ClockWarning
from posyandu_desktop.language import tr
from posyandu_desktop.ui.dates import show_date

_REASONS = {
    ClockDoubt.BEFORE_PROGRAM: "Tanggal itu lebih awal daripada aplikasi ini dibuat.",
    ClockDoubt.BEHIND_SERVER: "Menurut server Puskesmas sudah {day} atau sesudahnya.",
    ClockDoubt.AHEAD_OF_SERVER: "Waktu terakhir tersambung, di server Puskesmas baru {day}.",
    ClockDoubt.BEFORE_RECORD: "Padahal ada catatan dari {day}, sesudah tanggal itu.",
    ClockDoubt.LONG_REST: "Terakhir dipakai {day}, lebih dari setahun sebelumnya.",
}


def clock_reason(warning: ClockWarning) -> str:
    """Return why the clock is not believed."""
    day = show_date(warning.against.astimezone().date())
    return tr(_REASONS[warning.doubt]).format(day=day)


def clock_note(warning: ClockWarning) -> str:
    """Return the quiet line on the day while nobody settled it."""
    return tr(
        "Tanggal laptop mungkin salah. {reason} F10, Laptop dan server, Tanggal laptop."
    ).format(reason=clock_reason(warning))


def how_to_set() -> str:
    """Return where the clock of this computer is set."""
    if sys.platform == "win32":
        return tr(
            "Bila salah: klik kanan jam di sudut kanan bawah layar, pilih Sesuaikan tanggal dan "
            "waktu, betulkan, lalu tekan F5 di sini."
        )
    return tr(
        "Bila salah: buka Pengaturan komputer, bagian Tanggal dan Waktu, betulkan, lalu tekan F5 "
        "di sini."
    )
