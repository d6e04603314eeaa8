"""The Puskesmas' key: made there, taken over at the posyandu; and the laptops a Puskesmas knows."""

import json
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from posyandu_desktop.domain.permission import Act
from posyandu_desktop.errors import InvalidInput, UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.disk import disk_explained
from posyandu_desktop.store.key_slots import Slot
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.public_keys import LONGEST_NAME, KeyPair, PublicKey, new_pair, read_key
from posyandu_desktop.store.stick_keys import PuskesmasKey, sealed_pair

SHORTEST_PHRASE = 12
LARGEST_KEY_FILE = 64 * 1024
_SECRET_FORMAT = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The keys as they stand; `opens` is whether the current one's secret half is here."""

    current: PuskesmasKey | None
    opens: bool
    laptop: PublicKey
    known: tuple[PublicKey, ...]


def look_at_keys(store: Store) -> Keys:
    """Return the keys of this laptop; its own is made when nobody asked before.

    Raises:
        CannotSave: The disk did not take a new one.
    """
    current = store.stick_keys.current()
    laptop = PublicKey(store.stick_keys.laptop().pair.public.raw, store.posyandu.get().name)
    return Keys(
        current=current,
        opens=current is not None and current.secret is not None,
        laptop=laptop,
        known=tuple(store.stick_keys.known()),
    )


def check_phrase(phrase: str, again: str) -> None:
    """Refuse a pass phrase that is too short, or typed differently the second time.

    Raises:
        InvalidInput: What is wrong with it.
    """
    if len(_same_letters(phrase)) < SHORTEST_PHRASE:
        raise InvalidInput(
            tr("Kata sandi kunci paling sedikit {count} huruf; pakai beberapa kata.").format(
                count=SHORTEST_PHRASE
            )
        )
    if _same_letters(phrase) != _same_letters(again):
        raise InvalidInput(tr("Kata sandi kedua tidak sama."))


def make_key(store: Store, name: str, phrase: str, again: str) -> PuskesmasKey:
    """Make the Puskesmas' key pair here and use it from now on.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        InvalidInput: The name is empty, or the pass phrase cannot be used.
        NotEnoughMemory: The laptop has too little to spare for it.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_STICK)
    tidy = " ".join(name.split())[:LONGEST_NAME]
    if not tidy:
        raise InvalidInput(tr("Nama Puskesmas belum diisi."))
    check_phrase(phrase, again)
    key = sealed_pair(new_pair(), tidy, _same_letters(phrase))
    store.stick_keys.use(key)
    return key


def read_public(text: str) -> PublicKey:
    """Return the public key in a text, to be compared before it is used.

    Raises:
        UnreadableFile: There is no whole key in it.
    """
    return read_key(text)


def read_key_file(path: Path) -> PublicKey:
    """Return the public key in a file, to be compared before it is used.

    Raises:
        UnreadableFile: It cannot be read, or there is no whole key in it.
    """
    return read_key(_text_of(path))


def use_key(store: Store, key: PublicKey) -> None:
    """Seal parcels to this key from now on; its fingerprint was compared.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_STICK)
    store.stick_keys.use(PuskesmasKey(public=key))


def trust_laptop(store: Store, laptop: PublicKey) -> None:
    """Take parcels of a laptop from now on; its fingerprint was compared.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_STICK)
    store.stick_keys.trust(laptop)


def unlock(store: Store, phrase: str) -> KeyPair | None:
    """Return the whole pair of whichever key of ours this pass phrase opens, the newest first.

    Raises:
        NotEnoughMemory: The laptop has too little to spare for it.
    """
    for key in store.stick_keys.all():
        if pair := key.unlock(_same_letters(phrase)):
            return pair
    return None


def save_public(key: PublicKey, path: Path) -> None:
    """Write the small text file that is handed out to the posyandu.

    Raises:
        CannotSave: The disk did not take it.
    """
    lines = (
        tr("Kunci {name} untuk titipan flashdisk Posyandu Desktop").format(name=key.name),
        "",
        key.line,
        "",
        tr("Sidik: {fingerprint}").format(fingerprint=key.fingerprint),
        tr(
            "Bacakan sidik ini lewat telepon sebelum kunci dipakai. Kunci ini boleh diketahui umum."
        ),
        "",
    )
    with disk_explained():
        replace_file(path, "\n".join(lines).encode())


def save_secret(store: Store, path: Path) -> None:
    """Write a copy of the whole key pair, for a second laptop and against loss; still sealed.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        InvalidInput: The secret half is not on this laptop.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_STICK)
    key = store.stick_keys.current()
    if key is None or key.secret is None:
        raise InvalidInput(tr("Kunci rahasia Puskesmas tidak ada di laptop ini."))
    found = {
        "posyandu_secret_key": _SECRET_FORMAT,
        "public": key.public.line,
        "secret": key.secret.to_json(),
    }
    with disk_explained():
        replace_file(path, json.dumps(found, indent=2).encode())


def take_secret(store: Store, path: Path, phrase: str) -> PuskesmasKey:
    """Take over a copy of the whole key pair.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        UnreadableFile: It is no such copy, or damaged.
        InvalidInput: The pass phrase is another one; nothing was taken over.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_STICK)
    not_ours = UnreadableFile(tr("Berkas ini bukan salinan kunci rahasia Puskesmas."))
    try:
        found = json.loads(_text_of(path))
        if found["posyandu_secret_key"] != _SECRET_FORMAT:
            raise not_ours
        key = PuskesmasKey(public=read_key(found["public"]), secret=Slot.from_json(found["secret"]))
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise not_ours from error
    pair = key.unlock(_same_letters(phrase))
    if pair is None or pair.public != key.public:
        raise InvalidInput(tr("Kata sandi kunci Puskesmas tidak cocok."))
    store.stick_keys.use(key)
    return key


def _text_of(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_KEY_FILE).decode(errors="replace")
    except OSError as error:
        raise UnreadableFile(
            tr("Berkas {name} tidak terbaca. Pilih berkas lain.").format(name=path.name)
        ) from error


def _same_letters(phrase: str) -> str:
    return unicodedata.normalize("NFKC", " ".join(phrase.split()))
