"""Why a stick, or a file on it, cannot be used; each says what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from posyandu_desktop.errors import (
    CannotSave,
    DiskFull,
    NotAllowed,
    PosyanduError,
    ReadOnlyFolder,
    Remedy,
    UnreadableFile,
)
from posyandu_desktop.language import tr
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.store.public_keys import PublicKey


class StickFull(CannotSave):
    """No room left on the stick; what was there before is unharmed."""

    remedy = Remedy.FREE_SPACE

    def __init__(self) -> None:
        super().__init__(tr("Flashdisk penuh, jadi belum tersimpan. Data di laptop tetap utuh."))

    @property
    def sentence(self) -> str:
        """The remedy is about the stick, not about the laptop's disk."""
        return tr("{self} Hapus berkas lain di flashdisk, atau pakai flashdisk lain.").format(
            self=self
        )


class StickGone(CannotSave):
    """The stick was pulled out, or may not be written."""

    remedy = Remedy.TRY_AGAIN

    def __init__(self) -> None:
        super().__init__(
            tr("Flashdisk tercabut atau terkunci, jadi belum tersimpan. Data di laptop tetap utuh.")
        )

    @property
    def sentence(self) -> str:
        """What to do with the stick."""
        return tr("{self} Pasang lagi flashdisknya, lalu coba lagi.").format(self=self)


class NoPuskesmasKey(PosyanduError):
    """Nobody said yet whom parcels are sealed to."""

    def __init__(self) -> None:
        super().__init__(tr("Kunci Puskesmas belum ada di laptop ini."))

    @property
    def sentence(self) -> str:
        """Where the key is taken over."""
        return tr(
            "{self} Minta berkas kunci dari Puskesmas, lalu admin memasukkannya di layar "
            "Flashdisk, F4."
        ).format(self=self)


class UnknownLaptop(NotAllowed):
    """A parcel of a laptop whose fingerprint nobody compared yet.

    Attributes:
        laptop: Its public key, with the name of the posyandu that the parcel gives.
    """

    def __init__(self, laptop: PublicKey) -> None:
        self.laptop = laptop
        super().__init__(
            tr(
                "Laptop {name} belum dikenal. Telepon posyandunya, cocokkan sidik {fingerprint}, "
                "lalu setujui laptop itu."
            ).format(name=laptop.name, fingerprint=laptop.fingerprint)
        )


class WrongPhrase(PosyanduError):
    """The pass phrase does not open the Puskesmas' key."""

    remedy = Remedy.TRY_AGAIN

    def __init__(self) -> None:
        super().__init__(tr("Kata sandi kunci Puskesmas tidak cocok. Tidak ada yang berubah."))


def not_ours() -> UnreadableFile:
    """Return why a file that is no parcel is refused."""
    return UnreadableFile(tr("Berkas ini bukan titipan Posyandu Desktop. Pilih berkas lain."))


def damaged() -> UnreadableFile:
    """Return why a file is refused that is not as it was written."""
    return UnreadableFile(
        tr(
            "Berkas ini rusak atau terpotong, jadi tidak ada isinya yang dipakai. Minta disimpan "
            "lagi ke flashdisk dari laptop asalnya."
        )
    )


def too_new() -> UnreadableFile:
    """Return why a file of a later version is refused."""
    return UnreadableFile(
        tr(
            "Berkas ini dibuat oleh versi aplikasi yang lebih baru. Pasang versi terbaru, lalu "
            "coba lagi."
        )
    )


def for_another(to: PublicKey) -> UnreadableFile:
    """Return why a file is refused that was sealed to somebody else's key."""
    return UnreadableFile(
        tr(
            "Berkas ini untuk pemegang kunci lain (sidik {fingerprint}), jadi tidak dibuka di sini."
        ).format(fingerprint=to.fingerprint)
    )


def from_another() -> UnreadableFile:
    """Return why receipts are refused that no Puskesmas key of ours signed."""
    return UnreadableFile(
        tr(
            "Tanda terima ini tidak ditandatangani Puskesmas yang kuncinya ada di laptop ini, "
            "jadi tidak dipakai. Hubungi Puskesmas."
        )
    )


def for_no_parcel() -> UnreadableFile:
    """Return why receipts are refused that answer no parcel this laptop remembers."""
    return UnreadableFile(
        tr(
            "Tanda terima ini bukan untuk titipan yang tercatat di laptop ini. Simpan lagi ke "
            "flashdisk, lalu titipkan sekali lagi."
        )
    )


@contextmanager
def writing_to_stick() -> Iterator[None]:
    """Turn what a stick refuses inside the block into words about the stick."""
    try:
        with disk_explained():
            yield
    except DiskFull as error:
        raise StickFull from error
    except ReadOnlyFolder as error:
        raise StickGone from error


@contextmanager
def reading_from_stick(path: Path) -> Iterator[None]:
    """Turn what cannot be read inside the block into words about the stick."""
    try:
        yield
    except OSError as error:
        raise UnreadableFile(
            tr("Berkas {name} tidak terbaca. Pasang lagi flashdisknya, lalu coba lagi.").format(
                name=path.name
            )
        ) from error
