"""A second laptop of the same posyandu."""

import json
from pathlib import Path
from uuid import uuid4

import pytest

from posyandu_desktop.domain.operator import Role
from posyandu_desktop.errors import NotAllowed, UnreadableFile
from posyandu_desktop.services.joining import read_invitation, write_invitation
from posyandu_desktop.services.starting import OperatorForm, start_posyandu
from posyandu_desktop.store.files import StoreFiles
from posyandu_desktop.store.open import Author, open_store
from posyandu_desktop.store.server import ServerAddress
from tests.services.stores import MELATI, NOW, a_store

RATNA = OperatorForm(name="Ratna", role=Role.BIDAN, pin="rahasia9", pin_again="rahasia9")


def test_a_second_laptop_belongs_to_the_same_posyandu_and_has_no_secret(tmp_path: Path) -> None:
    first = a_store(tmp_path / "first")
    token = "rahasia-1"  # noqa: S105  # no secret of anybody
    address = ServerAddress(url="https://fhir.example.id", device_id=uuid4(), token=token)
    first.server.save(address)
    invitation = tmp_path / "Melati.gabung"
    write_invitation(first, invitation)
    first.close()
    text = invitation.read_text()
    assert "rahasia-1" not in text
    assert str(address.device_id) not in text
    files = StoreFiles(tmp_path / "second")
    form = read_invitation(invitation)
    started = start_posyandu(files, tmp_path / "device", form, RATNA, lambda: NOW)
    second = open_store(files, started.key, Author(started.operator.id))
    joined = second.server.get()
    assert second.posyandu.get() == MELATI
    assert joined is not None
    assert (joined.url, joined.token) == (address.url, None)
    assert joined.device_id != address.device_id
    second.close()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        "halo",
        json.dumps({"kind": "posyandu-desktop/gabung", "version": 2}),
        json.dumps(
            {
                "kind": "posyandu-desktop/gabung",
                "posyandu_id": str(uuid4()),
                "name": "Melati",
                "village": "Sukamaju",
                "village_code": "12",
                "puskesmas": "Cisarua",
            }
        ),
    ],
)
def test_a_file_that_is_no_invitation_is_refused_whole(tmp_path: Path, text: str) -> None:
    source = tmp_path / "lain.gabung"
    source.write_text(text)
    with pytest.raises(UnreadableFile, match="bukan berkas gabung"):
        read_invitation(source)


def test_the_demo_village_invites_nobody(tmp_path: Path) -> None:
    store = a_store(tmp_path)
    store._db.execute("UPDATE posyandu SET is_demo = 1")
    with pytest.raises(NotAllowed):
        write_invitation(store, tmp_path / "demo.gabung")
    store.close()
