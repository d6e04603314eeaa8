"""What a server that chooses ids itself holds, told by our own ids: they are its identifiers.

Where a resource lies there is kept, so that a reference to it is understood without asking again.
What carries no id of ours was made by another program, and could never be written to: it is left.
"""

from collections.abc import Iterable, Sequence
from typing import Any

from posyandu_desktop.errors import Rejected
from posyandu_desktop.store.open import Store
from posyandu_desktop.store.server_profiles import WriteMode
from posyandu_desktop.sync.client import Server
from posyandu_desktop.sync.conditional import key_of, named_by, pointed
from posyandu_desktop.sync.fhir.elements import Json
from posyandu_desktop.sync.fhir.terms import URI

_OURS = "urn:uuid:"


class Places:
    """Where our resources lie at one server."""

    def __init__(self, store: Store, server: Server) -> None:
        self._store = store
        self._server = server

    def by_our_ids(self, resources: Sequence[Json]) -> list[Json]:
        """Return resources as they would be if the server had taken our ids.

        Raises:
            Unreachable: What one of them names could not be looked up.
        """
        if self._server.profile.write_mode is WriteMode.PUT_ID:
            return list(resources)
        ours = {key_of(each): id_ for each in resources if (id_ := our_id(each))}
        found = {key: f"{key.partition('/')[0]}/{id_}" for key, id_ in ours.items()}
        with self._store.transaction():
            self._store.pulled_records.keep_places(self._server.url, found)
        kept = [each for each in resources if key_of(each) in ours]
        places = found | self._places(set().union(*map(named_by, kept)) - found.keys())
        return [{**pointed(each, places), "id": ours[key_of(each)]} for each in kept]

    def _places(self, theirs: Iterable[str]) -> dict[str, str]:
        """Return where references lead, by our ids; what cannot be told leads where it did."""
        names = {name for name in theirs if len(name.split("/")) == 2}  # Type/id
        url = self._server.url
        known = self._store.pulled_records.places(url, names)
        new = {}
        for name in names - known.keys():
            held = self._fetch(name)
            id_ = our_id(held) if held else None
            new[name] = f"{name.partition('/')[0]}/{id_}" if id_ else name
        if new:
            with self._store.transaction():
                self._store.pulled_records.keep_places(url, new)
        return known | new

    def _fetch(self, name: str) -> dict[str, Any] | None:
        try:
            return self._server.fetch(name)
        except Rejected:
            return None


def our_id(resource: Json) -> str | None:
    """Return the id of ours that a resource carries as its identifier, or None."""
    told = resource.get("identifier") or []
    for each in told if isinstance(told, list) else [told]:
        value = str(each.get("value", ""))
        if each.get("system") == URI and value.startswith(_OURS):
            return value.removeprefix(_OURS)
    return None
