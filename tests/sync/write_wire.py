"""Write the tables of docs/wire.md anew: `python -m tests.sync.write_wire`."""

from pathlib import Path

from posyandu_desktop.store.content import load_content
from posyandu_desktop.sync.fhir.mapping import mapping

WIRE = Path(__file__).parents[2] / "docs" / "wire.md"
MARK = "<!-- drawn from the code by tests/sync/write_wire.py; do not edit below -->\n"


def current() -> str:
    """Return the document as it should be."""
    written, _, _ = WIRE.read_text(encoding="utf-8").partition(MARK)
    return f"{written}{MARK}\n{mapping(load_content())}"


if __name__ == "__main__":
    WIRE.write_text(current(), encoding="utf-8")
