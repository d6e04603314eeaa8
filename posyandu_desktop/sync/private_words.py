"""Keep names and NIKs out of what a server says about a record; servers like to quote."""

import re
from collections.abc import Iterator
from typing import Any, Final

_PEOPLE: Final = frozenset({"Patient", "RelatedPerson"})
_PERSONAL: Final = ("name", "telecom", "address", "identifier", "birthDate")
_LONG_NUMBER: Final = re.compile(r"(?<![0-9a-f-])\d{10,}(?![0-9a-f-])")


def without_private_words(text: str, bundle: dict[str, Any]) -> str:
    """Return `text` with everything personal that the bundle holds replaced by dots."""
    words = {word for entry in bundle["entry"] for word in _private_words(entry["resource"])}
    for word in sorted(words, key=len, reverse=True):
        text = re.sub(rf"(?<!\w){re.escape(word)}(?!\w)", "…", text, flags=re.IGNORECASE)
    return _LONG_NUMBER.sub("…", text)


def _private_words(resource: dict[str, Any]) -> Iterator[str]:
    if resource["resourceType"] in _PEOPLE:
        for element in _PERSONAL:
            yield from _values(resource.get(element))
    yield from _displays(resource)


def _values(node: Any) -> Iterator[str]:
    """Yield the texts of a person's elements, but not the systems that name their meaning."""
    if isinstance(node, str):
        yield node
    elif isinstance(node, list):
        for part in node:
            yield from _values(part)
    elif isinstance(node, dict):
        for key, part in node.items():
            if key not in {"system", "use", "url", "type"}:
                yield from _values(part)


def _displays(node: Any) -> Iterator[str]:
    """Yield the names shown in references to people."""
    if isinstance(node, list):
        for part in node:
            yield from _displays(part)
    elif isinstance(node, dict):
        if "display" in node and ("identifier" in node or node.get("type") == "Practitioner"):
            yield node["display"]
        for part in node.values():
            yield from _displays(part)
