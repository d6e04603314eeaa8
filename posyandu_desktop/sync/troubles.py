"""The ways of "no answer" that the upload treats differently, finer than in `errors.py`."""

from posyandu_desktop.errors import CannotSpeakFhir, Remedy, Unreachable


class Busy(Unreachable):
    """The server is there and asks us to wait.

    Attributes:
        retry_after_s: How long it asked for, in seconds; None when it did not say.
    """

    def __init__(self, retry_after_s: float | None = None) -> None:
        self.retry_after_s = retry_after_s
        super().__init__("Server Puskesmas sedang sibuk.")


class Stumbled(Unreachable):
    """The server failed inside (500): its fault, or this one record is too much for it."""

    def __init__(self) -> None:
        super().__init__("Server Puskesmas mengalami gangguan.")


class CaptivePortal(CannotSpeakFhir):
    """A page for people answered instead of the server: most often a Wi-Fi that wants a login."""

    remedy = Remedy.TRY_LATER

    def __init__(self) -> None:
        super().__init__(
            "Yang menjawab halaman web, bukan server FHIR. Jika Wi-Fi meminta masuk dulu, "
            "masuklah lewat peramban."
        )
