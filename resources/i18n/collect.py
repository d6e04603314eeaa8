"""Collects every text people see, and makes the catalogues Qt reads.

    python resources/i18n/collect.py            # merge new texts into posyandu_en.ts, make the .qm
    python resources/i18n/collect.py --check    # only say whether both are up to date

Texts come from three places: what stands in ``tr("…")``; the tables whose entries are given to
``tr`` where they are used; and the content files under `resources/clinical`. What was translated
stays so. A text that is new is marked unfinished, one that is gone is marked vanished and kept for
whoever brings it back. `qtbase_id.ts` has Qt's own words in Indonesian and is written by hand.
"""

import argparse
import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from posyandu_desktop.domain.content_words import WORDS

HERE = Path(__file__).parent
TOP = HERE.parent.parent
PACKAGE = TOP / "posyandu_desktop"
CLINICAL = HERE.parent / "clinical"
ENGLISH = HERE / "posyandu_en.ts"
CATALOGUES = ("posyandu_en", "qtbase_id")
CONTEXT = "posyandu"
_TELLS = {"tr", "tr_options"}

_CODE = re.compile(r"[a-z0-9_.:/-]+|[A-Z0-9_-]+")
_KEY = re.compile(r"(Ctrl|Shift|Alt)\+.+|F[0-9]{1,2}|Esc|Enter|Del")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """One text of the catalogue: its translation, and "", "unfinished" or "vanished"."""

    translation: str = ""
    state: str = "unfinished"


def texts() -> set[str]:
    """Return every text people see, in Indonesian."""
    found = set(_of_content())
    trees = {
        path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py"))
    }
    for path, tree in trees.items():
        found |= set(_of_module(path, tree, trees))
    return found


def merged(had: dict[str, Message], wanted: set[str]) -> dict[str, Message]:
    """Return the catalogue for the texts wanted, with every translation there was."""
    kept = {}
    for source in wanted | {one for one, message in had.items() if message.translation}:
        before = had.get(source, Message())
        if source not in wanted:
            state = "vanished"
        elif not before.translation:
            state = "unfinished"
        else:
            state = "" if before.state == "vanished" else before.state
        kept[source] = Message(translation=before.translation, state=state)
    return dict(sorted(kept.items()))


def read(path: Path = ENGLISH) -> dict[str, Message]:
    """Return a catalogue as it is on disk, empty when there is none."""
    if not path.exists():
        return {}
    found = {}
    for one in ElementTree.parse(path).getroot().iter("message"):  # noqa: S314  # our own file
        translation = one.find("translation")
        told = "" if translation is None else translation.text or ""
        state = "unfinished" if translation is None else translation.get("type", "")
        found[one.findtext("source", "")] = Message(translation=told, state=state)
    return found


def written(messages: dict[str, Message], language: str = "en_GB") -> str:
    """Return a catalogue as Qt's tools read it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="id_ID">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for source, message in messages.items():
        state = f' type="{message.state}"' if message.state else ""
        lines += [
            "    <message>",
            f"        <source>{escape(source)}</source>",
            f"        <translation{state}>{escape(message.translation)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def release(name: str, target: Path) -> None:
    """Make the compact file of a catalogue."""
    tool = next(Path(PySide6.__file__).parent.glob("lrelease*"))
    command = [str(tool), "-silent", str(HERE / f"{name}.ts"), "-qm", str(target)]
    subprocess.run(command, check=True)  # noqa: S603  # Qt's own tool


def _of_content() -> Iterator[str]:
    for path in sorted(CLINICAL.rglob("*.json")):
        yield from _strings(json.loads(path.read_text(encoding="utf-8")))


def _strings(value: Any, key: str = "") -> Iterator[str]:
    if isinstance(value, str) and key in WORDS and any(map(str.isalpha, value)):
        yield value
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one, key)
    elif isinstance(value, dict):
        for name, one in value.items():
            yield from _strings(one, name)


def _is_text(value: str) -> bool:
    is_code = _CODE.fullmatch(value) or _KEY.fullmatch(value)
    return any(one.isalpha() for one in value) and not is_code


def _of_module(path: Path, tree: ast.Module, trees: dict[Path, ast.Module]) -> Iterator[str]:
    if path.parent.name == "texts":
        for value in _tables(tree).values():
            yield from _constants(value)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _is_tr(node)]
    for call in calls:
        yield from _of_call(call, path, tree, trees)


def _is_tr(node: ast.Call) -> bool:
    if isinstance(node.func, ast.Attribute):
        return node.func.attr == "translated"
    return isinstance(node.func, ast.Name) and node.func.id in _TELLS and bool(node.args)


def _told(call: ast.Call) -> ast.expr:
    """Return what a call translates: `_WORD.translated()` its badge, `tr(…)` what is in it."""
    return call.func.value if isinstance(call.func, ast.Attribute) else call.args[0]


def _of_call(
    call: ast.Call, path: Path, tree: ast.Module, trees: dict[Path, ast.Module]
) -> Iterator[str]:
    """Yield what is given to `tr`: a text, a table, or else whatever the module says."""
    given = _told(call)
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        yield given.value
        return
    tables = [
        table
        for name in {one.id for one in ast.walk(given) if isinstance(one, ast.Name)}
        if (table := _table(name, path, tree, trees)) is not None
    ]
    for table in tables:
        yield from _constants(table, codes=True)
    if not tables and path.name != "language.py":
        yield from _constants(tree)


def _table(
    name: str, path: Path, tree: ast.Module, trees: dict[Path, ast.Module]
) -> ast.expr | None:
    """Return what a name of a module stands for, there or where it is imported from."""
    own = _tables(tree).get(name)
    if own is not None:
        return own
    for node in ast.walk(tree):
        names = node.names if isinstance(node, ast.ImportFrom) and node.module else []
        if any((one.asname or one.name) == name for one in names):
            there = TOP / Path(*str(node.module).split(".")).with_suffix(".py")
            return _tables(trees[there]).get(name) if there in trees and there != path else None
    return None


def _tables(tree: ast.Module) -> dict[str, ast.expr]:
    found: dict[str, ast.expr] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign):
            names = [one.id for one in node.targets if isinstance(one, ast.Name)]
            found |= dict.fromkeys(names, node.value)
        elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value:
            found[node.target.id] = node.value
    return found


def _constants(node: ast.AST, *, codes: bool = False) -> Iterator[str]:
    """Yield the texts in a piece of code: no docstrings, keys of tables, nor pieces of f-strings.

    With `codes` single small words count too: a table given to `tr` holds nothing but texts.
    """
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        if _is_text(node.value) or (codes and any(map(str.isalpha, node.value))):
            yield node.value
        return
    if isinstance(node, ast.JoinedStr) or _is_docstring(node):
        return
    inside = node.values if isinstance(node, ast.Dict) else list(ast.iter_child_nodes(node))
    for one in inside:
        yield from _constants(one, codes=codes)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def main() -> int:
    """Collect, merge and release; return 0 when nothing was left to do or it was done."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--check", action="store_true", help="change nothing")
    had = read()
    now = merged(had, texts())
    open_ones = sum(one.state == "unfinished" for one in now.values())
    if parser.parse_args().check:
        return int(written(now) != ENGLISH.read_text(encoding="utf-8"))
    ENGLISH.write_text(written(now), encoding="utf-8")
    for name in CATALOGUES:
        release(name, HERE / f"{name}.qm")
    new = len(now.keys() - had.keys())
    sys.stdout.write(f"{len(now)} texts, {new} new, {open_ones} not translated yet\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
