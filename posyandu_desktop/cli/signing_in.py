"""Signing in where there is no sign-in screen: names from options, secrets from the environment."""

import os
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from getpass import GetPassWarning, getpass
from pathlib import Path

from posyandu_desktop.cli.commands import UsageError
from posyandu_desktop.domain.operator import Operator
from posyandu_desktop.errors import InvalidInput, NotInitialised
from posyandu_desktop.services.letting_in import recover
from posyandu_desktop.settings import device_folder
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.instants import utc_now
from posyandu_desktop.store.keys import DataKey, KeyRing, check_pin
from posyandu_desktop.store.open import Author, Store, open_store

PIN = "POSYANDU_PIN"
DEMO_FOLDER = "desa-contoh"
_ASKED = {PIN: "PIN", "POSYANDU_TOKEN": "Token"}


@dataclass(frozen=True, slots=True)
class Desk:
    """An open store and who is signed in."""

    files: StoreFiles
    key: DataKey
    operator: Operator
    store: Store


@contextmanager
def signed_in(folder: Path, name: str | None) -> Iterator[Desk]:
    """Sign in and keep the store open for one command.

    Raises:
        NotInitialised: There is no posyandu in this folder.
        UsageError: Several operators sign in here, and no name was given.
        InvalidInput: Nobody has this name, or there is no PIN and nobody to ask.
        WrongPin: Not this operator's PIN; the other failures of opening too.
    """
    files = StoreFiles(folder)
    ring = KeyRing(files, device_folder())
    if not ring.exists():
        raise _not_initialised(folder)
    operator = choose(ring.operators(), name)
    key = ring.unlock(operator.id, ask(PIN, f"PIN {operator.name}: "))
    store = open_store(files, key, Author(operator.id))
    try:
        yield Desk(files, key, operator, store)
    finally:
        store.close()


def renew_pin(folder: Path, code: str, name: str | None) -> Operator:
    """Open with the recovery code, give an operator a new PIN on this laptop, make them admin.

    Raises:
        NotInitialised: There is no posyandu in this folder.
        WrongRecoveryCode: Not this posyandu's code; nothing was changed.
        UsageError: Several operators sign in here, and no name was given.
        InvalidInput: The new PIN is too weak, or was typed differently the second time.
    """
    files = StoreFiles(folder)
    ring = KeyRing(files, device_folder())
    if not ring.exists():
        raise _not_initialised(folder)
    ring.unlock_with_recovery(code)
    operator = choose(ring.operators(), name)
    pin, again = ask_new_pin()
    check_pin(pin)
    if pin != again:
        raise InvalidInput("PIN kedua tidak sama.")
    recover(ring, files, utc_now, code, operator, pin)
    return operator


def choose(operators: Sequence[Operator], name: str | None) -> Operator:
    """Return the operator of this name, or the only one there is.

    Raises:
        UsageError: There are several, and no name was given.
        InvalidInput: Nobody has this name, or several do.
    """
    names = ", ".join(operator.name for operator in operators)
    if name is None:
        if len(operators) == 1:
            return operators[0]
        raise UsageError(f"sebutkan petugas dengan --operator: {names}")
    found = [operator for operator in operators if _plain(operator.name) == _plain(name)]
    if len(found) != 1:
        raise InvalidInput(f"Petugas “{name}” tidak ditemukan. Yang ada: {names}.")
    return found[0]


def ask_new_pin() -> tuple[str, str]:
    """Return a new PIN as typed twice; from the environment it counts for both."""
    pin = ask(PIN, "PIN baru: ")
    return pin, ask(PIN, "PIN baru sekali lagi: ")


def ask(variable: str, question: str) -> str:
    """Return a secret from an environment variable, or from the person at the terminal.

    Raises:
        InvalidInput: The variable is not set, and there is no terminal.
    """
    if given := os.environ.get(variable):
        return given
    with warnings.catch_warnings():
        # Without a terminal getpass would read, and show, what was meant as input.
        warnings.simplefilter("error", GetPassWarning)
        try:
            return getpass(question)
        except (GetPassWarning, EOFError) as error:
            what = _ASKED.get(variable, "Kata sandi")
            raise InvalidInput(f"{what} belum ada. Isi variabel {variable}.") from error


def _not_initialised(folder: Path) -> NotInitialised:
    has_demo = StoreFiles(folder / DEMO_FOLDER).initialised
    return NotInitialised(f"Desa contoh ada: pakai --data …/{DEMO_FOLDER}." if has_demo else "")


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
