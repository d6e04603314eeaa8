"""Begin: a new posyandu with its first operator, or the demo village to practise in."""

import re
from collections.abc import Callable
from dataclasses import dataclass, fields
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

from posyandu_desktop.domain.clinical_content import ClinicalContent
from posyandu_desktop.domain.finding import Problem
from posyandu_desktop.domain.operator import Operator, OperatorId, Role
from posyandu_desktop.domain.session import Posyandu, PosyanduId, titled
from posyandu_desktop.errors import InvalidInput
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.keys import DataKey, KeyRing, check_pin
from posyandu_desktop.store.open import Author, create_store, open_store
from posyandu_desktop.store.server import ServerAddress

DEMO_PIN = "123456"
"""Everybody's PIN in the demo village; it protects nothing and is shown on the screen."""

JOINING = ".gabung"
"""What the file's name ends in with which a second laptop joins a posyandu (`joining.py`)."""

_DEMO_POSYANDU = Posyandu(
    id=PosyanduId(UUID("5f0c4a52-6f0b-4c39-9a51-0d3c1c1f7e01")),
    name="Posyandu Melati 1",
    village="Desa Contoh",
    village_code="9901012001",
    puskesmas="Puskesmas Contoh",
    is_demo=True,
)
_DEMO_KADER = Operator(
    id=OperatorId(UUID("5f0c4a52-6f0b-4c39-9a51-0d3c1c1f7e02")), name="Siti", role=Role.KADER
)
_DEMO_BIDAN = Operator(
    id=OperatorId(UUID("5f0c4a52-6f0b-4c39-9a51-0d3c1c1f7e03")), name="Bidan Ratna", role=Role.BIDAN
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PosyanduForm:
    """What is typed about the posyandu, or what the invitation of another laptop says.

    Attributes:
        joins: The posyandu that another laptop has already; None for a new one.
        server_url: Its server, without a token.
        ca_pem: The server's own certificate authority as PEM text, or empty.
    """

    name: str = ""
    village: str = ""
    village_code: str = ""
    puskesmas: str = ""
    registration_number: str = ""
    joins: UUID | None = None
    server_url: str = ""
    ca_pem: str = ""

    @property
    def title(self) -> str:
        """The name behind the word Posyandu."""
        return titled(self.name.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class OperatorForm:
    """What is typed about somebody who gets a PIN."""

    name: str = ""
    role: Role | None = None
    pin: str = ""
    pin_again: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Started:
    """A posyandu that is ready: its key, who may sign in, and the code for the recovery sheet."""

    key: DataKey
    operator: Operator
    recovery_code: str


def check_posyandu(form: PosyanduForm) -> tuple[Problem, ...]:
    """Return everything that is missing or odd in the posyandu's form."""
    missing = [
        Problem(field=name, code="required")
        for name in ("name", "village", "village_code", "puskesmas")
        if not getattr(form, name).strip()
    ]
    code = village_code(form.village_code)
    if form.village_code.strip() and not re.fullmatch(r"[0-9]{10}", code):
        missing.append(Problem(field="village_code", code="village_code_not_ten_digits"))
    number = form.registration_number.strip()
    if number and not re.fullmatch(r"[0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4}\.[0-9]{3}", number):
        missing.append(Problem(field="registration_number", code="registration_number_form"))
    order = [one.name for one in fields(PosyanduForm)]
    return tuple(sorted(missing, key=lambda one: order.index(one.field)))


def check_operator(form: OperatorForm) -> tuple[Problem, ...]:
    """Return everything that is missing or odd in an operator's form."""
    found = []
    if not form.name.strip():
        found.append(Problem(field="name", code="required"))
    if form.role is None:
        found.append(Problem(field="role", code="required"))
    try:
        check_pin(form.pin)
    except InvalidInput:
        found.append(Problem(field="pin", code="pin_too_weak"))
    else:
        if form.pin != form.pin_again:
            found.append(Problem(field="pin_again", code="pins_differ"))
    return tuple(found)


def village_code(text: str) -> str:
    """Return the kode wilayah without the dots people write in it: 33.74.01.2003."""
    return re.sub(r"[.\s]", "", text)


def start_posyandu(
    files: StoreFiles,
    device_folder: Path,
    posyandu: PosyanduForm,
    operator: OperatorForm,
    now: Callable[[], datetime],
) -> Started:
    """Create the encrypted store with its first operator.

    Raises:
        InvalidInput: A form still has problems; check them first.
        AlreadyInitialised: A posyandu lives here already.
        CannotSave: The folder or the disk did not take it.
    """
    if check_posyandu(posyandu) or check_operator(operator) or operator.role is None:
        raise InvalidInput("Isian posyandu atau petugas belum lengkap.")
    started = _create(
        files,
        device_folder,
        Posyandu(
            id=PosyanduId(posyandu.joins or uuid4()),
            name=posyandu.name.strip(),
            village=posyandu.village.strip(),
            village_code=village_code(posyandu.village_code),
            puskesmas=posyandu.puskesmas.strip(),
            registration_number=posyandu.registration_number.strip() or None,
        ),
        Operator(id=OperatorId(uuid4()), name=operator.name.strip(), role=operator.role),
        operator.pin,
        now,
    )
    if posyandu.server_url:
        _keep_server(files, started, posyandu, now)
    return started


def _keep_server(
    files: StoreFiles, started: Started, form: PosyanduForm, now: Callable[[], datetime]
) -> None:
    """Keep the server an invitation names; its token is typed in by hand."""
    store = open_store(files, started.key, Author(started.operator.id), now)
    try:
        laptop = store.stick_keys.laptop().device_id
        address = ServerAddress(url=form.server_url, device_id=laptop, ca_pem=form.ca_pem)
        store.server.save(address)
    finally:
        store.close()


def start_demo(
    files: StoreFiles,
    device_folder: Path,
    content: ClinicalContent,
    now: Callable[[], datetime],
    progress: Callable[[int, int], None] | None = None,
) -> Started:
    """Create the demo village with its two operators; both have `DEMO_PIN`.

    Raises:
        AlreadyInitialised: A posyandu lives here already.
        CannotSave: The folder or the disk did not take it.
    """
    from posyandu_desktop.services.demo_village import (  # noqa: PLC0415  # 90 ms, rarely wanted
        build_demo_village,
    )

    started = _create(files, device_folder, _DEMO_POSYANDU, _DEMO_KADER, DEMO_PIN, now)
    KeyRing(files, device_folder).put(started.key, _DEMO_BIDAN, DEMO_PIN)
    store = open_store(files, started.key, Author(_DEMO_KADER.id), now)
    try:
        store.operators.save(_DEMO_BIDAN)
        today = now().astimezone().date()
        build_demo_village(store, content, today, progress=progress)
    finally:
        store.close()
    return started


def _create(
    files: StoreFiles,
    device_folder: Path,
    posyandu: Posyandu,
    operator: Operator,
    pin: str,
    now: Callable[[], datetime],
) -> Started:
    """Make the key, then the store that it opens; a store that exists is never touched."""
    key, recovery_code = KeyRing(files, device_folder).create(operator, pin)
    create_store(files, key, posyandu, operator, now).close()
    return Started(key=key, operator=operator, recovery_code=recovery_code)
