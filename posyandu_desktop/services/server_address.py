"""The Puskesmas server's address while it is changed."""

from dataclasses import replace
from uuid import uuid4

from posyandu_desktop.domain.permission import Act
from posyandu_desktop.errors import ServerNotSet
from posyandu_desktop.services.allowing import require
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import ServerAddress


def changed_address(
    before: ServerAddress | None, url: str | None, token: str | None
) -> ServerAddress:
    """Return the address with a new url, a new token, or both; None leaves a part as it is.

    A token, a client's secret and a certificate are never carried over to another server; a token
    takes the place of client credentials. The device keeps its id for ever.

    Raises:
        ServerNotSet: There is no address yet, and no url was given.
    """
    if before is None:
        if url is None:
            raise ServerNotSet
        return ServerAddress(url=url, device_id=uuid4(), token=token)
    if url is None or url == before.url:
        return replace(before, token=token, oauth=None) if token else before
    return ServerAddress(url=url, device_id=before.device_id, token=token)


def save_address(store: Store, address: ServerAddress) -> None:
    """Keep the address for the next upload.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_SERVER)
    store.server.save(address)
