"""Every failure we expect and can explain; anything else is a bug.

    PosyanduError
     |-- CannotSave: DiskFull, ReadOnlyFolder
     |-- CannotOpen: AlreadyRunning (AlreadyUploading), StoreDamaged, StoreTooNew, NotInitialised,
     |               AlreadyInitialised, OtherDevice, NotEnoughMemory
     |-- WrongPin, WrongRecoveryCode, InvalidInput (NikTaken), NotAllowed, UnreadableFile
     |-- ServerNotSet, Rejected
     `-- Unreachable: SignedOut, NotPermitted, CannotSpeakFhir

The text of each is Indonesian, because it reaches the person at the table; it never
holds a name or a NIK. The class says what can be done about it.
"""

from enum import StrEnum
from uuid import UUID

from posyandu_desktop.language import tr


class Remedy(StrEnum):
    """What the person at the table can do."""

    TRY_LATER = "try_later"
    TRY_AGAIN = "try_again"
    SIGN_IN_AGAIN = "sign_in_again"
    FREE_SPACE = "free_space"
    CHOOSE_ANOTHER_PLACE = "choose_another_place"
    CLOSE_OTHER_WINDOW = "close_other_window"
    RESTORE_BACKUP = "restore_backup"
    UPDATE_PROGRAM = "update_program"
    SET_UP = "set_up"
    CORRECT_INPUT = "correct_input"
    CALL_PUSKESMAS = "call_puskesmas"
    USE_RECOVERY_CODE = "use_recovery_code"
    CLOSE_PROGRAMS = "close_programs"


REMEDY_TEXTS: dict[Remedy, str] = {
    Remedy.TRY_LATER: "Data tetap aman di laptop ini. Coba lagi nanti saat ada sinyal.",
    Remedy.TRY_AGAIN: "Coba sekali lagi.",
    Remedy.SIGN_IN_AGAIN: "Periksa token server di menu, Server Puskesmas, lalu kirim lagi.",
    Remedy.FREE_SPACE: "Hapus berkas yang tidak perlu dari disk, lalu coba lagi.",
    Remedy.CHOOSE_ANOTHER_PLACE: "Pilih folder lain yang boleh ditulisi.",
    Remedy.CLOSE_OTHER_WINDOW: "Pakai jendela yang sudah terbuka, atau tutup dulu yang itu.",
    Remedy.RESTORE_BACKUP: (
        "Jangan hapus berkasnya. Pulihkan dari cadangan: posyandu-desktop restore BERKAS."
    ),
    Remedy.UPDATE_PROGRAM: "Pasang Posyandu Desktop versi terbaru, lalu buka lagi.",
    Remedy.SET_UP: "Buka aplikasi untuk menyiapkan posyandu, atau jalankan: posyandu-desktop init.",
    Remedy.CORRECT_INPUT: "Perbaiki isiannya, lalu coba lagi.",
    Remedy.CALL_PUSKESMAS: "Catat pesan ini dan hubungi Puskesmas.",
    Remedy.USE_RECOVERY_CODE: "Buka dengan kode pemulihan, lalu buat PIN baru di laptop ini.",
    Remedy.CLOSE_PROGRAMS: "Tutup program lain yang terbuka, lalu coba lagi.",
}


class PosyanduError(Exception):
    """Base of every failure we expect and can explain."""

    remedy: Remedy = Remedy.CALL_PUSKESMAS

    @property
    def sentence(self) -> str:
        """What happened and what to do, in one line for people."""
        return f"{self} {tr(REMEDY_TEXTS[self.remedy])}"


class CannotSave(PosyanduError):
    """The disk did not take the write; nothing of it was stored."""

    remedy = Remedy.TRY_AGAIN


class DiskFull(CannotSave):
    """No room left on the disk."""

    remedy = Remedy.FREE_SPACE

    def __init__(self) -> None:
        super().__init__(tr("Disk laptop penuh, jadi belum tersimpan. Isian tetap ada di layar."))


class ReadOnlyFolder(CannotSave):
    """The folder or the file may not be written."""

    remedy = Remedy.CHOOSE_ANOTHER_PLACE

    def __init__(self) -> None:
        super().__init__(tr("Folder data tidak boleh ditulisi, jadi belum tersimpan."))


class CannotOpen(PosyanduError):
    """The store cannot be used; it is left exactly as it was."""


class AlreadyRunning(CannotOpen):
    """Another copy of the program holds this data folder."""

    remedy = Remedy.CLOSE_OTHER_WINDOW

    def __init__(self) -> None:
        super().__init__(tr("Posyandu Desktop sudah terbuka di laptop ini."))


class AlreadyUploading(AlreadyRunning):
    """Another program is uploading from this data folder."""

    remedy = Remedy.TRY_LATER

    def __init__(self) -> None:
        CannotOpen.__init__(self, tr("Pengiriman lain sedang berjalan di laptop ini."))

    @property
    def sentence(self) -> str:
        """Nothing has to be done: the other one sends the same records."""
        return tr("{self} Tunggu sampai selesai.").format(self=self)


class StoreDamaged(CannotOpen):
    """The file is not a readable store: a bad page, a cut file, a foreign file."""

    remedy = Remedy.RESTORE_BACKUP

    def __init__(self, detail: str = "") -> None:
        super().__init__(
            tr("Berkas data rusak{value}.").format(value=f" ({detail})" if detail else "")
        )


class StoreTooNew(CannotOpen):
    """The file was written by a later version of the program."""

    remedy = Remedy.UPDATE_PROGRAM

    def __init__(self) -> None:
        super().__init__(tr("Berkas data dibuat oleh versi aplikasi yang lebih baru."))


class NotInitialised(CannotOpen):
    """There is no posyandu in this folder yet; `hint` is a sentence about one nearby."""

    remedy = Remedy.SET_UP

    def __init__(self, hint: str = "") -> None:
        super().__init__(
            tr("Belum ada posyandu di folder data ini. {hint}").format(hint=hint).strip()
        )


class AlreadyInitialised(CannotOpen):
    """A posyandu lives in this folder already; it is never overwritten."""

    remedy = Remedy.CHOOSE_ANOTHER_PLACE

    def __init__(self) -> None:
        super().__init__(tr("Folder data ini sudah berisi posyandu, jadi tidak ditimpa."))


class OtherDevice(CannotOpen):
    """The PIN was made on another laptop; only the recovery code opens the store here."""

    remedy = Remedy.USE_RECOVERY_CODE

    def __init__(self) -> None:
        super().__init__(tr("PIN ini dibuat di laptop lain, jadi tidak berlaku di sini."))


class NotEnoughMemory(CannotOpen):
    """The key could not be derived; nothing was changed."""

    remedy = Remedy.CLOSE_PROGRAMS

    def __init__(self) -> None:
        super().__init__(tr("Memori laptop sedang penuh, jadi PIN belum bisa diperiksa."))


class WrongPin(PosyanduError):
    """The PIN opens no key slot of this operator."""

    remedy = Remedy.TRY_AGAIN

    def __init__(self) -> None:
        super().__init__(tr("PIN salah. Data tidak berubah."))


class WrongRecoveryCode(PosyanduError):
    """The recovery code opens nothing."""

    remedy = Remedy.TRY_AGAIN

    def __init__(self) -> None:
        super().__init__(
            tr("Kode pemulihan tidak cocok. Periksa huruf demi huruf di lembar pemulihan.")
        )


class InvalidInput(PosyanduError):
    """Something typed at a command or a form cannot be used; the text says what."""

    remedy = Remedy.CORRECT_INPUT


class NikTaken(InvalidInput):
    """Another person of the register has this NIK.

    Attributes:
        person_id: Who has it.
    """

    def __init__(self, person_id: UUID) -> None:
        self.person_id = person_id
        super().__init__(tr("NIK ini sudah dipakai warga lain di daftar."))


class UnreadableFile(PosyanduError):
    """A file given to us cannot be read as what it should be."""

    remedy = Remedy.CHOOSE_ANOTHER_PLACE

    def __init__(self, reason: str) -> None:
        super().__init__(reason)

    @property
    def sentence(self) -> str:
        """The reason already says what to do with the file."""
        return str(self)


class NotAllowed(PosyanduError):
    """This operator's role does not cover the act; the message itself names whom to ask."""

    remedy = Remedy.CORRECT_INPUT

    @property
    def sentence(self) -> str:
        """The message alone: nothing typed is to be corrected."""
        return str(self)


class ServerNotSet(PosyanduError):
    """No Puskesmas server has been entered yet."""

    remedy = Remedy.SET_UP

    def __init__(self) -> None:
        super().__init__(tr("Alamat server Puskesmas belum diisi."))

    @property
    def sentence(self) -> str:
        """Where the address is entered."""
        words = tr("{self} Isi di menu, Server Puskesmas, atau tanyakan alamatnya ke Puskesmas.")
        return words.format(self=self)


class Unreachable(PosyanduError):
    """No answer, or one that says nothing about the record: keep it and try again."""

    remedy = Remedy.TRY_LATER


class SignedOut(Unreachable):
    """The server no longer knows this posyandu's credentials."""

    remedy = Remedy.SIGN_IN_AGAIN


class NotPermitted(Unreachable):
    """The server knows us but does not let us write."""

    remedy = Remedy.CALL_PUSKESMAS


class CannotSpeakFhir(Unreachable):
    """Something answers at the address, but it is not a FHIR R4 server we can use."""

    remedy = Remedy.CALL_PUSKESMAS


class Rejected(PosyanduError):
    """The server read the record and refused it; sending it again cannot help.

    Attributes:
        status: HTTP status.
        reason: The server's own words.
        element: FHIR path the server named (`Observation.valueQuantity`), or empty.
    """

    remedy = Remedy.CORRECT_INPUT

    def __init__(self, status: int, reason: str, element: str = "") -> None:
        self.status = status
        self.reason = reason
        self.element = element
        super().__init__(f"{status}: {reason}")
