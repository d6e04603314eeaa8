"""The Puskesmas server's address while it is changed."""

from dataclasses import replace
from uuid import UUID

from posyandu_desktop.domain.permission import Act
from posyandu_desktop.errors import ServerNotSet
from posyandu_desktop.services.allowing import require
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server import OAuthClient, ServerAddress


def changed_address(
    before: ServerAddress | None,
    url: str | None,
    token: str | None,
    laptop: UUID,
    *,
    oauth: OAuthClient | None = None,
    ca_pem: str | None = None,
) -> ServerAddress:
    """Return the address with some of it changed; None leaves a part as it is.

    A token, a client's secret and a certificate are never carried over to another server; a token
    and client credentials take each other's place. The device keeps its id for ever.

    Args:
        before: What was kept until now.
        url: A new address.
        token: A new token.
        laptop: This laptop's own id, for its first server.
        oauth: New client credentials.
        ca_pem: Another authority of the Puskesmas' own; "" trusts none.

    Raises:
        ServerNotSet: There is no address yet, and no url was given.
    """
    if before is None and url is None:
        raise ServerNotSet
    if before is not None and url in {None, before.url}:
        address = before
    else:
        known = before.device_id if before else laptop
        address = ServerAddress(url=url or "", device_id=known)
    if token:
        address = replace(address, token=token, oauth=None)
    if oauth is not None:
        address = replace(address, token=None, oauth=oauth)
    return address if ca_pem is None else replace(address, ca_pem=ca_pem)


def save_address(store: Store, address: ServerAddress) -> None:
    """Keep the address for the next upload.

    Raises:
        NotAllowed: Whoever signed in is no admin.
        CannotSave: The disk did not take it.
    """
    require(store, Act.MANAGE_SERVER)
    store.server.save(address)
