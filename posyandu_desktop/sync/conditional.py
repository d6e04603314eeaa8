"""Writing to a server that chooses ids itself: it finds ours as identifiers.

`PUT Type?identifier=system|value` updates what carries the identifier or makes it, so sending
again is as harmless as with ids of our own. Such servers take few entries at once; a record then
travels in chunks, what is named before what names it.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final
from uuid import UUID, uuid5

from posyandu_desktop.sync.fhir.terms import OWN_CODES, URI

Json = dict[str, Any]

RECORD_TAG: Final = f"{OWN_CODES}/record"
"""The tag that carries our id where a kind of resource has no identifier, as Provenance."""


def key_of(resource: Json) -> str:
    """Return what other resources name this one by: type and our id."""
    return f"{resource['resourceType']}/{resource['id']}"


def search_for(resource: Json) -> str:
    """Return the search that finds a resource by our id: its first identifier, else its tag."""
    identifiers = resource.get("identifier") or ()
    first = identifiers[0] if isinstance(identifiers, list) and identifiers else identifiers
    if first and first["value"] == f"urn:uuid:{resource['id']}":
        return _search(resource["resourceType"], resource["id"])
    return f"{resource['resourceType']}?_tag={RECORD_TAG}|{resource['id']}"


def search_by_id(key: str) -> str:
    """Return the search that finds what we call `Type/id`."""
    kind, id_ = key.split("/")
    return _search(kind, id_)


def conditional_transaction(resources: Sequence[Json], known: Mapping[str, str]) -> Json:
    """Return the transaction Bundle of conditional updates.

    Args:
        resources: As we would write them under ids of our own.
        known: Where the server keeps what is named and not in here: our `Type/id` to theirs.
    """
    places = {key_of(each): _place(each) for each in resources}
    return {
        "resourceType": "Bundle",
        "type": "transaction",
        "entry": [
            {
                "fullUrl": places[key_of(each)],
                "request": {"method": "PUT", "url": search_for(each)},
                "resource": _findable(pointed(each, {**known, **places})),
            }
            for each in resources
        ],
    }


def named_by(resource: Json) -> set[str]:
    """Return what a resource names by `Type/id`."""
    return set(_references(resource))


def chunks(resources: Sequence[Json], most: int) -> list[list[Json]]:
    """Return the resources in chunks: what is named comes before, or with, what names it.

    What names each other in a circle, as a visit and its conclusion do, stays together, even
    beyond `most`.
    """
    packed: list[list[Json]] = []
    for circle in _circles(resources):
        if packed and len(packed[-1]) + len(circle) <= most:
            packed[-1].extend(circle)
        else:
            packed.append(circle)
    return packed


def _place(resource: Json) -> str:
    """Return what a resource is called inside one bundle.

    Not by its own id: Medplum writes the new id wherever it finds that text, identifiers too.
    """
    return f"urn:uuid:{uuid5(UUID(resource['id']), 'in this bundle')}"


def _search(kind: str, id_: str) -> str:
    return f"{kind}?identifier={URI}|urn:uuid:{id_}"


def _references(node: Any) -> Iterator[str]:
    if isinstance(node, list):
        for part in node:
            yield from _references(part)
    elif isinstance(node, dict):
        if isinstance(node.get("reference"), str):
            yield node["reference"]
        for part in node.values():
            yield from _references(part)


def pointed(node: Any, places: Mapping[str, str]) -> Any:
    """Return the same with every reference leading to where the server keeps it."""
    if isinstance(node, list):
        return [pointed(part, places) for part in node]
    if isinstance(node, dict):
        found = {name: pointed(part, places) for name, part in node.items()}
        if isinstance(node.get("reference"), str):
            found["reference"] = places.get(node["reference"], node["reference"])
        return found
    return node


def _findable(resource: Json) -> Json:
    """Return a resource without our id, but to be found by it; some kinds have no identifier."""
    rest = {name: part for name, part in resource.items() if name != "id"}
    if "_tag=" in search_for(resource):
        meta = rest.get("meta", {})
        tag = {"system": RECORD_TAG, "code": resource["id"]}
        rest["meta"] = {**meta, "tag": [*meta.get("tag", ()), tag]}
    return rest


def _circles(resources: Sequence[Json]) -> list[list[Json]]:
    """Return the resources in groups that name each other, the named groups first.

    Strongly connected components, by who reaches whom; a record has a few dozen parts at most.
    """
    by_key = {key_of(each): each for each in resources}
    names = {key: named_by(each) & by_key.keys() for key, each in by_key.items()}
    reaches = {key: _reached(key, names) for key in by_key}
    done: set[str] = set()
    circles: list[list[Json]] = []
    # Whoever reaches fewer is nearer to the ground; the order given decides between equals.
    for key in sorted(by_key, key=lambda key: len(reaches[key] | {key})):
        if key not in done:
            circle = [other for other in reaches[key] | {key} if _meet(key, other, reaches)]
            circles.append([by_key[other] for other in by_key if other in circle])
            done.update(circle)
    return circles


def _reached(start: str, names: Mapping[str, set[str]]) -> set[str]:
    reached: set[str] = set()
    todo = [start]
    while todo:
        for key in names[todo.pop()] - reached:
            reached.add(key)
            todo.append(key)
    return reached


def _meet(one: str, other: str, reaches: Mapping[str, set[str]]) -> bool:
    return one == other or (other in reaches[one] and one in reaches[other])
