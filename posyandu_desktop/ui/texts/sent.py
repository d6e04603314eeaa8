"""What an upload came to, in one line; every count is the server's own."""

from typing import Protocol

from posyandu_desktop.language import tr
from posyandu_desktop.ui.theme_tokens import Tone


class Sent(Protocol):
    """What an upload came to."""

    @property
    def received(self) -> int:
        """How many records the server confirmed."""
        ...

    @property
    def refused(self) -> int:
        """How many it refused."""
        ...

    @property
    def waiting(self) -> int:
        """How many still wait."""
        ...

    @property
    def trouble(self) -> str:
        """Why it ended early; empty when it did not."""
        ...

    @property
    def used_kb(self) -> int:
        """Data that went over the line."""
        ...

    @property
    def came(self) -> str:
        """What others wrote, in words; or empty."""
        ...

    @property
    def stopped(self) -> bool:
        """Whether somebody stopped it."""
        ...


def sent_text(sent: Sent) -> tuple[str, Tone]:
    """Return what an upload came to, and the data it used."""
    words, tone = _outcome(sent)
    words = f"{words} {sent.came}".strip()
    if sent.used_kb:
        words = tr("{outcome} Data terpakai {used_kb} KB.").format(
            outcome=words, used_kb=sent.used_kb
        )
    return words, tone


def _outcome(sent: Sent) -> tuple[str, Tone]:
    if sent.trouble:
        return sent.trouble, Tone.WATCH
    if sent.refused:
        return tr(
            "{received} diterima server, {refused} perlu diperbaiki. Buka "
            "Kiriman (Ctrl+L) untuk melihat alasannya."
        ).format(received=sent.received, refused=sent.refused), Tone.ACT
    if sent.stopped:
        return tr("Dihentikan. {received} diterima server, {waiting} masih menunggu.").format(
            received=sent.received, waiting=sent.waiting
        ), Tone.INFO
    if sent.waiting:
        return tr("{received} diterima server, {waiting} masih menunggu.").format(
            received=sent.received, waiting=sent.waiting
        ), Tone.INFO
    return tr("{received} diterima server. Tidak ada yang menunggu.").format(
        received=sent.received
    ), Tone.GOOD


def send_key_text(*, sending: bool) -> str:
    """Return what Ctrl+K does now."""
    return tr("Berhenti mengirim") if sending else tr("Kirim sekarang")


def progress_text(progress: tuple[int, int] | None, *, stopping: bool) -> str:
    """Return how far an upload is; `progress` counts records that are done, and all."""
    if stopping:
        return tr("Menghentikan … yang sudah diterima server tetap diterima.")
    if progress is None:
        return tr("Menghubungi server …")
    done, total = progress
    if not total:
        return tr("Mengambil dari server: {done} …").format(done=done)
    return tr("Mengirim {done} dari {total} …").format(done=done, total=total)
