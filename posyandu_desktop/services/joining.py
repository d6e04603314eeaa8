"""A second laptop for a posyandu: one writes an invitation, the other begins with it.

The invitation says which posyandu it is and where its server is. It holds no name of anybody, no
key and no token: the new laptop has a key of its own, and people come to it from the server.
"""

from pathlib import Path
from typing import Final, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from posyandu_desktop.domain.permission import Act
from posyandu_desktop.errors import CannotSave, NotAllowed, UnreadableFile
from posyandu_desktop.language import tr
from posyandu_desktop.services.allowing import require
from posyandu_desktop.services.starting import PosyanduForm, check_posyandu
from posyandu_desktop.settings import replace_file
from posyandu_desktop.store.open import Store

_LARGEST: Final = 64 * 1024


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: Literal["posyandu-desktop/gabung"] = "posyandu-desktop/gabung"
    version: Literal[1] = 1
    posyandu_id: UUID
    name: str = Field(max_length=200)
    village: str = Field(max_length=200)
    village_code: str
    puskesmas: str = Field(max_length=200)
    registration_number: str = ""
    server_url: str = Field(default="", max_length=500)
    ca_pem: str = Field(default="", max_length=40_000)


def write_invitation(store: Store, target: Path) -> None:
    """Write which posyandu this is, for another laptop of the same posyandu.

    Raises:
        NotAllowed: Whoever signed in is no admin, or this is the demo village.
        CannotSave: The folder or the disk did not take it.
    """
    require(store, Act.MANAGE_SERVER)
    posyandu, address = store.posyandu.get(), store.server.get()
    if posyandu.is_demo:
        raise NotAllowed(tr("Desa contoh hanya untuk berlatih di laptop ini."))
    written = _Written(
        posyandu_id=posyandu.id,
        name=posyandu.name,
        village=posyandu.village,
        village_code=posyandu.village_code,
        puskesmas=posyandu.puskesmas,
        registration_number=posyandu.registration_number or "",
        server_url=address.url if address else "",
        ca_pem=address.ca_pem if address else "",
    )
    try:
        replace_file(target, written.model_dump_json(indent=2).encode(), mode=0o644)
    except OSError as error:
        raise CannotSave(tr("Berkas gabung tidak bisa disimpan di sana.")) from error


def read_invitation(source: Path) -> PosyanduForm:
    """Return the posyandu a second laptop joins.

    Raises:
        UnreadableFile: It is no invitation, or not a whole one.
    """
    not_one = UnreadableFile(
        tr("Ini bukan berkas gabung posyandu. Minta lagi dari laptop pertama.")
    )
    try:
        with source.open("rb") as file:
            written = _Written.model_validate_json(file.read(_LARGEST))
    except (OSError, ValidationError) as error:
        raise not_one from error
    form = PosyanduForm(
        name=written.name,
        village=written.village,
        village_code=written.village_code,
        puskesmas=written.puskesmas,
        registration_number=written.registration_number,
        joins=written.posyandu_id,
        server_url=written.server_url,
        ca_pem=written.ca_pem,
    )
    if check_posyandu(form):
        raise not_one
    return form
