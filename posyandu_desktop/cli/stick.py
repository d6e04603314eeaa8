"""`stick`: parcels and receipts on a stick, and the keys they are sealed with."""

# ruff: noqa: PLC0415

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable
from threading import Event
from typing import TYPE_CHECKING, Any

from posyandu_desktop.cli.commands import UsageError
from posyandu_desktop.cli.signing_in import Desk, ask, signed_in
from posyandu_desktop.cli.stick_options import WITHOUT_PATH
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.settings import Settings
from posyandu_desktop.store.content import load_content

if TYPE_CHECKING:
    from posyandu_desktop.store.public_keys import KeyPair, PublicKey
    from posyandu_desktop.sync.stick.carrying import Carried
    from posyandu_desktop.sync.stick.errands import Errand

PHRASE = "POSYANDU_PHRASE"
_QUESTION = "Kata sandi kunci Puskesmas: "


def stick(options: Namespace) -> int:
    """Do one act of the stick."""
    if options.path is None and options.act not in WITHOUT_PATH:
        raise UsageError(f"stick {options.act} perlu FOLDER atau PATH")
    with signed_in(options.data, options.operator) as desk:
        return _ACTS[options.act](options, desk)


def _save(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.sync.stick.saving import save_to_stick

    content = load_content(own_cards=desk.files.own_cards)
    saved = save_to_stick(desk.store, content, options.path, Event(), _quietly)
    values = {"file": saved.path.name if saved.path else None, "records": saved.records}
    if saved.path is None:
        return _answer(options, values, ["Tidak ada yang menunggu dikirim."])
    said = f"Tersimpan: {saved.path.name}, {saved.records} data. Titipkan ke yang punya sinyal."
    return _answer(options, values, [said])


def _carry(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.sync.stick.errands import carry_stick

    pair = _pair(desk) if options.open else None
    return _carried(options, carry_stick(_errand(desk), options.path, pair))


def _fetch(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.sync.stick.errands import fetch_parcels

    return _carried(options, fetch_parcels(_errand(desk), _pair(desk)))


def _take(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.sync.stick.receipts import take_all_receipts

    taken = take_all_receipts(desk.store, options.path)
    values = {
        "received": taken.received,
        "refused": taken.refused,
        "files": taken.files,
        "troubles": list(taken.refused_files),
    }
    sentences = [
        f"Tanda terima dibaca: {taken.files}",
        f"Diterima server: {taken.received}",
        f"Perlu diperbaiki: {taken.refused}",
    ]
    _answer(options, values, sentences)
    return _fail(taken.refused_files)


def _keys(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import look_at_keys

    keys = look_at_keys(desk.store)
    current = keys.current.public if keys.current else None
    values = {
        "puskesmas": _named(current) if current else None,
        "opens": keys.opens,
        "laptop": _named(keys.laptop),
        "known_laptops": [_named(one) for one in keys.known],
    }
    sentences = [
        f"Kunci Puskesmas: {_shown(current)}" if current else "Kunci Puskesmas belum ada.",
        f"Kunci laptop ini: {_shown(keys.laptop)}",
        *(f"Laptop yang dikenal: {_shown(one)}" for one in keys.known),
    ]
    return _answer(options, values, sentences)


def _make_key(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import make_key

    if not options.name.strip():
        raise UsageError("stick make-key perlu --name")
    phrase = ask(PHRASE, "Kata sandi kunci baru: ")
    again = ask(PHRASE, "Kata sandi kunci sekali lagi: ")
    key = make_key(desk.store, options.name, phrase, again)
    sentences = [f"Kunci siap: {_shown(key.public)}", key.public.line]
    return _answer(options, _named(key.public), sentences)


def _use_key(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import read_key_file, use_key

    key = read_key_file(options.path)
    _compare(options, key)
    use_key(desk.store, key)
    return _answer(options, _named(key), [f"Titipan sekarang disegel untuk {_shown(key)}"])


def _save_key(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import save_public
    from posyandu_desktop.sync.stick.refusals import NoPuskesmasKey

    key = desk.store.stick_keys.current()
    if key is None:
        raise NoPuskesmasKey
    save_public(key.public, options.path)
    return _answer(options, _named(key.public), [f"Kunci umum ditulis: {options.path}"])


def _copy_key(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import save_secret

    save_secret(desk.store, options.path)
    said = f"Salinan tersegel ditulis: {options.path}. Simpan terpisah dari kata sandinya."
    return _answer(options, {"file": options.path.name}, [said])


def _restore_key(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import take_secret

    key = take_secret(desk.store, options.path, ask(PHRASE, _QUESTION))
    return _answer(options, _named(key.public), [f"Kunci dipakai di sini: {_shown(key.public)}"])


def _trust(options: Namespace, desk: Desk) -> int:
    from posyandu_desktop.services.puskesmas_keys import trust_laptop
    from posyandu_desktop.store.public_keys import PublicKey
    from posyandu_desktop.sync.stick.container import look_at

    laptop = PublicKey(look_at(options.path).sender.raw, options.name)
    _compare(options, laptop)
    trust_laptop(desk.store, laptop)
    return _answer(options, _named(laptop), [f"Laptop dikenal: {_shown(laptop)}"])


def _compare(options: Namespace, key: "PublicKey") -> None:
    """Go on only with the fingerprint that somebody read out."""
    said = "".join(options.fingerprint.split())
    if not said:
        raise InvalidInput(
            f"Cocokkan sidik {key.fingerprint} lewat telepon, lalu tulis --fingerprint."
        )
    if said != "".join(key.fingerprint.split()):
        raise InvalidInput(f"Sidik tidak cocok: di berkas ini {key.fingerprint}.")


def _pair(desk: Desk) -> "KeyPair":
    from posyandu_desktop.services.puskesmas_keys import unlock
    from posyandu_desktop.sync.stick.refusals import WrongPhrase

    pair = unlock(desk.store, ask(PHRASE, _QUESTION))
    if pair is None:
        raise WrongPhrase
    return pair


def _errand(desk: Desk) -> "Errand":
    from posyandu_desktop.sync.stick.errands import Errand

    return Errand(
        store=desk.store,
        files=desk.files,
        settings=Settings.load(desk.files.settings),
        stop=Event(),
        progress=_quietly,
    )


def _carried(options: Namespace, carried: "Carried") -> int:
    values = {
        "received": carried.received,
        "refused": carried.refused,
        "forwarded": carried.forwarded,
        "answered": carried.answered,
        "unknown_laptops": [_named(one) for one in carried.unknown],
        "troubles": carried.troubles,
    }
    sentences = [
        f"Diterima server: {carried.received}",
        f"Perlu diperbaiki: {carried.refused}",
        f"Diteruskan tersegel: {carried.forwarded}",
        f"Tanda terima ditulis: {carried.answered}",
    ]
    _answer(options, values, sentences)
    return _fail(carried.troubles)


def _named(key: "PublicKey") -> dict[str, str]:
    return {"name": key.name, "fingerprint": key.fingerprint, "key": key.line}


def _shown(key: "PublicKey") -> str:
    return f"{key.name or 'tanpa nama'}, sidik {key.fingerprint}"


def _answer(options: Namespace, values: dict[str, Any], sentences: Iterable[str]) -> int:
    print(json.dumps(values, ensure_ascii=False) if options.json else "\n".join(sentences))
    return 0


def _fail(troubles: Iterable[str]) -> int:
    said = [" ".join(trouble.split()) for trouble in troubles]
    if said:
        print("\n".join(said), file=sys.stderr)
    return 1 if said else 0


def _quietly(_done: int, _total: int) -> None:
    """Show no progress."""


_ACTS: dict[str, Callable[[Namespace, Desk], int]] = {
    "save": _save,
    "carry": _carry,
    "take": _take,
    "fetch": _fetch,
    "keys": _keys,
    "make-key": _make_key,
    "use-key": _use_key,
    "save-key": _save_key,
    "copy-key": _copy_key,
    "restore-key": _restore_key,
    "trust": _trust,
}
