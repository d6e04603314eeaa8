"""The ways of "no answer" that the upload treats differently, finer than in `errors.py`."""

from posyandu_desktop.errors import CannotSpeakFhir, Remedy, Unreachable
from posyandu_desktop.language import tr


class Busy(Unreachable):
    """The server is there and asks us to wait.

    Attributes:
        retry_after_s: How long it asked for, in seconds; None when it did not say.
    """

    def __init__(self, retry_after_s: float | None = None) -> None:
        self.retry_after_s = retry_after_s
        super().__init__(tr("Server Puskesmas sedang sibuk."))


class Stumbled(Unreachable):
    """The server failed inside (500): its fault, or this one record is too much for it."""

    def __init__(self) -> None:
        super().__init__(tr("Server Puskesmas mengalami gangguan."))


class CaptivePortal(CannotSpeakFhir):
    """A page for people answered instead of the server: most often a Wi-Fi that wants a login."""

    remedy = Remedy.TRY_LATER

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Yang menjawab halaman web, bukan server FHIR. Jika Wi-Fi meminta masuk dulu, "
                "masuklah lewat peramban."
            )
        )


class TimedOut(Unreachable):
    """No answer in time: the line, or more in one request than the server can do in a minute."""


class UntrustedServer(Unreachable):
    """The certificate could not be checked: a foreign server, an own authority, a wrong clock."""

    def __init__(self) -> None:
        super().__init__(
            tr(
                "Sambungan aman ke server Puskesmas gagal diperiksa. Periksa tanggal dan jam "
                "laptop. Bila Puskesmas memberi berkas sertifikat, masukkan di Server Puskesmas."
            )
        )


class CannotDo(CannotSpeakFhir):
    """The server does not know a way of writing that it was taken to know (404, 405, 501)."""
