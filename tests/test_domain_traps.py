"""The table of the domain's traps names tests; each has to be there."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "docs" / "decisions" / "007-traps-of-the-domain.md"


def test_every_trap_has_a_test() -> None:
    rows = re.findall(r"^\| (\d+) \|[^|]+\| (.+) \|$", TABLE.read_text("utf-8"), re.MULTILINE)

    assert [number for number, _ in rows] == [str(n) for n in range(1, 53)]
    assert [number for number, held_by in rows if "tests/" not in held_by] == []


def test_every_test_the_table_names_exists() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TABLE.read_text("utf-8"))

    missing = [
        f"{path}::{name}"
        for path, name in named
        if f"def {name}(" not in (ROOT / path).read_text(encoding="utf-8")
    ]
    assert missing == []
